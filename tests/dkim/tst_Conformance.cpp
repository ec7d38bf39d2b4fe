// The public test data: OpenDKIM's verification cases, dkimpy's messages and keys, the vectors of
// RFC 6376 and RFC 8463.
#include "KeysInternet.h"

#include "base/Files.h"
#include "base/Json.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Explain.h"
#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(MAILWORTHY_SHARED "/conformance/");

QByteArray read(const QString &path)
{
    return readFile(kFolder + path).value_or(QByteArray());
}

QJsonDocument readJson(const QString &path)
{
    return QJsonDocument::fromJson(read(path));
}

void addKeys(KeysInternet &internet, const QString &path)
{
    const QJsonObject keys = readJson(path).object();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        internet.add(key.key(), key.value().toString().toUtf8());
}

std::vector<dkim::SignatureResult> verify(net::Internet &internet, const QByteArray &octets,
                                          bool allowSha1)
{
    message::MemorySource source(octets);
    dkim::VerifyOptions options;
    options.allowSha1 = allowSha1;
    return dkim::verifyMessage(internet, source, options, {})
        .value_or(std::vector<dkim::SignatureResult>());
}

/// The words of the data: pass, fail, unusable.
bool agrees(const QString &expected, const dkim::SignatureResult &result)
{
    using dkim::VerifyResult;
    if (expected == u"pass")
        return result.result == VerifyResult::Pass;
    if (expected == u"unusable")
        return result.result == VerifyResult::Neutral || result.result == VerifyResult::PermError
               || result.result == VerifyResult::Policy;
    // RFC 6376 §3.5 l=: a length above the body's is a permanent error (opendkim-98 calls it a
    // failure).
    return result.result == VerifyResult::Fail
           || (result.result == VerifyResult::PermError && result.reason == u"length-too-large");
}

/// What stands behind the header of a message, in front of nothing else.
QByteArray withoutSignatures(const QByteArray &octets)
{
    const Result<message::Header> header = message::Header::parse(octets);
    QByteArray out = octets;
    for (const message::Field &field : header->fields()) {
        if (message::sameName(field.name, "DKIM-Signature"))
            out.replace(field.raw.toByteArray(), QByteArray());
    }
    return out;
}

keys::SigningKey keyFrom(const QByteArray &pem)
{
    return std::move(
        *keys::SigningKey::fromPem({pem.constData(), static_cast<std::size_t>(pem.size())}));
}

keys::SigningKey keyFromSeed(const QByteArray &base64)
{
    const QByteArray seed = QByteArray::fromBase64(base64.trimmed());
    return std::move(*keys::SigningKey::fromEd25519Seed(
        {seed.constData(), static_cast<std::size_t>(seed.size())}));
}

} // namespace

