// What the pictures of way and record claim: never more than was found out.
#include "checks/Coverage.h"
#include "findings/Catalog.h"
#include "findings/ShownFindings.h"
#include "gui/models/FindingViews.h"
#include "gui/models/NameViews.h"
#include "gui/models/PathViews.h"
#include "gui/models/SeenViews.h"
#include "gui/models/SpfViews.h"
#include "gui/models/StepStates.h"
#include "kit/FakeWorld.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace Qt::Literals::StringLiterals;

namespace {

findings::Finding finding(const QString &code, findings::Severity severity,
                          const QString &subject = u"mail.good.example"_s)
{
    return {code, severity, subject, {}, {}, {}};
}

plan::MailPlan planWith(const QStringList &addresses)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    for (const QString &address : addresses)
        plan.hosts.front().addresses.push_back({*Address::parse(address), plan::Provenance::Typed});
    return plan;
}

/// The way in of a lane.
Status wayIn(const PathView &view, std::size_t lane)
{
    return view.lanes.at(lane).lines.at(1).status;
}

spf::Budget walk(const QByteArray &zone)
{
    testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n" + zone);
    return spf::budget(*world, "good.example", {});
}

} // namespace

class tst_Views : public QObject
{
    Q_OBJECT

private slots:
    void reachedSaysNothingOfTheOtherFamily();
    void nothingTriedIsNothingSaid();
    void noteAboutSharingStillStopsTheWayIn();
    void silentIncludeIsNoFault();
    void errorOfTheRecordIsNotGood_data();
    void errorOfTheRecordIsNotGood();
    void theLastStepCountsAll();
    void partOfItIsNotAllOfIt();
    void anotherGreetingIsNotTheOneThatWasLookedUp();
    void everyFindingHasItsRow();
    void whatIsFixedOnlySaysSo();
    void nobodyAskedIsNothingCounted_data();
    void nobodyAskedIsNothingCounted();
};

void tst_Views::reachedSaysNothingOfTheOtherFamily()
{
    findings::Report report;
    report.findings = {finding(u"inbound.reached"_s, findings::Severity::Ok)};
    const QString v4 = u"44.128.0.25"_s;
    const QString v6 = u"3ffe:44:128:25::25"_s;
    // One family alone: it can only have been that one.
    QCOMPARE(wayIn(pathView(planWith({v4}), report, {}, false), 0), Status::Ok);
    // Both, and the test is gone: neither is claimed.
    const PathView both = pathView(planWith({v4, v6}), report, {}, false);
    QCOMPARE(both.lanes.size(), 2U);
    QCOMPARE(wayIn(both, 0), Status::Unknown);
    QCOMPARE(wayIn(both, 1), Status::Unknown);
    report.findings.push_back(finding(u"inbound.only-v6"_s, findings::Severity::Note));
    const PathView six = pathView(planWith({v4, v6}), report, {}, false);
    QCOMPARE(wayIn(six, 0), Status::Unknown);
    QCOMPARE(wayIn(six, 1), Status::Ok);
}

void tst_Views::nothingTriedIsNothingSaid()
{
    const PathView view = pathView(planWith({u"44.128.0.25"_s}), {}, {}, false);
    QCOMPARE(view.lanes.size(), 1U);
    for (const PathLine &line : view.lanes.front().lines)
        QCOMPARE(line.status, Status::Waiting);
    findings::Report report;
    report.findings = {finding(u"port25.unknown"_s, findings::Severity::Unknown, u"IPv4"_s)};
    QCOMPARE(
        pathView(planWith({u"44.128.0.25"_s}), report, {}, false).lanes.front().lines[0].status,
        Status::Unknown);
}

void tst_Views::noteAboutSharingStillStopsTheWayIn()
{
    findings::Report report;
    report.findings = {finding(u"address.cgnat"_s, findings::Severity::Problem, u"44.128.0.25"_s)};
    QCOMPARE(wayIn(pathView(planWith({u"44.128.0.25"_s}), report, {}, false), 0), Status::Problem);
    report.findings.front().severity = findings::Severity::Note; // mail leaves through a relay
    QCOMPARE(wayIn(pathView(planWith({u"44.128.0.25"_s}), report, {}, false), 0), Status::Warning);
}

void tst_Views::silentIncludeIsNoFault()
{
    const spf::Budget silent = walk("@ TXT \"v=spf1 include:other.good.example ~all\"\n"
                                    "!timeout other.good.example\n");
    QCOMPARE(walkStatus(silent), Status::Unknown);
    const std::vector<SpfTreeRow> rows = spfTreeRows(silent, {});
    QCOMPARE(rows.at(1).status, Status::Unknown);
}

