// Where each kind of server is told what it greets with.
#include "exporting/Configuration.h"
#include "exporting/GreetingWords.h"
#include "keys/SigningKey.h"
#include "kit/TestMain.h"
#include "servers/GreetingSetting.h"
#include "servers/ServerKind.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

class tst_GreetingSetting : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheKindsOfTheContract();
    void namesKindsThatMayBePlanned();
    void keepsTheServersOwnName();
    void relayingKindsNeedNone();
    void exportedConfigurationAgrees();
};

void tst_GreetingSetting::knowsTheKindsOfTheContract()
{
    QStringList known = servers::serverIds();
    known.sort();
    QCOMPARE(known, QStringList({u"chasquid"_s,
                                 u"dma"_s,
                                 u"docker-mailserver"_s,
                                 u"exim"_s,
                                 u"exim-single"_s,
                                 u"exim-split"_s,
                                 u"haraka"_s,
                                 u"hmailserver"_s,
                                 u"iredmail"_s,
                                 u"maddy"_s,
                                 u"mail-in-a-box"_s,
                                 u"mailcow"_s,
                                 u"modoboa"_s,
                                 u"mox"_s,
                                 u"msmtp"_s,
                                 u"nullmailer"_s,
                                 u"opensmtpd"_s,
                                 u"opensmtpd-rspamd"_s,
                                 u"postfix-opendkim"_s,
                                 u"postfix-relay"_s,
                                 u"postfix-rspamd"_s,
                                 u"sendmail-opendkim"_s,
                                 u"stalwart"_s,
                                 u"yunohost"_s}));
    QCOMPARE(servers::serverIds().first(), u"postfix-opendkim"_s);
}

/// A kind without a setting gets general words.
void tst_GreetingSetting::namesKindsThatMayBePlanned()
{
    int known = 0;
    const plan::MailPlan plan = plan::makePlan(*dns::Domain::parse(u"good.example"_s));
    const plan::GreetingChange change = plan::followProvider(plan, u"x.provider.example"_s);
    for (const QString &id : servers::serverIds()) {
        const auto setting =
            servers::greetingSetting(id, u"x.provider.example"_s, u"mail.good.example"_s);
        const exporting::GreetingWords words = exporting::greetingWords(change, id, false);
        QVERIFY2(!words.set.isEmpty() && words.stays.size() == 9, qPrintable(id));
        if (!setting)
            continue;
        ++known;
        QVERIFY2(setting->line.contains(u"x.provider.example"_s), qPrintable(id));
        QVERIFY2(!setting->place.isEmpty(), qPrintable(id));
        // Either another setting keeps the own name, or the owner is told that there is but one.
        QVERIFY2(setting->keep.isEmpty() == setting->wholeServer, qPrintable(id));
        QVERIFY2(words.set.front().contains(setting->line), qPrintable(id));
    }
    QVERIFY(known >= 15);
    QVERIFY(!servers::greetingSetting(u"no-such-server"_s, u"a.example"_s, u"b.example"_s));
}

void tst_GreetingSetting::keepsTheServersOwnName()
{
    const auto setting = servers::greetingSetting(u"postfix-opendkim"_s, u"x.provider.example"_s,
                                                  u"mail.good.example"_s);
    QVERIFY(setting);
    QCOMPARE(setting->line, u"smtp_helo_name = x.provider.example"_s);
    QCOMPARE(setting->keep, u"myhostname = mail.good.example"_s);
    QVERIFY(!setting->wholeServer);
}

void tst_GreetingSetting::relayingKindsNeedNone()
{
    for (const QString &id : {u"postfix-relay"_s, u"msmtp"_s, u"nullmailer"_s, u"dma"_s})
        QVERIFY2(!servers::greetingSetting(id, u"a.example"_s, u"b.example"_s), qPrintable(id));
}

/// What the export writes is what the owner is told.
void tst_GreetingSetting::exportedConfigurationAgrees()
{
    plan::MailPlan plan = plan::makePlan(*dns::Domain::parse(u"good.example"_s));
    plan.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    plan.hosts.front().helo = u"x.provider.example"_s;
    plan.domains.front().selectors.push_back(
        {u"mail"_s, // the only one that some kinds know
         u"mail.key"_s,
         keys::SigningKey::generate(keys::KeyKind::Rsa2048, {})->publicKey(),
         {}});
    for (const QString &id : servers::serverIds()) {
        const auto setting =
            servers::greetingSetting(id, plan.host().heloText(), plan.host().name.ascii());
        const Result<servers::ServerKind> kind = servers::loadServerKind(id);
        QVERIFY2(kind.has_value(), kind ? "" : qPrintable(kind.error().toDebugString()));
        // What delivers nothing itself greets its relay alone.
        if (kind->relayOnly) {
            QVERIFY2(!setting, qPrintable(id));
            continue;
        }
        QVERIFY2(setting, qPrintable(id));
        const Result<exporting::Configuration> made = exporting::makeConfiguration(plan, id);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().toDebugString()));
        const auto file = std::find_if(
            made->files.begin(), made->files.end(),
            [&](const exporting::ConfigFile &item) { return item.target == setting->place; });
        QByteArray all = made->steps.join(u'\n').toUtf8();
        for (const exporting::ConfigFile &item : made->files)
            all += item.content;
        // Where the place is a page, or inside of a block, it is a step.
        const bool isFile = file != made->files.end();
        QVERIFY2((isFile ? file->content : all).contains(setting->line.toUtf8()), qPrintable(id));
        QVERIFY2(all.contains(setting->keep.toUtf8()), qPrintable(id));
    }
}

MW_TEST(tst_GreetingSetting)
#include "tst_GreetingSetting.moc"
