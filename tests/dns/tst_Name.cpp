#include "dns/Generators.h"
#include "dns/Name.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using dns::Name;
using namespace Qt::Literals::StringLiterals;

class tst_Name : public QObject
{
    Q_OBJECT

private slots:
    void readsPresentationForm_data();
    void readsPresentationForm();
    void refusesBadNames_data();
    void refusesBadNames();
    void holdsTheLimits();
    void comparesWithoutCaseInAsciiOnly();
    void ordersCanonically();
    void equalNamesHashAlike();
    void reversesAddresses();
    void knowsWhatIsPartOfWhat();
    void cutsAndExtends();
    void tooLongChildDoesNotFit();
    void printedNamesReadBack();
};

void tst_Name::readsPresentationForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("labels");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const QByteArrayList &labels, const char *printed) {
        QTest::newRow(text) << QByteArray(text) << labels << QString::fromUtf8(printed);
    };
    row(".", {}, ".");
    row("org", {"org"}, "org");
    row("Mail.Example.org.", {"Mail", "Example", "org"}, "Mail.Example.org");
    row("_dmarc.example.org", {"_dmarc", "example", "org"}, "_dmarc.example.org");
    row("a\\.b.org", {"a.b", "org"}, "a\\.b.org");
    row("a\\046b.org", {"a.b", "org"}, "a\\.b.org");
    row("a\\.", {"a."}, "a\\.");
    row("\\000\\255.org", {QByteArray("\0\xff", 2), "org"}, "\\000\\255.org");
    row("a b.org", {"a b", "org"}, "a\\032b.org");
    row("\\\\.org", {"\\", "org"}, "\\\\.org");
    row("*.org", {"*", "org"}, "*.org");
    row("\xc3\xbc.org", {"\xc3\xbc", "org"}, "\\195\\188.org");
}

void tst_Name::readsPresentationForm()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, labels);
    QFETCH(QString, printed);
    const Result<Name> name = Name::parse(QByteArrayView(text));
    MW_VERIFY_RESULT(name);
    QCOMPARE(QByteArrayList(name->labels().begin(), name->labels().end()), labels);
    QCOMPARE(name->toString(), printed);
    QCOMPARE(Name::parse(QStringView(QString::fromUtf8(text))).value(), *name);
    QCOMPARE(name->isRoot(), labels.isEmpty());
}

void tst_Name::refusesBadNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("two dots") << QByteArray("..") << u"empty-label"_s;
    QTest::newRow("leading dot") << QByteArray(".org") << u"empty-label"_s;
    QTest::newRow("dots inside") << QByteArray("a..org") << u"empty-label"_s;
    QTest::newRow("dots at the end") << QByteArray("a.org..") << u"empty-label"_s;
    QTest::newRow("64 octets") << QByteArray(64, 'a') + ".org" << u"label-too-long"_s;
    QTest::newRow("64 octets in escapes")
        << QByteArray("\\097").repeated(64) << u"label-too-long"_s;
    QTest::newRow("backslash at the end") << QByteArray("a\\") << u"bad-escape"_s;
    QTest::newRow("two digits") << QByteArray("a\\12") << u"bad-escape"_s;
    QTest::newRow("digits and a letter") << QByteArray("a\\12x") << u"bad-escape"_s;
    QTest::newRow("over 255") << QByteArray("a\\256") << u"bad-escape"_s;
    QTest::newRow("256 octets") << QByteArray("a.").repeated(127) + "a" << u"too-long"_s;
    QTest::newRow("a megabyte") << QByteArray("a.").repeated(500000) << u"too-long"_s;
}

void tst_Name::refusesBadNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const Result<Name> name = Name::parse(QByteArrayView(text));
    MW_VERIFY_ERROR(name, u"name.bad"_s);
    QCOMPARE(argText(name.error().args.at(u"reason"_s)), reason);
    MW_VERIFY_ERROR(Name::parse(QStringView(QString::fromLatin1(text))), u"name.bad"_s);
}

void tst_Name::holdsTheLimits()
{
    const Result<Name> most = Name::parse(QByteArrayView(QByteArray("a.").repeated(127)));
    MW_VERIFY_RESULT(most);
    QCOMPARE(most->wireLength(), 255);
    QCOMPARE(most->labels().size(), std::size_t{127});
    const QByteArray label(63, 'a');
    MW_VERIFY_RESULT(
        Name::parse(QByteArrayView(label + '.' + label + '.' + label + '.' + QByteArray(61, 'a'))));
    MW_VERIFY_ERROR(
        Name::parse(QByteArrayView(label + '.' + label + '.' + label + '.' + QByteArray(62, 'a'))),
        u"name.bad"_s);
    MW_VERIFY_ERROR(Name::fromLabels({QByteArray()}), u"name.bad"_s);
    MW_VERIFY_ERROR(Name::fromLabels({QByteArray(64, 'a')}), u"name.bad"_s);
    MW_VERIFY_ERROR(Name::fromLabels(std::vector<QByteArray>(128, "a")), u"name.bad"_s);
    QCOMPARE(Name().wireLength(), 1);
}

