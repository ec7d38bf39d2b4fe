// Work off the GUI thread: what is asked for while something else ends is not forgotten.
#include "checks/Coverage.h"
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "session/Keys.h"
#include "session/RunController.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

class tst_RunController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatWasAskedForAtTheEndOfAnotherJob();
    void looksAheadForJustThisPlan();
    void aLookThatWasStoppedIsNone();
    void forgetsTheFormerSetUp();
    void makesAllKeysOrNone();
    void isOfThePlanThoughTheKeyIsElsewhere();
    void aVerificationLeavesWhatItSaw();
    void aRunLeavesWhatItSaw();
    void whatIsDeclinedMeanwhileIsNotTaken();

private:
    [[nodiscard]] std::unique_ptr<net::fake::FakeInternet> open() const;
    std::optional<checks::DataSet> m_data;
    const plan::MailPlan m_plan = plan::makePlan(dns::Domain::of("start.example"));
};

void tst_RunController::initTestCase()
{
    Result<checks::DataSet> data = checks::DataSet::load();
    QVERIFY(data);
    m_data.emplace(std::move(*data));
}

std::unique_ptr<net::fake::FakeInternet> tst_RunController::open() const
{
    net::fake::Options options;
    options.realDelays = false;
    return data::loadWorld(u"home-start"_s)->open(options);
}

void tst_RunController::tellsWhatWasAskedForAtTheEndOfAnotherJob()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    session::RunController runs(*internet, *m_data);

    // Both the end of the first job and "nothing runs any more" wait when the first is told.
    QSignalSpy finished(&runs, &session::RunController::finished);
    QSignalSpy idle(&runs, &session::RunController::idle);
    bool asked = false;
    connect(&runs, &session::RunController::publishedChanged, this, [&] {
        if (!asked)
            runs.check(m_plan, {u"domain"_s});
        asked = true;
    });
    runs.lookAtPublished(m_plan);
    QTRY_VERIFY_WITH_TIMEOUT(asked, 20'000);
    QVERIFY(runs.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QCOMPARE(idle.count(), 1);
}

void tst_RunController::looksAheadForJustThisPlan()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    session::RunController runs(*internet, *m_data);
    QSignalSpy previewed(&runs, &session::RunController::previewChanged);
    QVERIFY(!runs.previewOf(m_plan));
    runs.lookAhead(m_plan);
    QVERIFY(runs.isLookingAhead(m_plan));
    QTRY_COMPARE_WITH_TIMEOUT(previewed.count(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QVERIFY(!runs.isLookingAhead(m_plan));
    const checks::Preview *preview = runs.previewOf(m_plan);
    QVERIFY(preview);
    QVERIFY(!preview->items.empty());
    QVERIFY(preview->rolloutOf(m_plan.domain().name));
    QVERIFY(!runs.published().answers.empty());
    plan::MailPlan other = m_plan;
    other.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    QVERIFY(!runs.previewOf(other)); // what holds for one plan is not said of another
    QVERIFY(internet->mistakes().empty());
}

void tst_RunController::aLookThatWasStoppedIsNone()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    session::RunController runs(*internet, *m_data);
    QSignalSpy previewed(&runs, &session::RunController::previewChanged);
    runs.lookAhead(m_plan);
    runs.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QVERIFY(!runs.isLookingAhead(m_plan));
    // Stopped in time, or ended before: never a half preview.
    const checks::Preview *preview = runs.previewOf(m_plan);
    QCOMPARE(preview != nullptr, previewed.count() == 1);
    QVERIFY(!preview || !preview->stopped);
}

void tst_RunController::forgetsTheFormerSetUp()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    session::RunController runs(*internet, *m_data);
    runs.lookAhead(m_plan);
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QVERIFY(runs.previewOf(m_plan));
    runs.forget();
    QVERIFY(!runs.previewOf(m_plan));
}

