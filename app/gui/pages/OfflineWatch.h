#pragma once
// Is this computer offline? A run that learned nothing at all makes one ask whether the name server
// answers; where it does not, that is nobody's fault, and it is looked at again by itself. Where it
// does, the silence is that of others, and their findings say so. One that the owner chose in the
// place of the computer's own may be gone alone, so it is named, and it can be left.
#include "session/RunController.h"
#include "session/SessionStore.h"

#include <QObject>
#include <QTimer>

namespace mailworthy::gui {

class OfflineWatch : public QObject
{
    Q_OBJECT
public:
    OfflineWatch(session::RunController &runs, session::SessionStore &store,
                 QObject *parent = nullptr);

    [[nodiscard]] bool isOffline() const { return m_offline; }
    /// Where it is the name server of the owner's choice that says nothing of use.
    [[nodiscard]] std::optional<Endpoint> silentChoice() const;
    /// What a run has found that was not stopped.
    void take(const findings::Report &report);
    /// Now instead of after half a minute; while something runs it stays with that.
    void lookNow();
    /// Leaves a silent choice for the computer's own name servers; looks now.
    void mend();

signals:
    void changed();
    void lookAgain(); ///< the page in sight is to check again

private:
    void set(bool offline);

    session::RunController &m_runs;
    session::SessionStore &m_store;
    QTimer m_timer{this};
    bool m_offline = false;
};

} // namespace mailworthy::gui
