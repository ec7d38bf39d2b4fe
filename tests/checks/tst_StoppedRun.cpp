// A run that is stopped: a check that was not made to its end says nothing, not even that there is
// nothing.
#include "checks/Runner.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using findings::CheckOutcome;

namespace {

const QByteArray homeLine = "!clock 2026-11-24T10:00:00Z\n!seed 5\n!local lo 127.0.0.1/8\n"
                            "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n!router 44.128.0.25\n"
                            "!resolver honest\n!lists\n"
                            "!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4 \"a bot\"\n"
                            "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n"
                            "mail A 44.128.0.25\n";

const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> data = checks::DataSet::load();
    return *data;
}

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

/// Says to every question that there is no such record, and is stopped at the zone of addresses.
class NoRoot final : public net::Internet
{
public:
    explicit NoRoot(std::stop_source stop) : m_stop(std::move(stop)) {}

    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        for (std::size_t i = 0; i < inquiries.size(); ++i) {
            if (inquiries[i].question.name == dns::Name::of("in-addr.arpa"))
                m_stop.request_stop();
            onAnswer(i, dns::answerWith(inquiries[i].question, stop.stop_requested()
                                                                   ? dns::Outcome::Cancelled
                                                                   : dns::Outcome::NoData));
        }
    }
    net::HttpReply get(const net::HttpRequest &, const std::stop_token &) override { return {}; }
    std::vector<net::LocalAddress> localAddresses() override { return {}; }
    std::vector<Endpoint> resolvers() override
    {
        return {Endpoint{*Address::parse(u"127.0.0.1"), 53}};
    }
    Clock &clock() override { return m_clock; }

private:
    std::stop_source m_stop;
    VirtualClock m_clock{Timestamp{}};
};

} // namespace

class tst_StoppedRun : public QObject
{
    Q_OBJECT

private slots:
    /// "Nothing was found" would take the place of what was found before.
    void tellsNothingOfACheckThatWasStopped()
    {
        testkit::FakeWorld world(homeLine);
        checks::RunRequest request;
        request.only = {u"lists"_s};
        std::stop_source stop;
        QStringList told;
        checks::RunCallbacks callbacks;
        callbacks.onProgress = [&](const checks::Progress &progress) {
            if (progress.verdict)
                stop.request_stop();
        };
        callbacks.onFindings = [&](const QString &check, const std::vector<findings::Finding> &) {
            told << check;
        };
        const checks::RunResult result =
            checks::run(goodPlan(), *world, dataSet(), request, callbacks, stop.get_token());
        QVERIFY(result.stopped);
        QCOMPARE(result.report.checks.at(u"lists"_s).outcome, CheckOutcome::Stopped);
        QCOMPARE(told, QStringList());
        QVERIFY(result.report.findings.empty());
        QVERIFY(result.facts.lists.isKnown());
        QVERIFY(result.facts.lists->survey.cancelled);
    }

    void tellsOfThoseThatWereDone()
    {
        testkit::FakeWorld world(homeLine);
        checks::RunRequest request;
        request.only = {u"resolver"_s, u"mx"_s, u"lists"_s};
        std::stop_source stop;
        QStringList told;
        checks::RunCallbacks callbacks;
        callbacks.onProgress = [&](const checks::Progress &progress) {
            if (progress.verdict)
                stop.request_stop();
        };
        callbacks.onFindings = [&](const QString &check, const std::vector<findings::Finding> &) {
            told << check;
        };
        const checks::RunResult result =
            checks::run(goodPlan(), *world, dataSet(), request, callbacks, stop.get_token());
        for (const auto &[id, state] : result.report.checks)
            QCOMPARE(told.contains(id), state.outcome == CheckOutcome::Done);
    }

    /// A stop between its two looks proves nothing against the name server.
    void callsNoNameServerUselessThatWasNotHeard()
    {
        std::stop_source stop;
        NoRoot internet(stop);
        checks::RunRequest request;
        request.only = {u"resolver"_s};
        const checks::RunResult result =
            checks::run(goodPlan(), internet, dataSet(), request, {}, stop.get_token());
        QVERIFY(result.stopped);
        QVERIFY(!result.facts.resolver.isKnown());
        QCOMPARE(result.facts.resolver.unknown.code, u"fact.stopped"_s);
    }
};

MW_TEST(tst_StoppedRun)
#include "tst_StoppedRun.moc"
