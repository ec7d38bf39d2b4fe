#pragma once
// The one session that the wizard's pages read and edit: they submit edits, the store keeps,
// announces and saves them. Lives on the GUI thread; saving is atomic and happens soon after a
// change, on a thread of its own: a disk may take its time (design §2, ux 3.8).
#include "facts/Facts.h"
#include "session/Session.h"

#include <QObject>
#include <QTimer>

#include <future>

namespace mailworthy::session {

class SessionStore : public QObject
{
    Q_OBJECT
public:
    explicit SessionStore(QObject *parent = nullptr);
    ~SessionStore() override;

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const plan::MailPlan &plan() const { return m_session.plan; }
    /// Empty until a domain is there: an empty set-up is not kept.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where new set-ups go; the data folder unless a test says otherwise.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// Takes a set-up that was loaded from `path`.
    void open(Session session, const QString &path);
    /// Changes the plan; announces and saves when it really changed.
    void edit(const std::function<void(plan::MailPlan &)> &change);
    /// The same for what came by itself (a key was made, a host's name was found): there is nothing to
    /// take back. It stays when an earlier edit is taken back, so `change` is made to what was before
    /// each of those as well.
    void take(const std::function<void(plan::MailPlan &)> &change);
    /// The mail domain that pages show and edit, of several; not kept in the file.
    [[nodiscard]] std::size_t domainIndex() const;
    void chooseDomain(std::size_t index);
    /// The chosen domain of a plan that has one.
    [[nodiscard]] const plan::MailDomain &domain() const
    {
        return m_session.plan.domains[domainIndex()];
    }
    void editDomain(const std::function<void(plan::MailDomain &)> &change);
    /// Takes back the owner's last edit made on this step that changed something beside keys: those
    /// stay, their files do. False: there is none.
    bool undo(plan::Step step);
    [[nodiscard]] bool canUndo(plan::Step step) const { return editsToUndo(step) > 0; }
    void setStep(plan::Step step);
    /// Puts a run's findings in place of older ones of the same checks; what a check that was
    /// stopped had found before stays, with how it had ended. Addresses that were measured become
    /// the plan's where the owner gave none (in place of another only by a run that judged them),
    /// and the provider's name becomes the greeting that follows it; the run's own findings hold
    /// for the plan with them.
    void addReport(findings::Report report, const facts::Facts &facts);
    /// While a run goes on: what one of its checks found, in place of its older findings. How the
    /// checks ended comes with addReport.
    void addPart(const QString &check, const std::vector<findings::Finding> &found);
    void setEntered(const QString &record, bool entered);
    /// The owner lives with what such a finding says, or no longer does.
    void setAccepted(const QString &code, const QString &subject, bool accepted);
    /// The owner does not want a check made, or does again. What it had found goes: it would be true
    /// no longer, unnoticed.
    void setDeclined(const QString &check, bool declined);
    /// Writes now what is waiting to be written, and waits for what is being written. Error as
    /// saveSession, told by saveFailed as well.
    [[nodiscard]] Result<> saveNow();

signals:
    void opened();
    void planChanged();
    void domainChosen();
    void reportChanged();
    void acceptedChanged();
    void declinedChanged(); ///< before reportChanged
    void saveFailed(const mailworthy::Error &error);
    void saved();

private:
    void setPlan(plan::MailPlan plan);
    /// How many of the last edits go when the one of this step is taken back; 0: there is none.
    [[nodiscard]] std::size_t editsToUndo(plan::Step step) const;
    void replaceFindings(const QStringList &ids, const QStringList &areas,
                         const std::vector<findings::Finding> &found);
    void saveSoon();
    void saveAside();
    Result<> endSave();

    /// The plan before an edit, and the step that it was made on.
    struct Before
    {
        plan::Step step = plan::Step::Domain;
        plan::MailPlan plan;
    };

    Session m_session;
    std::vector<Before> m_before; ///< the last edits, oldest first
    QString m_path;
    QString m_folder;
    std::size_t m_domain = 0;
    QTimer m_saveTimer;
    bool m_dirty = false;           ///< there is more than what was written, or is being written
    std::future<Result<>> m_saving; ///< valid while it is written aside
    int m_saves = 0;                ///< how often that was begun
};

} // namespace mailworthy::session
