// The name page: whose address it is, the letter to him, what stays when the greeting follows his
// name. The connection page: relays from the data.
#include "Program.h"
#include "findings/ProviderWords.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/CopyButton.h"
#include "kit/TestMain.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

void startPlan(Program &program)
{
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = {
            {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
    });
}

} // namespace

class tst_ProviderCards : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheLetter()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        startPlan(program);
        program.assistant.window().setCurrent(2);
        QVERIFY(program.waitForIdle());
        program.assistant.runs().check(program.assistant.store().plan(), {u"name"_s});
        QVERIFY(program.waitForIdle());
        // What any copy button gives of the page's letter is the letter of the finding.
        const facts::Fact<facts::ReverseFact> fact =
            program.assistant.runs().facts().reverse.at(*Address::parse(u"44.128.70.25"));
        QVERIFY(fact.isKnown());
        QVERIFY(fact->wish.forward == line::Forward::Missing);
        const QString letter = findings::requestText(std::span(&fact->wish, 1));
        bool copied = false;
        for (auto *button : program.assistant.window().findChildren<CopyButton *>()) {
            if (!button->isVisible())
                continue;
            button->click();
            copied = copied || program.desktop.clipboard == letter;
        }
        QVERIFY(copied);
        program.picture(u"page-03-letter"_s);
    }

    void tellsWhatStays()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        startPlan(program);
        program.assistant.window().setCurrent(2);
        QVERIFY(program.waitForIdle());
        program.assistant.runs().check(program.assistant.store().plan(), {u"name"_s});
        QVERIFY(program.waitForIdle());
        auto *greeting = program.find<ChoiceGroup>(u"greetingChoice"_s);
        QVERIFY(greeting);
        const QString kept = findings::keptText({plan::Kept::ReturnPath, u"start.example"_s});
        const auto isShown = [&] {
            for (const QLabel *label : program.assistant.window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(kept))
                    return true;
            }
            return false;
        };
        QVERIFY(!isShown());
        emit greeting->chosen(1);
        QVERIFY(program.waitForIdle());
        QCOMPARE(program.assistant.store().plan().host().helo,
                 u"44-128-70-25.dsl.dyn.provider.example"_s);
        QVERIFY(isShown());
        program.picture(u"page-03-follow"_s);
    }

    void offersRelays()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        startPlan(program);
        program.assistant.window().setCurrent(1);
        QVERIFY(program.waitForIdle());
        auto *relays = program.find<QComboBox>(u"relayChoice"_s);
        QVERIFY(relays && !relays->accessibleName().isEmpty());
        QVERIFY(!relays->isVisible());
        auto *route = program.find<ChoiceGroup>(u"routeChoice"_s);
        QVERIFY(route);
        emit route->chosen(1);
        QVERIFY(program.waitForIdle());
        QVERIFY(relays->isVisible());
        const int index = relays->findData(u"smtp.maileroo.com:587"_s);
        QVERIFY(index > 0);
        emit relays->activated(index);
        QVERIFY(program.waitForIdle());
        const auto relay = program.assistant.store().plan().route.relay;
        QVERIFY(relay);
        QCOMPARE(relay->host, u"smtp.maileroo.com"_s);
        QCOMPARE(relay->spfInclude, u"_spf.maileroo.com"_s);
        QCOMPARE(relays->currentIndex(), index);
        program.picture(u"page-02-relay"_s);
    }
};

MW_TEST(tst_ProviderCards)
#include "tst_ProviderCards.moc"
