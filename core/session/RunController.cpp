#include "session/RunController.h"

#include "checks/Coverage.h"
#include "checks/Sink.h"
#include "checks/VerifiedRecords.h"
#include "net/Memo.h"
#include "plan/KeyRecordName.h"
#include "session/Keys.h"
#include "session/ObservedFacts.h"

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// At most 20 progress signals a second (style, Concurrency).
constexpr int newsInterval = 50;

/// Nothing of it is published at the plan's names.
bool isOfTheLineAlone(const QStringList &checks)
{
    static const QStringList line{u"resolver"_s, u"interception"_s, u"address"_s, u"clock"_s,
                                  u"dynamic"_s,  u"lists"_s,        u"ports"_s};
    return !checks.isEmpty() && std::all_of(checks.begin(), checks.end(), [](const QString &check) {
        return line.contains(check);
    });
}

} // namespace

RunController::RunController(net::Internet &internet, const checks::DataSet &data, QObject *parent)
    : QObject(parent)
    , m_outside(internet)
    , m_data(data)
{
    m_timer.setInterval(newsInterval);
    connect(&m_timer, &QTimer::timeout, this, &RunController::drain);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &RunController::doNext);
    m_thread = std::jthread([this](const std::stop_token &end) { work(end); });
}

RunController::~RunController()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.clear();
        m_jobStop.request_stop();
    }
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void RunController::enqueue(const QString &kind, Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_jobs, [&](const auto &waiting) { return waiting.first == kind; });
        m_jobs.emplace_back(kind, std::move(job));
    }
    m_running = true;
    m_timer.start();
    m_wake.notify_all();
}

void RunController::work(const std::stop_token &end)
{
    while (true) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, end, [this] { return !m_jobs.empty(); }))
                return;
            m_kind = m_jobs.front().first;
            job = std::move(m_jobs.front().second);
            m_jobs.pop_front();
            m_internet.choose(m_resolvers);
            m_jobStop = std::stop_source();
            stop = m_jobStop.get_token();
            m_busy = true;
            m_stale = false;
        }
        job(stop);
        const std::scoped_lock lock(m_mutex);
        m_busy = false;
        m_kind.clear();
        if (m_jobs.empty())
            sayIdle();
    }
}

void RunController::sayIdle()
{
    m_events.emplace_back([this] {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_busy || !m_jobs.empty() || !m_events.empty() || !m_due.empty())
                return; // more was asked for before this could be said; its end says it
        }
        m_running = false;
        m_asked.clear();
        m_aheadPlan.reset();
        if (std::exchange(m_verifying, false)) // it was stopped before it began
            emit verificationChanged();
        endHearing();
        emit idle();
    });
}

void RunController::deliver(std::function<void()> event)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_stale)
        m_events.push_back(std::move(event));
}

void RunController::drain()
{
    {
        const std::scoped_lock lock(m_mutex);
        std::move(m_events.begin(), m_events.end(), std::back_inserter(m_due));
        m_events.clear();
    }
    if (!m_due.empty())
        m_next.start();
    else if (!m_running)
        m_timer.stop();
}

/// Each in a turn of the event loop of its own: between two of them the window paints and answers.
void RunController::doNext()
{
    if (m_due.empty())
        return; // forgotten meanwhile
    const std::function<void()> event = std::move(m_due.front());
    m_due.pop_front();
    event();
    if (!m_due.empty())
        m_next.start();
}

void RunController::sayNews()
{
    RunNews latest;
    {
        const std::scoped_lock lock(m_mutex);
        std::swap(latest, m_news);
        m_hasNews = false;
    }
    emit news(latest);
}

void RunController::check(const plan::MailPlan &plan, const QStringList &only)
{
    const bool all = std::all_of(only.begin(), only.end(), [this](const QString &check) {
        return m_options.declined.contains(check);
    });
    if (all && !only.isEmpty())
        return;
    checks::RunRequest request{only, m_options}; // as they are now: a run is on its own thread
    request.options.listControls = &m_listControls;
    const QString kind = u"check:"_s + only.join(u',');
    m_asked[kind] = {plan, only};
    enqueue(kind,
            [this, plan, request](const std::stop_token &stop) { runChecks(plan, request, stop); });
    emit started(only);
}

void RunController::runChecks(const plan::MailPlan &plan, const checks::RunRequest &request,
                              const std::stop_token &stop)
{
    checks::RunCallbacks callbacks;
    callbacks.onProgress = [this](const checks::Progress &progress) {
        const std::scoped_lock lock(m_mutex);
        if (m_stale)
            return;
        m_news.check = progress.check;
        m_news.done = progress.done;
        m_news.total = progress.total;
        if (progress.verdict)
            m_news.lists.push_back(newsOf(*progress.verdict));
        if (!std::exchange(m_hasNews, true))
            m_events.emplace_back([this] { sayNews(); });
    };
    callbacks.onFindings = [this](const QString &id, const std::vector<findings::Finding> &found) {
        deliver([this, id, found] { emit findingsArrived(id, found); });
    };
    const plan::MailPlan asItIs = withKeyFiles(plan); // a key may be on the server alone
    const std::vector<Endpoint> through = m_internet.chosen();
    auto result = std::make_shared<checks::RunResult>( // owners: the event below, until it has run
        checks::run(asItIs, m_internet, m_data, request, callbacks, stop));
    checks::carryOver(result->report, asItIs, plan);
    const bool looks = !isOfTheLineAlone(request.only) && !checks::isSilent(result->facts);
    deliver([this, result, through] {
        const QStringList done = observedBy(result->report, through);
        if (result->stopped && !done.contains(u"address"_s))
            result->facts.addresses.clear(); // cut off: what was known before is more
        take(result->facts, done);
        emit finished(result->report, result->stopped);
    });
    // What was seen before is older than what was found now, and may say the contrary.
    if (looks && !stop.stop_requested())
        look(plan, stop);
}

