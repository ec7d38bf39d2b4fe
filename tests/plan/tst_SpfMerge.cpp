// The SPF record as a list of terms: who is let in, what is new, what the owner has taken out, and
// the one record that comes of it.
#include "PlannedRecords.h"
#include "data/Senders.h"
#include "kit/TestMain.h"
#include "plan/Planner.h"
#include "plan/SpfMerge.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using plan::SpfSource;

namespace {

plan::SpfMerge mergeFor(const plan::MailPlan &plan, const QByteArray &zone)
{
    static const Result<data::Senders> senders = data::Senders::builtIn();
    const plan::Published published =
        publishedFor(plan, zone,
                     "$ZONE _spf.google.com servers=44.128.0.10 unsigned\n"
                     "@ TXT \"v=spf1 ip4:44.128.9.0/24 ~all\"\n");
    return plan::mergeSpf(plan, plan.domain(), published, &*senders).value();
}

const plan::SpfTerm *find(const plan::SpfMerge &merge, QByteArrayView text)
{
    const auto found = std::find_if(merge.terms.begin(), merge.terms.end(),
                                    [&](const plan::SpfTerm &term) { return term.text == text; });
    return found == merge.terms.end() ? nullptr : &*found;
}

} // namespace

class tst_SpfMerge : public QObject
{
    Q_OBJECT

private slots:
    void nothingSendsYet();
    void namesWhoIsLetIn();
    void twoRecordsAreOneList();
    void whatIsTakenOutGoes();
    void isTakenOutByMeaning();
    void theServerCannotBeTakenOut();
    void whatPassesStaysAsItIs();
    void aServiceThatIsNotThereIsAdded();
    void whatIsTakenOutComesBack();
    void aBrokenRecordStillShowsItsSenders();
    void theRecordIsThatOfThePlanner_data();
    void theRecordIsThatOfThePlanner();
};

void tst_SpfMerge::nothingSendsYet()
{
    plan::MailPlan plan = planFor();
    plan.hosts.front().addresses.clear();
    QVERIFY(!plan::mergeSpf(plan, plan.domain(), {}).has_value());
}

void tst_SpfMerge::namesWhoIsLetIn()
{
    const plan::SpfMerge merge =
        mergeFor(planFor(), "@ TXT \"v=spf1 a mx ip4:44.128.3.3 include:_spf.google.com -all\"");
    QCOMPARE(merge.record,
             QByteArray("v=spf1 ip4:44.128.0.25 a mx ip4:44.128.3.3 include:_spf.google.com -all"));
    QCOMPARE(merge.terms.size(), 5U); // without `all`
    QCOMPARE(find(merge, "a")->source, SpfSource::WebHost);
    QCOMPARE(find(merge, "mx")->source, SpfSource::MailHosts);
    QCOMPARE(find(merge, "ip4:44.128.3.3")->source, SpfSource::Network);
    const plan::SpfTerm *own = find(merge, "ip4:44.128.0.25");
    QCOMPARE(own->source, SpfSource::Server);
    QVERIFY(own->needed);
    QVERIFY(!own->published);
    const plan::SpfTerm *google = find(merge, "include:_spf.google.com");
    QCOMPARE(google->source, SpfSource::Service);
    QVERIFY(!google->services.isEmpty());
    QVERIFY(google->published);
    QVERIFY(!google->needed);
    QCOMPARE(google->lookups, 1);
    QCOMPARE(own->lookups, 0);
    QCOMPARE(merge.lookups, 3);
}

void tst_SpfMerge::twoRecordsAreOneList()
{
    const plan::SpfMerge merge =
        mergeFor(planFor(), "@ TXT \"v=spf1 a ~all\"\n@ TXT \"v=spf1 mx a -all\"");
    QCOMPARE(merge.published.size(), 2U);
    QCOMPARE(merge.record, QByteArray("v=spf1 ip4:44.128.0.25 a mx ~all"));
    QCOMPARE(merge.terms.size(), 3U);
}

void tst_SpfMerge::whatIsTakenOutGoes()
{
    plan::MailPlan plan = planFor();
    plan::keepSpfTerm(plan.domains.front().spf, "include:_spf.google.com", false);
    const plan::SpfMerge merge = mergeFor(plan, "@ TXT \"v=spf1 mx include:_spf.google.com ~all\"");
    QCOMPARE(merge.record, QByteArray("v=spf1 ip4:44.128.0.25 mx ~all"));
    QVERIFY(!find(merge, "include:_spf.google.com")->kept); // still in sight, to be ticked again
    QVERIFY(find(merge, "mx")->kept);
}

void tst_SpfMerge::isTakenOutByMeaning()
{
    plan::MailPlan plan = planFor();
    plan.domains.front().spf.dropped = {u"+INCLUDE:_SPF.Google.com"_s, u"ip4:44.128.3.3/32"_s};
    const plan::SpfMerge merge = mergeFor(
        plan, "@ TXT \"v=spf1 ip4:44.128.3.3 include:_spf.google.com ip4:44.128.3.4 ~all\"");
    QCOMPARE(merge.record, QByteArray("v=spf1 ip4:44.128.3.4 ip4:44.128.0.25 ~all"));
}

