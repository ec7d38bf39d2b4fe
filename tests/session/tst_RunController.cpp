// Work off the GUI thread: what is asked for while something else ends is not forgotten.
#include "data/Worlds.h"
#include "kit/TestMain.h"
#include "session/RunController.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

class tst_RunController : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasAskedForAtTheEndOfAnotherJob();
};

void tst_RunController::tellsWhatWasAskedForAtTheEndOfAnotherJob()
{
    const Result<checks::DataSet> data = checks::DataSet::load();
    QVERIFY(data);
    const Result<data::LoadedWorld> world = data::loadWorld(u"home-start"_s);
    QVERIFY(world);
    net::fake::Options options;
    options.realDelays = false;
    const std::unique_ptr<net::fake::FakeInternet> internet = world->open(options);
    session::RunController runs(*internet, *data);
    const plan::MailPlan plan = plan::makePlan(*dns::Domain::parse(u"start.example"_s));

    // Both the end of the first job and "nothing runs any more" wait when the first is told.
    QSignalSpy finished(&runs, &session::RunController::finished);
    QSignalSpy idle(&runs, &session::RunController::idle);
    bool asked = false;
    connect(&runs, &session::RunController::publishedChanged, this, [&] {
        if (!asked)
            runs.check(plan, {u"domain"_s});
        asked = true;
    });
    runs.lookAtPublished(plan);
    QTRY_VERIFY_WITH_TIMEOUT(asked, 20'000);
    QVERIFY(runs.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!runs.isRunning(), 20'000);
    QCOMPARE(idle.count(), 1);
}

MW_TEST(tst_RunController)
#include "tst_RunController.moc"
