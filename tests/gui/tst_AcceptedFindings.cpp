// A finding that the owner lives with says so on its row, in its set-up and beside its step, and is
// otherwise what it was.
#include "Program.h"
#include "findings/Catalog.h"
#include "gui/Specimens.h"
#include "gui/models/FindingViews.h"
#include "gui/models/StepStates.h"
#include "gui/widgets/Labels.h"
#include "gui/wizard/StepList.h"
#include "kit/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using findings::Severity;

namespace {

constexpr int nameStep = 2;
constexpr int dmarcStep = 6;
constexpr int verifyStep = 9;
const QString address = u"44.128.70.25"_s;
const QString key = u"ptr.generic 44.128.70.25"_s;

findings::Finding finding(const QString &code, Severity severity, const QString &subject)
{
    return {code, severity, subject, {}, {}, {}};
}

/// In sight, as far as its row is.
bool isShown(const QWidget *widget)
{
    return widget && !widget->isHidden();
}

bool saysAccepted(const FindingRow *row)
{
    return row && isShown(row->findChild<Tag *>());
}

Button *acceptButton(const QWidget *among, const QString &of)
{
    return among->findChild<Button *>(u"accept."_s + of);
}

plan::MailPlan startPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(address), plan::Provenance::Typed}};
    return plan;
}

void put(Program &program, const std::vector<findings::Finding> &found)
{
    findings::Report report;
    report.findings = found;
    program.assistant.store().addReport(report, program.assistant.runs().facts());
}

FindingRow *rowOn(Program &program, int step, const QString &of = key)
{
    const auto *card =
        program.assistant.window().page(step)->findChild<QWidget *>(u"findingsCard"_s);
    const auto *list = card ? card->findChild<FindingList *>() : nullptr;
    return list ? list->row(of) : nullptr;
}

} // namespace

class tst_AcceptedFindings : public QObject
{
    Q_OBJECT

private slots:
    void isAskedWhereItCanBe_data();
    void isAskedWhereItCanBe();
    void aListThatTakesNoneAsksNothing();
    void isAcceptedAndTakenBackByKeyboard();
    void eachRowSaysItsOwn();
    void countsBesideTheStep();
    void isKeptAndEndsWhenItGetsWorse();
};

void tst_AcceptedFindings::isAskedWhereItCanBe_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("fresh");
    QTest::addColumn<int>("accepted");
    const auto row = [](const char *name, Severity severity, Acceptance fresh,
                        Acceptance accepted) {
        QTest::newRow(name) << static_cast<int>(severity) << static_cast<int>(fresh)
                            << static_cast<int>(accepted);
    };
    row("to be fixed", Severity::Warning, Acceptance::Possible, Acceptance::Accepted);
    row("worth knowing", Severity::Note, Acceptance::Possible, Acceptance::Accepted);
    row("stops mail", Severity::Problem, Acceptance::None, Acceptance::None);
    row("could not tell", Severity::Unknown, Acceptance::None, Acceptance::None);
    row("good", Severity::Ok, Acceptance::None, Acceptance::None);
}

void tst_AcceptedFindings::isAskedWhereItCanBe()
{
    QFETCH(const int, severity);
    QFETCH(const int, fresh);
    QFETCH(const int, accepted);
    const findings::Finding found =
        finding(u"ptr.generic"_s, static_cast<Severity>(severity), address);
    const session::AcceptedFindings all{{found.code, found.subject}};
    const std::vector<FindingView> before = findingViews(std::span(&found, 1), {});
    const std::vector<FindingView> after = findingViews(std::span(&found, 1), all);
    QCOMPARE(static_cast<int>(before.front().acceptance), fresh);
    QCOMPARE(static_cast<int>(after.front().acceptance), accepted);
    QVERIFY(after.front().status == before.front().status);
}

void tst_AcceptedFindings::aListThatTakesNoneAsksNothing()
{
    const findings::Finding found = finding(u"ptr.generic"_s, Severity::Warning, address);
    FindingList list;
    list.setFindings(findingViews(std::span(&found, 1)));
    list.row(key)->setOpen(true);
    QVERIFY(!acceptButton(&list, key));
    list.setFindings(findingViews(std::span(&found, 1), {}));
    QVERIFY(isShown(acceptButton(&list, key)));
}

