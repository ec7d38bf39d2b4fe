#include "dns/Domain.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using dns::Domain;
using namespace Qt::Literals::StringLiterals;

class tst_Domain : public QObject
{
    Q_OBJECT

private slots:
    void normalisesWhatOwnersType_data();
    void normalisesWhatOwnersType();
    void refusesTheRest_data();
    void refusesTheRest();
    void holdsTheLimits();
    void keepsTheTextInTheError();
    void showsOnlyWhatConvertsBack();
    void comparesByName();
};

void tst_Domain::normalisesWhatOwnersType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("unicode");
    const auto row = [](const char *text, const char *ascii, const char *unicode = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(ascii)
                            << QString::fromUtf8(unicode ? unicode : ascii);
    };
    row("example.org", "example.org");
    row("EXAMPLE.Org", "example.org");
    row("example.org.", "example.org");
    row(" \t example.org \n", "example.org");
    row("@example.org", "example.org");
    row("user@example.org", "example.org");
    row("a/b@example.org", "example.org");
    row("user@sub.example.org.", "sub.example.org");
    row("mailto:user@example.org", "example.org");
    row("https://example.org", "example.org");
    row("HTTPS://Example.org/path?q=a@b.c#x", "example.org");
    row("http://user:secret@example.org:8080/x@y", "example.org");
    row("//example.org/", "example.org");
    row("example.org/", "example.org");
    row("example.org/path", "example.org");
    row("social.example.org/@somebody", "social.example.org");
    row("example.org:25", "example.org");
    row("example.org.:25", "example.org");
    row("https://example.org./", "example.org");
    row("müller.example", "xn--mller-kva.example", "müller.example");
    row("MÜLLER.example", "xn--mller-kva.example", "müller.example");
    row("mu\u0308ller.example", "xn--mller-kva.example", "müller.example");
    row("post@müller.example", "xn--mller-kva.example", "müller.example");
    row("xn--mller-kva.example", "xn--mller-kva.example", "müller.example");
    row("XN--MLLER-KVA.example", "xn--mller-kva.example", "müller.example");
    row("straße.example", "xn--strae-oqa.example", "straße.example");
    row("例え。テスト", "xn--r8jz45g.xn--zckzah", "例え.テスト");
    row("例え．テスト。", "xn--r8jz45g.xn--zckzah", "例え.テスト");
    row("Ｅｘａｍｐｌｅ.org", "example.org");
    row("a-b.0-1.example", "a-b.0-1.example");
    row("1.2.example", "1.2.example");
    row("4.3.2.1.in-addr.arpa", "4.3.2.1.in-addr.arpa");
}

void tst_Domain::normalisesWhatOwnersType()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    QFETCH(QString, unicode);
    const Result<Domain> domain = Domain::parse(text);
    MW_VERIFY_RESULT(domain);
    QCOMPARE(domain->ascii(), ascii);
    QCOMPARE(domain->unicode(), unicode);
    QCOMPARE(domain->name().toString(), ascii);
    QCOMPARE(Domain::parse(domain->ascii()).value(), *domain);
    QCOMPARE(Domain::parse(domain->unicode()).value(), *domain);
}

void tst_Domain::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto rows = [](const char *code, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(*text ? text : "(nothing)")
                << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    rows("domain.empty", {"", " ", ".", "@", "user@", "https://", "https:///x", "/", "。", ":25"});
    rows("domain.is-address",
         {"192.0.2.1", "192.0.2.1.", "192.0.2.1:25", "[192.0.2.1]", "user@[192.0.2.1]",
          "https://192.0.2.1/", "2001:db8::1", "[2001:db8::1]", "https://[2001:db8::1]:443/x",
          "user@[IPv6:2001:db8::1]", "fe80::1%eth0", "10.0.0.0/8", "１９２.0.2.1"});
    rows("domain.ends-in-number",
         {"127.1", "1", "010.0.0.1", "1.2.3.256", "example.123", "0x7f.1", "127.0x1"});
    rows("domain.empty-label",
         {"..", "a..example", ".example.org", "example.org..", "a。.example", "a.\u00ad.example"});
    rows("domain.bad-character",
         {"a b.example", "a_b.example", "_dmarc.example.org", "a,b.example", "a*.example",
          "exam;ple.org", "exam\nple.org", "<example.org>", "a'b.example", "a\"b.example",
          "$(x).example", "example.org:port", "ü ü.example", "a≠b.example", "a\u00a0b.example",
          "a:b:c", "%00.example"});
    rows("domain.bad-hyphen",
         {"-a.example", "a-.example", "a.-", "ab--cd.example", "-ü.example", "ü-.example",
          "xn--.example", "xn--ab-.example", "xn--example-.org"});
    rows("domain.bad-idn",
         {"xn--a.example", "xn--mller-kva1.example", "xn--zca.xn--99999999999", "☕.example",
          "\u0300a.example", "a\u200db.example", "\u05d0a.example", "0à.\u05d0", "xn--a-ecp.ru"});
    rows("domain.single-label",
         {"localhost", "org", "LOCALHOST.", "user@localhost", "müller", "https://mail/"});
}

