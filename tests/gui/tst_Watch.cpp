// The step that keeps an eye on it: what is new and what is fixed since the last look, a computer
// that is offline, another set-up, and the lines with which the server checks itself.
#include "Program.h"
#include "base/Files.h"
#include "findings/Catalog.h"
#include "gui/pages/FinalPages.h"
#include "gui/pages/Remembered.h"
#include "kit/TestMain.h"
#include "session/ServerWatch.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int watchStep = 10;

const QByteArray silent = "!after 600\n!resolver silent server=192.168.178.1\n"
                          "!after 1200\n!resolver honest server=192.168.178.1\n!end\n";
const QByteArray spfAndListing = "!after 600\n$ZONE start.example\n"
                                 "@ TXT \"v=spf1 ip4:44.128.70.25 -all\"\n"
                                 "!listed 44.128.70.25 bl.spamcop.net 127.0.0.2 \"listed\"\n!end\n";
const QString spfRow = u"spf.missing start.example"_s;

/// The set-up of start.example over home-start with something that happens later, on the last step.
struct Watched
{
    explicit Watched(const QByteArray &later = {})
    {
        QFile shipped(u":/mailworthy/worlds/home-start.world"_s);
        const QString file = folder.filePath(u"later.world"_s);
        if (!shipped.open(QIODevice::ReadOnly)
            || !writeFileAtomically(file, shipped.readAll() + '\n' + later))
            qFatal("no world");
        program.emplace(folder.path(), file);
        program->assistant.store().edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
        program->assistant.window().setCurrent(watchStep);
    }

    /// A look at everything, so many seconds later.
    void look(int seconds = 0)
    {
        program->internet->advance(std::chrono::seconds(seconds));
        program->assistant.runs().check(store().plan(), {});
        QVERIFY(program->waitForIdle());
    }

    [[nodiscard]] session::SessionStore &store() { return program->assistant.store(); }
    [[nodiscard]] QString clock() { return findings::clockText(program->assistant.runs().now()); }
    [[nodiscard]] Para *para(const QString &name) { return program->find<Para>(name); }
    [[nodiscard]] FindingList *changes() { return program->find<FindingList>(u"watchChanges"_s); }
    [[nodiscard]] QString copied(const QString &strip)
    {
        program->find<ValueStrip>(strip)->copyButton()->click();
        return program->desktop.clipboard;
    }

    QTemporaryDir folder;
    std::optional<Program> program;
};

QString allAsBefore(const QString &clock)
{
    return WatchPage::tr("Checked at %1: all as before.").arg(clock);
}

} // namespace

class tst_Watch : public QObject
{
    Q_OBJECT

private slots:
    void saysWhetherItLooksAgain();
    void looksOnlyAfterTheTimeChosen();
    void theIntervalIsKeptForTheNextStart();
    void tellsWhatIsNewAndWhatIsFixed();
    void whatWasMeasuredIsNoChange();
    void offlineChangesNothing();
    void theLineThatIsBackIsNotOffline();
    void anotherSetUpIsAnotherMatter();
    void theServerChecksItself();
};

void tst_Watch::saysWhetherItLooksAgain()
{
    Watched watched;
    const Para *next = watched.para(u"watchNext"_s);
    auto *interval = watched.program->find<SegmentedChoice>(u"intervalChoice"_s);
    QVERIFY(next && next->isVisible() && interval);
    QCOMPARE(interval->current(), 2); // every day, before anything is chosen
    const QString comes = next->text();
    emit interval->chosen(0);
    const QString choose = next->text();
    QVERIFY(!comes.isEmpty() && !choose.isEmpty() && comes != choose);
    emit interval->chosen(1);
    QCOMPARE(next->text(), comes);
    watched.look();
    QCOMPARE(next->text(), comes); // what was found stands beside it
    emit interval->chosen(2);
    QCOMPARE(next->text(), comes);
}

