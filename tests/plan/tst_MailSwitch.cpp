// Mail that another server takes today: what is planned while it moves, and what is no move.
#include "PlannedRecords.h"
#include "findings/SwitchWords.h"
#include "kit/TestMain.h"
#include "plan/MailSwitch.h"
#include "plan/PlannedExtras.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::test;
using plan::Action;
using plan::Purpose;

class tst_MailSwitch : public QObject
{
    Q_OBJECT

private slots:
    void theSwitchComesLast();
    void whoSendsTodayComesIntoTheFirstSpf_data();
    void whoSendsTodayComesIntoTheFirstSpf();
    void whatTakesNoMailIsNoSwitch_data();
    void whatTakesNoMailIsNoSwitch();
    void aPolicyCoversBothWhileMailMoves();
};

void tst_MailSwitch::theSwitchComesLast()
{
    const QByteArray mail = "@ 7200 MX 1 aspmx.l.google.com.\n"
                            "$ZONE google.com servers=44.128.0.13 unsigned\n"
                            "aspmx.l A 44.128.7.7";
    const auto records = recordsFor(planFor(), mail);
    QVERIFY(records.size() > 3);
    const plan::PlannedRecord &last = records.back();
    QVERIFY(last.purpose == Purpose::MailExchanger);
    QVERIFY(last.isSwitch);
    QVERIFY(last.action == Action::Replace);
    QCOMPARE(last.record.ttl, plan::switchTtl);
    QCOMPARE(last.published, QStringList{u"1 aspmx.l.google.com"_s});
    QCOMPARE(std::count_if(records.begin(), records.end(),
                           [](const auto &item) { return item.isSwitch; }),
             1);

    testkit::FakeWorld world("!clock 2026-11-24T10:00:00Z\n"
                             "$ZONE good.example servers=44.128.0.10 unsigned\n"
                             + mail
                             + "\n$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n");
    const plan::MailPlan plan = planFor();
    const plan::Published published = checks::observePublished(plan, *world, {});
    const std::vector<plan::MailSwitch> switches = plan::switchesOf(plan, published);
    QCOMPARE(switches.size(), std::size_t{1});
    QCOMPARE(switches.front().who(), u"Google Workspace (aspmx.l.google.com)"_s);
    QCOMPARE(switches.front().ttl, std::optional<quint32>(7200));
    QVERIFY(switches.front().needsLowering());
    QCOMPARE(toIso(*switches.front().earliest()), u"2026-11-24T12:00:00Z"_s);
}

void tst_MailSwitch::whoSendsTodayComesIntoTheFirstSpf_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("includes");
    QTest::addColumn<bool>("first");
    QTest::newRow("no record yet") << QByteArray() << QStringList{} << true;
    QTest::newRow("a record, which stays")
        << QByteArray("@ TXT \"v=spf1 ip4:44.128.9.9 ~all\"\n") << QStringList{} << false;
    QTest::newRow("taken in already") << QByteArray() << QStringList{u"_spf.google.com"_s} << false;
}

void tst_MailSwitch::whoSendsTodayComesIntoTheFirstSpf()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QStringList, includes);
    QFETCH(const bool, first);
    plan::MailPlan plan = planFor();
    plan.domains.front().spf.includes = includes;
    const plan::Published published =
        publishedFor(plan, zone + "@ MX 1 aspmx.l.google.com.",
                     "$ZONE google.com servers=44.128.0.13 unsigned\naspmx.l A 44.128.7.7\n"
                     "_spf TXT \"v=spf1 ip4:44.128.7.0/24 ~all\"\n");
    const std::vector<plan::MailSwitch> switches = plan::switchesOf(plan, published);
    QCOMPARE(switches.size(), std::size_t{1});
    QCOMPARE(switches.front().include, u"_spf.google.com"_s);
    QCOMPARE(switches.front().firstSpf, first);
    QCOMPARE(findings::switchSteps(switches.front()).size(), first ? 4 : 3);
}

void tst_MailSwitch::whatTakesNoMailIsNoSwitch_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Action>("action");
    const QByteArray other = "\n$ZONE other.example servers=44.128.0.13 unsigned\n";
    QTest::newRow("no MX") << QByteArray("@ NS ns.good.example.") << Action::Add;
    QTest::newRow("the plan's host") << QByteArray("@ MX 5 mail") << Action::Keep;
    QTest::newRow("another name of the plan's host")
        << QByteArray("@ MX 5 mx\nmx A 44.128.0.25") << Action::Replace;
    QTest::newRow("a host without an address")
        << "@ MX 5 mx.other.example." + other + "www A 44.128.7.7" << Action::Replace;
    QTest::newRow("a host at home")
        << "@ MX 5 mx.other.example." + other + "mx A 192.168.1.2" << Action::Replace;
    QTest::newRow("an address") << QByteArray("@ MX 5 44.128.7.7.") << Action::Replace;
    QTest::newRow("no mail") << QByteArray("@ MX 0 .") << Action::Replace;
    QTest::newRow("the zone appended, and a wildcard")
        << QByteArray("@ MX 5 mail.good.example\n*.good.example A 44.128.7.7") << Action::Replace;
}

void tst_MailSwitch::whatTakesNoMailIsNoSwitch()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const Action, action);
    const auto records = recordsFor(planFor(), zone);
    const plan::PlannedRecord *mx = find(records, Purpose::MailExchanger);
    QVERIFY(mx);
    QVERIFY(mx->action == action);
    QVERIFY(!mx->isSwitch);
    QVERIFY(records.back().purpose != Purpose::MailExchanger);
    QVERIFY(mx->record.ttl != plan::switchTtl);
}

/// RFC 8461 §4.1: a host that the policy does not name gets no mail, and senders know the old MX for
/// a while.
void tst_MailSwitch::aPolicyCoversBothWhileMailMoves()
{
    plan::MailPlan plan = planFor();
    plan::setExtra(plan.domains.front().extras, plan::StsExtra{transport::StsMode::Enforce});
    const auto policyIn = [&](const QByteArray &zone) {
        testkit::FakeWorld world("$ZONE good.example servers=44.128.0.10 unsigned\n" + zone
                                 + "\n$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n");
        const plan::PlannedExtras extras =
            plan::planExtras(plan, checks::observePublished(plan, *world, {}));
        return extras.files.empty() ? QByteArray() : extras.files.front().content;
    };
    const QByteArray moving =
        policyIn("@ MX 1 mx.other.example.\n$ZONE other.example servers=44.128.0.13 unsigned\n"
                 "mx A 44.128.7.7");
    QVERIFY2(moving.contains("mx: mail.good.example\r\nmx: mx.other.example\r\n"),
             moving.constData());
    const QByteArray moved = policyIn("@ MX 1 mail\nmail A 44.128.0.25");
    QVERIFY2(moved.contains("mx: mail.good.example\r\nmax_age"), moved.constData());
}

MW_TEST(tst_MailSwitch)
#include "tst_MailSwitch.moc"
