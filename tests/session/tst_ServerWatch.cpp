// The command and the line for cron with which a server checks itself.
#include "kit/TestMain.h"
#include "session/ServerWatch.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using session::ServerWatch;

namespace {

plan::MailPlan planOn(plan::RunsOn place)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().runsOn = place;
    return plan;
}

const QString begin = u"mailworthy-cli check --session "_s;

} // namespace

class tst_ServerWatch : public QObject
{
    Q_OBJECT

private slots:
    void fileOfThisMachineIsQuoted_data();
    void fileOfThisMachineIsQuoted();
    void anotherMachineHasACopy_data();
    void anotherMachineHasACopy();
    void withoutASetUpThereIsNothing();
};

void tst_ServerWatch::fileOfThisMachineIsQuoted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("inCron");
    const auto row = [](const char *name, const QString &path, const QString &quoted,
                        const QString &inCron) { QTest::newRow(name) << path << quoted << inCron; };
    row("plain", u"/home/me/good.example.mailworthy"_s, u"'/home/me/good.example.mailworthy'"_s,
        u"'/home/me/good.example.mailworthy'"_s);
    row("blanks", u"/home/me/my mail/a"_s, u"'/home/me/my mail/a'"_s, u"'/home/me/my mail/a'"_s);
    row("apostrophe", u"/home/me/it's; reboot/a"_s, u"'/home/me/it'\\''s; reboot/a'"_s,
        u"'/home/me/it'\\''s; reboot/a'"_s);
    row("per cent", u"/home/me/100%/%d"_s, u"'/home/me/100%/%d'"_s, u"'/home/me/100\\%/\\%d'"_s);
}

void tst_ServerWatch::fileOfThisMachineIsQuoted()
{
    QFETCH(const QString, path);
    const std::optional<ServerWatch> watch =
        session::serverWatch(planOn(plan::RunsOn::ThisMachine), path);
    QVERIFY(watch && !watch->needsCopy);
    QFETCH(const QString, quoted);
    QCOMPARE(watch->command, begin + quoted + u" --quiet"_s);
    QFETCH(const QString, inCron);
    QCOMPARE(watch->cronLine, u"17 5 * * * "_s + begin + inCron + u" --quiet"_s);
}

void tst_ServerWatch::anotherMachineHasACopy_data()
{
    QTest::addColumn<plan::RunsOn>("place");
    QTest::newRow("in this network") << plan::RunsOn::ThisNetwork;
    QTest::newRow("elsewhere") << plan::RunsOn::Elsewhere;
}

void tst_ServerWatch::anotherMachineHasACopy()
{
    QFETCH(const plan::RunsOn, place);
    const std::optional<ServerWatch> watch =
        session::serverWatch(planOn(place), u"/home/me/100%/good.example-2.mailworthy"_s);
    QVERIFY(watch && watch->needsCopy);
    QCOMPARE(watch->command, begin + u"'good.example.mailworthy' --quiet"_s);
    QCOMPARE(watch->cronLine, u"17 5 * * * "_s + watch->command);
}

void tst_ServerWatch::withoutASetUpThereIsNothing()
{
    QVERIFY(!session::serverWatch({}, u"/home/me/a"_s));
    QVERIFY(!session::serverWatch(planOn(plan::RunsOn::ThisMachine), {}));
}

MW_TEST(tst_ServerWatch)
#include "tst_ServerWatch.moc"
