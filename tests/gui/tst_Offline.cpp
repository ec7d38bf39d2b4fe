// The watch over the line goes on as its banner says, whatever comes between.
#include "Program.h"
#include "base/Files.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

const QByteArray offline = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 192.168.178.20/24\n"
                           "!router none\n!echo dns timeout\n!echo https timeout\n"
                           "!echo stun timeout\n!port25 blocked\n!lists\n"
                           "!resolver silent server=192.168.178.1\n"
                           "$ZONE start.example servers=44.128.10.53 unsigned\n";

/// A start that knows it is offline.
struct Watch
{
    explicit Watch(const net::fake::Options &options = {})
    {
        const QString file = folder.filePath(u"w.world"_s);
        if (!writeFileAtomically(file, offline))
            qFatal("no room");
        program.emplace(folder.path(), file, options);
        program->assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        runs().check(plan(), {u"domain"_s});
        if (!program->waitForIdle())
            qFatal("no end");
        timer = program->assistant.findChild<QTimer *>(u"lookAgainTimer"_s);
    }

    [[nodiscard]] session::RunController &runs() { return program->assistant.runs(); }
    [[nodiscard]] const plan::MailPlan &plan() { return program->assistant.store().plan(); }
    [[nodiscard]] bool isBannerShown()
    {
        const auto *banner = program->find<Banner>(u"banner"_s);
        return banner && banner->isVisible();
    }

    QTemporaryDir folder;
    std::optional<Program> program;
    QTimer *timer = nullptr;
};

} // namespace

class tst_Offline : public QObject
{
    Q_OBJECT

private slots:
    void whatRunsDoesNotEndTheWatch();
    void aStoppedLookIsNotTheLastOne();
};

void tst_Offline::whatRunsDoesNotEndTheWatch()
{
    Watch watch;
    QVERIFY(watch.timer && watch.timer->isActive());
    QVERIFY(watch.isBannerShown());
    watch.runs().check(watch.plan(), {u"mx"_s});
    QVERIFY(watch.runs().isRunning());
    emit watch.program->assistant.window().bannerActed(); // or the half minute is over
    QVERIFY(watch.timer->isActive());
    QVERIFY(watch.program->waitForIdle());
    QVERIFY(watch.isBannerShown());
    QVERIFY(watch.timer->isActive());
}

void tst_Offline::aStoppedLookIsNotTheLastOne()
{
    net::fake::Options options; // the look takes its time, in which it can be stopped
    options.realDelays = true;
    options.timeout = Milliseconds(300);
    Watch watch(options);
    QVERIFY(watch.timer && watch.timer->isActive());
    emit watch.program->assistant.window().bannerActed();
    QVERIFY(watch.runs().isRunning());
    QVERIFY(!watch.timer->isActive()); // the look itself is under way
    emit watch.program->assistant.window().stopAsked();
    QVERIFY(watch.program->waitForIdle());
    QVERIFY(watch.isBannerShown());
    QVERIFY(watch.timer->isActive());
}

MW_TEST(tst_Offline)
#include "tst_Offline.moc"
