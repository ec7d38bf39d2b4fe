// What a run brings into a session: its findings, and addresses that were measured, never in place
// of those the owner gave.
#include "checks/Coverage.h"
#include "checks/Runner.h"
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "plan/SigningKeys.h"
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
    void takesBackTheLastEditOfAStep();
    void takingBackLosesNoKeyAndNoMeasuredAddress();
    void whichKeySignsCanBeTakenBack();
    void showsWhatOneCheckFoundBeforeTheOthersAreDone();
    void savesAsideAndAtItsEnd();
    void triesAgainWhatCouldNotBeSaved();

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

void tst_SessionStore::savesAsideAndAtItsEnd()
{
    const QString path = m_folder.filePath(u"start.example.mailworthy"_s);
    const auto hostOf = [](const QString &file) {
        const Result<session::Session> kept = session::loadSession(file);
        return kept ? kept->plan.host().name.ascii() : QString();
    };
    {
        session::SessionStore store;
        open(store, planWith({}, {}));
        const auto name = [&](const char *host) {
            store.edit(
                [&](plan::MailPlan &plan) { plan.hosts.front().name = dns::Domain::of(host); });
        };
        QSignalSpy saved(&store, &session::SessionStore::saved);
        name("one.start.example");
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(hostOf(path), u"one.start.example"_s);
        name("two.start.example");
        QVERIFY(store.saveNow().has_value());
        QCOMPARE(hostOf(path), u"two.start.example"_s);
        name("three.start.example");
        QTRY_COMPARE(saved.count(), 3);
        QCOMPARE(hostOf(path), u"three.start.example"_s);
        name("four.start.example");
    }
    QCOMPARE(hostOf(path), u"four.start.example"_s);
}

