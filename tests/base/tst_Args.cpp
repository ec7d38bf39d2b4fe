#include "base/Args.h"
#include "base/Error.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QJsonArray>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_Args : public QObject
{
    Q_OBJECT

private slots:
    void valuesBecomeText();
    void readsBackWhatItWrote();
    void leavesOutOtherValues();
    void errorsCompareWithTheirCause();
    void errorsShowCodeArgumentsAndCause();
};

void tst_Args::valuesBecomeText()
{
    QCOMPARE(argText(ArgValue(u"a"_s)), u"a"_s);
    QCOMPARE(argText(ArgValue(qint64{-7})), u"-7"_s);
    QCOMPARE(argText(ArgValue(QStringList{u"a"_s, u"b"_s})), u"a, b"_s);
}

void tst_Args::readsBackWhatItWrote()
{
    const Args args{{u"text"_s, u"ü \"x\""_s},
                    {u"empty"_s, QString()},
                    {u"number"_s, qint64{9007199254740993}},
                    {u"negative"_s, qint64{-1}},
                    {u"list"_s, QStringList{u"a"_s, u""_s}},
                    {u"nothing"_s, QStringList{}}};
    QVERIFY(argsFromJson(argsToJson(args)) == args);
}

void tst_Args::leavesOutOtherValues()
{
    const QJsonObject object{{u"fraction"_s, 1.5},
                             {u"flag"_s, true},
                             {u"null"_s, QJsonValue::Null},
                             {u"mixed"_s, QJsonArray{u"a"_s, 1}},
                             {u"object"_s, QJsonObject{}},
                             {u"huge"_s, 1e300},
                             {u"kept"_s, 3}};
    QVERIFY(argsFromJson(object) == (Args{{u"kept"_s, qint64{3}}}));
}

void tst_Args::errorsCompareWithTheirCause()
{
    const Error inner(u"file.missing"_s, {{u"path"_s, u"/x"_s}});
    const Error outer(u"session.bad"_s);
    QCOMPARE(outer.causedBy(inner), outer.causedBy(inner));
    QVERIFY(!(outer.causedBy(inner) == outer));
    QVERIFY(!(outer.causedBy(inner) == outer.causedBy(outer)));
    QVERIFY(!(inner == Error(u"file.missing"_s)));
}

void tst_Args::errorsShowCodeArgumentsAndCause()
{
    const Error error = Error(u"session.bad"_s, {{u"line"_s, qint64{3}}, {u"a"_s, u"b"_s}})
                            .causedBy(Error(u"file.missing"_s));
    QCOMPARE(error.toDebugString(), u"session.bad {a=b, line=3} <- file.missing"_s);
}

MW_TEST(tst_Args)
#include "tst_Args.moc"
