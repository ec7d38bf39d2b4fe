#pragma once
// Writes what the owner saves away from the GUI thread: a slow disk or a share must not make the
// window stand still. One file after the other, in the order asked for. Lives on the GUI thread;
// what is under way when it ends is finished first, and nobody is told any more.
#include "base/Result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace mailworthy::gui {

class FileSaver : public QObject
{
    Q_OBJECT
public:
    explicit FileSaver(QObject *parent = nullptr);
    ~FileSaver() override;

    /// `write` runs elsewhere and holds copies of all it needs; `told` gets its outcome on the GUI
    /// thread, later.
    void save(std::function<Result<>()> write, std::function<void(const Result<> &)> told);

private:
    QThreadPool m_pool; ///< of Qt's threads: laying out the text of a report wants their timers
};

} // namespace mailworthy::gui
