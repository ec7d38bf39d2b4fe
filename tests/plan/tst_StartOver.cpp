// A step that is started over: its choices are as in a new plan, those of other steps stay, and
// nothing that was measured or made is lost.
#include "kit/TestMain.h"
#include "plan/Relay.h"
#include "plan/SigningKeys.h"
#include "plan/StartOver.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using plan::MailPlan;
using plan::Provenance;
using plan::Step;

namespace {

const plan::HostAddress given{*Address::parse(u"44.128.70.25"), Provenance::Typed};
const plan::HostAddress measured{*Address::parse(u"3ffe:44:128:25::25"), Provenance::Measured};

plan::Selector key(const QString &name)
{
    return {name, u"/keys/"_s + name + u".pem"_s,
            keys::PublicKey::fromRawEd25519(QByteArray(32, 'k')).value(),
            plan::SelectorStage::Signing};
}

/// Every choice was made, for both domains.
MailPlan chosenPlan()
{
    MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.domains.push_back(plan::makePlan(dns::Domain::of("second.example")).domains.front());
    plan::Host &host = plan.hosts.front();
    host.name = dns::Domain::of("smtp.good.example");
    host.addresses = {given, measured};
    host.heloMode = plan::HeloMode::FollowsPtr;
    host.helo = u"44-128-70-25.provider.example"_s;
    host.server = u"exim"_s;
    host.runsOn = plan::RunsOn::ThisNetwork;
    host.addressChanges = true;
    plan.route = {plan::Way::Relay, plan::Way::Unused,
                  plan::Relay{u"smtp.relay.example"_s, 465, u"spf.relay.example"_s}};
    for (plan::MailDomain &domain : plan.domains) {
        domain.dnsHost = u"hetzner"_s;
        domain.spf = {plan::SpfStrictness::Hard, {u"_spf.news.example"_s}, {u"mx"_s}, true};
        domain.dmarc = {plan::DmarcPolicy::Reject,
                        u"a@good.example"_s,
                        plan::DmarcPolicy::None,
                        true,
                        true,
                        true};
        domain.selectors = {key(u"s1"_s), {u"s2"_s, {}, {}, plan::SelectorStage::Signing}};
        domain.extras = {plan::TlsReportsExtra{}};
    }
    return plan;
}

/// The same with the step's own part as in a new plan, written out.
MailPlan expectedPlan(Step step)
{
    MailPlan plan = chosenPlan();
    plan::Host &host = plan.hosts.front();
    switch (step) {
    case Step::Domain:
        host.name = dns::Domain::of("mail.good.example");
        host.runsOn = plan::RunsOn::ThisMachine;
        break;
    case Step::Connection:
        host.addresses = {measured};
        host.addressChanges = false;
        plan.route = {plan::Way::Direct, plan::Way::Direct, std::nullopt};
        break;
    case Step::Name:
        host.heloMode = plan::HeloMode::OwnName;
        host.helo.clear();
        break;
    case Step::Spf:
        for (plan::MailDomain &domain : plan.domains)
            domain.spf = {plan::SpfStrictness::Soft, {}, {}, false};
        break;
    case Step::Dmarc:
        plan.domains[0].dmarc = {plan::DmarcPolicy::None,
                                 u"postmaster@good.example"_s,
                                 std::nullopt,
                                 std::nullopt,
                                 std::nullopt,
                                 false};
        plan.domains[1].dmarc = plan.domains[0].dmarc;
        plan.domains[1].dmarc.reportAddress = u"postmaster@second.example"_s;
        break;
    case Step::Records:
        for (plan::MailDomain &domain : plan.domains) {
            domain.dnsHost.clear();
            domain.extras.clear();
        }
        break;
    case Step::Server: host.server = u"postfix-opendkim"_s; break;
    case Step::BlockLists:
    case Step::Dkim:
    case Step::Verify:
    case Step::Watch: break;
    }
    return plan;
}

void stepRows(const std::vector<Step> &steps)
{
    QTest::addColumn<int>("step");
    for (const Step step : steps)
        QTest::newRow(qPrintable(plan::toString(step))) << static_cast<int>(step);
}

} // namespace

class tst_StartOver : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheStepsOwnChoicesGo_data();
    void onlyTheStepsOwnChoicesGo();
    void aStepWithoutChoicesSaysSo_data();
    void aStepWithoutChoicesSaysSo();
    void whereNothingWasChosenNothingIsToDo_data();
    void whereNothingWasChosenNothingIsToDo();
    void stepByStepItIsANewPlan();
    void theFirstKeySignsAgain();
    void aGreetingOfItsOwnGoes();
    void theNameThatWasRecognisedIsNoChoice();
    void theDnsHostThatWasRecognisedIsNoChoice();
    void thereIsNothingWithoutADomain();
};

void tst_StartOver::onlyTheStepsOwnChoicesGo_data()
{
    stepRows({Step::Domain, Step::Connection, Step::Name, Step::Spf, Step::Dmarc, Step::Records,
              Step::Server});
}