void tst_Watch::looksOnlyAfterTheTimeChosen()
{
    Watched watched;
    auto *timer = watched.program->find<QTimer>(u"watchTimer"_s);
    auto *interval = watched.program->find<SegmentedChoice>(u"intervalChoice"_s);
    QVERIFY(timer && interval);
    QVERIFY(timer->isActive());
    QVERIFY(timer->intervalAsDuration() == std::chrono::hours(24));
    QVERIFY(!watched.program->assistant.runs().isRunning()); // not at once
    emit interval->chosen(0);
    QVERIFY(!timer->isActive());
    emit interval->chosen(1);
    QVERIFY(timer->isActive());
    QVERIFY(timer->intervalAsDuration() == std::chrono::hours(1));
    QVERIFY(!watched.program->assistant.runs().isRunning());
    QVERIFY(!watched.para(u"watchState"_s)->isVisible());
    timer->start(0); // the hour is over
    QTRY_VERIFY_WITH_TIMEOUT(watched.program->assistant.runs().isRunning(), longWait);
    timer->stop();
    QVERIFY(watched.program->waitForIdle());
    QVERIFY(watched.para(u"watchState"_s)->isVisible());
}

void tst_Watch::theIntervalIsKeptForTheNextStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QVERIFY(Remembered(file).watch() == WatchInterval::Daily);
    for (const WatchInterval wish :
         {WatchInterval::Hourly, WatchInterval::Never, WatchInterval::Daily}) {
        {
            Remembered remembered(file);
            Program program(folder.path(), u"home-start"_s, {}, remembered.watch());
            connect(&program.assistant, &Assistant::watchChosen, &program.assistant,
                    [&](WatchInterval chosen) { remembered.setWatch(chosen); });
            auto *choice = program.find<SegmentedChoice>(u"intervalChoice"_s);
            QVERIFY(choice);
            QCOMPARE(choice->current(), static_cast<int>(remembered.watch()));
            emit choice->chosen(static_cast<int>(wish));
        }
        QVERIFY(Remembered(file).watch() == wish);
    }
    Remembered demo(file);
    demo.keepNothing();
    demo.setWatch(WatchInterval::Never);
    QVERIFY(Remembered(file).watch() == WatchInterval::Daily);
    QSettings(file, QSettings::IniFormat).setValue(u"watch"_s, u"often"_s);
    QVERIFY(Remembered(file).watch() == WatchInterval::Daily); // a word nobody knows
}

void tst_Watch::tellsWhatIsNewAndWhatIsFixed()
{
    Watched watched(spfAndListing);
    const Para *state = watched.para(u"watchState"_s);
    QVERIFY(state && !state->isVisible() && watched.changes());
    watched.look();
    QVERIFY(watched.store().session().report.has(u"spf.missing"));
    // Nothing was known before that.
    QCOMPARE(state->text(), WatchPage::tr("Checked at %1.").arg(watched.clock()));
    QCOMPARE(watched.changes()->count(), 0);
    watched.look();
    QCOMPARE(state->text(), allAsBefore(watched.clock()));
    watched.look(601);
    QCOMPARE(state->text(),
             WatchPage::tr("Checked at %1: something changed.").arg(watched.clock()));
    const FindingRow *fixed = watched.changes()->row(u"fixed "_s + spfRow);
    QVERIFY(fixed && fixed->view().status == Status::Ok);
    const QString listing = u"list.listed 44.128.70.25@bl.spamcop.net"_s;
    const FindingRow *listed = watched.changes()->row(listing);
    QVERIFY2(listed, qPrintable(watched.changes()->keys().join(u'\n')));
    QVERIFY(!watched.changes()->row(spfRow));
    watched.program->picture(u"page-11-changes"_s);
    // The act of a row does what it says.
    auto *act = watched.changes()->findChild<QPushButton *>(u"act."_s + listing);
    QVERIFY(act && act->isVisible());
    act->click();
    QCOMPARE(watched.program->desktop.links.size(), 1);
    watched.look();
    QCOMPARE(state->text(), allAsBefore(watched.clock()));
    QCOMPARE(watched.changes()->count(), 0);
}

void tst_Watch::whatWasMeasuredIsNoChange()
{
    Watched watched("$ZONE 71.128.44.in-addr.arpa servers=44.128.64.53 unsigned\n!after "
                    "600\n!router 44.128.71.26\n!seen 44.128.71.26\n!end\n");
    watched.look();
    QCOMPARE(watched.store().plan().host().addresses.size(), 1U);
    watched.look(601);
    QCOMPARE(watched.store().plan().host().addresses.front().address.toString(), u"44.128.71.26"_s);
    QVERIFY(watched.changes()->row(u"address.found 44.128.71.26"_s));
    QVERIFY(watched.changes()->row(u"ptr.missing 44.128.71.26"_s));
    // Nobody looked at the former address: nothing of it is fixed.
    for (const QString &key : watched.changes()->keys())
        QVERIFY2(!key.contains(u"44.128.70.25"), qPrintable(key));
    watched.look();
    QVERIFY2(watched.changes()->count() == 0, qPrintable(watched.changes()->keys().join(u'\n')));
    QCOMPARE(watched.para(u"watchState"_s)->text(), allAsBefore(watched.clock()));
}