void tst_Domain::refusesTheRest()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<Domain> domain = Domain::parse(text);
    MW_VERIFY_ERROR(domain, code);
    QCOMPARE(argText(domain.error().args.at(u"text"_s)), text);
}

void tst_Domain::holdsTheLimits()
{
    const QString label63(63, u'a');
    MW_VERIFY_RESULT(Domain::parse(label63 + u".example"_s));
    const Result<Domain> label64 = Domain::parse(label63 + u"a.example"_s);
    MW_VERIFY_ERROR(label64, u"domain.label-too-long"_s);
    QCOMPARE(argText(label64.error().args.at(u"label"_s)), label63 + u'a');
    // 40 characters here, 63 octets and more as an A-label
    MW_VERIFY_ERROR(Domain::parse(QString(60, u'ü') + u".example"_s), u"domain.label-too-long"_s);

    const QString name253 = (label63 + u'.').repeated(3) + QString(61, u'a');
    QCOMPARE(name253.size(), 253);
    MW_VERIFY_RESULT(Domain::parse(name253));
    MW_VERIFY_RESULT(Domain::parse(name253 + u'.'));
    MW_VERIFY_ERROR(Domain::parse(name253 + u'a'), u"domain.too-long"_s);
    MW_VERIFY_ERROR(Domain::parse(u"ü."_s + name253), u"domain.too-long"_s);
    MW_VERIFY_ERROR(Domain::parse(QString(1000000, u'a')), u"domain.too-long"_s);
    MW_VERIFY_ERROR(Domain::parse(u"a."_s.repeated(2000)), u"domain.too-long"_s);
}

void tst_Domain::keepsTheTextInTheError()
{
    const Result<Domain> domain = Domain::parse(u"https://a.b!c.example/x");
    MW_VERIFY_ERROR(domain, u"domain.bad-character"_s);
    QVERIFY(domain.error().args
            == (Args{{u"text"_s, u"https://a.b!c.example/x"_s},
                     {u"label"_s, u"b!c"_s},
                     {u"character"_s, u"!"_s}}));
    const Result<Domain> broken = Domain::parse(QString(u'a') + QChar(0xd800) + u".example"_s);
    MW_VERIFY_ERROR(broken, u"domain.bad-idn"_s);
    const Result<Domain> zero = Domain::parse(QString(u'a') + QChar(0) + u".example"_s);
    MW_VERIFY_ERROR(zero, u"domain.bad-character"_s);
}

void tst_Domain::showsOnlyWhatConvertsBack()
{
    QCOMPARE(dns::toUnicode(u"xn--mller-kva.example"), u"müller.example"_s);
    QCOMPARE(dns::toUnicode(u"XN--MLLER-KVA.example"), u"müller.example"_s);
    for (const char16_t *text : {u"", u"example.org", u"xn--a.example", u"xn--.example",
                                 u"xn--53h.example", u"_dmarc.example"})
        QCOMPARE(dns::toUnicode(text), QString::fromUtf16(text));
    const QString long1 = u"xn--"_s + QString(5000, u'a');
    QCOMPARE(dns::toUnicode(long1), long1);
}

void tst_Domain::comparesByName()
{
    QCOMPARE(Domain::of("Müller.example"), Domain::of("xn--mller-kva.EXAMPLE."));
    QVERIFY(Domain::of("a.example") < Domain::of("b.example"));
    QVERIFY(Domain().isEmpty());
}

MW_TEST(tst_Domain)
#include "tst_Domain.moc"