void RunController::take(const facts::Facts &facts, const QStringList &checks)
{
    m_observed += checks;
    m_observed.removeDuplicates();
    takeOver(m_facts, facts, checks);
}

bool RunController::haveObserved(const QStringList &checks) const
{
    return std::all_of(checks.begin(), checks.end(),
                       [this](const QString &check) { return m_observed.contains(check); });
}

void RunController::lookAtPublished(const plan::MailPlan &plan)
{
    enqueue(u"published"_s, [this, plan](const std::stop_token &stop) { look(plan, stop); });
}

void RunController::look(const plan::MailPlan &plan, const std::stop_token &stop)
{
    net::Memo memo(m_internet);
    plan::Published published = checks::observePublished(plan, memo, stop);
    if (stop.stop_requested())
        return;
    deliver([this, published = std::move(published)] {
        m_published = published;
        emit publishedChanged();
    });
}

void RunController::lookAhead(const plan::MailPlan &plan)
{
    if (m_aheadPlan == plan)
        return;
    m_aheadPlan = plan;
    enqueue(u"ahead"_s, [this, plan](const std::stop_token &stop) {
        net::Memo memo(m_internet);
        plan::Published published = checks::observePublished(plan, memo, stop);
        checks::Preview preview =
            checks::preview(plan, plan::planRecords(plan, published), memo, stop);
        if (stop.stop_requested())
            return; // cut off: neither is what it claims to be
        deliver([this, plan, published = std::move(published), preview = std::move(preview)] {
            if (m_aheadPlan == plan)
                m_aheadPlan.reset();
            m_published = published;
            m_previewPlan = plan;
            m_preview = preview;
            emit publishedChanged();
            emit previewChanged();
        });
    });
}

const checks::Preview *RunController::previewOf(const plan::MailPlan &plan) const
{
    return m_previewPlan == plan ? &m_preview : nullptr;
}

void RunController::verify(const plan::MailPlan &plan, bool everywhere)
{
    checks::Options options = m_options;
    options.publicResolvers = everywhere;
    m_verifying = true;
    enqueue(u"verify"_s, [this, plan, options](const std::stop_token &stop) {
        auto found = std::make_shared<checks::Verification>( // owners: the event below
            checks::verify(withKeyFiles(plan), m_internet, m_data, options, stop));
        deliver([this, plan, found] {
            m_verifying = false;
            if (!found->stopped) {
                m_published = checks::publishedIn(*found).value_or(std::move(m_published));
                m_verifiedPlan = plan;
                m_verification = std::move(*found);
                emit publishedChanged();
            }
            emit verificationChanged();
        });
    });
    emit verificationChanged();
}

const checks::Verification *RunController::verificationOf(const plan::MailPlan &plan) const
{
    // What no check reads, such as the DNS host, changes nothing at the name servers.
    return m_verifiedPlan && m_verifiedPlan->fingerprint() == plan.fingerprint() ? &m_verification
                                                                                 : nullptr;
}

void RunController::guess(const checks::Given &given)
{
    enqueue(u"guess"_s, [this, given, options = m_options](const std::stop_token &stop) {
        plan::MailPlan plan =
            checks::guessPlan(given, m_internet, m_data, options, false, stop).plan;
        if (stop.stop_requested())
            return;
        deliver([this, plan = std::move(plan)] { emit guessed(plan); });
    });
    emit started({u"guess"_s});
}

void RunController::makeKeys(const plan::MailDomain &domain, const std::vector<KeyWish> &wishes,
                             const QString &folder)
{
    enqueue(u"key:"_s + domain.name.ascii(), [=, this](const std::stop_token &stop) {
        plan::MailDomain changed = domain;
        Result<> made;
        // All of them, or none: the second of two names is the longer one.
        for (const KeyWish &wish : wishes) {
            if (const auto name = plan::keyRecordName(domain.name, wish.selector); !name)
                return tellOfKey(failure(name.error()), changed);
        }
        for (const KeyWish &wish : wishes) {
            made = checkSelectorIsFree(changed, wish.selector, folder, m_internet, stop);
            if (made)
                made = session::makeKey(changed, wish.selector, wish.kind, folder, stop);
            if (!made)
                break;
        }
        tellOfKey(made, changed);
    });
}

void RunController::importKey(const plan::MailDomain &domain, const QString &selector,
                              const QString &file, const QString &folder)
{
    enqueue(u"key:"_s + domain.name.ascii(), [=, this](const std::stop_token &) {
        plan::MailDomain changed = domain;
        const Result<> made = session::importKey(changed, selector, file, folder);
        tellOfKey(made, changed);
    });
}

void RunController::tellOfKey(const Result<> &made, const plan::MailDomain &domain)
{
    deliver([this, made, domain] {
        if (made)
            emit keyMade(domain);
        else
            emit keyFailed(made.error());
    });
}

void RunController::suggestSelector(const plan::MailDomain &domain)
{
    enqueue(u"selector:"_s + domain.name.ascii(), [=, this](const std::stop_token &stop) {
        const QString name = session::suggestSelector(domain, m_internet, stop);
        if (stop.stop_requested())
            return;
        deliver([this, domain, name] { emit selectorSuggested(domain.name, name); });
    });
}

} // namespace mailworthy::session
