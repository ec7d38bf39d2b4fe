#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/fake/WorldParser.h"
#include "net/fake/WorldReference.h"

using namespace mailworthy;
using namespace mailworthy::net::fake;
using dns::Name;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

World parsed(const QByteArray &text)
{
    const Result<World> world = parseWorld(text, u"test"_s);
    if (!world)
        qFatal("%s", qPrintable(world.error().toDebugString()));
    return *world;
}

} // namespace

class tst_WorldParser : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheFirstMistake_data();
    void tellsTheFirstMistake();
    void readsZonesWithTheirRecords();
    void joinsServersAfterAComma();
    void readsOriginAndTtl();
    void putsRecordsIntoTheDeepestZone();
    void readsFaults_data();
    void readsFaults();
    void takesNamesAsGivenOrBelowTheOrigin();
    void readsDelays();
    void readsServersAndStaleRecords();
    void readsLists();
    void readsResolvers_data();
    void readsResolvers();
    void readsTheLine();
    void readsPages_data();
    void readsPages();
    void readsTlsAndDialogues();
    void readsClockAndSeed();
    void laterBlocksReplaceRecordSets();
    void sortsBlocksByTime();
    void takesWindowsLineEndsAndAByteOrderMark();
    void refusesHugeFiles();
    void survivesAnyPrefixOfAWorld();
    void describesEveryDirective();
};

