// What is known of a relay, what it puts into SPF, and what stays when the server greets with the
// provider's name.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "plan/ProvidersName.h"
#include "plan/Relay.h"
#include "plan/RelayAdvice.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using plan::Aligns;
using plan::DkimNeed;
using plan::SpfNeed;
using plan::Suits;

namespace {

const data::Senders &senders()
{
    static const data::Senders loaded = *data::Senders::builtIn();
    return loaded;
}

plan::RelayAdvice adviceFor(const QString &host)
{
    return plan::relayAdvice(plan::Relay{host, 587, {}}, senders());
}

} // namespace

class tst_RelayAdvice : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatARelayNeeds_data();
    void saysWhatARelayNeeds();
    void whatIsNotKnownStaysUnknown();
    void mailboxServersNeverAlign();
    void putsIntoSpfWhatHelpsThereAlone_data();
    void putsIntoSpfWhatHelpsThereAlone();
    void everyRelayThatSuitsIsTold();
    void greetingChangesNothingElse();
};

void tst_RelayAdvice::saysWhatARelayNeeds_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("suits");
    QTest::addColumn<QString>("spf");
    QTest::addColumn<QStringList>("dkim");
    QTest::addColumn<QString>("spfAligns");
    QTest::addColumn<QString>("dkimAligns");
    const auto row = [](const char *host, const char *id, Suits suits, SpfNeed spf,
                        const std::vector<DkimNeed> &dkim, Aligns bySpf, Aligns byDkim) {
        QStringList how;
        for (const DkimNeed need : dkim)
            how << toString(need);
        QTest::newRow(host) << QString::fromLatin1(host) << QString::fromLatin1(id)
                            << toString(suits) << toString(spf) << how << toString(bySpf)
                            << toString(byDkim);
    };
    row("mail.smtp2go.com", "smtp2go", Suits::Yes, SpfNeed::Nothing, {DkimNeed::Cname}, Aligns::Yes,
        Aligns::Yes);
    row("smtp-relay.brevo.com", "brevo", Suits::Yes, SpfNeed::Nothing,
        {DkimNeed::Cname, DkimNeed::Txt}, Aligns::Optional, Aligns::Yes);
    row("outbound.mailhop.org", "duocircle", Suits::Yes, SpfNeed::Include,
        {DkimNeed::Txt, DkimNeed::Kept}, Aligns::Yes, Aligns::Yes);
    row("email-smtp.eu-west-1.amazonaws.com", "amazon-ses", Suits::Limited, SpfNeed::Subdomain,
        {DkimNeed::Cname, DkimNeed::Kept}, Aligns::Optional, Aligns::Yes);
    row("SMTP.azurecomm.net", "azure-communication", Suits::Limited, SpfNeed::Include,
        {DkimNeed::Cname}, Aligns::Yes, Aligns::Yes);
}

void tst_RelayAdvice::saysWhatARelayNeeds()
{
    QFETCH(const QString, host);
    const plan::RelayAdvice advice = adviceFor(host);
    QTEST(advice.id, "id");
    QTEST(toString(advice.suits), "suits");
    QTEST(toString(advice.spf), "spf");
    QStringList how;
    for (const DkimNeed need : advice.dkim)
        how << toString(need);
    QTEST(how, "dkim");
    QTEST(toString(advice.spfAligns), "spfAligns");
    QTEST(toString(advice.dkimAligns), "dkimAligns");
    QCOMPARE(advice.asOf, senders().asOf());
    QCOMPARE(advice.host, host);
}

void tst_RelayAdvice::whatIsNotKnownStaysUnknown()
{
    for (const QString &host : {u"smtp.relay.example"_s, u"email-smtp.amazonaws.com"_s,
                                u"a.b.email-smtp.eu-west-1.amazonaws.com"_s}) {
        const plan::RelayAdvice advice = adviceFor(host);
        QVERIFY2(!advice.isKnown(), qPrintable(host));
        QVERIFY(advice.suits == Suits::Unknown);
        QVERIFY(advice.spf == SpfNeed::Unknown);
        QVERIFY(advice.dkimAligns == Aligns::Unknown);
        QVERIFY(plan::toJson(advice)[u"id"].isNull());
    }
}

