// What stands between here and the block lists, and which other name servers are of use.
#include "checks/ResolverChoice.h"
#include "checks/Runner.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::checks;
using Place = ResolverPlace::Kind;
using Obstacle = ListObstacle::Kind;

namespace {

const QByteArray homeLine = "!local eth0 192.168.178.20/24\n!router 44.128.70.25\n"
                            "!seen 44.128.70.25\n!lists\n";
const QByteArray honest = "!resolver honest server=192.168.178.1\n";
/// The list's own servers cannot be found, so that only the name server's word is there.
const QByteArray noOwnWord = "!timeout zen.spamhaus.org NS\n";

Endpoint at(QStringView text)
{
    return *Endpoint::parse(text);
}

/// Through a public name server, whatever the world has.
net::fake::Options publicOne()
{
    net::fake::Options options;
    options.resolvers = {at(u"8.8.8.8")};
    return options;
}

const DataSet &dataSet()
{
    static const Result<DataSet> loaded = DataSet::load();
    return *loaded;
}

/// What Spamhaus says of the address.
facts::Facts askZen(net::Internet &internet)
{
    RunRequest request{{u"lists"_s}, {}};
    request.options.onlyLists = {dns::Name::of("zen.spamhaus.org")};
    request.options.listSubjects = {*Address::parse(u"44.128.70.25")};
    return run(plan::MailPlan(), internet, dataSet(), request, {}, {}).facts;
}

QStringList zonesOf(const ListObstacle &obstacle)
{
    QStringList zones;
    for (const data::BlockList *list : obstacle.lists)
        zones << list->zone.toLower();
    return zones;
}

ResolverTrial tried(const QByteArray &world, QStringView server,
                    const net::fake::Options &options = {})
{
    testkit::FakeWorld fake(homeLine + world, options);
    ListObstacle obstacle{Obstacle::Refused, {}, {*Address::parse(u"44.128.70.25")}};
    for (const data::BlockList &list : dataSet().lists.lists) {
        if (list.zone == dns::Name::of("zen.spamhaus.org"))
            obstacle.lists.push_back(&list);
    }
    return tryResolver({Place::Named, at(server)}, obstacle, *fake, dataSet(), {});
}

} // namespace

class tst_ResolverChoice : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatStandsInTheWay_data();
    void tellsWhatStandsInTheWay();
    void listsWhatCouldBeAsked();
    void offersOnlyWhatAnswersHonestly_data();
    void offersOnlyWhatAnswersHonestly();
};

void tst_ResolverChoice::tellsWhatStandsInTheWay_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<bool>("throughPublic");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QByteArray &world, bool throughPublic,
                        Obstacle kind) {
        QTest::newRow(name) << world << throughPublic << static_cast<int>(kind);
    };
    row("nothing", honest, false, Obstacle::None);
    row("a public one, and the list answers itself", honest, true, Obstacle::None);
    row("a public one", honest + noOwnWord, true, Obstacle::Refused);
    row("the list refuses this line", honest + "!list zen.spamhaus.org refusing 127.255.255.254\n",
        false, Obstacle::Refused);
    row("the question was wrong", honest + "!list zen.spamhaus.org refusing 127.255.255.252\n",
        false, Obstacle::None);
    row("the list is dead", honest + "!list zen.spamhaus.org dead\n", false, Obstacle::None);
    row("somebody answers for all",
        "!resolver intercepted server=192.168.178.1\n"
        "!list zen.spamhaus.org refusing 127.255.255.254\n",
        false, Obstacle::Intercepted);
    row("invented answers", "!resolver rewrites 44.128.9.9 server=192.168.178.1\n" + noOwnWord,
        false, Obstacle::Invented);
}

void tst_ResolverChoice::tellsWhatStandsInTheWay()
{
    QFETCH(QByteArray, world);
    QFETCH(bool, throughPublic);
    QFETCH(int, kind);
    QVERIFY(listObstacle({}).kind == Obstacle::None); // nobody was asked
    testkit::FakeWorld fake(homeLine + world, throughPublic ? publicOne() : net::fake::Options{});
    const ListObstacle found = listObstacle(askZen(*fake));
    QCOMPARE(static_cast<int>(found.kind), kind);
    const bool refused = found.kind == Obstacle::Refused;
    QCOMPARE(zonesOf(found), refused ? QStringList{u"zen.spamhaus.org"_s} : QStringList());
    QCOMPARE(found.subjects.size(), refused ? 1U : 0U);
}

void tst_ResolverChoice::listsWhatCouldBeAsked()
{
    const auto servers = [](const std::vector<Endpoint> &inUse, QStringView gateway) {
        const Result<Address> router = Address::parse(gateway);
        QStringList texts;
        for (const ResolverPlace &place : resolverPlaces(
                 inUse, router ? std::optional(*router) : std::nullopt, dataSet().publicResolvers))
            texts << u"%1 %2"_s.arg(static_cast<int>(place.kind)).arg(place.server.toString());
        return texts;
    };
    const QStringList here{u"0 127.0.0.1"_s, u"0 ::1"_s};
    const QString router = u"1 192.168.178.1"_s;
    QCOMPARE(servers({at(u"8.8.8.8")}, u"192.168.178.1"), here + QStringList{router});
    QCOMPARE(servers({}, {}), here);
    // The one that is asked now is no other one; the second in line is.
    QCOMPARE(servers({at(u"192.168.178.1"), at(u"127.0.0.1")}, u"192.168.178.1"), here);
    QCOMPARE(servers({at(u"127.0.0.1")}, u"192.168.178.1"), (QStringList{here[1], router}));
    QCOMPARE(servers({at(u"127.0.0.1:5300")}, {}), here);
    QCOMPARE(servers({}, u"9.9.9.9"), here); // public, wherever it stands
}

void tst_ResolverChoice::offersOnlyWhatAnswersHonestly_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("against"); ///< code of the finding; empty: none
    QTest::addColumn<bool>("listsAnswer");
    const QString router = u"192.168.178.1"_s;
    QTest::newRow("honest") << honest << router << QString() << true;
    QTest::newRow("nobody is there") << honest << u"127.0.0.1"_s << u"resolver.silent"_s << true;
    QTest::newRow("a public one") << honest << u"9.9.9.9"_s << u"resolver.public"_s << true;
    QTest::newRow("invents answers")
        << QByteArray("!resolver rewrites 44.128.9.9 server=192.168.178.1\n") << router
        << u"resolver.rewrites-nxdomain"_s << true;
    QTest::newRow("somebody answers in its place")
        << QByteArray("!resolver intercepted server=192.168.178.1\n") << u"192.168.178.7"_s
        << u"resolver.intercepted"_s << true;
    QTest::newRow("cuts answers, and is honest")
        << QByteArray("!resolver cuts server=192.168.178.1\n") << router << QString() << true;
    QTest::newRow("the list refuses it as well")
        << honest + "!list zen.spamhaus.org refusing 127.255.255.254\n"
        << router << QString() << false;
}

void tst_ResolverChoice::offersOnlyWhatAnswersHonestly()
{
    QFETCH(QByteArray, world);
    QFETCH(QString, server);
    QFETCH(QString, against);
    QFETCH(bool, listsAnswer);
    const ResolverTrial trial = tried(world, server, publicOne());
    QCOMPARE(trial.against ? trial.against->code : QString(), against);
    QCOMPARE(trial.listsAnswer, listsAnswer);
    QCOMPARE(trial.isOfUse(), against.isEmpty() && listsAnswer);
}

MW_TEST(tst_ResolverChoice)
#include "tst_ResolverChoice.moc"