void tst_SessionStore::triesAgainWhatCouldNotBeSaved()
{
    // A file in the place of the folder.
    const QString folder = m_folder.filePath(u"set-ups"_s);
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    session::SessionStore store;
    session::Session session;
    session.plan = planWith({}, {});
    const QString path = folder + u"/start.example.mailworthy"_s;
    store.open(session, path);
    QSignalSpy failed(&store, &session::SessionStore::saveFailed);
    QSignalSpy saved(&store, &session::SessionStore::saved);
    store.edit([](plan::MailPlan &plan) {
        plan.hosts.front().name = dns::Domain::of("one.start.example");
    });
    QVERIFY(!store.saveNow().has_value());
    QCOMPARE(failed.count(), 1);
    QVERIFY(file.remove());
    // Nobody asks for it.
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
    QCOMPARE(session::loadSession(path)->plan.host().name.ascii(), u"one.start.example"_s);
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
    const checks::Fingerprints now(store.plan());
    for (const auto &[id, state] : store.session().report.checks)
        QVERIFY2(state.fingerprint == now.of(id), qPrintable(id));
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

void tst_SessionStore::takesBackTheLastEditOfAStep()
{
    session::SessionStore store;
    open(store, planWith(u"44.128.70.25"_s, plan::Provenance::Typed));
    QVERIFY(!store.canUndo(plan::Step::Domain));
    store.setStep(plan::Step::Spf);
    const auto strictness = [&](plan::SpfStrictness wanted) {
        store.edit([&](plan::MailPlan &plan) { plan.domains.front().spf.strictness = wanted; });
    };
    const auto keep = [&](bool wanted) {
        store.edit([&](plan::MailPlan &plan) {
            plan.domains.front().spf.dropped = wanted ? QStringList{} : QStringList{u"mx"_s};
        });
    };
    strictness(plan::SpfStrictness::Hard);
    keep(false);
    keep(false); // changes nothing, so there is nothing more to take back
    store.setStep(plan::Step::Dmarc);
    QVERIFY(!store.undo(plan::Step::Dmarc)); // nothing was changed there
    QCOMPARE(store.plan().domain().spf.dropped, QStringList{u"mx"_s});
    QVERIFY(store.undo(plan::Step::Spf));
    QVERIFY(store.plan().domain().spf.dropped.isEmpty());
    QCOMPARE(store.plan().domain().spf.strictness, plan::SpfStrictness::Hard);
    QVERIFY(store.undo(plan::Step::Spf));
    QCOMPARE(store.plan().domain().spf.strictness, plan::SpfStrictness::Soft);
    QVERIFY(!store.undo(plan::Step::Spf));
    keep(false);
    open(store, planWith(u"44.128.70.25"_s, plan::Provenance::Typed));
    QVERIFY(!store.canUndo(plan::Step::Dmarc)); // another set-up has its own past
    QVERIFY(store.saveNow().has_value());
}

void tst_SessionStore::takingBackLosesNoKeyAndNoMeasuredAddress()
{
    session::SessionStore store;
    const plan::MailPlan before = planWith({}, {});
    open(store, before);
    store.edit([](plan::MailPlan &plan) {
        plan.domains.front().spf.strictness = plan::SpfStrictness::Hard;
    });
    const checks::RunResult result = runFor(before);
    store.addReport(result.report, result.facts); // brings the address that was measured
    store.edit([](plan::MailPlan &plan) {
        plan.domains.front().selectors.push_back({u"s1"_s, u"/keys/s1.pem"_s, {}, {}});
    });
    QVERIFY(store.undo(plan::Step::Domain));
    QVERIFY(!store.undo(plan::Step::Domain)); // the key alone was changed besides
    QCOMPARE(store.plan().domain().spf.strictness, plan::SpfStrictness::Soft);
    QCOMPARE(store.plan().domain().selectors.size(), 1U);
    QVERIFY(store.plan().measured(Family::V4) == Address::parse(u"44.128.70.25").value());
    QVERIFY(store.saveNow().has_value());
}

/// The keys stay, which one of them signs is the owner's choice.
void tst_SessionStore::whichKeySignsCanBeTakenBack()
{
    const auto key = [](const QString &name, char octet) {
        return plan::Selector{name,
                              u"/keys/"_s + name,
                              keys::PublicKey::fromRawEd25519(QByteArray(32, octet)).value(),
                              {}};
    };
    session::SessionStore store;
    plan::MailPlan before = planWith({}, {});
    before.domains.front().selectors = {key(u"s1"_s, 'a'), key(u"s2"_s, 'b')};
    open(store, before);
    store.editDomain(
        [](plan::MailDomain &domain) { QVERIFY(plan::letSign(domain, u"s2"_s).has_value()); });
    store.take([&](plan::MailPlan &plan) { // a third one was made
        std::vector<plan::Selector> made = plan.domains.front().selectors;
        made.push_back(key(u"s3"_s, 'c'));
        plan::takeSelectors(plan.domains.front(), made);
    });
    QCOMPARE(plan::signingSelectors(store.plan().domain()), QStringList{u"s2"_s});
    QVERIFY(store.saveNow().has_value());
    const auto kept = session::loadSession(store.path());
    QVERIFY(kept.has_value());
    QVERIFY(kept->plan == store.plan());
    QVERIFY(store.undo(plan::Step::Domain));
    QCOMPARE(plan::signingSelectors(store.plan().domain()), QStringList{u"s1"_s});
    QCOMPARE(store.plan().domain().selectors.size(), 3U);
}

void tst_SessionStore::showsWhatOneCheckFoundBeforeTheOthersAreDone()
{
    session::SessionStore store;
    const plan::MailPlan plan = planWith(u"44.128.70.25"_s, plan::Provenance::Typed);
    open(store, plan);
    const checks::RunResult result = runFor(plan);
    store.addReport(result.report, result.facts);
    const std::size_t all = store.session().report.findings.size();
    const std::vector<findings::Finding> spf = store.session().report.ofArea(u"spf");
    QVERIFY(!spf.empty());
    const QSignalSpy told(&store, &session::SessionStore::reportChanged);
    findings::Finding found = spf.front();
    found.subject = u"other.example"_s;
    store.addPart(u"spf"_s, {found});
    QCOMPARE(told.size(), 1);
    // A part is of a run that goes on: the former end of the check says nothing about it.
    QVERIFY(!checks::Coverage(store.session().report, store.plan()).isDone(u"spf"_s));
    QCOMPARE(store.session().report.ofArea(u"spf").size(), 1U);
    QCOMPARE(store.session().report.ofArea(u"spf").front().subject, u"other.example"_s);
    QCOMPARE(store.session().report.findings.size(), all - spf.size() + 1);
    // Two checks find in one area: neither takes away what the other has found.
    const auto finding = [](const char *code) {
        findings::Finding made;
        made.code = QLatin1String(code);
        made.subject = u"192.168.178.1"_s;
        return made;
    };
    store.addPart(u"resolver"_s, {finding("resolver.fine")});
    store.addPart(u"interception"_s, {finding("resolver.intercepted")});
    QCOMPARE(store.session().report.ofArea(u"resolver").size(), 2U);
    store.addPart(u"interception"_s, {});
    QCOMPARE(store.session().report.ofArea(u"resolver").size(), 1U);
    QCOMPARE(store.session().report.ofArea(u"resolver").front().code, u"resolver.fine"_s);
    findings::Report alone;
    alone.checks[u"interception"_s] = {
        findings::CheckOutcome::Done, {}, checks::Fingerprints(plan).of(u"interception"_s)};
    alone.findings = {finding("resolver.intercepted")};
    store.addReport(alone, result.facts);
    QCOMPARE(store.session().report.ofArea(u"resolver").size(), 2U);
    QVERIFY(store.saveNow().has_value());
}

MW_TEST(tst_SessionStore)
#include "tst_SessionStore.moc"
