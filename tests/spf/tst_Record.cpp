#include "kit/TestMain.h"
#include "mail/spf/Record.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::spf;

namespace {

QByteArray textOf(const Parsed &parsed)
{
    const auto *record = std::get_if<Record>(&parsed);
    return record ? toText(*record) : QByteArray("(no record)");
}

} // namespace

class tst_Record : public QObject
{
    Q_OBJECT
private slots:
    void tellsOtherTextsFromSpf_data();
    void tellsOtherTextsFromSpf();
    void printsPlainSyntax_data();
    void printsPlainSyntax();
    void saysWhereAndWhatWasExpected_data();
    void saysWhereAndWhatWasExpected();
    void keepsWhereEachTermStands();
    void holdsExactlyTheDataOfEachMechanism();
    void findsOnlyTheRecordsOfATxtSet();
    void countsTheTermsThatCauseLookups();
    void readsBackWhatItPrints();
    void namesEveryExpectation();
};

void tst_Record::tellsOtherTextsFromSpf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("spf");
    QTest::newRow("version alone") << QByteArray("v=spf1") << true;
    QTest::newRow("version and space") << QByteArray("v=spf1 ") << true;
    QTest::newRow("upper case") << QByteArray("V=SPF1 -all") << true;
    QTest::newRow("version ten") << QByteArray("v=spf10 -all") << false;
    QTest::newRow("term glued on") << QByteArray("v=spf1mx") << false;
    QTest::newRow("tab behind it") << QByteArray("v=spf1\tmx") << false;
    QTest::newRow("leading space") << QByteArray(" v=spf1 mx") << false;
    QTest::newRow("quotes stored") << QByteArray("\"v=spf1 mx\"") << false;
    QTest::newRow("something else") << QByteArray("google-site-verification=abc") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_Record::tellsOtherTextsFromSpf()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, spf);
    QCOMPARE(isSpf(text), spf);
    QCOMPARE(std::holds_alternative<NotSpf>(parse(text)), !spf);
}

void tst_Record::printsPlainSyntax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    const auto same = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(text);
    };
    const auto row = [](const char *name, const char *text, const char *plain) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(plain);
    };
    same("the founding example", "v=spf1 a mx ip4:69.170.70.198 ~all");
    same("empty record", "v=spf1");
    same("every mechanism",
         "v=spf1 a:h.example mx:h.example ptr:h.example ip4:192.0.2.0/24 ip6:2001:db8::/32 "
         "exists:%{i}.h.example include:h.example -all");
    same("dual prefix", "v=spf1 a/24//64 mx//96 a:h.example/8 ?all");
    same("modifiers", "v=spf1 redirect=h.example exp=e.h.example moo.cow=man:dog/cat");
    same("empty unknown modifier", "v=spf1 default=");
    same("every macro form", "v=spf1 exists:%{d2r.-+,/_=}.%%.%_.%-.%{L}.%{i}.h.example");
    same("a name that ends in a macro", "v=spf1 a:as%-/24 include:%{d}");
    same("colon and slash in a name", "v=spf1 a:foo:bar/baz.example.com");
    same("slash before the name", "v=spf1 a:/x32.com//12");
    same("final dot", "v=spf1 include:h.example.");
    same("top-level label with digits and a hyphen", "v=spf1 a:foo.example.1-2");
    row("qualifier +", "v=spf1 +a +mx +all", "v=spf1 a mx all");
    row("upper case", "V=SPF1 A MX Ip4:192.0.2.1 INCLUDE:H.Example REDIRECT=h.example -ALL",
        "v=spf1 a mx ip4:192.0.2.1 include:H.Example redirect=h.example -all");
    row("several spaces", "v=spf1   a    -all   ", "v=spf1 a -all");
    row("default prefixes", "v=spf1 a/32//128 ip4:192.0.2.1/32 ip6:::1/128",
        "v=spf1 a ip4:192.0.2.1 ip6:::1");
    row("zero prefixes", "v=spf1 a/0//0 ip4:0.0.0.0/0", "v=spf1 a/0//0 ip4:0.0.0.0/0");
    row("IPv6 in another form", "v=spf1 ip6:2001:0DB8:0:0::1", "v=spf1 ip6:2001:db8::1");
}