void tst_Views::errorOfTheRecordIsNotGood_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &zone, Status status) {
        QTest::newRow(name) << zone << static_cast<int>(status);
    };
    row("good", "@ TXT \"v=spf1 ip4:44.128.0.25 ~all\"\n", Status::Ok);
    row("include without a record", "@ TXT \"v=spf1 include:none.good.example ~all\"\n",
        Status::Problem);
    row("loop", "@ TXT \"v=spf1 include:good.example ~all\"\n", Status::Problem);
    row("broken below",
        "@ TXT \"v=spf1 include:b.good.example ~all\"\nb TXT \"v=spf1 ipv4:1 ~all\"\n",
        Status::Problem);
}

void tst_Views::errorOfTheRecordIsNotGood()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const int, status);
    QCOMPARE(static_cast<int>(walkStatus(walk(zone))), status);
}

void tst_Views::theLastStepCountsAll()
{
    using findings::Severity;
    findings::Report report;
    report.findings = {finding(u"spf.weak"_s, Severity::Warning),
                       finding(u"dkim.weak"_s, Severity::Warning)};
    const auto words = [&](plan::Step step) {
        session::Session session;
        session.report = report;
        return stepWords(step, Status::Waiting, session, {report, {}});
    };
    QVERIFY(words(plan::Step::Verify).contains(u'2'));
    QVERIFY(words(plan::Step::Spf).contains(u'1'));
    QVERIFY(words(plan::Step::Domain).isEmpty());
    report.findings.push_back(finding(u"dmarc.unknown"_s, Severity::Unknown));
    QVERIFY(words(plan::Step::Verify).isEmpty()); // its own word says it: not known
    report.findings.push_back(finding(u"ptr.missing"_s, Severity::Problem));
    QVERIFY(words(plan::Step::Verify).contains(u'1'));
}

void tst_Views::partOfItIsNotAllOfIt()
{
    using findings::Severity;
    session::Session session;
    session.plan = planWith({u"44.128.70.25"_s});
    const auto status = [&](plan::Step step) {
        return static_cast<int>(stepStatus(step, session, {session.report, session.plan}, {}));
    };
    const auto words = [&](plan::Step step) {
        const checks::Coverage coverage(session.report, session.plan);
        return stepWords(step, stepStatus(step, session, coverage, {}), session, coverage);
    };
    const auto verdict = [&] { return checks::readinessText({session.report, session.plan}); };
    const auto done = [&](const QString &id, findings::CheckOutcome outcome) {
        session.report.checks[id] = {outcome, {}, checks::Fingerprints(session.plan).of(id)};
    };
    session.report.findings = {finding(u"resolver.fine"_s, Severity::Ok)};
    done(u"resolver"_s, findings::CheckOutcome::Done);
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Waiting));
    QCOMPARE(status(plan::Step::Verify), static_cast<int>(Status::Waiting));
    QCOMPARE(verdict(), findings::phrase(u"verdict.partly"));
    for (const checks::Check &check : checks::allChecks())
        done(QString::fromLatin1(check.id), findings::CheckOutcome::Done);
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Ok));
    QCOMPARE(status(plan::Step::Verify), static_cast<int>(Status::Ok));
    QCOMPARE(verdict(), findings::phrase(u"verdict.ready"));
    done(u"ports"_s, findings::CheckOutcome::Stopped);
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Waiting));
    QCOMPARE(status(plan::Step::Verify), static_cast<int>(Status::Waiting));
    // What is no more than worth knowing may still turn out to be worse.
    session.report.findings.push_back(finding(u"port25.turned-away"_s, Severity::Note));
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Waiting));
    done(u"ports"_s, findings::CheckOutcome::Done);
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Note));
    // What was found for another plan says nothing about this one; a new key changes no line.
    session.plan.domains.front().selectors.push_back({u"new"_s, {}, {}, {}});
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Note));
    QCOMPARE(status(plan::Step::Verify), static_cast<int>(Status::Waiting));
    QCOMPARE(words(plan::Step::Verify), findings::phrase(u"state.outdated"));
    session.plan.hosts.front().addresses.clear();
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Waiting));
    QCOMPARE(words(plan::Step::Connection), findings::phrase(u"state.outdated"));
    // Bad or good: for another plan it is neither.
    session.report.findings.push_back(finding(u"port25.blocked"_s, Severity::Problem));
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Waiting));
    QCOMPARE(words(plan::Step::Connection), findings::phrase(u"state.outdated"));
    QCOMPARE(verdict(), findings::phrase(u"verdict.outdated"));
    session.report.findings.pop_back();
    // What is bad is so whatever else is still to be checked.
    done(u"ports"_s, findings::CheckOutcome::Stopped);
    session.report.findings.push_back(finding(u"port25.blocked"_s, Severity::Problem));
    QCOMPARE(status(plan::Step::Connection), static_cast<int>(Status::Problem));
    QCOMPARE(status(plan::Step::Verify), static_cast<int>(Status::Problem));
}

