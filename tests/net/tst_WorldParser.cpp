// The parser of worlds: zones with their records, what goes wrong at names, blocks in time.
#include "ParsedWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net::fake;
using namespace mailworthy::net::test;
using dns::Name;
using namespace Qt::Literals::StringLiterals;

class tst_WorldParser : public QObject
{
    Q_OBJECT
private slots:
    void readsZonesWithTheirRecords();
    void joinsServersAfterAComma();
    void readsOriginAndTtl();
    void putsRecordsIntoTheDeepestZone();
    void readsFaults_data();
    void readsFaults();
    void takesNamesAsGivenOrBelowTheOrigin();
    void readsDelays();
    void readsServersAndStaleRecords();
    void readsClockAndSeed();
    void laterBlocksReplaceRecordSets();
    void sortsBlocksByTime();
    void takesWindowsLineEndsAndAByteOrderMark();
};

void tst_WorldParser::readsZonesWithTheirRecords()
{
    const World world = parsed(R"(
# a comment
$ZONE Good.Example. servers=44.128.0.10,3ffe::10 signed
@        MX  10 mail      ; where mail goes
         TXT ( "v=spf1 "
               "mx -all" )
mail 300 A   44.128.0.25
$ZONE plain.example
)");
    const std::map<Name, Zone> &zones = world.epochs.front().zones;
    QCOMPARE(zones.size(), 2U);
    const Zone &zone = zones.at(Name::of("good.example"));
    QCOMPARE(zone.servers, (std::vector{address("44.128.0.10"), address("3ffe::10")}));
    QVERIFY(zone.signing == Signing::Signed);
    QCOMPARE(zone.records,
             (std::vector<dns::Record>{
                 {Name::of("good.example"), 3600, dns::Mx{10, Name::of("mail.good.example")}},
                 {Name::of("good.example"), 3600, dns::Txt{{"v=spf1 ", "mx -all"}}},
                 {Name::of("mail.good.example"), 300, dns::A{address("44.128.0.25")}},
             }));
    QVERIFY(zones.at(Name::of("plain.example")).signing == Signing::Unsigned);
    QVERIFY(zones.at(Name::of("plain.example")).records.empty());
}

void tst_WorldParser::joinsServersAfterAComma()
{
    const World world = parsed("$ZONE a.example bogus servers=44.128.0.1, 44.128.0.2\n");
    const Zone &zone = world.epochs.front().zones.at(Name::of("a.example"));
    QCOMPARE(zone.servers.size(), 2U);
    QVERIFY(zone.signing == Signing::Bogus);
}

void tst_WorldParser::readsOriginAndTtl()
{
    const World world = parsed(R"(
$ZONE a.example
$TTL 1h
$ORIGIN sub.a.example
x A 44.128.0.1
$ORIGIN sub
y A 44.128.0.2
$ORIGIN a.example.
z A 44.128.0.3
)");
    const std::vector<dns::Record> &records =
        world.epochs.front().zones.at(Name::of("a.example")).records;
    QCOMPARE(records.size(), 3U);
    QCOMPARE(records[0].owner, Name::of("x.sub.a.example"));
    QCOMPARE(records[0].ttl, 3600U);
    QCOMPARE(records[1].owner, Name::of("y.sub.a.example"));
    QCOMPARE(records[2].owner, Name::of("z.a.example"));
}

void tst_WorldParser::putsRecordsIntoTheDeepestZone()
{
    const World world = parsed("$ZONE a.example\nx.sub A 44.128.0.1\n$ZONE sub.a.example\n");
    const std::map<Name, Zone> &zones = world.epochs.front().zones;
    QVERIFY(zones.at(Name::of("a.example")).records.empty());
    QCOMPARE(zones.at(Name::of("sub.a.example")).records.size(), 1U);
}

void tst_WorldParser::readsFaults_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<int>("kind");
    QTest::newRow("servfail") << QByteArray("!servfail") << static_cast<int>(FaultKind::ServFail);
    QTest::newRow("refused") << QByteArray("!refused") << static_cast<int>(FaultKind::Refused);
    QTest::newRow("timeout") << QByteArray("!TIMEOUT") << static_cast<int>(FaultKind::Timeout);
    QTest::newRow("truncated") << QByteArray("!truncated")
                               << static_cast<int>(FaultKind::Truncated);
    QTest::newRow("malformed") << QByteArray("  !malformed")
                               << static_cast<int>(FaultKind::Malformed);
    QTest::newRow("nxdomain") << QByteArray("!nxdomain") << static_cast<int>(FaultKind::NoName);
    QTest::newRow("nodata") << QByteArray("!nodata") << static_cast<int>(FaultKind::NoData);
}

void tst_WorldParser::readsFaults()
{
    QFETCH(QByteArray, keyword);
    QFETCH(int, kind);
    const World world =
        parsed(keyword + " _dmarc.a.example. txt ; why\n" + keyword + " b.example\n");
    const std::vector<Fault> &faults = world.epochs.front().faults;
    QCOMPARE(faults.size(), 2U);
    QCOMPARE(static_cast<int>(faults[0].kind), kind);
    QCOMPARE(faults[0].target.names, std::vector{Name::of("_dmarc.a.example")});
    QVERIFY(faults[0].type == dns::Type::TXT);
    QVERIFY(!faults[1].type);
}

