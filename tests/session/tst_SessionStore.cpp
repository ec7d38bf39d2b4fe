// What a run brings into a session: its findings, and addresses that were measured, never in place
// of those the owner gave.
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "session/SessionStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

class tst_SessionStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void measuredAddressBecomesThePlans();
    void givenAddressStays();
    void measuredAddressIsMeasuredAgain();
    void serverElsewhereHasNoMeasuredAddress();

private:
    static plan::MailPlan planWith(const QString &address, plan::Provenance provenance);
    [[nodiscard]] checks::RunResult runFor(const plan::MailPlan &plan) const;
    void open(session::SessionStore &store, const plan::MailPlan &plan);

    QTemporaryDir m_folder;
    std::optional<checks::DataSet> m_data;
};

plan::MailPlan tst_SessionStore::planWith(const QString &address, plan::Provenance provenance)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    if (!address.isEmpty())
        plan.hosts.front().addresses = {{*Address::parse(address), provenance}};
    return plan;
}

checks::RunResult tst_SessionStore::runFor(const plan::MailPlan &plan) const
{
    const Result<data::LoadedWorld> world = data::loadWorld(u"home-start"_s);
    net::fake::Options options;
    options.realDelays = false;
    const std::unique_ptr<net::fake::FakeInternet> internet = world->open(options);
    checks::RunRequest request;
    request.only = {u"address"_s, u"dynamic"_s, u"spf"_s};
    return checks::run(plan, *internet, *m_data, request, {}, {});
}

void tst_SessionStore::open(session::SessionStore &store, const plan::MailPlan &plan)
{
    store.setFolder(m_folder.path());
    session::Session session;
    session.plan = plan;
    store.open(session, m_folder.filePath(u"start.example.mailworthy"_s));
}

void tst_SessionStore::initTestCase()
{
    Result<checks::DataSet> loaded = checks::DataSet::load();
    QVERIFY(loaded);
    m_data.emplace(std::move(*loaded));
}

void tst_SessionStore::measuredAddressBecomesThePlans()
{
    const plan::MailPlan plan = planWith({}, {});
    const checks::RunResult result = runFor(plan);
    session::SessionStore store;
    open(store, plan);
    QSignalSpy changed(&store, &session::SessionStore::planChanged);
    store.addReport(result.report, result.facts);
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.plan().measured(Family::V4) == Address::parse(u"44.128.70.25").value());
    // The findings were made for that address: none of them is out of date.
    for (const auto &[id, state] : store.session().report.checks)
        QVERIFY2(state.fingerprint == store.plan().fingerprint(), qPrintable(id));
    QVERIFY(!store.session().report.checks.empty());
}

void tst_SessionStore::givenAddressStays()
{
    const plan::MailPlan plan = planWith(u"44.128.70.99"_s, plan::Provenance::Typed);
    const checks::RunResult result = runFor(plan);
    session::SessionStore store;
    open(store, plan);
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan() == plan);
    QVERIFY((result.facts.sending == std::vector{*Address::parse(u"44.128.70.99")}));
}

void tst_SessionStore::measuredAddressIsMeasuredAgain()
{
    const plan::MailPlan plan = planWith(u"44.128.70.99"_s, plan::Provenance::Measured);
    const checks::RunResult result = runFor(plan);
    QVERIFY((result.facts.sending == std::vector{*Address::parse(u"44.128.70.25")}));
    QStringList codes;
    for (const findings::Finding &finding : result.report.findings)
        codes << finding.code + u' ' + finding.subject;
    QVERIFY2(codes.contains(u"address.found 44.128.70.25"_s), qPrintable(codes.join(u", ")));
    QVERIFY2(codes.contains(u"address.dynamic 44.128.70.25"_s), qPrintable(codes.join(u", ")));
    for (const findings::Finding &finding : result.report.findings) {
        if (finding.code == u"address.dynamic"_s)
            QVERIFY(std::get<QStringList>(finding.args.at(u"codes"_s)).contains(u"changed"_s));
    }
    session::SessionStore store;
    open(store, plan);
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().measured(Family::V4) == Address::parse(u"44.128.70.25").value());
    QCOMPARE(store.plan().host().addresses.size(), 1U);
}

void tst_SessionStore::serverElsewhereHasNoMeasuredAddress()
{
    plan::MailPlan plan = planWith({}, {});
    const checks::RunResult result = runFor(plan);
    plan.hosts.front().runsOn = plan::RunsOn::Elsewhere;
    session::SessionStore store;
    open(store, plan);
    store.addReport(result.report, result.facts);
    QVERIFY(store.plan().host().addresses.empty());
}

MW_TEST(tst_SessionStore)
#include "tst_SessionStore.moc"
