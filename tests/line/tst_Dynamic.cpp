#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "line/Dynamic.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;

namespace {

NameVerdict nameOf(const char *text)
{
    NameQuestion question;
    question.name = dns::Name::of(text);
    return judgeName(question, nullptr);
}

} // namespace

class tst_Dynamic : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingWithoutEvidence()
    {
        QCOMPARE(judgeDynamic({}).dynamic, Dynamic::Unknown);
        QVERIFY(judgeDynamic({}).reasons.empty());
    }

    void believesTheOwnerFirst()
    {
        DynamicQuestion question;
        question.ownerSaysFixed = true;
        question.onPolicyList = true;
        question.reverseName = nameOf("1-2-3-4.dyn.isp.example");
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Unlikely);
        QCOMPARE(judgeDynamic(question).reasons,
                 (std::vector<QString>{u"owner-says-fixed"_s, u"policy-list"_s,
                                       u"name-says-dynamic"_s}));
        question.ownerSaysFixed = false;
        question.daysUnchanged = 400;
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Likely);
    }

    void readsTheReverseName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("dynamic");
        QTest::addColumn<QString>("reason");
        QTest::newRow("dyn") << u"1-2-3-4.dyn.isp.example"_s << u"likely"_s
                             << u"name-says-dynamic"_s;
        QTest::newRow("cable") << u"1-2-3-4.cable.isp.example"_s << u"likely"_s
                               << u"name-generic"_s;
        QTest::newRow("static") << u"static-1-2-3-4.isp.example"_s << u"unlikely"_s
                                << u"name-says-static"_s;
        QTest::newRow("hoster") << u"vmi1.contaboserver.net"_s << u"unlikely"_s
                                << u"name-says-static"_s;
        QTest::newRow("custom") << u"mail.example.org"_s << u"unlikely"_s << u"name-custom"_s;
    }
    void readsTheReverseName()
    {
        QFETCH(QString, name);
        QFETCH(QString, dynamic);
        QFETCH(QString, reason);
        DynamicQuestion question;
        question.reverseName = nameOf(name.toLatin1().constData());
        const DynamicVerdict verdict = judgeDynamic(question);
        QCOMPARE(toString(verdict.dynamic), dynamic);
        QCOMPARE(verdict.reasons, std::vector<QString>{reason});
    }

    void softensAPolicyListByAStaticName()
    {
        DynamicQuestion question;
        question.onPolicyList = true;
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Likely);
        question.reverseName = nameOf("static-1-2-3-4.isp.example");
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Possible);
        question.daysUnchanged = longUnchangedDays;
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Unlikely);
    }

    void remembersAChange()
    {
        DynamicQuestion question;
        question.changedSinceLastTime = true;
        question.daysUnchanged = 100;
        question.reverseName = nameOf("mail.example.org");
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Likely);
    }

    void findsAnAddressWithoutNamePossible()
    {
        DynamicQuestion question;
        question.noReverseName = true;
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Possible);
        question.carrierNat = true;
        QCOMPARE(judgeDynamic(question).dynamic, Dynamic::Likely);
    }
};

MW_TEST(tst_Dynamic)
#include "tst_Dynamic.moc"