void tst_Record::printsPlainSyntax()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, plain);
    QCOMPARE(textOf(parse(text)), plain);
    QCOMPARE(textOf(parse(plain)), plain);
}

void tst_Record::saysWhereAndWhatWasExpected_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *name, const QByteArray &text, int offset, Expected expected) {
        QTest::newRow(name) << text << offset << expected;
    };
    // RFC 7208 §4.6.1
    row("unknown mechanism", "v=spf1 moo -all", 7, Expected::Term);
    row("unknown mechanism behind all", "v=spf1 -all moo", 12, Expected::Term);
    row("unknown mechanism with a qualifier", "v=spf1 -moo", 8, Expected::KnownMechanism);
    row("qualifier before a modifier", "v=spf1 +redirect=h.example", 8, Expected::KnownMechanism);
    row("modifier name with a digit first", "v=spf1 1up=foo", 7, Expected::Term);
    row("no modifier name", "v=spf1 =all", 7, Expected::Term);
    row("slash in a modifier name", "v=spf1 moo.cow/far_out=man", 7, Expected::Term);
    row("qualifier alone", "v=spf1 - all", 8, Expected::KnownMechanism);
    row("tab between terms", "v=spf1 a\tmx", 8, Expected::Space);
    row("octet over 127 in front", QByteArray("v=spf1 \x80") + "a:h.example", 7, Expected::Term);
    // §5
    row("all with a dot", "v=spf1 -all.", 11, Expected::Space);
    row("all with an argument", "v=spf1 -all:foo", 11, Expected::Space);
    row("include without argument", "v=spf1 include -all", 14, Expected::Argument);
    row("include with nothing", "v=spf1 include: -all", 15, Expected::Domain);
    row("include with a prefix", "v=spf1 include:h.example/24", 17, Expected::DomainEnd);
    row("a with nothing", "v=spf1 a:", 9, Expected::Domain);
    row("a with an address", "v=spf1 a:192.0.2.1", 17, Expected::DomainEnd);
    row("a with a port", "v=spf1 a:h.example:8080", 11, Expected::DomainEnd);
    row("a with one label", "v=spf1 a:museum", 9, Expected::DomainEnd);
    row("a with one label and a dot", "v=spf1 a:museum.", 9, Expected::DomainEnd);
    row("a with a dot alone", "v=spf1 a:.", 9, Expected::DomainEnd);
    row("top-level label begins with a hyphen", "v=spf1 a:example.-com", 17, Expected::DomainEnd);
    row("NUL in a name", QByteArray("v=spf1 a:foo.example.com\0", 25), 24, Expected::Character);
    row("octet over 127 in a name", "v=spf1 a:\xEF\xBB\xBFg.example -all", 9, Expected::Character);
    row("ptr with a prefix", "v=spf1 ptr/24", 10, Expected::Space);
    row("exists without argument", "v=spf1 exists", 13, Expected::Argument);
    // §5.6
    row("ip4 without argument", "v=spf1 ip4", 10, Expected::Argument);
    row("ip4 with a name", "v=spf1 ip4:h.example", 11, Expected::Ip4Address);
    row("ip4 with three numbers", "v=spf1 ip4:192.0.2", 11, Expected::Ip4Address);
    row("ip4 with a port", "v=spf1 ip4:192.0.2.1:25", 11, Expected::Ip4Address);
    row("ip4 over 255", "v=spf1 ip4:192.0.2.256", 11, Expected::Ip4Address);
    row("ip4 with a leading zero", "v=spf1 ip4:192.0.02.1", 11, Expected::Ip4Address);
    row("ip4 with an IPv6 address", "v=spf1 ip4:2001:db8::1", 11, Expected::Ip4Address);
    row("ip4 prefix over 32", "v=spf1 ip4:192.0.2.1/33", 21, Expected::Prefix4);
    row("ip4 prefix with a leading zero", "v=spf1 ip4:192.0.2.1/032", 21, Expected::Prefix4);
    row("ip4 prefix missing", "v=spf1 ip4:192.0.2.1/", 21, Expected::Prefix4);
    row("ip4 with two slashes", "v=spf1 ip4:192.0.2.1//32", 21, Expected::Prefix4);
    row("ip6 with an IPv4 address", "v=spf1 ip6:192.0.2.1", 11, Expected::Ip6Address);
    row("ip6 with a zone", "v=spf1 ip6:fe80::1%eth0", 11, Expected::Ip6Address);
    row("ip6 prefix over 128", "v=spf1 ip6:::1/129", 15, Expected::Prefix6);
    // §5.3 dual-cidr-length
    row("a prefix over 32", "v=spf1 a/33", 9, Expected::Prefix4);
    row("a second prefix over 128", "v=spf1 a/24//129", 13, Expected::Prefix6);
    row("a with two IPv4 prefixes", "v=spf1 a/24/64", 12, Expected::Prefix4);
    row("a prefix that is no number", "v=spf1 a/x32//12", 9, Expected::Prefix4);
    row("a slash alone", "v=spf1 a/", 9, Expected::Prefix4);
    row("a name and three slashes", "v=spf1 a:as%-//24///4", 13, Expected::DomainEnd);
    // §7.1
    row("percent alone", "v=spf1 exists:foo%.h.example", 18, Expected::AfterPercent);
    row("percent and parenthesis", "v=spf1 exists:%(ir).h.example", 15, Expected::AfterPercent);
    row("unknown letter", "v=spf1 a:%{a}.h.example", 11, Expected::MacroLetter);
    row("a letter for exp texts only", "v=spf1 exists:%{r}.h.example", 16, Expected::MacroLetter);
    row("that letter in an unknown modifier", "v=spf1 foo=%{c}", 13, Expected::MacroLetter);
    row("zero parts", "v=spf1 a:%{d0}", 12, Expected::MacroDigits);
    row("no closing brace", "v=spf1 a:%{d", 12, Expected::MacroClosing);
    row("a delimiter that is none", "v=spf1 a:%{d2!}", 13, Expected::MacroClosing);
    // §6
    row("exp with nothing", "v=spf1 exp= -all", 11, Expected::Domain);
    row("redirect to one label", "v=spf1 redirect=softfail", 16, Expected::DomainEnd);
    row("second redirect", "v=spf1 redirect=h.example redirect=h.example", 26, Expected::NoSecond);
    row("second exp", "v=spf1 exp=h.example EXP=i.example", 21, Expected::NoSecond);
}

