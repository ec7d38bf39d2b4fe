// What pages show of one set-up goes with it, and a word that takes back means what it names.
#include "ChangedWorld.h"
#include "Program.h"
#include "findings/Language.h"
#include "gui/pages/MoreDomainsCard.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int domainStep = 0;
constexpr int connectionStep = 1;
constexpr int dkimStep = 4;

/// A key of somebody else stands at the first selector.
constexpr auto takenSelector = "$ZONE start.example\ns1._domainkey TXT \"v=DKIM1; k=rsa; p=AAAA\"";

const plan::MailPlan &planOf(Program &program)
{
    return program.assistant.store().plan();
}

void begin(Program &program, const QStringList &more = {})
{
    program.assistant.store().edit([&](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = {
            {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        for (const QString &name : more)
            plan.domains.push_back(plan::makePlan(*dns::Domain::parse(name)).domains.front());
    });
}

/// Another set-up, as one that was begun before.
void openOther(Program &program, const QString &folder, plan::Step step)
{
    session::Session other;
    other.plan = plan::makePlan(dns::Domain::of("mail.start.example"));
    other.step = step;
    const QString path = folder + u"/other.mailworthy"_s;
    QVERIFY(session::saveSession(path, other).has_value());
    QVERIFY(program.assistant.openSession(path).has_value());
}

QPushButton *takeOutButton(Program &program, const QString &domain)
{
    const auto *card = program.find<MoreDomainsCard>(u"moreDomainsCard"_s);
    for (QPushButton *item : card->findChildren<QPushButton *>()) {
        if (item->accessibleName().contains(domain))
            return item;
    }
    return nullptr;
}

QStringList domainsOf(Program &program)
{
    QStringList names;
    for (const plan::MailDomain &domain : planOf(program).domains)
        names << domain.name.ascii();
    return names;
}

} // namespace

class tst_OtherSetUp : public QObject
{
    Q_OBJECT

private slots:
    void undoOfARemovalBringsTheDomainBack();
    void whatCameBackAnotherWayIsNotOffered();
    void aRemovalIsNotOfferedInAnotherSetUp();
    void aMadeKeyIsNoChangeToTakeBack();
    void aTestOfTheWayInIsOfItsSetUp();
    void aRefusedSelectorIsOfItsSetUp();
    void theSuggestionOutlivesTheLanguage();
};

void tst_OtherSetUp::undoOfARemovalBringsTheDomainBack()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, {u"second.example"_s, u"third.example"_s});
    QVERIFY(program.waitForIdle());
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.domains[1].spf.strictness = plan::SpfStrictness::Hard; });
    const plan::MailPlan before = planOf(program);
    takeOutButton(program, u"second.example"_s)->click();
    QTRY_COMPARE(domainsOf(program), (QStringList{u"start.example"_s, u"third.example"_s}));
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.hosts.front().runsOn = plan::RunsOn::ThisNetwork; });
    auto *banner = program.find<Banner>(u"domainRemovedBanner"_s);
    QVERIFY(banner && !banner->isHidden());
    emit banner->acted();
    QVERIFY(banner->isHidden());
    QVERIFY(planOf(program).domains == before.domains);
    QCOMPARE(planOf(program).host().runsOn, plan::RunsOn::ThisNetwork); // that stays
    emit banner->acted(); // an old question adds nothing
    QCOMPARE(planOf(program).domains.size(), 3U);
}

void tst_OtherSetUp::whatCameBackAnotherWayIsNotOffered()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, {u"second.example"_s});
    QVERIFY(program.waitForIdle());
    takeOutButton(program, u"second.example"_s)->click();
    QTRY_COMPARE(planOf(program).domains.size(), 1U);
    QVERIFY(program.assistant.store().undo(plan::Step::Domain));
    QCOMPARE(planOf(program).domains.size(), 2U);
    QVERIFY(program.find<Banner>(u"domainRemovedBanner"_s)->isHidden());
}

void tst_OtherSetUp::aRemovalIsNotOfferedInAnotherSetUp()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, {u"second.example"_s});
    QVERIFY(program.waitForIdle());
    takeOutButton(program, u"second.example"_s)->click();
    QTRY_COMPARE(planOf(program).domains.size(), 1U);
    auto *banner = program.find<Banner>(u"domainRemovedBanner"_s);
    QVERIFY(banner && !banner->isHidden());
    openOther(program, folder.path(), plan::Step::Domain);
    QCOMPARE(program.assistant.window().current(), domainStep);
    QVERIFY(banner->isHidden());
    emit banner->acted();
    QCOMPARE(domainsOf(program), QStringList{u"mail.start.example"_s});
    QVERIFY(program.waitForIdle());
}