void tst_Watch::offlineChangesNothing()
{
    Watched watched(silent);
    const Para *state = watched.para(u"watchState"_s);
    watched.look();
    const QString good = watched.clock();
    watched.look(601);
    QVERIFY(watched.store().session().report.has(u"resolver.silent"));
    const QString offline =
        WatchPage::tr("No Internet since %1; last good check: %2.").arg(watched.clock(), good);
    QCOMPARE(state->text(), offline);
    QCOMPARE(watched.changes()->count(), 0);
    watched.program->picture(u"page-11-offline"_s);
    watched.look(120);
    QCOMPARE(state->text(), offline); // since the first time
    watched.look(601);
    QVERIFY2(watched.changes()->count() == 0, qPrintable(watched.changes()->keys().join(u'\n')));
    QCOMPARE(state->text(), allAsBefore(watched.clock()));
}

void tst_Watch::theLineThatIsBackIsNotOffline()
{
    Watched watched(silent);
    watched.look();
    const QString good = watched.para(u"watchState"_s)->text();
    watched.look(601);
    QVERIFY(watched.para(u"watchState"_s)->text() != good);
    // Some other page has looked.
    watched.program->internet->advance(std::chrono::seconds(601));
    watched.program->assistant.runs().check(watched.store().plan(), {u"resolver"_s});
    QVERIFY(watched.program->waitForIdle());
    QCOMPARE(watched.para(u"watchState"_s)->text(), good);
}

void tst_Watch::anotherSetUpIsAnotherMatter()
{
    Watched watched(spfAndListing);
    const Para *state = watched.para(u"watchState"_s);
    watched.look();
    watched.look(601);
    QVERIFY(watched.changes()->count() > 0 && state->isVisible());
    session::Session second;
    second.plan = plan::makePlan(dns::Domain::of("mail.start.example"));
    second.step = plan::Step::Watch;
    const QString path = watched.folder.filePath(u"second.mailworthy"_s);
    QVERIFY(session::saveSession(path, second).has_value());
    QVERIFY(watched.program->assistant.openSession(path).has_value());
    QVERIFY(watched.program->waitForIdle());
    QCOMPARE(watched.changes()->count(), 0);
    QVERIFY(state->text().isEmpty() && !state->isVisible());
    watched.look();
    QCOMPARE(state->text(), WatchPage::tr("Checked at %1.").arg(watched.clock()));
    QCOMPARE(watched.changes()->count(), 0);
}

void tst_Watch::theServerChecksItself()
{
    Watched watched;
    const Para *note = watched.para(u"watchCopyFirst"_s);
    auto *save = watched.program->find<Button>(u"watchSaveCopyButton"_s);
    QVERIFY(note && save);
    const auto lines = [&] {
        return session::serverWatch(watched.store().plan(), watched.store().path());
    };
    QVERIFY(lines() && lines()->command.contains(watched.store().path()));
    QCOMPARE(watched.copied(u"watchCommand"_s), lines()->command);
    QCOMPARE(watched.copied(u"watchCronLine"_s), lines()->cronLine);
    QVERIFY(!note->isVisible() && !save->isVisible());
    watched.store().edit(
        [](plan::MailPlan &plan) { plan.hosts.front().runsOn = plan::RunsOn::Elsewhere; });
    QVERIFY(!lines()->command.contains(watched.store().path()));
    QCOMPARE(watched.copied(u"watchCommand"_s), lines()->command);
    QCOMPARE(watched.copied(u"watchCronLine"_s), lines()->cronLine);
    QVERIFY(note->isVisible() && save->isVisible());
    watched.program->picture(u"page-11-elsewhere"_s);
    const QString copy = watched.folder.filePath(u"copies.mailworthy"_s);
    watched.program->desktop.nextFile = copy;
    save->click();
    QTRY_VERIFY(QFileInfo::exists(copy));
}

MW_TEST(tst_Watch)
#include "tst_Watch.moc"
