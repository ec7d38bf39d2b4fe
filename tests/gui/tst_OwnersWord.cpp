// What the owner says on the pages of the line and its name holds: the greeting that follows the
// provider's name, an address that he chose, a family that he leaves out.
#include "ChangedWorld.h"
#include "Program.h"
#include "exporting/Configuration.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"
#include "plan/Steps.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int connectionStep = 1;
constexpr int nameStep = 2;
constexpr int serverStep = 8;

const plan::MailPlan &planOf(Program &program)
{
    return program.assistant.store().plan();
}

void begin(Program &program, const std::vector<plan::HostAddress> &addresses)
{
    program.assistant.store().edit([&](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = addresses;
        const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
        plan.domains.front().selectors = {{u"s1"_s, {}, key->publicKey(), {}}};
    });
}

bool misses(Program &program, plan::Missing what)
{
    const std::vector<plan::MissingInput> missing =
        plan::missingFor(plan::Step::Server, planOf(program));
    return std::any_of(missing.begin(), missing.end(),
                       [what](const plan::MissingInput &item) { return item.what == what; });
}

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

ChoiceCard *cardOf(const ChoiceGroup &choice, const QString &address)
{
    for (int i = 0; choice.card(i); ++i) {
        if (choice.card(i)->text().contains(address)
            || choice.card(i)->accessibleName().contains(address))
            return choice.card(i);
    }
    return nullptr;
}

} // namespace

class tst_OwnersWord : public QObject
{
    Q_OBJECT

private slots:
    void theProvidersNameComesWhenItIsKnown();
    void aNameThatIsNotKnownIsSaid();
    void aMeasuredAddressCanBeChosen_data();
    void aMeasuredAddressCanBeChosen();
    void aClearedFamilyStaysOut();
    void theRouteLeavesOutWhatIsLeftOut();
};

void tst_OwnersWord::theProvidersNameComesWhenItIsKnown()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}});
    WizardWindow &window = program.assistant.window();
    window.setCurrent(nameStep);
    auto *greeting = program.find<ChoiceGroup>(u"greetingChoice"_s);
    const auto *open = program.find<Banner>(u"greetingOpenBanner"_s);
    QVERIFY(greeting && open && open->isHidden());
    QVERIFY(program.assistant.runs().isRunning()); // and has told nothing yet
    emit greeting->chosen(1);
    QVERIFY(planOf(program).host().lacksGreeting());
    QVERIFY(!open->isHidden());
    QVERIFY(misses(program, plan::Missing::Greeting));
    QVERIFY(program.waitForIdle());
    QCOMPARE(planOf(program).host().helo, u"44-128-70-25.dsl.dyn.provider.example"_s);
    QVERIFY(open->isHidden());
    QVERIFY(!misses(program, plan::Missing::Greeting));
    QVERIFY(program.assistant.store().session().report.has(u"helo.follows-provider"));
    const auto made = exporting::makeConfiguration(planOf(program), u"postfix-opendkim"_s);
    QVERIFY(made.has_value());
    QVERIFY(std::any_of(made->files.begin(), made->files.end(), [](const auto &file) {
        return file.content.contains("44-128-70-25.dsl.dyn.provider.example");
    }));
}

void tst_OwnersWord::aNameThatIsNotKnownIsSaid()
{
    const QTemporaryDir folder;
    // It leads nowhere, so the server cannot greet with it.
    Program program(folder.path(), changedWorld(folder.path(), {"44-128-70-25.dsl.dyn"}, {}));
    begin(program, {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}});
    WizardWindow &window = program.assistant.window();
    window.setCurrent(nameStep);
    QVERIFY(program.waitForIdle());
    emit program.find<ChoiceGroup>(u"greetingChoice"_s)->chosen(1);
    QVERIFY(program.waitForIdle());
    QVERIFY(planOf(program).host().lacksGreeting());
    const auto *open = program.find<Banner>(u"greetingOpenBanner"_s);
    QVERIFY(open && open->isVisible());
    program.picture(u"page-03-name-open"_s);
    // The page of the configuration says what it waits for, and leads there.
    window.setCurrent(serverStep);
    QVERIFY(program.waitForIdle());
    auto *missing = window.page(serverStep)->findChild<Banner *>(u"missingBanner"_s);
    QVERIFY(missing && missing->isVisible());
    QVERIFY(!window.page(serverStep)->findChild<QWidget *>(u"filesCard"_s)->isVisible());
    emit missing->acted();
    QCOMPARE(window.current(), nameStep);
    emit program.find<ChoiceGroup>(u"greetingChoice"_s)->chosen(0);
    QVERIFY(program.waitForIdle());
    QVERIFY(open->isHidden());
    QVERIFY(!misses(program, plan::Missing::Greeting));
}

