// When the clock of this machine is called wrong: only where most of those who tell the time, and
// two unrelated ones of them, agree.
#include "checks/ClockCheck.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Timestamp here = *timestampFromIso(u"2026-11-24T10:00:00Z");

facts::TimeSign sign(const QString &operatorName, Milliseconds clockIsAhead)
{
    return {operatorName, here - clockIsAhead, here, {}};
}

std::vector<findings::Finding> judged(const std::vector<facts::TimeSign> &times)
{
    facts::Facts facts;
    facts.times = times;
    std::vector<findings::Finding> found;
    checks::clockCheck().judge({}, facts, found);
    return found;
}

} // namespace

class tst_ClockCheck : public QObject
{
    Q_OBJECT

private slots:
    void judgesByAgreement_data();
    void judgesByAgreement();
    void saysWhatBothClocksHave();
};

void tst_ClockCheck::judgesByAgreement_data()
{
    using Times = std::vector<facts::TimeSign>;
    QTest::addColumn<Times>("times");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("nobody") << Times{} << false;
    QTest::newRow("one alone") << Times{sign(u"a"_s, minutes(60))} << false;
    QTest::newRow("two pages of one operator")
        << Times{sign(u"a"_s, minutes(60)), sign(u"a"_s, minutes(60))} << false;
    QTest::newRow("two") << Times{sign(u"a"_s, minutes(60)), sign(u"b"_s, minutes(60))} << true;
    QTest::newRow("two, behind") << Times{sign(u"a"_s, minutes(-60)), sign(u"b"_s, minutes(-60))}
                                 << true;
    QTest::newRow("five minutes") << Times{sign(u"a"_s, minutes(5)), sign(u"b"_s, minutes(5))}
                                  << false;
    QTest::newRow("a second more")
        << Times{sign(u"a"_s, seconds(301)), sign(u"b"_s, seconds(301))} << true;
    QTest::newRow("a minute apart")
        << Times{sign(u"a"_s, minutes(61)), sign(u"b"_s, minutes(60))} << true;
    QTest::newRow("more than a minute apart")
        << Times{sign(u"a"_s, seconds(3661)), sign(u"b"_s, minutes(60))} << false;
    QTest::newRow("as far off, to both sides")
        << Times{sign(u"a"_s, minutes(60)), sign(u"b"_s, minutes(-60))} << false;
    QTest::newRow("as many who find it right")
        << Times{sign(u"a"_s, minutes(60)), sign(u"b"_s, minutes(60)), sign(u"c"_s, minutes(0)),
                 sign(u"d"_s, seconds(1))}
        << false;
    QTest::newRow("one who finds it right")
        << Times{sign(u"a"_s, minutes(60)), sign(u"b"_s, minutes(60)), sign(u"c"_s, minutes(0))}
        << true;
}

void tst_ClockCheck::judgesByAgreement()
{
    QFETCH(const std::vector<facts::TimeSign>, times);
    QFETCH(const bool, wrong);
    const std::vector<findings::Finding> found = judged(times);
    QCOMPARE(found.size(), wrong ? 1U : 0U);
    if (wrong)
        QCOMPARE(found.front().code, u"clock.wrong"_s);
}

void tst_ClockCheck::saysWhatBothClocksHave()
{
    const std::vector<findings::Finding> found =
        judged({sign(u"a"_s, minutes(60)), sign(u"c"_s, minutes(0)), sign(u"b"_s, minutes(60))});
    QCOMPARE(found.size(), 1U);
    const Args &args = found.front().args;
    QCOMPARE(std::get<QStringList>(args.at(u"sources"_s)), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(std::get<QString>(args.at(u"here"_s)), u"2026-11-24T10:00:00Z"_s);
    QCOMPARE(std::get<QString>(args.at(u"said"_s)), u"2026-11-24T09:00:00Z"_s);
    QCOMPARE(std::get<qint64>(args.at(u"seconds"_s)), 3600);
    QCOMPARE(found.front().evidence.size(), 2U);
}

MW_TEST(tst_ClockCheck)
#include "tst_ClockCheck.moc"