void tst_SpfMerge::theServerCannotBeTakenOut()
{
    plan::MailPlan plan = planFor();
    plan::keepSpfTerm(plan.domains.front().spf, "ip4:44.128.0.25", false);
    const plan::SpfMerge merge = mergeFor(plan, "@ TXT \"v=spf1 ip4:44.128.0.25 mx ~all\"");
    QVERIFY(merge.record.contains("ip4:44.128.0.25"));
    QVERIFY(find(merge, "ip4:44.128.0.25")->kept);
    QVERIFY(find(merge, "ip4:44.128.0.25")->needed);
}

void tst_SpfMerge::whatPassesStaysAsItIs()
{
    const plan::SpfMerge merge =
        mergeFor(planFor(), "@ TXT \"v=spf1 a:mail.good.example mx ~all\"\nmail A 44.128.0.25");
    QCOMPARE(merge.record, QByteArray("v=spf1 a:mail.good.example mx ~all"));
    QCOMPARE(merge.terms.size(), 2U); // nothing new
    QCOMPARE(merge.lookups, 2);
}

void tst_SpfMerge::aServiceThatIsNotThereIsAdded()
{
    // The server passes already: the service the owner named has to get in all the same.
    plan::MailPlan plan = planFor();
    plan.domains.front().spf.includes = {u"_spf.google.com"_s};
    const plan::SpfMerge merge = mergeFor(plan, "@ TXT \"v=spf1 ip4:44.128.0.25 ~all\"");
    QCOMPARE(merge.record, QByteArray("v=spf1 ip4:44.128.0.25 include:_spf.google.com ~all"));
    QVERIFY(!find(merge, "include:_spf.google.com")->published);
    QVERIFY(!find(merge, "include:_spf.google.com")->needed);
    // And is gone again when its box is unticked.
    plan::keepSpfTerm(plan.domains.front().spf, "include:_spf.google.com", false);
    QCOMPARE(mergeFor(plan, "@ TXT \"v=spf1 ip4:44.128.0.25 ~all\"").record,
             QByteArray("v=spf1 ip4:44.128.0.25 ~all"));
}

void tst_SpfMerge::whatIsTakenOutComesBack()
{
    plan::MailPlan plan = planFor();
    const QByteArray zone = "@ TXT \"v=spf1 mx include:_spf.google.com ~all\"";
    const QByteArray before = mergeFor(plan, zone).record;
    plan::keepSpfTerm(plan.domains.front().spf, "mx", false);
    QVERIFY(mergeFor(plan, zone).record != before);
    plan::keepSpfTerm(plan.domains.front().spf, "MX", true);
    QCOMPARE(mergeFor(plan, zone).record, before);
    QVERIFY(plan.domain().spf.dropped.isEmpty());
}

void tst_SpfMerge::aBrokenRecordStillShowsItsSenders()
{
    plan::MailPlan plan = planFor();
    const QByteArray zone = "@ TXT \"v=spf1 mx ipv4:44.128.3.3 include:_spf.google.com ~all\"";
    const plan::SpfMerge merge = mergeFor(plan, zone);
    QCOMPARE(merge.record, QByteArray("v=spf1 ip4:44.128.0.25 mx include:_spf.google.com ~all"));
    QVERIFY(find(merge, "mx")->published);
    QVERIFY(!find(merge, "ip4:44.128.0.25")->published);
    plan::keepSpfTerm(plan.domains.front().spf, "mx", false);
    QCOMPARE(mergeFor(plan, zone).record,
             QByteArray("v=spf1 ip4:44.128.0.25 include:_spf.google.com ~all"));
}

void tst_SpfMerge::theRecordIsThatOfThePlanner_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("none") << QByteArray("@ NS ns.good.example.");
    QTest::newRow("one") << QByteArray("@ TXT \"v=spf1 mx ~all\"");
    QTest::newRow("passes") << QByteArray("@ TXT \"v=spf1 ip4:44.128.0.0/24 ~all\"");
    QTest::newRow("two") << QByteArray("@ TXT \"v=spf1 mx ~all\"\n@ TXT \"v=spf1 a -all\"");
    QTest::newRow("everybody") << QByteArray("@ TXT \"v=spf1 mx +all\"");
    QTest::newRow("broken") << QByteArray("@ TXT \"v=spf1 mx: ~all\"");
}

void tst_SpfMerge::theRecordIsThatOfThePlanner()
{
    QFETCH(const QByteArray, zone);
    const plan::MailPlan plan = planFor();
    const plan::Published published = publishedFor(plan, zone);
    int found = 0;
    for (const plan::PlannedRecord &record : plan::planRecords(plan, published)) {
        if (record.purpose != plan::Purpose::Spf)
            continue;
        ++found;
        QCOMPARE(plan::mergeSpf(plan, plan.domain(), published)->record,
                 std::get<dns::Txt>(record.record.data).joined());
    }
    QCOMPARE(found, 1);
}

MW_TEST(tst_SpfMerge)
#include "tst_SpfMerge.moc"
