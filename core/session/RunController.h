#pragma once
// Long work for the wizard, off the GUI thread: runs of checks, the look at what is published,
// making a key. Reports by signals that carry values, at most 20 times a second; one job at a time,
// the next ones wait in line. Lives on the GUI thread. The Internet and the data must outlive it.
#include "checks/PlanGuess.h"
#include "checks/Preview.h"
#include "checks/ResolverChoice.h"
#include "checks/Runner.h"
#include "checks/ServerTalk.h"
#include "checks/Verification.h"
#include "net/ChosenResolvers.h"
#include "session/Keys.h"
#include "session/ListNews.h"
#include "session/Session.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mailworthy::session {

struct RunNews
{
    QString check; ///< the one that told something last
    int done = 0;
    int total = 0;
    std::vector<ListNews> lists;
};

/// What a look for other name servers to ask came to.
struct ResolverSearch
{
    Timestamp listsAt{};             ///< when the lists were asked that turned the one in use away
    std::vector<Endpoint> resolvers; ///< the chosen ones at that time
    std::vector<checks::ResolverTrial> trials;
    bool done = false;
};

class RunController : public QObject
{
    Q_OBJECT
public:
    RunController(net::Internet &internet, const checks::DataSet &data, QObject *parent = nullptr);
    ~RunController() override;

    void setOptions(const checks::Options &options) { m_options = options; }
    /// What a test whether mail comes in has shown: later runs of the ports check judge it.
    void setInbound(const facts::Fact<facts::InboundFact> &fact) { m_options.inbound = fact; }
    /// What must go: looks at what is published follow it from now on, until it is said anew.
    void setRemovals(std::vector<plan::PlannedRecord> removals)
    {
        m_options.removals = std::move(removals);
    }
    /// Checks that the owner does not want made, from now on: a run that makes one of them begins
    /// anew without it, and what it observed is forgotten.
    void setDeclined(const QStringList &checks);
    /// Runs checks (ids; empty: all) for this plan. A run of the same checks that waits already is
    /// replaced. Nothing begins where all of them are declined.
    void check(const plan::MailPlan &plan, const QStringList &only);
    /// Looks at what is published for the planner.
    void lookAtPublished(const plan::MailPlan &plan);
    /// Looks at what is published, and what receivers make of the owner's mail now and with the
    /// plan's records in place. Asked for again while that is under way: nothing more is done.
    void lookAhead(const plan::MailPlan &plan);
    /// Looks whether what was planned is published; with `everywhere` through some public resolvers
    /// as well. The records themselves are asked for, so this costs a moment.
    void verify(const plan::MailPlan &plan, bool everywhere);
    /// Speaks to the plan's own server; no mail is offered. For a plan with a host.
    void hearServer(const plan::MailPlan &plan);
    /// The first plan for a domain: host guessed from what is published.
    void guess(const checks::Given &given);
    /// Makes (or reads) the key files of selectors at which no other key is published.
    void makeKeys(const plan::MailDomain &domain, const std::vector<KeyWish> &wishes,
                  const QString &folder);
    /// Takes a key from a file of the owner's.
    void importKey(const plan::MailDomain &domain, const QString &selector, const QString &file,
                   const QString &folder);
    /// Looks for a selector at which nothing is published.
    void suggestSelector(const plan::MailDomain &domain);
    /// Asks these in the place of the computer's own name servers, in every job that begins from
    /// now on; empty: its own again. What was seen through the former ones of the lists and of the
    /// name server itself is forgotten.
    void setResolvers(std::vector<Endpoint> servers);
    /// Those; empty: the computer's own are asked.
    [[nodiscard]] const std::vector<Endpoint> &resolvers() const { return m_resolvers; }
    /// Tries what else could be asked where lists turn away the one in use; once for each time that
    /// the lists were asked.
    void findResolvers();
    /// The look that belongs to what is known of the lists; nullptr: none has begun.
    [[nodiscard]] const ResolverSearch *resolverSearch() const;
    /// Tries one of the owner's: resolverTried, unless it is stopped.
    void tryResolver(const Endpoint &server);
    /// Ends the job that runs, at once; results that are there are kept.
    void stop();
    /// Another set-up is opened: what runs ends, what it still has to say is dropped, and what was
    /// observed for the former one is forgotten.
    void forget();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// By the clock that results are stamped with.
    [[nodiscard]] Timestamp now() const { return m_outside.clock().now(); }
    /// What the last runs observed, newest fact in each slot.
    [[nodiscard]] const facts::Facts &facts() const { return m_facts; }
    /// Has each of these checks been made to its end since the set-up was opened? Its findings may
    /// come from the file; what it observed is in facts() only then.
    [[nodiscard]] bool haveObserved(const QStringList &checks) const;
    /// What stood at the plan's names when they were looked at last, by whatever job: no check of
    /// them is newer. It says itself for which plan it was judged, and the planner heeds that.
    [[nodiscard]] const plan::Published &published() const { return m_published; }
    /// What the last look ahead found for just this plan; nullptr when there was none to the end.
    [[nodiscard]] const checks::Preview *previewOf(const plan::MailPlan &plan) const;
    /// What the last look at the published records found for just this plan; nullptr when there was
    /// none to the end.
    [[nodiscard]] const checks::Verification *verificationOf(const plan::MailPlan &plan) const;
    [[nodiscard]] bool isVerifying() const { return m_verifying; }
    /// What the server said when it was spoken to last, for whatever plan; nullptr: it was not yet.
    /// A look that was stopped takes the place of none that was not.
    [[nodiscard]] const checks::ServerTalk *serverTalk() const;
    [[nodiscard]] bool isHearingServer() const { return m_hearing.has_value(); }
    [[nodiscard]] bool isLookingAhead(const plan::MailPlan &plan) const
    {
        return m_aheadPlan == plan;
    }
    [[nodiscard]] const checks::DataSet &data() const { return m_data; }

signals:
    void started(const QStringList &checks); ///< ids, empty: all; "guess", "resolvers"
    void news(const mailworthy::session::RunNews &news);
    void findingsArrived(const QString &check,
                         const std::vector<mailworthy::findings::Finding> &findings);
    void finished(const mailworthy::findings::Report &report, bool stopped);
    void publishedChanged();
    void previewChanged();
    void verificationChanged(); ///< also when a look has begun or was stopped
    void serverHeard();         ///< also when a look has begun or was stopped
    void guessed(const mailworthy::plan::MailPlan &plan);
    void keyMade(const mailworthy::plan::MailDomain &domain);
    void keyFailed(const mailworthy::Error &error);
    void selectorSuggested(const mailworthy::dns::Domain &domain, const QString &selector);
    void resolversChanged(); ///< others were chosen
    void resolversFound();
    void resolverTried(const mailworthy::checks::ResolverTrial &trial);
    void idle(); ///< nothing runs or waits any more

private:
    using Job = std::function<void(const std::stop_token &)>;