class tst_Conformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QDir(kFolder).exists())
            QSKIP("the folder with the public test data is not there");
    }

    void judgesOpenDkimCases_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("algorithms");
        for (const QJsonValue &value : readJson(u"opendkim-verify/cases.json"_s).array()) {
            QStringList expected;
            QStringList algorithms;
            for (const QJsonValue &signature : value[u"signatures"_s].toArray()) {
                expected << signature[u"expected"_s].toString();
                algorithms << signature[u"a"_s].toString();
            }
            QTest::newRow(value[u"file"_s].toString().toUtf8().constData())
                << value[u"file"_s].toString() << expected << algorithms;
        }
    }

    void judgesOpenDkimCases()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        QFETCH(QStringList, algorithms);
        KeysInternet internet;
        addKeys(internet, u"opendkim-verify/keys.json"_s);
        const QByteArray octets = read(u"opendkim-verify/"_s + file);
        QVERIFY(!octets.isEmpty());
        const auto results = verify(internet, octets, true);
        QCOMPARE(static_cast<qsizetype>(results.size()), expected.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            const QString what = expected[static_cast<qsizetype>(i)] + u" but "_s
                                 + dkim::toString(results[i].result) + u' ' + results[i].reason;
            QVERIFY2(agrees(expected[static_cast<qsizetype>(i)], results[i]), qPrintable(what));
        }
        // RFC 8301 §3.1: without the test switch no rsa-sha1 signature passes, and the others stay
        // as they are.
        const auto strict = verify(internet, octets, false);
        for (std::size_t i = 0; i < strict.size(); ++i) {
            if (algorithms[static_cast<qsizetype>(i)] == u"rsa-sha1")
                QVERIFY(strict[i].result != dkim::VerifyResult::Pass);
            else
                QCOMPARE(strict[i].result, results[i].result);
        }
    }

    void judgesKeyRecords_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("expected");
        for (const QJsonValue &value : readJson(u"opendkim-verify/key-records.json"_s).array())
            QTest::newRow(value[u"name"_s].toString().toUtf8().constData())
                << value[u"record"_s].toString().toUtf8() << value[u"expected"_s].toString();
    }

    void judgesKeyRecords()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, expected);
        const dkim::Reading reading = dkim::parseKeyRecord(record);
        QString found = u"unusable"_s;
        if (const auto *key = std::get_if<dkim::KeyRecord>(&reading)) {
            switch (key->usability()) {
            case dkim::Usability::Usable: found = u"usable"_s; break;
            case dkim::Usability::Revoked: found = u"revoked"_s; break;
            case dkim::Usability::NotForMail: found = u"unusable for mail"_s; break;
            default: break;
            }
        }
        QCOMPARE(found, expected);
        const dkim::Explanation explanation = dkim::explain(record);
        QVERIFY(explanation.isDkim);
        QCOMPARE(explanation.valid, expected == u"usable" || expected == u"revoked");
    }

    void passesTheRfcMessages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("RFC 6376 A.2") << u"rfc-vectors/dkim/rfc6376-a2.eml"_s << 1;
        QTest::newRow("RFC 8463 A.3") << u"rfc-vectors/dkim/rfc8463-a3.eml"_s << 2;
        QTest::newRow("dkimpy's reading of it, LF") << u"dkimpy-data/rfc6376.signed.msg"_s << 2;
    }

    void passesTheRfcMessages()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        KeysInternet internet;
        addKeys(internet, u"rfc-vectors/dkim/keys.json"_s);
        const auto results = verify(internet, read(file), false);
        QCOMPARE(static_cast<int>(results.size()), count);
        for (const dkim::SignatureResult &result : results)
            QVERIFY2(result.result == dkim::VerifyResult::Pass, qPrintable(result.reason));
    }

    void passesTheMessageOfExim()
    {
        KeysInternet internet;
        internet.add(u"sed._domainkey.test.ex"_s, read(u"dkimpy-data/eximtest.dns"_s).trimmed());
        const auto results = verify(internet, read(u"dkimpy-data/ed25519test2.msg"_s), false);
        QCOMPARE(results.size(), std::size_t{1});
        QVERIFY2(results[0].result == dkim::VerifyResult::Pass, qPrintable(results[0].reason));
    }

    void reproducesTheSignaturesOfTheRfc()
    {
        // Both algorithms are deterministic: the digest of our own making, signed, must be the
        // published b=.
        const QByteArray octets = read(u"rfc-vectors/dkim/rfc8463-a3.eml"_s);
        const Result<message::Header> header = message::Header::parse(octets);
        const dkim::FieldIndex index(*header);
        const keys::SigningKey rsa = keyFrom(read(u"rfc-vectors/dkim/rfc8463-rsa-test.pem"_s));
        const keys::SigningKey ed = keyFromSeed("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
        int count = 0;
        for (const message::Field &field : header->all("DKIM-Signature")) {
            const dkim::SignatureReading reading = dkim::parseSignature(field.value);
            QVERIFY(!reading.mistake);
            const dkim::Signature &read = reading.signature;
            const QByteArray digest = dkim::headerDigest(index, read.headers, field.raw,
                                                         read.header, read.algorithm.hash);
            const keys::SigningKey &key = read.algorithm.key == keys::Algorithm::Rsa ? rsa : ed;
            QCOMPARE(*key.signDigest(digest), read.signature);
            ++count;
        }
        QCOMPARE(count, 2);
        // RFC 6376 appendix C: the key pair of A.2
        const keys::SigningKey c = keyFrom(read(u"rfc-vectors/dkim/rfc6376-c.pem"_s));
        const QString record = readJson(u"rfc-vectors/dkim/keys.json"_s)
                                   .object()
                                   .value(u"brisbane._domainkey.example.com"_s)
                                   .toString();
        const dkim::Reading reading = dkim::parseKeyRecord(record.toUtf8());
        QVERIFY(*std::get<dkim::KeyRecord>(reading).key == c.publicKey());
    }

    void signsTheMessagesOfDkimpy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("ed25519");
        QTest::newRow("RSA") << u"dkimpy-data/test.message"_s << false;
        QTest::newRow("fields in front of From") << u"dkimpy-data/test_extra.message"_s << false;
        QTest::newRow("Ed25519") << u"dkimpy-data/ed25519test.msg"_s << true;
        QTest::newRow("RFC 6376, unsigned") << u"dkimpy-data/rfc6376.msg"_s << false;
    }

    void signsTheMessagesOfDkimpy()
    {
        QFETCH(QString, file);
        QFETCH(bool, ed25519);
        KeysInternet internet;
        internet.add(
            u"test._domainkey.example.com"_s,
            read(ed25519 ? u"dkimpy-data/ed25519test.dns"_s : u"dkimpy-data/test.txt"_s).trimmed());
        const keys::SigningKey key = ed25519 ? keyFromSeed(read(u"dkimpy-data/ed25519test.key"_s))
                                             : keyFrom(read(u"dkimpy-data/test.private"_s));
        const QByteArray octets = read(file);
        for (const char *form :
             {"simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed"}) {
            dkim::SignOptions options;
            options.domain = dns::Domain::of("example.com");
            options.selector = u"test"_s;
            std::tie(options.header, options.body) =
                *dkim::canonicalizationFromString(QString::fromLatin1(form));
            message::MemorySource source(octets);
            const Result<QByteArray> field = dkim::signMessage(source, key, options, {});
            QVERIFY(field);
            const QByteArray signedMessage =
                dkim::withLineEnd(*field, message::LineEnd::Lf) + octets;
            QCOMPARE(verify(internet, signedMessage, false).at(0).result, dkim::VerifyResult::Pass);
            QCOMPARE(verify(internet, signedMessage + "more\n", false).at(0).reason,
                     u"body-hash"_s);
            QCOMPARE(verify(internet, "X-Other: 1\n" + signedMessage, false).at(0).result,
                     dkim::VerifyResult::Pass);
            QCOMPARE(verify(internet, "Subject: x\n" + signedMessage, false).at(0).reason,
                     u"signature"_s);
        }
    }

    void refusesToSignWithoutFrom()
    {
        message::MemorySource source(read(u"dkimpy-data/test_nofrom.message"_s));
        dkim::SignOptions options;
        options.domain = dns::Domain::of("example.com");
        options.selector = u"test"_s;
        const Result<QByteArray> field =
            dkim::signMessage(source, keyFrom(read(u"dkimpy-data/test.private"_s)), options, {});
        QVERIFY(!field);
        QCOMPARE(field.error().code, u"dkim.no-from"_s);
    }

    void signsTheRfcMessageAgain()
    {
        KeysInternet internet;
        addKeys(internet, u"rfc-vectors/dkim/keys.json"_s);
        const QByteArray octets = withoutSignatures(read(u"rfc-vectors/dkim/rfc8463-a3.eml"_s));
        QVERIFY(!octets.contains("DKIM-Signature"));
        dkim::SignOptions options;
        options.domain = dns::Domain::of("football.example.com");
        options.selector = u"test"_s;
        message::MemorySource source(octets);
        const Result<QByteArray> field = dkim::signMessage(
            source, keyFrom(read(u"rfc-vectors/dkim/rfc8463-rsa-test.pem"_s)), options, {});
        QVERIFY(field);
        // The body hash depends on the message alone.
        QVERIFY(field->contains("bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="));
        QCOMPARE(verify(internet, *field + octets, false).at(0).result, dkim::VerifyResult::Pass);
    }
};

MW_TEST(tst_Conformance)
#include "tst_Conformance.moc"
