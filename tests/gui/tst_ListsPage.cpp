// The page of the block lists, over worlds that are home-start with one thing changed: a run that is
// stopped, one list at length, and what a relay is asked about.
#include "ChangedWorld.h"
#include "Program.h"
#include "findings/Catalog.h"
#include "gui/pages/ListsPage.h"
#include "gui/widgets/Gauges.h"
#include "kit/TestMain.h"

#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

const QString home = u"44.128.70.25"_s;
const QString relay = u"44.128.90.26"_s;

struct Lists
{
    Lists(const QList<QByteArray> &without, const QByteArray &with,
          const net::fake::Options &options = {})
    {
        program.emplace(folder.path(), changedWorld(folder.path(), without, with), options);
    }

    /// The page, with a plan that names the address.
    void open(const std::function<void(plan::MailPlan &)> &change = {})
    {
        program->assistant.store().edit([&](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.hosts.front().addresses = {{*Address::parse(home), plan::Provenance::Typed}};
            if (change)
                change(plan);
        });
        window().setCurrent(3);
    }
    [[nodiscard]] WizardWindow &window() { return program->assistant.window(); }
    [[nodiscard]] session::RunController &runs() { return program->assistant.runs(); }
    [[nodiscard]] const findings::Report &report()
    {
        return program->assistant.store().session().report;
    }
    [[nodiscard]] ListsPage *page() { return window().page(3)->findChild<ListsPage *>(); }
    [[nodiscard]] ListPanel *panel() { return page()->findChild<ListPanel *>(); }
    [[nodiscard]] ListGrid *grid() { return panel()->grid(); }
    [[nodiscard]] ListDetail *detail() { return page()->findChild<ListDetail *>(); }

    [[nodiscard]] CellPlace placeOf(const QString &subject, const char *zone)
    {
        const QString name = dataSet().lists.find(dns::Name::of(zone))->name;
        const std::vector<ListBlock> &blocks = grid()->blocks();
        for (int b = 0; b < static_cast<int>(blocks.size()); ++b) {
            const ListBlock &block = blocks[static_cast<std::size_t>(b)];
            for (int g = 0; g < static_cast<int>(block.groups.size()); ++g) {
                const std::vector<ListCell> &cells = block.groups[static_cast<std::size_t>(g)];
                for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
                    if (block.subject == subject && cells[static_cast<std::size_t>(c)].list == name)
                        return {b, g, c};
                }
            }
        }
        return {};
    }
    /// NotNeeded where there is no such cell.
    [[nodiscard]] ListState stateOf(const QString &subject, const char *zone)
    {
        const CellPlace place = placeOf(subject, zone);
        if (!place.isValid())
            return ListState::NotNeeded;
        return grid()
            ->blocks()[static_cast<std::size_t>(place.block)]
            .groups[static_cast<std::size_t>(place.group)][static_cast<std::size_t>(place.cell)]
            .state;
    }
    [[nodiscard]] int count(const std::function<bool(const ListCell &)> &isOne)
    {
        int found = 0;
        for (const ListBlock &block : grid()->blocks()) {
            for (const std::vector<ListCell> &group : block.groups)
                found += static_cast<int>(std::count_if(group.begin(), group.end(), isOne));
        }
        return found;
    }
    [[nodiscard]] int count(ListState state)
    {
        return count([&](const ListCell &cell) { return cell.state == state; });
    }

    QTemporaryDir folder;
    std::optional<Program> program;
};

/// All lists but these answer after a minute.
QByteArray slowBut(const QList<QByteArray> &quick)
{
    QByteArray lines = "!delay * 5\n";
    for (const data::BlockList &list : dataSet().lists.lists) {
        const QByteArray zone = list.zone.toLower().toLatin1();
        if (!quick.contains(zone))
            lines += "!delay " + zone + " 60000\n";
    }
    return lines;
}

const QByteArray decisive = "!listed 44.128.70.25 zen.spamhaus.org 127.0.0.4 \"a bot\"\n";

} // namespace

class tst_ListsPage : public QObject
{
    Q_OBJECT

private slots:
    void stopLeavesTheRestUnchecked();
    void stoppedRunKeepsNewAnswersAndOldFindings();
    void cellIsShownAtLength();
    void rowOfTheTwinIsShownAtLength();
    void escapeClosesTheDetailBeforeItStops();
    void detailFollowsTheAnswer();
    void relayHasItsPlace();
};