    void enqueue(const QString &kind, Job job);
    void work(const std::stop_token &end);
    /// Said by the running job; `event` runs on the GUI thread.
    void deliver(std::function<void()> event);
    void drain();
    void doNext();
    void sayNews();
    void sayIdle();                                                       ///< with m_mutex held
    void tellOfKey(const Result<> &made, const plan::MailDomain &domain); ///< by the running job
    void runChecks(const plan::MailPlan &plan, const checks::RunRequest &request,
                   const std::stop_token &stop);
    /// Checks that were done and are wanted still; of what the name servers decide, only while those
    /// are still asked.
    [[nodiscard]] QStringList observedBy(const findings::Report &report,
                                         const std::vector<Endpoint> &through) const;
    void take(const facts::Facts &facts, const QStringList &checks);
    void look(const plan::MailPlan &plan, const std::stop_token &stop); ///< by the running job
    void takeTalk(const checks::ServerTalk &talk);
    /// No look at the server is waited for any more; it was stopped before it began, where one was.
    void endHearing();

    net::Internet &m_outside;
    net::ChosenResolvers m_internet{m_outside}; ///< changes between two jobs alone
    const checks::DataSet &m_data;
    checks::Options m_options;
    dnsbl::ControlMemory m_listControls; ///< of this session
    facts::Facts m_facts;
    QStringList m_observed; ///< ids of the checks whose facts they are
    plan::Published m_published;
    std::optional<plan::MailPlan> m_previewPlan; ///< that m_preview was made for
    checks::Preview m_preview;
    std::optional<plan::MailPlan> m_aheadPlan;    ///< that is looked ahead for
    std::optional<plan::MailPlan> m_verifiedPlan; ///< that m_verification was made for
    checks::Verification m_verification;
    bool m_verifying = false;
    std::optional<checks::ServerTalk> m_talk;
    std::optional<plan::Host> m_hearing; ///< the server that is being spoken to
    bool m_running = false;
    std::optional<ResolverSearch> m_search;
    /// What runs of checks were asked for since nothing ran, by the kind of their jobs.
    std::map<QString, std::pair<plan::MailPlan, QStringList>> m_asked;
    std::deque<std::function<void()>> m_due; ///< taken from m_events, each waits for its turn
    QTimer m_next;

    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_wake;
    std::deque<std::pair<QString, Job>> m_jobs;
    QString m_kind;                    ///< of the job that runs
    std::vector<Endpoint> m_resolvers; ///< for the next job; written on the GUI thread alone
    std::deque<std::function<void()>> m_events;
    RunNews m_news;
    bool m_hasNews = false;
    std::stop_source m_jobStop;
    bool m_busy = false;  ///< a job runs
    bool m_stale = false; ///< it runs for a set-up that was left

    QTimer m_timer;
    std::jthread m_thread;
};

} // namespace mailworthy::session