void tst_WorldParser::takesNamesAsGivenOrBelowTheOrigin()
{
    const World world =
        parsed("$ZONE a.example\n!timeout mail\n!timeout mail.a.example\n!timeout @\n!timeout *\n"
               "!timeout *.b.example\n");
    const std::vector<Fault> &faults = world.epochs.front().faults;
    QVERIFY(faults[0].target.hits(Name::of("mail.a.example")));
    QVERIFY(!faults[0].target.hits(Name::of("x.mail.a.example")));
    QCOMPARE(faults[1].target.names, std::vector{Name::of("mail.a.example")});
    QVERIFY(faults[2].target.hits(Name::of("A.EXAMPLE")));
    QVERIFY(faults[3].target.hits(Name::of("anything.test")));
    QVERIFY(faults[4].target.hits(Name::of("x.b.example")));
}

void tst_WorldParser::readsDelays()
{
    const World world = parsed("!delay * 120 200\n!delay a.example 1.5s\n");
    const std::vector<Delay> &delays = world.epochs.front().delays;
    QCOMPARE(delays.size(), 2U);
    QVERIFY(delays[0].target.names.empty());
    QCOMPARE(delays[0].base.count(), 120);
    QCOMPARE(delays[0].jitter.count(), 200);
    QCOMPARE(delays[1].base.count(), 1500);
    QVERIFY(delays[1].target.hits(Name::of("x.a.example")));
}

void tst_WorldParser::readsServersAndStaleRecords()
{
    const World world = parsed(R"(
$ZONE a.example servers=44.128.0.1,44.128.0.2
@ TXT "new"
!server 44.128.0.2 stale
!stale
@ TXT "old"
!fresh
x TXT "new too"
$ZONE b.example
@ TXT "b"
)");
    const Epoch &epoch = world.epochs.front();
    QVERIFY(epoch.servers.at(address("44.128.0.2")) == ServerState::Stale);
    const Zone &zone = epoch.zones.at(Name::of("a.example"));
    QCOMPARE(zone.records.size(), 2U);
    QCOMPARE(*zone.stale,
             (std::vector<dns::Record>{{Name::of("a.example"), 3600, dns::Txt{{"old"}}}}));
    QVERIFY(!epoch.zones.at(Name::of("b.example")).stale);
}

void tst_WorldParser::readsClockAndSeed()
{
    const World world = parsed("!clock 2027-01-02T03:04:05Z\n!seed 18446744073709551615\n");
    QCOMPARE(toIso(world.clock), u"2027-01-02T03:04:05Z"_s);
    QCOMPARE(*world.seed, 18446744073709551615ULL);
    QVERIFY(!parsed("").seed);
}

void tst_WorldParser::laterBlocksReplaceRecordSets()
{
    const World world = parsed(R"(
!timeout x.a.example
$ZONE a.example servers=44.128.0.1 signed
@ TXT "old"
@ MX 10 mail
!after 60
!ok x.a.example
!listed 44.128.0.25 bl.example 127.0.0.2
$ZONE a.example
@ TXT "new"
@ TXT "newer"
!end
!lists
)");
    QCOMPARE(world.epochs.size(), 2U);
    QCOMPARE(world.epochs[1].from.count(), 60'000);
    QVERIFY(world.epochs[0].listings.empty() && world.epochs[1].listings.size() == 1);
    QVERIFY(world.epochs[0].faults.size() == 1 && world.epochs[1].faults.empty());
    QVERIFY(world.epochs[0].listsAlive && world.epochs[1].listsAlive);
    const Zone &before = world.epochs[0].zones.at(Name::of("a.example"));
    const Zone &after = world.epochs[1].zones.at(Name::of("a.example"));
    QCOMPARE(before.records.size(), 2U);
    QCOMPARE(after.records.size(), 3U);
    QVERIFY(after.signing == Signing::Signed);
    QCOMPARE(after.servers, before.servers);
    QCOMPARE(after.records[1], (dns::Record{Name::of("a.example"), 3600, dns::Txt{{"new"}}}));
    QCOMPARE(&world.at(std::chrono::seconds(59)), &world.epochs[0]);
    QCOMPARE(&world.at(std::chrono::seconds(60)), &world.epochs[1]);
}

void tst_WorldParser::sortsBlocksByTime()
{
    const World world = parsed("!after 60\n!seen 44.128.0.60\n!after 30\n!seen 44.128.0.30\n");
    QCOMPARE(world.epochs.size(), 3U);
    QCOMPARE(*world.at(std::chrono::seconds(45)).seenV4, address("44.128.0.30"));
    QCOMPARE(*world.at(std::chrono::hours(1)).seenV4, address("44.128.0.60"));
}

void tst_WorldParser::takesWindowsLineEndsAndAByteOrderMark()
{
    const World world = parsed("\xEF\xBB\xBF$ZONE a.example\r\n@ TXT \"x\"\r\n!lists\r\n");
    QVERIFY(world.epochs.front().listsAlive);
    QCOMPARE(world.epochs.front().zones.at(Name::of("a.example")).records.size(), 1U);
}

MW_TEST(tst_WorldParser)
#include "tst_WorldParser.moc"
