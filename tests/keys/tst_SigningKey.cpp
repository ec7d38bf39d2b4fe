#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray textOf(const Result<Secret> &secret)
{
    return secret ? QByteArray(secret->reveal().data(),
                               static_cast<qsizetype>(secret->reveal().size()))
                  : QByteArray();
}

Result<keys::SigningKey> fromText(const QByteArray &pem)
{
    return keys::SigningKey::fromPem({pem.constData(), static_cast<std::size_t>(pem.size())});
}

QString codeOf(const Result<keys::SigningKey> &result)
{
    return result ? u"fine"_s : result.error().code;
}

} // namespace

class tst_SigningKey : public QObject
{
    Q_OBJECT

private slots:
    void namesItsKinds()
    {
        for (const keys::KeyKind kind : {keys::KeyKind::Rsa2048, keys::KeyKind::Rsa3072,
                                         keys::KeyKind::Rsa4096, keys::KeyKind::Ed25519})
            QCOMPARE(keys::keyKindFromString(keys::toString(kind)), std::optional(kind));
        QVERIFY(!keys::keyKindFromString(u"rsa1024"_s));
    }

    void makesKeysOfItsKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("bits");
        QTest::newRow("rsa2048") << u"rsa2048"_s << 2048;
        QTest::newRow("rsa3072") << u"rsa3072"_s << 3072;
        QTest::newRow("ed25519") << u"ed25519"_s << 256;
    }

    void makesKeysOfItsKind()
    {
        QFETCH(QString, kind);
        QFETCH(int, bits);
        const Result<keys::SigningKey> key =
            keys::SigningKey::generate(*keys::keyKindFromString(kind), {});
        QVERIFY(key);
        QCOMPARE(key->bits(), bits);
        if (key->algorithm()
            == keys::Algorithm::Rsa) // the exponent is 65537, at the end of the structure
            QVERIFY(key->publicKey().spki().endsWith(QByteArray::fromHex("0203010001")));
    }

    void comesBackFromPem_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("rsa") << u"rsa2048"_s;
        QTest::newRow("ed25519") << u"ed25519"_s;
    }

    void comesBackFromPem()
    {
        QFETCH(QString, kind);
        const Result<keys::SigningKey> key =
            keys::SigningKey::generate(*keys::keyKindFromString(kind), {});
        QVERIFY(key);
        const QByteArray pkcs8 = textOf(key->toPkcs8Pem());
        QVERIFY(pkcs8.startsWith("-----BEGIN PRIVATE KEY-----\n"));
        const Result<keys::SigningKey> again = fromText(pkcs8);
        QVERIFY(again);
        QVERIFY(again->publicKey() == key->publicKey());
        const QByteArray digest = keys::sha256("x");
        QCOMPARE(*again->signDigest(digest),
                 *key->signDigest(digest)); // both algorithms are deterministic
    }

    void writesPkcs1ForRsaOnly()
    {
        const Result<keys::SigningKey> rsa = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
        QVERIFY(rsa);
        const QByteArray pem = textOf(rsa->toPkcs1Pem());
        QVERIFY(pem.startsWith("-----BEGIN RSA PRIVATE KEY-----\n"));
        const Result<keys::SigningKey> again = fromText("a comment in front\n" + pem);
        QVERIFY(again);
        QVERIFY(again->publicKey() == rsa->publicKey());
        const Result<keys::SigningKey> ed = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        QCOMPARE(ed->toPkcs1Pem().error().code, u"key.no-pkcs1"_s);
    }

    void stopsGenerationBeforeItStarts()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(codeOf(keys::SigningKey::generate(keys::KeyKind::Rsa4096, stop.get_token())),
                 u"key.cancelled"_s);
    }

    void stopsGenerationOnItsWay()
    {
        // A key of 4096 bits takes tenths of a second at the least; whichever comes first, the call
        // ends.
        std::stop_source stop;
        std::jthread other([&stop] { stop.request_stop(); });
        const Result<keys::SigningKey> key =
            keys::SigningKey::generate(keys::KeyKind::Rsa4096, stop.get_token());
        QCOMPARE(codeOf(key), u"key.cancelled"_s);
    }

    void refusesWhatIsNoPrivateKey_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("code");
        const QByteArray publicPem =
            "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHU"
            "Ro=\n-----END PUBLIC KEY-----\n";
        QTest::newRow("nothing") << QByteArray() << u"key.no-pem"_s;
        QTest::newRow("text") << "hello\n"_ba << u"key.no-pem"_s;
        QTest::newRow("public half") << publicPem << u"key.public-only"_s;
        QTest::newRow("PKCS#8 with password") << "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAAwAA==\n"
                                                 "-----END ENCRYPTED PRIVATE KEY-----\n"_ba
                                              << u"key.encrypted"_s;
        QTest::newRow("PKCS#1 with password")
            << "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
               "AES-128-CBC,00\n\nMAAwAA==\n"
               "-----END RSA PRIVATE KEY-----\n"_ba
            << u"key.encrypted"_s;
        QTest::newRow("EC")
            << "-----BEGIN EC PRIVATE KEY-----\nMAAwAA==\n-----END EC PRIVATE KEY-----\n"_ba
            << u"key.unsupported"_s;
        QTest::newRow("OpenSSH") << "-----BEGIN OPENSSH PRIVATE KEY-----\nMAAwAA==\n"
                                    "-----END OPENSSH PRIVATE KEY-----\n"_ba
                                 << u"key.unsupported"_s;
        QTest::newRow("garbage inside")
            << "-----BEGIN PRIVATE KEY-----\nMAAwAA==\n-----END PRIVATE KEY-----\n"_ba
            << u"key.damaged"_s;
        QTest::newRow("no end") << "-----BEGIN PRIVATE KEY-----\nMAAwAA==\n"_ba << u"key.no-pem"_s;
        QTest::newRow("too long") << QByteArray(300 * 1024, 'x') << u"key.no-pem"_s;
        QTest::newRow("EC in PKCS#8")
            << "-----BEGIN PRIVATE KEY-----\n"
               "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\n"
               "OF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\n"
               "1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G\n"
               "-----END PRIVATE KEY-----\n"_ba
            << u"key.unsupported"_s;
    }

    void refusesWhatIsNoPrivateKey()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QString, code);
        QCOMPARE(codeOf(fromText(pem)), code);
    }

    void refusesDigestsOfAnotherLength()
    {
        const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        QVERIFY(!key->signDigest("short"));
    }
};

MW_TEST(tst_SigningKey)
#include "tst_SigningKey.moc"
