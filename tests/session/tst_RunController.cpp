// Work off the GUI thread: what is asked for while something else ends is not forgotten.
#include "checks/Coverage.h"
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "session/Keys.h"
#include "session/RunController.h"

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

MW_TEST(tst_RunController)
#include "tst_RunController.moc"
