// Which keys of a plan are put onto a server, and where.
#include "exporting/Configuration.h"
#include "keys/SigningKey.h"
#include "kit/TestMain.h"
#include "plan/Planner.h"
#include "plan/SigningKeys.h"

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
    void theNextKeyTakesOver_data();
    void theNextKeyTakesOver();
    void fileNamesFitWhateverTheDomain_data();
    void fileNamesFitWhateverTheDomain();
    void aNameThatFitsStaysAsItIs();
    void nothingIsSignedThatNobodyCouldCheck();

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

void tst_KeyTargets::theNextKeyTakesOver_data()
{
    QTest::addColumn<QString>("server");
    for (const QString &id : servers::serverIds()) {
        if (const auto kind = servers::loadServerKind(id);
            kind && kind->keys && kind->keys->selector.isEmpty())
            QTest::newRow(qPrintable(id)) << id;
    }
}

/// From the switch on every kind of server signs with the new key, and both records stay.
void tst_KeyTargets::theNextKeyTakesOver()
{
    QFETCH(const QString, server);
    plan::MailPlan plan = m_plan;
    const auto signers = [&] {
        const auto made = exporting::makeConfiguration(plan, server);
        QStringList names;
        for (const exporting::KeyTarget &key :
             made ? made->keys : std::vector<exporting::KeyTarget>()) {
            if (key.signs)
                names << key.selector;
        }
        return names;
    };
    QCOMPARE(signers(), QStringList{u"old"_s});
    QVERIFY(plan::letSign(plan.domains.front(), u"next"_s).has_value());
    QCOMPARE(signers(), QStringList{u"next"_s});
    const std::vector<plan::PlannedRecord> records = plan::planRecords(plan, {});
    QCOMPARE(std::count_if(records.begin(), records.end(),
                           [](const plan::PlannedRecord &record) {
                               return record.purpose == plan::Purpose::DkimKey;
                           }),
             2);
    QVERIFY(plan::retire(plan.domains.front(), u"old"_s).has_value());
    QCOMPARE(signers(), QStringList{u"next"_s});
}

namespace {

/// A domain of so many octets.
dns::Domain domainOf(qsizetype octets)
{
    QString text = u"example"_s;
    while (text.size() < octets)
        text.prepend(QString(std::min<qsizetype>(63, octets - text.size() - 1), u'a') + u'.');
    return *dns::Domain::parse(text);
}

} // namespace

void tst_KeyTargets::fileNamesFitWhateverTheDomain_data()
{
    QTest::addColumn<QString>("server");
    for (const QString &id : servers::serverIds()) {
        // YunoHost looks for its key by the domain's name; it knows one selector, too.
        if (const auto kind = servers::loadServerKind(id);
            kind && kind->keys && kind->keys->selector.isEmpty())
            QTest::newRow(qPrintable(id)) << id;
    }
}

/// 255 octets are what file systems take, with room for the copies that the script makes beside a file. The
/// configuration names the file where it is.
void tst_KeyTargets::fileNamesFitWhateverTheDomain()
{
    QFETCH(const QString, server);
    plan::MailPlan plan = plan::makePlan(domainOf(237)); // with "next._domainkey."
    plan.domains.front().selectors = m_plan.domains.front().selectors;
    const auto made = exporting::makeConfiguration(plan, server);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toDebugString()));
    QSet<QString> targets;
    for (const exporting::KeyTarget &key : made->keys) {
        const QString file = key.target.mid(key.target.lastIndexOf(u'/') + 1);
        QVERIFY2(file.size() <= 255 - 33, qPrintable(file));
        for (const QString &part : key.target.split(u'/'))
            QVERIFY2(part.size() <= 255, qPrintable(part));
        targets << key.target;
        const bool named =
            std::any_of(made->files.begin(), made->files.end(),
                        [&](const auto &each) { return each.content.contains(file.toUtf8()); });
        QVERIFY2(!file.contains(u'-') || !key.signs || named, qPrintable(file));
    }
    QCOMPARE(targets.size(), static_cast<qsizetype>(made->keys.size()));
}

void tst_KeyTargets::aNameThatFitsStaysAsItIs()
{
    const auto nameWith = [&](qsizetype octets) {
        plan::MailPlan plan = plan::makePlan(domainOf(octets));
        plan.domains.front().selectors = {m_plan.domains.front().selectors.front()};
        const auto made = exporting::makeConfiguration(plan, u"postfix-opendkim"_s);
        return made ? made->keys.front().target.mid(u"/etc/dkimkeys/"_s.size()) : QString();
    };
    QCOMPARE(nameWith(188), domainOf(188).ascii() + u".old.private"_s);
    QCOMPARE(nameWith(189).size(), 200);
    QVERIFY(nameWith(189).startsWith(domainOf(189).ascii().first(175) + u'-'));
    QVERIFY(nameWith(189).endsWith(u".private"_s));
}

/// A record whose name does not fit into DNS can never be published, and receivers refuse what it signs.
void tst_KeyTargets::nothingIsSignedThatNobodyCouldCheck()
{
    const auto made = [&](qsizetype octets, plan::SelectorStage stage) {
        plan::MailPlan plan = plan::makePlan(domainOf(octets));
        plan.domains.front().selectors = {m_plan.domains.front().selectors.front(),
                                          m_plan.domains.front().selectors.back()};
        plan.domains.front().selectors.back().stage = stage;
        return exporting::makeConfiguration(plan, u"postfix-opendkim"_s);
    };
    QVERIFY(made(237, plan::SelectorStage::Published).has_value());
    const auto refused = made(238, plan::SelectorStage::Published);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), Error(u"selector.no-room"_s, {{u"selector"_s, u"next"_s},
                                                            {u"domain"_s, domainOf(238).unicode()},
                                                            {u"length"_s, qint64(254)},
                                                            {u"most"_s, qint64(253)}}));
    QVERIFY(made(238, plan::SelectorStage::Retired).has_value());
}

MW_TEST(tst_KeyTargets)
#include "tst_KeyTargets.moc"
