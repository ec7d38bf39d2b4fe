// The plan as JSON: everything comes back, and what is wrong is named.
#include "kit/TestMain.h"
#include "plan/MailPlan.h"
#include "plan/Relay.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

plan::MailPlan fullPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan::Host &host = plan.hosts.front();
    host.addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed},
                      {*Address::parse(u"3ffe:44:128:25::25"), plan::Provenance::Measured}};
    host.helo = u"smtp.good.example"_s;
    host.addressChanges = true;
    plan::MailDomain &domain = plan.domains.front();
    domain.dnsHost = u"hetzner"_s;
    domain.receivesHere = false;
    domain.spf = {plan::SpfStrictness::Hard, {u"_spf.news.example"_s}, {u"mx"_s}, true};
    domain.dmarc = {
        plan::DmarcPolicy::Reject, u"a@good.example"_s, plan::DmarcPolicy::None, true, false, true};
    domain.dmarc.mayWeakenSubdomains = true;
    domain.selectors.push_back({u"s1"_s, u"/keys/s1.pem"_s,
                                keys::PublicKey::fromRawEd25519(QByteArray(32, 'k')).value(),
                                plan::SelectorStage::Signing});
    plan.route = {plan::Way::Relay, plan::Way::Unused,
                  plan::Relay{u"smtp.relay.example"_s, 465, u"spf.relay.example"_s}};
    return plan;
}

} // namespace

class tst_PlanJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void whatWasNotChosenIsNotWritten();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void selectorNames();
    void relays();
};

void tst_PlanJson::everythingComesBack()
{
    const Result<plan::MailPlan> back = plan::planFromJson(plan::toJson(fullPlan()));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().toDebugString()));
    QVERIFY(*back == fullPlan());
    QCOMPARE(back->fingerprint(), fullPlan().fingerprint());
}

/// Files of former versions say "false" where nothing was chosen, and have no more.
void tst_PlanJson::whatWasNotChosenIsNotWritten()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    const auto written = [&] { return plan::toJson(plan)[u"domains"][0][u"dmarc"].toObject(); };
    QCOMPARE(written().keys(),
             QStringList({u"policy"_s, u"reportAddress"_s, u"strictDkim"_s, u"strictSpf"_s}));
    QCOMPARE(written().value(u"strictSpf"), QJsonValue(false));
    const Result<plan::MailPlan> back = plan::planFromJson(plan::toJson(plan));
    QVERIFY(back && *back == plan);
    plan.domains.front().dmarc.strictSpf = false;
    plan.domains.front().dmarc.subdomainsAsDomain = true;
    const Result<plan::MailPlan> chosen = plan::planFromJson(plan::toJson(plan));
    QVERIFY(chosen && *chosen == plan);
}

void tst_PlanJson::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no hosts") << u"hosts"_s << QJsonValue(QJsonArray{});
    QTest::newRow("no domains") << u"domains"_s << QJsonValue(QJsonArray{});
    QTest::newRow("a word nobody knows")
        << u"route"_s << QJsonValue(QJsonObject{{u"v4"_s, u"pigeon"_s}, {u"v6"_s, u"direct"_s}});
}

void tst_PlanJson::mistakesAreNamed()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = plan::toJson(fullPlan());
    object[key] = value;
    const Result<plan::MailPlan> plan = plan::planFromJson(object);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, u"plan.bad"_s);
    QVERIFY(argText(plan.error().args.at(u"field"_s)).startsWith(key) || key == u"route"_s);
}

void tst_PlanJson::selectorNames()
{
    QVERIFY(plan::parseSelectorName(u"s1").has_value());
    QVERIFY(plan::parseSelectorName(u"2026.mail").has_value());
    for (const QString &bad :
         {u""_s, u"."_s, u"a..b"_s, u"a b"_s, u"a/b"_s, u".a"_s, QString(64, u'a')})
        QVERIFY2(!plan::parseSelectorName(bad).has_value(), qPrintable(bad));
}

void tst_PlanJson::relays()
{
    const Result<plan::Relay> relay = plan::parseRelay(u"smtp.relay.example:465"_s);
    QVERIFY(relay.has_value());
    QCOMPARE(relay->host, u"smtp.relay.example"_s);
    QCOMPARE(relay->port, quint16{465});
    QCOMPARE(plan::parseRelay(u"smtp.relay.example"_s)->port, quint16{587});
    for (const QString &bad : {u""_s, u"smtp.relay.example:0"_s, u"smtp.relay.example:70000"_s,
                               u"smtp.relay.example:x"_s})
        QVERIFY2(!plan::parseRelay(bad).has_value(), qPrintable(bad));
}

MW_TEST(tst_PlanJson)
#include "tst_PlanJson.moc"
