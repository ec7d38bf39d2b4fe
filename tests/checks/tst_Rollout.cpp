// Where a domain stands between observing and refusing, what comes next, and what must be true
// before.
#include "Samples.h"
#include "checks/Rollout.h"
#include "checks/Runner.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using checks::Met;
using checks::Rollout;
using checks::RolloutFacts;

namespace {

Rollout ofRecord(const QByteArray &tags, const RolloutFacts &facts = {})
{
    const dmarc::Reading reading = dmarc::parse("v=DMARC1; " + tags);
    return checks::rolloutOf(*std::get<dmarc::Parsed>(reading).effective(), facts);
}

QString word(const std::optional<checks::RolloutStage> &stage)
{
    return stage ? checks::toString(*stage) : QString();
}

Met metOf(const Rollout &rollout, const QString &code)
{
    for (const checks::RolloutCondition &condition : rollout.conditions) {
        if (condition.code == code)
            return condition.met;
    }
    qFatal("no such condition: %s", qPrintable(code));
}

bool has(const Rollout &rollout, const QString &code)
{
    return std::any_of(rollout.conditions.begin(), rollout.conditions.end(),
                       [&](const auto &condition) { return condition.code == code; });
}

/// The roll-out of good.example in a preview.
Rollout inWorld(const QByteArray &zone, plan::DmarcPolicy wished = plan::DmarcPolicy::None)
{
    plan::MailPlan plan = goodPlan();
    plan.domains.front().dmarc.policy = wished;
    testkit::FakeWorld world = worldOf(hostLine + zone);
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(plan, checks::observePublished(plan, *world, {}));
    return *checks::preview(plan, records, *world, {}).rolloutOf(plan.domain().name);
}

} // namespace

class tst_Rollout : public QObject
{
    Q_OBJECT

private slots:
    void standsAndGoesOn_data();
    void standsAndGoesOn();
    void refusingNeedsSignaturesAndNoLists();
    void whatIsMeasuredDecides();
    void withoutReportsThereIsNothingToRead();
    void aPolicyFromAboveCounts();
    void aPlanThatJumpsIsSaid();
    void everySentenceIsThere();
};

void tst_Rollout::standsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<QString>("next");
    const QByteArray rua = "; rua=mailto:postmaster@good.example";
    QTest::newRow("none") << "p=none" + rua << u"none"_s << u"quarantine-test"_s;
    QTest::newRow("none in test mode") << "p=none; t=y" + rua << u"none"_s << u"quarantine-test"_s;
    QTest::newRow("quarantine on trial")
        << "p=quarantine; t=y" + rua << u"quarantine-test"_s << u"quarantine"_s;
    QTest::newRow("quarantine") << "p=quarantine" + rua << u"quarantine"_s << u"reject-test"_s;
    QTest::newRow("reject on trial") << "p=reject; t=y" + rua << u"reject-test"_s << u"reject"_s;
    QTest::newRow("reject") << "p=reject" + rua << u"reject"_s << QString();
    // RFC 9989 §4.10.1: a bad p with a report address acts as none, without one as nothing
    QTest::newRow("misspelt, with reports") << "p=rejct" + rua << u"none"_s << u"quarantine-test"_s;
    QTest::newRow("misspelt") << QByteArray("p=rejct") << QString() << u"none"_s;
}

void tst_Rollout::standsAndGoesOn()
{
    QFETCH(const QByteArray, tags);
    QFETCH(const QString, stands);
    QFETCH(const QString, next);
    const Rollout found = inWorld(spfLine + keyLine() + dmarcLine(tags));
    QCOMPARE(word(found.stands), stands);
    QCOMPARE(word(found.next), next);
    QVERIFY(!found.inherited);
    QVERIFY(!found.unknown);
    QCOMPARE(found.conditions.empty(), next.isEmpty() || next == u"none"_s);
}

void tst_Rollout::refusingNeedsSignaturesAndNoLists()
{
    // RFC 9989 §7.4, also for the trial: receivers of RFC 7489 do not know t=y
    for (const QByteArray &tags : {QByteArray("p=quarantine"), QByteArray("p=reject; t=y")}) {
        const Rollout found = ofRecord(tags);
        for (const QString &code : {u"aligned"_s, u"reports-read"_s, u"all-senders-known"_s,
                                    u"dkim-signs-all"_s, u"no-mailing-lists"_s})
            QVERIFY2(has(found, code), qPrintable(code));
    }
    const Rollout first = ofRecord("p=none");
    QVERIFY(has(first, u"aligned"_s) && has(first, u"all-senders-known"_s));
    QVERIFY(!has(first, u"no-mailing-lists"_s));
}

