#include "base/Json.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_Json : public QObject
{
    Q_OBJECT

private slots:
    /// What a terminal takes for a command, or what turns a line around, is escaped and stays itself.
    void escapesWhatATerminalObeys()
    {
        const QString text =
            u"a\u009b31m\u007f\u202e\u200f\u2028\u2066 \u00e4\u20ac\U0001f600\u200dz"_s;
        const QJsonObject object{{u"t"_s, text}};
        for (const QByteArray &json : {toCompactJson(object), toPrettyJson(object)}) {
            QVERIFY2(json.contains("a\\u009b31m\\u007f\\u202e\\u200f\\u2028\\u2066 "),
                     json.constData());
            QVERIFY(json.contains("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\xe2\x80\x8dz"));
            QCOMPARE((*parseJsonObject(json))[u"t"].toString(), text);
        }
        QCOMPARE(toCompactJson({{u"t"_s, u"plain"_s}}), "{\"t\":\"plain\"}");
    }

    void readsAnObject();
    void saysWhereTheMistakeIs_data();
    void saysWhereTheMistakeIs();
    void keepsByteOrderMarksInStrings();
    void refusesWhatIsNoObject();
    void refusesWhatIsTooLarge();
    void survivesDeepNesting();
    void writesOneLineOrMany();
};

void tst_Json::readsAnObject()
{
    const Result<QJsonObject> object = parseJsonObject(R"({"a": 1})");
    MW_VERIFY_RESULT(object);
    QCOMPARE(*object, QJsonObject({{u"a"_s, 1}}));
}

void tst_Json::saysWhereTheMistakeIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::newRow("empty") << QByteArray() << qint64{1};
    QTest::newRow("first line") << QByteArray("{\"a\" 1}") << qint64{1};
    QTest::newRow("third line") << QByteArray("{\n\"a\": 1,\n\"b\": x\n}\n") << qint64{3};
    QTest::newRow("cut") << QByteArray("{\n\"a\": 1,\n\"b\": \"x") << qint64{3};
}

void tst_Json::saysWhereTheMistakeIs()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, line);
    const Result<QJsonObject> object = parseJsonObject(text);
    MW_VERIFY_ERROR(object, u"json.syntax"_s);
    QCOMPARE(std::get<qint64>(object.error().args.at(u"line"_s)), line);
    QVERIFY(std::get<qint64>(object.error().args.at(u"column"_s)) >= 1);
    QVERIFY(!argText(object.error().args.at(u"what"_s)).isEmpty());
}

void tst_Json::keepsByteOrderMarksInStrings()
{
    const QByteArray text = "\xEF\xBB\xBF{\"\xEF\xBB\xBF{}\":\"\xEF\xBB\xBFx\"}";
    const Result<QJsonObject> object = parseJsonObject(text);
    MW_VERIFY_RESULT(object);
    QCOMPARE(object->keys(), QStringList{u"\uFEFF{}"_s});
    QCOMPARE(object->value(u"\uFEFF{}"_s).toString(), u"\uFEFFx"_s);
    QCOMPARE(parseJsonObject(toCompactJson(*object)).value(), *object);
}

void tst_Json::refusesWhatIsNoObject()
{
    MW_VERIFY_ERROR(parseJsonObject("[1]"), u"json.not-an-object"_s);
}

void tst_Json::refusesWhatIsTooLarge()
{
    const Result<QJsonObject> object = parseJsonObject("{\"a\":1}", 6);
    MW_VERIFY_ERROR(object, u"json.too-large"_s);
    QCOMPARE(std::get<qint64>(object.error().args.at(u"bytes"_s)), 7);
    MW_VERIFY_RESULT(parseJsonObject("{\"a\":1}", 7));
}

void tst_Json::survivesDeepNesting()
{
    QVERIFY(!parseJsonObject("{\"a\":" + QByteArray(1000000, '[')));
}

void tst_Json::writesOneLineOrMany()
{
    const QJsonObject object{{u"a"_s, 1}, {u"b"_s, u"x"_s}};
    QCOMPARE(toCompactJson(object), QByteArray(R"({"a":1,"b":"x"})"));
    QVERIFY(toPrettyJson(object).endsWith("}\n"));
    QCOMPARE(parseJsonObject(toPrettyJson(object)).value(), object);
}

MW_TEST(tst_Json)
#include "tst_Json.moc"
