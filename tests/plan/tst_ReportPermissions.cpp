// Reports that go from one domain of the plan to another: the record by which it takes them.
#include "checks/Preview.h"
#include "checks/Runner.h"
#include "exporting/Records.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using plan::Action;
using plan::Purpose;

namespace {

const QString permission = u"second.example._report._dmarc.good.example"_s;

/// good.example takes the reports of `second` as well.
plan::MailPlan twoDomains(const char *second, const QString &mailbox)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    plan.domains.push_back(plan::makePlan(dns::Domain::of(second)).domains.front());
    plan.domains.back().dmarc.reportAddress = mailbox;
    return plan;
}

testkit::FakeWorld worldOf(const QByteArray &good, const QByteArray &second = {})
{
    return testkit::FakeWorld("$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n"
                              "mail A 44.128.0.25\n"
                              + good
                              + "\n$ZONE second.example servers=44.128.0.10 unsigned\n@ MX 10 "
                                "mail.good.example.\n"
                              + second
                              + "\n$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                                "$ZONE reader.example servers=44.128.0.10 unsigned\n@ MX 10 mx\n");
}

std::vector<plan::PlannedRecord> permissionsOf(const plan::MailPlan &plan,
                                               testkit::FakeWorld &world)
{
    std::vector<plan::PlannedRecord> records =
        plan::planRecords(plan, checks::observePublished(plan, *world, {}));
    std::erase_if(records, [](const plan::PlannedRecord &item) {
        return item.purpose != Purpose::ReportPermission;
    });
    return records;
}

} // namespace

class tst_ReportPermissions : public QObject
{
    Q_OBJECT

private slots:
    void isPlannedBesideWhatIsThere_data();
    void isPlannedBesideWhatIsThere();
    void oneOrganizationNeedsNone();
    void anOrganizationOfItsOwnBelowNeedsOne();
    void keptMailboxesCountToo();
    void othersPublishTheirOwn();
    void severalDomainsHaveOneEach();
    void unseenIsUnknown();
    void isAmongTheRecordsEverywhere();
    void isThereAfterPublishing();
};

void tst_ReportPermissions::isPlannedBesideWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("value");
    const QByteArray name = "second.example._report._dmarc TXT ";
    QTest::newRow("nothing") << QByteArray() << Action::Add << u"v=DMARC1;"_s;
    QTest::newRow("there") << name + "\"v=DMARC1;\"\n" << Action::Keep << u"v=DMARC1;"_s;
    QTest::newRow("there with a redirection")
        << name + "\"v=DMARC1; rua=mailto:x@good.example\"\n"
        << Action::Keep << u"v=DMARC1; rua=mailto:x@good.example"_s;
    QTest::newRow("for everybody")
        << QByteArray("*._report._dmarc TXT \"v=DMARC1\"\n") << Action::Keep << u"v=DMARC1"_s;
    QTest::newRow("damaged") << name + "\"v=dmarc1;\"\n" << Action::Replace << u"v=DMARC1;"_s;
    QTest::newRow("damaged beside a good one")
        << name + "\"v=dmarc1;\"\n" + name + "\"v=DMARC1;\"\n"
        << Action::Keep << u"v=DMARC1;"_s;
    QTest::newRow("another text") << name + "\"hello\"\n" << Action::Add << u"v=DMARC1;"_s;
    QTest::newRow("no answer") << QByteArray("!servfail second.example._report._dmarc TXT\n")
                               << Action::Unknown << u"v=DMARC1;"_s;
    QTest::newRow("organization not known")
        << QByteArray("!timeout _dmarc TXT\n") << Action::Unknown << u"v=DMARC1;"_s;
}

void tst_ReportPermissions::isPlannedBesideWhatIsThere()
{
    QFETCH(const QByteArray, there);
    QFETCH(const Action, action);
    QFETCH(const QString, value);
    testkit::FakeWorld world = worldOf(there);
    const std::vector<plan::PlannedRecord> found =
        permissionsOf(twoDomains("second.example", u"dmarc@good.example"_s), world);
    QCOMPARE(found.size(), std::size_t(1));
    const plan::PlannedRecord &record = found.front();
    QCOMPARE(record.action, action);
    QCOMPARE(exporting::nameOf(record), permission);
    QCOMPARE(exporting::valueOf(record), value);
    QCOMPARE(record.need, plan::Need::Recommended);
    QCOMPARE(record.zone, dns::Domain::of("good.example")); // where the mailbox is
    QVERIFY(!record.setByProvider);
}

void tst_ReportPermissions::oneOrganizationNeedsNone()
{
    // RFC 9990 §3: after publishing both have records, and the upper one is the organization.
    testkit::FakeWorld world = worldOf({});
    QVERIFY(permissionsOf(twoDomains("sub.good.example", u"dmarc@good.example"_s), world).empty());
    // The mailbox at a host of the same domain.
    QVERIFY(
        permissionsOf(twoDomains("second.example", u"dmarc@box.second.example"_s), world).empty());
    QVERIFY(permissionsOf(twoDomains("second.example", u"dmarc@second.example"_s), world).empty());
}

