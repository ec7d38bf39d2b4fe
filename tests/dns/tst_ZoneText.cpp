#include "dns/Generators.h"
#include "dns/ZoneText.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::dns;
using namespace Qt::Literals::StringLiterals;

namespace {

ZoneContext context()
{
    return {Name::of("example.org"), 3600, Name::of("last.example.org")};
}

} // namespace

class tst_ZoneText : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data();
    void readsRecords();
    void saysWhatWasExpected_data();
    void saysWhatWasExpected();
    void remembersTheOwner();
    void printedRecordsReadBack();
    void wholeZoneReadsBack();
    void cutsLogicalLines();
    void namesTheLineOfAnOpenEnd_data();
    void namesTheLineOfAnOpenEnd();
    void randomTextDoesNoHarm();
};

void tst_ZoneText::readsRecords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Record>("record");
    const auto row = [](const char *line, const char *owner, quint32 ttl, const RecordData &data) {
        QTest::newRow(line) << QString::fromUtf8(line) << Record{Name::of(owner), ttl, data};
    };
    const A a{Address::v4({44, 128, 0, 1})};
    row("www A 44.128.0.1", "www.example.org", 3600, a);
    row("www.example.com. A 44.128.0.1", "www.example.com", 3600, a);
    row("@ A 44.128.0.1", "example.org", 3600, a);
    row(" A 44.128.0.1", "last.example.org", 3600, a);
    row("\tIN\tA\t44.128.0.1", "last.example.org", 3600, a);
    row("www 300 IN A 44.128.0.1", "www.example.org", 300, a);
    row("www IN 300 A 44.128.0.1", "www.example.org", 300, a);
    row("www in a 44.128.0.1", "www.example.org", 3600, a);
    row("www 1h A 44.128.0.1", "www.example.org", 3600, a);
    row("www 1h30m A 44.128.0.1", "www.example.org", 5400, a);
    row("www 1W2D3H4M5S A 44.128.0.1", "www.example.org", 788645, a);
    row("www 0 A 44.128.0.1", "www.example.org", 0, a);
    row("www 2147483647 A 44.128.0.1", "www.example.org", 2147483647, a);
    row("www A 44.128.0.1 ; comment", "www.example.org", 3600, a);
    row("300 300 A 44.128.0.1", "300.example.org", 300, a);
    row("a\\.b A 44.128.0.1", "a\\.b.example.org", 3600, a);
    row("a\\. A 44.128.0.1", "a\\..example.org", 3600, a);
    row("a\\\\. A 44.128.0.1", "a\\\\", 3600, a);
    row("\\@ A 44.128.0.1", "\\@.example.org", 3600, a);
    row(". A 44.128.0.1", ".", 3600, a);
    row("www AAAA 3ffe::1", "www.example.org", 3600, Aaaa{Address::parse(u"3ffe::1").value()});
    row("@ NS ns1", "example.org", 3600, Ns{Name::of("ns1.example.org")});
    row("@ MX 10 mail", "example.org", 3600, Mx{10, Name::of("mail.example.org")});
    row("@ MX 0 .", "example.org", 3600, Mx{0, Name()});
    row("@ MX 10 @", "example.org", 3600, Mx{10, Name::of("example.org")});
    row("a CNAME b.c.", "a.example.org", 3600, Cname{Name::of("b.c")});
    row("a DNAME b", "a.example.org", 3600, Dname{Name::of("b.example.org")});
    row("10 PTR mail.example.com.", "10.example.org", 3600, Ptr{Name::of("mail.example.com")});
    row("@ TXT \"v=spf1 \" \"-all\"", "example.org", 3600, Txt{{"v=spf1 ", "-all"}});
    row("@ TXT \"a\"\"b\"", "example.org", 3600, Txt{{"a", "b"}});
    row("@ TXT plain words", "example.org", 3600, Txt{{"plain", "words"}});
    row("@ TXT \"\"", "example.org", 3600, Txt{{""}});
    row("@ TXT \"a;b(c)d\"", "example.org", 3600, Txt{{"a;b(c)d"}});
    row("@ TXT \"q\\\"q b\\\\b d\\195\\188 u\xc3\xbc\"", "example.org", 3600,
        Txt{{"q\"q b\\b d\xc3\xbc u\xc3\xbc"}});
    row("@ TXT a\\ b\\;c", "example.org", 3600, Txt{{"a b;c"}});
    row("@ SPF \"v=spf1\" \"x\"", "example.org", 3600, Unknown{99, "\x06v=spf1\x01x"});
    row("@ SOA . . 1 4294967295 2147483648 0 4294967295", "example.org", 3600,
        Soa{Name(), Name(), 1, 4294967295U, 2147483648U, 0, 4294967295U});
    row("@ SOA ns1 host.master 2026112401 1d 2h 4w 300", "example.org", 3600,
        Soa{Name::of("ns1.example.org"), Name::of("host.master.example.org"), 2026112401, 86400,
            7200, 2419200, 300});
    row("_smtp._tcp SRV 0 1 587 mail", "_smtp._tcp.example.org", 3600,
        Srv{0, 1, 587, Name::of("mail.example.org")});
    row("@ CAA 128 issue \"ca.example; a=b\"", "example.org", 3600,
        Caa{128, "issue", "ca.example; a=b"});
    row("_25._tcp.mail TLSA 3 1 1 01AB cdEF", "_25._tcp.mail.example.org", 3600,
        Tlsa{3, 1, 1, "\x01\xab\xcd\xef"});
    row("@ DS 12345 13 2 0123", "example.org", 3600, Ds{12345, 13, 2, "\x01\x23"});
    row("@ TYPE65280 \\# 3 ab cd ef", "example.org", 3600, Unknown{65280, "\xab\xcd\xef"});
    row("@ TYPE65280 \\# 0", "example.org", 3600, Unknown{65280, {}});
    row("@ A \\# 4 2C800001", "example.org", 3600, a);
    row("@ TYPE1 44.128.0.1", "example.org", 3600, a);
    row("@ RRSIG \\# 1 00", "example.org", 3600, Unknown{46, QByteArray(1, '\0')});
    row("whoami CH TXT x", "whoami.example.org", 3600, Txt{{"x"}});
}

