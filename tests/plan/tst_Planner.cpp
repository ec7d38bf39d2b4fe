// From the plan and what is published to what is to be done: add, keep, merge, never a second
// record.
#include "PlannedRecords.h"
#include "kit/TestMain.h"
#include "plan/Planner.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using plan::Action;
using plan::Purpose;

namespace {

QByteArray textOf(const plan::PlannedRecord &record)
{
    return std::get<dns::Txt>(record.record.data).joined();
}

} // namespace

class tst_Planner : public QObject
{
    Q_OBJECT

private slots:
    void emptyZoneGetsEverything();
    void whatIsThereIsKept();
    void foreignSpfTermsStay();
    void twoSpfRecordsBecomeOne();
    void recordThatLetsEverybodySendIsMended();
    void recordThatCannotBeJudgedIsUnknown();
    void backupExchangerIsNotEnough();
    void aliasIsReplaced();
    void greetingNameThatRefusesIsMended();
    void greetingNameThatPassesIsKept();
    void secondAddressIsAddedBesideTheFirst();
    void foreignAddressIsReplaced();
    void publishedPolicyIsNotWeakened();
    void failingZoneIsUnknown();
    void relayNeedsNoReverseName();
    void reverseNameIsTheProviders();
    void ownTermsComeBeforeThoseThatRefuse();
    void anotherGreetingNameGetsItsAddress();
    void policyFromAboveIsNotWeakened();
    void onlyWhatIsNotWantedIsReplaced();
    void aDomainInsideAZoneIsEnteredThere();
    void whatCanBeReadOfABrokenRecordStays();
    void anAliasGivesItsPlace();
    void aTestEndsWhereItIsLessThanWished();
};

void tst_Planner::emptyZoneGetsEverything()
{
    const auto records = recordsFor(planFor(), "@ NS ns.good.example.");
    for (const Purpose purpose : {Purpose::HostAddress, Purpose::MailExchanger, Purpose::Spf,
                                  Purpose::HeloSpf, Purpose::Dmarc}) {
        const plan::PlannedRecord *record = find(records, purpose);
        QVERIFY2(record, qPrintable(plan::toString(purpose)));
        QVERIFY2(record->action == Action::Add, qPrintable(plan::toString(purpose)));
    }
    QCOMPARE(textOf(*find(records, Purpose::Spf)), QByteArray("v=spf1 ip4:44.128.0.25 ~all"));
    QVERIFY(!find(records, Purpose::DkimKey)); // no key was made
}

void tst_Planner::whatIsThereIsKept()
{
    const auto records = recordsFor(
        planFor(),
        "mail A 44.128.0.25\n@ MX 5 mail\n@ TXT \"v=spf1 mx -all\"\nmail TXT \"v=spf1 a -all\"\n"
        "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:postmaster@good.example\"");
    for (const plan::PlannedRecord &record : records)
        QVERIFY2(record.action == Action::Keep, qPrintable(plan::toString(record.purpose)));
}

void tst_Planner::foreignSpfTermsStay()
{
    const auto records = recordsFor(planFor(), "@ TXT \"v=spf1 ip4:44.128.7.7 -all\"");
    const plan::PlannedRecord *spf = find(records, Purpose::Spf);
    QVERIFY(spf);
    QVERIFY(spf->action == Action::Replace);
    QVERIFY2(textOf(*spf).contains("ip4:44.128.7.7") && textOf(*spf).contains("ip4:44.128.0.25"),
             textOf(*spf).constData());
    QVERIFY2(textOf(*spf).endsWith("-all"), textOf(*spf).constData());
}