void tst_WorldParser::tellsTheFirstMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, int line, const char *found,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(text) << line << QString::fromUtf8(found)
                            << QString::fromUtf8(expected);
    };
    row("unknown directive", "\n!sevfail a.example\n", 2, "!sevfail", "one of");
    row("unknown control", "$INCLUDE x\n", 1, "$INCLUDE", "$ZONE, $ORIGIN or $TTL");
    row("record without zone", "; note\n\nmail A 44.128.0.1\n", 3, "mail A 44.128.0.1",
        "a $ZONE line");
    row("zone without name", "$ZONE\n", 1, "end of line", "the name of a zone");
    row("zone with a bad word", "$ZONE a.example sined\n", 1, "sined", "servers=");
    row("zone with a bad server", "$ZONE a.example servers=44.128.0.1,x\n", 1, "x",
        "address of a server");
    row("zone without any server", "$ZONE a.example servers=\n", 1,
        "servers=", "address of a server");
    row("bad address", "$ZONE a.example\n\n@ A 44.128.0.256\n", 3, "44.128.0.256", "IPv4");
    row("missing data", "$ZONE a.example\n@ MX 10\n", 2, "end of line", "name");
    row("unknown type", "$ZONE a.example\n@ MXX 10 mail\n", 2, "MXX", "type");
    row("open quote", "$ZONE a.example\n@ TXT \"v=spf1\n", 2, "@ TXT", "closing quote");
    row("open parenthesis", "$ZONE a.example\n@ TXT (\n\"a\"\n", 2, "@ TXT (", "parenthes");
    row("record elsewhere", "$ZONE a.example\n@ A 44.128.0.1\nmail.b.example. A 44.128.0.1\n", 3,
        "mail.b.example", "a name in the zone a.example");
    row("fault without name", "!timeout\n", 1, "end of line", "a name or *");
    row("fault with a bad type", "!timeout a.example AAA\n", 1, "AAA", "a record type");
    row("fault with too much", "!timeout a.example A b\n", 1, "b", "end of line");
    row("delay without number", "!delay *\n", 1, "end of line", "milliseconds");
    row("delay of words", "!delay * soon\n", 1, "soon", "milliseconds");
    row("negative delay", "!delay * -5\n", 1, "-5", "milliseconds");
    row("server without state", "!server 44.128.0.1\n", 1, "end of line", "stale, silent");
    row("server by name", "!server ns1 stale\n", 1, "ns1", "address");
    row("listing without code", "!listed 44.128.0.1 zen.spamhaus.org\n", 1, "end of line",
        "127.0.0.2");
    row("listing with a bad code", "!listed 44.128.0.1 zen.spamhaus.org two\n", 1, "two",
        "127.0.0.2");
    row("listing of nothing", "!listed 44.128.0.1/33 zen.spamhaus.org 127.0.0.2\n", 1,
        "44.128.0.1/33", "prefix");
    row("list without state", "!list zen.spamhaus.org\n", 1, "end of line", "dead, gone");
    row("list in a bad state", "!list zen.spamhaus.org asleep\n", 1, "asleep", "dead, gone");
    row("wildcard without code", "!list zen.spamhaus.org wildcard\n", 1, "end of line",
        "127.0.0.2");
    row("lists with a word", "!lists all\n", 1, "all", "end of line");
    row("resolver of no kind", "!resolver nice\n", 1, "nice", "honest, public");
    row("resolver without address", "!resolver rewrites\n", 1, "end of line", "address");
    row("local without prefix", "!local eth0\n", 1, "end of line", "ADDRESS/PREFIX");
    row("local with a long prefix", "!local eth0 10.0.0.1/33\n", 1, "10.0.0.1/33",
        "ADDRESS/PREFIX");
    row("router of words", "!router maybe\n", 1, "maybe", "none");
    row("seen twice", "!seen 44.128.0.1 44.128.0.2\n", 1, "44.128.0.2",
        "one address of each family");
    row("echo without answer", "!echo google\n", 1, "end of line", "timeout");
    row("port in a bad state", "!port25 shut\n", 1, "shut", "open, blocked");
    row("page without status", "!http https://a.example/\n", 1, "end of line", "status");
    row("page of another scheme", "!http ftp://a.example/ 200 text/plain\n", 1, "ftp://a.example/",
        "https://");
    row("page with a bad status", "!http https://a.example/ 99 text/plain\n", 1, "99", "status");
    row("page without end", "!http https://a.example/ 200 text/plain <<END\nx\n", 1, "end of file",
        "END");
    row("tls without port", "!tls a.example:x ok\n", 1, "a.example:x", "HOST:PORT");
    row("tls in a bad state", "!tls a.example:443 fine\n", 1, "fine", "ok, expired");
    row("clock without zone", "!clock 2026-11-24T10:00:00\n", 1, "2026-11-24T10:00:00",
        "a time such as");
    row("seed of words", "!seed x\n", 1, "x", "a whole number");
    row("after without time", "\n\n!after\n", 3, "end of line", "seconds");
    row("stale outside a zone", "!stale\n", 1, "!stale", "$ZONE");
    row("open quote in a directive", "!listed 44.128.0.1 a.example 127.0.0.2 \"why\n", 1, "\"why",
        "closing quote");
}

void tst_WorldParser::tellsTheFirstMistake()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const Result<World> world = parseWorld(text, u"my.world"_s);
    MW_VERIFY_ERROR(world, u"world.bad"_s);
    const Args &args = world.error().args;
    QCOMPARE(argText(args.at(u"file"_s)), u"my.world"_s);
    QCOMPARE(argText(args.at(u"line"_s)), QString::number(line));
    QVERIFY2(argText(args.at(u"found"_s)).startsWith(found),
             qPrintable(argText(args.at(u"found"_s))));
    QVERIFY2(argText(args.at(u"expected"_s)).contains(expected),
             qPrintable(argText(args.at(u"expected"_s))));
}

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

