#include "checks/Runner.h"

#include "checks/Consequences.h"
#include "checks/Coverage.h"
#include "checks/Sink.h"
#include "net/KeyedNames.h"
#include "net/Memo.h"
#include "net/WholeAnswers.h"
#include "net/WithoutDns64.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::CheckOutcome;

namespace {

/// What a run has to observe, and what of it is to be judged.
struct Work
{
    std::vector<const Check *> checks; ///< in the order of allChecks
    std::set<QString> judged;
};

void addWithNeeds(const Check &check, const QStringList &declined, std::set<QString> &ids)
{
    const QString id = QString::fromLatin1(check.id);
    if (declined.contains(id) || !ids.insert(id).second)
        return;
    for (const char *need : check.needs)
        addWithNeeds(*findCheck(QString::fromLatin1(need)), declined, ids);
}

void addWithAll(const Check &check, const QStringList &declined, std::set<QString> &ids)
{
    addWithNeeds(check, declined, ids);
    for (const char *other : check.judgedWith)
        addWithNeeds(*findCheck(QString::fromLatin1(other)), declined, ids);
}

/// Nothing of what is declined, for whatever reason it would be asked.
Work workFor(const RunRequest &request)
{
    const QStringList &declined = request.options.declined;
    Work work;
    std::set<QString> observed;
    for (const Check &check : allChecks()) {
        const QString id = QString::fromLatin1(check.id);
        if (!declined.contains(id)
            && (request.only.isEmpty() ? !check.onlyWhenNamed : request.only.contains(id))) {
            work.judged.insert(id);
            addWithAll(check, declined, observed);
        }
    }
    for (const Check &check : allChecks()) {
        if (observed.contains(QString::fromLatin1(check.id)))
            work.checks.push_back(&check);
    }
    return work;
}

/// The shared state of one run: which checks have observed, and the findings so far.
class Board
{
public:
    Board(const Work &work, const RunCallbacks &callbacks) : m_work(work), m_callbacks(callbacks)
    {
        for (const Check &check : allChecks())
            m_observed.insert(QString::fromLatin1(check.id));
        for (const Check *check : work.checks) // the others are waited for by nobody
            m_observed.erase(QString::fromLatin1(check->id));
    }

    /// Waits until all of them have observed that do so in this run.
    void waitFor(const std::vector<const char *> &checks)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] {
            return std::all_of(checks.begin(), checks.end(), [this](const char *check) {
                return m_observed.contains(QString::fromLatin1(check));
            });
        });
    }

    void hasObserved(const Check &check)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_observed.insert(QString::fromLatin1(check.id));
        }
        m_changed.notify_all();
    }

    void finish(const Check &check, std::vector<findings::Finding> found,
                findings::CheckState state)
    {
        const QString id = QString::fromLatin1(check.id);
        {
            const std::scoped_lock lock(m_mutex);
            m_states[id] = state;
            m_findings[id] = found;
        }
        if (state.outcome == CheckOutcome::Done && m_callbacks.onFindings
            && m_work.judged.contains(id)) {
            const std::scoped_lock lock(m_callbackMutex);
            m_callbacks.onFindings(id, found);
        }
    }

    bool isDone(const Check &check)
    {
        const std::scoped_lock lock(m_mutex);
        return m_states[QString::fromLatin1(check.id)].outcome == CheckOutcome::Done;
    }

    findings::Report report()
    {
        findings::Report report;
        for (const Check *check : m_work.checks) {
            const QString id = QString::fromLatin1(check->id);
            if (!m_work.judged.contains(id))
                continue;
            report.checks[id] = m_states[id];
            const std::vector<findings::Finding> &own = m_findings[id];
            report.findings.insert(report.findings.end(), own.begin(), own.end());
        }
        return report;
    }

private:
    const Work &m_work;
    const RunCallbacks &m_callbacks;
    std::mutex m_mutex;
    std::mutex m_callbackMutex;
    std::condition_variable m_changed;
    std::set<QString> m_observed;
    std::map<QString, findings::CheckState> m_states;
    std::map<QString, std::vector<findings::Finding>> m_findings;
};

