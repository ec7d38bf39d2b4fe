// A published record is kept as it is only where no check finds fault with it, and the owner wishes
// for nothing else: otherwise the way to the good one would end at the bad one.
#include "PlannedRecords.h"
#include "kit/TestMain.h"
#include "mail/dkim/KeyRecord.h"
#include "plan/DmarcChoice.h"
#include "plan/SpfMerge.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using plan::Action;
using plan::DmarcPolicy;
using plan::Purpose;
using plan::SpfStrictness;

namespace {

keys::PublicKey someKey()
{
    return keys::PublicKey::fromRawEd25519(QByteArray(32, 'k')).value();
}

plan::MailPlan planWithKey()
{
    plan::MailPlan plan = planFor();
    plan.domains.front().selectors.push_back(
        {u"s1"_s, {}, someKey(), plan::SelectorStage::Signing});
    return plan;
}

QByteArray textOf(const plan::PlannedRecord &record)
{
    return std::get<dns::Txt>(record.record.data).joined();
}

} // namespace

class tst_KeptRecords : public QObject
{
    Q_OBJECT

private slots:
    void key_data();
    void key();
    void sender_data();
    void sender();
    void weakerPolicyIsAskedFor();
    void detailsStayUntilTheyAreChosen();
    void policyFromAboveCounts();
    void nothingIsWeakenedWithoutARecord();
};

void tst_KeptRecords::key_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<Action>("action");
    const QByteArray good = dkim::keyRecordText(someKey());
    QTest::newRow("good") << good << Action::Keep;
    QTest::newRow("in other words") << QByteArray(good + "; t=s; n=note") << Action::Keep;
    QTest::newRow("blank in the key")
        << QByteArray(good).insert(good.size() - 8, ' ') << Action::Replace;
    QTest::newRow("under test") << QByteArray(good + "; t=y") << Action::Replace;
    QTest::newRow("revoked") << QByteArray("v=DKIM1; p=") << Action::Replace;
}

void tst_KeptRecords::key()
{
    QFETCH(const QByteArray, published);
    const auto records = recordsFor(planWithKey(), "s1._domainkey TXT \"" + published + '"');
    const plan::PlannedRecord *key = find(records, Purpose::DkimKey);
    QVERIFY(key);
    QFETCH(const Action, action);
    QCOMPARE(plan::toString(key->action), plan::toString(action));
    QCOMPARE(textOf(*key),
             key->action == Action::Keep ? published : dkim::keyRecordText(someKey()));
}

void tst_KeptRecords::sender_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<plan::SpfPlan>("wish");
    QTest::addColumn<QByteArray>("record");
    const plan::SpfPlan standard;
    const plan::SpfPlan soft{SpfStrictness::Soft, {}, {}, true};
    const plan::SpfPlan hard{SpfStrictness::Hard, {}, {}, true};
    QTest::newRow("soft") << QByteArray("v=spf1 a:mail.good.example ~all") << standard
                          << QByteArray("v=spf1 a:mail.good.example ~all");
    QTest::newRow("hard, by default") << QByteArray("v=spf1 a:mail.good.example -all") << standard
                                      << QByteArray("v=spf1 a:mail.good.example -all");
    QTest::newRow("hard, soft is chosen") << QByteArray("v=spf1 ip4:44.128.0.25 -all") << soft
                                          << QByteArray("v=spf1 ip4:44.128.0.25 ~all");
    QTest::newRow("soft, hard is chosen") << QByteArray("v=spf1 ip4:44.128.0.25 ~all") << hard
                                          << QByteArray("v=spf1 ip4:44.128.0.25 -all");
    QTest::newRow("soft, soft is chosen") << QByteArray("v=spf1 a:mail.good.example ~all") << soft
                                          << QByteArray("v=spf1 a:mail.good.example ~all");
    QTest::newRow("no end") << QByteArray("v=spf1 ip4:44.128.0.25") << standard
                            << QByteArray("v=spf1 ip4:44.128.0.25 ~all");
    QTest::newRow("open end") << QByteArray("v=spf1 ip4:44.128.0.25 ?all") << standard
                              << QByteArray("v=spf1 ip4:44.128.0.25 ~all");
    QTest::newRow("twice") << QByteArray("v=spf1 ip4:44.128.0.25 ip4:44.128.0.25 ~all") << standard
                           << QByteArray("v=spf1 ip4:44.128.0.25 ~all");
}

void tst_KeptRecords::sender()
{
    QFETCH(const QByteArray, published);
    plan::MailPlan plan = planFor();
    QFETCH(const plan::SpfPlan, wish);
    plan.domains.front().spf = wish;
    const auto records = recordsFor(plan, "mail A 44.128.0.25\n@ TXT \"" + published + '"');
    const plan::PlannedRecord *record = find(records, Purpose::Spf);
    QVERIFY(record);
    const QByteArray text = textOf(*record);
    QTEST(text, "record");
    QCOMPARE(plan::toString(record->action),
             plan::toString(text == published ? Action::Keep : Action::Replace));
    // And then there is nothing left to do.
    const auto again = recordsFor(plan, "mail A 44.128.0.25\n@ TXT \"" + text + '"');
    QCOMPARE(plan::toString(find(again, Purpose::Spf)->action), plan::toString(Action::Keep));
}