void tst_Record::saysWhereAndWhatWasExpected()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(Expected, expected);
    const Parsed parsed = parse(text);
    const auto *error = std::get_if<SyntaxError>(&parsed);
    QVERIFY2(error, textOf(parsed).constData());
    QCOMPARE(error->offset, qsizetype(offset));
    QCOMPARE(toString(error->expected), toString(expected));
    QVERIFY(error->term.offset <= error->offset);
    QVERIFY(error->term.end() >= error->offset);
}

void tst_Record::keepsWhereEachTermStands()
{
    const QByteArray text = "v=spf1  a:h.example   -all exp=e.h.example";
    const Parsed parsed = parse(text);
    const auto *record = std::get_if<Record>(&parsed);
    QVERIFY(record);
    QByteArrayList terms;
    for (const Term &term : record->terms)
        terms.append(text.sliced(term.range.offset, term.range.length));
    QCOMPARE(terms, QByteArrayList({"a:h.example", "-all", "exp=e.h.example"}));
}

void tst_Record::holdsExactlyTheDataOfEachMechanism()
{
    const Parsed parsed =
        parse("v=spf1 ~a:h.example/24//64 ip4:192.0.2.7/24 include:%{d2}.h.example ?all");
    const auto *record = std::get_if<Record>(&parsed);
    QVERIFY(record);
    const A *a = record->terms.at(0).mechanism<A>();
    QVERIFY(a);
    QCOMPARE(record->terms.at(0).directive()->qualifier, Qualifier::SoftFail);
    QCOMPARE(a->target.value_or(MacroString()).toText(), QByteArray("h.example"));
    QCOMPARE(int(a->cidr.v4), 24);
    QCOMPARE(int(a->cidr.v6), 64);
    const Ip4 *ip4 = record->terms.at(1).mechanism<Ip4>();
    QVERIFY(ip4);
    QCOMPARE(ip4->network.toString(), QStringLiteral("192.0.2.7"));
    QCOMPARE(int(ip4->prefix), 24);
    const Include *include = record->terms.at(2).mechanism<Include>();
    QVERIFY(include);
    QVERIFY(!include->target.isConstant());
    QVERIFY(include->target.uses(MacroLetter::Domain));
    QVERIFY(!include->target.uses(MacroLetter::Sender));
    QCOMPARE(record->firstAll(), std::optional<std::size_t>(3));
    QVERIFY(!record->redirect());
}

