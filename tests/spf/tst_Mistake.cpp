#include "kit/TestMain.h"
#include "mail/spf/Mistake.h"

#include <QtTest>

using namespace mailworthy::spf;

class tst_Mistake : public QObject
{
    Q_OBJECT

private slots:
    void namesTheMistakeAndMendsIt_data();
    void namesTheMistakeAndMendsIt();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void saysWhereItIs();
    void namesEveryMistake();
    void staysQuickOnLongTexts();
};

void tst_Mistake::namesTheMistakeAndMendsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mistakes");
    QTest::addColumn<QByteArray>("suggestion");
    const auto row = [](const QByteArray &text, const char *mistakes, const char *suggestion) {
        QTest::newRow(text.left(60).constData())
            << text << QString::fromLatin1(mistakes) << QByteArray(suggestion);
    };
    // SPF-QUOTED
    row("\"v=spf1 mx -all\"", "quotes-stored", "v=spf1 mx -all");
    row("\\\"v=spf1 mx -all\\\"", "quotes-stored", "v=spf1 mx -all");
    row("\"v=spf1 ip4:192.0.2.1 \" \"mx -all\"", "quotes-stored", "v=spf1 ip4:192.0.2.1 mx -all");
    row("v=spf1 mx \\-all", "quotes-stored", "v=spf1 mx -all");
    // SPF-DASH
    row("v=spf1 mx \xE2\x80\x93"
        "all",
        "typographic-dash", "v=spf1 mx -all");
    row("v=spf1 mx \xE2\x80\x94"
        "all",
        "typographic-dash", "v=spf1 mx -all");
    row("\xE2\x80\x9Cv=spf1 mx -all\xE2\x80\x9D", "typographic-quote", "v=spf1 mx -all");
    row("v=spf1\xC2\xA0mx -all", "invisible-character", "v=spf1 mx -all");
    row("\xEF\xBB\xBFv=spf1 mx -all", "invisible-character", "v=spf1 mx -all");
    row("v=spf1 m\xE2\x80\x8Bx -all", "invisible-character", "v=spf1 mx -all");
    row("v=spf1 mx\t-all", "control-character", "v=spf1 mx -all");
    row("v=spf1 mx\r\n -all", "control-character", "v=spf1 mx -all");
    // SPF-TYPO
    row("  v=spf1 mx -all", "leading-space", "v=spf1 mx -all");
    row("spf1 mx -all", "version", "v=spf1 mx -all");
    row("v=spf mx -all", "version", "v=spf1 mx -all");
    row("v=spf1, mx -all", "version", "v=spf1 mx -all");
    row("v=spf1; mx -all", "version", "v=spf1 mx -all");
    row("v=spf1;mx;-all", "version,separator", "v=spf1 mx -all");
    row("v=spf1,mx,-all", "version,separator", "v=spf1 mx -all");
    row("v spf1 mx -all", "version", "v=spf1 mx -all");
    row("=spf1 mx -all", "version", "v=spf1 mx -all");
    row("v=spf2.0/mfrom mx -all", "version", "v=spf1 mx -all");
    row("v=spfl mx -all", "version", "v=spf1 mx -all");
    row("v=spf1ip4:192.0.2.1 -all", "version", "v=spf1 ip4:192.0.2.1 -all");
    // SPF-SYNTAX
    row("v=spf1 mx,a,-all", "separator", "v=spf1 mx a -all");
    row("v=spf1 mx; -all;", "separator", "v=spf1 mx -all");
    row("v=spf1 include: _spf.h.example -all", "space-in-term",
        "v=spf1 include:_spf.h.example -all");
    row("v=spf1 include _spf.h.example -all", "space-in-term",
        "v=spf1 include:_spf.h.example -all");
    row("v=spf1 ip4 :192.0.2.1 - all", "space-in-term", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 ip4:192.0.2.1include:h.example -all", "missing-space",
        "v=spf1 ip4:192.0.2.1 include:h.example -all");
    row("v=spf1 mx include:h.example~all", "missing-space", "v=spf1 mx include:h.example ~all");
    row("v=spf1 includes:h.example -all", "include-name", "v=spf1 include:h.example -all");
    row("v=spf1 inlcude:h.example -all", "include-name", "v=spf1 include:h.example -all");
    row("v=spf1 include=h.example -all", "equals-sign", "v=spf1 include:h.example -all");
    row("v=spf1 ip4=192.0.2.1 -all", "equals-sign", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 redirect:h.example", "colon-sign", "v=spf1 redirect=h.example");
    row("v=spf1 mail.h.example -all", "bare-name", "v=spf1 a:mail.h.example -all");
    row("v=spf1 192.0.2.1 -all", "bare-name", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 192.0.2.0/24 -all", "bare-name", "v=spf1 ip4:192.0.2.0/24 -all");
    // SPF-IP4HOST
    row("v=spf1 ip4:mail.h.example -all", "ip4-with-name", "v=spf1 a:mail.h.example -all");
    row("v=spf1 ip4:192.0.2.1:25 -all", "ip4-with-port", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 ip4:2001:db8::1 -all", "ip4-with-ip6", "v=spf1 ip6:2001:db8::1 -all");
    row("v=spf1 ip6:192.0.2.1 -all", "ip4-with-ip6", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 ip4:192.0.2.* -all", "ip4-wildcard", "v=spf1 ip4:192.0.2.0/24 -all");
    row("v=spf1 ip4:192.0.2 -all", "ip4-wildcard", "v=spf1 ip4:192.0.2.0/24 -all");
    row("v=spf1 a:192.0.2.1 -all", "address-as-name", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 mx:2001:db8::1 -all", "address-as-name", "v=spf1 ip6:2001:db8::1 -all");
    row("v=spf1 ip:192.0.2.1 -all", "ip-mechanism", "v=spf1 ip4:192.0.2.1 -all");
    row("v=spf1 ipv4:192.0.2.0/24 ipv6:2001:db8::/32 -all", "ip-mechanism",
        "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all");
    row("v=spf1 mx -all.", "all-with-argument", "v=spf1 mx -all");
    row("v=spf1 mx -all:h.example", "all-with-argument", "v=spf1 mx -all");
    row("v=spf1 mx +redirect=h.example", "qualifier", "v=spf1 mx redirect=h.example");
    row("v=spf1 redirect=h.example redirect=i.example", "two-modifiers",
        "v=spf1 redirect=h.example");
    // Several at once
    row("\"v=spf1 includes:h.example \xE2\x80\x93"
        "all\"",
        "typographic-dash,quotes-stored,include-name", "v=spf1 include:h.example -all");
    // What we can only name
    row("v=spf1 ip4:192.0.2.1/33 -all", "prefix", "");
    row("v=spf1 a:museum -all", "domain-name", "");
    row("v=spf1 exists:%(ir).h.example -all", "macro", "");
    row("v=spf1 moo -all", "unknown-mechanism", "");
}

void tst_Mistake::namesTheMistakeAndMendsIt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mistakes);
    QFETCH(QByteArray, suggestion);
    const std::optional<Diagnosis> diagnosis = diagnose(text);
    QVERIFY(diagnosis);
    QStringList words;
    for (const Mistake mistake : diagnosis->mistakes)
        words.append(toString(mistake));
    QCOMPARE(words.join(QLatin1Char(',')), mistakes);
    QCOMPARE(diagnosis->suggestion, suggestion);
    if (!suggestion.isEmpty())
        QVERIFY(!diagnose(suggestion));
}

void tst_Mistake::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"v=spf1 mx -all", "v=spf1", "v=spf1 moo=cow -all", "v=DKIM1; p=abc",
                             "v=DMARC1; p=none", "google-site-verification=spf1", "spf2.0/pra -all",
                             "spf is nice", "v=spf10 -all", "", "MS=ms1234", "spfcheck=1"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Mistake::leavesOtherTextsAlone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!diagnose(text));
}

