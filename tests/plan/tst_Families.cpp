// What the owner says of addresses and families holds: given, left out, taken in again.
#include "kit/TestMain.h"
#include "plan/Families.h"
#include "plan/Steps.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using plan::Provenance;
using plan::Way;

namespace {

const Address a = *Address::parse(u"44.128.70.25");
const Address b = *Address::parse(u"44.128.71.26");
const Address six = *Address::parse(u"3ffe:44:128:25::25");

plan::MailPlan planWith(const std::vector<plan::HostAddress> &addresses)
{
    plan::MailPlan made = plan::makePlan(dns::Domain::of("start.example"));
    made.hosts.front().addresses = addresses;
    return made;
}

} // namespace

class tst_Families : public QObject
{
    Q_OBJECT

private slots:
    void aMeasuredAddressIsGivenByChoosingIt();
    void aGivenAddressTakesThePlaceOfTheOther();
    void whatIsMeasuredTakesNoGivenOnesPlace();
    void aFamilyThatIsLeftOutGetsNoAddress();
    void clearingAnEmptyFieldLeavesNothingOut();
    void overOneFamilyMailLeaves();
    void typingAnAddressTakesTheFamilyIn();
    void aKeptAddressIsMendedWithoutTakingTheFamilyIn();
    void theWayIsOfTheFamiliesThatTakePart();
    void aServerElsewhereIsNotMeasured();
    void theServerStepMissesAGreetingThatIsNotKnown();
};

void tst_Families::aMeasuredAddressIsGivenByChoosingIt()
{
    plan::MailPlan plan = planWith({{a, Provenance::Measured}, {six, Provenance::Measured}});
    plan::giveAddress(plan, a);
    QVERIFY(
        (plan.host().addresses
         == std::vector<plan::HostAddress>{{a, Provenance::Typed}, {six, Provenance::Measured}}));
}

void tst_Families::aGivenAddressTakesThePlaceOfTheOther()
{
    plan::MailPlan plan = planWith({{six, Provenance::Typed}});
    plan::giveAddress(plan, a);
    plan::giveAddress(plan, b);
    QVERIFY((plan.host().addresses
             == std::vector<plan::HostAddress>{{b, Provenance::Typed}, {six, Provenance::Typed}}));
    QVERIFY(plan.route == plan::Route{});
}

void tst_Families::whatIsMeasuredTakesNoGivenOnesPlace()
{
    plan::MailPlan plan = planWith({{a, Provenance::Typed}});
    plan::putMeasured(plan, b);
    QVERIFY(plan.host().addresses == planWith({{a, Provenance::Typed}}).host().addresses);
    plan = planWith({{a, Provenance::Measured}});
    plan::putMeasured(plan, b);
    QVERIFY(plan.host().addresses == planWith({{b, Provenance::Measured}}).host().addresses);
}

void tst_Families::aFamilyThatIsLeftOutGetsNoAddress()
{
    plan::MailPlan plan = planWith({{a, Provenance::Measured}, {six, Provenance::Measured}});
    plan::leaveOut(plan, Family::V6);
    QCOMPARE(plan.route.v6, Way::Unused);
    QCOMPARE(plan.route.v4, Way::Direct);
    plan::putMeasured(plan, six);
    QVERIFY(plan.allAddresses() == std::vector{a});
    plan::takeIn(plan, Family::V6);
    QCOMPARE(plan.route.v6, Way::Direct);
    plan::putMeasured(plan, six);
    QVERIFY((plan.allAddresses() == std::vector{a, six}));
}

void tst_Families::clearingAnEmptyFieldLeavesNothingOut()
{
    plan::MailPlan plan = planWith({{a, Provenance::Measured}});
    const plan::MailPlan before = plan;
    plan::leaveOut(plan, Family::V6);
    QVERIFY(plan == before);
}

void tst_Families::overOneFamilyMailLeaves()
{
    plan::MailPlan plan = planWith({{a, Provenance::Typed}, {six, Provenance::Typed}});
    plan::leaveOut(plan, Family::V6);
    plan::leaveOut(plan, Family::V4);
    QVERIFY(plan.allAddresses().empty());
    QCOMPARE(plan.route.v4, Way::Direct);
    QCOMPARE(plan.route.v6, Way::Unused);
}

void tst_Families::typingAnAddressTakesTheFamilyIn()
{
    plan::MailPlan plan = planWith({{a, Provenance::Typed}, {six, Provenance::Typed}});
    plan::chooseWay(plan.route, Way::Relay);
    plan::leaveOut(plan, Family::V6);
    plan::giveAddress(plan, six);
    QCOMPARE(plan.route.v6, Way::Relay); // as over the other one
}

void tst_Families::aKeptAddressIsMendedWithoutTakingTheFamilyIn()
{
    // The server's configuration sends over IPv6 alone; people reach it over both.
    plan::MailPlan plan = planWith({{a, Provenance::Measured}, {six, Provenance::Typed}});
    plan.route.v4 = Way::Unused;
    plan::giveAddress(plan, b);
    QCOMPARE(plan.route.v4, Way::Unused);
    QVERIFY((plan.allAddresses() == std::vector{b, six}));
}

void tst_Families::theWayIsOfTheFamiliesThatTakePart()
{
    plan::Route route;
    route.v6 = Way::Unused;
    plan::chooseWay(route, Way::Relay);
    QCOMPARE(route.v4, Way::Relay);
    QCOMPARE(route.v6, Way::Unused);
    plan::chooseWay(route, Way::Direct);
    QCOMPARE(route.v4, Way::Direct);
    QCOMPARE(route.v6, Way::Unused);
    route.v4 = Way::Unused;
    plan::chooseWay(route, Way::Direct); // mail has to leave somehow
    QVERIFY(route == plan::Route{});
}

void tst_Families::aServerElsewhereIsNotMeasured()
{
    plan::MailPlan plan = planWith({});
    plan.hosts.front().runsOn = plan::RunsOn::Elsewhere;
    plan::putMeasured(plan, a);
    QVERIFY(plan.allAddresses().empty());
    // Its address has to be given before lists can be asked; that of a server here is measured.
    QVERIFY(!plan::missingFor(plan::Step::BlockLists, plan).empty());
    plan.hosts.front().runsOn = plan::RunsOn::ThisNetwork;
    QVERIFY(plan::missingFor(plan::Step::BlockLists, plan).empty());
}

void tst_Families::theServerStepMissesAGreetingThatIsNotKnown()
{
    plan::MailPlan plan = planWith({{a, Provenance::Typed}});
    const plan::MissingInput greeting{plan::Missing::Greeting, plan::Step::Name};
    const auto misses = [&](plan::Step step) {
        const std::vector<plan::MissingInput> missing = plan::missingFor(step, plan);
        return std::find(missing.begin(), missing.end(), greeting) != missing.end();
    };
    QVERIFY(!misses(plan::Step::Server));
    plan.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    QVERIFY(misses(plan::Step::Server));
    QVERIFY(!misses(plan::Step::Records)); // they name no greeting
    plan.hosts.front().helo = u"host-25.isp.example"_s;
    QVERIFY(!misses(plan::Step::Server));
    plan.hosts.front().helo.clear();
    plan::chooseWay(plan.route, Way::Relay); // that greets the world with its own name
    QVERIFY(!misses(plan::Step::Server));
}

MW_TEST(tst_Families)
#include "tst_Families.moc"