void tst_ListsPage::stopLeavesTheRestUnchecked()
{
    net::fake::Options options;
    options.realDelays = true;
    options.timeout = Milliseconds(120'000);
    Lists lists({"!delay", "!listed", "!list "},
                slowBut({"zen.spamhaus.org", "bl.spamcop.net"}) + decisive, options);
    lists.open();
    QVERIFY(lists.page());
    QTRY_COMPARE_WITH_TIMEOUT(lists.stateOf(home, "zen.spamhaus.org"), ListState::ListedProblem,
                              longWait);
    QTRY_COMPARE_WITH_TIMEOUT(lists.stateOf(home, "bl.spamcop.net"), ListState::NotListed,
                              longWait);
    QVERIFY(lists.runs().isRunning());
    QCOMPARE(lists.stateOf(home, "psbl.surriel.com"), ListState::Asking);
    emit lists.window().stopAsked();
    QVERIFY(lists.program->waitForIdle());
    // What was heard stays; what was not is neither asked any more, nor without an answer.
    QCOMPARE(lists.stateOf(home, "zen.spamhaus.org"), ListState::ListedProblem);
    QCOMPARE(lists.stateOf(home, "bl.spamcop.net"), ListState::NotListed);
    QCOMPARE(lists.stateOf(home, "psbl.surriel.com"), ListState::Waiting);
    QCOMPARE(lists.count(ListState::Asking), 0);
    QCOMPARE(lists.count(ListState::CouldNotTell), 0);
    const int known =
        lists.count([](const ListCell &cell) { return cell.state != ListState::Waiting; });
    const auto *progress = lists.panel()->findChild<ProgressBar *>();
    QCOMPARE(progress->done(), known);
    QVERIFY(progress->done() < progress->total());
    int answered = 0;
    int asked = 0;
    for (const ListBlock &block : lists.grid()->blocks()) {
        answered += countOf(block).answered;
        asked += countOf(block).total;
    }
    QVERIFY(answered >= 2 && answered < asked);
    QCOMPARE(lists.page()->lead(),
             findings::phrase(u"lists.stopped-listed", {{u"answered"_s, qint64(answered)},
                                                        {u"asked"_s, qint64(asked)},
                                                        {u"listed"_s, qint64(1)}}));
    // Nothing is said of a check that was not made to its end, not even that there was none.
    QVERIFY(lists.report().ofArea(u"list").empty());
    QCOMPARE(lists.report().checks.at(u"lists"_s).outcome, findings::CheckOutcome::Stopped);
    QStringList shown;
    const auto *card = lists.page()->findChild<Card *>(u"findingsCard"_s);
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    QVERIFY2(shown.contains(StepPage::tr("Not checked to the end")),
             qPrintable(shown.join(u", "_s)));
    QVERIFY(!shown.contains(StepPage::tr("Nothing was checked yet")));
}

void tst_ListsPage::stoppedRunKeepsNewAnswersAndOldFindings()
{
    Lists lists({"!listed", "!list "}, {});
    lists.open();
    QVERIFY(lists.program->waitForIdle());
    QCOMPARE(lists.stateOf(home, "zen.spamhaus.org"), ListState::NotListed);
    const std::vector<findings::Finding> before = lists.report().ofArea(u"list");
    const findings::CheckState state = lists.report().checks.at(u"lists"_s);
    QVERIFY(!before.empty());
    QCOMPARE(state.outcome, findings::CheckOutcome::Done);
    // A run that was stopped when one list had answered.
    const facts::ListsFact &known = *lists.runs().facts().lists.value;
    const auto zen = std::find_if(known.survey.verdicts.begin(), known.survey.verdicts.end(),
                                  [](const dnsbl::Verdict &verdict) {
                                      return verdict.list->zone == dns::Name::of("zen.spamhaus.org")
                                             && dnsbl::toString(verdict.subject) == home;
                                  });
    QVERIFY(zen != known.survey.verdicts.end());
    session::RunNews news;
    news.check = u"lists"_s;
    news.done = 1;
    news.total = 100;
    news.lists = {session::newsOf(*zen)};
    news.lists.front().verdict.outcome = dnsbl::ListOutcome::Listed;
    news.lists.front().verdict.scope = data::ListScope::Address;
    findings::Report stopped;
    stopped.checks[u"lists"_s] = {findings::CheckOutcome::Stopped, state.finished,
                                  state.fingerprint};
    emit lists.runs().started({u"lists"_s});
    QCOMPARE(lists.stateOf(home, "zen.spamhaus.org"), ListState::Asking);
    emit lists.runs().news(news);
    QCOMPARE(lists.stateOf(home, "zen.spamhaus.org"), ListState::ListedProblem);
    emit lists.runs().finished(stopped, true);
    emit lists.runs().idle();
    QCoreApplication::processEvents();
    QCOMPARE(lists.stateOf(home, "zen.spamhaus.org"), ListState::ListedProblem);
    QCOMPARE(lists.stateOf(home, "psbl.surriel.com"), ListState::NotListed);
    QCOMPARE(lists.count(ListState::Waiting), 0);
    QVERIFY(lists.report().ofArea(u"list") == before);
    QVERIFY(lists.report().checks.at(u"lists"_s) == state);
    QVERIFY(lists.page()->lead().endsWith(findings::phrase(u"lists.stopped-before")));
    // The next run counts alone.
    lists.page()->checkAgain();
    QVERIFY(lists.program->waitForIdle());
    QCOMPARE(lists.stateOf(home, "zen.spamhaus.org"), ListState::NotListed);
    QVERIFY(!lists.page()->lead().endsWith(findings::phrase(u"lists.stopped-before")));
}

void tst_ListsPage::cellIsShownAtLength()
{
    Lists lists({"!listed"}, decisive);
    lists.open();
    QVERIFY(lists.program->waitForIdle());
    const data::BlockList &zen = *dataSet().lists.find(dns::Name::of("zen.spamhaus.org"));
    QVERIFY(lists.detail()->isHidden());
    lists.grid()->setCurrent(lists.placeOf(home, "zen.spamhaus.org"));
    QTest::keyClick(lists.grid(), Qt::Key_Return);
    QVERIFY(lists.detail()->isVisible());
    const ListDetailView view = lists.detail()->view();
    QCOMPARE(view.list, zen.name);
    QCOMPARE(view.status, Status::Problem);
    QVERIFY(std::any_of(view.rows.begin(), view.rows.end(),
                        [](const FactRow &row) { return row.value == u"127.0.0.4"; }));
    QCOMPARE(view.url, zen.removal.url);
    auto *link = lists.detail()->findChild<Button *>(u"listDetailLink"_s);
    QVERIFY(link && link->isVisible());
    link->click();
    QCOMPARE(lists.program->desktop.links, QStringList{zen.removal.url});
    // Below the grid, and no dialog.
    QTRY_VERIFY(lists.detail()->y() > lists.panel()->geometry().bottom());
    // The same cell once more: away with it. Another one: that takes its place.
    QTest::keyClick(lists.grid(), Qt::Key_Return);
    QVERIFY(lists.detail()->isHidden());
    const QPoint clicked = lists.grid()->cellRect(lists.placeOf(home, "psbl.surriel.com")).center();
    QTest::mouseClick(lists.grid(), Qt::LeftButton, {}, clicked);
    QVERIFY(lists.detail()->isVisible());
    QVERIFY(lists.detail()->view().list != zen.name);
    QVERIFY(lists.detail()->view().url.isEmpty()); // not listed there
    QVERIFY(link->isHidden());
    QTest::mouseClick(lists.grid(), Qt::LeftButton, {},
                      lists.grid()->cellRect(lists.placeOf(home, "zen.spamhaus.org")).center());
    QCOMPARE(lists.detail()->view().list, zen.name);
    lists.detail()->findChild<Button *>(u"listDetailClose"_s)->click();
    QVERIFY(lists.detail()->isHidden());
}

void tst_ListsPage::rowOfTheTwinIsShownAtLength()
{
    Lists lists({"!listed"}, decisive);
    lists.open();
    QVERIFY(lists.program->waitForIdle());
    lists.panel()->setTwin(true);
    auto *table = lists.panel()->findChild<QTableView *>(u"listTable"_s);
    const auto *model = qobject_cast<const ListModel *>(table->model());
    QVERIFY(model);
    const CellPlace wanted = lists.placeOf(home, "zen.spamhaus.org");
    QModelIndex row;
    for (int i = 0; i < model->rowCount() && !row.isValid(); ++i) {
        if (model->place(i) == wanted)
            row = model->index(i, ListModel::List);
    }
    QVERIFY(row.isValid());
    table->setCurrentIndex(row);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(lists.detail()->isVisible());
    QCOMPARE(lists.detail()->view().list, row.data().toString());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(lists.detail()->isHidden());
    QCoreApplication::processEvents();
    table->scrollTo(row);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QVERIFY(lists.detail()->isVisible());
    QCOMPARE(lists.detail()->view().list, row.data().toString());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(lists.detail()->isHidden());
}

void tst_ListsPage::escapeClosesTheDetailBeforeItStops()
{
    Lists lists({"!listed"}, decisive);
    lists.open();
    QVERIFY(lists.program->waitForIdle());
    lists.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&lists.window()));
    lists.window().setActivity({true, u"96 lists"_s, true});
    const QSignalSpy stopped(&lists.window(), &WizardWindow::stopAsked);
    lists.grid()->setFocus();
    lists.grid()->setCurrent(lists.placeOf(home, "zen.spamhaus.org"));
    QTest::keyClick(lists.grid(), Qt::Key_Return);
    // The keys go on to the detail and, when it is closed, back.
    QTest::keyClick(lists.window().focusWidget(), Qt::Key_Tab);
    QVERIFY(lists.detail()->isAncestorOf(lists.window().focusWidget()));
    QTest::keyClick(lists.window().focusWidget(), Qt::Key_Escape);
    QVERIFY(lists.detail()->isHidden());
    QCOMPARE(lists.window().focusWidget(), lists.grid());
    QTest::keyClick(lists.grid(), Qt::Key_Return);
    QVERIFY(lists.detail()->isVisible());
    QTest::keyClick(lists.grid(), Qt::Key_Escape);
    QVERIFY(lists.detail()->isHidden());
    QCOMPARE(stopped.size(), 0);
    QTest::keyClick(lists.grid(), Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
}