void tst_WorldParser::readsLists()
{
    const World world = parsed(R"(
!lists
!listed 44.128.0.25 zen.spamhaus.org 127.0.0.4 127.0.0.10 "a \"text\"; with signs"
!listed 44.128.0.0/16 bl.example 127.0.0.2
!listed 3ffe::25 zen.spamhaus.org 127.0.0.2
!listed bad.example dbl.spamhaus.org 127.0.1.2
!list gone.example gone
!list parked.example parked 44.128.9.9
!list wild.example WILDCARD 127.0.0.2
)");
    const Epoch &epoch = world.epochs.front();
    QVERIFY(epoch.listsAlive);
    QCOMPARE(epoch.listings.size(), 4U);
    QCOMPARE(epoch.listings[0].codes, (std::vector{address("127.0.0.4"), address("127.0.0.10")}));
    QCOMPARE(epoch.listings[0].text, QByteArray("a \"text\"; with signs"));
    QCOMPARE(epoch.listings[0].prefixLength, 32);
    QCOMPARE(epoch.listings[1].prefixLength, 16);
    QCOMPARE(epoch.listings[2].prefixLength, 128);
    QCOMPARE(std::get<Name>(epoch.listings[3].subject), Name::of("bad.example"));
    QVERIFY(epoch.lists.at(Name::of("gone.example")).state == ListState::Gone);
    QCOMPARE(*epoch.lists.at(Name::of("parked.example")).address, address("44.128.9.9"));
    QVERIFY(epoch.lists.at(Name::of("wild.example")).state == ListState::Wildcard);
}

void tst_WorldParser::readsResolvers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("validating");
    const auto row = [](const char *line, ResolverKind kind, bool validating) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(kind) << validating;
    };
    row("!resolver honest", ResolverKind::Honest, false);
    row("!resolver honest validating", ResolverKind::Honest, true);
    row("!resolver validating", ResolverKind::Honest, true);
    row("!resolver public validating", ResolverKind::Public, true);
    row("!resolver rewrites 44.128.6.6", ResolverKind::Rewrites, false);
    row("!resolver rewrites 44.128.6.6 validating", ResolverKind::Rewrites, true);
    row("!resolver cuts", ResolverKind::Cuts, false);
    row("!resolver intercepted", ResolverKind::Intercepted, false);
    row("!resolver silent server=192.168.0.1", ResolverKind::Silent, false);
}

void tst_WorldParser::readsResolvers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, kind);
    QFETCH(bool, validating);
    const Resolver resolver = parsed(line).epochs.front().resolver;
    QCOMPARE(static_cast<int>(resolver.kind), kind);
    QCOMPARE(resolver.validating, validating);
    QCOMPARE(resolver.rewritesTo.has_value(), line.contains("44.128.6.6"));
    QCOMPARE(resolver.server.has_value(), line.contains("server="));
}

void tst_WorldParser::readsTheLine()
{
    const Epoch epoch = parsed(R"(
!local eth0 192.168.1.20/24
!local eth0 3ffe::25/64 temporary
!router 44.128.0.25
!seen 3ffe::25 44.128.0.25
!echo google timeout
!echo api64.ipify.org 44.128.9.9
!port25 intercepted 220 mx.provider.example ESMTP
)")
                            .epochs.front();
    QCOMPARE(epoch.locals.size(), 2U);
    QCOMPARE(epoch.locals[0].interface, u"eth0"_s);
    QCOMPARE(epoch.locals[0].prefixLength, 24);
    QVERIFY(epoch.locals[1].temporary);
    QCOMPARE(*epoch.routerAddress, address("44.128.0.25"));
    QCOMPARE(*epoch.seenV4, address("44.128.0.25"));
    QCOMPARE(*epoch.seenV6, address("3ffe::25"));
    QCOMPARE(epoch.echoes.size(), 2U);
    QVERIFY(!epoch.echoes[0].address);
    QVERIFY(epoch.port25 == Port25::Intercepted);
    QCOMPARE(epoch.port25Banner, QByteArray("220 mx.provider.example ESMTP"));
    const Epoch none = parsed("!router none\n!seen none\n").epochs.front();
    QVERIFY(none.routerKnown && !none.routerAddress);
    QVERIFY(!none.seenV4);
}