void tst_ZoneText::readsRecords()
{
    QFETCH(QString, line);
    QFETCH(Record, record);
    ZoneContext zone = context();
    const Result<Record> read = parseZoneLine(line, zone);
    MW_VERIFY_RESULT(read);
    QCOMPARE(*read, record);
    QCOMPARE(zone.lastOwner.value(), record.owner);
}

void tst_ZoneText::saysWhatWasExpected_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<qint64>("column");
    const auto row = [](const char *line, const char *what, const char *expected, qint64 column) {
        QTest::newRow(*line ? line : "(nothing)")
            << QString::fromUtf8(line) << QString::fromUtf8(what) << QString::fromUtf8(expected)
            << column;
    };
    row("", "", "name", 1);
    row("www", "", "type", 4);
    row("www 300", "", "type", 8);
    row("www 300 600 A 1.2.3.4", "600", "type", 9);
    row("www IN IN A 1.2.3.4", "IN", "type", 8);
    row("www HS A 1.2.3.4", "HS", "type", 5);
    row("www ADDRESS 1.2.3.4", "ADDRESS", "type", 5);
    row("www 99999999999 A 1.2.3.4", "99999999999", "type", 5);
    row("www 1x A 1.2.3.4", "1x", "type", 5);
    row("www OPT \\# 0", "OPT", "type", 5);
    row("www ANY \\# 0", "ANY", "type", 5);
    row("a..b A 1.2.3.4", "a..b", "name", 1);
    row("\"www\" A 1.2.3.4", "www", "name", 1);
    row("www A", "", "IPv4 address", 6);
    row("www A 1.2.3", "1.2.3", "IPv4 address", 7);
    row("www A 010.0.0.1", "010.0.0.1", "IPv4 address", 7);
    row("www A 3ffe::1", "3ffe::1", "IPv4 address", 7);
    row("www A 1.2.3.4 5", "5", "end of line", 15);
    row("www AAAA 1.2.3.4", "1.2.3.4", "IPv6 address", 10);
    row("@ MX mail", "mail", "number up to 65535", 6);
    row("@ MX 65536 mail", "65536", "number up to 65535", 6);
    row("@ MX 10", "", "name", 8);
    row("@ TXT", "", "text", 6);
    row("@ TXT \"a\\300\"", "a\\300", "text", 7);
    row("@ CAA 0 is.sue x", "is.sue", "tag of letters and digits", 9);
    row("@ CAA 256 issue x", "256", "number up to 255", 7);
    row("@ TLSA 3 1 1 0", "0", "hexadecimal digits", 14);
    row("@ TLSA 3 1 1 xy", "xy", "hexadecimal digits", 14);
    row("@ TYPE9999 x", "x", "\\#", 12);
    row("@ TYPE9999 \\# 2 ab", "ab", "2 octets", 17);
    row("@ A \\# 3 010203", "010203", "data of type A", 10);
    row("@ RRSIG A 8", "A", "\\#", 9);
}

