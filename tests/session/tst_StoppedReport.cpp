// What a run that was stopped leaves of a session: everything that was there before.
#include "checks/Coverage.h"
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/ForwardingInternet.h"
#include "session/RunController.h"
#include "session/SessionStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <condition_variable>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using findings::CheckOutcome;

namespace {

constexpr int longWait = 60'000;

const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> data = checks::DataSet::load();
    return *data;
}

plan::MailPlan startPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"_s), plan::Provenance::Typed}};
    return plan;
}

/// From some moment on it keeps silent until it is stopped.
class Stalling final : public net::ForwardingInternet
{
public:
    using ForwardingInternet::ForwardingInternet;

    void stall() { m_stalls = true; }

    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        if (!m_stalls) {
            inner().lookupAll(inquiries, onAnswer, stop);
            return;
        }
        wait(stop);
        for (std::size_t i = 0; i < inquiries.size(); ++i)
            onAnswer(i, dns::answerWith(inquiries[i].question, dns::Outcome::Cancelled));
    }
    net::HttpReply get(const net::HttpRequest &request, const std::stop_token &stop) override
    {
        if (m_stalls)
            wait(stop);
        return ForwardingInternet::get(request, stop);
    }
    net::StunReply stun(const net::StunRequest &request, const std::stop_token &stop) override
    {
        if (m_stalls)
            wait(stop);
        return ForwardingInternet::stun(request, stop);
    }
    net::RouterReply router(const std::stop_token &stop) override
    {
        if (m_stalls)
            wait(stop);
        return ForwardingInternet::router(stop);
    }

private:
    static void wait(const std::stop_token &stop)
    {
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock lock(mutex);
        stopped.wait(lock, stop, [] { return false; });
    }

    std::atomic<bool> m_stalls = false;
};

} // namespace

class tst_StoppedReport : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFoundBeforeStays();
    void aFirstRunThatWasStoppedIsNone();
    void measuresNothing();
    void observedAddressesStay();

private:
    /// Brings what a run tells and how it ends into the store, as the window does.
    static checks::RunResult runInto(session::SessionStore &store, bool stopAtTheLists);
    void open(session::SessionStore &store, const plan::MailPlan &plan);

    QTemporaryDir m_folder;
};

checks::RunResult tst_StoppedReport::runInto(session::SessionStore &store, bool stopAtTheLists)
{
    const std::unique_ptr<net::fake::FakeInternet> internet =
        data::loadWorld(u"home-start"_s)->open({});
    checks::RunRequest request;
    request.only = {u"resolver"_s, u"mx"_s, u"lists"_s};
    std::stop_source stop;
    std::vector<std::pair<QString, std::vector<findings::Finding>>> parts;
    checks::RunCallbacks callbacks;
    callbacks.onProgress = [&](const checks::Progress &progress) {
        if (stopAtTheLists && progress.verdict)
            stop.request_stop();
    };
    callbacks.onFindings = [&](const QString &check, const std::vector<findings::Finding> &found) {
        parts.emplace_back(check, found);
    };
    checks::RunResult result =
        checks::run(store.plan(), *internet, dataSet(), request, callbacks, stop.get_token());
    for (const auto &[check, found] : parts)
        store.addPart(check, found);
    store.addReport(result.report, result.facts);
    return result;
}

void tst_StoppedReport::open(session::SessionStore &store, const plan::MailPlan &plan)
{
    session::Session session;
    session.plan = plan;
    store.open(session, m_folder.filePath(u"start.mailworthy"_s));
}

void tst_StoppedReport::whatWasFoundBeforeStays()
{
    session::SessionStore store;
    open(store, startPlan());
    (void)runInto(store, false);
    const std::vector<findings::Finding> listed = store.session().report.ofArea(u"list");
    const findings::CheckState state = store.session().report.checks.at(u"lists"_s);
    QVERIFY(!listed.empty());
    QCOMPARE(state.outcome, CheckOutcome::Done);
    const checks::RunResult again = runInto(store, true);
    QCOMPARE(again.report.checks.at(u"lists"_s).outcome, CheckOutcome::Stopped);
    QVERIFY(store.session().report.ofArea(u"list") == listed);
    QVERIFY(store.session().report.checks.at(u"lists"_s) == state);
    QVERIFY(checks::Coverage(store.session().report, store.plan()).isDone(u"lists"_s));
    // What was found for another plan stays so too.
    store.edit([](plan::MailPlan &plan) {
        plan.hosts.front().addresses.front().address = *Address::parse(u"44.128.70.99"_s);
    });
    (void)runInto(store, true);
    QVERIFY(store.session().report.ofArea(u"list") == listed);
    QVERIFY(checks::Coverage(store.session().report, store.plan()).isOutdated(u"lists"_s));
    QVERIFY(store.saveNow().has_value());
}

void tst_StoppedReport::aFirstRunThatWasStoppedIsNone()
{
    session::SessionStore store;
    open(store, startPlan());
    (void)runInto(store, true);
    QVERIFY(store.session().report.ofArea(u"list").empty());
    QCOMPARE(store.session().report.checks.at(u"lists"_s).outcome, CheckOutcome::Stopped);
    const checks::Coverage coverage(store.session().report, store.plan());
    QVERIFY(!coverage.isDone(u"lists"_s));
    QVERIFY(!coverage.isOutdated(u"lists"_s));
    QVERIFY(store.saveNow().has_value());
}

/// Half of the answers may name another address than all of them.
void tst_StoppedReport::measuresNothing()
{
    session::SessionStore store;
    open(store, plan::makePlan(dns::Domain::of("start.example")));
    const std::unique_ptr<net::fake::FakeInternet> internet =
        data::loadWorld(u"home-start"_s)->open({});
    checks::RunRequest request;
    request.only = {u"address"_s};
    checks::RunResult result = checks::run(store.plan(), *internet, dataSet(), request, {}, {});
    findings::CheckState &state = result.report.checks.at(u"address"_s);
    state.outcome = CheckOutcome::Stopped;
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().host().addresses.empty());
    state.outcome = CheckOutcome::Done;
    store.addReport(result.report, result.facts);
    QCOMPARE(store.plan().host().addresses.size(), 1U);
    QVERIFY(store.saveNow().has_value());
}

void tst_StoppedReport::observedAddressesStay()
{
    const std::unique_ptr<net::fake::FakeInternet> world =
        data::loadWorld(u"home-start"_s)->open({});
    Stalling internet(*world);
    session::RunController runs(internet, dataSet());
    const plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    runs.check(plan, {u"address"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), longWait);
    const auto seen = [&]() -> std::optional<Address> {
        const auto fact = runs.facts().addresses.find(Family::V4);
        return fact != runs.facts().addresses.end() && fact->second.isKnown()
                   ? fact->second->verdict.address
                   : std::nullopt;
    };
    QVERIFY(seen() == Address::parse(u"44.128.70.25").value());
    internet.stall();
    const QSignalSpy news(&runs, &session::RunController::news);
    const QSignalSpy finished(&runs, &session::RunController::finished);
    runs.check(plan, {u"address"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!news.isEmpty(), longWait); // it has begun
    runs.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), longWait);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.front().at(1).toBool(), true);
    QVERIFY(seen() == Address::parse(u"44.128.70.25").value());
}

MW_TEST(tst_StoppedReport)
#include "tst_StoppedReport.moc"