void tst_RelayAdvice::mailboxServersNeverAlign()
{
    int asked = 0;
    for (const data::Sender &sender : senders().all()) {
        if (sender.kind != u"isp-smarthost" || sender.homeSuitable != u"no")
            continue;
        const plan::RelayAdvice advice = plan::relayAdvice(sender, senders().asOf());
        ++asked;
        QVERIFY2(advice.mailbox && advice.suits == Suits::No, qPrintable(sender.id));
        QVERIFY2(advice.dkimAligns == Aligns::No && advice.spfAligns == Aligns::No,
                 qPrintable(sender.id));
    }
    QVERIFY(asked >= 20);
}

void tst_RelayAdvice::putsIntoSpfWhatHelpsThereAlone_data()
{
    QTest::addColumn<QString>("relay");
    QTest::addColumn<QString>("include");
    QTest::newRow("asked for at the domain") << u"send.ahasend.com:587"_s << u"spf.ahasend.com"_s;
    QTest::newRow("at the domain that sends") << u"smtp.maileroo.com"_s << u"_spf.maileroo.com"_s;
    // Its own bounce domain is what receivers ask: an include would open the domain to all
    // customers of the relay and help nothing.
    QTest::newRow("its own bounce domain") << u"smtp-relay.brevo.com"_s << u""_s;
    QTest::newRow("a CNAME carries it") << u"mail.smtp2go.com:2525"_s << u""_s;
    QTest::newRow("on a subdomain") << u"email-smtp.eu-west-1.amazonaws.com"_s << u""_s;
    QTest::newRow("not known") << u"smtp.relay.example"_s << u""_s;
}

void tst_RelayAdvice::putsIntoSpfWhatHelpsThereAlone()
{
    QFETCH(const QString, relay);
    const Result<plan::Relay> parsed = plan::parseRelay(relay);
    MW_VERIFY_RESULT(parsed);
    QTEST(parsed->spfInclude, "include");
}

void tst_RelayAdvice::everyRelayThatSuitsIsTold()
{
    const std::vector<const data::Sender *> relays = senders().homeRelays();
    QVERIFY(relays.size() >= 36);
    for (const data::Sender *sender : relays) {
        const plan::RelayAdvice advice = plan::relayAdvice(*sender, senders().asOf());
        QVERIFY2(advice.suits == Suits::Yes || advice.suits == Suits::Limited,
                 qPrintable(sender->id));
        QVERIFY2(advice.mailbox || advice.spfAligns != Aligns::No
                     || advice.dkimAligns != Aligns::No,
                 qPrintable(sender->id));
    }
    for (const plan::RelayAdvice &advice : plan::relaysToOffer(senders())) {
        const Result<plan::Relay> typed = plan::parseRelay(advice.target());
        MW_VERIFY_RESULT(typed);
        QCOMPARE(plan::relayAdvice(*typed, senders()).id, advice.id);
    }
    QVERIFY(plan::relaysToOffer(senders()).size() >= 30);
}

void tst_RelayAdvice::greetingChangesNothingElse()
{
    plan::MailPlan plan = plan::makePlan(*dns::Domain::parse(u"good.example"_s));
    const plan::GreetingChange change =
        plan::followProvider(plan, u"44-128-0-25.provider.example"_s);
    QCOMPARE(change.before, u"mail.good.example"_s);
    QCOMPARE(change.after, u"44-128-0-25.provider.example"_s);
    std::map<plan::Kept, QString> stays;
    for (const plan::KeptValue &kept : change.stays)
        stays[kept.what] = kept.value;
    QCOMPARE(stays.size(), std::size_t{9});
    for (const plan::Kept kept : {plan::Kept::MailDomain, plan::Kept::From, plan::Kept::ReturnPath,
                                  plan::Kept::DomainSpf, plan::Kept::DkimDomain, plan::Kept::Dmarc})
        QCOMPARE(stays[kept], u"good.example"_s);
    for (const plan::Kept kept :
         {plan::Kept::MailExchanger, plan::Kept::HostName, plan::Kept::Certificate})
        QCOMPARE(stays[kept], u"mail.good.example"_s);
    // A plan that follows already names what it would greet with without it.
    plan.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    plan.hosts.front().helo = change.after;
    QVERIFY(plan::followProvider(plan, change.after) == change);
}

MW_TEST(tst_RelayAdvice)
#include "tst_RelayAdvice.moc"