void tst_ZoneText::saysWhatWasExpected()
{
    QFETCH(QString, line);
    QFETCH(QString, what);
    QFETCH(QString, expected);
    QFETCH(qint64, column);
    ZoneContext zone = context();
    const Result<Record> read = parseZoneLine(line, zone);
    MW_VERIFY_ERROR(read, u"zone.bad"_s);
    const Args &args = read.error().args;
    QCOMPARE(argText(args.at(u"expected"_s)), expected);
    QCOMPARE(argText(args.at(u"what"_s)), what);
    QCOMPARE(std::get<qint64>(args.at(u"column"_s)), column);
    QCOMPARE(zone.lastOwner.value(), Name::of("last.example.org"));
}

void tst_ZoneText::remembersTheOwner()
{
    ZoneContext zone{Name::of("example.org"), 60, std::nullopt};
    MW_VERIFY_ERROR(parseZoneLine(u" A 1.2.3.4", zone), u"zone.bad"_s);
    MW_VERIFY_RESULT(parseZoneLine(u"www A 1.2.3.4", zone));
    QCOMPARE(parseZoneLine(u" AAAA 3ffe::1", zone).value().owner, Name::of("www.example.org"));
    const QString tooLong = u"@ TXT "_s + QString(256, u'a');
    MW_VERIFY_ERROR(parseZoneLine(tooLong, zone), u"zone.bad"_s);
    MW_VERIFY_RESULT(parseZoneLine(tooLong.chopped(1), zone));
}

void tst_ZoneText::printedRecordsReadBack()
{
    testkit::Generator generator(6);
    ZoneContext zone{Name::of("origin.example"), 1, std::nullopt};
    for (int i = 0; i < 5000; ++i) {
        const Record record = generator.record();
        const QString line = toZoneLine(record);
        const Result<std::vector<LogicalLine>> lines = logicalLines(line);
        MW_VERIFY_RESULT(lines);
        QCOMPARE(lines->size(), std::size_t{1});
        QCOMPARE(lines->front().text, line);
        const Result<Record> again = parseZoneLine(lines->front().text, zone);
        MW_VERIFY_RESULT(again);
        QCOMPARE(*again, record);
    }
}

void tst_ZoneText::wholeZoneReadsBack()
{
    testkit::Generator generator(7);
    const std::vector<Record> records = generator.records(500);
    QString text;
    for (const Record &record : records)
        text += toZoneLine(record) + u" ; note (\n"_s;
    ZoneContext zone;
    std::vector<Record> again;
    const auto lines = logicalLines(text);
    MW_VERIFY_RESULT(lines);
    for (const LogicalLine &line : *lines)
        again.push_back(parseZoneLine(line.text, zone).value());
    QCOMPARE(again, records);
}

