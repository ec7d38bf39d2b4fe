// A part is not all of it, and what was found for another plan says nothing about this one.
#include "checks/Readiness.h"
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/fake/FakeInternet.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::Coverage;
using findings::CheckOutcome;
using findings::Severity;

namespace {

plan::MailPlan examplePlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    return plan;
}

/// The same, with everything else that a domain can publish about itself.
plan::MailPlan withOtherRecords(plan::MailPlan plan)
{
    for (plan::MailDomain &domain : plan.domains) {
        domain.spf = {plan::SpfStrictness::Hard, {u"_spf.other.example"_s}, {}};
        domain.dmarc.policy = plan::DmarcPolicy::Reject;
        domain.dmarc.reportAddress = u"other@start.example"_s;
        domain.selectors.push_back({u"other"_s, {}, {}, plan::SelectorStage::Signing});
        plan::setExtra(domain.extras, plan::StsExtra{transport::StsMode::Enforce});
    }
    return plan;
}

findings::Finding findingOf(const QString &code, Severity severity)
{
    findings::Finding finding;
    finding.code = code;
    finding.severity = severity;
    return finding;
}

void setDone(findings::Report &report, const plan::MailPlan &plan, const QString &check,
             CheckOutcome outcome = CheckOutcome::Done)
{
    report.checks[check] = {outcome, {}, checks::Fingerprints(plan).of(check)};
}

checks::Readiness readinessOf(const findings::Report &report, const plan::MailPlan &plan)
{
    return checks::readinessOf(Coverage(report, plan));
}

/// Everything done, and every check has found its first code, of this severity.
findings::Report wholeReport(const plan::MailPlan &plan, Severity severity)
{
    findings::Report report;
    for (const checks::Check &check : checks::allChecks()) {
        if (check.onlyWhenNamed)
            continue;
        report.findings.push_back(findingOf(QString::fromLatin1(check.codes.front()), severity));
        setDone(report, plan, QString::fromLatin1(check.id));
    }
    return report;
}

/// The same, set up with another server and another DNS host.
plan::MailPlan withOtherForms(plan::MailPlan plan)
{
    plan.hosts.front().server = u"exim"_s;
    plan.domains.front().dnsHost = u"porkbun"_s;
    for (plan::Selector &selector : plan.domains.front().selectors)
        selector.keyFile = u"/elsewhere/key.pem"_s;
    return plan;
}

plan::MailPlan withOtherAddresses(plan::MailPlan plan)
{
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.9.9"), plan::Provenance::Typed}};
    return plan;
}

/// What was found without an address still holds when there is one?
bool readsAddresses(const QString &check)
{
    return checks::Fingerprints(examplePlan()).of(check)
           != checks::Fingerprints(withOtherAddresses(examplePlan())).of(check);
}

enum class Of { All, BesideRecords, BesideAddresses };

/// What the checks find, all or those that do not read the domains' records or the server's
/// addresses, as text to compare.
QStringList found(const QString &world, const plan::MailPlan &plan, Of which)
{
    static const Result<checks::DataSet> data = checks::DataSet::load();
    net::fake::Options options;
    options.realDelays = false;
    const std::unique_ptr<net::fake::FakeInternet> internet = data::loadWorld(world)->open(options);
    checks::RunRequest request;
    request.options.seed = 7;
    const checks::RunResult result = checks::run(plan, *internet, *data, request, {}, {});
    QStringList texts;
    for (const findings::Finding &finding : result.report.findings) {
        const QStringList checks = checks::checksFor(finding.code);
        if (which == Of::BesideRecords
            && std::any_of(checks.begin(), checks.end(), [](const QString &check) {
                   return checks::findCheck(check)->readsRecords;
               }))
            continue;
        if (which == Of::BesideAddresses
            && std::any_of(checks.begin(), checks.end(), readsAddresses))
            continue;
        QJsonObject object = findings::toJson(finding);
        object.remove(u"evidence"_s);
        texts << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return texts;
}

} // namespace

class tst_Coverage : public QObject
{
    Q_OBJECT
private slots:
    void wholeReportsHaveTheirPlace_data();
    void wholeReportsHaveTheirPlace();
    void oneProblemCapsTheRange();
    void whatIsNotKnownTakesNothingBack();
    void nothingIsLeftOutOfARange();
    void rangeOnlyNarrows_data();
    void rangeOnlyNarrows();
    void partOfAGateIsNoGate();
    void anotherPlanIsAnotherMatter();
    void goodIsSaidOfTheWhole();
    void recordsAreNotRead_data();
    void recordsAreNotRead();
    void addressesAreNotRead_data() { recordsAreNotRead_data(); }
    void addressesAreNotRead();
};

void tst_Coverage::wholeReportsHaveTheirPlace_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow("good") << Severity::Ok << 100 << 100;
    QTest::newRow("worth knowing") << Severity::Note << 100 << 100;
    QTest::newRow("to be fixed") << Severity::Warning << 60 << 60;
    QTest::newRow("not known") << Severity::Unknown << 40 << 100;
    QTest::newRow("stops mail") << Severity::Problem << 0 << 0;
}

