// The sentence at the end: a server that greets wrongly and a record that is not there stay behind no
// "ready".
#include "checks/Coverage.h"
#include "findings/Catalog.h"
#include "gui/models/StepStates.h"
#include "gui/models/Verdict.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;
using checks::Seen;

namespace {

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

/// Everything was checked, and nothing but this was found.
checks::Coverage wholeWith(findings::Severity severity)
{
    const plan::MailPlan plan = goodPlan();
    findings::Report report;
    for (const QString &check : checks::usualChecks())
        report.checks[check] = {
            findings::CheckOutcome::Done, {}, checks::Fingerprints(plan).of(check)};
    findings::Finding finding;
    finding.code = u"spf.pass"_s;
    finding.severity = severity;
    report.findings = {finding};
    return {report, plan};
}

/// A look at one record at two name servers.
checks::Verification lookWith(Seen first, Seen second)
{
    checks::Verification look;
    look.fact = facts::Fact<facts::PublishedFact>::known({}, {}, Timestamp{});
    checks::SeenRow row;
    row.own.resize(2);
    row.own.front().seen = first;
    row.own.back().seen = second;
    look.table.rows = {row};
    return look;
}

GreetingView heard(Status status)
{
    GreetingView view;
    view.status = status;
    view.sentence = u"The server greets as localhost."_s;
    return view;
}

} // namespace

class tst_Verdict : public QObject
{
    Q_OBJECT

private slots:
    void theChecksHaveTheWord_data();
    void theChecksHaveTheWord();
    void aWrongGreetingIsNotReady();
    void anOpenRecordIsNotReady_data();
    void anOpenRecordIsNotReady();
};

void tst_Verdict::theChecksHaveTheWord_data()
{
    QTest::addColumn<findings::Severity>("severity");
    QTest::newRow("good") << findings::Severity::Ok;
    QTest::newRow("to be fixed") << findings::Severity::Warning;
    QTest::newRow("not known") << findings::Severity::Unknown;
    QTest::newRow("stops mail") << findings::Severity::Problem;
}

/// With everything beside them in order.
void tst_Verdict::theChecksHaveTheWord()
{
    QFETCH(const findings::Severity, severity);
    const checks::Coverage coverage = wholeWith(severity);
    const checks::Verification look = lookWith(Seen::New, Seen::New);
    for (const checks::Verification *records :
         {static_cast<const checks::Verification *>(nullptr), &look}) {
        for (const Status server : {Status::Waiting, Status::Ok, Status::Running}) {
            const Verdict verdict = verdictOf(coverage, records, heard(server));
            QVERIFY(verdict.status == overallStatus(coverage));
            QCOMPARE(verdict.text, checks::readinessText(coverage));
        }
    }
}

void tst_Verdict::aWrongGreetingIsNotReady()
{
    const checks::Verification look = lookWith(Seen::None, Seen::None);
    for (const findings::Severity found :
         {findings::Severity::Ok, findings::Severity::Warning, findings::Severity::Unknown}) {
        const Verdict verdict = verdictOf(wholeWith(found), &look, heard(Status::Problem));
        QVERIFY(verdict.status == Status::Problem);
        QCOMPARE(verdict.text, heard(Status::Problem).sentence);
        QVERIFY(verdict.low <= verdict.high && verdict.high <= 60);
    }
    QVERIFY(verdictOf(wholeWith(findings::Severity::Ok), nullptr, heard(Status::Warning)).status
            == Status::Warning);
    // What is not known stays so.
    QVERIFY(
        verdictOf(wholeWith(findings::Severity::Unknown), nullptr, heard(Status::Warning)).status
        == Status::Unknown);
}

void tst_Verdict::anOpenRecordIsNotReady_data()
{
    QTest::addColumn<Seen>("first");
    QTest::addColumn<Seen>("second");
    QTest::addColumn<bool>("ready");
    QTest::addColumn<Status>("records");
    QTest::newRow("everywhere") << Seen::New << Seen::New << true << Status::Ok;
    QTest::newRow("nowhere") << Seen::None << Seen::None << false << Status::Warning;
    QTest::newRow("another value") << Seen::Old << Seen::Old << false << Status::Warning;
    QTest::newRow("at one of them") << Seen::New << Seen::None << false << Status::Warning;
    QTest::newRow("one is silent") << Seen::New << Seen::Unknown << true << Status::Ok;
    QTest::newRow("all are silent") << Seen::Unknown << Seen::Unknown << true << Status::Unknown;
}

void tst_Verdict::anOpenRecordIsNotReady()
{
    QFETCH(const Seen, first);
    QFETCH(const Seen, second);
    QFETCH(const bool, ready);
    const checks::Coverage coverage = wholeWith(findings::Severity::Ok);
    const checks::Verification look = lookWith(first, second);
    const Verdict verdict = verdictOf(coverage, &look, heard(Status::Ok));
    QVERIFY(verdict.status == (ready ? Status::Ok : Status::Warning));
    QCOMPARE(verdict.text == checks::readinessText(coverage), ready);
    QTEST(recordsStatus(&look), "records");
    QVERIFY(recordsStatus(nullptr) == Status::Waiting);
    const checks::Verification unknown;
    QVERIFY(recordsStatus(&unknown) == Status::Unknown);
    // What stops mail is said first.
    const checks::Coverage bad = wholeWith(findings::Severity::Problem);
    QCOMPARE(verdictOf(bad, &look, heard(Status::Ok)).text, checks::readinessText(bad));
}

MW_TEST(tst_Verdict)
#include "tst_Verdict.moc"
