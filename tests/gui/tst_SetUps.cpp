// Set-ups on the screen: begun ones are offered, a copy holds no key, a file from elsewhere opens,
// and the last change is taken back by its key.
#include "Program.h"
#include "base/Files.h"
#include "findings/Language.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/ListGrid.h"
#include "kit/TestMain.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

class tst_SetUps : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatWasBegun()
    {
        const QTemporaryDir folder;
        {
            Program program(folder.path());
            begin(program, "start.example");
            program.assistant.window().setCurrent(7);
            QVERIFY(program.waitForIdle());
            QVERIFY(program.assistant.store().saveNow().has_value());
        }
        QVERIFY(writeFileAtomically(folder.filePath(u"broken.mailworthy"_s), "{").has_value());
        Program program(folder.path());
        auto *go = program.find<QPushButton>(u"goOn.start.example"_s);
        QVERIFY(go && go->isVisible());
        QVERIFY(program.find<QPushButton>(u"goOn.broken"_s)); // named, and opening it says why not
        program.picture(u"page-01-go-on"_s);
        go->click();
        QTRY_COMPARE(program.assistant.window().current(), 7);
        QCOMPARE(program.assistant.store().plan().domain().name.ascii(), u"start.example"_s);
    }

    void aCopyOpensElsewhere()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        const QString copy = other.filePath(u"mine.mailworthy"_s);
        {
            Program program(folder.path());
            begin(program, "start.example");
            program.desktop.nextFile = copy;
            action(program, u"copySetUpAction"_s)->trigger();
            QTRY_VERIFY(QFileInfo::exists(copy));
        }
        const QTemporaryDir third;
        Program program(third.path());
        program.desktop.nextFile = copy;
        action(program, u"openSetUpAction"_s)->trigger();
        QVERIFY(program.waitForIdle());
        QCOMPARE(program.assistant.store().plan().domain().name.ascii(), u"start.example"_s);
    }

    void takesBackByItsKey()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program, "start.example");
        program.assistant.window().setCurrent(6);
        QVERIFY(program.waitForIdle());
        QVERIFY(!action(program, u"undoAction"_s)->isEnabled());
        emit program.find<SegmentedChoice>(u"policyChoice"_s)->chosen(2);
        QCOMPARE(program.assistant.store().plan().domain().dmarc.policy, plan::DmarcPolicy::Reject);
        QVERIFY(action(program, u"undoAction"_s)->isEnabled());
        QVERIFY(program.waitForIdle());
        action(program, u"undoAction"_s)->trigger();
        QCOMPARE(program.assistant.store().plan().domain().dmarc.policy, plan::DmarcPolicy::None);
        QVERIFY(!action(program, u"undoAction"_s)->isEnabled());
        QVERIFY(program.waitForIdle());
        // The menu of another language has it too.
        emit program.assistant.window().languageChosen(u"de"_s);
        QTRY_COMPARE(findings::language(), u"de"_s);
        QVERIFY(action(program, u"undoAction"_s));
        emit program.assistant.window().languageChosen(u"en"_s);
        QTRY_COMPARE(findings::language(), u"en"_s);
    }

    void anotherDomainTakesNothingAway()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program, "start.example");
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan.domains.front().selectors.push_back({u"s1"_s, u"/keys/s1.pem"_s, {}, {}});
        });
        QVERIFY(program.assistant.store().saveNow().has_value());
        const QString first = program.assistant.store().path();
        auto *field = program.find<QLineEdit>(u"domainField"_s);
        type(program, field, u"other.example"_s);
        QCOMPARE(program.assistant.store().plan().domain().name.ascii(), u"other.example"_s);
        QVERIFY(program.assistant.store().path() != first);
        const Result<session::Session> kept = session::loadSession(first);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->plan.domain().name.ascii(), u"start.example"_s);
        QCOMPARE(kept->plan.domain().selectors.size(), 1U);
        // Typed once more, the first one goes on.
        QVERIFY(program.assistant.store().saveNow().has_value());
        program.assistant.window().setCurrent(0);
        type(program, field, u"start.example"_s);
        QCOMPARE(program.assistant.store().path(), first);
        QCOMPARE(program.assistant.store().plan().domain().selectors.size(), 1U);
    }

    void anotherSetUpShowsNoAnswerOfTheFirst()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        const auto planFor = [](const char *domain) {
            plan::MailPlan plan = plan::makePlan(dns::Domain::of(domain));
            plan.hosts.front().addresses = {
                {Address::parse(u"44.128.70.25").value(), plan::Provenance::Typed}};
            return plan;
        };
        program.assistant.store().edit(
            [&](plan::MailPlan &plan) { plan = planFor("start.example"); });
        WizardWindow &window = program.assistant.window();
        window.setCurrent(3);
        QVERIFY(program.waitForIdle());
        const auto answered = [&] {
            int count = 0;
            for (const ListBlock &block :
                 window.page(3)->findChild<ListPanel *>()->grid()->blocks()) {
                for (const std::vector<ListCell> &group : block.groups)
                    count += static_cast<int>(
                        std::count_if(group.begin(), group.end(), [](const ListCell &cell) {
                            return cell.state != ListState::Asking
                                   && cell.state != ListState::Waiting;
                        }));
            }
            return count;
        };
        QVERIFY(answered() > 50);
        session::Session second;
        second.plan = planFor("mail.start.example");
        const QString path = folder.filePath(u"second.mailworthy"_s);
        QVERIFY(session::saveSession(path, second).has_value());
        QVERIFY(program.assistant.openSession(path).has_value());
        window.setCurrent(3);
        QCOMPARE(answered(), 0);
        QVERIFY(program.waitForIdle());
        QVERIFY(answered() > 50);
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const QString broken = folder.filePath(u"start.example.mailworthy"_s);
        QVERIFY(writeFileAtomically(broken, "{").has_value());
        Program program(folder.path());
        begin(program, "start.example");
        QVERIFY(program.assistant.store().saveNow().has_value());
        QCOMPARE(readFile(broken).value(), QByteArray("{"));
        QVERIFY(session::loadSession(program.assistant.store().path()).has_value());
    }

private:
    static void type(Program &program, QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(program.waitForIdle());
    }
    static void begin(Program &program, const char *domain)
    {
        program.assistant.store().edit(
            [&](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of(domain)); });
        QVERIFY(program.waitForIdle());
    }
    static QAction *action(Program &program, const QString &name)
    {
        return program.assistant.window().menu()->findChild<QAction *>(name);
    }
};

MW_TEST(tst_SetUps)
#include "tst_SetUps.moc"
