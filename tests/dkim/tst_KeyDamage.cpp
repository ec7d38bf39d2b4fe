#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/KeyDamage.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using dkim::Damage;
using dkim::KeyState;

namespace {

/// Octets before the RSAPublicKey in the SubjectPublicKeyInfo of a 2048-bit key (RFC 5280 §4.1).
constexpr qsizetype kSpkiHead = 24;

keys::PublicKey keyOf(keys::KeyKind kind)
{
    return keys::SigningKey::generate(kind, {})->publicKey();
}

QByteArray base64(const keys::PublicKey &key)
{
    return key.dkimOctets().toBase64();
}

QString summary(const dkim::KeyJudgement &judgement)
{
    QStringList words{dkim::toString(judgement.state)};
    for (const Damage damage : judgement.damage)
        words << dkim::toString(damage);
    if (judgement.usable)
        words << u"usable"_s;
    return words.join(u' ');
}

} // namespace

class tst_KeyDamage : public QObject
{
    Q_OBJECT

    const keys::PublicKey m_rsa = keyOf(keys::KeyKind::Rsa2048);
    const keys::PublicKey m_ed = keyOf(keys::KeyKind::Ed25519);
    const QByteArray m_text = dkim::keyRecordText(m_rsa);
    const QByteArray m_p = base64(m_rsa);

private slots:
    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QByteArray head = "v=DKIM1; k=rsa; p=";
        QTest::newRow("as it should be") << m_text << u"matches usable"_s;
        QTest::newRow("another spelling") << "p=" + m_p + ";" << u"matches usable"_s;
        QTest::newRow("test mode") << "v=DKIM1; t=y; p=" + m_p << u"matches usable"_s;
        QTest::newRow("key for reports only") << "v=DKIM1; s=tlsrpt; p=" + m_p << u"matches"_s;
        QTest::newRow("another key")
            << dkim::keyRecordText(keyOf(keys::KeyKind::Rsa2048)) << u"mismatch"_s;
        QTest::newRow("another key without its wrapping")
            << head + keyOf(keys::KeyKind::Rsa2048).spki().sliced(kSpkiHead).toBase64()
            << u"mismatch"_s;
        QTest::newRow("the key without its wrapping")
            << head + m_rsa.spki().sliced(kSpkiHead).toBase64() << u"matches usable"_s;
        QTest::newRow("an Ed25519 key") << dkim::keyRecordText(m_ed) << u"mismatch"_s;
        QTest::newRow("cut at 255") << m_text.left(255) << u"truncated"_s;
        QTest::newRow("cut at 254") << m_text.left(254) << u"truncated"_s;
        QTest::newRow("cut at 257") << m_text.left(257) << u"truncated"_s;
        QTest::newRow("last character lost") << m_text.chopped(1) << u"truncated"_s;
        QTest::newRow("blank inside")
            << head + m_p.left(200) + " " + m_p.mid(200) << u"damaged blanks usable"_s;
        QTest::newRow("quoted whole") << '"' + m_text + '"' << u"damaged quotes"_s;
        QTest::newRow("quoted pieces")
            << '"' + m_text.left(255) + "\" \"" + m_text.mid(255) + '"' << u"damaged quotes"_s;
        QTest::newRow("quotes inside")
            << m_text.left(255) + "\" \"" + m_text.mid(255) << u"damaged quotes"_s;
        QTest::newRow("backslashes") << "v=DKIM1\\; k=rsa\\; p=" + m_p << u"damaged backslashes"_s;
        QTest::newRow("escaped quotes")
            << "\\\"" + m_text + "\\\"" << u"damaged quotes backslashes"_s;
        QTest::newRow("zero-width space")
            << head + m_p.left(100) + "\xe2\x80\x8b" + m_p.mid(100) << u"damaged other-octets"_s;
        QTest::newRow("small letters") << m_text.toLower() << u"damaged lower-case"_s;
        QTest::newRow("key in small letters") << head + m_p.toLower() << u"damaged lower-case"_s;
        QTest::newRow("key in capitals") << head + m_p.toUpper() << u"damaged other-case"_s;
        QTest::newRow("a string lost") << head + m_p.left(120) + m_p.mid(240) << u"damaged gap"_s;
        QTest::newRow("a string twice")
            << head + m_p.left(240) + m_p.mid(120) << u"damaged repeated"_s;
        QTest::newRow("something after it") << head + m_p + m_p.left(20) << u"damaged repeated"_s;
        QTest::newRow("PEM") << "-----BEGIN PUBLIC KEY-----" + m_p + "-----END PUBLIC KEY-----"
                             << u"damaged pem-lines"_s;
        QTest::newRow("PEM in p") << head + "-----BEGIN PUBLIC KEY-----\n" + m_p
                                         + "\n-----END PUBLIC KEY-----\n"
                                  << u"damaged pem-lines"_s;
        QTest::newRow("private key")
            << head + "-----BEGIN PRIVATE KEY-----abc-----END PRIVATE KEY-----"
            << u"damaged private-key"_s;
        QTest::newRow("type RSA") << "v=DKIM1; k=RSA; p=" + m_p << u"wrong-type unknown-type"_s;
        QTest::newRow("type ed25519")
            << "v=DKIM1; k=ed25519; p=" + m_p << u"wrong-type rsa-as-ed"_s;
        QTest::newRow("revoked") << "v=DKIM1; p="_ba << u"revoked"_s;
        QTest::newRow("nonsense key") << head + "aGVsbG8gd29ybGQgYW5kIG1vcmU=" << u"syntax"_s;
        QTest::newRow("no p") << "v=DKIM1; k=rsa"_ba << u"syntax"_s;
        QTest::newRow("version lower-cased only") << "v=dkim1; k=rsa; p=" + m_p << u"syntax"_s;
        QTest::newRow("no tags, no key") << "x4" + m_p.left(16) + "yjzhIDAw" << u"syntax"_s;
        QTest::newRow("SPF") << "v=spf1 -all"_ba << u"missing"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const dkim::KeyJudgement judged = dkim::judgeKey({text}, &m_rsa);
        QCOMPARE(summary(judged), expected);
        QVERIFY(judged.state != KeyState::Syntax || judged.error); // the finding says where
    }

    void namesWhatIsWrongWithEd25519_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QByteArray p = base64(m_ed);
        QTest::newRow("as it should be") << dkim::keyRecordText(m_ed) << u"matches usable"_s;
        QTest::newRow("with ASN.1 around")
            << "v=DKIM1; k=ed25519; p=" + m_ed.spki().toBase64() << u"wrong-type ed-as-spki"_s;
        QTest::newRow("type forgotten") << "v=DKIM1; p=" + p << u"wrong-type ed-without-type"_s;
        QTest::newRow("type rsa, ASN.1") << "v=DKIM1; k=rsa; p=" + m_ed.spki().toBase64()
                                         << u"wrong-type ed-as-spki ed-without-type"_s;
        QTest::newRow("small letters")
            << "v=DKIM1; k=ed25519; p=" + p.toLower() << u"damaged lower-case"_s;
        QTest::newRow("truncated") << "v=DKIM1; k=ed25519; p=" + p.left(30) << u"truncated"_s;
        QTest::newRow("other") << dkim::keyRecordText(keyOf(keys::KeyKind::Ed25519))
                               << u"mismatch"_s;
    }

    void namesWhatIsWrongWithEd25519()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(summary(dkim::judgeKey({text}, &m_ed)), expected);
    }

    void judgesWithoutAKeyToCompare_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as it should be") << m_text << u"published usable"_s;
        QTest::newRow("cut at 255") << m_text.left(255) << u"truncated"_s;
        QTest::newRow("quoted") << '"' + m_text + '"' << u"damaged quotes"_s;
        QTest::newRow("small letters")
            << "v=DKIM1; k=rsa; p=" + m_p.toLower() << u"damaged lower-case"_s;
        QTest::newRow("revoked") << "v=DKIM1; p="_ba << u"revoked"_s;
        QTest::newRow("blanks") << m_text.left(100) + ' ' + m_text.mid(100)
                                << u"damaged blanks usable"_s;
        QTest::newRow("wrong type") << "v=DKIM1; k=ed25519; p=" + m_p << u"wrong-type rsa-as-ed"_s;
    }

    void judgesWithoutAKeyToCompare()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(summary(dkim::judgeKey({text}, nullptr)), expected);
    }

    void countsSeveralTexts()
    {
        const QByteArray other = dkim::keyRecordText(keyOf(keys::KeyKind::Rsa2048));
        const dkim::KeyJudgement two = dkim::judgeKey({other, m_text}, &m_rsa);
        QCOMPARE(summary(two), u"several usable"_s);
        QCOMPARE(two.records, 2);
        QCOMPARE(two.text, m_text); // the better one
        const dkim::KeyJudgement beside = dkim::judgeKey({"v=spf1 -all", m_text}, &m_rsa);
        QCOMPARE(summary(beside), u"several usable"_s);
        QCOMPARE(beside.records, 1);
        QCOMPARE(summary(dkim::judgeKey({"v=spf1 -all", "other"}, &m_rsa)), u"missing"_s);
        QCOMPARE(summary(dkim::judgeKey({}, &m_rsa)), u"missing"_s);
    }

    void staysLinearOnHostileText()
    {
        for (const QByteArray &text :
             {"p=" + QByteArray(1'000'000, 'A'), QByteArray("\"\\ ").repeated(300'000),
              QByteArray("-----BEGIN").repeated(100'000), QByteArray(1'000'000, '"'),
              "\"" + QByteArray(1'000'000, ' ')})
            (void)dkim::judgeKey({text}, &m_rsa);
    }
};

MW_TEST(tst_KeyDamage)
#include "tst_KeyDamage.moc"
