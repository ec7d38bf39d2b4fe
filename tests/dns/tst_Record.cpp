#include "dns/Answer.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::dns;
using namespace Qt::Literals::StringLiterals;

class tst_Record : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeHasItsName();
    void readsTypeNumbers();
    void refusesOtherTypeNames();
    void writesBothTextForms_data();
    void writesBothTextForms();
    void splitsLongTexts();
    void everyOutcomeHasItsName();
    void answerPicksDataOfTheFinalName();
    void negativeTtlIsTheSmallerOfBoth();
    void knowsWhatItFoundOut();
};

void tst_Record::everyTypeHasItsName()
{
    for (const Type type :
         {Type::A, Type::NS, Type::CNAME, Type::SOA, Type::PTR, Type::MX, Type::TXT, Type::AAAA,
          Type::SRV, Type::DNAME, Type::OPT, Type::DS, Type::RRSIG, Type::NSEC, Type::DNSKEY,
          Type::TLSA, Type::SPF, Type::ANY, Type::CAA}) {
        QVERIFY(!dns::toString(type).startsWith(u"TYPE"));
        QCOMPARE(typeFromString(dns::toString(type)), std::optional(type));
        QCOMPARE(typeFromString(dns::toString(type).toLower()), std::optional(type));
    }
}

void tst_Record::readsTypeNumbers()
{
    QCOMPARE(dns::toString(static_cast<Type>(65280)), u"TYPE65280"_s);
    QCOMPARE(typeFromString(u"TYPE65280"), std::optional(static_cast<Type>(65280)));
    QCOMPARE(typeFromString(u"type1"), std::optional(Type::A));
}

void tst_Record::refusesOtherTypeNames()
{
    for (const char16_t *text :
         {u"", u"TYPE", u"TYPE-1", u"TYPE 1", u"TYPE65536", u"TYPE１", u"AA", u"IN"})
        QVERIFY2(!typeFromString(text), qPrintable(QString::fromUtf16(text)));
}

void tst_Record::writesBothTextForms_data()
{
    QTest::addColumn<RecordData>("data");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const RecordData &data, const char *zone,
                        const char *plain) {
        QTest::newRow(name) << data << QString::fromUtf8(zone) << QString::fromUtf8(plain);
    };
    row("A", A{Address::parse(u"44.128.0.1").value()}, "44.128.0.1", "44.128.0.1");
    row("AAAA", Aaaa{Address::parse(u"3ffe:0::1").value()}, "3ffe::1", "3ffe::1");
    row("NS", Ns{Name::of("ns1.Example.org")}, "ns1.Example.org.", "ns1.Example.org");
    row("CNAME", Cname{Name::of("a.b")}, "a.b.", "a.b");
    row("MX", Mx{10, Name::of("mail.example.org")}, "10 mail.example.org.", "10 mail.example.org");
    row("null MX", Mx{0, Name()}, "0 .", "0 .");
    row("TXT", Txt{{"v=spf1 ", "-all"}}, "\"v=spf1 \" \"-all\"", "v=spf1 -all");
    row("TXT with all that is special", Txt{{"a\"b\\c;(\x01\xc3\xbc"}},
        "\"a\\\"b\\\\c;(\\001\\195\\188\"", "a\"b\\c;(\x01ü");
    row("empty TXT", Txt{}, "\"\"", "");
    row("SOA", Soa{Name::of("ns.a"), Name::of("host\\.master.a"), 4294967295U, 1, 2, 3, 4},
        "ns.a. host\\.master.a. 4294967295 1 2 3 4", "ns.a host\\.master.a 4294967295 1 2 3 4");
    row("SRV", Srv{0, 1, 587, Name::of("mail.a")}, "0 1 587 mail.a.", "0 1 587 mail.a");
    row("CAA with a tag that is none", Caa{0, "a\nb TXT", "x"}, "\\# 10 0007610a622054585478",
        "\\# 10 0007610a622054585478");
    row("CAA", Caa{128, "issue", "ca.example"}, "128 issue \"ca.example\"",
        "128 issue \"ca.example\"");
    row("TLSA", Tlsa{3, 1, 1, "\x01\xab"}, "3 1 1 01ab", "3 1 1 01ab");
    row("DS", Ds{1, 8, 2, "\x01\xab"}, "1 8 2 01AB", "1 8 2 01AB");
    row("TLSA without data", Tlsa{3, 1, 171, {}}, "\\# 3 0301ab", "\\# 3 0301ab");
    row("DS without digest", Ds{258, 8, 2, {}}, "\\# 4 01020802", "\\# 4 01020802");
    row("unknown", Unknown{1234, "\x01\xab"}, "\\# 2 01ab", "\\# 2 01ab");
    row("unknown without data", Unknown{1234, {}}, "\\# 0", "\\# 0");
}

