// "Start this step over" in the window's menu: the choices of the step in sight are as at the start,
// the page shows it at once, and one Ctrl+Z brings them back.
#include "ChangedWorld.h"
#include "Program.h"
#include "checks/Coverage.h"
#include "findings/Language.h"
#include "gui/widgets/Choices.h"
#include "kit/TestMain.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using plan::MailPlan;

namespace {

constexpr int domainStep = 0;
constexpr int connectionStep = 1;
constexpr int nameStep = 2;
constexpr int dkimStep = 4;
constexpr int spfStep = 5;
constexpr int dmarcStep = 6;
constexpr int recordsStep = 7;
constexpr int serverStep = 8;

/// The domain's mail goes to post.start.example already.
constexpr auto mxThere = "$ZONE start.example\n@ MX 10 post\npost A 44.128.70.25";

const MailPlan &planOf(Program &program)
{
    return program.assistant.store().plan();
}

/// Of the menu that is there now.
QAction *action(Program &program, const QString &name = u"startOverAction"_s)
{
    auto *found = program.assistant.window().menu()->findChild<QAction *>(name);
    if (!found)
        qFatal("no such entry");
    return found;
}

void begin(Program &program, int step,
           const MailPlan &plan = plan::makePlan(dns::Domain::of("start.example")))
{
    program.assistant.store().edit([&](MailPlan &now) { now = plan; });
    program.assistant.window().setCurrent(step);
    QVERIFY(program.waitForIdle());
}

} // namespace

class tst_StartOver : public QObject
{
    Q_OBJECT

private slots:
    void choicesGoAndComeBack();
    void itIsReachedWithTheKeyboard();
    void aMeasuredAddressTakesTheGivenOnesPlace();
    void theServersOwnNameIsTheGreetingAgain();
    void theFirstStepKeepsTheDomains();
    void theNameThatWasFoundStandsAgain_data();
    void theNameThatWasFoundStandsAgain();
    void everyDomainStartsOver();
    void whatCameByItselfIsNoChoice();
    void theKeyIsNoChoice();
    void anotherLanguageHasItToo();
};

