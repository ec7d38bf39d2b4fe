#include "kit/TestMain.h"
#include "mail/spf/Macro.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::spf;

namespace {

MacroContext example()
{
    MacroContext context;
    context.ip = *Address::parse(u"192.0.2.3");
    context.localPart = "strong-bad";
    context.senderDomain = "email.example.com";
    context.domain = "email.example.com";
    context.helo = "mx.example.org";
    context.now = Timestamp(Milliseconds(1'700'000'000'999));
    context.validatedName = [] { return QByteArray("mx.example.org"); };
    return context;
}

MacroString macro(const QByteArray &text, MacroUse use = MacroUse::Explanation)
{
    const MacroParsed parsed = parseMacroString(text, use);
    if (!std::holds_alternative<MacroString>(parsed))
        qFatal("not a macro-string: %s", text.constData());
    return std::get<MacroString>(parsed);
}

} // namespace

class tst_Macro : public QObject
{
    Q_OBJECT
private slots:
    void expandsForAPerson_data();
    void expandsForAPerson();
    void expandsIpv6AsNibbles();
    void standsInForWhatIsMissing();
    void cutsLongNamesByWholeLabels();
    void takesOneFinalDotOffNames();
    void queriesOctetsAsTheyAre();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void cutsLongExplanations();
    void allowsSpacesOnlyInExplanations();
    void saysWhereAMacroBreaks_data();
    void saysWhereAMacroBreaks();
};

void tst_Macro::expandsForAPerson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expanded");
    const auto row = [](const char *text, const char *expanded) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expanded);
    };
    // RFC 7208 §7.4
    row("%{s}", "strong-bad@email.example.com");
    row("%{o}", "email.example.com");
    row("%{d}", "email.example.com");
    row("%{d4}", "email.example.com");
    row("%{d3}", "email.example.com");
    row("%{d2}", "example.com");
    row("%{d1}", "com");
    row("%{dr}", "com.example.email");
    row("%{d2r}", "example.email");
    row("%{l}", "strong-bad");
    row("%{l-}", "strong.bad");
    row("%{lr}", "strong-bad");
    row("%{lr-}", "bad.strong");
    row("%{l1r-}", "strong");
    row("%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com");
    row("%{p}", "mx.example.org");
    row("%{p2}", "example.org");
    row("%{h}", "mx.example.org");
    row("%{c}", "192.0.2.3");
    row("%{t}", "1700000000");
    row("%{r}", "unknown");
    row("%{S}", "strong-bad%40email.example.com");
    row("%%%_%-", "% %20");
    row("%{d999999999999}", "email.example.com");
    row("%{DR}", "com.example.email");
}

void tst_Macro::expandsForAPerson()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expanded);
    QCOMPARE(expandText(macro(text), example()), expanded);
}

void tst_Macro::expandsIpv6AsNibbles()
{
    MacroContext context = example();
    context.ip = *Address::parse(u"2001:db8::cb01");
    // RFC 7208 §7.4 has names in lower case; the conformance suite has explanations in upper case.
    QCOMPARE(expandDomain(macro("%{ir}.%{v}._spf.%{d2}"), context),
             QByteArray("1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf."
                        "example.com"));
    QVERIFY(expandText(macro("%{ir}"), context).startsWith("1.0.B.C."));
    QCOMPARE(expandText(macro("%{c}"), context), QByteArray("2001:db8::cb01"));
}

void tst_Macro::standsInForWhatIsMissing()
{
    MacroContext context = example();
    context.localPart.clear();
    context.validatedName = {};
    context.receiver = "mx.receiver.example";
    QCOMPARE(expandText(macro("%{l} %{p} %{r}"), context),
             QByteArray("postmaster unknown mx.receiver.example"));
    context.validatedName = [] { return QByteArray(); };
    QCOMPARE(expandText(macro("%{p}"), context), QByteArray("unknown"));
}