void tst_Coverage::wholeReportsHaveTheirPlace()
{
    QFETCH(const Severity, severity);
    const plan::MailPlan plan = examplePlan();
    const checks::Readiness readiness = readinessOf(wholeReport(plan, severity), plan);
    QTEST(readiness.low, "low");
    QTEST(readiness.high, "high");
    for (const checks::GateState &gate : readiness.gates)
        QCOMPARE(gate.worst, std::optional(severity));
}

void tst_Coverage::oneProblemCapsTheRange()
{
    const plan::MailPlan plan = examplePlan();
    findings::Report report = wholeReport(plan, Severity::Ok);
    report.findings.push_back(findingOf(u"ptr.missing"_s, Severity::Problem));
    const checks::Readiness readiness = readinessOf(report, plan);
    QCOMPARE(readiness.low, 60);
    QCOMPARE(readiness.high, 60);
    // Also what belongs to no gate.
    report.findings.back() = findingOf(u"resolver.rewrites-nxdomain"_s, Severity::Problem);
    QCOMPARE(readinessOf(report, plan).high, 60);
    report.findings.back() = findingOf(u"inbound.impossible"_s, Severity::Problem);
    QCOMPARE(readinessOf(report, plan).gates[0].worst, std::optional(Severity::Problem));
}

void tst_Coverage::whatIsNotKnownTakesNothingBack()
{
    const plan::MailPlan plan = examplePlan();
    findings::Report report = wholeReport(plan, Severity::Ok);
    report.findings.push_back(findingOf(u"spf.no-all"_s, Severity::Warning));
    QCOMPARE(readinessOf(report, plan).high, 90);
    // At best it turns out to be good, and the warning is there all the same.
    report.findings.push_back(findingOf(u"spf.unknown"_s, Severity::Unknown));
    QCOMPARE(readinessOf(report, plan).high, 90);
    QCOMPARE(readinessOf(report, plan).low, 85);
    // The same code, about two domains.
    report.findings.back() = findingOf(u"spf.no-all"_s, Severity::Unknown);
    QCOMPARE(readinessOf(report, plan).high, 90);
}

void tst_Coverage::nothingIsLeftOutOfARange()
{
    const checks::Readiness nothing = readinessOf({}, examplePlan());
    QCOMPARE(nothing.low, 0);
    QCOMPARE(nothing.high, 100);
    for (const checks::GateState &gate : nothing.gates)
        QVERIFY(!gate.worst);
}

void tst_Coverage::rangeOnlyNarrows_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<Severity>("severity");
    for (const Severity severity : {Severity::Ok, Severity::Warning, Severity::Problem}) {
        for (const QString &check : {u"ports"_s, u"name"_s, u"dmarc"_s, u"lists"_s})
            QTest::addRow("%s %d", qPrintable(check), static_cast<int>(severity))
                << check << severity;
    }
}

/// All is good but what the last one finds.
void tst_Coverage::rangeOnlyNarrows()
{
    QFETCH(const QString, last);
    QFETCH(const Severity, severity);
    const plan::MailPlan plan = examplePlan();
    QStringList order = checks::usualChecks();
    order.removeOne(last);
    order << last;
    findings::Report report;
    checks::Readiness before = readinessOf(report, plan);
    for (const QString &check : order) {
        report.findings.push_back(
            findingOf(QString::fromLatin1(checks::findCheck(check)->codes.front()),
                      check == last ? severity : Severity::Ok));
        setDone(report, plan, check);
        const checks::Readiness now = readinessOf(report, plan);
        QVERIFY2(now.low >= before.low && now.high <= before.high && now.low <= now.high,
                 qPrintable(check));
        before = now;
    }
    QCOMPARE(before.low, before.high);
}

void tst_Coverage::partOfAGateIsNoGate()
{
    const plan::MailPlan plan = examplePlan();
    findings::Report report;
    report.findings = {findingOf(u"spf.pass"_s, Severity::Ok)};
    setDone(report, plan, u"spf"_s);
    checks::Readiness readiness = readinessOf(report, plan);
    QVERIFY(!readiness.gates[2].worst);
    QCOMPARE(readiness.low, 0);
    for (const QString &check : checks::checksOf({u"spf"_s, u"dkim"_s, u"dmarc"_s}))
        setDone(report, plan, check);
    readiness = readinessOf(report, plan);
    QCOMPARE(readiness.gates[2].worst, std::optional(Severity::Ok));
    QCOMPARE(readiness.low, 25);
    setDone(report, plan, u"dkim"_s, CheckOutcome::Stopped);
    QCOMPARE(readinessOf(report, plan).low, 0);
    // What stops mail does so whatever else is still to be checked.
    report.findings.push_back(findingOf(u"dmarc.several"_s, Severity::Problem));
    readiness = readinessOf(report, plan);
    QCOMPARE(readiness.gates[2].worst, std::optional(Severity::Problem));
    QCOMPARE(readiness.high, 60);
}

