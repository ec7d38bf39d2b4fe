// What the checks have found that must go, as records of the plan.
#include "checks/Coverage.h"
#include "checks/Removals.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using dns::Name;
using dns::Type;
using findings::Fix;
using findings::Severity;
using plan::Action;
using plan::PlannedRecord;

namespace {

const QString ours = u"44.128.0.25"_s;
const QString foreign = u"44.128.7.7"_s;
const Name host = Name::of("mail.good.example");

plan::MailPlan planWith(const QStringList &addresses)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    for (const QString &address : addresses)
        plan.hosts.front().addresses.push_back({*Address::parse(address), plan::Provenance::Typed});
    return plan;
}

/// Everything the planner asks for is known; of A records the host has these.
plan::Published publishedWith(const QStringList &addresses)
{
    plan::Published published;
    for (const dns::Question &question : plan::questionsFor(planWith({ours})))
        published.answers[question] = dns::answerWith(question, dns::Outcome::NoData);
    const dns::Question question{host, Type::A};
    if (addresses.isEmpty())
        return published;
    dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
    for (const QString &address : addresses)
        answer.answer.push_back({host, 60, dns::A{*Address::parse(address)}});
    published.answers[question] = answer;
    return published;
}

Fix removal(const QString &name, const QString &type, const QStringList &values)
{
    Fix fix{Fix::Kind::Remove, {{u"name"_s, name}, {u"type"_s, type}}};
    if (!values.isEmpty())
        fix.args[u"values"_s] = values;
    return fix;
}

findings::Report reportWith(const plan::MailPlan &plan, const Fix &fix,
                            Severity severity = Severity::Warning)
{
    findings::Report report;
    report.findings = {{u"host.extra-address"_s, severity, u"mail.good.example"_s, {}, {}, fix}};
    report.checks[u"host"_s] = {
        findings::CheckOutcome::Done, {}, checks::Fingerprints(plan).of(u"host"_s)};
    return report;
}

const Fix ofForeign = removal(u"mail.good.example"_s, u"A"_s, {foreign});

std::vector<PlannedRecord> recordsFor(const plan::MailPlan &plan, const findings::Report &report,
                                      const plan::Published &published)
{
    return checks::withRemovals(plan::planRecords(plan, published), plan, report, published);
}

std::vector<PlannedRecord> removalsIn(std::vector<PlannedRecord> records)
{
    std::erase_if(records, [](const PlannedRecord &item) { return item.action != Action::Remove; });
    return records;
}

} // namespace

