#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/KeyRecord.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using dkim::Usability;

namespace {

const QByteArray kRsa =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/"
    "J16JYi0Qvx/byYz"
    "CNb3W91y3FutACDfzwQ/BC/e/"
    "8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w"
    "3QIDAQAB";
const QByteArray kEd = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
// 512 bits, as old senders had them
const QByteArray kShort = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMEKgpE3m+"
                          "o1gRrzhDTlvPRMaxIqPbhQPTWalX0b6JmFz5rgAX5xW/T1je3KOBxXinTDeg1dIR"
                          "UED73Vru/zTa8CAwEAAQ==";

/// "not-dkim", "malformed 12 base64", or the usability.
QString summary(const QByteArray &text)
{
    const dkim::Reading reading = dkim::parseKeyRecord(text);
    if (std::holds_alternative<dkim::NotDkim>(reading))
        return u"not-dkim"_s;
    if (const auto *malformed = std::get_if<dkim::Malformed>(&reading))
        return u"malformed %1 %2"_s.arg(malformed->error.offset).arg(malformed->error.expected);
    return dkim::toString(std::get<dkim::KeyRecord>(reading).usability());
}

} // namespace

class tst_KeyRecord : public QObject
{
    Q_OBJECT

private slots:
    void readsRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << "v=DKIM1; k=rsa; p=" + kRsa << u"usable"_s;
        QTest::newRow("only p") << "p=" + kRsa << u"usable"_s;
        QTest::newRow("without blanks") << "v=DKIM1;p=" + kRsa + ";" << u"usable"_s;
        QTest::newRow("blanks in p")
            << "v=DKIM1; p=" + kRsa.left(50) + " " + kRsa.mid(50) << u"usable"_s;
        QTest::newRow("Ed25519") << "v=DKIM1; k=ed25519; p=" + kEd << u"usable"_s;
        QTest::newRow("unknown tags and g") << "v=DKIM1; g=*; zz=1; p=" + kRsa << u"usable"_s;
        QTest::newRow("unknown flags") << "v=DKIM1; t=y:s:zz; p=" + kRsa << u"usable"_s;
        QTest::newRow("empty t") << "v=DKIM1; t=; p=" + kRsa << u"usable"_s;
        QTest::newRow("hashes with sha256") << "v=DKIM1; h=sha1 : sha256; p=" + kRsa << u"usable"_s;
        QTest::newRow("service email") << "v=DKIM1; s=tlsrpt:email; p=" + kRsa << u"usable"_s;
        QTest::newRow("service any") << "v=DKIM1; s=*; p=" + kRsa << u"usable"_s;
        QTest::newRow("padding left out")
            << "v=DKIM1; k=ed25519; p=" + kEd.chopped(1) << u"usable"_s;

        QTest::newRow("revoked") << "v=DKIM1; p="_ba << u"revoked"_s;
        QTest::newRow("revoked without version") << "p=;"_ba << u"revoked"_s;
        QTest::newRow("revoked, unknown type") << "v=DKIM1; k=x; p="_ba << u"revoked"_s;
        QTest::newRow("type in capitals") << "v=DKIM1; k=RSA; p=" + kRsa << u"unknown-key-type"_s;
        QTest::newRow("algorithm for type")
            << "v=DKIM1; k=ed25519-sha256; p=" + kEd << u"unknown-key-type"_s;
        QTest::newRow("empty type") << "v=DKIM1; k=; p=" + kRsa << u"unknown-key-type"_s;
        QTest::newRow("SHA-1 only") << "v=DKIM1; h=sha1; p=" + kRsa << u"no-sha256"_s;
        QTest::newRow("no hash") << "v=DKIM1; h=; p=" + kRsa << u"no-sha256"_s;
        QTest::newRow("TLS reports only") << "v=DKIM1; s=tlsrpt; p=" + kRsa << u"not-for-mail"_s;
        QTest::newRow("no service") << "v=DKIM1; s=; p=" + kRsa << u"not-for-mail"_s;
        QTest::newRow("truncated") << "v=DKIM1; p=" + kRsa.left(200) << u"bad-key"_s;
        QTest::newRow("Ed25519 as RSA") << "v=DKIM1; p=" + kEd << u"bad-key"_s;
        QTest::newRow("RSA as Ed25519") << "v=DKIM1; k=ed25519; p=" + kRsa << u"bad-key"_s;
        QTest::newRow("512 bits") << "v=DKIM1; p=" + kShort << u"too-short"_s;