void tst_OwnersWord::aMeasuredAddressCanBeChosen_data()
{
    QTest::addColumn<bool>("typed");
    QTest::newRow("by its card") << false;
    QTest::newRow("in its field") << true;
}

void tst_OwnersWord::aMeasuredAddressCanBeChosen()
{
    QFETCH(const bool, typed);
    const QTemporaryDir folder;
    Program program(folder.path(), changedWorld(folder.path(), {"!seen", "!router"},
                                                "!router none\n!echo dns 44.128.70.25\n"
                                                "!echo https 44.128.71.26\n!echo stun timeout"));
    const Address measured = *Address::parse(u"44.128.70.25");
    begin(program, {{measured, plan::Provenance::Measured}});
    WizardWindow &window = program.assistant.window();
    window.setCurrent(connectionStep);
    QVERIFY(program.waitForIdle());
    const findings::Report &report = program.assistant.store().session().report;
    QVERIFY(report.has(u"address.conflict"));
    auto *choice = program.find<ChoiceGroup>(u"v4Choice"_s);
    QVERIFY(choice && choice->isVisible());
    QCOMPARE(choice->current(), -1); // that it was measured once is no choice
    if (typed) {
        type(program.find<QLineEdit>(u"v4Field"_s), measured.toString());
        window.setCurrent(connectionStep);
    } else {
        ChoiceCard *card = cardOf(*choice, measured.toString());
        QVERIFY(card);
        card->click();
    }
    QVERIFY(program.waitForIdle());
    QVERIFY((planOf(program).host().addresses
             == std::vector<plan::HostAddress>{{measured, plan::Provenance::Typed}}));
    QVERIFY(!report.has(u"address.conflict"));
    QVERIFY(!choice->isVisible());
}

void tst_OwnersWord::aClearedFamilyStaysOut()
{
    const QTemporaryDir folder;
    Program program(folder.path(), changedWorld(folder.path(), {"!seen"},
                                                "!local eth0 3ffe:44:128:25::25/64\n"
                                                "!seen 44.128.70.25 3ffe:44:128:25::25"));
    begin(program, {});
    WizardWindow &window = program.assistant.window();
    window.setCurrent(connectionStep);
    QVERIFY(program.waitForIdle());
    const Address six = *Address::parse(u"3ffe:44:128:25::25");
    QVERIFY(planOf(program).measured(Family::V6) == six);
    auto *back = program.find<Button>(u"v6BackButton"_s);
    QVERIFY(back && !back->isVisible());
    type(program.find<QLineEdit>(u"v6Field"_s), {});
    window.setCurrent(connectionStep);
    QVERIFY(program.waitForIdle());
    program.assistant.runs().check(planOf(program), {u"address"_s});
    QVERIFY(program.waitForIdle());
    QVERIFY(planOf(program).sendingAddresses() == std::vector{*Address::parse(u"44.128.70.25")});
    QVERIFY(!planOf(program).measured(Family::V6));
    QCOMPARE(planOf(program).route.v6, plan::Way::Unused);
    QVERIFY(program.find<QLineEdit>(u"v6Field"_s)->text().isEmpty());
    QVERIFY(back->isVisible());
    program.picture(u"page-02-left-out"_s);
    back->click();
    QVERIFY(program.waitForIdle());
    QVERIFY(planOf(program).measured(Family::V6) == six);
    QVERIFY(planOf(program).route == plan::Route{});
    QVERIFY(!back->isVisible());
}

void tst_OwnersWord::theRouteLeavesOutWhatIsLeftOut()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program, {{*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}});
    program.assistant.store().edit([](plan::MailPlan &plan) { plan.route.v6 = plan::Way::Unused; });
    program.assistant.window().setCurrent(connectionStep);
    QVERIFY(program.waitForIdle());
    auto *route = program.find<ChoiceGroup>(u"routeChoice"_s);
    emit route->chosen(1);
    QCOMPARE(planOf(program).route.v4, plan::Way::Relay);
    QCOMPARE(planOf(program).route.v6, plan::Way::Unused);
    emit route->chosen(0);
    QCOMPARE(planOf(program).route.v4, plan::Way::Direct);
    QCOMPARE(planOf(program).route.v6, plan::Way::Unused);
    QVERIFY(program.waitForIdle());
}

MW_TEST(tst_OwnersWord)
#include "tst_OwnersWord.moc"
