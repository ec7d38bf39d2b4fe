#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/transport/Caa.h"
#include "mail/transport/Explain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::transport;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codesOf(const Explanation &explanation)
{
    QStringList codes;
    for (const Lint &lint : explanation.lints)
        codes << lint.code;
    return codes;
}

CaaAnswer judge(const std::vector<dns::Caa> &records, const CaaQuestion &question)
{
    return judgeCaa(records, question);
}

} // namespace

class tst_Caa : public QObject
{
    Q_OBJECT

private slots:
    void readsIssuers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("what"); // domain and parameters, or the mistake
        const auto row = [](const char *name, const QByteArray &value, const char *what) {
            QTest::newRow(name) << value << QString::fromLatin1(what);
        };
        row("domain", "ca.example", "ca.example");
        row("blanks", "  ca.example \t", "ca.example");
        row("nobody", ";", "");
        row("nothing", "", "");
        row("nobody with a parameter", "; a=b", "|a=b");
        row("parameters",
            "ca.example; accounturi=https://ca.example/1?x=2;validationmethods=dns-01",
            "ca.example|accounturi=https://ca.example/1?x=2|validationmethods=dns-01");
        row("blanks around the equals sign", "ca.example; a = b ; c=", "ca.example|a=b|c=");
        row("separator without parameter", "ca.example;", "ca.example");
        row("separator at the end", "ca.example; a=b;", "!16 name=value");
        row("final dot", "ca.example.", "!10 ;");
        row("underscore", "ca_1.example", "!2 ;");
        row("hyphen at the end", "ca-.example", "!2 ;");
        row("no name", "?", "!0 domain of a CA");
        row("comma", "ca.example, other.example", "!10 ;");
        row("parameter without equals sign", "ca.example; a", "!13 =");
        row("parameter with an odd name", "ca.example; a_b=c", "!13 =");
        row("blank inside a value", "ca.example; a=b c", "!16 ;");
        row("NUL", QByteArray("ca.example\0", 11), "!10 ;");
    }

    void readsIssuers()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, what);
        const Reading<CaaIssuer> reading = parseCaaIssuer(value);
        if (const auto *malformed = std::get_if<Malformed>(&reading)) {
            QCOMPARE(u'!' + QString::number(malformed->offset) + u' ' + malformed->expected, what);
            return;
        }
        const auto &issuer = std::get<CaaIssuer>(reading);
        QString found = QString::fromLatin1(issuer.domain);
        for (const CaaParameter &parameter : issuer.parameters)
            found += u'|' + QString::fromLatin1(parameter.name + '=' + parameter.value);
        QCOMPARE(found, what);
    }

    void showsParametersAsTheyStand()
    {
        const QByteArray text = "0 issue \"ca.example; a = b\"";
        const Explanation explained = explain(text, Kind::Caa);
        QCOMPARE(explained.tokens.back().text, QByteArray("a = b"));
        QCOMPARE(explained.tokens.back().offset, text.indexOf("a = b"));
    }

    void printsWhatItReads()
    {
        for (const QByteArray &value :
             {QByteArray("ca.example"), QByteArray(";"),
              QByteArray("ca.example; accounturi=https://ca.example/acct/1; validationmethods="
                         "dns-01,http-01"),
              QByteArray("; a=b")}) {
            const auto issuer = std::get<CaaIssuer>(parseCaaIssuer(value));
            QCOMPARE(*toText(issuer), value);
        }
        MW_VERIFY_ERROR(toText(CaaIssuer{"ca example", 0, {}}), u"caa.bad-issuer"_s);
        MW_VERIFY_ERROR(toText(CaaIssuer{"ca.example", 0, {{"a", "b;c", 0, 0}}}),
                        u"caa.bad-parameter"_s);
        MW_VERIFY_ERROR(toText(CaaIssuer{"ca.example", 0, {{"a b", "c", 0, 0}}}),
                        u"caa.bad-parameter"_s);
    }

    void judgesSets()
    {
        const CaaQuestion plain{"ca.example", false, {}, {}};
        QCOMPARE(judge({}, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{0, "issue", "ca.example"}}, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{0, "ISSUE", "CA.example"}}, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{0, "issue", "other.example"}}, plain), CaaAnswer::NotNamed);
        QCOMPARE(judge({{0, "issue", ";"}}, plain), CaaAnswer::NotNamed);
        QCOMPARE(judge({{0, "issue", ";"}, {0, "issue", "ca.example"}}, plain), CaaAnswer::Allowed);
        // RFC 8659 §4.2: what cannot be read names nobody
        QCOMPARE(judge({{0, "issue", "ca.example,"}}, plain), CaaAnswer::NotNamed);
        // RFC 8659 §3: only other properties, so nothing restricts
        QCOMPARE(judge({{0, "iodef", "mailto:a@example.org"}}, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{0, "issuemail", ";"}}, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{128, "tbs", "x"}}, plain), CaaAnswer::CriticalTag);
        QCOMPARE(judge({{0, "tbs", "x"}}, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{128, "issue", "ca.example"}}, plain), CaaAnswer::Allowed);
    }

    void wildcardsHaveTheirOwn()
    {
        const CaaQuestion wild{"ca.example", true, {}, {}};
        const CaaQuestion plain{"ca.example", false, {}, {}};
        QCOMPARE(judge({{0, "issue", "ca.example"}}, wild), CaaAnswer::Allowed);
        const std::vector<dns::Caa> both{{0, "issue", "ca.example"}, {0, "issuewild", ";"}};
        QCOMPARE(judge(both, wild), CaaAnswer::NotNamed);
        QCOMPARE(judge(both, plain), CaaAnswer::Allowed);
        QCOMPARE(judge({{0, "issuewild", "ca.example"}}, plain), CaaAnswer::Allowed);
    }

    void accountsAndMethodsNarrow()
    {
        const QByteArray account("https://ca.example/acct/1");
        const QByteArray bound("ca.example; accounturi=" + account
                               + "; validationmethods=dns-01,tls-alpn-01");
        const std::vector<dns::Caa> records{{0, "issue", bound}};
        QCOMPARE(judge(records, {"ca.example", false, account, "dns-01"}), CaaAnswer::Allowed);
        QCOMPARE(judge(records, {"ca.example", false, account + '2', "dns-01"}),
                 CaaAnswer::WrongAccount);
        QCOMPARE(judge(records, {"ca.example", false, account, "http-01"}), CaaAnswer::WrongMethod);
        QCOMPARE(judge(records, {"ca.example", false, {}, {}}), CaaAnswer::Allowed);
        // RFC 8657 §3: two accounts fit nobody; §4: a list that cannot be read allows nothing
        QCOMPARE(judge({{0, "issue", "ca.example; accounturi=a:1; accounturi=a:2"}},
                       {"ca.example", false, "a:1", {}}),
                 CaaAnswer::WrongAccount);
        QCOMPARE(judge({{0, "issue", "ca.example; validationmethods="}},
                       {"ca.example", false, {}, "dns-01"}),
                 CaaAnswer::WrongMethod);
        QCOMPARE(judge({{0, "issue", "ca.example; validationmethods=dns-01,"}},
                       {"ca.example", false, {}, "dns-01"}),
                 CaaAnswer::WrongMethod);
        // another record may allow it
        QCOMPARE(judge({{0, "issue", bound}, {0, "issue", "ca.example"}},
                       {"ca.example", false, {}, "http-01"}),
                 CaaAnswer::Allowed);
    }

    void explains_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, const QByteArray &text, bool valid, qsizetype offset,
                            const char *codes) {
            QTest::newRow(name) << text << valid << offset << QString::fromLatin1(codes);
        };
        row("issue", "0 issue \"ca.example\"", true, -1, "");
        row("without quotes", "0 issue ca.example", true, -1, "");
        row("parameters without quotes", "0 issue ca.example; validationmethods=dns-01", true, -1,
            "");
        row("nobody", "0 issue \";\"", true, -1, "caa.nobody");
        row("nobody without quotes", "0 issue ;", true, -1, "caa.nobody");
        row("S/MIME", "0 issuemail \"ca.example\"", true, -1, "");
        row("report", "0 iodef \"mailto:sec@example.org\"", true, -1, "");
        row("report to a plain address", "0 iodef \"sec@example.org\"", false, 9, "caa.syntax");
        row("unknown tag", "0 tbs \"x\"", true, -1, "caa.unknown-tag");
        row("critical unknown tag", "128 tbs \"x\"", true, -1, "caa.critical");
        row("reserved flag", "1 issue \"ca.example\"", true, -1, "caa.flags");
        row("flags too large", "256 issue \"ca.example\"", false, 0, "caa.syntax");
        row("odd tag", "0 is_sue \"ca.example\"", false, 4, "caa.syntax");
        row("no value", "0 issue", false, 7, "caa.syntax");
        row("open quote", "0 issue \"ca.example", false, 19, "caa.syntax");
        row("bad issuer", "0 issue \"ca.example, b.example\"", false, 19, "caa.syntax");
        row("bad issuer behind an escape", "0 issue \"c\\097.example,\"", false, 22, "caa.syntax");
        row("methods", "0 issue \"ca.example; validationmethods=dns 01\"", false, 43, "caa.syntax");
        row("methods with an underscore", "0 issue \"ca.example; validationmethods=dns_01\"", true,
            -1, "caa.method");
        row("account", "0 issue \"ca.example; accounturi=me\"", true, -1, "caa.account");
        row("own parameter", "0 issue \"ca.example; policy=ev\"", true, -1, "caa.parameter");
        row("too much", "0 issue \"ca.example\" x", false, 21, "caa.syntax");
        row("zone line", "example.org. IN CAA 0 issue \"ca.example; a=b\"", true, -1,
            "caa.parameter");
    }

    void explains()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        QFETCH(qsizetype, offset);
        QFETCH(QString, codes);
        const Explanation explanation = explain(text);
        QCOMPARE(explanation.kind, std::optional(Kind::Caa));
        QCOMPARE(explanation.error ? explanation.error->offset : -1, offset);
        QCOMPARE(explanation.valid, valid);
        QCOMPARE(codesOf(explanation).join(u' '), codes);
    }

    void showsTheInsideOfAValue()
    {
        const Explanation explanation = explain("0 issue \"ca.example; validationmethods=dns-01\"");
        QCOMPARE(explanation.tokens.size(), std::size_t(4));
        QCOMPARE(explanation.tokens[2].text, QByteArray("ca.example"));
        QCOMPARE(explanation.tokens[2].offset, qsizetype(9));
        QCOMPARE(explanation.tokens[3].code, u"caa.token.validationmethods"_s);
        QCOMPARE(explanation.tokens[3].offset, qsizetype(21));
    }
};

MW_TEST(tst_Caa)
#include "tst_Caa.moc"