        QTest::newRow("no p") << "v=DKIM1; k=rsa"_ba << u"malformed 14 p="_s;
        QTest::newRow("version in small letters") << "v=dkim1; p=" + kRsa << u"malformed 2 DKIM1"_s;
        QTest::newRow("version 0") << "v=DKIM0; p=" + kRsa << u"malformed 2 DKIM1"_s;
        QTest::newRow("version not first")
            << "k=rsa; v=DKIM1; p=" + kRsa << u"malformed 7 v-first"_s;
        QTest::newRow("colon for semicolon") << "v=DKIM1: k=rsa; p=" + kRsa << u"malformed 7 ;"_s;
        QTest::newRow("comma for semicolon") << "v=DKIM1, k=rsa"_ba << u"malformed 7 ;"_s;
        QTest::newRow("quoted") << "\"v=DKIM1; p=" + kRsa + '"' << u"malformed 0 tag-name"_s;
        QTest::newRow("backslash") << "v=DKIM1\\; p=" + kRsa << u"malformed 7 ;"_s;
        QTest::newRow("two semicolons") << "v=DKIM1;; p=" + kRsa << u"malformed 8 tag-name"_s;
        QTest::newRow("p twice") << "v=DKIM1; p=; p=" + kRsa << u"malformed 13 unique-tag"_s;
        QTest::newRow("no base64") << "v=DKIM1; p=AB-C"_ba << u"malformed 13 base64"_s;
        QTest::newRow("only padding") << "v=DKIM1; p=="_ba << u"malformed 12 base64"_s;
        QTest::newRow("words with blanks")
            << "v=DKIM1; t=y s; p=" + kRsa << u"malformed 11 word:word"_s;

        QTest::newRow("SPF") << "v=spf1 mx -all"_ba << u"not-dkim"_s;
        QTest::newRow("DMARC") << "v=DMARC1; p=none; rua=mailto:a@example.org"_ba << u"not-dkim"_s;
        QTest::newRow("nothing") << QByteArray() << u"not-dkim"_s;
        QTest::newRow("verification") << "site-verification=abcdef"_ba << u"not-dkim"_s;
        QTest::newRow("TLS-RPT") << "v=TLSRPTv1; rua=mailto:a@example.org"_ba << u"not-dkim"_s;
    }

    void readsRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(summary(text), expected);
    }

    void readsTheInnerKeyAlone()
    {
        const QByteArray inner = QByteArray::fromBase64(kRsa).mid(22).toBase64();
        const dkim::Reading reading = dkim::parseKeyRecord("v=DKIM1; p=" + inner);
        const auto &record = std::get<dkim::KeyRecord>(reading);
        QVERIFY(record.bareRsaKey);
        QCOMPARE(record.usability(), Usability::Usable);
        QCOMPARE(record.key->spki().toBase64(), kRsa);
        QCOMPARE(dkim::toText(record),
                 "v=DKIM1; k=rsa; p=" + kRsa); // printed as it should have been
    }

    void keepsFlags()
    {
        const dkim::Reading reading =
            dkim::parseKeyRecord("v=DKIM1; t=s : y; n=my note; p=" + kRsa);
        const auto &record = std::get<dkim::KeyRecord>(reading);
        QVERIFY(record.isTesting());
        QVERIFY(record.isStrict());
        QCOMPARE(record.notes, "my note"_ba);
        QVERIFY(record.allowsHash(keys::HashAlgorithm::Sha1));
    }

    void takesNoFlagForNone()
    {
        const dkim::Reading empty = dkim::parseKeyRecord("v=DKIM1; t=; p=" + kRsa);
        QVERIFY(std::get<dkim::KeyRecord>(empty).flags.empty());
        // No hash at all is another thing than none named (RFC 6376 §3.6.1).
        const dkim::Reading noHash = dkim::parseKeyRecord("v=DKIM1; h=; p=" + kRsa);
        QVERIFY(!std::get<dkim::KeyRecord>(noHash).hashes.empty());
    }

    void printsWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("rsa") << "v=DKIM1; k=rsa; p=" + kRsa;
        QTest::newRow("ed25519") << "v=DKIM1; k=ed25519; p=" + kEd;
        QTest::newRow("revoked") << "v=DKIM1; p="_ba;
        QTest::newRow("everything")
            << "v=DKIM1; k=rsa; h=sha1:sha256; s=email:x; t=y:s; n=note; p=" + kRsa;
    }

    void printsWhatItReads()
    {
        QFETCH(QByteArray, text);
        const dkim::Reading reading = dkim::parseKeyRecord(text);
        QVERIFY(std::holds_alternative<dkim::KeyRecord>(reading));
        QCOMPARE(dkim::toText(std::get<dkim::KeyRecord>(reading)), text);
    }

    void printsKeysThatReadBack()
    {
        for (const keys::KeyKind kind : {keys::KeyKind::Rsa2048, keys::KeyKind::Ed25519}) {
            const Result<keys::SigningKey> key = keys::SigningKey::generate(kind, {});
            const dkim::Reading reading =
                dkim::parseKeyRecord(dkim::keyRecordText(key->publicKey()));
            QVERIFY(std::holds_alternative<dkim::KeyRecord>(reading));
            QVERIFY(*std::get<dkim::KeyRecord>(reading).key == key->publicKey());
        }
        QCOMPARE(summary(dkim::revokedRecordText()), u"revoked"_s);
    }

    void staysLinearOnHostileText()
    {
        (void)dkim::parseKeyRecord("v=DKIM1; p=" + QByteArray(1'000'000, 'A'));
        (void)dkim::parseKeyRecord("v=DKIM1; h=" + QByteArray("a:").repeated(500'000));
        (void)dkim::parseKeyRecord(QByteArray(1'000'000, ';'));
        (void)dkim::parseKeyRecord(QByteArray(1'000'000, '\0'));
    }
};

MW_TEST(tst_KeyRecord)
#include "tst_KeyRecord.moc"