void tst_Mistake::saysWhereItIs()
{
    const std::optional<Diagnosis> diagnosis = diagnose("v=spf1 mx includes:h.example -all");
    QVERIFY(diagnosis);
    QCOMPARE(diagnosis->range.offset, qsizetype(10));
    QCOMPARE(diagnosis->found, QByteArray("includes:h.example"));
}

void tst_Mistake::namesEveryMistake()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(Mistake::Macro); ++i)
        words.insert(toString(static_cast<Mistake>(i)));
    QCOMPARE(words.size(), qsizetype(Mistake::Macro) + 1);
}

void tst_Mistake::staysQuickOnLongTexts()
{
    const QByteArray long1 = "v=spf1 " + QByteArray("ip4:192.0.2.1include:").repeated(50'000);
    const QByteArray long2 = "v=spf1 " + QByteArray("moo ").repeated(250'000);
    const QByteArray long3 =
        "v=spf1 " + QByteArray("ip4:1.1.1.1").repeated(1400); // just below the limit
    QVERIFY(diagnose(long1));
    QVERIFY(diagnose(long2));
    QVERIFY(diagnose(long3));
    QVERIFY(!diagnose(QByteArray(1 << 20, '"')));
}

MW_TEST(tst_Mistake)
#include "tst_Mistake.moc"