void tst_OtherSetUp::aMadeKeyIsNoChangeToTakeBack()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    program.assistant.window().setCurrent(dkimStep);
    QVERIFY(program.waitForIdle());
    program.find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(program.waitForIdle());
    QCOMPARE(planOf(program).domain().selectors.size(), 1U);
    const auto *undo = program.assistant.window().menu()->findChild<QAction *>(u"undoAction"_s);
    QVERIFY(undo && !undo->isEnabled());
    QVERIFY(!program.assistant.store().undo(plan::Step::Dkim));
}

void tst_OtherSetUp::aTestOfTheWayInIsOfItsSetUp()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    WizardWindow &window = program.assistant.window();
    window.setCurrent(connectionStep);
    QVERIFY(program.waitForIdle());
    program.find<QPlainTextEdit>(u"inboundText"_s)->setPlainText(u"Received: by mx"_s);
    program.find<Button>(u"greetButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(program.assistant.store().session().report.has(u"inbound.reached"),
                             longWait);
    QVERIFY(program.waitForIdle());
    const auto *state = program.find<QLabel>(u"greetState"_s);
    QVERIFY(state->isVisible() && !state->text().isEmpty());
    openOther(program, folder.path(), plan::Step::Connection);
    QCOMPARE(window.current(), connectionStep);
    QVERIFY(!state->isVisible());
    QVERIFY(state->text().isEmpty());
    QVERIFY(program.find<QPlainTextEdit>(u"inboundText"_s)->toPlainText().isEmpty());
    QVERIFY(program.waitForIdle());
    QVERIFY(!state->isVisible());
}

void tst_OtherSetUp::aRefusedSelectorIsOfItsSetUp()
{
    const QTemporaryDir folder;
    Program program(folder.path(), changedWorld(folder.path(), {}, takenSelector));
    begin(program);
    WizardWindow &window = program.assistant.window();
    window.setCurrent(dkimStep);
    QVERIFY(program.waitForIdle());
    auto *field = program.find<QLineEdit>(u"selectorField"_s);
    QCOMPARE(field->text(), u"s2"_s); // what is suggested is free
    field->clear();
    QTest::keyClicks(field, u"s1"_s);
    program.find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(program.waitForIdle());
    auto *banner = program.find<Banner>(u"keyBanner"_s);
    QVERIFY(banner->isVisible());
    field->clear();
    QTest::keyClicks(field, u"mine"_s); // typed, and nothing made of it
    openOther(program, folder.path(), plan::Step::Dkim);
    QCOMPARE(window.current(), dkimStep);
    QVERIFY(!banner->isVisible());
    QVERIFY(program.waitForIdle());
    QCOMPARE(field->text(), u"s1"_s); // nothing is published there
    program.find<QPushButton>(u"makeKeyButton"_s)->click();
    QVERIFY(program.waitForIdle());
    QCOMPARE(planOf(program).domain().selectors.size(), 1U);
    QCOMPARE(planOf(program).domain().selectors.front().name, u"s1"_s);
}

void tst_OtherSetUp::theSuggestionOutlivesTheLanguage()
{
    const QTemporaryDir folder;
    Program program(folder.path(), changedWorld(folder.path(), {}, takenSelector));
    begin(program);
    program.assistant.window().setCurrent(dkimStep);
    QVERIFY(program.waitForIdle());
    QCOMPARE(program.find<QLineEdit>(u"selectorField"_s)->text(), u"s2"_s);
    for (const QString &language : {u"de"_s, u"en"_s}) {
        emit program.assistant.window().languageChosen(language);
        QTRY_COMPARE(findings::language(), language);
        QVERIFY(program.waitForIdle());
        QCOMPARE(program.assistant.window().current(), dkimStep);
        QCOMPARE(program.find<QLineEdit>(u"selectorField"_s)->text(), u"s2"_s);
    }
}

MW_TEST(tst_OtherSetUp)
#include "tst_OtherSetUp.moc"
