#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Signature.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

// base64 of nothing in particular
const QByteArray kUsual = "v=1; a=rsa-sha256; d=example.org; s=s1; h=From:To; bh=AAAA; b=AAAA";

QByteArray with(const QByteArray &tag)
{
    const QByteArray name = tag.left(tag.indexOf('=') + 1);
    QList<QByteArray> tags = kUsual.split(';');
    for (QByteArray &one : tags) {
        if (one.trimmed().startsWith(name)) {
            one = ' ' + tag;
            return tags.join(';');
        }
    }
    return kUsual + "; " + tag;
}

QByteArray without(const QByteArray &name)
{
    QList<QByteArray> tags = kUsual.split(';');
    tags.removeIf([&](const QByteArray &one) { return one.trimmed().startsWith(name + '='); });
    return tags.join(';');
}

QString summary(const QByteArray &value)
{
    const dkim::SignatureReading reading = dkim::parseSignature(value);
    return reading.mistake ? dkim::toString(*reading.mistake) + u' ' + reading.tag : u"fine"_s;
}

} // namespace

class tst_Signature : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryTag()
    {
        const dkim::SignatureReading reading =
            dkim::parseSignature(" v=1; a=ed25519-sha256; c=relaxed/simple; d=Example.ORG; s=S1.a; "
                                 "i=joe=40x@Sub.example.org;\r\n\tt=100; "
                                 "x=200; l=5; q=dns/txt;\r\n h=From : To:\r\n\tSubject; bh=YW Jj; "
                                 "z=From:x|To:y; b=YWJ\r\n j;");
        QVERIFY(!reading.mistake);
        const dkim::Signature &read = reading.signature;
        QCOMPARE(read.algorithm,
                 (dkim::SignatureAlgorithm{keys::Algorithm::Ed25519, keys::HashAlgorithm::Sha256}));
        QCOMPARE(read.header, dkim::Canonicalization::Relaxed);
        QCOMPARE(read.body, dkim::Canonicalization::Simple);
        QCOMPARE(read.domain, u"example.org"_s);
        QCOMPARE(read.selector, u"S1.a"_s);
        QCOMPARE(read.identity, u"joe@x@Sub.example.org"_s);
        QCOMPARE(read.identityDomain, u"sub.example.org"_s);
        QVERIFY(read.identityFits());
        QVERIFY(!read.identityIsDomain());
        QCOMPARE(read.headers, (std::vector<QByteArray>{"From", "To", "Subject"}));
        QCOMPARE(read.timestamp, std::optional<quint64>(100));
        QCOMPARE(read.expiry, std::optional<quint64>(200));
        QCOMPARE(read.bodyLength, std::optional<quint64>(5));
        QCOMPARE(read.bodyHash, "abc"_ba);
        QCOMPARE(read.signature, "abc"_ba);
    }

    void hasTheDefaultsOfTheRfc()
    {
        const dkim::SignatureReading reading = dkim::parseSignature(kUsual);
        QVERIFY(!reading.mistake);
        QCOMPARE(reading.signature.header, dkim::Canonicalization::Simple);
        QCOMPARE(reading.signature.body, dkim::Canonicalization::Simple);
        QCOMPARE(reading.signature.identity, u"@example.org"_s);
        QVERIFY(reading.signature.identityIsDomain());
        QVERIFY(!reading.signature.bodyLength);
    }

    void judgesTags_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << kUsual << u"fine"_s;
        for (const char *name : {"v", "a", "b", "bh", "d", "h", "s"})
            QTest::addRow("without %s", name)
                << without(name) << u"missing-tag "_s + QString::fromLatin1(name);
        QTest::newRow("version 1.0") << with("v=1.0") << u"version v"_s;
        QTest::newRow("version empty") << with("v=") << u"version v"_s;
        QTest::newRow("unknown algorithm") << with("a=rsa-sha512") << u"algorithm a"_s;
        QTest::newRow("algorithm in capitals") << with("a=RSA-SHA256") << u"algorithm a"_s;
        QTest::newRow("ed25519 alone") << with("a=ed25519") << u"algorithm a"_s;
        QTest::newRow("one canonicalization word") << with("c=relaxed") << u"fine"_s;
        QTest::newRow("unknown canonicalization")
            << with("c=nofws/simple") << u"canonicalization c"_s;
        QTest::newRow("unknown body canonicalization")
            << with("c=simple/x") << u"canonicalization c"_s;
        QTest::newRow("three canonicalizations")
            << with("c=simple/simple/simple") << u"canonicalization c"_s;
        QTest::newRow("query known among others") << with("q=x/y:dns/txt") << u"fine"_s;
        QTest::newRow("query unknown") << with("q=http") << u"query q"_s;
        QTest::newRow("query empty") << with("q=") << u"query q"_s;
        QTest::newRow("From in any case") << with("h=to : fROM") << u"fine"_s;
        QTest::newRow("no From") << with("h=To:Subject") << u"from-not-signed h"_s;
        QTest::newRow("From-like") << with("h=X-From:Fromm") << u"from-not-signed h"_s;
        QTest::newRow("empty h") << with("h=") << u"syntax h"_s;
        QTest::newRow("empty name in h") << with("h=From::To") << u"syntax h"_s;
        QTest::newRow("colon at the end of h") << with("h=From:") << u"syntax h"_s;
        QTest::newRow("blank in a name") << with("h=From:Mess age") << u"syntax h"_s;
        QTest::newRow("b no base64") << with("b=A*A") << u"syntax b"_s;
        QTest::newRow("b empty") << with("b=") << u"syntax b"_s;
        QTest::newRow("bh no base64") << with("bh=AAAAA") << u"syntax bh"_s;
        QTest::newRow("domain with blank") << with("d=exam ple.org") << u"syntax d"_s;
        QTest::newRow("domain with final dot") << with("d=example.org.") << u"syntax d"_s;
        QTest::newRow("domain empty") << with("d=") << u"syntax d"_s;
        QTest::newRow("domain with at sign") << with("d=a@example.org") << u"syntax d"_s;
        QTest::newRow("selector with slash") << with("s=a/b") << u"syntax s"_s;
        QTest::newRow("selector with dots") << with("s=a.b.c") << u"fine"_s;
        QTest::newRow("selector with underscore") << with("s=my_key") << u"fine"_s;
        QTest::newRow("identity without at sign") << with("i=example.org") << u"syntax i"_s;
        QTest::newRow("identity with an open escape") << with("i=a=4@example.org") << u"syntax i"_s;
        QTest::newRow("identity of another domain")
            << with("i=a@example.net") << u"fine"_s; // judged when verifying
        QTest::newRow("negative length") << with("l=-1") << u"syntax l"_s;
        QTest::newRow("length with 76 digits") << with("l=" + QByteArray(76, '9')) << u"fine"_s;
        QTest::newRow("length with 77 digits") << with("l=" + QByteArray(77, '9')) << u"syntax l"_s;
        QTest::newRow("time with 12 digits") << with("t=999999999999") << u"fine"_s;
        QTest::newRow("time with 13 digits") << with("t=1000000000000") << u"syntax t"_s;
        QTest::newRow("time not a number") << with("t=now") << u"syntax t"_s;
        QTest::newRow("expiry at the time") << with("t=100; x=100") << u"times x"_s;
        QTest::newRow("expiry before the time") << with("t=100; x=99") << u"times x"_s;
        QTest::newRow("a tag twice") << kUsual + "; d=example.org" << u"syntax "_s;
        QTest::newRow("no tag list") << "hello"_ba << u"syntax "_s;
        QTest::newRow("nothing") << QByteArray() << u"syntax "_s;
    }

    void judgesTags()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        QCOMPARE(summary(value), expected);
    }

    void keepsWhatCanBeReadOfABrokenField()
    {
        const dkim::SignatureReading reading = dkim::parseSignature(kUsual + ";; x");
        QCOMPARE(*reading.mistake, dkim::SignatureMistake::Syntax);
        QCOMPARE(reading.error->offset, kUsual.size() + 1);
        QCOMPARE(reading.signature.domain, u"example.org"_s);
        QCOMPARE(reading.signature.selector, u"s1"_s);
    }

    void convertsUnicodeLabels()
    {
        // RFC 8616 §4
        const dkim::SignatureReading reading = dkim::parseSignature(
            with("d=m\xc3\xbcller.example") + "; i=@sub.xn--mller-kva.example");
        QVERIFY(!reading.mistake);
        QCOMPARE(reading.signature.domain, u"xn--mller-kva.example"_s);
        QVERIFY(reading.signature.identityFits());
    }

    void refusesIdentitiesThatOnlyLookLikeSubdomains()
    {
        QVERIFY(!dkim::parseSignature(with("i=@notexample.org")).signature.identityFits());
        QVERIFY(!dkim::parseSignature(with("i=@org")).signature.identityFits());
        QVERIFY(dkim::parseSignature(with("i=@EXAMPLE.org")).signature.identityFits());
    }

    void staysLinearOnHostileFields()
    {
        QCOMPARE(summary(with("h=" + QByteArray("From:").repeated(200'000) + "From")),
                 u"syntax h"_s);
        (void)summary(with("b=" + QByteArray("A \r\n\t").repeated(200'000)));
        (void)summary(with("d=" + QByteArray("a.").repeated(500'000) + "a"));
        (void)summary(with("i=" + QByteArray("=40").repeated(300'000)));
    }
};

MW_TEST(tst_Signature)
#include "tst_Signature.moc"
