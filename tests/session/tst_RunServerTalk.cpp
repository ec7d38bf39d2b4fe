// The look at the running server as a job: it waits, it is stopped, and what it came to is kept.
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "net/ForwardingInternet.h"
#include "session/RunController.h"

#include <QSignalSpy>
#include <QtTest>

#include <condition_variable>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int longWait = 60'000;

const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> loaded = checks::DataSet::load();
    return *loaded;
}

/// Its mail servers take the connection and say nothing, while `mute`.
class MuteServers final : public net::ForwardingInternet
{
public:
    using net::ForwardingInternet::ForwardingInternet;

    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        inner().lookupAll(inquiries, onAnswer, stop);
    }
    net::SmtpTranscript smtp(const net::SmtpScript &script, const std::stop_token &stop) override
    {
        if (!mute)
            return inner().smtp(script, stop);
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, stop, [] { return false; });
        return {};
    }

    std::atomic<bool> mute = false;
};

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

bool waitForIdle(const session::RunController &runs)
{
    return QTest::qWaitFor([&] { return !runs.isRunning(); }, longWait);
}

} // namespace

class tst_RunServerTalk : public QObject
{
    Q_OBJECT

private slots:
    void hearsTheServer()
    {
        const auto world = data::loadWorld(u"all-good"_s)->open({});
        session::RunController runs(*world, dataSet());
        const QSignalSpy heard(&runs, &session::RunController::serverHeard);
        QVERIFY(!runs.serverTalk());
        runs.hearServer(goodPlan());
        QVERIFY(runs.isHearingServer() && runs.isRunning());
        QCOMPARE(heard.size(), 1);
        runs.hearServer(goodPlan()); // it is asked already
        QCOMPARE(heard.size(), 1);
        QVERIFY(waitForIdle(runs));
        QCOMPARE(heard.size(), 2);
        QVERIFY(!runs.isHearingServer());
        QVERIFY(runs.serverTalk() && runs.serverTalk()->heard.isKnown());
        QVERIFY(runs.serverTalk()->isOf(goodPlan()));
        runs.forget();
        QVERIFY(!runs.serverTalk());
    }

    void isStopped()
    {
        const auto world = data::loadWorld(u"all-good"_s)->open({});
        MuteServers internet(*world);
        internet.mute = true;
        session::RunController runs(internet, dataSet());
        runs.hearServer(goodPlan());
        runs.stop();
        QVERIFY(waitForIdle(runs));
        QVERIFY(!runs.isHearingServer());
        QVERIFY(runs.serverTalk() && runs.serverTalk()->wasStopped());
        // What was heard is more than that a look was stopped.
        internet.mute = false;
        runs.hearServer(goodPlan());
        QVERIFY(waitForIdle(runs));
        QVERIFY(runs.serverTalk()->heard.isKnown());
        internet.mute = true;
        runs.hearServer(goodPlan());
        runs.stop();
        QVERIFY(waitForIdle(runs));
        QVERIFY(runs.serverTalk()->heard.isKnown());
    }
};

MW_TEST(tst_RunServerTalk)
#include "tst_RunServerTalk.moc"
