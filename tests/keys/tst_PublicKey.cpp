#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

// The RSA key of RFC 8463 appendix A.2, and its Ed25519 key.
const QByteArray kRsaSpki = QByteArray::fromBase64(
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/"
    "J16JYi0Qvx/byYzCNb3W91y3F"
    "utACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/"
    "K4w3QIDAQAB");
const QByteArray kEdRaw = QByteArray::fromBase64("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");

QString codeOf(const Result<keys::PublicKey> &result)
{
    return result ? u"fine"_s : result.error().code;
}

} // namespace

class tst_PublicKey : public QObject
{
    Q_OBJECT

private slots:
    void readsRsa()
    {
        const Result<keys::PublicKey> key = keys::PublicKey::fromSpki(kRsaSpki);
        QVERIFY(key);
        QCOMPARE(key->algorithm(), keys::Algorithm::Rsa);
        QCOMPARE(key->bits(), 1024);
        QCOMPARE(key->spki(), kRsaSpki);
        QCOMPARE(key->dkimOctets(), kRsaSpki);
        QVERIFY(key->rawEd25519().isEmpty());
        QCOMPARE(key->fingerprint(), keys::sha256(kRsaSpki));
    }

    void readsTheInnerRsaKeyToo()
    {
        const Result<keys::PublicKey> whole = keys::PublicKey::fromSpki(kRsaSpki);
        // SEQUENCE(3) + AlgorithmIdentifier(15) + BIT STRING(3) + unused bits(1)
        const Result<keys::PublicKey> inner =
            keys::PublicKey::fromRsaPublicKey(QByteArrayView(kRsaSpki).sliced(22));
        QVERIFY(inner);
        QVERIFY(*inner == *whole);
    }

    void readsEd25519()
    {
        const Result<keys::PublicKey> key = keys::PublicKey::fromRawEd25519(kEdRaw);
        QVERIFY(key);
        QCOMPARE(key->bits(), 256);
        QCOMPARE(key->dkimOctets(), kEdRaw);
        // RFC 8410 §4: 30 2a 30 05 06 03 2b 65 70 03 21 00
        QCOMPARE(key->spki().first(12).toHex(), "302a300506032b6570032100"_ba);
        const Result<keys::PublicKey> again = keys::PublicKey::fromSpki(key->spki());
        QVERIFY(again);
        QVERIFY(*again == *key);
    }

    void refusesWrongLengthOfEd25519()
    {
        QCOMPARE(codeOf(keys::PublicKey::fromRawEd25519(kEdRaw.first(31))), u"key.bad-length"_s);
        QCOMPARE(codeOf(keys::PublicKey::fromRawEd25519(kEdRaw + "x")), u"key.bad-length"_s);
    }

    void saysTruncatedAtEveryCut()
    {
        for (qsizetype size = 0; size < kRsaSpki.size(); ++size)
            QCOMPARE(codeOf(keys::PublicKey::fromSpki(kRsaSpki.first(size))), u"key.truncated"_s);
    }

    void refusesWhatFollows()
    {
        QCOMPARE(codeOf(keys::PublicKey::fromSpki(kRsaSpki + '\0')), u"key.malformed"_s);
    }

    void survivesEveryChangedOctet()
    {
        for (qsizetype i = 0; i < kRsaSpki.size(); ++i) {
            for (const int flip : {0x01, 0x80, 0xff}) {
                QByteArray changed = kRsaSpki;
                changed[i] = static_cast<char>(changed[i] ^ flip);
                const Result<keys::PublicKey> key = keys::PublicKey::fromSpki(changed);
                if (key) {
                    QVERIFY(!key->verify(keys::sha256("x"), keys::HashAlgorithm::Sha256,
                                         QByteArray(128, 'x')));
                }
            }
        }
    }

    void refusesOtherKinds()
    {
        // An EC key's AlgorithmIdentifier: id-ecPublicKey, prime256v1.
        const QByteArray ec = QByteArray::fromHex("3015301306072a8648ce3d020106082a8648ce3d030107");
        const Result<keys::PublicKey> key = keys::PublicKey::fromSpki(ec);
        QCOMPARE(codeOf(key), u"key.type"_s);
    }