void tst_Record::findsOnlyTheRecordsOfATxtSet()
{
    const std::vector<QByteArray> texts = {"MS=ms123", "v=spf1 mx -all", "v=spf10",
                                           "V=spf1",   "v=spf1mx",       "\x96"};
    QCOMPARE(selectRecords(texts), (std::vector<QByteArray>{"v=spf1 mx -all", "V=spf1"}));
    QVERIFY(selectRecords({}).empty());
}

void tst_Record::countsTheTermsThatCauseLookups()
{
    // RFC 7208 §4.6.4
    const Parsed parsed = parse("v=spf1 a mx ptr include:h.example exists:h.example "
                                "redirect=h.example ip4:192.0.2.1 ip6:::1 all exp=h.example");
    const auto *record = std::get_if<Record>(&parsed);
    QVERIFY(record);
    QCOMPARE(std::count_if(record->terms.begin(), record->terms.end(),
                           [](const Term &t) { return t.causesLookup(); }),
             std::ptrdiff_t(6));
}

void tst_Record::readsBackWhatItPrints()
{
    QRandomGenerator random(7208);
    const auto pick = [&](const std::vector<QByteArray> &from) {
        return from[random.bounded(static_cast<quint32>(from.size()))];
    };
    const auto name = [&] {
        QByteArray text;
        for (quint32 parts = random.bounded(4U); parts > 0; --parts)
            text += pick({"mail", "_spf", "%{d2}", "%{ir}", "%%", "%_x", "%{L1r+-}", ":x/y", "0"})
                    + '.';
        return text
               + pick({"example.org", "h.example", "xn--zckzah.a-b", "%{d}", "x%-", "h.example."});
    };
    for (int round = 0; round < 2000; ++round) {
        QByteArray text = "v=spf1";
        bool hasRedirect = false;
        for (quint32 terms = random.bounded(8U); terms > 0; --terms) {
            text += QByteArray(static_cast<qsizetype>(1 + random.bounded(2U)), ' ');
            const QByteArray prefix4 = pick({"", "/0", "/8", "/32"});
            const QByteArray prefix6 = pick({"", "//0", "//64", "//128"});
            switch (random.bounded(10U)) {
            case 0: text += pick({"", "+", "-", "~", "?"}) + "all"; break;
            case 1: text += pick({"", "-"}) + "include:" + name(); break;
            case 2: text += pick({"a", "A"}) + pick({"", ":" + name()}) + prefix4 + prefix6; break;
            case 3: text += "mx" + pick({"", ":" + name()}) + prefix4 + prefix6; break;
            case 4: text += "ptr" + pick({"", ":" + name()}); break;
            case 5:
                text += "ip4:198.51.100." + QByteArray::number(random.bounded(256U)) + prefix4;
                break;
            case 6:
                text += "ip6:2001:db8::" + QByteArray::number(random.bounded(9999U))
                        + pick({"", "/0", "/48", "/128"});
                break;
            case 7: text += "exists:" + name(); break;
            case 8:
                text += "x-" + QByteArray::number(random.bounded(9U)) + "=%{d}/" + name();
                break;
            default:
                if (!std::exchange(hasRedirect, true))
                    text += "redirect=" + name();
            }
        }
        const Parsed first = parse(text);
        QVERIFY2(std::holds_alternative<Record>(first), text.constData());
        const Parsed second = parse(textOf(first));
        QVERIFY2(std::holds_alternative<Record>(second), textOf(first).constData());
        QCOMPARE(std::get<Record>(second), std::get<Record>(first));
    }
}

void tst_Record::namesEveryExpectation()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(Expected::NoSecond); ++i)
        words.insert(toString(static_cast<Expected>(i)));
    QCOMPARE(words.size(), qsizetype(Expected::NoSecond) + 1);
    QVERIFY(!words.contains(QString()));
}

MW_TEST(tst_Record)
#include "tst_Record.moc"