void tst_WorldParser::readsPages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "!http https://A.example 200 text/plain;charset=utf-8";
    QTest::newRow("no body") << head + "\n!lists\n" << QByteArray();
    QTest::newRow("no body, end of file") << head << QByteArray();
    QTest::newRow("quoted") << head + " \"one; two\"\n" << QByteArray("one; two");
    QTest::newRow("indented") << head + "\n    mode: enforce\n      mx: a\n\n    end\n!lists\n"
                              << QByteArray("mode: enforce\n  mx: a\n\nend\n");
    QTest::newRow("indented with a dot") << head + "\n  a\n.\n!lists\n" << QByteArray("a\n");
    QTest::newRow("to a dot") << head + "\nversion: STSv1\n\nmode: none\n.\n!lists\n"
                              << QByteArray("version: STSv1\n\nmode: none\n");
    QTest::newRow("to a word") << head + " <<END\n!lists\n$ZONE\n.\nEND\n!lists\n"
                               << QByteArray("!lists\n$ZONE\n.\n");
    QTest::newRow("in braces") << head + " {\n a\n}\n" << QByteArray(" a\n");
}

void tst_WorldParser::readsPages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, body);
    const Epoch epoch = parsed(text).epochs.front();
    QCOMPARE(epoch.pages.size(), 1U);
    QCOMPARE(epoch.pages.begin()->first, u"https://a.example/"_s);
    const HttpPage &page = epoch.pages.begin()->second;
    QCOMPARE(page.status, 200);
    QCOMPARE(page.contentType, QByteArray("text/plain;charset=utf-8"));
    QCOMPARE(page.body, body);
    QCOMPARE(epoch.listsAlive, text.endsWith("!lists\n"));
}

void tst_WorldParser::readsTlsAndDialogues()
{
    const Epoch epoch = parsed("!tls Mail.A.example:443 wrong-name\n!tls [3ffe::1]:25 expired\n"
                               "!smtp mail.a.example:25\n  S: 220 hi\n  C: EHLO x\n")
                            .epochs.front();
    QVERIFY(epoch.tls.at(u"mail.a.example:443"_s) == TlsState::WrongName);
    QVERIFY(epoch.tls.at(u"3ffe::1:25"_s) == TlsState::Expired);
    QCOMPARE(epoch.dialogues.at(u"mail.a.example:25"_s), QByteArray("S: 220 hi\nC: EHLO x\n"));
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

void tst_WorldParser::refusesHugeFiles()
{
    MW_VERIFY_ERROR(parseWorld(QByteArray(5 * 1024 * 1024, ' '), u"big"_s), u"world.bad"_s);
}

void tst_WorldParser::survivesAnyPrefixOfAWorld()
{
    const QByteArray text =
        "$ZONE a.example servers=44.128.0.1 signed\n@ TXT ( \"a\\\"b\" ; c\n \"d\" )\n"
        "!listed 44.128.0.1/24 x.example 127.0.0.2 \"t\"\n!http https://a.example/ 200 text/plain "
        "<<E\n"
        "b\nE\n!after 1.5m\n!delay * 1 2\n!tls [::1]:25 ok\n\\# \\\n";
    for (qsizetype size = 0; size < text.size(); ++size) {
        const Result<World> world = parseWorld(text.first(size), u"part"_s);
        QVERIFY(world || world.error().code == u"world.bad"_s);
    }
}

void tst_WorldParser::describesEveryDirective()
{
    const QString reference = worldReference();
    for (const char *directive :
         {"$ZONE",      "$ORIGIN",    "$TTL",    "!servfail", "!refused", "!timeout",
          "!truncated", "!malformed", "!ok",     "!delay",    "!server",  "!stale",
          "!fresh",     "!lists",     "!listed", "!unlisted", "!list ",   "!seed",
          "!resolver",  "!local",     "!router", "!seen",     "!echo",    "!port25",
          "!http",      "!tls",       "!smtp",   "!clock",    "!after",   "!end"})
        QVERIFY2(reference.contains(QString::fromLatin1(directive)), directive);
    const QStringList lines = reference.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

MW_TEST(tst_WorldParser)
#include "tst_WorldParser.moc"
