#pragma once
// Does something once a window is in sight, so that the window need not wait for it.
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace mailworthy::gui {

class AfterPaint : public QObject
{
    Q_OBJECT
public:
    /// Once: in the turn of the event loop after the window was painted first, or after a quarter of
    /// a second when it is not painted at all (shown minimised).
    AfterPaint(QWidget &window, std::function<void()> act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void actOnce();

    std::function<void()> m_act;
    QTimer m_latest;
};

} // namespace mailworthy::gui
