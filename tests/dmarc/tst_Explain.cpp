#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Explain.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList lintCodesOf(const QByteArray &text)
{
    QStringList codes;
    for (const Lint &lint : explain(text).lints)
        codes.append(lint.code);
    return codes;
}

QStringList tokenCodesOf(const QByteArray &text)
{
    QStringList codes;
    for (const Token &token : explain(text).tokens)
        codes.append(token.code);
    return codes;
}

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT

private slots:
    void explainsTokenByToken()
    {
        QCOMPARE(
            tokenCodesOf("v=DMARC1; p=Reject; sp=none; adkim=s; rua=mailto:a@example.org; fo=1; "
                         "psd=n; t=y; pct=5; x=1"),
            (QStringList{u"dmarc.token.version"_s, u"dmarc.token.p.reject"_s,
                         u"dmarc.token.sp.none"_s, u"dmarc.token.adkim.s"_s, u"dmarc.token.rua"_s,
                         u"dmarc.token.fo"_s, u"dmarc.token.psd.n"_s, u"dmarc.token.t.y"_s,
                         u"dmarc.token.pct"_s, u"dmarc.token.unknown"_s}));
        const Explanation explanation =
            explain("v=DMARC1; p=none; ruf=mailto:a@example.org; fo=1:d");
        QCOMPARE(explanation.tokens[1].text, u"p=none"_s);
        QCOMPARE(explanation.tokens[1].offset, qsizetype(10));
        QVERIFY(explanation.tokens[3].used);
        QVERIFY(!explain("v=DMARC1; p=none; fo=1").tokens[2].used); // no ruf
    }

    void saysWhetherAReceiverUsesIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDmarc");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qsizetype>("offset"); // -1: no error
        const auto row = [](const char *name, const QByteArray &text, bool isDmarc, bool valid,
                            qsizetype offset) {
            QTest::newRow(name) << text << isDmarc << valid << offset;
        };
        row("fine", "v=DMARC1; p=reject; rua=mailto:a@example.org", true, true, -1);
        row("one bad tag that is ignored", "v=DMARC1; p=reject; adkim=x", true, true, 26);
        row("acts as none", "v=DMARC1; p=rejct; rua=mailto:a@example.org", true, true, 12);
        row("bad policy", "v=DMARC1; p=rejct", true, false, 12);
        row("tag twice", "v=DMARC1; p=none; p=reject", true, false, 18);
        row("version alone", "v=DMARC1", true, false, 8); // RFC 9989 §4.10.1: asks for nothing
        row("neither p nor rua", "v=DMARC1; adkim=s", true, false, 17);
        row("rua alone", "v=DMARC1; rua=mailto:a@example.org", true, true, -1);
        row("wrong case", "v=dmarc1; p=none", true, false, 2);
        row("obsolete", "v=DMARC1; p=reject; pct=50", true, true, -1);
        row("other", "v=spf1 -all", false, false, -1);
    }
    void saysWhetherAReceiverUsesIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDmarc);
        QFETCH(bool, valid);
        QFETCH(qsizetype, offset);
        const Explanation explanation = explain(text);
        QCOMPARE(explanation.isDmarc, isDmarc);
        QCOMPARE(explanation.valid, valid);
        QCOMPARE(explanation.error ? explanation.error->offset : -1, offset);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("hasNot");
        const auto row = [](const char *name, const QByteArray &text, const char *has,
                            const char *hasNot) {
            QTest::newRow(name) << text << QString::fromLatin1(has) << QString::fromLatin1(hasNot);
        };
        row("policy none", "v=DMARC1; p=none; rua=mailto:a@example.org", "dmarc.policy-none",
            "dmarc.no-reports");
        row("no reports", "v=DMARC1; p=reject", "dmarc.no-reports", "dmarc.policy-none");
        row("obsolete", "v=DMARC1; p=reject; pct=9", "dmarc.obsolete-tags", "dmarc.unused-tag");
        row("size suffix", "v=DMARC1; p=reject; rua=mailto:a@example.org!9m", "dmarc.obsolete-tags",
            "dmarc.ignored-tag");
        row("weaker below", "v=DMARC1; p=reject; sp=none", "dmarc.weaker-below",
            "dmarc.policy-none");
        row("weaker for missing names", "v=DMARC1; p=reject; np=none", "dmarc.weaker-below",
            "dmarc.syntax");
        row("stronger below", "v=DMARC1; p=quarantine; sp=reject; np=reject", "dmarc.no-reports",
            "dmarc.weaker-below");
        row("ignored", "v=DMARC1; p=reject; aspf=x", "dmarc.ignored-tag", "dmarc.syntax");
        row("policy misspelt", "v=DMARC1; p=rejct", "dmarc.syntax", "dmarc.ignored-tag");
        row("semicolon between addresses",
            "v=DMARC1; p=none; rua=mailto:a@example.org; mailto:b@example.org", "dmarc.syntax",
            "dmarc.no-reports");
        row("unknown tag", "v=DMARC1; p=none; x=y", "dmarc.unused-tag", "dmarc.syntax");
        row("fo without ruf", "v=DMARC1; p=none; fo=1", "dmarc.unused-tag", "dmarc.syntax");
        row("not mailto", "v=DMARC1; p=none; rua=https://example.org/", "dmarc.no-reports",
            "dmarc.syntax");
        row("p not second", "v=DMARC1; rua=mailto:a@example.org; p=none", "dmarc.order",
            "dmarc.syntax");
        row("p second", "v=DMARC1; p=none; rua=mailto:a@example.org", "dmarc.policy-none",
            "dmarc.order");
        row("not read", "v=dmarc1; p=none", "dmarc.syntax", "dmarc.policy-none");
    }
    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, has);
        QFETCH(QString, hasNot);
        const QStringList codes = lintCodesOf(text);
        QVERIFY2(codes.contains(has), qPrintable(codes.join(u' ')));
        QVERIFY2(!codes.contains(hasNot), qPrintable(codes.join(u' ')));
    }

    void knowsThatSpDoesNothingBelow()
    {
        const Reading reading = parse("v=DMARC1; p=reject; sp=none; rua=mailto:a@example.org");
        const auto &parsed = std::get<Parsed>(reading);
        const auto has = [](const std::vector<Lint> &lints, const QString &code) {
            return std::any_of(lints.begin(), lints.end(),
                               [&](const Lint &lint) { return lint.code == code; });
        };
        QVERIFY(has(lint(parsed, false), u"dmarc.weaker-below"_s));
        QVERIFY(has(lint(parsed, true), u"dmarc.unused-tag"_s));
        QVERIFY(!has(lint(parsed, true), u"dmarc.weaker-below"_s));
    }

    void countsWhatNobodyUses()
    {
        const auto unused = [](const QByteArray &text, bool isSubdomain) {
            QStringList found;
            for (const Lint &lint : lint(std::get<Parsed>(parse(text)), isSubdomain)) {
                if (lint.code == u"dmarc.unused-tag")
                    found << argText(lint.args.at(u"tag"_s)) + u' '
                                 + argText(lint.args.at(u"reason"_s));
            }
            return found.join(u", "_s);
        };
        const QByteArray reports = "rua=mailto:a@example.org";
        QCOMPARE(unused("v=DMARC1; p=reject; sp=none; np=none; " + reports, true),
                 u"sp subdomain, np subdomain"_s);
        QCOMPARE(unused("v=DMARC1; p=reject; " + reports + ",mailto:b@example.org", false), u""_s);
        QCOMPARE(
            unused("v=DMARC1; p=reject; " + reports + ",mailto:b@example.org,mailto:c@example.org",
                   false),
            u"rua many"_s);
    }

    void emitsOnlyTheCodesItDeclares()
    {
        const std::vector<QString> tokens = tokenCodes();
        const std::vector<QString> lints = lintCodes();
        QRandomGenerator random(7);
        const QList<QByteArray> pieces{"p=none",
                                       "p=reject",
                                       "sp=x",
                                       "np=quarantine",
                                       "adkim=S",
                                       "aspf=r",
                                       "t=Y",
                                       "t=n",
                                       "psd=u",
                                       "psd=y",
                                       "fo=0:d",
                                       "fo=",
                                       "rua=mailto:a@b.example",
                                       "ruf=x",
                                       "pct=1",
                                       "rf=a",
                                       "ri=2",
                                       "foo=1",
                                       "bar",
                                       "=",
                                       "v=DMARC1",
                                       "rua=https://b.example/,mailto:c@d.example!1k,z"};
        for (int i = 0; i < 5000; ++i) {
            QByteArray text("v=DMARC1");
            for (int k = random.bounded(6); k > 0; --k)
                text += "; " + pieces[random.bounded(static_cast<int>(pieces.size()))];
            const Explanation explanation = explain(text);
            for (const Token &token : explanation.tokens)
                QVERIFY2(std::find(tokens.begin(), tokens.end(), token.code) != tokens.end(),
                         qPrintable(token.code));
            for (const Lint &lint : explanation.lints)
                QVERIFY2(std::find(lints.begin(), lints.end(), lint.code) != lints.end(),
                         qPrintable(lint.code));
        }
    }
};

MW_TEST(tst_Explain)
#include "tst_Explain.moc"
