// explain: the program itself, its batch, exit codes and the kinds it passes on to the engines of
// SPF, DKIM and DMARC.
#include "Run.h"
#include "cli/ExplainCommand.h"
#include "kit/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using transport::Kind;

namespace {

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    return mailworthy::test::cli(QDir::tempPath(), QStringList{u"explain"_s} + arguments, input);
}

} // namespace

class tst_ExplainCommand : public QObject
{
    Q_OBJECT

private slots:
    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &arguments, int code) {
            QTest::newRow(name) << arguments << code;
        };
        row("fine", {u"10 mail.example.org."_s}, 0);
        row("words without quotes", {u"10"_s, u"mail.example.org."_s}, 0);
        row("a note", {u"0 ."_s}, 0);
        row("a warning", {u"v=STSv1 ; id=1"_s}, 1);
        row("a problem", {u"10 mail."_s}, 2);
        row("not valid", {u"v=STSv1; id="_s}, 2);
        row("none of ours", {u"hello"_s}, 2);
        row("said to be something else", {u"--as"_s, u"caa"_s, u"10 mail.example.org."_s}, 2);
        row("several", {u"10 a.example."_s, u"20 b.example."_s}, 0);
        row("several, one broken", {u"10 a.example."_s, u"20 b_.example."_s}, 2);
        row("null beside hosts", {u"0 ."_s, u"20 b.example."_s}, 2);
        row("SPF", {u"v=spf1 a -all"_s}, 0);
        row("nothing", {}, 64);
        row("unknown kind", {u"--as"_s, u"nosuch"_s, u"x"_s}, 64);
    }

    void exitCodes()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        const Ran ran = run(arguments);
        QVERIFY2(
            ran.code == code,
            ("exit code " + QByteArray::number(ran.code) + ": " + ran.out + ran.err).constData());
    }

    void aLineThatCannotBeReadIsAFinding()
    {
        for (const auto &[line, code] :
             {std::pair{u"a.example. TXT \"v=spf1 -all"_s, u"spf.syntax"_s},
              std::pair{u"s._domainkey.a.example. TXT \"v=DKIM1; p="_s, u"dkim.syntax"_s},
              std::pair{u"_dmarc.a.example. TXT \"v=DMARC1; p=none"_s, u"dmarc.syntax"_s}}) {
            const Ran ran = run({line, u"--json"_s});
            QCOMPARE(ran.code, 2);
            const QJsonObject document = documentOf(ran.out);
            QCOMPARE(document[u"valid"], QJsonValue(false));
            QCOMPARE(document[u"error"][u"offset"].toInteger(), qint64(line.size()));
            QVERIFY(codesOf(document).contains(code));
        }
    }

    void whatWasMeantAsSpfIsNamed_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("code"); // empty: nothing to do with SPF
        QTest::addColumn<int>("offset");
        const auto row = [](const char *name, const char *record, const QString &code, int offset) {
            QTest::newRow(name) << QByteArray(record) << code << offset;
        };
        row("semicolon", "v=spf1;a -all", u"spf.syntax"_s, 6);
        row("comma", "v=spf1,a -all", u"spf.syntax"_s, 6);
        row("tab", "v=spf1\\ta -all", u"spf.syntax"_s, 6);
        row("quotes", "\\\"v=spf1 a -all\\\"", u"spf.quoted"_s, 0);
        row("no-break space", "v=spf1\\u00a0a -all", u"spf.typography"_s, 6);
        row("leading space", " v=spf1 a -all", u"spf.syntax"_s, 0);
        row("without v=", "spf1 ip4:192.0.2.1 -all", u"spf.syntax"_s, 0);
        row("something else", "google-site-verification=abc", QString(), 0);
    }

    void whatWasMeantAsSpfIsNamed()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const QString, code);
        QFETCH(const int, offset);
        const QByteArray line = "{\"record\":\"" + record + "\"}\n";
        const QJsonObject spf =
            linesOf(
                mailworthy::test::cli(QDir::tempPath(), words(u"spf explain --batch"_s), line).out)
                .front();
        QCOMPARE(spf[u"valid"], QJsonValue(false));
        if (code.isEmpty()) {
            QVERIFY(spf[u"kind"].isNull() && spf[u"error"].isNull());
            return;
        }
        QCOMPARE(spf[u"kind"].toString(), u"spf"_s);
        QCOMPARE(codesOf(spf), QStringList{code});
        QCOMPARE(spf[u"error"][u"offset"].toInt(), offset);
        QVERIFY(!spf[u"tokens"].toArray().isEmpty());
        const QJsonObject any = linesOf(run({u"--batch"_s}, line).out).front();
        QCOMPARE(any[u"kind"].toString(), u"spf"_s);
        QCOMPARE(codesOf(any), QStringList{code});
    }

    void aByteOrderMarkIsNotLost()
    {
        const Ran ran =
            mailworthy::test::cli(QDir::tempPath(), words(u"spf explain --batch"_s),
                                  "\xEF\xBB\xBF{\"record\":\"\xEF\xBB\xBFv=spf1 mx -all\"}\n"
                                  "{\"record\":\"\\ufeffv=spf1 mx -all\"}\n");
        QCOMPARE(ran.code, 0);
        const QList<QJsonObject> lines = linesOf(ran.out);
        QCOMPARE(lines.size(), 2);
        for (const QJsonObject &line : lines) {
            QCOMPARE(line[u"valid"], QJsonValue(false));
            QCOMPARE(codesOf(line), QStringList{u"spf.typography"_s});
        }
    }

    void whatIsNotReadAnyMoreIsShown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("record");
        QTest::newRow("mx") << u"mx"_s << u"65536 mail.example.org"_s;
        QTest::newRow("tlsa") << u"tlsa"_s << u"256 1 1 abcd ef"_s;
        QTest::newRow("caa") << u"caa"_s << u"256 issue \"x\""_s;
        QTest::newRow("srv") << u"srv"_s << u"0 1 70000 mail.example.org"_s;
    }

    void whatIsNotReadAnyMoreIsShown()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, record);
        const QJsonObject found = documentOf(run({u"--as"_s, kind, u"--json"_s, record}).out);
        QStringList texts;
        for (const QJsonValue &token : found[u"tokens"].toArray())
            texts << token[u"text"].toString();
        QCOMPARE(texts, record.split(u' '));
        QCOMPARE(found[u"valid"], QJsonValue(false));
    }

    void termsAreCountedInATextAlone_data()
    {
        QTest::addColumn<int>("terms");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("few") << 7 << u" -all"_s << QStringList();
        QTest::newRow("near the limit") << 8 << u" -all"_s << QStringList{u"spf.near-limit"_s};
        QTest::newRow("at the limit") << 10 << u" -all"_s << QStringList{u"spf.near-limit"_s};
        QTest::newRow("over it") << 11 << u" -all"_s << QStringList{u"spf.too-many-lookups"_s};
        QTest::newRow("behind all")
            << 7 << u" -all a:x.example mx:y.example"_s << QStringList{u"spf.dead-terms"_s};
    }

    void termsAreCountedInATextAlone()
    {
        QFETCH(const int, terms);
        QFETCH(const QString, behind);
        QFETCH(const QStringList, codes);
        QString record = u"v=spf1"_s;
        for (int i = 0; i < terms; ++i)
            record += u" a:h%1.example"_s.arg(i);
        const Ran ran = mailworthy::test::cli(
            QDir::tempPath(), {u"spf"_s, u"explain"_s, u"--json"_s, record + behind});
        QCOMPARE(codesOf(documentOf(ran.out)), codes);
    }

    void halfASurrogatePairIsNoText()
    {
        const Ran ran = run({u"--batch"_s}, "{\"record\":\"v=spf1 a:\\ud800 -all\"}\n"
                                            "{\"record\":\"v=spf1 a -all\"}\n");
        QCOMPARE(ran.code, 65);
        const QList<QJsonObject> lines = linesOf(ran.out);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(u"error") && !lines[0].contains(u"kind"));
        QCOMPARE(lines[1][u"valid"], QJsonValue(true));
    }

    void tokensThatAreLeftOutAreMarked()
    {
        const auto record = [](int terms) {
            return "{\"record\":\"v=spf1" + QByteArray(" a").repeated(terms) + "\"}\n";
        };
        const QList<QJsonObject> lines =
            linesOf(run({u"--batch"_s}, record(100) + record(20'000)).out);
        QVERIFY(!lines[0].contains(u"cut"));
        QCOMPARE(lines[0][u"tokens"].toArray().size(), 101);
        QCOMPARE(lines[1][u"cut"], QJsonValue(true));
    }

    void batchKeepsOrderAndGoesOn()
    {
        const Ran ran =
            run({u"--batch"_s}, "{\"record\":\"3 1 1 abcd\"}\n"
                                "nonsense\n"
                                "{\"record\":\"version: STSv1\\nmode: none\\nmax_age: 1\\n\"}\n"
                                "{\"record\":\"hello\"}\n"
                                "{\"record\":\"hello\",\"as\":\"mx\"}\n"
                                "{\"record\":\"hello\",\"as\":\"nosuch\"}\n"
                                "{\"as\":\"mx\"}\n"
                                "{\"record\":\"v=STSv1; id=a-b;\",\"as\":null}\n");
        QCOMPARE(ran.code, 65);
        const QList<QJsonObject> lines = linesOf(ran.out);
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0][u"kind"].toString(), u"tlsa"_s);
        QCOMPARE(lines[0][u"valid"], QJsonValue(false));
        for (const int i : {1, 5, 6})
            QVERIFY(lines[i].contains(u"error") && !lines[i].contains(u"kind"));
        QCOMPARE(lines[2][u"kind"].toString(), u"mta-sts-policy"_s);
        QCOMPARE(lines[2][u"valid"], QJsonValue(true));
        QVERIFY(lines[3][u"kind"].isNull() && lines[3][u"error"].isNull());
        QCOMPARE(lines[4][u"kind"].toString(), u"mx"_s);
        QCOMPARE(lines[7][u"error"].toObject()[u"offset"].toInt(), 13);
        QVERIFY(!lines[7][u"error"].toObject()[u"expected"].toString().isEmpty());
        for (const QJsonValue &token : lines[7][u"tokens"].toArray())
            QVERIFY(!token[u"text"].toString().isEmpty()
                    && !token[u"meaning"].toString().isEmpty());
        QCOMPARE(lines[7][u"findings"].toArray().size(), 1);
        QCOMPARE(run({u"--batch"_s}, "{\"record\":\"x\"}\n").code, 0);
    }

    void givesOneDocument()
    {
        const Ran one = run({u"--json"_s, u"_25._tcp.a.example. IN TLSA 1 1 1 abcd"_s});
        const QJsonObject document = QJsonDocument::fromJson(one.out).object();
        QCOMPARE(document[u"schema"].toInt(), 1);
        QCOMPARE(document[u"command"].toString(), u"explain"_s);
        QCOMPARE(document[u"subject"].toString(), u"_25._tcp.a.example"_s);
        QCOMPARE(document[u"kind"].toString(), u"tlsa"_s);
        QCOMPARE(document[u"findings"].toArray()[0].toObject()[u"code"].toString(),
                 u"tlsa.unusable"_s);
        const Ran two = run({u"--json"_s, u"0 ."_s, u"10 a.example."_s});
        const QJsonObject several = QJsonDocument::fromJson(two.out).object();
        QCOMPARE(several[u"records"].toArray().size(), 2);
        QCOMPARE(several[u"summary"].toObject()[u"problem"].toInt(), 1);
    }

    void readsStandardInput()
    {
        const Ran ran =
            run({u"--json"_s, u"-"_s},
                "version: STSv1\r\nmode: enforce\r\nmx: a.example\r\nmax_age: 604800\r\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"kind"].toString(),
                 u"mta-sts-policy"_s);
    }

    void passesOnToTheOtherEngines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("offset"); // -1: no error
        const auto row = [](const QByteArray &text, const char *kind, bool valid, qint64 offset) {
            QTest::newRow(text.constData()) << text << QString::fromLatin1(kind) << valid << offset;
        };
        row("v=spf1 a mx -all", "spf", true, -1);
        row("v=spf1 bad: -all", "spf", false, 7);
        row("v=DMARC1; p=none; rua=mailto:a@example.org", "dmarc", true, -1);
        row("v=DMARC1; p=rejct", "dmarc", false, 12);
        row("v=DKIM1; p=", "dkim", true, -1);
        row("x.example. TXT \"v=spf1 -all\"", "spf", true, -1);
        row("_dmarc.x.example. TXT \"v=DMARC1; p=rejct\"", "dmarc", false, 35);
        row("s._domainkey.x.example. TXT \"v=DKIM1; p=\"", "dkim", true, -1);
    }

    void passesOnToTheOtherEngines()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, kind);
        QFETCH(const bool, valid);
        QFETCH(const qint64, offset);
        const cli::ExplainedRecord record = cli::explainRecord(text);
        QCOMPARE(record.kind, kind);
        QCOMPARE(record.valid, valid);
        if (offset >= 0)
            QVERIFY2(record.error && record.error->first == offset,
                     QByteArray::number(record.error ? record.error->first : -1).constData());
        QVERIFY(!record.tokens.empty());
        for (const cli::ExplainedToken &token : record.tokens)
            QVERIFY2(!token.meaning.isEmpty() && !token.meaning.contains(u".token."),
                     qPrintable(token.meaning));
    }

    void whatWasSaidDecides()
    {
        for (const Kind kind : transport::allKinds()) {
            const cli::ExplainedRecord record = cli::explainRecord("hello", kind);
            QCOMPARE(record.kind, transport::toString(kind));
            QVERIFY(!record.valid && record.error);
        }
    }
};

MW_TEST(tst_ExplainCommand)
#include "tst_ExplainCommand.moc"