class tst_Removals : public QObject
{
    Q_OBJECT

private slots:
    void standsBehindWhatStays()
    {
        const plan::MailPlan plan = planWith({ours});
        const std::vector<PlannedRecord> records =
            recordsFor(plan, reportWith(plan, ofForeign), publishedWith({ours, foreign}));
        QCOMPARE(records.at(0).action, Action::Keep);
        QCOMPARE(dns::toPlainText(records.at(0).record.data), ours);
        const PlannedRecord &removed = records.at(1);
        QCOMPARE(removed.action, Action::Remove);
        QCOMPARE(removed.record.owner, host);
        QCOMPARE(dns::toPlainText(removed.record.data), foreign);
        QCOMPARE(removed.published, QStringList{foreign});
        QCOMPARE(removed.purpose, plan::Purpose::HostAddress);
        QCOMPARE(removed.need, plan::Need::Recommended);
        QCOMPARE(removed.zone, plan.domain().name);
        QVERIFY(!checks::isGone(removed));
        // A cache's rest of a TTL is none for the set.
        QVERIFY(removed.record.ttl >= records.at(0).record.ttl);
        QCOMPARE(removalsIn(records).size(), 1U);
    }
    void isAsUrgentAsTheFinding()
    {
        const plan::MailPlan plan = planWith({ours});
        const std::vector<PlannedRecord> removed = removalsIn(recordsFor(
            plan, reportWith(plan, ofForeign, Severity::Note), publishedWith({ours, foreign})));
        QCOMPARE(removed.size(), 1U);
        QCOMPARE(removed.front().need, plan::Need::Optional);
    }
    void isAsTheCheckSawItBeforeAnythingIsLookedAt()
    {
        const plan::MailPlan plan = planWith({ours});
        const std::vector<PlannedRecord> removed =
            removalsIn(recordsFor(plan, reportWith(plan, ofForeign), {}));
        QCOMPARE(removed.size(), 1U);
        QVERIFY(!checks::isGone(removed.front()));
    }
    void isGoneWhenNothingIsLeft()
    {
        const plan::MailPlan plan = planWith({ours});
        const std::vector<PlannedRecord> records =
            recordsFor(plan, reportWith(plan, ofForeign), publishedWith({ours}));
        QCOMPARE(removalsIn(records).size(), 1U);
        QVERIFY(checks::isGone(removalsIn(records).front()));
        QVERIFY(!checks::isGone(records.front())); // which is kept, or to be added
        QCOMPARE(checks::withoutGone(records).size(), records.size() - 1);
    }
    void isNothingThatIsReplaced()
    {
        const plan::MailPlan plan = planWith({ours});
        const std::vector<PlannedRecord> records =
            recordsFor(plan, reportWith(plan, ofForeign), publishedWith({foreign}));
        QCOMPARE(records.front().action, Action::Replace);
        QCOMPARE(records.front().published, QStringList{foreign});
        QVERIFY(removalsIn(records).empty());
        QVERIFY(checks::isShown(ofForeign, records));
    }
    void isNothingThatIsWanted()
    {
        const plan::MailPlan plan = planWith({ours, foreign});
        QVERIFY(removalsIn(
                    recordsFor(plan, reportWith(plan, ofForeign), publishedWith({ours, foreign})))
                    .empty());
    }
    void isNothingOfAnotherPlan()
    {
        const plan::MailPlan plan = planWith({ours});
        const findings::Report report = reportWith(planWith({u"44.128.0.26"_s}), ofForeign);
        QVERIFY(removalsIn(recordsFor(plan, report, publishedWith({ours, foreign}))).empty());
    }
    void isNothingOfSomebodyElse()
    {
        const plan::MailPlan plan = planWith({ours});
        const Fix others = removal(u"mx.other.example"_s, u"A"_s, {u"192.168.1.2"_s});
        const std::vector<PlannedRecord> records =
            recordsFor(plan, reportWith(plan, others), publishedWith({ours}));
        QVERIFY(removalsIn(records).empty());
        QVERIFY(!checks::isShown(others, records));
    }
    void isThereOnce()
    {
        const plan::MailPlan plan = planWith({ours});
        findings::Report report = reportWith(plan, ofForeign);
        report.findings.push_back(report.findings.front());
        QCOMPARE(removalsIn(recordsFor(plan, report, publishedWith({ours, foreign}))).size(), 1U);
    }
    void isShownByWhatNamesIt()
    {
        const plan::MailPlan plan = planWith({ours});
        const plan::Published published = publishedWith({ours, foreign});
        const std::vector<PlannedRecord> planned = plan::planRecords(plan, published);
        // The own one alone says nothing of the other.
        QVERIFY(!checks::isShown(ofForeign, planned));
        QVERIFY(
            checks::isShown(ofForeign, recordsFor(plan, reportWith(plan, ofForeign), published)));
    }
    void aSetThatIsReplacedShowsWhatIsNotNamedOneByOne()
    {
        const plan::MailPlan plan = planWith({ours});
        const Fix ofNull = removal(u"good.example"_s, u"MX"_s, {});
        plan::Published published = publishedWith({ours});
        const dns::Question question{Name::of("good.example"), Type::MX};
        dns::Answer answer = dns::answerWith(question, dns::Outcome::Records);
        answer.answer = {{question.name, 60, dns::Mx{0, Name()}},
                         {question.name, 60, dns::Mx{10, host}}};
        published.answers[question] = answer;
        QVERIFY(checks::isShown(ofNull, plan::planRecords(plan, published)));
        answer.answer.erase(answer.answer.begin());
        published.answers[question] = answer;
        QVERIFY(!checks::isShown(ofNull, plan::planRecords(plan, published)));
    }
};

MW_TEST(tst_Removals)
#include "tst_Removals.moc"