void tst_ZoneText::cutsLogicalLines()
{
    const QString text = u"; nothing here\n"
                         u"$TTL 300 ; five minutes\r\n"
                         u"\n"
                         u"@ SOA ns1 host ( 1 ; serial\n"
                         u"   2 3\r"
                         u"   4 5 ) ; done\n"
                         u"  \t \n"
                         u"  TXT \"a;b(\" a\\;b\\( ; c\n"
                         u"last A 1.2.3.4"_s;
    const Result<std::vector<LogicalLine>> lines = logicalLines(text);
    MW_VERIFY_RESULT(lines);
    QCOMPARE(lines->size(), std::size_t{4});
    QCOMPARE(lines->at(0).number, 2);
    QCOMPARE(lines->at(0).text.trimmed(), u"$TTL 300"_s);
    QCOMPARE(lines->at(1).number, 4);
    QCOMPARE(lines->at(1).text.simplified(), u"@ SOA ns1 host 1 2 3 4 5"_s);
    QCOMPARE(lines->at(2).number, 8);
    QCOMPARE(lines->at(2).text, u"  TXT \"a;b(\" a\\;b\\( "_s);
    QCOMPARE(lines->at(3).number, 9);
    QVERIFY(logicalLines(u"").value().empty());
    QVERIFY(logicalLines(u" \n ; \n").value().empty());
}

void tst_ZoneText::namesTheLineOfAnOpenEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("what");
    QTest::newRow("quote") << u"a A 1.2.3.4\nb TXT \"abc\nc A 1.2.3.4\n"_s << qint64{2}
                           << u"open-quote"_s;
    QTest::newRow("quote that is escaped") << u"b TXT \"abc\\\""_s << qint64{1} << u"open-quote"_s;
    QTest::newRow("parenthesis") << u"\n@ SOA ( 1\n2\n3\n"_s << qint64{2} << u"open-parenthesis"_s;
    QTest::newRow("closed twice") << u"@ SOA ( 1\n) )\n"_s << qint64{2} << u"close-parenthesis"_s;
}

void tst_ZoneText::namesTheLineOfAnOpenEnd()
{
    QFETCH(QString, text);
    QFETCH(qint64, line);
    QFETCH(QString, what);
    const Result<std::vector<LogicalLine>> lines = logicalLines(text);
    MW_VERIFY_ERROR(lines, u"zone.bad"_s);
    QVERIFY(lines.error().args == (Args{{u"line"_s, line}, {u"what"_s, what}}));
}

void tst_ZoneText::randomTextDoesNoHarm()
{
    testkit::Generator generator(8);
    static const QStringList words{u"@"_s,   u"www"_s,     u"IN"_s,  u"300"_s,  u"1h"_s,  u"MX"_s,
                                   u"TXT"_s, u"A"_s,       u"SOA"_s, u"TLSA"_s, u"\\#"_s, u"\""_s,
                                   u"\\"_s,  u"("_s,       u")"_s,   u";"_s,    u" "_s,   u"\n"_s,
                                   u"."_s,   u"1.2.3.4"_s, u"ab"_s,  u"\\03"_s, u"ü"_s};
    ZoneContext zone = context();
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = generator.number(12); n > 0; --n)
            text += words.at(generator.number(static_cast<int>(words.size()) - 1))
                    + (generator.number(2) == 0 ? u""_s : u" "_s);
        if (const Result<Record> record = parseZoneLine(text, zone))
            QVERIFY(!toZoneLine(*record).isEmpty());
        if (const auto lines = logicalLines(text)) {
            for (const LogicalLine &line : *lines)
                QVERIFY(line.number >= 1);
        }
    }
}

MW_TEST(tst_ZoneText)
#include "tst_ZoneText.moc"
