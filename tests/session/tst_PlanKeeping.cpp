// What becomes of the owner's choices when a run brings what it measured, and when an edit is taken
// back.
#include "checks/Coverage.h"
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "plan/Families.h"
#include "session/SessionStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using plan::Provenance;

namespace {

const QString providersName = u"44-128-70-25.dsl.dyn.provider.example"_s;

plan::MailPlan planWith(const QString &address, Provenance provenance, plan::HeloMode mode)
{
    plan::MailPlan made = plan::makePlan(dns::Domain::of("start.example"));
    if (!address.isEmpty())
        made.hosts.front().addresses = {{*Address::parse(address), provenance}};
    made.hosts.front().heloMode = mode;
    return made;
}

} // namespace

class tst_PlanKeeping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theGreetingFollowsTheProvidersName();
    void itIsFilledWhileTheAddressIsFound();
    void itIsFilledByWhateverMeasuredIt();
    void whatWasAskedForBeforeCounts();
    void onlyWhoJudgesAnAddressChangesIt();
    void aRunThatBeganWithoutTheNameCounts();
    void aRunThatLookedAtNoNameBringsNone();
    void ownNamesStay();
    void theNameOfAnotherAddressIsNotTaken();
    void theLastNameStaysWhereNoneIsSeen();
    void aFamilyThatIsLeftOutStaysOut();
    void aMadeKeyIsNoEdit();
    void anEditOfKeysAloneIsSkipped();
    void whatCameByItselfStays();
    void theMeasuredAddressComesBack();
    void theProvidersNameStaysWhenAnotherEditGoes();

private:
    [[nodiscard]] checks::RunResult runFor(const plan::MailPlan &plan,
                                           const QStringList &only) const;
    void open(session::SessionStore &store, const plan::MailPlan &plan);

    QTemporaryDir m_folder;
    std::optional<checks::DataSet> m_data;
};

void tst_PlanKeeping::initTestCase()
{
    Result<checks::DataSet> loaded = checks::DataSet::load();
    QVERIFY(loaded);
    m_data.emplace(std::move(*loaded));
}

checks::RunResult tst_PlanKeeping::runFor(const plan::MailPlan &plan, const QStringList &only) const
{
    const Result<data::LoadedWorld> world = data::loadWorld(u"home-start"_s);
    net::fake::Options options;
    options.realDelays = false;
    const std::unique_ptr<net::fake::FakeInternet> internet = world->open(options);
    checks::RunRequest request;
    request.only = only;
    return checks::run(plan, *internet, *m_data, request, {}, {});
}

void tst_PlanKeeping::open(session::SessionStore &store, const plan::MailPlan &plan)
{
    store.setFolder(m_folder.path());
    session::Session session;
    session.plan = plan;
    store.open(session, m_folder.filePath(u"start.example.mailworthy"_s));
}

void tst_PlanKeeping::theGreetingFollowsTheProvidersName()
{
    session::SessionStore store;
    open(store, planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::FollowsPtr));
    QVERIFY(store.plan().host().lacksGreeting());
    const checks::RunResult result = runFor(store.plan(), {u"name"_s, u"helo"_s});
    QSignalSpy changed(&store, &session::SessionStore::planChanged);
    store.addReport(result.report, result.facts);
    QCOMPARE(store.plan().host().heloText(), providersName);
    QCOMPARE(changed.count(), 1);
    // What the run found was found for that name.
    const checks::Coverage coverage(store.session().report, store.plan());
    QVERIFY(coverage.areDone({u"name"_s, u"helo"_s}));
    QVERIFY(coverage.has(u"helo.follows-provider"_s));
    QVERIFY(!store.canUndo(plan::Step::Domain)); // nobody edited anything
}

void tst_PlanKeeping::itIsFilledWhileTheAddressIsFound()
{
    session::SessionStore store;
    open(store, planWith({}, {}, plan::HeloMode::FollowsPtr));
    const checks::RunResult result = runFor(store.plan(), {u"address"_s, u"name"_s, u"helo"_s});
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().measured(Family::V4).has_value());
    QCOMPARE(store.plan().host().helo, providersName);
}

/// Else the first step would be out of date as soon as the second one is looked at.
void tst_PlanKeeping::itIsFilledByWhateverMeasuredIt()
{
    session::SessionStore store;
    open(store, planWith({}, {}, plan::HeloMode::OwnName));
    const checks::RunResult first = runFor(store.plan(), {u"domain"_s, u"mx"_s});
    store.addReport(first.report, first.facts);
    QVERIFY(store.plan().measured(Family::V4) == *Address::parse(u"44.128.70.25"));
    QVERIFY(!checks::Coverage(store.session().report, store.plan()).isDone(u"address"_s));
    const checks::RunResult second = runFor(store.plan(), {u"address"_s});
    store.addReport(second.report, second.facts);
    QVERIFY(checks::Coverage(store.session().report, store.plan())
                .areDone({u"domain"_s, u"mx"_s, u"address"_s}));
}