void tst_ReportPermissions::anOrganizationOfItsOwnBelowNeedsOne()
{
    // psd=n: sub.good.example is an organization of its own (RFC 9989 §4.10.2).
    testkit::FakeWorld world = worldOf("_dmarc.sub TXT \"v=DMARC1; p=none; psd=n\"\n");
    const std::vector<plan::PlannedRecord> found =
        permissionsOf(twoDomains("sub.good.example", u"dmarc@good.example"_s), world);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(exporting::nameOf(found.front()), u"sub.good.example._report._dmarc.good.example"_s);
    QCOMPARE(found.front().action, Action::Add);
}

void tst_ReportPermissions::keptMailboxesCountToo()
{
    // Published rua and ruf are kept by the plan; one host is one record.
    testkit::FakeWorld world =
        worldOf({}, "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:a@good.example,"
                    "mailto:b@good.example; ruf=mailto:c@good.example\"\n");
    const std::vector<plan::PlannedRecord> found =
        permissionsOf(twoDomains("second.example", u"dmarc@second.example"_s), world);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(exporting::nameOf(found.front()), permission);
    testkit::FakeWorld failures =
        worldOf({}, "_dmarc TXT \"v=DMARC1; p=none; ruf=mailto:c@good.example\"\n");
    QCOMPARE(
        permissionsOf(twoDomains("second.example", u"dmarc@second.example"_s), failures).size(),
        std::size_t(1));
}

void tst_ReportPermissions::othersPublishTheirOwn()
{
    testkit::FakeWorld world = worldOf({});
    QVERIFY(permissionsOf(twoDomains("second.example", u"dmarc@reader.example"_s), world).empty());
}

void tst_ReportPermissions::severalDomainsHaveOneEach()
{
    plan::MailPlan plan = twoDomains("second.example", u"dmarc@good.example"_s);
    plan.domains.push_back(plan::makePlan(dns::Domain::of("reader.example")).domains.front());
    plan.domains.back().dmarc.reportAddress = u"dmarc@good.example"_s;
    testkit::FakeWorld world = worldOf({});
    QStringList names;
    for (const plan::PlannedRecord &record : permissionsOf(plan, world))
        names << exporting::nameOf(record);
    QCOMPARE(names, (QStringList{permission, u"reader.example._report._dmarc.good.example"_s}));
}

void tst_ReportPermissions::unseenIsUnknown()
{
    // Nothing was looked at yet: what is planned for sure stands there with an open end.
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(twoDomains("second.example", u"dmarc@good.example"_s), {});
    const auto found = std::find_if(records.begin(), records.end(), [](const auto &item) {
        return item.purpose == Purpose::ReportPermission;
    });
    QVERIFY(found != records.end());
    QCOMPARE(found->action, Action::Unknown);
}

void tst_ReportPermissions::isAmongTheRecordsEverywhere()
{
    testkit::FakeWorld world = worldOf({});
    const std::vector<plan::PlannedRecord> found =
        permissionsOf(twoDomains("second.example", u"dmarc@good.example"_s), world);
    const QJsonObject json = exporting::toJson(found).first().toObject();
    QCOMPARE(json[u"purpose"].toString(), u"report-permission"_s);
    QCOMPARE(json[u"name"].toString(), permission);
    QCOMPARE(json[u"value"].toString(), u"v=DMARC1;"_s);
    QCOMPARE(json[u"need"].toString(), u"recommended"_s);
    for (const QString &format : exporting::recordFormats()) {
        const Result<QString> text = exporting::writeRecords(format, found, {});
        MW_VERIFY_RESULT(text);
        QVERIFY2(text->contains(u"v=DMARC1;"_s), qPrintable(format));
        QVERIFY2(!text->contains(u"purpose."_s), qPrintable(format)); // it has words
    }
    const exporting::Card card = exporting::cardFor(found.front(), nullptr);
    QCOMPARE(card.fields.front().value, u"second.example._report._dmarc"_s); // in its zone
}

void tst_ReportPermissions::isThereAfterPublishing()
{
    const plan::MailPlan plan = twoDomains("second.example", u"dmarc@good.example"_s);
    testkit::FakeWorld world = worldOf({});
    const checks::Preview preview = checks::preview(
        plan, plan::planRecords(plan, checks::observePublished(plan, *world, {})), *world, {});
    QCOMPARE(preview.reports.size(), std::size_t(1));
    QCOMPARE(preview.reports.front().permission, dmarc::Permission::Given);
    QVERIFY(preview.reports.front().own);
    QCOMPARE(preview.reports.front().domain, dns::Domain::of("second.example"));
}

MW_TEST(tst_ReportPermissions)
#include "tst_ReportPermissions.moc"