void tst_StartOver::choicesGoAndComeBack()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, dmarcStep);
    QVERIFY(!action(program)->isEnabled());
    program.assistant.window().setCurrent(serverStep);
    QVERIFY(!action(program)->isEnabled());
    auto *kinds = program.find<QComboBox>(u"serverCombo"_s);
    const int exim = kinds->findData(u"exim"_s);
    QVERIFY(exim >= 0);
    emit kinds->activated(exim);
    QVERIFY(action(program)->isEnabled());
    program.assistant.window().setCurrent(dmarcStep);
    QVERIFY(program.waitForIdle());
    QVERIFY(!action(program)->isEnabled()); // the server is another step's

    auto *policy = program.find<SegmentedChoice>(u"policyChoice"_s);
    auto *reports = program.find<QLineEdit>(u"reportsField"_s);
    emit policy->chosen(static_cast<int>(plan::DmarcPolicy::Quarantine));
    reports->setFocus();
    reports->selectAll();
    QTest::keyClicks(reports, u"dmarc@start.example"_s);
    QTest::keyClick(reports, Qt::Key_Return);
    program.assistant.window().setCurrent(dmarcStep);
    QVERIFY(program.waitForIdle());
    program.assistant.runs().check(planOf(program), {u"dmarc"_s});
    QVERIFY(program.waitForIdle());
    const MailPlan chosen = planOf(program);
    QCOMPARE(chosen.domain().dmarc.policy, plan::DmarcPolicy::Quarantine);
    QCOMPARE(chosen.domain().dmarc.reportAddress, u"dmarc@start.example"_s);
    const auto outdated = [&] {
        return checks::Coverage(program.assistant.store().session().report, planOf(program))
            .isOutdated(u"dmarc"_s);
    };
    QVERIFY(!outdated());
    QVERIFY(action(program)->isEnabled());

    QSignalSpy said(&program.assistant.window(), &WizardWindow::announced);
    action(program)->trigger();
    MailPlan expected = chosen;
    expected.domains.front().dmarc =
        plan::makePlan(dns::Domain::of("start.example")).domain().dmarc;
    QVERIFY(planOf(program) == expected);
    QCOMPARE(expected.host().server, u"exim"_s);
    QCOMPARE(policy->current(), static_cast<int>(plan::DmarcPolicy::None));
    QCOMPARE(reports->text(), u"postmaster@start.example"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(outdated());
    QVERIFY(!action(program)->isEnabled());
    QVERIFY(program.waitForIdle());

    action(program, u"undoAction"_s)->trigger();
    QVERIFY(planOf(program) == chosen);
    QCOMPARE(policy->current(), static_cast<int>(plan::DmarcPolicy::Quarantine));
    QCOMPARE(reports->text(), u"dmarc@start.example"_s);
    QVERIFY(!outdated());
    QVERIFY(action(program)->isEnabled());
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::itIsReachedWithTheKeyboard()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, spfStep);
    emit program.find<SegmentedChoice>(u"strictnessChoice"_s)->chosen(1);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.find<QPushButton>(u"menuButton"_s)->focusPolicy() & Qt::TabFocus);
    QMenu *menu = program.assistant.window().menu();
    menu->popup({});
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    for (qsizetype i = 0; i < menu->actions().size() && menu->activeAction() != action(program);
         ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(menu->activeAction() == action(program));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(planOf(program).domain().spf == plan::SpfPlan{});
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::aMeasuredAddressTakesTheGivenOnesPlace()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.71.26"), plan::Provenance::Typed}};
    plan.hosts.front().addressChanges = true;
    plan.hosts.front().heloMode = plan::HeloMode::FollowsPtr;
    plan.hosts.front().helo = u"line.provider.example"_s;
    plan.route = {plan::Way::Relay, plan::Way::Unused,
                  plan::Relay{u"smtp.relay.example"_s, 587, {}}};
    begin(program, connectionStep, plan);
    QVERIFY(planOf(program).host().addresses == plan.host().addresses);
    QVERIFY(action(program)->isEnabled());
    action(program)->trigger();
    QVERIFY(planOf(program).host().addresses.empty());
    QVERIFY(!planOf(program).host().addressChanges);
    QVERIFY(planOf(program).route == plan::Route{});
    QCOMPARE(planOf(program).host().heloMode, plan::HeloMode::FollowsPtr); // another step's
    QCOMPARE(program.find<ChoiceGroup>(u"routeChoice"_s)->current(), 0);
    QVERIFY(program.waitForIdle());
    QVERIFY(planOf(program).measured(Family::V4) == *Address::parse(u"44.128.70.25"));
    QCOMPARE(program.find<QLineEdit>(u"v4Field"_s)->text(), u"44.128.70.25"_s);
    QVERIFY(!action(program)->isEnabled()); // what was measured is no choice

    action(program, u"undoAction"_s)->trigger();
    QVERIFY(planOf(program).host().addresses == plan.host().addresses);
    QVERIFY(planOf(program).host().addressChanges);
    QVERIFY(planOf(program).route == plan.route);
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::theServersOwnNameIsTheGreetingAgain()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    begin(program, nameStep, plan);
    QVERIFY(!action(program)->isEnabled());
    auto *greeting = program.find<ChoiceGroup>(u"greetingChoice"_s);
    emit greeting->chosen(1);
    QVERIFY(program.waitForIdle());
    const MailPlan follows = planOf(program);
    QVERIFY(!follows.host().helo.isEmpty());
    action(program)->trigger();
    QVERIFY(planOf(program) == plan); // the given address is another step's
    QCOMPARE(greeting->current(), 0);
    QVERIFY(program.waitForIdle());
    QVERIFY(checks::Coverage(program.assistant.store().session().report, planOf(program))
                .areDone(plan::checksOf(plan::Step::Name)));
    action(program, u"undoAction"_s)->trigger();
    QVERIFY(planOf(program) == follows);
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::theFirstStepKeepsTheDomains()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    MailPlan fresh = plan::makePlan(dns::Domain::of("start.example"));
    fresh.domains.push_back(plan::makePlan(dns::Domain::of("second.example")).domains.front());
    MailPlan chosen = fresh;
    chosen.hosts.front().name = dns::Domain::of("smtp.start.example");
    chosen.hosts.front().runsOn = plan::RunsOn::Elsewhere;
    begin(program, domainStep, chosen);
    QVERIFY(action(program)->isEnabled());
    action(program)->trigger();
    QVERIFY(planOf(program) == fresh);
    QCOMPARE(program.find<ChoiceGroup>(u"whereChoice"_s)->current(), 0);
    QCOMPARE(program.find<QLineEdit>(u"hostField"_s)->text(), u"mail.start.example"_s);
    QVERIFY(program.waitForIdle());
    action(program, u"undoAction"_s)->trigger();
    QVERIFY(planOf(program).domains == chosen.domains);
    QVERIFY(planOf(program).host().name == chosen.host().name);
    QCOMPARE(planOf(program).host().runsOn, plan::RunsOn::Elsewhere);
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::theNameThatWasFoundStandsAgain_data()
{
    QTest::addColumn<bool>("typed");
    QTest::newRow("found when the domain was typed") << true;
    QTest::newRow("a set-up that was opened again") << false;
}

void tst_StartOver::theNameThatWasFoundStandsAgain()
{
    QFETCH(const bool, typed);
    const QTemporaryDir folder;
    Program program(folder.path(), changedWorld(folder.path(), {}, mxThere));
    if (typed) {
        auto *field = program.find<QLineEdit>(u"domainField"_s);
        field->setFocus();
        QTest::keyClicks(field, u"start.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        program.assistant.window().setCurrent(domainStep);
        QVERIFY(program.waitForIdle());
        QCOMPARE(planOf(program).host().name.ascii(), u"post.start.example"_s);
        QVERIFY(!action(program)->isEnabled()); // nobody chose it
    } else {
        begin(program, domainStep);
    }
    program.assistant.store().edit(
        [](MailPlan &plan) { plan.hosts.front().name = dns::Domain::of("smtp.start.example"); });
    QVERIFY(action(program)->isEnabled());
    action(program)->trigger();
    QVERIFY(program.waitForIdle());
    QCOMPARE(planOf(program).host().name.ascii(), u"post.start.example"_s);
    QVERIFY(!action(program)->isEnabled());
    action(program, u"undoAction"_s)->trigger();
    QCOMPARE(planOf(program).host().name.ascii(), u"smtp.start.example"_s);
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::everyDomainStartsOver()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    MailPlan fresh = plan::makePlan(dns::Domain::of("start.example"));
    fresh.domains.push_back(plan::makePlan(dns::Domain::of("second.example")).domains.front());
    // Else it would be measured meanwhile.
    fresh.hosts.front().addresses = {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    MailPlan chosen = fresh;
    chosen.domains[1].spf.strictness = plan::SpfStrictness::Hard; // not the one in sight
    chosen.domains[1].spf.chosen = true;
    begin(program, spfStep, chosen);
    QVERIFY(action(program)->isEnabled());
    action(program)->trigger();
    QVERIFY(planOf(program) == fresh);
    QVERIFY(program.waitForIdle());
    action(program, u"undoAction"_s)->trigger();
    QVERIFY(planOf(program) == chosen);
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::whatCameByItselfIsNoChoice()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, connectionStep);
    for (int step = 0; step < program.assistant.window().pageCount(); ++step) {
        program.assistant.window().setCurrent(step);
        QVERIFY(program.waitForIdle());
        QVERIFY2(!action(program)->isEnabled(), qPrintable(QString::number(step + 1)));
    }
    // The DNS host was recognised, and is so again where the owner named another one.
    const MailPlan before = planOf(program);
    QCOMPARE(before.domain().dnsHost, u"porkbun"_s);
    QVERIFY(before.measured(Family::V4));
    program.assistant.window().setCurrent(recordsStep);
    QVERIFY(program.waitForIdle());
    auto *hosts = program.find<QComboBox>(u"hostCombo"_s);
    emit hosts->activated(0);
    QVERIFY(planOf(program).domain().dnsHost.isEmpty());
    emit hosts->activated(hosts->findData(u"hetzner"_s));
    QCOMPARE(planOf(program).domain().dnsHost, u"hetzner"_s);
    program.assistant.store().editDomain(
        [](plan::MailDomain &domain) { domain.extras = {plan::TlsReportsExtra{}}; });
    QVERIFY(action(program)->isEnabled());
    action(program)->trigger();
    QVERIFY(planOf(program) == before);
    QCOMPARE(hosts->currentData().toString(), u"porkbun"_s);
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::theKeyIsNoChoice()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, dkimStep);
    program.find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(program.waitForIdle());
    const std::vector<plan::Selector> made = planOf(program).domain().selectors;
    QCOMPARE(made.size(), 1U);
    QVERIFY(!action(program)->isEnabled());
    program.assistant.window().setCurrent(spfStep);
    QVERIFY(program.waitForIdle());
    emit program.find<SegmentedChoice>(u"strictnessChoice"_s)->chosen(1);
    action(program)->trigger();
    QVERIFY(planOf(program).domain().selectors == made);
    QVERIFY(QFile::exists(made.front().keyFile));
    QVERIFY(program.waitForIdle());
}

void tst_StartOver::anotherLanguageHasItToo()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, dmarcStep);
    emit program.find<SegmentedChoice>(u"policyChoice"_s)->chosen(2);
    QVERIFY(program.waitForIdle());
    emit program.assistant.window().languageChosen(u"de"_s);
    QTRY_COMPARE(findings::language(), u"de"_s);
    QVERIFY(action(program)->isEnabled());
    action(program)->trigger();
    QCOMPARE(planOf(program).domain().dmarc.policy, plan::DmarcPolicy::None);
    QVERIFY(program.waitForIdle());
    emit program.assistant.window().languageChosen(u"en"_s);
    QTRY_COMPARE(findings::language(), u"en"_s);
}

MW_TEST(tst_StartOver)
#include "tst_StartOver.moc"
