#pragma once
// The owner's set-ups: those in the folder, which of them is open, a new one, and files that come
// from elsewhere or go there. A set-up file holds no key.
#include "gui/pages/FileSaver.h"
#include "gui/widgets/Desktop.h"
#include "session/SessionStore.h"

#include <QObject>

namespace mailworthy::gui {

class SetUps : public QObject
{
    Q_OBJECT
public:
    SetUps(session::SessionStore &store, Desktop &desktop, const QString &folder,
           QObject *parent = nullptr);

    [[nodiscard]] const std::vector<session::SessionEntry> &all() const { return m_all; }
    /// Place in all() of the one that is open; -1: none of them.
    [[nodiscard]] int current() const;
    /// Of what is worked on, wherever it is kept: its domain; empty while it has none.
    [[nodiscard]] QString name() const;
    /// Goes on with a set-up file.
    [[nodiscard]] Result<> open(const QString &path);
    /// The newest in the folder, when there is one.
    void openLatest();
    /// An empty one; the former is kept.
    void begin();
    /// The owner chooses a file to be opened, or a place for a copy of the one that is open.
    void openFile(QWidget *parent);
    void saveCopy(QWidget *parent);
    /// Reads the folder again.
    void take();

signals:
    void changed();        ///< what is in the folder, which one is open, or its name
    void opened(int step); ///< go to that step (0-based)
    void copied(const QString &path);
    void failed(const mailworthy::Error &error);

private:
    void takeName();

    session::SessionStore &m_store;
    Desktop &m_desktop;
    QString m_folder;
    std::vector<session::SessionEntry> m_all;
    QString m_name;    ///< that was told last
    FileSaver m_saver; ///< of copies: their place may be slow
};

} // namespace mailworthy::gui
