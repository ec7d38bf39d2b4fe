// The greeter of the wizard: beside everything else, and stopped at once.
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "session/GreeterController.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using session::GreeterController;

namespace {

const QByteArray homeLine = "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n!router 44.128.0.25\n";
constexpr int patience = 20'000;
constexpr std::chrono::minutes longWait{60};

using Fact = facts::Fact<facts::InboundFact>;

} // namespace

class tst_GreeterController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Result<checks::DataSet> data = checks::DataSet::load();
        QVERIFY(data);
        m_data.emplace(std::move(*data));
        m_plan = plan::makePlan(dns::Domain::of("good.example"));
        m_plan.hosts.front().addresses = {
            {*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    }

    void tellsWhoCame()
    {
        const auto internet = open("!inbound 20 44.128.7.7 mx.sender.example\n", false);
        GreeterController greeter(*internet, *m_data, {});
        QSignalSpy visited(&greeter, &GreeterController::visited);
        std::optional<Fact> told;
        connect(&greeter, &GreeterController::ended, this, [&](const Fact &fact) { told = fact; });
        greeter.start(m_plan, {}, longWait);
        QVERIFY(greeter.isWaiting());
        QTRY_VERIFY_WITH_TIMEOUT(told, patience);
        QVERIFY(!greeter.isWaiting());
        QCOMPARE(visited.count(), 2); // it came, it left
        QVERIFY((*told)->verdict(told->at).state == line::InboundState::Reached);
    }

    /// The world waits at a real pace.
    void stopsAtOnce()
    {
        const auto internet = open("", true);
        GreeterController greeter(*internet, *m_data, {});
        QSignalSpy ended(&greeter, &GreeterController::ended);
        greeter.start(m_plan, {}, longWait);
        greeter.start(m_plan, {}, longWait); // it waits already
        QElapsedTimer sinceStop;
        sinceStop.start();
        greeter.stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY2(sinceStop.elapsed() < 2000, qPrintable(QString::number(sinceStop.elapsed())));
        greeter.start(m_plan, {}, longWait); // and once more: its end must not wait
        QVERIFY(greeter.isWaiting());
    }

    void saysNothingOfAnotherSetUp()
    {
        const auto internet = open("!inbound 20 44.128.7.7 mx.sender.example\n", false);
        GreeterController greeter(*internet, *m_data, {});
        QSignalSpy visited(&greeter, &GreeterController::visited);
        QSignalSpy ended(&greeter, &GreeterController::ended);
        greeter.start(m_plan, {}, longWait);
        greeter.forget();
        QVERIFY(!greeter.isWaiting());
        greeter.start(m_plan, {}, longWait); // waits for the former one to end
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QCOMPARE(visited.count(), 2); // only those of the second
    }

    void readsAText()
    {
        const auto internet = open("", false);
        GreeterController greeter(*internet, *m_data, u"attic"_s);
        std::optional<Fact> told;
        connect(&greeter, &GreeterController::ended, this, [&](const Fact &fact) { told = fact; });
        greeter.read(m_plan, {},
                     "<me@good.example>: connect to mail.good.example[44.128.0.25]:25: "
                     "Connection timed out\n"
                     "Reporting-MTA: dns; mout.gmx.net\n"
                     "Arrival-Date: Tue, 24 Nov 2026 09:58:01 +0000\n");
        QTRY_VERIFY_WITH_TIMEOUT(told, patience);
        QVERIFY(!greeter.isWaiting());
        QCOMPARE((*told)->own.machine, u"attic"_s);
        QVERIFY((*told)->wasTested());
        QVERIFY((*told)->verdict(told->at).state == line::InboundState::Impossible);
    }

private:
    [[nodiscard]] std::unique_ptr<net::fake::FakeInternet> open(const QByteArray &more,
                                                                bool realDelays) const
    {
        net::fake::Options options;
        options.realDelays = realDelays;
        return data::worldFromText(homeLine + more, u"test"_s)->open(options);
    }

    std::optional<checks::DataSet> m_data;
    plan::MailPlan m_plan;
};

MW_TEST(tst_GreeterController)
#include "tst_GreeterController.moc"