void tst_ListsPage::detailFollowsTheAnswer()
{
    Lists lists({"!listed"}, decisive);
    lists.open();
    QVERIFY(lists.program->waitForIdle());
    lists.grid()->setCurrent(lists.placeOf(home, "zen.spamhaus.org"));
    QTest::keyClick(lists.grid(), Qt::Key_Return);
    QCOMPARE(lists.detail()->view().status, Status::Problem);
    emit lists.runs().started({u"lists"_s});
    QCOMPARE(lists.detail()->view().status, Status::Running);
    QVERIFY(lists.detail()->view().url.isEmpty());
    emit lists.runs().idle(); // it was stopped before it began
    QCOMPARE(lists.detail()->view().status, Status::Problem);
    // A set-up without the address has no such cell.
    lists.program->assistant.store().edit([](plan::MailPlan &plan) {
        plan.hosts.front().addresses.front().address = *Address::parse(u"44.128.70.99"_s);
    });
    QVERIFY(lists.detail()->isHidden());
}

void tst_ListsPage::relayHasItsPlace()
{
    Lists lists({"!listed"}, "!listed 44.128.90.26 zen.spamhaus.org 127.0.0.4 \"a bot\"\n"
                             "$ZONE relay.example servers=44.128.90.1 unsigned\n"
                             "smtp A 44.128.90.26\n");
    lists.open([](plan::MailPlan &plan) {
        plan.route = {plan::Way::Relay, plan::Way::Unused,
                      plan::Relay{u"smtp.relay.example"_s, 587, {}}};
    });
    QVERIFY(lists.program->waitForIdle());
    // As grave as the finding: mail may leave the relay from other addresses.
    QCOMPARE(lists.stateOf(relay, "zen.spamhaus.org"), ListState::ListedWarning);
    QCOMPARE(lists.stateOf(relay, "psbl.surriel.com"), ListState::NotListed);
    QCOMPARE(lists.count(ListState::Waiting), 0);
    QVERIFY(!lists.placeOf(home, "zen.spamhaus.org").isValid()); // mail does not leave from there
    lists.grid()->setCurrent(lists.placeOf(relay, "zen.spamhaus.org"));
    QTest::keyClick(lists.grid(), Qt::Key_Return);
    QCOMPARE(lists.detail()->view().status, Status::Warning);
}

MW_TEST(tst_ListsPage)
#include "tst_ListsPage.moc"