void tst_AcceptedFindings::isAcceptedAndTakenBackByKeyboard()
{
    FindingList list;
    std::vector<FindingView> views = specimens::findings();
    FindingView &view = views[1];
    view.acceptance = Acceptance::Possible;
    list.setFindings(views);
    list.resize(600, 500);
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QSignalSpy asked(&list, &FindingList::acceptAsked);
    FindingRow *row = list.row(view.key);
    auto *chevron = row->findChild<Button *>(u"details."_s + view.key);
    QVERIFY(!isShown(acceptButton(row, view.key)));
    const QString name = row->accessibleName();
    chevron->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chevron, Qt::Key_Space);
    Button *button = acceptButton(row, view.key);
    QVERIFY(isShown(button));
    QVERIFY(!saysAccepted(row));
    QVERIFY(button->accessibleName().contains(view.title));
    const QString act = button->text();
    QTest::keyClick(chevron, Qt::Key_Tab);
    QTRY_VERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), view.key);
    QCOMPARE(asked.at(0).at(1).toBool(), true);
    QVERIFY(!saysAccepted(row)); // the page says whether it is

    view.acceptance = Acceptance::Accepted;
    list.setFindings(views);
    QVERIFY(saysAccepted(row));
    QVERIFY(row->findChild<Tag *>()->isVisible());
    QVERIFY(!row->findChild<Tag *>()->text().isEmpty());
    QVERIFY(row->accessibleName() != name);
    QVERIFY(row->accessibleName().contains(statusWord(view.status)));
    QVERIFY(row->findChild<GlyphLabel *>()->status() == view.status);
    QCOMPARE(acceptButton(row, view.key), button); // with the focus, to be pressed again
    QVERIFY(button->hasFocus());
    QVERIFY(button->text() != act);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).at(1).toBool(), false);

    view.acceptance = Acceptance::Possible;
    list.setFindings(views);
    QVERIFY(!saysAccepted(row));
    QCOMPARE(button->text(), act);
    QCOMPARE(row->accessibleName(), name);
    row->setOpen(false);
    QVERIFY(!isShown(button));
}

void tst_AcceptedFindings::eachRowSaysItsOwn()
{
    FindingList list;
    std::vector<FindingView> views = specimens::findings();
    const QString first = views[1].key;
    const QString second = views[2].key;
    views[1].acceptance = Acceptance::Accepted;
    views[2].acceptance = Acceptance::Possible;
    list.setFindings(views);
    list.row(first)->setOpen(true);
    list.row(second)->setOpen(true);
    QVERIFY(saysAccepted(list.row(first)));
    QVERIFY(!saysAccepted(list.row(second)));
    const QString takeBack = acceptButton(&list, first)->text();
    QVERIFY(acceptButton(&list, second)->text() != takeBack);
    // Another order, and the acceptances the other way round.
    std::swap(views[1], views[2]);
    views[1].acceptance = Acceptance::Accepted;
    views[2].acceptance = Acceptance::Possible;
    list.setFindings(views);
    QCOMPARE(views[1].key, second);
    QVERIFY(saysAccepted(list.row(second)));
    QVERIFY(!saysAccepted(list.row(first)));
    QCOMPARE(acceptButton(&list, second)->text(), takeBack);
    // Open in the same place below: the details are made anew, the button stays behind them.
    views[1].details.push_back({u"Asked"_s, u"ns1.example.org"_s, false});
    list.setFindings(views);
    QVERIFY(isShown(acceptButton(&list, second)));
    // Nothing is asked any more: it became worse.
    views[1].acceptance = Acceptance::None;
    views[1].status = Status::Problem;
    list.setFindings(views);
    QVERIFY(!saysAccepted(list.row(second)));
    QVERIFY(!isShown(acceptButton(&list, second)));
    QVERIFY(isShown(acceptButton(&list, first)));
}

