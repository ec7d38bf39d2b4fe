// Other name servers, chosen while the program runs: which jobs ask them, and what still counts.
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "session/RunController.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int longWait = 60'000;
using Internet = std::unique_ptr<net::fake::FakeInternet>;

Endpoint at(QStringView text)
{
    return *Endpoint::parse(text);
}

const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> loaded = checks::DataSet::load();
    return *loaded;
}

/// home-start through a public name server, where Spamhaus answers nobody directly.
Internet open()
{
    QFile shipped(u":/mailworthy/worlds/home-start.world"_s);
    if (!shipped.open(QIODevice::ReadOnly))
        qFatal("no world");
    const Result<data::LoadedWorld> world =
        data::worldFromText(shipped.readAll() + "\n!timeout zen.spamhaus.org NS\n", u"changed"_s);
    if (!world)
        qFatal("%s", qPrintable(world.error().toDebugString()));
    net::fake::Options options;
    options.resolvers = {at(u"8.8.8.8")};
    return world->open(options);
}

bool waitForIdle(const session::RunController &runs)
{
    return QTest::qWaitFor([&] { return !runs.isRunning(); }, longWait);
}

plan::MailPlan ownPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    return plan;
}

} // namespace

class tst_RunResolvers : public QObject
{
    Q_OBJECT

private slots:
    void holdForJobsThatBeginAfterwards();
    void whatCameThroughOthersIsNotKept();
    void findsThoseThatAreOfUse();
    void triesOneOfTheOwners();
};

void tst_RunResolvers::holdForJobsThatBeginAfterwards()
{
    const Internet internet = open();
    session::RunController runs(*internet, dataSet());
    const QStringList both{u"resolver"_s, u"lists"_s};
    QVERIFY(runs.resolvers().empty());
    runs.check(ownPlan(), both);
    QVERIFY(waitForIdle(runs));
    QVERIFY(runs.facts().resolver.isKnown());
    QVERIFY(runs.facts().resolver->server == at(u"8.8.8.8"));
    QVERIFY(runs.facts().lists->publicResolver);
    QVERIFY(runs.haveObserved(both));

    const std::vector<Endpoint> router{at(u"192.168.178.1")};
    runs.setResolvers(router);
    QVERIFY(runs.resolvers() == router);
    QVERIFY(!runs.facts().resolver.isKnown() && !runs.facts().lists.isKnown());
    QVERIFY(!runs.haveObserved({u"resolver"_s}) && !runs.haveObserved({u"lists"_s}));
    runs.check(ownPlan(), both);
    QVERIFY(waitForIdle(runs));
    QVERIFY(runs.facts().resolver->server == router.front());
    QVERIFY(!runs.facts().lists->publicResolver);
    QVERIFY(checks::listObstacle(runs.facts()).kind == checks::ListObstacle::Kind::None);
    QVERIFY(runs.haveObserved(both));

    runs.forget(); // another set-up is no other computer
    QVERIFY(runs.resolvers() == router);
    runs.setResolvers({});
    runs.check(ownPlan(), {u"resolver"_s});
    QVERIFY(waitForIdle(runs));
    QVERIFY(runs.facts().resolver->server == at(u"8.8.8.8"));
}

void tst_RunResolvers::whatCameThroughOthersIsNotKept()
{
    const Internet internet = open();
    session::RunController runs(*internet, dataSet());
    QSignalSpy finished(&runs, &session::RunController::finished);
    runs.check(ownPlan(), {u"resolver"_s, u"clock"_s});
    // It has begun; what it finds is told in the event loop, which does not run here.
    const QDeadlineTimer limit(longWait);
    while (internet->asked().empty() && !limit.hasExpired())
        QThread::yieldCurrentThread();
    runs.setResolvers({at(u"192.168.178.1")});
    QVERIFY(waitForIdle(runs));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!runs.haveObserved({u"resolver"_s}));
    QVERIFY(!runs.facts().resolver.isKnown());
    QVERIFY(runs.haveObserved({u"clock"_s}));
}

void tst_RunResolvers::findsThoseThatAreOfUse()
{
    using Place = checks::ResolverPlace::Kind;
    const Internet internet = open();
    session::RunController runs(*internet, dataSet());
    QSignalSpy found(&runs, &session::RunController::resolversFound);
    runs.findResolvers(); // nothing is known to be in the way
    QVERIFY(!runs.isRunning() && !runs.resolverSearch());
    runs.check(ownPlan(), {u"lists"_s});
    QVERIFY(waitForIdle(runs));
    QVERIFY(checks::listObstacle(runs.facts()).kind == checks::ListObstacle::Kind::Refused);
    QVERIFY(!runs.resolverSearch());

    runs.findResolvers();
    QVERIFY(runs.resolverSearch() && !runs.resolverSearch()->done);
    QVERIFY(waitForIdle(runs));
    QCOMPARE(found.count(), 1);
    const session::ResolverSearch *search = runs.resolverSearch();
    QVERIFY(search && search->done);
    int ofUse = 0;
    for (const checks::ResolverTrial &trial : search->trials) {
        QCOMPARE(trial.isOfUse(), trial.place.kind == Place::Router);
        ofUse += trial.isOfUse() ? 1 : 0;
    }
    QCOMPARE(ofUse, 1);
    runs.findResolvers(); // it was looked for already
    QVERIFY(!runs.isRunning());
    runs.setResolvers({at(u"192.168.178.1")});
    QVERIFY(!runs.resolverSearch());
}

void tst_RunResolvers::triesOneOfTheOwners()
{
    const Internet internet = open();
    session::RunController runs(*internet, dataSet());
    std::vector<checks::ResolverTrial> tried;
    connect(&runs, &session::RunController::resolverTried, this,
            [&](const checks::ResolverTrial &trial) { tried.push_back(trial); });
    for (const Endpoint &server : {at(u"192.168.178.1"), at(u"127.0.0.1")}) {
        runs.tryResolver(server);
        QVERIFY(waitForIdle(runs));
        QVERIFY(tried.back().place.server == server);
    }
    QCOMPARE(tried.size(), 2U);
    QVERIFY(tried.front().isOfUse());
    QVERIFY(!tried.back().isOfUse());
    QVERIFY(runs.resolvers().empty()); // trying is not choosing
}

MW_TEST(tst_RunResolvers)
#include "tst_RunResolvers.moc"