void tst_Planner::twoSpfRecordsBecomeOne()
{
    const auto records = recordsFor(
        planFor(), "@ TXT \"v=spf1 ip4:44.128.7.7 ~all\"\n@ TXT \"v=spf1 ip4:44.128.8.8 ~all\"");
    QCOMPARE(std::count_if(records.begin(), records.end(),
                           [](const auto &item) { return item.purpose == Purpose::Spf; }),
             1);
    const plan::PlannedRecord *spf = find(records, Purpose::Spf);
    QVERIFY(spf->action == Action::Replace);
    QCOMPARE(spf->published.size(), 2);
}

void tst_Planner::recordThatLetsEverybodySendIsMended()
{
    const auto records = recordsFor(planFor(), "@ TXT \"v=spf1 mx +all\"\n@ MX 10 mail\n"
                                               "mail A 44.128.0.25");
    const plan::PlannedRecord *spf = find(records, Purpose::Spf);
    QVERIFY(spf->action == Action::Replace);
    QVERIFY2(!textOf(*spf).contains("+all") && textOf(*spf).endsWith("~all"),
             textOf(*spf).constData());
}

void tst_Planner::recordThatCannotBeJudgedIsUnknown()
{
    const auto records =
        recordsFor(planFor(), "@ TXT \"v=spf1 mx -all\"\n!servfail good.example MX");
    QVERIFY(find(records, Purpose::Spf)->action == Action::Unknown);
    const auto greeting =
        recordsFor(planFor(), "mail A 44.128.0.25\nmail TXT \"v=spf1 mx:other."
                              "good.example -all\"\n!servfail other.good.example MX");
    QVERIFY(find(greeting, Purpose::HeloSpf)->action == Action::Unknown);
}

void tst_Planner::backupExchangerIsNotEnough()
{
    const QByteArray zone = "mail A 44.128.0.25\n@ MX 20 mail\n";
    const QByteArray other = "@ MX 10 mx.other.example.\n"
                             "$ZONE other.example servers=44.128.0.13 unsigned\nmx A 44.128.7.7";
    QVERIFY(find(recordsFor(planFor(), zone + other), Purpose::MailExchanger)->action
            == Action::Replace);
    QVERIFY(find(recordsFor(planFor(), zone + "@ MX 0 ."), Purpose::MailExchanger)->action
            == Action::Replace);
    QVERIFY(find(recordsFor(planFor(), zone + "@ MX 30 mx.other.example."), Purpose::MailExchanger)
                ->action
            == Action::Keep);
}

void tst_Planner::aliasIsReplaced()
{
    const auto records = recordsFor(planFor(), "mail CNAME www\nwww A 44.128.0.25");
    QVERIFY(find(records, Purpose::HostAddress)->action == Action::Replace);
}

void tst_Planner::greetingNameThatRefusesIsMended()
{
    const auto records =
        recordsFor(planFor(), "mail A 44.128.0.25\nmail TXT \"v=spf1 ip4:44.128.9.9 -all\"");
    const plan::PlannedRecord *helo = find(records, Purpose::HeloSpf);
    QVERIFY(helo);
    QVERIFY(helo->action == Action::Replace);
    QCOMPARE(textOf(*helo), QByteArray("v=spf1 ip4:44.128.9.9 a -all"));
}

void tst_Planner::greetingNameThatPassesIsKept()
{
    const auto records =
        recordsFor(planFor(), "mail A 44.128.0.25\nmail TXT \"v=spf1 ip4:44.128.0.0/24 -all\"");
    const plan::PlannedRecord *helo = find(records, Purpose::HeloSpf);
    QVERIFY(helo);
    QVERIFY(helo->action == Action::Keep);
    QCOMPARE(textOf(*helo), QByteArray("v=spf1 ip4:44.128.0.0/24 -all"));
}

void tst_Planner::secondAddressIsAddedBesideTheFirst()
{
    plan::MailPlan plan = planFor();
    plan.hosts.front().addresses.push_back(
        {*Address::parse(u"44.128.0.26"), plan::Provenance::Typed});
    const auto records = recordsFor(plan, "mail A 44.128.0.25");
    std::vector<Action> actions;
    for (const plan::PlannedRecord &item : records) {
        if (item.purpose == Purpose::HostAddress)
            actions.push_back(item.action);
    }
    QVERIFY((actions == std::vector{Action::Keep, Action::Add}));
}