    void refusesUnusableNumbers_data()
    {
        QTest::addColumn<QByteArray>("modulus");
        QTest::addColumn<QByteArray>("exponent");
        QTest::addColumn<QString>("code");
        const QByteArray good = QByteArray(128, '\xff');
        const QByteArray e = QByteArray::fromHex("010001");
        QTest::newRow("zero modulus") << QByteArray(128, '\0') << e << u"key.size"_s;
        QTest::newRow("even modulus") << good.first(127) + '\xfe' << e << u"key.malformed"_s;
        QTest::newRow("tiny modulus") << QByteArray(4, '\xff') << e << u"key.size"_s;
        QTest::newRow("huge modulus") << QByteArray(4096, '\xff') << e << u"key.size"_s;
        QTest::newRow("even exponent") << good << QByteArray::fromHex("0100") << u"key.malformed"_s;
        QTest::newRow("exponent one") << good << QByteArray::fromHex("01") << u"key.malformed"_s;
        QTest::newRow("no exponent") << good << QByteArray() << u"key.malformed"_s;
        QTest::newRow("long exponent") << good << QByteArray(9, '\xff') << u"key.malformed"_s;
        QTest::newRow("usual") << good << e << u"fine"_s;
        QTest::newRow("leading zeros") << QByteArray(3, '\0') + good << '\0' + e << u"fine"_s;
    }

    void refusesUnusableNumbers()
    {
        QFETCH(QByteArray, modulus);
        QFETCH(QByteArray, exponent);
        QFETCH(QString, code);
        QCOMPARE(codeOf(keys::PublicKey::fromRsaNumbers(modulus, exponent)), code);
    }

    void verifiesWhatOpenSslSigns()
    {
        const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
        QVERIFY(key);
        const QByteArray digest = keys::sha256("message");
        const Result<QByteArray> signature = key->signDigest(digest);
        QVERIFY(signature);
        const Result<keys::PublicKey> read = keys::PublicKey::fromSpki(key->publicKey().spki());
        QVERIFY(read);
        QVERIFY(read->verify(digest, keys::HashAlgorithm::Sha256, *signature));
        QVERIFY(!read->verify(keys::sha256("other"), keys::HashAlgorithm::Sha256, *signature));
        QVERIFY(!read->verify(digest, keys::HashAlgorithm::Sha1, *signature));
        QVERIFY(!read->verify(digest, keys::HashAlgorithm::Sha256, signature->first(255)));
        QVERIFY(!read->verify(digest, keys::HashAlgorithm::Sha256, {}));
    }

    void verifiesEd25519OverTheDigest()
    {
        // RFC 8032 §7.1 test 1: the key of RFC 8463 A.2
        const QByteArray seed =
            QByteArray::fromBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
        const Result<keys::SigningKey> key =
            keys::SigningKey::fromEd25519Seed({seed.constData(), 32});
        QVERIFY(key);
        QCOMPARE(key->publicKey().rawEd25519(), kEdRaw);
        const QByteArray digest = keys::sha256("message");
        const Result<QByteArray> signature = key->signDigest(digest);
        QVERIFY(signature);
        QCOMPARE(signature->size(), qsizetype{64});
        QVERIFY(key->publicKey().verify(digest, keys::HashAlgorithm::Sha256, *signature));
        QVERIFY(!key->publicKey().verify(keys::sha256("other"), keys::HashAlgorithm::Sha256,
                                         *signature));
    }

    void readsPem()
    {
        const QByteArray pem =
            "-----BEGIN PUBLIC KEY-----\n" + kRsaSpki.toBase64() + "\n-----END PUBLIC KEY-----\n";
        const Result<keys::PublicKey> key = keys::PublicKey::fromPem(pem);
        QVERIFY(key);
        QCOMPARE(key->spki(), kRsaSpki);
        QCOMPARE(codeOf(keys::PublicKey::fromPem("nothing here")), u"key.no-pem"_s);
        QCOMPARE(codeOf(keys::PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\nMIGf")),
                 u"key.no-pem"_s);
    }
};

MW_TEST(tst_PublicKey)
#include "tst_PublicKey.moc"