/// Slots that are maps are made before threads start, so that no two threads change one map.
void makeSlots(const plan::MailPlan &plan, facts::Facts &facts)
{
    for (const plan::MailDomain &domain : plan.domains) {
        const dns::Name &name = domain.name.name();
        facts.domains[name];
        facts.zoneServers[name];
        facts.mx[name];
        facts.spf[name];
        facts.dkim[name];
        facts.dmarc[name];
        facts.transport.sts[name];
        facts.transport.reports[name];
    }
}

/// With everything there is to be known.
void judgeLast(const Check &check, const plan::MailPlan &plan, const facts::Facts &facts,
               std::vector<findings::Finding> &out)
{
    (check.late ? check.late : check.judge)(plan, facts, out);
}

std::vector<net::KeyLabel> keyLabels(const data::ListKeys &keys)
{
    std::vector<net::KeyLabel> labels;
    for (const auto &[kind, key] : keys.keys)
        labels.push_back({data::keyPlaceholder(kind), &key});
    return labels;
}

} // namespace

RunResult run(const plan::MailPlan &plan, net::Internet &internet, const DataSet &data,
              const RunRequest &request, const RunCallbacks &callbacks, const std::stop_token &stop)
{
    // The owner's keys go in beneath everything that keeps what was asked
    net::WholeAnswers whole(internet);
    net::WithoutDns64 published(whole);
    net::KeyedNames keyed(published, keyLabels(data.listKeys));
    net::Memo memo(keyed);
    Options options = request.options;
    if (!options.seed)
        options.seed = Context{plan, memo, data, options, stop, {}}.seed();
    const Context context{plan, memo, data, options, stop, callbacks.onProgress};
    const Work work = workFor(request);
    RunResult result;
    makeSlots(plan, result.facts);
    Board board(work, callbacks);
    const Fingerprints fingerprints(plan);
    {
        std::vector<std::jthread> threads;
        for (const Check *check : work.checks) {
            threads.emplace_back([&, check] {
                board.waitFor(check->needs);
                if (!stop.stop_requested()) {
                    if (context.onProgress)
                        context.onProgress({QString::fromLatin1(check->id), 0, 0, nullptr});
                    check->observe(context, result.facts);
                }
                if (QLatin1String(check->id) == QLatin1String("resolver") && isSilent(result.facts))
                    memo.giveUpResolver();
                board.hasObserved(*check);
                std::vector<findings::Finding> found;
                const bool judged = work.judged.contains(QString::fromLatin1(check->id));
                if (judged)
                    board.waitFor(check->judgedWith);
                const bool stopped = stop.stop_requested();
                if (!stopped && judged)
                    check->judge(plan, result.facts, found);
                board.finish(*check, std::move(found),
                             {stopped ? CheckOutcome::Stopped : CheckOutcome::Done, context.now(),
                              fingerprints.of(*check)});
            });
        }
    }
    result.stopped = stop.stop_requested();
    // Those that were done before a stop see what is known by then; what comes late is not there.
    const bool all = applyConsequences(plan, result.facts);
    for (const Check *check : work.checks) {
        if (!work.judged.contains(QString::fromLatin1(check->id)) || !board.isDone(*check)
            || (!all && (result.stopped || !check->late)))
            continue;
        std::vector<findings::Finding> found;
        if (result.stopped)
            check->judge(plan, result.facts, found);
        else
            judgeLast(*check, plan, result.facts, found);
        board.finish(*check, std::move(found),
                     {CheckOutcome::Done, context.now(), fingerprints.of(*check)});
    }
    result.report = board.report();
    result.report.declined = options.declined;
    return result;
}

std::vector<findings::Finding> judgeAll(const plan::MailPlan &plan, const facts::Facts &facts,
                                        const QStringList &checks)
{
    std::vector<findings::Finding> found;
    for (const Check &check : allChecks()) {
        if (checks.isEmpty() ? !check.onlyWhenNamed
                             : checks.contains(QString::fromLatin1(check.id)))
            judgeLast(check, plan, facts, found);
    }
    return found;
}

} // namespace mailworthy::checks