void tst_Name::comparesWithoutCaseInAsciiOnly()
{
    QCOMPARE(Name::of("MAIL.example.ORG"), Name::of("mail.EXAMPLE.org."));
    QVERIFY(Name::of("mail.example") != Name::of("mailexample"));
    QVERIFY(Name::of("a\\.b") != Name::of("a.b"));
    QVERIFY(Name::of("\\192") != Name::of("\\224")); // À and à in Latin-1
    QVERIFY(Name::of("[") != Name::of("{"));
    QCOMPARE(Name::of("MAIL.Example\\000X").toLower(), u"mail.example\\000x"_s);
}

void tst_Name::ordersCanonically()
{
    // RFC 4034 §6.1, the example
    const std::vector<Name> sorted{
        Name::of("example"),         Name::of("a.example"),      Name::of("yljkjljk.a.example"),
        Name::of("Z.a.example"),     Name::of("zABC.a.EXAMPLE"), Name::of("z.example"),
        Name::of("\\001.z.example"), Name::of("*.z.example"),    Name::of("\\200.z.example")};
    std::vector<Name> list(sorted.rbegin(), sorted.rend());
    std::sort(list.begin(), list.end());
    QCOMPARE(list, sorted);
    QVERIFY((Name::of("A.example") <=> Name::of("a.EXAMPLE")) == std::strong_ordering::equal);
}

void tst_Name::equalNamesHashAlike()
{
    QCOMPARE(qHash(Name::of("MAIL.example")), qHash(Name::of("mail.EXAMPLE")));
    QVERIFY(qHash(Name::of("mail.example")) != qHash(Name::of("mail2.example")));
}

void tst_Name::reversesAddresses()
{
    const Address v4 = Address::parse(u"192.0.2.10").value();
    const Address v6 = Address::parse(u"2001:db8::567:89ab").value();
    QCOMPARE(Name::reverse(v4), Name::of("10.2.0.192.in-addr.arpa"));
    // RFC 3596 §2.5
    QCOMPARE(Name::reverse(v6),
             Name::of("b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"));
    QCOMPARE(Name::reversedUnder(v4, Name::of("zen.example")), Name::of("10.2.0.192.zen.example"));
}

void tst_Name::knowsWhatIsPartOfWhat()
{
    const Name zone = Name::of("example.org");
    QVERIFY(zone.isPartOf(zone));
    QVERIFY(Name::of("a.EXAMPLE.org").isPartOf(zone));
    QVERIFY(zone.isPartOf(Name()));
    QVERIFY(!Name::of("badexample.org").isPartOf(zone));
    QVERIFY(!Name::of("org").isPartOf(zone));
    QVERIFY(!Name().isPartOf(zone));
}

void tst_Name::cutsAndExtends()
{
    const Name name = Name::of("a.b.example.org");
    QCOMPARE(name.parent(), Name::of("b.example.org"));
    QCOMPARE(Name().parent(), Name());
    QCOMPARE(name.last(2), Name::of("example.org"));
    QCOMPARE(name.last(0), Name());
    QCOMPARE(name.last(-1), Name());
    QCOMPARE(name.last(99), name);
    QCOMPARE(name.under("_smtp._tls").value(), Name::of("_smtp._tls.a.b.example.org"));
    QCOMPARE(name.child("_dmarc"), Name::of("_dmarc.a.b.example.org"));
    MW_VERIFY_ERROR(name.under(""), u"name.bad"_s);
    MW_VERIFY_ERROR(name.under("a..b"), u"name.bad"_s);
    MW_VERIFY_ERROR(name.under(QByteArray("a.").repeated(120)), u"name.bad"_s);
}

void tst_Name::tooLongChildDoesNotFit()
{
    const Name longest = Name::parse(QByteArrayView(QByteArray("a.").repeated(127))).value();
    QVERIFY(longest.fits());
    QVERIFY(!longest.child("_dmarc").fits());
    QVERIFY(!Name::reversedUnder(Address(), longest).fits());
}

void tst_Name::printedNamesReadBack()
{
    testkit::Generator generator(1);
    for (int i = 0; i < 5000; ++i) {
        const Name name = generator.name();
        const Result<Name> again = Name::parse(QStringView(name.toString()));
        MW_VERIFY_RESULT(again);
        QVERIFY(again->labels() == name.labels()); // case as well
    }
}

MW_TEST(tst_Name)
#include "tst_Name.moc"