/// Both were asked for while no address was known; the first one has brought it.
void tst_PlanKeeping::whatWasAskedForBeforeCounts()
{
    session::SessionStore store;
    const plan::MailPlan begun = planWith({}, {}, plan::HeloMode::OwnName);
    open(store, begun);
    const checks::RunResult first = runFor(begun, {u"mx"_s});
    const checks::RunResult second = runFor(begun, {u"name"_s, u"published"_s});
    store.addReport(first.report, first.facts);
    store.addReport(second.report, second.facts);
    const checks::Coverage coverage(store.session().report, store.plan());
    QVERIFY(coverage.areDone({u"mx"_s, u"name"_s}));
    QVERIFY(!coverage.isDone(u"published"_s)); // it looked for no record with the address

    // For another address it says nothing of this one.
    open(store, planWith(u"44.128.70.99"_s, Provenance::Measured, plan::HeloMode::OwnName));
    store.addReport(second.report, second.facts);
    QVERIFY(!checks::Coverage(store.session().report, store.plan()).isDone(u"name"_s));
}

/// The news that it has changed is held against the one before.
void tst_PlanKeeping::onlyWhoJudgesAnAddressChangesIt()
{
    session::SessionStore store;
    open(store, planWith(u"44.128.70.99"_s, Provenance::Measured, plan::HeloMode::OwnName));
    const checks::RunResult first = runFor(store.plan(), {u"mx"_s});
    store.addReport(first.report, first.facts);
    QVERIFY(store.plan().measured(Family::V4) == *Address::parse(u"44.128.70.99"));
    const checks::RunResult second = runFor(store.plan(), {u"address"_s});
    store.addReport(second.report, second.facts);
    QVERIFY(store.plan().measured(Family::V4) == *Address::parse(u"44.128.70.25"));
}

/// The owner chose it while another run, which brought the name, was under way.
void tst_PlanKeeping::aRunThatBeganWithoutTheNameCounts()
{
    session::SessionStore store;
    open(store, planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::OwnName));
    const checks::RunResult first = runFor(store.plan(), {u"name"_s, u"helo"_s});
    store.edit(
        [](plan::MailPlan &plan) { plan.hosts.front().heloMode = plan::HeloMode::FollowsPtr; });
    const checks::RunResult second = runFor(store.plan(), {u"name"_s, u"helo"_s});
    store.addReport(first.report, first.facts);
    QCOMPARE(store.plan().host().helo, providersName);
    const auto areDone = [&] {
        return checks::Coverage(store.session().report, store.plan())
            .areDone({u"name"_s, u"helo"_s});
    };
    QVERIFY(!areDone()); // that was made for the other greeting
    store.addReport(second.report, second.facts);
    QVERIFY(areDone());
    QVERIFY(store.session().report.has(u"helo.follows-provider"));
}

void tst_PlanKeeping::aRunThatLookedAtNoNameBringsNone()
{
    session::SessionStore store;
    const plan::MailPlan plan =
        planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::FollowsPtr);
    open(store, plan);
    checks::RunResult result = runFor(plan, {u"name"_s});
    QVERIFY(result.report.checks.erase(u"name"_s) == 1);
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan() == plan);
}

void tst_PlanKeeping::ownNamesStay()
{
    session::SessionStore store;
    plan::MailPlan plan = planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::OwnName);
    plan.hosts.front().helo = u"mx.start.example"_s;
    open(store, plan);
    const checks::RunResult result = runFor(plan, {u"name"_s});
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan() == plan);
}

void tst_PlanKeeping::theNameOfAnotherAddressIsNotTaken()
{
    const checks::RunResult result = runFor(
        planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::FollowsPtr), {u"name"_s});
    session::SessionStore store; // the owner gave another one meanwhile
    open(store, planWith(u"44.128.70.99"_s, Provenance::Typed, plan::HeloMode::FollowsPtr));
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().host().lacksGreeting());
}

void tst_PlanKeeping::theLastNameStaysWhereNoneIsSeen()
{
    session::SessionStore store;
    plan::MailPlan plan =
        planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::FollowsPtr);
    plan.hosts.front().helo = u"line-25.provider.example"_s;
    open(store, plan);
    checks::RunResult result = runFor(plan, {u"name"_s});
    facts::Facts none = result.facts;
    none.reverse.clear();
    store.addReport(result.report, none);
    QCOMPARE(store.plan().host().helo, u"line-25.provider.example"_s);
    store.addReport(result.report, result.facts);
    QCOMPARE(store.plan().host().helo, providersName); // the provider renamed it
}