void tst_AcceptedFindings::countsBesideTheStep()
{
    session::Session session;
    const auto words = [&](plan::Step step) {
        const checks::Coverage coverage(session.report, session.plan);
        return stepWords(step, stepStatus(step, session, coverage, {}), session, coverage);
    };
    const auto phrase = [](QStringView code, int count) {
        return findings::phrase(code, {{u"count"_s, qint64(count)}});
    };
    session.report.findings = {finding(u"dmarc.no-reports"_s, Severity::Warning, u"a.example"_s),
                               finding(u"dmarc.weaker-below"_s, Severity::Warning, u"a.example"_s),
                               finding(u"dmarc.policy-none"_s, Severity::Note, u"a.example"_s)};
    session.accepted = {{u"dmarc.no-reports"_s, u"a.example"_s}};
    QCOMPARE(words(plan::Step::Dmarc), phrase(u"state.to-be-fixed", 2));
    session.accepted.insert({u"dmarc.weaker-below"_s, u"a.example"_s});
    QCOMPARE(words(plan::Step::Dmarc), phrase(u"state.accepted", 2));
    QCOMPARE(words(plan::Step::Verify), phrase(u"state.accepted", 2));
    QVERIFY(phrase(u"state.accepted", 2) != phrase(u"state.to-be-fixed", 2));
    const checks::Coverage coverage(session.report, session.plan);
    QVERIFY(stepStatus(plan::Step::Dmarc, session, coverage, {}) == Status::Warning);
    QVERIFY(overallStatus(coverage) == Status::Warning);
    QCOMPARE(coverage.summary().warning, 2);
    // Of another name it is another one.
    session.report.findings[0].subject = u"b.example"_s;
    QCOMPARE(words(plan::Step::Dmarc), phrase(u"state.to-be-fixed", 2));
    session.report.findings[0].subject = u"a.example"_s;
    session.report.findings.push_back(
        finding(u"dmarc.unknown"_s, Severity::Unknown, u"a.example"_s));
    QCOMPARE(words(plan::Step::Dmarc), phrase(u"state.to-be-fixed", 2));
    session.report.findings.back() = finding(u"dmarc.syntax"_s, Severity::Problem, u"a.example"_s);
    session.accepted.insert({u"dmarc.syntax"_s, u"a.example"_s});
    QCOMPARE(words(plan::Step::Dmarc), phrase(u"state.stop-mail", 1));
}

void tst_AcceptedFindings::isKeptAndEndsWhenItGetsWorse()
{
    const QTemporaryDir folder;
    QString path;
    const findings::Finding generic = finding(u"ptr.generic"_s, Severity::Warning, address);
    const findings::Finding reports =
        finding(u"dmarc.no-reports"_s, Severity::Warning, u"start.example"_s);
    const auto besideDmarc = [](Program &program) {
        const auto *list = program.find<StepList>(u"stepList"_s);
        return list->model()->index(dmarcStep, 0).data(StepModel::ShortStateRole).toString();
    };
    {
        Program program(folder.path());
        session::SessionStore &store = program.assistant.store();
        store.edit([](plan::MailPlan &plan) { plan = startPlan(); });
        path = store.path();
        program.assistant.window().setCurrent(nameStep);
        QVERIFY(program.waitForIdle());
        put(program, {generic, reports});
        FindingRow *row = rowOn(program, nameStep);
        QVERIFY(row);
        row->setOpen(true);
        Button *button = acceptButton(row, key);
        QVERIFY(button && button->isVisible());
        button->click();
        QVERIFY(saysAccepted(row));
        const session::AcceptedFindings one{{u"ptr.generic"_s, address}};
        QVERIFY(store.session().accepted == one);
        QCOMPARE(besideDmarc(program),
                 findings::phrase(u"state.to-be-fixed", {{u"count"_s, qint64(1)}}));
        store.setAccepted(reports.code, reports.subject, true);
        QCOMPARE(besideDmarc(program),
                 findings::phrase(u"state.accepted", {{u"count"_s, qint64(1)}}));
        QVERIFY(store.saveNow().has_value());
    }
    Program program(folder.path());
    QVERIFY(program.assistant.openSession(path).has_value());
    QVERIFY(program.waitForIdle());
    program.assistant.window().setCurrent(nameStep);
    QVERIFY(program.waitForIdle());
    put(program, {generic});
    QVERIFY(saysAccepted(rowOn(program, nameStep)));
    program.assistant.window().setCurrent(verifyStep);
    QVERIFY(program.waitForIdle());
    put(program, {generic});
    QVERIFY(saysAccepted(rowOn(program, verifyStep)));

    program.assistant.window().setCurrent(nameStep);
    QVERIFY(program.waitForIdle());
    findings::Finding worse = generic;
    worse.severity = Severity::Problem;
    put(program, {worse});
    QVERIFY(rowOn(program, nameStep));
    QVERIFY(!saysAccepted(rowOn(program, nameStep)));
    put(program, {finding(u"ptr.generic"_s, Severity::Warning, u"44.128.70.26"_s)});
    QVERIFY(!saysAccepted(rowOn(program, nameStep, u"ptr.generic 44.128.70.26"_s)));
    put(program, {generic});
    FindingRow *row = rowOn(program, nameStep);
    QVERIFY(saysAccepted(row));
    row->setOpen(true);
    acceptButton(row, key)->click();
    QVERIFY(!saysAccepted(row));
    QVERIFY(!program.assistant.store().session().accepted.contains({generic.code, address}));
}

MW_TEST(tst_AcceptedFindings)
#include "tst_AcceptedFindings.moc"
