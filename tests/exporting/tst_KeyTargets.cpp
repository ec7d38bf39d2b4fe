// Which keys of a plan are put onto a server, and where.
#include "exporting/Configuration.h"
#include "keys/SigningKey.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

class tst_KeyTargets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKeyForLaterWaitsBesideTheOther();
    void whatLiesThereSigns();

private:
    static QStringList targetsOf(const exporting::Configuration &configuration);

    plan::MailPlan m_plan = plan::makePlan(*dns::Domain::parse(u"good.example"_s));
};

/// One key signs; the next one is published and waits.
void tst_KeyTargets::initTestCase()
{
    for (const auto &[name, stage] : {std::pair{u"old"_s, plan::SelectorStage::Signing},
                                      std::pair{u"next"_s, plan::SelectorStage::Published}}) {
        const auto key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
        QVERIFY(key.has_value());
        m_plan.domains.front().selectors.push_back({name, name, key->publicKey(), stage});
    }
}

QStringList tst_KeyTargets::targetsOf(const exporting::Configuration &configuration)
{
    QStringList targets;
    for (const exporting::KeyTarget &key : configuration.keys)
        targets << key.target + (key.signs ? u" signs"_s : QString());
    return targets;
}

void tst_KeyTargets::aKeyForLaterWaitsBesideTheOther()
{
    const auto made = exporting::makeConfiguration(m_plan, u"postfix-opendkim"_s);
    QVERIFY(made.has_value());
    QCOMPARE(targetsOf(*made), QStringList({u"/etc/dkimkeys/good.example.old.private signs"_s,
                                            u"/etc/dkimkeys/good.example.next.private"_s}));
}

/// A server that takes every file for a key to sign with gets none for later.
void tst_KeyTargets::whatLiesThereSigns()
{
    const auto made = exporting::makeConfiguration(m_plan, u"chasquid"_s);
    QVERIFY(made.has_value());
    QCOMPARE(targetsOf(*made),
             QStringList{u"/etc/chasquid/domains/good.example/dkim:old.pem signs"_s});
}

MW_TEST(tst_KeyTargets)
#include "tst_KeyTargets.moc"
