// The block lists left out by the owner: the step says so, nothing is asked, and it can be taken
// back.
#include "Program.h"
#include "findings/Catalog.h"
#include "gui/models/StepStates.h"
#include "gui/widgets/CheckLine.h"
#include "gui/widgets/ListGrid.h"
#include "gui/wizard/StepList.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int listsStep = 3;
const QString lists = u"lists"_s;

struct Lists
{
    Lists() : program(folder.path())
    {
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
        program.assistant.window().setCurrent(listsStep);
    }

    [[nodiscard]] CheckLine *box()
    {
        return program.assistant.window().page(listsStep)->findChild<CheckLine *>(u"ask_lists"_s);
    }
    [[nodiscard]] const findings::Report &report()
    {
        return program.assistant.store().session().report;
    }
    [[nodiscard]] Status status()
    {
        const session::Session &session = program.assistant.store().session();
        return stepStatus(plan::Step::BlockLists, session,
                          checks::Coverage(session.report, session.plan), {});
    }
    [[nodiscard]] std::size_t asked() { return program.internet->asked().size(); }
    [[nodiscard]] bool gridIsShown()
    {
        const auto *panel =
            program.assistant.window().page(listsStep)->findChild<QWidget *>(u"listPanel"_s);
        return panel && panel->isVisible();
    }
    /// By key, as from the keyboard.
    void toggle()
    {
        box()->setFocus();
        QTest::keyClick(box(), Qt::Key_Space);
    }

    QTemporaryDir folder;
    Program program;
};

} // namespace

class tst_DeclinedStep : public QObject
{
    Q_OBJECT

private slots:
    void theStepSaysSo();
    void nothingIsAskedAnyMore();
    void itIsTakenBack();
    void whatRunsIsStopped();
    void theOthersAreLookedAtAllTheSame();
    void eachSetUpHasItsOwn();
    void nobodyIsAskedAtAll();
    void itIsDeclinedWhereItIsAskedFor();
};

void tst_DeclinedStep::theStepSaysSo()
{
    Lists step;
    QVERIFY(step.program.waitForIdle());
    QVERIFY(step.box() && step.box()->isChecked() && step.box()->isEnabled());
    QVERIFY(!step.report().ofArea(u"list").empty());
    QVERIFY(step.gridIsShown());
    step.toggle();
    QVERIFY(!step.box()->isChecked());
    QCOMPARE(step.report().declined, QStringList{lists});
    QVERIFY(step.report().ofArea(u"list").empty());
    QCOMPARE(step.status(), Status::NotNeeded);
    QVERIFY(!step.gridIsShown());
    const auto *page = qobject_cast<Page *>(step.program.assistant.window().page(listsStep));
    QVERIFY(page);
    QCOMPARE(page->lead(), findings::phrase(u"declined.lists"));
    step.program.picture(u"page-04-left-out"_s);
}

void tst_DeclinedStep::nothingIsAskedAnyMore()
{
    Lists step;
    QVERIFY(step.program.waitForIdle());
    step.toggle();
    QVERIFY(step.program.waitForIdle());
    const std::size_t before = step.asked();
    // Opened again, asked again, and by the timer of another page.
    step.program.assistant.window().setCurrent(listsStep + 1);
    QVERIFY(step.program.waitForIdle());
    const std::size_t other = step.asked();
    step.program.assistant.window().setCurrent(listsStep);
    emit step.program.assistant.window().checkAgainAsked(false);
    QVERIFY(step.program.waitForIdle());
    QCOMPARE(step.asked(), other);
    QVERIFY(other >= before);
    emit step.program.assistant.window().checkAgainAsked(true);
    QVERIFY(step.program.waitForIdle());
    QVERIFY(step.asked() > other);
    QVERIFY(step.report().ofArea(u"list").empty());
    QVERIFY(step.report().checks.contains(u"domain"_s));
    QVERIFY(!step.gridIsShown());
}

void tst_DeclinedStep::itIsTakenBack()
{
    Lists step;
    QVERIFY(step.program.waitForIdle());
    const std::size_t before = step.report().ofArea(u"list").size();
    QVERIFY(before > 0);
    step.toggle();
    step.toggle();
    QVERIFY(step.box()->isChecked());
    QVERIFY(step.program.assistant.runs().isRunning());
    QVERIFY(step.program.waitForIdle());
    QVERIFY(step.report().declined.isEmpty());
    QCOMPARE(step.report().ofArea(u"list").size(), before);
    QVERIFY(step.report().checks.contains(u"dynamic"_s)); // which says more with them
    QVERIFY(step.gridIsShown());
    QVERIFY(step.status() != Status::NotNeeded);
}