/// The selector of the second key is longer: where its record finds no room, the first is not made either.
void tst_RunController::makesAllKeysOrNone()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    session::RunController runs(*internet, *m_data);
    const QTemporaryDir folder;
    const QString name =
        QString(QString(63, u'a') + u'.').repeated(3) + QString(39, u'b') + u".example"_s;
    const plan::MailPlan plan = plan::makePlan(*dns::Domain::parse(name));
    std::optional<Error> failed;
    QSignalSpy made(&runs, &session::RunController::keyMade);
    connect(&runs, &session::RunController::keyFailed, this,
            [&](const Error &error) { failed = error; });
    runs.makeKeys(plan.domain(),
                  {{u"s1"_s, keys::KeyKind::Ed25519}, {u"s1-ed25519"_s, keys::KeyKind::Ed25519}},
                  folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), 20'000);
    QCOMPARE(failed->code, u"selector.no-room"_s);
    QCOMPARE(made.count(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

/// Its file is on the server alone: what was checked was checked for this plan all the same.
void tst_RunController::isOfThePlanThoughTheKeyIsElsewhere()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    session::RunController runs(*internet, *m_data);
    const QTemporaryDir folder;
    plan::MailPlan plan = m_plan;
    QVERIFY(
        session::makeKey(plan.domains.front(), u"s1"_s, keys::KeyKind::Ed25519, folder.path(), {})
            .has_value());
    QVERIFY(QFile::remove(plan.domain().selectors.front().keyFile));
    std::optional<findings::Report> report;
    connect(&runs, &session::RunController::finished, this,
            [&](const findings::Report &found) { report = found; });
    runs.check(plan, {u"spf"_s, u"dkim"_s});
    QTRY_VERIFY_WITH_TIMEOUT(report, 20'000);
    QVERIFY(checks::Coverage(*report, plan).areDone({u"spf"_s, u"dkim"_s}));
}

namespace {

const QByteArray head = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                        "!seen 44.128.0.25\n!router none\n!port25 open\n!resolver honest\n!lists\n"
                        "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                        "25 PTR mail.good.example.\n";
const QByteArray zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n"
                        "@ MX 10 mail\nmail A 44.128.0.25\n";
const QByteArray entered =
    "!after 40\n" + zone
    + "@ TXT \"v=spf1 a:mail.good.example ~all\"\nmail TXT \"v=spf1 a -all\"\n"
      "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:postmaster@good.example\"\n";

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

/// Of the records that are not there yet at first.
QStringList actionsIn(const plan::Published &published)
{
    QStringList actions;
    for (const plan::PlannedRecord &record : plan::planRecords(goodPlan(), published)) {
        if (record.purpose == plan::Purpose::Spf || record.purpose == plan::Purpose::HeloSpf
            || record.purpose == plan::Purpose::Dmarc)
            actions << plan::toString(record.action);
    }
    return actions;
}

} // namespace

/// The records page and the report say no other than the proof.
void tst_RunController::aVerificationLeavesWhatItSaw()
{
    const std::unique_ptr<net::fake::FakeInternet> internet =
        data::worldFromText(head + zone + entered, u"test"_s)->open({});
    session::RunController runs(*internet, *m_data);
    runs.lookAtPublished(goodPlan());
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QCOMPARE(actionsIn(runs.published()), QStringList(3, u"add"_s));
    internet->advance(std::chrono::seconds(60)); // the owner has entered them
    const QSignalSpy changed(&runs, &session::RunController::publishedChanged);
    runs.verify(goodPlan(), false);
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    const checks::Verification *found = runs.verificationOf(goodPlan());
    QVERIFY(found && found->isEverywhere());
    QCOMPARE(actionsIn(runs.published()), QStringList(3, u"keep"_s));
    QVERIFY(!changed.isEmpty());
}

/// What was seen before is older than what a run has found.
void tst_RunController::aRunLeavesWhatItSaw()
{
    const std::unique_ptr<net::fake::FakeInternet> internet =
        data::worldFromText(head + zone + entered, u"test"_s)->open({});
    session::RunController runs(*internet, *m_data);
    runs.check(goodPlan(), {u"address"_s}); // asks nothing of the plan's names
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QVERIFY(runs.published().answers.empty());
    runs.lookAtPublished(goodPlan());
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QCOMPARE(actionsIn(runs.published()), QStringList(3, u"add"_s));
    internet->advance(std::chrono::seconds(60));
    std::optional<findings::Report> report;
    connect(&runs, &session::RunController::finished, this,
            [&](const findings::Report &found) { report = found; });
    runs.check(goodPlan(), {u"spf"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QVERIFY(report && report->has(u"spf.pass"));
    QCOMPARE(actionsIn(runs.published()), QStringList(3, u"keep"_s));
}

/// The lists have been asked to the end, which nobody has been told when they are declined.
void tst_RunController::whatIsDeclinedMeanwhileIsNotTaken()
{
    const std::unique_ptr<net::fake::FakeInternet> internet = open();
    plan::MailPlan plan = m_plan;
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    const auto asksForPolicy = [&] {
        const std::vector<net::Inquiry> asked = internet->asked();
        return std::any_of(asked.begin(), asked.end(), [](const net::Inquiry &inquiry) {
            return inquiry.question.name.toString().startsWith(u"_dmarc."_s);
        });
    };
    session::RunController runs(*internet, *m_data);
    QSignalSpy finished(&runs, &session::RunController::finished);
    runs.check(plan, {u"lists"_s});
    runs.lookAtPublished(plan); // begins when that has ended
    QVERIFY(!asksForPolicy());
    const QDeadlineTimer deadline(20'000);
    while (!asksForPolicy() && !deadline.hasExpired())
        QThread::yieldCurrentThread(); // without a turn of the event loop
    QVERIFY(asksForPolicy());
    runs.setDeclined({u"lists"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!runs.facts().lists.isKnown());
    QVERIFY(!runs.haveObserved({u"lists"_s}));
}

MW_TEST(tst_RunController)
#include "tst_RunController.moc"