void tst_Macro::cutsLongNamesByWholeLabels()
{
    // RFC 7208 §7.3: 253 octets
    const QByteArray label(49, 'a');
    const QByteArray five = label + '.' + label + '.' + label + '.' + label + '.' + label; // 249
    QCOMPARE(expandDomain(MacroString::literal(five + ".bcd"), example()), five + ".bcd");
    QCOMPARE(expandDomain(MacroString::literal("x." + five + ".bcd"), example()), five + ".bcd");
    QCOMPARE(expandDomain(MacroString::literal("xyz.w." + five + ".b"), example()),
             "w." + five + ".b");
    // A record full of macros costs no more than its end.
    MacroString many;
    for (int i = 0; i < 100'000; ++i)
        many.parts.push_back(MacroExpand{MacroLetter::Sender, false, 0, false, {}});
    many.parts.push_back(MacroLiteral{".example"});
    QVERIFY(expandDomain(many, example()).size() <= 253);
}

void tst_Macro::takesOneFinalDotOffNames()
{
    QCOMPARE(expandDomain(macro("%{d}."), example()), QByteArray("email.example.com"));
    QCOMPARE(expandText(macro("This is a test."), example()), QByteArray("This is a test."));
}

void tst_Macro::queriesOctetsAsTheyAre()
{
    MacroContext context = example();
    context.localPart = QByteArray("M\xC3\xBCll\0r/+", 9);
    const std::optional<dns::Name> name = toName(expandDomain(macro("%{l}.x.example"), context));
    QVERIFY(name);
    QCOMPARE(name->labels().front(), context.localPart);
    QCOMPARE(toOctets(*name), context.localPart + ".x.example");
}

void tst_Macro::refusesWhatIsNoName_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<bool>("fine");
    QTest::newRow("label of 63") << QByteArray(63, 'a') + ".example" << true;
    QTest::newRow("label of 64") << QByteArray(64, 'a') + ".example" << false;
    QTest::newRow("empty label") << QByteArray("a..example") << false;
    QTest::newRow("leading dot") << QByteArray(".example") << false;
    QTest::newRow("final dot") << QByteArray("a.example.") << true;
    QTest::newRow("two final dots") << QByteArray("a.example..") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("dot") << QByteArray(".") << false;
    QTest::newRow("254 octets") << (QByteArray(61, 'a') + '.').repeated(4) + QByteArray(6, 'b')
                                << false;
    QTest::newRow("253 octets") << (QByteArray(61, 'a') + '.').repeated(4) + QByteArray(5, 'b')
                                << true;
}

void tst_Macro::refusesWhatIsNoName()
{
    QFETCH(QByteArray, domain);
    QFETCH(bool, fine);
    QCOMPARE(toName(domain).has_value(), fine);
}

void tst_Macro::cutsLongExplanations()
{
    QCOMPARE(expandText(MacroString::literal(QByteArray(100'000, 'x')), example()).size(),
             kMaxExplanation);
}

void tst_Macro::allowsSpacesOnlyInExplanations()
{
    QVERIFY(std::holds_alternative<MacroString>(
        parseMacroString("See %{c} ok", MacroUse::Explanation)));
    QVERIFY(std::holds_alternative<MacroError>(parseMacroString("See ok", MacroUse::Record)));
    QVERIFY(std::holds_alternative<MacroError>(parseMacroString("%{c}", MacroUse::Record)));
    QVERIFY(
        std::holds_alternative<MacroError>(parseMacroString("caf\xC3\xA9", MacroUse::Explanation)));
    QVERIFY(std::holds_alternative<MacroError>(parseMacroString("a\tb", MacroUse::Explanation)));
}

void tst_Macro::saysWhereAMacroBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("offset");
    using What = MacroError::What;
    const auto row = [](const char *text, What what, int offset) {
        QTest::newRow(text) << QByteArray(text) << static_cast<int>(what) << offset;
    };
    row("a%", What::AfterPercent, 2);
    row("a%x", What::AfterPercent, 2);
    row("%{", What::Letter, 2);
    row("%{}", What::Letter, 2);
    row("%{x}", What::Letter, 2);
    row("%{d00}", What::Digits, 3);
    row("%{d1", What::Closing, 4);
    row("%{d1rr}", What::Closing, 5);
    row("%{d.1}", What::Closing, 4);
    row("%{l@}", What::Closing, 3);
    row("\x7f", What::Character, 0);
}

void tst_Macro::saysWhereAMacroBreaks()
{
    QFETCH(QByteArray, text);
    QFETCH(int, what);
    QFETCH(int, offset);
    const MacroParsed parsed = parseMacroString(text, MacroUse::Record);
    const auto *error = std::get_if<MacroError>(&parsed);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->what), what);
    QCOMPARE(error->offset, qsizetype(offset));
}

MW_TEST(tst_Macro)
#include "tst_Macro.moc"