void tst_Views::anotherGreetingIsNotTheOneThatWasLookedUp()
{
    plan::MailPlan plan = planWith({u"44.128.70.25"_s});
    const Address address = plan.allAddresses().front();
    facts::Facts facts;
    facts::ReverseFact reverse;
    reverse.address = address;
    reverse.names = {{dns::Domain::of("mail.good.example").name(), {address}, true, {}, {}}};
    facts.reverse[address] = facts::Fact<facts::ReverseFact>::known(reverse, {}, {});
    facts::EhloFact ehlo;
    ehlo.text = u"mail.good.example"_s;
    ehlo.addresses.emplace();
    ehlo.addresses->addresses = {address};
    facts.ehlo = facts::Fact<facts::EhloFact>::known(ehlo, {}, {});
    TriangleView view = triangleView(plan, address, facts);
    QCOMPARE(static_cast<int>(view.greetingToAddress.status), static_cast<int>(Status::Ok));
    QCOMPARE(static_cast<int>(view.greetingToName.status), static_cast<int>(Status::Ok));
    plan.hosts.front().helo = u"mx.good.example"_s;
    view = triangleView(plan, address, facts);
    QCOMPARE(view.greeting, u"mx.good.example"_s);
    QVERIFY(view.greetingToAddress == TriangleEdge{});
    QCOMPARE(static_cast<int>(view.greetingToName.status), static_cast<int>(Status::Warning));
    QCOMPARE(static_cast<int>(view.nameToAddress.status), static_cast<int>(Status::Ok));
}

void tst_Views::everyFindingHasItsRow()
{
    using findings::Severity;
    const auto notCovering = [](const QString &ip, Severity severity) {
        findings::Finding found = finding(u"spf.not-covering"_s, severity, u"good.example"_s);
        found.args[u"ip"_s] = ip;
        return found;
    };
    std::vector<findings::Finding> found{
        finding(u"spf.long"_s, Severity::Warning, u"good.example"_s),
        notCovering(u"44.128.0.25"_s, Severity::Problem),
        finding(u"spf.not-covering"_s, Severity::Problem, u"mail.good.example"_s),
        notCovering(u"3ffe:44:128::25"_s, Severity::Problem)};
    const QStringList keys = findingKeys(found);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), found.size());
    QCOMPARE(keys[1], u"spf.not-covering good.example"_s); // one alone is as it always was
    const auto keysOf = [](const std::vector<FindingView> &views) {
        QStringList all;
        for (const FindingView &view : views)
            all << view.key;
        return all;
    };
    QCOMPARE(keysOf(findingViews(found)), (QStringList{keys[1], keys[2], keys[3], keys[0]}));
    // Its button is about its own address.
    for (std::size_t i = 0; i < found.size(); ++i) {
        const findings::Finding *one = findingOf(found, keys[static_cast<qsizetype>(i)]);
        QVERIFY(one && *one == found[i]);
    }
    QVERIFY(!findingOf(found, u"spf.pass good.example"_s));
    // Rows keep their names whatever they weigh.
    found[1].severity = Severity::Note;
    QCOMPARE(keysOf(findingViews(found)), (QStringList{keys[2], keys[3], keys[0], keys[1]}));
}

void tst_Views::whatIsFixedOnlySaysSo()
{
    using findings::Severity;
    findings::Finding missing = finding(u"spf.missing"_s, Severity::Problem, u"good.example"_s);
    missing.fix.kind = findings::Fix::Kind::Publish;
    const std::vector<findings::Finding> fixed{missing, missing};
    const std::vector<FindingView> views = fixedViews(fixed);
    QCOMPARE(views.size(), 2U);
    QVERIFY(views[0].key != views[1].key);
    QVERIFY(views[0].key != findingViews(fixed).front().key); // both may stand in one list
    QCOMPARE(static_cast<int>(views[0].status), static_cast<int>(Status::Ok));
    QVERIFY(views[0].title.contains(findings::textsOf(missing).title));
    QVERIFY(views[0].buttonText.isEmpty());
}

void tst_Views::nobodyAskedIsNothingCounted_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("silent") << u"fact.resolver-silent"_s;
    QTest::newRow("somebody else answers") << u"fact.zone-servers-intercepted"_s;
}

void tst_Views::nobodyAskedIsNothingCounted()
{
    QFETCH(const QString, reason);
    checks::Verification verification;
    const Error why(reason);
    verification.fact = facts::Fact<facts::PublishedFact>::unknownBecause(why, {}, {});
    verification.table = checks::tableOf(planWith({u"44.128.0.25"_s}), verification.fact);
    QVERIFY(!verification.table.rows.empty());
    QCOMPARE(progressText(verification), findings::textOf(why));
    // Asked, and nothing there: that is counted.
    verification.fact = facts::Fact<facts::PublishedFact>::known({}, {}, {});
    verification.table = checks::tableOf(planWith({u"44.128.0.25"_s}), verification.fact);
    QVERIFY(progressText(verification)
                .startsWith(findings::phrase(
                    u"verify.published", {{u"seen"_s, qint64(0)},
                                          {u"total"_s, qint64(verification.table.rows.size())}})));
}

MW_TEST(tst_Views)
#include "tst_Views.moc"