void tst_Planner::foreignAddressIsReplaced()
{
    const auto records = recordsFor(planFor(), "mail A 44.128.9.9");
    const plan::PlannedRecord *address = find(records, Purpose::HostAddress);
    QVERIFY(address);
    QVERIFY(address->action == Action::Replace);
    QCOMPARE(address->published, QStringList(u"44.128.9.9"_s));
}

void tst_Planner::publishedPolicyIsNotWeakened()
{
    const auto records =
        recordsFor(planFor(), "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:x@good.example\"");
    const QByteArray text = textOf(*find(records, Purpose::Dmarc));
    QVERIFY2(text.contains("p=reject") && text.contains("x@good.example"), text.constData());
}

void tst_Planner::failingZoneIsUnknown()
{
    const auto records = recordsFor(planFor(), "!servfail *");
    QVERIFY(find(records, Purpose::Spf)->action == Action::Unknown);
    QVERIFY(find(records, Purpose::MailExchanger)->action == Action::Unknown);
    QVERIFY(find(records, Purpose::Dmarc)->action == Action::Unknown);
}

void tst_Planner::relayNeedsNoReverseName()
{
    plan::MailPlan plan = planFor();
    plan.route = {plan::Way::Relay, plan::Way::Relay,
                  plan::Relay{u"smtp.relay.example"_s, 587, u"spf.relay.example"_s}};
    const auto records = recordsFor(plan, "@ NS ns.good.example.");
    QVERIFY(!find(records, Purpose::ReverseName));
    QVERIFY(!find(records, Purpose::HeloSpf));
    QCOMPARE(textOf(*find(records, Purpose::Spf)),
             QByteArray("v=spf1 include:spf.relay.example ~all"));
}

void tst_Planner::reverseNameIsTheProviders()
{
    const auto records = recordsFor(planFor(), "@ NS ns.good.example.");
    const plan::PlannedRecord *reverse = find(records, Purpose::ReverseName);
    QVERIFY(reverse);
    QVERIFY(reverse->setByProvider);
    QVERIFY(reverse->action == Action::Keep);
}

void tst_Planner::ownTermsComeBeforeThoseThatRefuse()
{
    const auto records = recordsFor(planFor(), "@ TXT \"v=spf1 -ip4:44.128.0.0/24 mx ~all\"");
    QCOMPARE(textOf(*find(records, Purpose::Spf)),
             QByteArray("v=spf1 ip4:44.128.0.25 -ip4:44.128.0.0/24 mx ~all"));
}

void tst_Planner::anotherGreetingNameGetsItsAddress()
{
    plan::MailPlan plan = planFor();
    plan.hosts.front().helo = u"out.good.example"_s;
    const auto records = recordsFor(plan, "mail A 44.128.0.25");
    const auto isGreeting = [](const plan::PlannedRecord &item) {
        return item.purpose == Purpose::HostAddress
               && item.record.owner == dns::Name::of("out.good.example");
    };
    const auto address = std::find_if(records.begin(), records.end(), isGreeting);
    QVERIFY(address != records.end());
    QVERIFY(address->action == Action::Add);
    const plan::PlannedRecord *reverse = find(records, Purpose::ReverseName);
    QVERIFY(reverse && reverse->action == Action::Replace);
    QCOMPARE(std::get<dns::Ptr>(reverse->record.data).target, dns::Name::of("out.good.example"));
}