void tst_DeclinedStep::whatRunsIsStopped()
{
    Lists step;
    QVERIFY(step.program.assistant.runs().isRunning());
    step.toggle();
    QVERIFY(step.program.waitForIdle());
    QCOMPARE(step.status(), Status::NotNeeded);
    QVERIFY(step.report().ofArea(u"list").empty());
    QVERIFY(!step.report().checks.contains(lists));
}

/// It is declined while everything is asked.
void tst_DeclinedStep::theOthersAreLookedAtAllTheSame()
{
    Lists step;
    QVERIFY(step.program.waitForIdle());
    emit step.program.assistant.window().checkAgainAsked(true);
    QVERIFY(step.program.assistant.runs().isRunning());
    step.toggle();
    QVERIFY(step.program.waitForIdle());
    const checks::Coverage coverage(step.report(), step.program.assistant.store().plan());
    QVERIFY(coverage.isWhole());
    QVERIFY(!coverage.isDone(lists));
    QVERIFY(!step.program.assistant.runs().facts().lists.isKnown());
    QCOMPARE(overallStatus(coverage) == Status::Ok, false);
}

void tst_DeclinedStep::eachSetUpHasItsOwn()
{
    Lists step;
    QVERIFY(step.program.waitForIdle());
    step.toggle();
    session::Session other;
    other.plan = plan::makePlan(dns::Domain::of("start.example"));
    other.plan.hosts.front().addresses = step.program.assistant.store().plan().host().addresses;
    step.program.assistant.store().open(other, step.folder.filePath(u"other.mailworthy"_s));
    step.program.assistant.runs().check(step.program.assistant.store().plan(), {lists});
    QVERIFY(step.program.waitForIdle());
    QVERIFY(step.box()->isChecked());
    QVERIFY(!step.report().ofArea(u"list").empty());
}

/// Left out before the first list was asked, and the same choice everywhere.
void tst_DeclinedStep::nobodyIsAskedAtAll()
{
    QTemporaryDir folder;
    Program program(folder.path());
    WizardWindow &window = program.assistant.window();
    const auto boxOn = [&](int step) {
        return window.page(step)->findChild<CheckLine *>(u"ask_lists"_s);
    };
    QVERIFY(boxOn(0) && !boxOn(0)->isVisible()); // nothing to ask about
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    QVERIFY(program.waitForIdle());
    QVERIFY(boxOn(0)->isVisible() && boxOn(0)->isChecked());
    boxOn(0)->setFocus();
    QTest::keyClick(boxOn(0), Qt::Key_Space);
    for (int step = 1; step < window.pageCount(); ++step) {
        window.setCurrent(step);
        QVERIFY(program.waitForIdle());
        if (const CheckLine *box = boxOn(step))
            QVERIFY2(!box->isChecked(), qPrintable(QString::number(step)));
    }
    const findings::Report &report = program.assistant.store().session().report;
    QVERIFY(report.checks.contains(u"dynamic"_s));
    QVERIFY(!report.checks.contains(lists));
    QVERIFY(report.ofArea(u"list").empty());
    QVERIFY(!program.assistant.runs().facts().lists.isKnown());

    // Taken back on the first page, nothing is asked there.
    window.setCurrent(0);
    QVERIFY(program.waitForIdle());
    boxOn(0)->setFocus();
    QTest::keyClick(boxOn(0), Qt::Key_Space);
    QVERIFY(boxOn(0)->isChecked());
    QVERIFY(program.waitForIdle());
    QVERIFY(!program.assistant.runs().facts().lists.isKnown());
    QVERIFY(!report.checks.contains(u"dynamic"_s)); // it said less without them
    window.setCurrent(listsStep);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.runs().facts().lists.isKnown());
}

void tst_DeclinedStep::itIsDeclinedWhereItIsAskedFor()
{
    constexpr int connectionStep = 1;
    Lists step;
    step.program.assistant.window().setCurrent(connectionStep);
    QVERIFY(step.program.waitForIdle());
    auto *box = step.program.assistant.window()
                    .page(connectionStep)
                    ->findChild<CheckLine *>(u"ask_lists"_s);
    QVERIFY(box && box->isVisible() && box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(step.program.waitForIdle());
    QCOMPARE(step.report().declined, QStringList{lists});
    QVERIFY(step.report().ofArea(u"list").empty());
    step.program.assistant.window().setCurrent(listsStep);
    QVERIFY(!step.box()->isChecked());
}

MW_TEST(tst_DeclinedStep)
#include "tst_DeclinedStep.moc"