void tst_Rollout::whatIsMeasuredDecides()
{
    const QByteArray policy = dmarcLine("p=quarantine; rua=mailto:postmaster@good.example");
    const Rollout good = inWorld(spfLine + keyLine() + policy);
    QCOMPARE(metOf(good, u"aligned"_s), Met::Yes);
    QCOMPARE(metOf(good, u"dkim-signs-all"_s), Met::Yes);
    QCOMPARE(metOf(good, u"reports-read"_s), Met::Yours);
    QCOMPARE(metOf(good, u"all-senders-known"_s), Met::Yours);
    QCOMPARE(metOf(good, u"no-mailing-lists"_s), Met::Yours);
    const Rollout bad = inWorld("@ TXT \"v=spf1 -all\"\n" + policy);
    QCOMPARE(metOf(bad, u"aligned"_s), Met::No);
    QCOMPARE(metOf(bad, u"dkim-signs-all"_s), Met::No);
    const Rollout spfAlone = inWorld(spfLine + policy);
    QCOMPARE(metOf(spfAlone, u"aligned"_s), Met::Yes);
    QCOMPARE(metOf(spfAlone, u"dkim-signs-all"_s), Met::No);
    const Rollout dark = inWorld("@ TXT \"v=spf1 -all\"\n!servfail s1._domainkey TXT\n" + policy);
    QCOMPARE(metOf(dark, u"aligned"_s), Met::Unknown);
    QCOMPARE(metOf(dark, u"dkim-signs-all"_s), Met::Unknown);
    QCOMPARE(metOf(ofRecord("p=quarantine"), u"aligned"_s), Met::Yours); // nobody looked
}

void tst_Rollout::withoutReportsThereIsNothingToRead()
{
    QCOMPARE(metOf(ofRecord("p=none"), u"reports-read"_s), Met::No);
    QCOMPARE(metOf(ofRecord("p=none; rua=mailto:a@good.example"), u"reports-read"_s), Met::Yours);
}

void tst_Rollout::aPolicyFromAboveCounts()
{
    testkit::FakeWorld world = worldOf(dmarcLine("p=reject; sp=quarantine"));
    const Rollout found =
        checks::rolloutOf(dmarc::discover(*world, dns::Name::of("sub.good.example"), {}));
    QCOMPARE(word(found.stands), u"quarantine"_s);
    QCOMPARE(word(found.next), u"reject-test"_s);
    QVERIFY(found.inherited);
    QCOMPARE(found.domain, u"sub.good.example"_s);
}

void tst_Rollout::aPlanThatJumpsIsSaid()
{
    const QByteArray base = spfLine + keyLine();
    QVERIFY(inWorld(base, plan::DmarcPolicy::Reject).jumps());
    QVERIFY(inWorld(base + dmarcLine("p=none"), plan::DmarcPolicy::Reject).jumps());
    QVERIFY(!inWorld(base + dmarcLine("p=none"), plan::DmarcPolicy::Quarantine).jumps());
    QVERIFY(!inWorld(base + dmarcLine("p=quarantine"), plan::DmarcPolicy::Reject).jumps());
    QVERIFY(!inWorld("!servfail _dmarc TXT\n", plan::DmarcPolicy::Reject).jumps()); // not known
    const Rollout planned = inWorld(base, plan::DmarcPolicy::Reject);
    QCOMPARE(word(planned.planned), u"reject"_s);
    QVERIFY(!checks::jumpText(planned).isEmpty());
}

void tst_Rollout::everySentenceIsThere()
{
    const auto isWhole = [](const QString &text) {
        return !text.isEmpty() && !text.contains(u'{') && !text.startsWith(u"rollout."_s);
    };
    for (const QByteArray &tags :
         {QByteArray("p=none"), QByteArray("p=none; rua=mailto:a@good.example"),
          QByteArray("p=quarantine; t=y"), QByteArray("p=quarantine"), QByteArray("p=reject; t=y"),
          QByteArray("p=reject")}) {
        for (const Met met : {Met::Yes, Met::No, Met::Unknown, Met::Yours}) {
            const Rollout found = ofRecord(tags, {met, met});
            QVERIFY2(isWhole(checks::standsText(found)), tags.constData());
            QCOMPARE(found.next.has_value(), isWhole(checks::nextText(found)));
            for (const checks::RolloutCondition &condition : found.conditions)
                QVERIFY2(isWhole(checks::conditionText(condition)), qPrintable(condition.code));
        }
    }
    Rollout absent;
    absent.next = checks::RolloutStage{};
    QVERIFY(isWhole(checks::standsText(absent)) && isWhole(checks::nextText(absent)));
    Rollout unknown;
    unknown.unknown = Error(u"fact.stopped"_s);
    QVERIFY(isWhole(checks::standsText(unknown)));
    QVERIFY(checks::nextText(unknown).isEmpty());
}

MW_TEST(tst_Rollout)
#include "tst_Rollout.moc"