void tst_Coverage::anotherPlanIsAnotherMatter()
{
    const plan::MailPlan plan = examplePlan();
    const findings::Report report = wholeReport(plan, Severity::Ok);
    const Coverage same(report, plan);
    QVERIFY(same.isWhole() && !same.areOutdated(checks::usualChecks()));
    const Coverage records(report, withOtherRecords(plan));
    QVERIFY(!records.isWhole());
    QVERIFY(records.isDone(u"lists"_s) && records.isDone(u"name"_s) && records.isDone(u"ports"_s));
    for (const QString &check : {u"spf"_s, u"dkim"_s, u"dmarc"_s, u"transport"_s, u"domain"_s})
        QVERIFY2(records.isOutdated(check) && !records.isDone(check), qPrintable(check));
    QVERIFY(Coverage(report, withOtherForms(plan)).isWhole());
    plan::MailPlan moved = withOtherAddresses(plan);
    const Coverage elsewhere(report, moved);
    for (const QString &check : {u"lists"_s, u"name"_s, u"ports"_s, u"spf"_s, u"host"_s})
        QVERIFY2(elsewhere.isOutdated(check), qPrintable(check));
    QVERIFY(elsewhere.isDone(u"domain"_s) && elsewhere.isDone(u"dkim"_s));
    moved.hosts.front().name = dns::Domain::of("mx.start.example");
    for (const QString &check : checks::usualChecks())
        QVERIFY2(Coverage(report, moved).isOutdated(check), qPrintable(check));
    QVERIFY(checks::isOfWholeRun(report));
    findings::Report stopped = report;
    stopped.checks[u"lists"_s].outcome = CheckOutcome::Stopped;
    QVERIFY(!checks::isOfWholeRun(stopped));
    QCOMPARE(checks::readinessText(Coverage(stopped, plan)), findings::phrase(u"verdict.partly"));
    QCOMPARE(checks::readinessText(same), findings::phrase(u"verdict.ready"));
    QCOMPARE(readinessOf(report, moved).low, 0);
    QCOMPARE(readinessOf(report, moved).high, 100);
    // Bad or good: of another plan it is neither.
    findings::Report bad = wholeReport(plan, Severity::Problem);
    const Coverage old(bad, moved);
    QVERIFY(old.summary() == findings::Summary{} && !old.has(bad.findings.front().code));
    QCOMPARE(readinessOf(bad, moved).high, 100);
    QCOMPARE(checks::readinessText(old), findings::phrase(u"verdict.outdated"));
    checks::carryOver(bad, plan, moved);
    QCOMPARE(readinessOf(bad, moved).high, 0);
}

void tst_Coverage::goodIsSaidOfTheWhole()
{
    const plan::MailPlan plan = examplePlan();
    findings::Report report;
    setDone(report, plan, u"spf"_s);
    const QStringList checks{u"spf"_s, u"dkim"_s};
    const Coverage part(report, plan);
    QVERIFY(!part.settled(Severity::Ok, checks) && !part.settled(Severity::Note, checks));
    for (const Severity bad : {Severity::Warning, Severity::Unknown, Severity::Problem})
        QCOMPARE(part.settled(bad, checks), std::optional(bad));
    QVERIFY(!part.settled(std::nullopt, {u"spf"_s}));
    setDone(report, plan, u"dkim"_s);
    QCOMPARE(Coverage(report, plan).settled(Severity::Ok, checks), std::optional(Severity::Ok));
}

void tst_Coverage::recordsAreNotRead_data()
{
    QTest::addColumn<QString>("world");
    for (const QString &world : {u"home-start"_s, u"all-good"_s, u"copy-mistakes"_s})
        QTest::addRow("%s", qPrintable(world)) << world;
}

/// Holds the checks to what they say of themselves.
void tst_Coverage::recordsAreNotRead()
{
    QFETCH(const QString, world);
    const QStringList before = found(world, examplePlan(), Of::BesideRecords);
    QVERIFY(before.size() >= 5);
    QCOMPARE(found(world, withOtherRecords(examplePlan()), Of::BesideRecords), before);
    const plan::MailPlan forms = withOtherForms(withOtherRecords(examplePlan()));
    QCOMPARE(found(world, forms, Of::All), found(world, withOtherRecords(examplePlan()), Of::All));
}

void tst_Coverage::addressesAreNotRead()
{
    QFETCH(const QString, world);
    QVERIFY(!readsAddresses(u"domain"_s)); // the first page keeps its tick when the second is done
    QVERIFY(readsAddresses(u"lists"_s) && readsAddresses(u"spf"_s)
            && readsAddresses(u"published"_s));
    const QStringList before = found(world, examplePlan(), Of::BesideAddresses);
    QVERIFY(before.size() >= 3);
    QCOMPARE(found(world, withOtherAddresses(examplePlan()), Of::BesideAddresses), before);
}

MW_TEST(tst_Coverage)
#include "tst_Coverage.moc"