void tst_StartOver::onlyTheStepsOwnChoicesGo()
{
    QFETCH(const int, step);
    const std::optional<MailPlan> over = plan::startedOver(chosenPlan(), static_cast<Step>(step));
    QVERIFY(over.has_value());
    QVERIFY(*over == expectedPlan(static_cast<Step>(step)));
    // Once more there is nothing left.
    QVERIFY(!plan::startedOver(*over, static_cast<Step>(step)));
}

void tst_StartOver::aStepWithoutChoicesSaysSo_data()
{
    stepRows({Step::BlockLists, Step::Dkim, Step::Verify, Step::Watch});
}

void tst_StartOver::aStepWithoutChoicesSaysSo()
{
    QFETCH(const int, step);
    QVERIFY(!plan::startedOver(chosenPlan(), static_cast<Step>(step)));
}

void tst_StartOver::whereNothingWasChosenNothingIsToDo_data()
{
    stepRows(plan::allSteps());
}

void tst_StartOver::whereNothingWasChosenNothingIsToDo()
{
    QFETCH(const int, step);
    MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.domains.push_back(plan::makePlan(dns::Domain::of("second.example")).domains.front());
    plan.hosts.front().addresses = {measured};
    plan.domains.front().selectors = {key(u"s1"_s)};
    QVERIFY(!plan::startedOver(plan, static_cast<Step>(step)));
}

void tst_StartOver::stepByStepItIsANewPlan()
{
    MailPlan plan = chosenPlan();
    for (const Step step : plan::allSteps())
        plan = plan::startedOver(plan, step).value_or(plan);
    MailPlan fresh = plan::makePlan(dns::Domain::of("good.example"));
    fresh.domains.push_back(plan::makePlan(dns::Domain::of("second.example")).domains.front());
    fresh.hosts.front().addresses = {measured};
    for (plan::MailDomain &domain : fresh.domains)
        domain.selectors = chosenPlan().domain().selectors;
    QVERIFY(plan == fresh);
}

/// Keys stay, and what was taken out stays out.
void tst_StartOver::theFirstKeySignsAgain()
{
    MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan::MailDomain &domain = plan.domains.front();
    for (const QString &name : {u"s0"_s, u"s1"_s, u"s2"_s}) {
        domain.selectors.push_back(key(name));
        domain.selectors.back().stage = plan::SelectorStage::Prepared;
    }
    QVERIFY(plan::letSign(domain, u"s1"_s).has_value());
    QVERIFY(plan::retire(domain, u"s0"_s).has_value());
    QVERIFY(!plan::startedOver(plan, Step::Dkim)); // none beside it that signed before
    QVERIFY(plan::letSign(domain, u"s2"_s).has_value());
    const std::optional<MailPlan> over = plan::startedOver(plan, Step::Dkim);
    QVERIFY(over.has_value());
    QCOMPARE(plan::signingSelectors(over->domain()), QStringList{u"s1"_s});
    QCOMPARE(over->domain().selectors.front().stage, plan::SelectorStage::Retired);
    QVERIFY(!plan::startedOver(*over, Step::Dkim));
}

void tst_StartOver::aGreetingOfItsOwnGoes()
{
    MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().helo = u"relay.good.example"_s;
    const std::optional<MailPlan> over = plan::startedOver(plan, Step::Name);
    QVERIFY(over.has_value());
    QCOMPARE(over->host().heloText(), u"mail.good.example"_s);
}

void tst_StartOver::theNameThatWasRecognisedIsNoChoice()
{
    const plan::Recognised recognised{dns::Domain::of("mx1.good.example"), {}};
    const std::optional<MailPlan> over = plan::startedOver(chosenPlan(), Step::Domain, recognised);
    QVERIFY(over.has_value());
    QCOMPARE(over->host().name.ascii(), u"mx1.good.example"_s);
    QCOMPARE(over->host().runsOn, plan::RunsOn::ThisMachine);
    QVERIFY(!plan::startedOver(*over, Step::Domain, recognised));
}

void tst_StartOver::theDnsHostThatWasRecognisedIsNoChoice()
{
    const plan::Recognised recognised{{}, {{dns::Domain::of("good.example"), u"porkbun"_s}}};
    MailPlan plan = chosenPlan();
    const std::optional<MailPlan> over = plan::startedOver(plan, Step::Records, recognised);
    QVERIFY(over.has_value());
    QCOMPARE(over->domains[0].dnsHost, u"porkbun"_s);
    QCOMPARE(over->domains[1].dnsHost, QString());
    QVERIFY(!plan::startedOver(*over, Step::Records, recognised));
    // Where none was put in yet, none was chosen.
    MailPlan fresh = *over;
    fresh.domains[0].dnsHost.clear();
    QVERIFY(!plan::startedOver(fresh, Step::Records, recognised));
}

void tst_StartOver::thereIsNothingWithoutADomain()
{
    for (const Step step : plan::allSteps())
        QVERIFY(!plan::startedOver(MailPlan(), step));
}

MW_TEST(tst_StartOver)
#include "tst_StartOver.moc"
