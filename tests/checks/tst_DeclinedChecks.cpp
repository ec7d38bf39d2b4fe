// A check that the owner declines: nothing is asked for it, whatever needs it, and nothing is called
// good or bad in its place.
#include "checks/Readiness.h"
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "kit/TestMain.h"
#include "net/fake/FakeInternet.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::Coverage;
using findings::CheckOutcome;
using findings::Severity;

namespace {

const QString lists = u"lists"_s;

plan::MailPlan examplePlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    return plan;
}

/// Everything but the lists was done and is good.
findings::Report reportWithout(const plan::MailPlan &plan, Severity severity)
{
    findings::Report report;
    report.declined = {lists};
    for (const QString &id : checks::usualChecks()) {
        if (id == lists)
            continue;
        const checks::Check *check = checks::findCheck(id);
        report.checks[id] = {CheckOutcome::Done, {}, checks::Fingerprints(plan).of(id)};
        report.findings.push_back(
            {QString::fromLatin1(check->codes.front()), severity, {}, {}, {}, {}});
    }
    return report;
}

} // namespace

class tst_DeclinedChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsAsked_data();
    void nothingIsAsked();
    void theOthersAreMade();
    void noneIsDeclinedThatOthersRestOn();
    void itIsNoGap();
    void itIsSaidBesideTheVerdict();
    void itWidensTheRange();

private:
    std::optional<checks::DataSet> m_data;
};

void tst_DeclinedChecks::initTestCase()
{
    Result<checks::DataSet> loaded = checks::DataSet::load();
    QVERIFY(loaded);
    m_data.emplace(std::move(*loaded));
}

void tst_DeclinedChecks::nothingIsAsked_data()
{
    QTest::addColumn<QStringList>("only");
    QTest::addColumn<bool>("declined");
    QTest::newRow("everything") << QStringList{} << true;
    QTest::newRow("named itself") << QStringList{lists} << true;
    QTest::newRow("needed by another") << QStringList{u"dynamic"_s} << true;
    QTest::newRow("not declined") << QStringList{} << false;
}

void tst_DeclinedChecks::nothingIsAsked()
{
    QFETCH(const QStringList, only);
    QFETCH(const bool, declined);
    const std::unique_ptr<net::fake::FakeInternet> internet =
        data::loadWorld(u"home-start"_s)->open({});
    checks::RunRequest request;
    request.only = only;
    if (declined)
        request.options.declined = {lists};
    const checks::RunResult result =
        checks::run(examplePlan(), *internet, *m_data, request, {}, {});
    int asked = 0;
    for (const net::Inquiry &inquiry : internet->asked()) {
        for (const data::BlockList &list : m_data->lists.lists)
            asked += inquiry.question.name.isPartOf(list.zone) ? 1 : 0;
    }
    QCOMPARE(asked == 0, declined);
    QCOMPARE(result.report.checks.contains(lists), !declined);
    QCOMPARE(result.facts.lists.isKnown(), !declined);
    QVERIFY(!result.stopped);
}

void tst_DeclinedChecks::theOthersAreMade()
{
    const std::unique_ptr<net::fake::FakeInternet> internet =
        data::loadWorld(u"home-start"_s)->open({});
    checks::RunRequest request;
    request.options.declined = {lists};
    const checks::RunResult result =
        checks::run(examplePlan(), *internet, *m_data, request, {}, {});
    QCOMPARE(result.report.declined, QStringList{lists});
    QVERIFY(checks::isOfWholeRun(result.report));
    for (const QString &id : checks::usualChecks())
        QCOMPARE(result.report.checks.contains(id), id != lists);
    QVERIFY(result.report.ofArea(u"list").empty());
}

/// What needs it says less without it, and nothing else: else the flag would be wrong.
void tst_DeclinedChecks::noneIsDeclinedThatOthersRestOn()
{
    QStringList declinable;
    for (const checks::Check &check : checks::allChecks()) {
        if (check.mayDecline)
            declinable << QString::fromLatin1(check.id);
    }
    QCOMPARE(declinable, QStringList{lists});
}

void tst_DeclinedChecks::itIsNoGap()
{
    const plan::MailPlan plan = examplePlan();
    findings::Report report = reportWithout(plan, Severity::Ok);
    const Coverage coverage(report, plan);
    QVERIFY(coverage.isWhole());
    QVERIFY(!coverage.isDone(lists));
    QCOMPARE(coverage.wanted({lists}), QStringList{});
    QCOMPARE(coverage.wanted({u"name"_s, lists}), QStringList{u"name"_s});
    report.declined.clear();
    QVERIFY(!Coverage(report, plan).isWhole());
}

void tst_DeclinedChecks::itIsSaidBesideTheVerdict()
{
    const plan::MailPlan plan = examplePlan();
    const auto text = [&](Severity severity) {
        return checks::readinessText(Coverage(reportWithout(plan, severity), plan));
    };
    QCOMPARE(text(Severity::Ok), findings::phrase(u"verdict.declined"));
    const qint64 count = checks::usualChecks().size() - 1;
    QCOMPARE(text(Severity::Warning),
             findings::phrase(u"verdict.declined-with-warnings", {{u"count"_s, count}}));
    QVERIFY(text(Severity::Ok) != findings::phrase(u"verdict.ready"));
}

/// Nobody knows whether a list stops the mail.
void tst_DeclinedChecks::itWidensTheRange()
{
    const plan::MailPlan plan = examplePlan();
    const checks::Readiness readiness =
        checks::readinessOf(Coverage(reportWithout(plan, Severity::Ok), plan));
    QCOMPARE(readiness.low, 60);
    QCOMPARE(readiness.high, 100);
    for (const checks::GateState &gate : readiness.gates) {
        QCOMPARE(gate.isDeclined, gate.gate == checks::Gate::Reputation);
        QCOMPARE(gate.worst.has_value(), gate.gate != checks::Gate::Reputation);
    }
}

MW_TEST(tst_DeclinedChecks)
#include "tst_DeclinedChecks.moc"