void tst_Planner::policyFromAboveIsNotWeakened()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("m.good.example"));
    plan.hosts.front().addresses = planFor().hosts.front().addresses;
    const auto records =
        recordsFor(plan, "_dmarc TXT \"v=DMARC1; p=none; sp=reject\"\nm MX 10 mail.m");
    QVERIFY(textOf(*find(records, Purpose::Dmarc)).contains("p=reject"));
    const auto free = recordsFor(plan, "_dmarc TXT \"v=DMARC1; p=none\"\nm MX 10 mail.m");
    QVERIFY(textOf(*find(free, Purpose::Dmarc)).contains("p=none"));
}

void tst_Planner::onlyWhatIsNotWantedIsReplaced()
{
    plan::MailPlan plan = planFor();
    plan.hosts.front().addresses.push_back(
        {*Address::parse(u"44.128.0.26"), plan::Provenance::Typed});
    const auto records = recordsFor(plan, "mail A 44.128.0.25\nmail A 44.128.9.9\n"
                                          "26.0.128.44.in-addr.arpa. PTR mail");
    for (const plan::PlannedRecord &item : records) {
        if (item.purpose != Purpose::HostAddress)
            continue;
        const bool second =
            item.record.data == dns::RecordData(dns::A{*Address::parse(u"44.128.0.26")});
        QVERIFY(item.action == (second ? Action::Replace : Action::Keep));
        if (second)
            QCOMPARE(item.published, QStringList{u"44.128.9.9"_s});
    }
}

void tst_Planner::aDomainInsideAZoneIsEnteredThere()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("m.good.example"));
    plan.hosts.front().addresses = planFor().hosts.front().addresses;
    for (const plan::PlannedRecord &item : recordsFor(plan, "m TXT x"))
        QVERIFY2(item.zone == dns::Domain::of("good.example") || item.setByProvider,
                 qPrintable(plan::toString(item.purpose)));
    for (const plan::PlannedRecord &item : recordsFor(planFor(), "@ TXT x"))
        QVERIFY(item.zone == dns::Domain::of("good.example") || item.setByProvider);
}

void tst_Planner::whatCanBeReadOfABrokenRecordStays()
{
    const auto records =
        recordsFor(planFor(), "@ TXT \"v=spf1 include:_spf.g.example ip4:44.128.1.1.1 ~all\"");
    const QByteArray text = textOf(*find(records, Purpose::Spf));
    QVERIFY2(text.contains("include:_spf.g.example") && !text.contains("44.128.1.1.1"),
             text.constData());
}

void tst_Planner::anAliasGivesItsPlace()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("m.good.example"));
    plan.hosts.front().addresses = planFor().hosts.front().addresses;
    const auto records =
        recordsFor(plan, "m CNAME web\nweb A 44.128.7.7\n_dmarc.m CNAME policy\n"
                         "policy TXT \"v=DMARC1; p=reject; rua=mailto:postmaster@m.good.example\"");
    for (const Purpose purpose : {Purpose::MailExchanger, Purpose::Spf}) {
        const plan::PlannedRecord *record = find(records, purpose);
        QVERIFY(record && record->action == Action::Replace);
        QCOMPARE(record->published, QStringList{u"CNAME web.good.example"_s});
    }
    // What is fine behind an alias is left alone.
    QVERIFY(find(records, Purpose::Dmarc)->action == Action::Keep);
}

void tst_Planner::aTestEndsWhereItIsLessThanWished()
{
    const auto after = [](plan::DmarcPolicy policy) {
        plan::MailPlan plan = planFor();
        plan.domains.front().dmarc.policy = policy;
        return textOf(*find(recordsFor(plan, "_dmarc TXT \"v=DMARC1; p=reject; t=y; "
                                             "rua=mailto:postmaster@good.example\""),
                            Purpose::Dmarc));
    };
    QVERIFY(!after(plan::DmarcPolicy::Reject).contains("t=y"));
    QVERIFY(after(plan::DmarcPolicy::Quarantine).contains("t=y"));
    QVERIFY(after(plan::DmarcPolicy::None).contains("t=y"));
}

MW_TEST(tst_Planner)
#include "tst_Planner.moc"
