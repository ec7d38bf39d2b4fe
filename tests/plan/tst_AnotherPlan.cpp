// What was judged for one plan is not said of another: the answers stand for themselves, and what
// rests on more than they do is not known any more.
#include "PlannedRecords.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "plan/MailSwitch.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using plan::Action;
using plan::Purpose;

namespace {

/// It lets the server send, in other words than the plan's.
const QByteArray zone = "@ TXT \"v=spf1 a:mail.good.example ~all\"\n"
                        "@ MX 10 mail\n"
                        "mail A 44.128.0.25\n"
                        "mail TXT \"v=spf1 ip4:44.128.0.0/27 -all\"\n"
                        "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:postmaster@good.example\"\n";

plan::MailPlan withAddress(const char *text)
{
    plan::MailPlan plan = planFor();
    plan.hosts.front().addresses = {
        {*Address::parse(QString::fromLatin1(text)), plan::Provenance::Typed}};
    return plan;
}

Action actionOf(const plan::MailPlan &plan, const plan::Published &published, Purpose purpose)
{
    const auto records = plan::planRecords(plan, published);
    const plan::PlannedRecord *record = find(records, purpose);
    return record ? record->action : Action::Remove; // which is none of them
}

} // namespace

class tst_AnotherPlan : public QObject
{
    Q_OBJECT

private slots:
    void spfPassesForItsAddressesAlone();
    void spfPassesForItsGreetingAlone();
    void whatTheAddressHasNoPartInStays();
    void whoTakesTheMailIsAskedForEachServer();
    void organizationsAreOfTheirPolicies();
    void whatWasMadeForNoPlanHoldsForAny();
};

void tst_AnotherPlan::spfPassesForItsAddressesAlone()
{
    const plan::MailPlan first = planFor();
    const plan::Published published = publishedFor(first, zone);
    QCOMPARE(actionOf(first, published, Purpose::Spf), Action::Keep);
    QCOMPARE(actionOf(first, published, Purpose::HeloSpf), Action::Keep);
    const plan::MailPlan second = withAddress("44.128.0.77");
    QCOMPARE(actionOf(second, published, Purpose::Spf), Action::Unknown);
    QCOMPARE(actionOf(second, published, Purpose::HeloSpf), Action::Unknown);
    // What is planned lets the new one in all the same.
    const auto records = plan::planRecords(second, published);
    const QByteArray text = std::get<dns::Txt>(find(records, Purpose::Spf)->record.data).joined();
    QVERIFY2(text.contains("ip4:44.128.0.77"), text.constData());
    // One more sends.
    plan::MailPlan more = first;
    more.hosts.front().addresses.push_back(
        {*Address::parse(u"44.128.0.26"_s), plan::Provenance::Typed});
    QCOMPARE(actionOf(more, published, Purpose::Spf), Action::Unknown);
}

void tst_AnotherPlan::spfPassesForItsGreetingAlone()
{
    const plan::Published published = publishedFor(planFor(), zone);
    plan::MailPlan other = planFor();
    other.hosts.front().helo = u"smtp.good.example"_s;
    QCOMPARE(actionOf(other, published, Purpose::Spf), Action::Unknown);
}

void tst_AnotherPlan::whatTheAddressHasNoPartInStays()
{
    plan::MailPlan plan = planFor();
    const plan::Published published = publishedFor(plan, zone);
    plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    plan.domains.front().dnsHost = u"gandi"_s;
    QCOMPARE(actionOf(plan, published, Purpose::Spf), Action::Keep);
    QCOMPARE(actionOf(plan, published, Purpose::MailExchanger), Action::Keep);
    QCOMPARE(actionOf(plan, published, Purpose::Dmarc), Action::Replace);
    const plan::MailPlan moved = withAddress("44.128.0.77");
    QCOMPARE(actionOf(moved, published, Purpose::Dmarc), Action::Keep);
    QCOMPARE(actionOf(moved, published, Purpose::MailExchanger), Action::Keep); // the same name
    QCOMPARE(actionOf(moved, published, Purpose::HostAddress), Action::Replace);
}

void tst_AnotherPlan::whoTakesTheMailIsAskedForEachServer()
{
    const plan::Published published =
        publishedFor(planFor(), "mail A 44.128.0.25\n@ MX 10 mx.other.example.\n",
                     "$ZONE other.example servers=44.128.0.13 unsigned\nmx A 44.128.0.77\n");
    QCOMPARE(actionOf(planFor(), published, Purpose::MailExchanger), Action::Replace);
    QCOMPARE(plan::switchesOf(planFor(), published).size(), 1U);
    // That other server is the owner's own now: nothing moves.
    const plan::MailPlan own = withAddress("44.128.0.77");
    QCOMPARE(actionOf(own, published, Purpose::MailExchanger), Action::Unknown);
    QVERIFY(plan::switchesOf(own, published).empty());
    plan::MailPlan renamed = planFor();
    renamed.hosts.front().name = dns::Domain::of("mx.other.example");
    QCOMPARE(actionOf(renamed, published, Purpose::MailExchanger), Action::Keep);
    QVERIFY(plan::switchesOf(renamed, published).empty());
}

void tst_AnotherPlan::organizationsAreOfTheirPolicies()
{
    plan::MailPlan plan = planFor();
    plan.domains.push_back(plan::makePlan(dns::Domain::of("second.example")).domains.front());
    plan.domains[1].dmarc.reportAddress = u"dmarc@good.example"_s;
    const plan::Published published =
        publishedFor(plan, zone + "second.example._report._dmarc TXT \"v=DMARC1;\"\n",
                     "$ZONE second.example servers=44.128.0.10 unsigned\n@ TXT \"v=spf1 -all\"\n");
    QCOMPARE(actionOf(plan, published, Purpose::ReportPermission), Action::Keep);
    plan.domains[1].dmarc.policy = plan::DmarcPolicy::Reject;
    QCOMPARE(actionOf(plan, published, Purpose::ReportPermission), Action::Unknown);
}

void tst_AnotherPlan::whatWasMadeForNoPlanHoldsForAny()
{
    plan::Published published = publishedFor(planFor(), zone);
    QVERIFY(published.madeFor && *published.madeFor == planFor());
    published.madeFor.reset();
    QCOMPARE(actionOf(withAddress("44.128.0.77"), published, Purpose::Spf), Action::Keep);
}

MW_TEST(tst_AnotherPlan)
#include "tst_AnotherPlan.moc"
