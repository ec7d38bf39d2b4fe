#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Explain.h"

#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kRsa =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/"
    "J16JYi0Qvx/byYz"
    "CNb3W91y3FutACDfzwQ/BC/e/"
    "8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w"
    "3QIDAQAB";
const QByteArray kEd = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

QString codes(const dkim::Explanation &explanation)
{
    QStringList words;
    for (const dkim::Lint &lint : explanation.lints)
        words << lint.code;
    return words.join(u' ');
}

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT

private slots:
    void explainsTokenByToken()
    {
        const QByteArray text =
            "v=DKIM1; k=rsa; h=sha256; s=email; t=y; n=hi; g=*; zz=1; p=" + kRsa;
        const dkim::Explanation explanation = dkim::explain(text);
        QVERIFY(explanation.isDkim);
        QVERIFY(explanation.valid);
        QVERIFY(!explanation.error);
        QStringList found;
        for (const dkim::Token &token : explanation.tokens) {
            found << token.code;
            QCOMPARE(token.text, QString::fromLatin1(text.mid(token.offset, token.text.size())));
        }
        const QStringList expected{
            u"dkim.token.version"_s, u"dkim.token.k.rsa"_s,     u"dkim.token.h"_s,
            u"dkim.token.s.mail"_s,  u"dkim.token.t.testing"_s, u"dkim.token.n"_s,
            u"dkim.token.g"_s,       u"dkim.token.unknown"_s,   u"dkim.token.p.rsa"_s};
        QCOMPARE(found, expected);
        QCOMPARE(explanation.tokens.back().args.at(u"bits"_s), ArgValue(qint64{1024}));
        QCOMPARE(codes(explanation),
                 u"dkim.weak dkim.testing dkim.obsolete-tags dkim.unknown-tags"_s);
    }

    void judgesRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("lints");
        QTest::addColumn<int>("offset"); // -1: no error
        QTest::newRow("Ed25519") << "v=DKIM1; k=ed25519; p=" + kEd << true << QString() << -1;
        QTest::newRow("no version") << "k=ed25519; p=" + kEd << true << u"dkim.no-version"_s << -1;
        QTest::newRow("revoked") << "v=DKIM1; p="_ba << true << u"dkim.revoked"_s << -1;
        QTest::newRow("weak") << "v=DKIM1; p=" + kRsa << true << u"dkim.weak"_s << -1;
        QTest::newRow("unknown type")
            << "v=DKIM1; k=ecc; p=" + kEd << false << u"dkim.wrong-type"_s << 11;
        QTest::newRow("reports only")
            << "v=DKIM1; k=ed25519; s=tlsrpt; p=" + kEd << false << u"dkim.restricted"_s << 22;
        QTest::newRow("SHA-1 only")
            << "v=DKIM1; k=ed25519; h=sha1; p=" + kEd << false << u"dkim.restricted"_s << 22;
        QTest::newRow("truncated")
            << "v=DKIM1; p=" + kRsa.left(100) << false << u"dkim.truncated"_s << 11;
        QTest::newRow("quoted") << "\"v=DKIM1; k=ed25519; p=" + kEd + '"' << false
                                << u"dkim.damaged"_s << 0;
        QTest::newRow("no p") << "v=DKIM1; k=rsa"_ba << false << u"dkim.syntax"_s << 14;
        QTest::newRow("version 0") << "v=DKIM0; p=" + kRsa << false << u"dkim.syntax"_s << 2;
        QTest::newRow("blanks inside") << "v=DKIM1; p=" + kRsa.left(50) + ' ' + kRsa.mid(50) << true
                                       << u"dkim.damaged dkim.weak"_s << -1;
    }

    void judgesRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(QString, lints);
        QFETCH(int, offset);
        const dkim::Explanation explanation = dkim::explain(text);
        QVERIFY(explanation.isDkim);
        QCOMPARE(explanation.valid, valid);
        QCOMPARE(codes(explanation), lints);
        QCOMPARE(explanation.error ? static_cast<int>(explanation.error->offset) : -1, offset);
        const std::vector<QString> tokens = dkim::tokenCodes();
        for (const dkim::Token &token : explanation.tokens)
            QVERIFY(std::find(tokens.begin(), tokens.end(), token.code) != tokens.end());
        const std::vector<QString> known = dkim::lintCodes();
        for (const dkim::Lint &lint : explanation.lints)
            QVERIFY(std::find(known.begin(), known.end(), lint.code) != known.end());
    }

    void leavesOtherRecordsAlone()
    {
        const dkim::Explanation explanation = dkim::explain("v=spf1 mx -all");
        QVERIFY(!explanation.isDkim);
        QVERIFY(!explanation.valid);
        QVERIFY(explanation.lints.empty());
    }

    void explainsAnyOctets()
    {
        (void)dkim::explain(QByteArray(1'000'000, '\xff'));
        (void)dkim::explain("v=DKIM1" + QByteArray(1'000'000, ';'));
        (void)dkim::explain("v=DKIM1; " + QByteArray("a=b; ").repeated(200'000));
        (void)dkim::explain(QByteArray("p=\0;", 4));
    }
};

MW_TEST(tst_Explain)
#include "tst_Explain.moc"
