#include "KeysInternet.h"

#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using dkim::VerifyResult;

namespace {

const QByteArray kMessage =
    "From: Joe <joe@example.org>\r\nTo: a@example.net\r\nSubject: hello\r\n\r\nHi.\r\n";
const QString kName = u"s1._domainkey.example.org"_s;

dkim::SignOptions options()
{
    dkim::SignOptions made;
    made.domain = dns::Domain::of("example.org");
    made.selector = u"s1"_s;
    return made;
}

QString summary(const dkim::SignatureResult &result)
{
    return result.reason.isEmpty() ? dkim::toString(result.result)
                                   : dkim::toString(result.result) + u' ' + result.reason;
}

} // namespace

class tst_Verify : public QObject
{
    Q_OBJECT

    const Result<keys::SigningKey> m_rsa = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    const Result<keys::SigningKey> m_ed = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});

    QByteArray field(const dkim::SignOptions &how, const QByteArray &octets = kMessage)
    {
        message::MemorySource source(octets);
        return dkim::signMessage(source, *m_rsa, how, {}).value_or("failed");
    }

    QByteArray record(const QByteArray &before = "v=DKIM1; k=rsa; p=") const
    {
        return before + m_rsa->publicKey().dkimOctets().toBase64();
    }

    std::vector<dkim::SignatureResult> verify(net::Internet &internet, const QByteArray &octets,
                                              const dkim::VerifyOptions &how = {},
                                              const std::stop_token &stop = {})
    {
        message::MemorySource source(octets);
        return dkim::verifyMessage(internet, source, how, stop)
            .value_or(std::vector<dkim::SignatureResult>());
    }

    QString verdict(const QByteArray &octets, const QByteArray &text,
                    const dkim::VerifyOptions &how = {})
    {
        KeysInternet internet;
        internet.add(kName, text);
        const auto results = verify(internet, octets, how);
        return results.size() == 1 ? summary(results[0]) : u"%1 results"_s.arg(results.size());
    }

