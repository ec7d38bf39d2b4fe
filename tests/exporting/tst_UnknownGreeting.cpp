// A server that is to greet with the provider's name is not set up with its own while that is not
// known.
#include "Plans.h"
#include "exporting/Updater.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::testkit;
using exporting::Configuration;

namespace {

plan::MailPlan following(const QString &name)
{
    plan::MailPlan made = planFor({u"good.example"_s});
    made.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    made.hosts.front().helo = name;
    return made;
}

} // namespace

class tst_UnknownGreeting : public QObject
{
    Q_OBJECT

private slots:
    void noServerGreetsWithItsOwnNameInstead_data();
    void noServerGreetsWithItsOwnNameInstead();
    void whatOnlyRelaysGreetsNobody();
};

void tst_UnknownGreeting::noServerGreetsWithItsOwnNameInstead_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : servers::serverIds()) {
        if (!servers::loadServerKind(id)->relayOnly)
            QTest::newRow(qPrintable(id)) << id;
    }
}

void tst_UnknownGreeting::noServerGreetsWithItsOwnNameInstead()
{
    QFETCH(const QString, id);
    const Result<Configuration> open = exporting::makeConfiguration(following({}), id);
    QVERIFY(!open.has_value());
    QCOMPARE(open.error().code, u"server.needs-greeting"_s);
    const Result<Configuration> known =
        exporting::makeConfiguration(following(u"host-25.isp.example"_s), id);
    MW_VERIFY(known.has_value(), known ? "" : qPrintable(known.error().toDebugString()));
}

void tst_UnknownGreeting::whatOnlyRelaysGreetsNobody()
{
    plan::MailPlan relayed = relayedPlan(587);
    relayed.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    for (const QString &id : servers::serverIds()) {
        const Result<Configuration> made = exporting::makeConfiguration(relayed, id);
        MW_VERIFY(made.has_value(), made ? "" : qPrintable(id + made.error().toDebugString()));
    }
    const Result<Configuration> updater =
        exporting::updaterConfiguration(following({}), u"nsupdate"_s, nullptr);
    MW_VERIFY(updater.has_value(), updater ? "" : qPrintable(updater.error().toDebugString()));
}

MW_TEST(tst_UnknownGreeting)
#include "tst_UnknownGreeting.moc"
