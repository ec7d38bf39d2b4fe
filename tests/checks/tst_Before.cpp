// What a run takes over: a stop in the middle, and a test from before it.
#include "checks/Coverage.h"
#include "checks/Inbound.h"
#include "checks/Runner.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using findings::CheckOutcome;

namespace {

const QByteArray homeLine = "!clock 2026-11-24T10:00:00Z\n!local lo 127.0.0.1/8\n"
                            "!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n!router 44.128.0.25\n";
const QByteArray homeZone = "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n";
const QByteArray mailHost = "mail A 44.128.0.25\n";
const QByteArray arrived = "Received: from mx.sender.example (mx.sender.example [44.128.7.7])\n"
                           " by mail.good.example (Postfix) with ESMTPS id 4F1\n"
                           " for <jane@good.example>; Tue, 24 Nov 2026 09:58:01 +0000 (UTC)\n";

const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> data = checks::DataSet::load();
    return *data;
}

plan::MailPlan planAt(const QString &address)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(address), plan::Provenance::Typed}};
    return plan;
}

} // namespace

class tst_Before : public QObject
{
    Q_OBJECT
private slots:
    void stoppedRunBelievesNoInventedAddress();
    void textIsReadForTheLineOfNow_data();
    void textIsReadForTheLineOfNow();
    void testHoldsForItsAddresses();

private:
    static findings::Report portsOf(const plan::MailPlan &plan,
                                    const facts::Fact<facts::InboundFact> &before);
};

/// The host has no address; the resolver invents one.
void tst_Before::stoppedRunBelievesNoInventedAddress()
{
    testkit::FakeWorld world("!resolver rewrites 44.128.9.9\n" + homeLine + homeZone);
    std::stop_source stop;
    checks::RunRequest request;
    request.only = {u"resolver"_s, u"mx"_s, u"ports"_s};
    QStringList told;
    const checks::RunCallbacks callbacks{
        {}, [&](const QString &check, const std::vector<findings::Finding> &) {
            told << check;
            if (told.contains(u"mx"_s) && told.contains(u"resolver"_s))
                stop.request_stop();
        }};
    const checks::RunResult result = checks::run(planAt(u"44.128.0.25"_s), *world, dataSet(),
                                                 request, callbacks, stop.get_token());
    QVERIFY(result.stopped);
    QVERIFY(result.report.has(u"resolver.rewrites-nxdomain"));
    QVERIFY(result.report.checks.at(u"mx"_s).outcome == CheckOutcome::Done);
    QVERIFY(!result.report.has(u"mx.fine"));
    QVERIFY(result.report.has(u"mx.unknown"));
}

findings::Report tst_Before::portsOf(const plan::MailPlan &plan,
                                     const facts::Fact<facts::InboundFact> &before)
{
    testkit::FakeWorld world(homeLine + homeZone + mailHost);
    checks::RunRequest request;
    request.only = {u"ports"_s};
    request.options.inbound = before;
    return checks::run(plan, *world, dataSet(), request, {}, {}).report;
}

void tst_Before::textIsReadForTheLineOfNow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("reached");
    QTest::newRow("the same host") << u"mail.good.example"_s << true;
    QTest::newRow("another host") << u"mx.good.example"_s << false;
}

/// The text names the host that took the mail.
void tst_Before::textIsReadForTheLineOfNow()
{
    QFETCH(const QString, name);
    QFETCH(const bool, reached);
    testkit::FakeWorld world(homeLine + homeZone + mailHost);
    plan::MailPlan plan = planAt(u"44.128.0.25"_s);
    const checks::Options options;
    const checks::Context context{plan, *world, dataSet(), options, {}, {}};
    const facts::Fact<facts::InboundFact> before = checks::readInbound(context, {}, arrived);
    QVERIFY(before->verdict(before.at).state == line::InboundState::Reached);
    plan.hosts.front().name = dns::Domain::of(name.toLatin1().constData());
    plan.hosts.front().runsOn = plan::RunsOn::Elsewhere;
    QCOMPARE(portsOf(plan, before).has(u"inbound.reached"), reached);
}

void tst_Before::testHoldsForItsAddresses()
{
    testkit::FakeWorld world("!inbound 20 44.128.7.7 mx.sender.example\n" + homeLine + homeZone
                             + mailHost);
    plan::MailPlan plan = planAt(u"44.128.0.25"_s);
    const checks::Options options;
    const checks::Context context{plan, *world, dataSet(), options, {}, {}};
    const facts::Fact<facts::InboundFact> before = checks::waitForVisitors(
        context, {}, {25, "mail.good.example", std::chrono::minutes(1)}, {});
    QVERIFY(before->verdict(before.at).state == line::InboundState::Reached);
    QVERIFY(portsOf(plan, before).has(u"inbound.reached"));
    plan.hosts.front().runsOn = plan::RunsOn::Elsewhere;
    QVERIFY(!portsOf(plan, before).has(u"inbound.reached"));
    QVERIFY(!portsOf(planAt(u"44.128.0.26"_s), before).has(u"inbound.reached"));
}

MW_TEST(tst_Before)
#include "tst_Before.moc"
