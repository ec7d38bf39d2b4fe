#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/Explain.h"
#include "mail/transport/Tlsa.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray digest = QByteArray(32, '\x11').toHex();

QStringList codesOf(const Explanation &explanation)
{
    QStringList codes;
    for (const Lint &lint : explanation.lints)
        codes << lint.code;
    return codes;
}

} // namespace

class tst_Tlsa : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyAWholeCertificate_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *name, const QByteArray &head, qsizetype content,
                            bool whole) {
            QTest::newRow(name) << head + QByteArray(content, 'x') << whole;
        };
        row("short length", QByteArray::fromHex("3003"), 3, true);
        row("length of one octet", QByteArray::fromHex("308180"), 128, true);
        row("length of two octets", QByteArray::fromHex("30820100"), 256, true);
        row("one octet missing", QByteArray::fromHex("308180"), 127, false);
        row("one octet too many", QByteArray::fromHex("308180"), 129, false);
        row("no length", QByteArray::fromHex("30"), 0, false);
        row("length cut", QByteArray::fromHex("308201"), 0, false);
        row("length without end", QByteArray::fromHex("3080"), 20, false);
        row("length of five octets", QByteArray::fromHex("30850000000003"), 3, false);
        row("another tag", QByteArray::fromHex("3103"), 3, false);
    }

    void takesOnlyAWholeCertificate()
    {
        QFETCH(QByteArray, data);
        QFETCH(bool, whole);
        QCOMPARE(faultOf(dns::Tlsa{2, 0, 0, data}),
                 whole ? TlsaFault::None : TlsaFault::Certificate);
    }

    void judgesSingleRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qsizetype>("offset"); // -1: no error
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, const QByteArray &text, bool valid, qsizetype offset,
                            const char *codes) {
            QTest::newRow(name) << text << valid << offset << QString::fromLatin1(codes);
        };
        row("recommended", "3 1 1 " + digest, true, -1, "");
        row("capitals and blanks", "3 1 1 " + digest.toUpper().insert(20, ' '), true, -1, "");
        row("words of RFC 7218", "DANE-EE SPKI SHA2-256 " + digest, true, -1, "");
        row("certificate", "3 0 1 " + digest, true, -1, "tlsa.follows-certificate");
        row("CA", "2 0 1 " + digest, true, -1, "tlsa.needs-chain");
        row("SHA-512", "3 1 2 " + digest + digest, true, -1, "");
        row("whole key", "3 1 0 3003020101", true, -1, "tlsa.full-data");
        row("whole key, cut", "3 1 0 30030201", false, 6, "tlsa.unusable");
        row("usage 1", "1 1 1 " + digest, false, 0, "tlsa.unusable");
        row("usage 0", "0 0 1 " + digest, false, 0, "tlsa.unusable");
        row("private usage", "255 0 1 " + digest, false, 0, "tlsa.unusable");
        row("selector 2", "3 2 1 " + digest, false, 2, "tlsa.unusable");
        row("matching 3", "3 1 3 " + digest, false, 4, "tlsa.unusable");
        row("digest too short", "3 1 1 abcd", false, 6, "tlsa.unusable");
        row("digest for the other matching", "3 1 2 " + digest, false, 6, "tlsa.unusable");
        row("number too large", "256 1 1 " + digest, false, 0, "tlsa.syntax");
        row("no digit", "3 1 1 " + digest.first(10) + "xy", false, 16, "tlsa.syntax");
        row("odd number of digits", "3 1 1 abc", false, 9, "tlsa.syntax");
        row("nothing", "3 1 1", false, 5, "tlsa.syntax");
        row("two numbers", "3 1", false, 3, "tlsa.syntax");
    }

    void judgesSingleRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(qsizetype, offset);
        QFETCH(QString, codes);
        const Explanation explanation = explain(text, Kind::Tlsa);
        QCOMPARE(explanation.valid, valid);
        QCOMPARE(explanation.error ? explanation.error->offset : -1, offset);
        QCOMPARE(codesOf(explanation).join(u' '), codes);
    }

    void knowsWhatASetDoes()
    {
        const dns::Tlsa good{3, 1, 1, QByteArray(32, 'a')};
        const dns::Tlsa bad{1, 1, 1, QByteArray(32, 'a')};
        const std::vector<dns::Tlsa> none;
        const std::vector<dns::Tlsa> unusable{bad, bad};
        const std::vector<dns::Tlsa> mixed{bad, good};
        QCOMPARE(effectOf(none), DaneEffect::Opportunistic);
        QCOMPARE(effectOf(unusable), DaneEffect::EncryptOnly); // RFC 7672 §2.2
        QCOMPARE(effectOf(mixed), DaneEffect::Authenticate);
        QVERIFY((usableOf(mixed) == std::vector<dns::Tlsa>{good}));
    }

    void matchesCertificateOrKey()
    {
        const QByteArray certificate = QByteArray::fromHex("3003020101");
        const QByteArray key = QByteArray::fromHex("3003020102");
        const auto hash = [](const QByteArray &octets, QCryptographicHash::Algorithm algorithm) {
            return QCryptographicHash::hash(octets, algorithm);
        };
        QVERIFY(matches(tlsaForKey(key), certificate, key));
        QVERIFY(!matches(tlsaForKey(certificate), certificate, key));
        QVERIFY(matches(tlsaForAuthority(certificate), certificate, key));
        QVERIFY(matches({3, 1, 2, hash(key, QCryptographicHash::Sha512)}, certificate, key));
        QVERIFY(matches({3, 0, 0, certificate}, certificate, key));
        QVERIFY(!matches({3, 1, 0, certificate}, certificate, key));
        QVERIFY(!matches({1, 1, 1, hash(key, QCryptographicHash::Sha256)}, certificate, key));
        QVERIFY(isRecommended(tlsaForKey(key)) && isRecommended(tlsaForAuthority(certificate)));
    }

    void knowsItsName()
    {
        QCOMPARE(tlsaName(dns::Name::of("mail.example.org"))->toString(),
                 u"_25._tcp.mail.example.org"_s);
        const dns::Name longest =
            *dns::Name::fromLabels(std::vector<QByteArray>(4, QByteArray(62, 'a')));
        QVERIFY(!tlsaName(longest));
        const auto misplaced = [](const QByteArray &owner) {
            return codesOf(explain(owner + " 3600 IN TLSA 3 1 1 " + digest))
                .contains(u"tlsa.misplaced"_s);
        };
        QVERIFY(!misplaced("_25._tcp.mail.example.org."));
        QVERIFY(misplaced("_443._tcp.mail.example.org."));
        QVERIFY(misplaced("mail.example.org."));
    }

    void giveEachWordItsMeaning()
    {
        const Explanation explanation =
            explain("3 1 1 " + digest.first(32) + ' ' + digest.last(32));
        QCOMPARE(explanation.kind, std::optional(Kind::Tlsa));
        QCOMPARE(explanation.tokens.size(), std::size_t(4));
        QCOMPARE(explanation.tokens[0].code, u"tlsa.token.usage.3"_s);
        QCOMPARE(explanation.tokens[1].code, u"tlsa.token.selector.1"_s);
        QCOMPARE(explanation.tokens[2].code, u"tlsa.token.matching.1"_s);
        QCOMPARE(explanation.tokens[3].code, u"tlsa.token.data"_s);
        QCOMPARE(explanation.tokens[3].text, digest.first(32) + ' ' + digest.last(32));
    }
};

MW_TEST(tst_Tlsa)
#include "tst_Tlsa.moc"
