// The planner says of what a verification has seen the same as the verification does, and nothing
// better.
#include "Samples.h"
#include "checks/VerifiedRecords.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using plan::Action;
using plan::Purpose;

namespace {

const QByteArray twoServers = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray reverse = "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                           "25 PTR mail.good.example.\n";
/// In other words than those of the plan.
const QByteArray ownSpf = "@ TXT \"v=spf1 a:mail.good.example ~all\"\n";
const QByteArray formerSpf = "@ TXT \"v=spf1 ip4:44.128.9.9 ~all\"\n";
const QByteArray mx = "@ MX 10 mail\n";

QByteArray policyLine()
{
    return test::dmarcLine("p=none; rua=mailto:postmaster@good.example");
}

checks::Verification look(const QByteArray &text)
{
    static const checks::DataSet data = *checks::DataSet::load();
    testkit::FakeWorld world(text);
    checks::Options options;
    options.seed = 7;
    return checks::verify(test::goodPlan(), *world, data, options, {});
}

std::map<Purpose, Action> actionsIn(const checks::Verification &found)
{
    std::map<Purpose, Action> actions;
    const std::optional<plan::Published> published = checks::publishedIn(found);
    if (!published)
        return actions;
    for (const plan::PlannedRecord &item : plan::planRecords(test::goodPlan(), *published))
        actions[item.purpose] = item.action;
    return actions;
}

} // namespace

class tst_VerifiedRecords : public QObject
{
    Q_OBJECT

private slots:
    void whatIsEverywhereIsKept();
    void whatIsNowhereIsToBeAdded();
    void theServerThatLagsCounts();
    void brokenSignaturesTellNothing();
    void silenceTellsNothing();
};

void tst_VerifiedRecords::whatIsEverywhereIsKept()
{
    const checks::Verification found =
        look(twoServers + test::hostLine + mx + ownSpf + test::heloLine + test::keyLine()
             + policyLine() + reverse);
    QVERIFY(found.isEverywhere());
    const std::optional<plan::Published> published = checks::publishedIn(found);
    QVERIFY(published && published->madeFor && *published->madeFor == test::goodPlan());
    const std::map<Purpose, Action> actions = actionsIn(found);
    QCOMPARE(actions.size(), found.table.rows.size());
    for (const auto &[purpose, action] : actions)
        QVERIFY2(action == Action::Keep, qPrintable(plan::toString(purpose)));
}

void tst_VerifiedRecords::whatIsNowhereIsToBeAdded()
{
    const std::map<Purpose, Action> actions =
        actionsIn(look(twoServers + test::hostLine + reverse));
    QCOMPARE(actions.at(Purpose::HostAddress), Action::Keep);
    QCOMPARE(actions.at(Purpose::Spf), Action::Add);
    QCOMPARE(actions.at(Purpose::Dmarc), Action::Add);
}

void tst_VerifiedRecords::theServerThatLagsCounts()
{
    const std::map<Purpose, Action> actions = actionsIn(
        look(twoServers + test::hostLine + mx + ownSpf + policyLine() + "!stale\n" + test::hostLine
             + mx + formerSpf
             + "_dmarc TXT \"v=DMARC1; p=none\"\n!fresh\n!server 44.128.1.10 stale\n" + reverse));
    QCOMPARE(actions.at(Purpose::HostAddress), Action::Keep);
    QCOMPARE(actions.at(Purpose::MailExchanger), Action::Keep);
    QCOMPARE(actions.at(Purpose::Dmarc), Action::Replace);
    QVERIFY(actions.at(Purpose::Spf) != Action::Keep); // it passes at the other server alone
}

void tst_VerifiedRecords::brokenSignaturesTellNothing()
{
    const checks::Verification found =
        look("!resolver honest validating\n" + QByteArray(twoServers).replace("unsigned", "bogus")
             + test::hostLine + mx + ownSpf + policyLine() + reverse);
    QVERIFY(found.fact.isKnown());
    QVERIFY(!found.isEverywhere());
    const std::map<Purpose, Action> actions = actionsIn(found);
    for (const Purpose purpose : {Purpose::HostAddress, Purpose::MailExchanger, Purpose::Dmarc})
        QVERIFY2(actions.at(purpose) == Action::Unknown, qPrintable(plan::toString(purpose)));
}

void tst_VerifiedRecords::silenceTellsNothing()
{
    const checks::Verification found =
        look("!resolver silent\n" + twoServers + test::hostLine + reverse);
    QVERIFY(!found.fact.isKnown());
    QVERIFY(!checks::publishedIn(found));
}

MW_TEST(tst_VerifiedRecords)
#include "tst_VerifiedRecords.moc"
