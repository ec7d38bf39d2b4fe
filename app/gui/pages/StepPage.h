#pragma once
// What every step's page shares: the session it reads and edits, the runs it starts, its findings,
// and the line that says which input is missing and where it is given. Pages hold no logic about
// mail.
#include "checks/Coverage.h"
#include "data/DnsHosts.h"
#include "gui/models/FindingViews.h"
#include "gui/models/RecordSeen.h"
#include "gui/models/WatchInterval.h"
#include "gui/pages/DomainBar.h"
#include "gui/pages/SetUps.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/CheckLine.h"
#include "gui/widgets/Desktop.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Messages.h"
#include "gui/wizard/Page.h"
#include "session/GreeterController.h"
#include "session/RunController.h"
#include "session/SessionStore.h"

namespace mailworthy::gui {

/// What pages are given; everything outlives them.
struct PageContext
{
    session::SessionStore &store;
    session::RunController &runs;
    session::GreeterController &greeter;
    const checks::DataSet &data;
    Desktop &desktop;
    SetUps &setUps;
    QString keyFolder;
    WatchInterval watch = WatchInterval::Daily; ///< that the owner chose last
    bool renewing = false; ///< pages are made anew with all there is: opening one starts nothing
};

class StepPage : public Page
{
    Q_OBJECT
public:
    StepPage(plan::Step step, PageContext &context);

    [[nodiscard]] plan::Step step() const { return m_step; }
    [[nodiscard]] QString lead() const override;
    /// About the finding that has the focus, else about the page.
    [[nodiscard]] WhyView whyFor(const QWidget *focused) const override;
    void opened() override;
    void left() override;
    /// Starts those of the step's checks again that are stale; all of them when none is.
    virtual void checkAgain();
    /// The owner wants none of the step's checks made.
    [[nodiscard]] bool isDeclined() const;

protected:
    /// Brings the page in line with the session; called when it is opened, and after every change
    /// while it is open.
    virtual void refresh() {}
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Does `act` at each such signal while the page is open. Eleven pages that all follow each
    /// answer would keep the window busy; opened() brings a page in line with what it missed.
    template<typename Sender, typename Signal, typename Act>
    void follow(const Sender *sender, Signal signal, Act act)
    {
        connect(sender, signal, this, [this, act] {
            if (m_isOpen)
                act();
        });
    }
    /// What on this page mends a finding whose fix leads to its step; nullptr: nothing here does.
    [[nodiscard]] virtual QWidget *mending(const findings::Finding &) const { return nullptr; }
    /// The findings this page shows; by default those of the step's areas.
    [[nodiscard]] virtual std::vector<findings::Finding> findings() const;
    /// One sentence while nothing was found yet.
    [[nodiscard]] virtual QString quietLead() const = 0;

    [[nodiscard]] const plan::MailPlan &mailPlan() const { return m_context.store.plan(); }
    [[nodiscard]] bool hasDomain() const { return !mailPlan().isEmpty(); }
    /// The chosen one; only with hasDomain().
    [[nodiscard]] const plan::MailDomain &mailDomain() const { return m_context.store.domain(); }
    /// For pages that hold for one domain at a time: which one, and a button that takes what was
    /// chosen here over to the others.
    DomainBar *domainBar();
    QVBoxLayout *column() { return m_column; }
    /// The card with the findings, to be put where the page wants it.
    Card *findingsCard();
    /// Focus to a control of the page, in sight; of a choice, to what is chosen, else to the first.
    void goTo(QWidget *control);
    void act(const QString &key);
    /// Does what the finding's fix says.
    void doFix(const findings::Finding &finding);
    /// What is known of a record of the plan at its name servers.
    [[nodiscard]] RecordSeen seenOf(const plan::PlannedRecord &record) const;
    /// What of the checks was made, and for which plan.
    [[nodiscard]] checks::Coverage coverage() const;
    /// Was one of the results made for another plan than that of now?
    [[nodiscard]] bool isOutdated() const;

    PageContext &m_context;

private:
    void showAll();
    void showFindings();
    void showMissing();
    /// Of the step; without those that the owner declined.
    [[nodiscard]] QStringList wantedChecks() const;
    void addAskLines();
    void decline(const QString &check, bool declined);
    /// Where a finding's fix leads to; none: what it does is done without going anywhere.
    [[nodiscard]] std::optional<plan::Step> targetOf(const findings::Finding &finding) const;
    void chooseDomainOf(const findings::Fix &fix);
    void fitActs(const std::vector<findings::Finding> &found,
                 std::vector<FindingView> &views) const;

    const plan::Step m_step;
    QVBoxLayout *m_column;
    Banner *m_missing;
    Card *m_card = nullptr;
    FindingList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<std::pair<QString, CheckLine *>> m_asks; ///< by check: those that may be declined
    bool m_isOpen = false;
};

} // namespace mailworthy::gui