private slots:
    void passesWhatWasSigned()
    {
        KeysInternet internet;
        internet.add(kName, record());
        const auto results = verify(internet, field(options()) + kMessage);
        QCOMPARE(results.size(), std::size_t{1});
        QCOMPARE(summary(results[0]), u"pass"_s);
        QCOMPARE(results[0].keyBits, 2048);
        QVERIFY(results[0].notes.empty());
        const QJsonObject expected{{u"domain"_s, u"example.org"_s},
                                   {u"selector"_s, u"s1"_s},
                                   {u"identity"_s, u"@example.org"_s},
                                   {u"algorithm"_s, u"rsa-sha256"_s},
                                   {u"keyBits"_s, 2048},
                                   {u"result"_s, u"pass"_s},
                                   {u"reason"_s, QJsonValue()}};
        QCOMPARE(dkim::toJson(results[0]), expected);
    }

    void reportsFieldsThatCannotBeParsed()
    {
        KeysInternet internet;
        internet.add(kName, record());
        const auto results =
            verify(internet, "DKIM-Signature: hello\r\n" + field(options()) + kMessage);
        QCOMPARE(results.size(), std::size_t{2});
        QCOMPARE(summary(results[0]), u"neutral syntax"_s);
        QCOMPARE(dkim::toJson(results[0]).value(u"domain"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(summary(results[1]), u"pass"_s);
        QCOMPARE(internet.asked, 1);
    }

    void hasNoResultWithoutSignature()
    {
        KeysInternet internet;
        QVERIFY(verify(internet, kMessage).empty());
        QVERIFY(verify(internet, {}).empty());
    }

    void seesChanges_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("expected");
        const QByteArray signedMessage = field(options()) + kMessage;
        const auto changed = [&](const char *before, const char *after) {
            return QByteArray(signedMessage).replace(before, after);
        };
        QTest::newRow("none") << signedMessage << u"pass"_s;
        QTest::newRow("body") << changed("Hi.", "Ho.") << u"fail body-hash"_s;
        QTest::newRow("body longer") << signedMessage + "more\r\n" << u"fail body-hash"_s;
        QTest::newRow("empty lines after it") << signedMessage + "\r\n\r\n" << u"pass"_s;
        QTest::newRow("subject") << changed("hello", "hullo") << u"fail signature"_s;
        QTest::newRow("subject folded anew")
            << changed("Subject: hello", "SUBJECT:\r\n   hello \t") << u"pass"_s;
        QTest::newRow("unsigned field") << changed("To: a@", "X: y\r\nTo: a@") << u"pass"_s;
        QTest::newRow("second From")
            << "From: eve@example.com\r\n" + signedMessage << u"fail signature"_s;
        QTest::newRow("second Subject") << "Subject: x\r\n" + signedMessage << u"fail signature"_s;
        QTest::newRow("Reply-To added")
            << "Reply-To: eve@example.com\r\n" + signedMessage << u"fail signature"_s;
        QTest::newRow("To gone") << changed("To: a@example.net\r\n", "") << u"fail signature"_s;
        QTest::newRow("Received on top") << "Received: x\r\n" + signedMessage << u"pass"_s;
        QTest::newRow("tag of the signature")
            << changed("s=s1;", "s=s1; zz=1;") << u"fail signature"_s;
    }

    void seesChanges()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, expected);
        QCOMPARE(verdict(octets, record()), expected);
    }

    void judgesTheKeyRecord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QByteArray p = m_rsa->publicKey().dkimOctets().toBase64();
        QTest::newRow("usual") << record() << u"pass"_s;
        QTest::newRow("only p") << "p=" + p << u"pass"_s;
        QTest::newRow("test mode") << "v=DKIM1; t=y; p=" + p << u"pass"_s;
        QTest::newRow("strict, identity is the domain") << "v=DKIM1; t=s; p=" + p << u"pass"_s;
        QTest::newRow("bare key") << "v=DKIM1; p="
                                         + m_rsa->publicKey().dkimOctets().mid(24).toBase64()
                                  << u"pass"_s;
        QTest::newRow("sha256 allowed") << "v=DKIM1; h=sha256; p=" + p << u"pass"_s;
        QTest::newRow("revoked") << "v=DKIM1; p="_ba << u"permerror key-revoked"_s;
        QTest::newRow("other type")
            << "v=DKIM1; k=ed25519; p=" + m_ed->publicKey().dkimOctets().toBase64()
            << u"permerror key-type"_s;
        QTest::newRow("unknown type") << "v=DKIM1; k=x; p=" + p << u"permerror key-type"_s;
        QTest::newRow("hash not allowed") << "v=DKIM1; h=sha1; p=" + p << u"permerror key-hash"_s;
        QTest::newRow("not for mail") << "v=DKIM1; s=tlsrpt; p=" + p << u"permerror key-service"_s;
        QTest::newRow("truncated") << "v=DKIM1; p=" + p.left(200) << u"permerror key-unreadable"_s;
        QTest::newRow("no base64") << "v=DKIM1; p=" + p.left(201) << u"permerror key-syntax"_s;
        QTest::newRow("version 0") << "v=DKIM0; p=" + p << u"permerror key-syntax"_s;
        QTest::newRow("no p") << "v=DKIM1; k=rsa"_ba << u"permerror key-syntax"_s;
        QTest::newRow("unrelated text") << "v=spf1 -all"_ba << u"permerror no-key"_s;
        QTest::newRow("another key") << dkim::keyRecordText(
            keys::SigningKey::generate(keys::KeyKind::Rsa2048, {})->publicKey())
                                     << u"fail signature"_s;
    }

    void judgesTheKeyRecord()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(verdict(field(options()) + kMessage, text), expected);
    }

    void judgesIdentities_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<bool>("strict");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the domain") << u"joe@example.org"_s << true << u"pass"_s;
        QTest::newRow("another case") << u"joe@EXAMPLE.org"_s << true << u"pass"_s;
        QTest::newRow("below") << u"joe@mail.example.org"_s << false << u"pass"_s;
        QTest::newRow("below, strict key")
            << u"joe@mail.example.org"_s << true << u"permerror identity-below-strict-key"_s;
    }

    void judgesIdentities()
    {
        QFETCH(QString, identity);
        QFETCH(bool, strict);
        QFETCH(QString, expected);
        dkim::SignOptions how = options();
        how.identity = identity;
        QCOMPARE(
            verdict(field(how) + kMessage, record(strict ? "v=DKIM1; t=s; p=" : "v=DKIM1; p=")),
            expected);
    }

    void refusesIdentitiesOutsideTheDomain()
    {
        const QByteArray changed =
            QByteArray(field(options())).replace("s=s1;", "s=s1; i=joe@example.net;");
        QCOMPARE(verdict(changed + kMessage, record()), u"permerror identity-outside-domain"_s);
    }

    void judgesTimes()
    {
        dkim::SignOptions how = options();
        how.timestamp = 1000;
        how.expiry = 2000;
        const QByteArray octets = field(how) + kMessage;
        const auto at = [](qint64 seconds) {
            dkim::VerifyOptions when;
            when.now = Timestamp(std::chrono::seconds(seconds));
            return when;
        };
        QCOMPARE(verdict(octets, record(), at(1500)), u"pass"_s);
        QCOMPARE(verdict(octets, record(), at(2000)), u"pass"_s);
        QCOMPARE(verdict(octets, record(), at(2001)), u"policy expired"_s);
        QCOMPARE(verdict(octets, record()), u"policy expired"_s); // by the clock of the Internet
        KeysInternet internet;
        internet.add(kName, record());
        const auto early = verify(internet, octets, at(10));
        QCOMPARE(summary(early[0]), u"pass"_s); // RFC 6376 §3.5 t=: may be ignored
        QCOMPARE(early[0].notes, std::vector<QString>{u"signed-in-future"_s});
    }

    void judgesKeyLength()
    {
        dkim::VerifyOptions how;
        how.minRsaBits = 3072;
        QCOMPARE(verdict(field(options()) + kMessage, record(), how), u"policy key-too-short"_s);
        how.minRsaBits = 2048;
        QCOMPARE(verdict(field(options()) + kMessage, record(), how), u"pass"_s);
    }

    void refusesSha1UnlessAllowed()
    {
        // bh and b mean nothing: what counts is how far it comes.
        const QByteArray octets =
            "DKIM-Signature: v=1; a=rsa-sha1; d=example.org; s=s1; h=From; bh=AAAA; b=AAAA\r\n"_ba
            + kMessage;
        QCOMPARE(verdict(octets, record()), u"policy sha1"_s);
        dkim::VerifyOptions how;
        how.allowSha1 = true;
        QCOMPARE(verdict(octets, record(), how), u"fail body-hash"_s);
        QCOMPARE(verdict(octets, record("v=DKIM1; h=sha256; p="), how), u"permerror key-hash"_s);
    }

    void judgesBodyLength()
    {
        const auto withLength = [this](const QByteArray &length) {
            return QByteArray(field(options())).replace("s=s1;", "s=s1; l=" + length + ';')
                   + kMessage;
        };
        QCOMPARE(verdict(withLength("6"), record()), u"permerror length-too-large"_s);
        QCOMPARE(verdict(withLength(QByteArray(70, '9')), record()),
                 u"permerror length-too-large"_s);
        QCOMPARE(verdict(withLength("3"), record()), u"fail body-hash"_s);
        QCOMPARE(verdict(withLength("5"), record()),
                 u"fail signature"_s); // the hash is right, the field was changed
    }

    void tellsTemporaryFromPermanent_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, dns::Outcome outcome, const char *expected) {
            QTest::newRow(name) << static_cast<int>(outcome) << QString::fromLatin1(expected);
        };
        row("no such name", dns::Outcome::NoSuchName, "permerror no-key");
        row("no data", dns::Outcome::NoData, "permerror no-key");
        row("timeout", dns::Outcome::Timeout, "temperror dns-timeout");
        row("server failure", dns::Outcome::ServerFailure, "temperror dns-server-failure");
        row("refused", dns::Outcome::Refused, "temperror dns-refused");
        row("unreachable", dns::Outcome::Unreachable, "temperror dns-unreachable");
        row("malformed", dns::Outcome::Malformed, "temperror dns-malformed");
    }

    void tellsTemporaryFromPermanent()
    {
        QFETCH(int, outcome);
        QFETCH(QString, expected);
        KeysInternet internet;
        internet.fail(kName, static_cast<dns::Outcome>(outcome));
        QCOMPARE(summary(verify(internet, field(options()) + kMessage)[0]), expected);
    }

    void triesEachOfSeveralRecords()
    {
        KeysInternet internet;
        internet.add(kName, "v=spf1 -all");
        internet.add(kName, "v=DKIM1; p=");
        internet.add(kName,
                     dkim::keyRecordText(
                         keys::SigningKey::generate(keys::KeyKind::Rsa2048, {})->publicKey()));
        internet.add(kName, record());
        const auto results = verify(internet, field(options()) + kMessage);
        QCOMPARE(summary(results[0]), u"pass"_s);
        QCOMPARE(results[0].notes, std::vector<QString>{u"several-keys"_s});
    }

    void triesNoMoreRecordsThanItSays()
    {
        for (const int before : {dkim::kMostKeyRecords - 1, dkim::kMostKeyRecords}) {
            KeysInternet internet;
            for (int i = 0; i < before; ++i)
                internet.add(kName, "v=DKIM1; p=");
            internet.add(kName, record());
            const auto results = verify(internet, field(options()) + kMessage);
            QCOMPARE(summary(results[0]),
                     before < dkim::kMostKeyRecords ? u"pass"_s : u"permerror key-revoked"_s);
        }
    }

    void countsOnlyKeysAsSeveral()
    {
        KeysInternet internet;
        internet.add(kName, "v=spf1 -all");
        internet.add(kName, record());
        const auto results = verify(internet, field(options()) + kMessage);
        QCOMPARE(summary(results[0]), u"pass"_s);
        QVERIFY(results[0].notes.empty());
    }

    void judgesSignaturesOneByOne()
    {
        KeysInternet internet;
        internet.add(kName, record());
        internet.add(u"s2._domainkey.example.org"_s, dkim::keyRecordText(m_ed->publicKey()));
        dkim::SignOptions second = options();
        second.selector = u"s2"_s;
        second.header = dkim::Canonicalization::Simple;
        second.body = dkim::Canonicalization::Simple;
        message::MemorySource source(kMessage);
        const auto fields = dkim::signMessage(source, {{&*m_rsa, options()}, {&*m_ed, second}}, {});
        QVERIFY(fields);
        const QByteArray broken = QByteArray(fields->at(0)).replace("s=s1;", "s=none;");
        const auto results = verify(internet, broken + fields->at(1) + fields->at(0) + kMessage);
        QCOMPARE(results.size(), std::size_t{3});
        QCOMPARE(summary(results[0]), u"permerror no-key"_s);
        QCOMPARE(summary(results[1]), u"pass"_s);
        QCOMPARE(results[1].keyBits, 256);
        QCOMPARE(summary(results[2]), u"pass"_s);
        QCOMPARE(internet.asked, 3);
    }

    void boundsTheNumberOfSignatures()
    {
        KeysInternet internet;
        internet.add(kName, record());
        const auto results = verify(internet, field(options()).repeated(30) + kMessage);
        QCOMPARE(results.size(), std::size_t{30});
        QCOMPARE(summary(results[19]), u"pass"_s);
        QCOMPARE(summary(results[20]), u"policy too-many-signatures"_s);
        QCOMPARE(internet.asked, 1); // one name, one question
    }

    void refusesNamesThatAreTooLongForDns()
    {
        const QByteArray label(60, 'a');
        const QByteArray octets = "DKIM-Signature: v=1; a=rsa-sha256; d=" + label + '.' + label
                                  + '.' + label + ".example; s=" + label + '.' + label
                                  + "; h=From; bh=AAAA; b=AAAA\r\n" + kMessage;
        QCOMPARE(verdict(octets, record()), u"permerror bad-key-name"_s);
    }

    void endsWhenStopped()
    {
        KeysInternet internet;
        internet.add(kName, record());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(summary(verify(internet, field(options()) + kMessage, {}, stop.get_token())[0]),
                 u"temperror cancelled"_s);
    }

    void countsFromFields()
    {
        KeysInternet internet;
        message::MemorySource source("From: a@example.org\r\nFrom: b@example.org\r\n\r\n");
        const auto result = dkim::verify(internet, source, {}, {});
        QVERIFY(result);
        QCOMPARE(result->fromFields, 2);
        QVERIFY(result->header.has("From"));
    }

    void readsLfMessages()
    {
        const QByteArray lf = QByteArray(field(options()) + kMessage).replace("\r\n", "\n");
        QCOMPARE(verdict(lf, record()), u"pass"_s);
        QVERIFY(verdict(lf + "\r\n", record()) != u"pass"_s); // one CRLF: every LF is data
    }

    void notesWhatIsWorthKnowing()
    {
        KeysInternet internet;
        internet.add(kName, record("v=DKIM1; t=y; p="));
        QCOMPARE(verify(internet, field(options()) + kMessage)[0].notes,
                 std::vector<QString>{u"testing-key"_s});
    }

    void namesItsResults()
    {
        for (const VerifyResult value :
             {VerifyResult::Pass, VerifyResult::Fail, VerifyResult::Neutral,
              VerifyResult::PermError, VerifyResult::Policy, VerifyResult::TempError})
            QCOMPARE(dkim::verifyResultFromString(dkim::toString(value)), std::optional(value));
    }
};

MW_TEST(tst_Verify)
#include "tst_Verify.moc"
