// The parser of worlds before texts that are none: the first mistake with its line, no crash.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/fake/WorldParser.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net::fake;
using namespace Qt::Literals::StringLiterals;

class tst_WorldMistakes : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheFirstMistake_data();
    void tellsTheFirstMistake();
    void refusesHugeFiles();
    void survivesAnyPrefixOfAWorld();
};

void tst_WorldMistakes::tellsTheFirstMistake_data()
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

void tst_WorldMistakes::tellsTheFirstMistake()
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

void tst_WorldMistakes::refusesHugeFiles()
{
    MW_VERIFY_ERROR(parseWorld(QByteArray(5 * 1024 * 1024, ' '), u"big"_s), u"world.bad"_s);
}

void tst_WorldMistakes::survivesAnyPrefixOfAWorld()
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

MW_TEST(tst_WorldMistakes)
#include "tst_WorldMistakes.moc"