void tst_KeptRecords::weakerPolicyIsAskedFor()
{
    plan::MailPlan plan = planFor();
    const dns::Domain domain = plan.domain().name;
    const plan::Published published =
        publishedFor(plan, "_dmarc TXT \"v=DMARC1; p=quarantine; rua=mailto:x@good.example\"");
    const auto held = [&](DmarcPolicy wish) {
        return plan::policyHeld(plan, domain, wish, published);
    };
    QCOMPARE(held(DmarcPolicy::None), DmarcPolicy::Quarantine);
    QCOMPARE(held(DmarcPolicy::Quarantine), DmarcPolicy::Quarantine);
    QCOMPARE(held(DmarcPolicy::Reject), DmarcPolicy::Reject);
    // The owner has answered.
    plan.domains.front().dmarc.mayWeaken = true;
    const auto records = plan::planRecords(plan, published);
    const plan::PlannedRecord *record = find(records, Purpose::Dmarc);
    QCOMPARE(plan::policyIn(*record), DmarcPolicy::None);
    QCOMPARE(plan::toString(record->action), plan::toString(Action::Replace));
    QVERIFY(textOf(*record).contains("x@good.example"));
    QCOMPARE(held(DmarcPolicy::None), DmarcPolicy::Quarantine); // of another wish nobody was asked
}

void tst_KeptRecords::detailsStayUntilTheyAreChosen()
{
    plan::MailPlan plan = planFor();
    plan::DmarcPlan &dmarc = plan.domains.front().dmarc;
    const dns::Domain domain = plan.domain().name;
    const plan::Published published =
        publishedFor(plan, "_dmarc TXT \"v=DMARC1; p=reject; sp=quarantine; adkim=s; aspf=s; "
                           "rua=mailto:postmaster@good.example\"");
    const auto said = [&] {
        const auto records = plan::planRecords(plan, published);
        return plan::detailsIn(*find(records, Purpose::Dmarc)).value();
    };
    QVERIFY(said() == (plan::DmarcDetails{DmarcPolicy::Quarantine, true, true}));
    dmarc.strictSpf = false;
    QVERIFY(said() == (plan::DmarcDetails{DmarcPolicy::Quarantine, false, true}));
    dmarc.strictDkim = false;
    plan::chooseSubdomains(dmarc, std::nullopt);
    QVERIFY(said() == plan::DmarcDetails{});
    plan::chooseSubdomains(dmarc, DmarcPolicy::None); // nobody asked
    QVERIFY(said().subdomains == DmarcPolicy::Quarantine);
    QVERIFY(plan::needsAsking(plan, domain, DmarcPolicy::None, published));
    QVERIFY(!plan::needsAsking(plan, domain, DmarcPolicy::Reject, published));
    QVERIFY(!plan::needsAsking(plan, domain, std::nullopt, published));
    plan::chooseSubdomains(dmarc, DmarcPolicy::None, true);
    QVERIFY(said().subdomains == DmarcPolicy::None);
    plan::chooseSubdomains(dmarc, DmarcPolicy::None); // the same again needs no other answer
    QVERIFY(said().subdomains == DmarcPolicy::None);
    // The policy itself is another question.
    const auto records = plan::planRecords(plan, published);
    QCOMPARE(plan::policyIn(*find(records, Purpose::Dmarc)), DmarcPolicy::Reject);
    QVERIFY(plan::countsForSubdomains(domain, published));
}

void tst_KeptRecords::policyFromAboveCounts()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("m.good.example"));
    plan.hosts.front().addresses = planFor().hosts.front().addresses;
    const plan::Published published =
        publishedFor(plan, "_dmarc TXT \"v=DMARC1; p=none; sp=reject\"\nm MX 10 mail.m");
    QCOMPARE(plan::policyHeld(plan, plan.domain().name, DmarcPolicy::None, published),
             DmarcPolicy::Reject);
    QVERIFY(!plan::countsForSubdomains(plan.domain().name, published));
    plan.domains.front().dmarc.mayWeaken = true;
    const auto records = plan::planRecords(plan, published);
    // It lies in the zone of another, and is found all the same.
    QVERIFY(plan::recordOf(records, Purpose::Spf, plan.domain().name));
    QVERIFY(!plan::recordOf(records, Purpose::Spf, dns::Domain::of("good.example")));
    QCOMPARE(plan::policyIn(*find(records, Purpose::Dmarc)), DmarcPolicy::None);
}

void tst_KeptRecords::nothingIsWeakenedWithoutARecord()
{
    const plan::MailPlan plan = planFor();
    const plan::Published published = publishedFor(plan, "@ NS ns.good.example.");
    for (const DmarcPolicy wish : {DmarcPolicy::None, DmarcPolicy::Quarantine, DmarcPolicy::Reject})
        QCOMPARE(plan::policyHeld(plan, plan.domain().name, wish, published), wish);
    QVERIFY(
        !plan::policyHeld(plan, dns::Domain::of("other.example"), DmarcPolicy::None, published));
}

MW_TEST(tst_KeptRecords)
#include "tst_KeptRecords.moc"