void tst_PlanKeeping::aFamilyThatIsLeftOutStaysOut()
{
    session::SessionStore store;
    open(store, planWith(u"44.128.70.25"_s, Provenance::Measured, plan::HeloMode::OwnName));
    store.edit([](plan::MailPlan &plan) { plan::leaveOut(plan, Family::V4); });
    QVERIFY(store.plan().allAddresses().empty());
    const checks::RunResult result = runFor(store.plan(), {u"address"_s});
    QVERIFY(result.facts.addresses.at(Family::V4)->verdict.address.has_value());
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().allAddresses().empty());
    store.edit([](plan::MailPlan &plan) { plan::takeIn(plan, Family::V4); });
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().measured(Family::V4) == *Address::parse(u"44.128.70.25"));
    // Taken back, it is out again: what was measured since does not undo that.
    QVERIFY(store.undo(plan::Step::Domain));
    QVERIFY(store.plan().allAddresses().empty());
    QCOMPARE(store.plan().route.v4, plan::Way::Unused);
}

void tst_PlanKeeping::aMadeKeyIsNoEdit()
{
    session::SessionStore store;
    open(store, planWith({}, {}, plan::HeloMode::OwnName));
    store.setStep(plan::Step::Dkim);
    QSignalSpy changed(&store, &session::SessionStore::planChanged);
    const auto key = [](plan::MailPlan &plan) {
        plan.domains.front().selectors = {{u"s1"_s, u"/keys/s1.pem"_s, {}, {}}};
    };
    store.take(key);
    QCOMPARE(changed.count(), 1);
    store.take(key); // nothing new
    QCOMPARE(changed.count(), 1);
    QVERIFY(!store.canUndo(plan::Step::Dkim));
    QVERIFY(!store.undo(plan::Step::Dkim));
    QCOMPARE(store.plan().domain().selectors.size(), 1U);
    QVERIFY(store.saveNow().has_value());
    QCOMPARE(session::loadSession(store.path())->plan.domain().selectors.size(), 1U);
}

void tst_PlanKeeping::anEditOfKeysAloneIsSkipped()
{
    session::SessionStore store;
    open(store, planWith({}, {}, plan::HeloMode::OwnName));
    store.setStep(plan::Step::Server);
    const auto key = [&] {
        store.edit([](plan::MailPlan &plan) {
            plan.domains.front().selectors.push_back({u"s1"_s, u"/keys/s1.pem"_s, {}, {}});
        });
    };
    key();
    QVERIFY(!store.canUndo(plan::Step::Server)); // keys stay
    QVERIFY(!store.undo(plan::Step::Server));
    store.edit([](plan::MailPlan &plan) { plan.hosts.front().server = u"mox"_s; });
    key();
    QVERIFY(store.canUndo(plan::Step::Server));
    QVERIFY(!store.canUndo(plan::Step::Dkim));
    QVERIFY(store.undo(plan::Step::Server));
    QCOMPARE(store.plan().host().server, plan::Host{}.server);
    QCOMPARE(store.plan().domain().selectors.size(), 2U);
    QVERIFY(!store.undo(plan::Step::Server));
}

void tst_PlanKeeping::whatCameByItselfStays()
{
    session::SessionStore store;
    open(store, planWith({}, {}, plan::HeloMode::OwnName));
    store.setStep(plan::Step::Spf);
    store.edit([](plan::MailPlan &plan) {
        plan.domains.front().spf.strictness = plan::SpfStrictness::Hard;
    });
    store.take([](plan::MailPlan &plan) {
        plan.hosts.front().name = dns::Domain::of("mx.start.example");
    });
    QVERIFY(store.undo(plan::Step::Spf));
    QCOMPARE(store.plan().domain().spf.strictness, plan::SpfStrictness::Soft);
    QCOMPARE(store.plan().host().name.ascii(), u"mx.start.example"_s);
    QVERIFY(!store.undo(plan::Step::Spf));
}

void tst_PlanKeeping::theMeasuredAddressComesBack()
{
    session::SessionStore store;
    const plan::MailPlan before =
        planWith(u"44.128.70.25"_s, Provenance::Measured, plan::HeloMode::OwnName);
    open(store, before);
    store.edit(
        [](plan::MailPlan &plan) { plan::giveAddress(plan, *Address::parse(u"44.128.70.99")); });
    QVERIFY(store.undo(plan::Step::Domain));
    QVERIFY(store.plan() == before);
    store.edit([](plan::MailPlan &plan) { plan::leaveOut(plan, Family::V4); });
    QVERIFY(store.undo(plan::Step::Domain));
    QVERIFY(store.plan() == before);
}

void tst_PlanKeeping::theProvidersNameStaysWhenAnotherEditGoes()
{
    session::SessionStore store;
    open(store, planWith(u"44.128.70.25"_s, Provenance::Typed, plan::HeloMode::FollowsPtr));
    store.edit([](plan::MailPlan &plan) { plan.hosts.front().addressChanges = true; });
    const checks::RunResult result = runFor(store.plan(), {u"name"_s});
    store.addReport(result.report, result.facts);
    QVERIFY(store.undo(plan::Step::Domain));
    QVERIFY(!store.plan().host().addressChanges);
    QCOMPARE(store.plan().host().helo, providersName);
}

MW_TEST(tst_PlanKeeping)
#include "tst_PlanKeeping.moc"