void tst_Record::writesBothTextForms()
{
    QFETCH(RecordData, data);
    QFETCH(QString, zone);
    QFETCH(QString, plain);
    QCOMPARE(toZoneText(data), zone);
    QCOMPARE(toPlainText(data), plain);
    const Record record{Name::of("x.example"), 300, data};
    QCOMPARE(toZoneLine(record),
             u"x.example. 300 IN "_s + dns::toString(typeOf(data)) + u' ' + zone);
}

void tst_Record::splitsLongTexts()
{
    const QByteArray value = QByteArray(255, 'a') + QByteArray(255, 'b') + 'c';
    const Txt txt = Txt::of(value);
    QVERIFY(txt.strings
            == (std::vector<QByteArray>{QByteArray(255, 'a'), QByteArray(255, 'b'), "c"}));
    QCOMPARE(txt.joined(), value);
    QVERIFY(Txt::of({}).strings == std::vector<QByteArray>{QByteArray()});
    // A string that is too long, as only our own code can make one, is cut when it is written.
    QCOMPARE(toZoneText(Txt{{value}}), toZoneText(txt));
}

void tst_Record::everyOutcomeHasItsName()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Outcome::Cancelled); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        names.insert(dns::toString(outcome));
        QCOMPARE(outcomeFromString(dns::toString(outcome)), std::optional(outcome));
    }
    QCOMPARE(names.size(), static_cast<int>(Outcome::Cancelled) + 1);
    QVERIFY(!outcomeFromString(u"Records"));
}

void tst_Record::answerPicksDataOfTheFinalName()
{
    Answer answer = answerWith({Name::of("www.example"), Type::A}, Outcome::Records);
    answer.chain = {Name::of("web.example")};
    answer.answer = {{Name::of("www.example"), 60, Cname{Name::of("web.example")}},
                     {Name::of("WEB.example"), 30, A{Address::v4({44, 128, 0, 2})}},
                     {Name::of("web.example"), 90, A{Address::v4({44, 128, 0, 1})}},
                     {Name::of("other.example"), 5, A{Address::v4({44, 128, 0, 9})}},
                     {Name::of("web.example"), 90, Txt{{"a", "b"}}}};
    QCOMPARE(answer.finalName(), Name::of("web.example"));
    QCOMPARE(answer.addresses(),
             (std::vector{Address::v4({44, 128, 0, 2}), Address::v4({44, 128, 0, 1})}));
    QVERIFY(answer.texts() == std::vector<QByteArray>{"ab"});
    QCOMPARE(answer.ttl(), std::optional(5U));
    QCOMPARE(dns::toString(answer.question), u"www.example A"_s);
}

void tst_Record::negativeTtlIsTheSmallerOfBoth()
{
    Answer answer = answerWith({Name::of("x.example"), Type::A}, Outcome::NoSuchName);
    QVERIFY(!answer.ttl());
    Soa soa;
    soa.minimum = 300;
    answer.authority = {{Name::of("example"), 3600, soa}};
    QCOMPARE(answer.ttl(), std::optional(300U));
    answer.authority.front().ttl = 60;
    QCOMPARE(answer.ttl(), std::optional(60U));
    answer.answer = {{Name::of("x.example"), 5, Cname{Name::of("y.example")}}};
    QCOMPARE(answer.ttl(), std::optional(5U));
}

void tst_Record::knowsWhatItFoundOut()
{
    for (int i = 0; i <= static_cast<int>(Outcome::Cancelled); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        const Answer answer = answerWith({}, outcome, u"why"_s);
        QCOMPARE(answer.isEmpty(), outcome == Outcome::NoData || outcome == Outcome::NoSuchName);
        QCOMPARE(answer.isKnown(), outcome == Outcome::Records || answer.isEmpty());
        QCOMPARE(answer.detail, u"why"_s);
    }
}

MW_TEST(tst_Record)
#include "tst_Record.moc"
