// Recognising any record, words for every code, and input that means harm.
#include "findings/Catalog.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/Explain.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype oneMebibyte = 1024 * 1024;

QByteArray repeated(const QByteArray &piece, qsizetype size = oneMebibyte)
{
    return piece.repeated(size / piece.size() + 1).first(size);
}

/// Offsets lie inside the text, and an error is there exactly when the record is not valid.
QString fault(const QByteArray &text, const Explanation &explanation)
{
    if (!explanation.kind)
        return {};
    if (explanation.valid == explanation.error.has_value())
        return u"valid and error"_s;
    if (explanation.error
        && (explanation.error->offset < 0 || explanation.error->offset > text.size()
            || explanation.error->expected.isEmpty()))
        return u"error "_s + QString::number(explanation.error->offset);
    for (const Token &token : explanation.tokens) {
        if (token.offset < 0 || token.offset > text.size())
            return u"token "_s + QString::number(token.offset);
    }
    return {};
}

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT

private slots:
    void readsALineOfAnotherTypeAsTheTextItIs()
    {
        const QByteArray line = "a.example. MX 10 mail.example.";
        const Explanation explained = explain(line, Kind::MtaSts);
        QVERIFY(!explained.valid);
        QCOMPARE(explained.tokens.size(), std::size_t(1));
        QCOMPARE(explained.tokens.front().offset, qsizetype(0));
        QCOMPARE(explained.tokens.front().text, line);
    }

    void kindsHaveWordsOfTheirOwn()
    {
        QCOMPARE(allKinds().size(), std::size_t(12));
        for (const Kind kind : allKinds())
            QCOMPARE(kindFromString(toString(kind)), std::optional(kind));
        QVERIFY(!kindFromString(u"MX") && !kindFromString(u""));
    }

    void recognises_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const QByteArray &text, const char *kind) {
            QTest::newRow(text.isEmpty() ? "empty" : text.constData())
                << text << QString::fromLatin1(kind);
        };
        row("v=STSv1; id=1", "mta-sts");
        row("\"v=STSv1; id=1;\"", "mta-sts");
        row("version: STSv1\nmode: none\nmax_age: 1\n", "mta-sts-policy");
        row("mode: enforce\nmx: a.example", "mta-sts-policy");
        row("v=TLSRPTv1; rua=mailto:a@example.org", "tls-rpt");
        row("rua=mailto:a@example.com; v=TLSRPTv1", "tls-rpt");
        row("3 1 1 abcd", "tlsa");
        row("3 1 1 xyz", "tlsa");
        row("dane-ee spki sha2-256 abcd", "tlsa");
        row("3 1 1", "tlsa");
        row("0 issue \"ca.example\"", "caa");
        row("0 issue ;", "caa");
        row("0 unheard \"x\"", "caa");
        row("10 mail.example.org.", "mx");
        row("0 .", "mx");
        row("10 192.0.2.1", "mx");
        row("10 mx", "mx");
        row("0 1 587 mail.example.org.", "srv");
        row("0 0 0 .", "srv");
        row("0 1 587", "srv");
        row("0 1 993 localhost", "srv");
        row("v=DMARC1", "dmarc-report");
        row("v=DMARC1; p=none", "dmarc");
        row("v=DMARC1; rua=mailto:a@example.org", "dmarc");
        row("v=spf1 mx -all", "spf");
        row("v=DKIM1; p=", "dkim");
        row("_mta-sts.example.org. 60 IN TXT \"v=STSv1; id=1\"", "mta-sts");
        row("_mta-sts.example.org. 60 IN TXT \"v=spf1 -all\"", "mta-sts");
        row("_smtp._tls TXT \"x\"", "tls-rpt");
        row("x TXT \"v=TLSRPTv1; rua=mailto:a@example.org\"", "tls-rpt");
        row("_dmarc.example.org. TXT \"v=DMARC1\"", "dmarc");
        row("s1._domainkey.example.org. TXT \"p=abc\"", "dkim");
        row("example.org. TXT \"v=spf1 -all\"", "spf");
        row("a.example._report._dmarc.b.example. TXT \"v=DMARC1\"", "dmarc-report");
        row("_25._tcp.a.example. TLSA 3 1 1 abcd", "tlsa");
        row("a.example. CAA 0 issue \"x\"", "caa");
        row("_imaps._tcp SRV 0 1 993 a", "srv");
        row("a.example. 60 IN A 192.0.2.1", "");
        row("a.example. TXT \"hello\"", "");
        row("hello world", "");
        row("10 20", "");
        row("<html><body>Not found</body></html>", "");
        row("", "");
    }

    void recognises()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, kind);
        const std::optional<Kind> found = recognise(text).kind;
        QCOMPARE(found ? toString(*found) : QString(), kind);
    }

    void takesThePlaceInTheLine()
    {
        const QByteArray line("_mta-sts.example.org. 60 IN TXT \"v=STSv1; \" \"id=a-b\"");
        const Explanation explanation = explain(line);
        QVERIFY(!explanation.valid);
        QCOMPARE(explanation.error->offset, line.indexOf("-b"));
        QCOMPARE(explanation.tokens[0].code, u"transport.token.owner"_s);
        QCOMPARE(explanation.tokens[1].code, u"transport.token.ttl"_s);
        QCOMPARE(explanation.tokens[5].offset, line.indexOf("id="));
        const QByteArray missing("_mta-sts.example.org. TXT \"v=STSv1;\"");
        QCOMPARE(explain(missing).error->offset, missing.size() - 1);
        const QByteArray open("_mta-sts.example.org. TXT \"v=STSv1;");
        QCOMPARE(explain(open).error->offset, open.size());
        QCOMPARE(explain("_mta-sts.example.org. IN TXT").error->offset, qsizetype(28));
    }

    void saysWhenItIsNotWhatWasSaid()
    {
        for (const Kind kind : allKinds()) {
            if (kind == Kind::Spf || kind == Kind::Dkim || kind == Kind::Dmarc)
                continue;
            for (const QByteArray &text : {QByteArray(), QByteArray("hello world"),
                                           QByteArray("v=spf1 -all"), QByteArray("\0\xff", 2)}) {
                const Explanation explanation = explain(text, kind);
                QCOMPARE(explanation.kind, std::optional(kind));
                QVERIFY(!explanation.valid);
                QCOMPARE(fault(text, explanation), QString());
                QCOMPARE(explanation.lints.size(), std::size_t(1));
            }
        }
    }

    void everyCodeHasWords()
    {
        for (const QString &code : tokenCodes())
            QVERIFY2(findings::phrase(code) != code, qPrintable(code));
        for (const QString &code : lintCodes())
            QVERIFY2(findings::entry(code), qPrintable(code));
        for (const char *code :
             {"sts.bad-id", "sts.bad-age", "sts.no-hosts", "sts.bad-host", "tlsrpt.no-destination",
              "tlsrpt.bad-destination", "mx.bad-host", "caa.bad-issuer", "caa.bad-parameter"}) {
            const QString key = u"error."_s + QLatin1String(code);
            QVERIFY2(findings::phrase(key) != key, code);
        }
    }

    void textsAreFilled()
    {
        const QList<QByteArray> texts{
            "v=STSv1; id=1; x=y",
            "v=STSv1; id=-",
            "v=STSv1 ; id=1",
            "version: STSv1\nmode: testing\nmx: a.example\nmx: *.b.example\nmax_age: 1\nmode: "
            "x\ny: z",
            "version: STSv1\nmode: none\nmax_age: 1",
            "v=TLSRPTv1 ; rua=mailto:a@example.org,ftp://x.example/; x=y",
            "v=TLSRPTv1;",
            "3 0 0 3003020101",
            "2 1 2 abcd",
            "9 9 9 abcd",
            "1 1 1 xx",
            "10 mail.",
            "10 localhost",
            "10 192.0.2.1",
            "10 .",
            "x. MX 10 a.b",
            "0 1 2 .",
            "0 1 0 a.example",
            "_imap._tcp.x. SRV 0 1 2 a.b",
            "_sip._tcp.x. SRV 0 1 2 a.b.",
            "x. SRV 0 1 2 a.b.",
            "1 issue \"ca; accounturi=x; validationmethods=_; z=1\"",
            "128 foo \"x\"",
            "0 issue \";\"",
            "0 iodef \"mailto:a@x.example\"",
            "0 contactemail \"a@x.example\"",
            "_x TXT \"v=STSv1; id=1\"",
            "x TXT \"v=TLSRPTv1; rua=mailto:a@x.example\"",
            "x TLSA 3 1 1 abcd",
            "*._report._dmarc.x.example TXT \"v=DMARC1; p=none; rua=mailto:a@y.example\"",
            "v=DMARC1"};
        for (const QByteArray &text : texts) {
            const Explanation explanation = explain(text);
            QVERIFY2(explanation.kind, text.constData());
            for (const Token &token : explanation.tokens) {
                const QString words = findings::phrase(token.code, token.args);
                QVERIFY2(words != token.code && !words.contains(u'{'), qPrintable(words));
            }
            for (const Lint &lint : explanation.lints) {
                findings::Finding finding{
                    lint.code, findings::Severity::Note, u"x.example"_s, lint.args, {}, {}};
                finding.args.try_emplace(u"domain"_s, u"x.example"_s);
                finding.args.try_emplace(u"name"_s, u"x.example"_s);
                const findings::Texts words = findings::textsOf(finding);
                const QString all = words.title + words.text + words.fix;
                QVERIFY2(!all.contains(u'{'), qPrintable(all));
            }
        }
    }

    void emitsOnlyTheCodesItDeclares()
    {
        const std::vector<QString> tokens = tokenCodes();
        const std::vector<QString> lints = lintCodes();
        const QList<QByteArray> words{"v=STSv1;",
                                      "id=1",
                                      "id=-",
                                      "3",
                                      "1",
                                      "0",
                                      "255",
                                      "abcd",
                                      "issue",
                                      "tbs",
                                      "\"x\"",
                                      "\";\"",
                                      "IN",
                                      "MX",
                                      "TXT",
                                      "TLSA",
                                      "SRV",
                                      "CAA",
                                      "a.b.",
                                      ".",
                                      "\n",
                                      "mode:",
                                      "mx:",
                                      "x: y",
                                      "; a=b",
                                      "\"",
                                      "\\",
                                      "(",
                                      "60",
                                      "\"v=DMARC1\"",
                                      "_imap._tcp.x.",
                                      "x._report._dmarc.y",
                                      "v=TLSRPTv1;",
                                      "rua=mailto:a@b.c",
                                      "version: STSv1",
                                      "max_age: 1",
                                      "\xff"};
        QRandomGenerator random(23);
        std::vector<std::optional<Kind>> asked{std::nullopt};
        for (const Kind kind : allKinds())
            asked.emplace_back(kind);
        for (int i = 0; i < 20000; ++i) {
            QByteArray text;
            for (int k = random.bounded(8); k > 0; --k)
                text += words[random.bounded(static_cast<int>(words.size()))]
                        + (random.bounded(5) == 0 ? "" : " ");
            const auto as = asked[static_cast<std::size_t>(random.bounded(int(asked.size())))];
            const Explanation explanation = explain(text, as);
            QVERIFY2(fault(text, explanation).isEmpty(),
                     (text + ": " + fault(text, explanation).toUtf8()).constData());
            for (const Token &token : explanation.tokens)
                QVERIFY2(std::find(tokens.begin(), tokens.end(), token.code) != tokens.end(),
                         qPrintable(token.code));
            for (const Lint &lint : explanation.lints)
                QVERIFY2(std::find(lints.begin(), lints.end(), lint.code) != lints.end(),
                         qPrintable(lint.code));
        }
    }

    void anyOctetsDoNoHarm()
    {
        QRandomGenerator random(29);
        for (int i = 0; i < 3000; ++i) {
            QByteArray text;
            for (int k = random.bounded(200); k > 0; --k)
                text += static_cast<char>(random.bounded(256));
            for (const Kind kind : allKinds())
                QCOMPARE(fault(text, explain(text, kind)), QString());
            QCOMPARE(fault(text, explain(text)), QString());
        }
    }

    void largeTextsTakeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text;
        };
        row("fields", "v=STSv1; id=1" + repeated("; a=b"));
        row("separators", "v=STSv1;" + repeated(";"));
        row("destinations", "v=TLSRPTv1; rua=" + repeated("mailto:a@example.org,"));
        row("versions later", repeated("a; v="));
        row("lines", "version: STSv1\n" + repeated("mx: a.example\n"));
        row("empty lines", "version: STSv1\n" + repeated("\n"));
        row("one line", "version: " + repeated("x"));
        row("hexadecimal digits", "3 1 1 " + repeated("ab"));
        row("hexadecimal words", "3 1 1 " + repeated("a "));
        row("name", "10 " + repeated("a."));
        row("long label", "10 " + repeated("a"));
        row("parameters", "0 issue \"ca.example; " + repeated("a=b;") + '"');
        row("accounts", "0 issue \"ca.example" + repeated("; accounturi=a:b", 60000) + '"');
        row("hyphens", "0 issue \"" + repeated("-") + '"');
        row("hyphens in a label", "0 issue \"a" + repeated("-.") + '"');
        row("quotes", "x. TXT " + repeated("\"\" "));
        row("backslashes", "x. TXT " + repeated("\\"));
        row("parentheses", repeated("( "));
        row("tags", "v=DMARC1" + repeated(";"));
        row("junk", repeated("\xE2\x80\x9C"));
        row("NUL", QByteArray(oneMebibyte, '\0'));
        row("words", repeated("a "));
    }

    void largeTextsTakeLinearTime()
    {
        QFETCH(QByteArray, text);
        for (const Kind kind : allKinds())
            QCOMPARE(fault(text, explain(text, kind)), QString());
        QCOMPARE(fault(text, explain(text)), QString());
        // Twelve readings of a mebibyte: a second, also under a sanitizer. Were one quadratic, the
        // limit of the test program would end it.
    }
};

MW_TEST(tst_Explain)
#include "tst_Explain.moc"
