// A second key on step 5: the page is about the new one, the old one signs until the owner lets the
// new one, and all of that can be taken back.
#include "GoodExample.h"
#include "gui/pages/KeyRotationCard.h"
#include "kit/TestMain.h"
#include "mail/dkim/KeyRecord.h"
#include "plan/SigningKeys.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int dkimStep = 4;
const QByteArray zone = "$ZONE good.example servers=44.128.0.10,44.128.1.10 unsigned\n";
const QByteArray hostLines = "mail A 44.128.0.25\n@ MX 10 mail\n";

const keys::SigningKey &keyAt(std::size_t index)
{
    static const std::array made{keys::SigningKey::generate(keys::KeyKind::Rsa2048, {}).value(),
                                 keys::SigningKey::generate(keys::KeyKind::Rsa2048, {}).value()};
    return made.at(index);
}

QByteArray recordLine(const QByteArray &selector, const keys::SigningKey &key)
{
    const QByteArray text = dkim::keyRecordText(key.publicKey());
    return selector + "._domainkey TXT \"" + text.left(200) + "\" \"" + text.mid(200) + "\"\n";
}

QStringList signers(Program &program)
{
    return plan::signingSelectors(program.assistant.store().plan().domain());
}

const std::vector<KeyRow> &rows(Program &program)
{
    return program.find<KeyRotationCard>(u"keyRotationCard"_s)->rows();
}

/// As somebody does who has no mouse.
void press(Program &program, const QString &name)
{
    auto *button = program.find<QPushButton>(name);
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(program.waitForIdle());
}

QAction *action(Program &program, const QString &name)
{
    return program.assistant.window().menu()->findChild<QAction *>(name);
}

/// Both keys are in the plan with their files.
void planBoth(GoodExample &example)
{
    example.program->assistant.store().edit([&](plan::MailPlan &plan) {
        for (std::size_t i = 0; i < 2; ++i) {
            const QString name = u"s%1"_s.arg(i + 1);
            const auto file = keys::createKeyFile(example.folder.filePath(u"keys"_s),
                                                  u"good.example"_s, name, keyAt(i));
            plan.domains.front().selectors.push_back(
                {name, file.value_or(QString()), keyAt(i).publicKey(), {}});
        }
    });
}

} // namespace

class tst_KeyRotation : public QObject
{
    Q_OBJECT

private slots:
    void theNewKeyIsShownAndTheOldOneSigns()
    {
        GoodExample example(zone + hostLines);
        Program &program = *example.program;
        example.open(dkimStep);
        press(program, u"makeKeyButton"_s);
        QVERIFY(program.find<KeyRotationCard>(u"keyRotationCard"_s)->isHidden());
        QSignalSpy said(&program.assistant.window(), &WizardWindow::announced);
        press(program, u"makeKeyButton"_s);
        QCOMPARE(program.find<QLineEdit>(u"selectorField"_s)->text(), u"s2"_s);
        QCOMPARE(signers(program), QStringList{u"s1"_s});
        QVERIFY(!said.isEmpty());
        QVERIFY(program.find<KeyRotationCard>(u"keyRotationCard"_s)->isVisible());
        QCOMPARE(rows(program).size(), 2U);
        QVERIFY(rows(program)[0].signs && !rows(program)[1].signs);
        QVERIFY(!rows(program)[1].isSeen);
        program.picture(u"page-05-dkim-rotation"_s);
        press(program, u"signWithButton1"_s); // nothing stands in the owner's way
        QCOMPARE(signers(program), QStringList{u"s2"_s});
    }

    void theChoiceCanBeTakenBack()
    {
        GoodExample example(zone + hostLines + recordLine("s1", keyAt(0))
                            + recordLine("s2", keyAt(1)));
        Program &program = *example.program;
        planBoth(example);
        example.open(dkimStep);
        QCOMPARE(rows(program).size(), 2U);
        QVERIFY(rows(program)[0].isSeen && rows(program)[1].isSeen);
        QVERIFY(!action(program, u"startOverAction"_s)->isEnabled());
        press(program, u"signWithButton1"_s);
        QCOMPARE(signers(program), QStringList{u"s2"_s});
        QVERIFY(rows(program)[1].isSeen); // what was found holds
        action(program, u"undoAction"_s)->trigger();
        QCOMPARE(signers(program), QStringList{u"s1"_s});
        press(program, u"signWithButton1"_s);
        action(program, u"startOverAction"_s)->trigger();
        QVERIFY(program.waitForIdle());
        QCOMPARE(signers(program), QStringList{u"s1"_s});
        QCOMPARE(program.assistant.store().plan().domain().selectors.size(), 2U);
    }

    void theOldKeyIsTakenOutInTheEnd()
    {
        GoodExample example(zone + hostLines + recordLine("s1", keyAt(0))
                            + recordLine("s2", keyAt(1)));
        Program &program = *example.program;
        planBoth(example);
        example.open(dkimStep);
        press(program, u"signWithButton1"_s);
        press(program, u"takeOutButton0"_s);
        QVERIFY(rows(program)[0].isOut && rows(program)[1].signs);
        QCOMPARE(program.find<QLineEdit>(u"selectorField"_s)->text(), u"s2"_s);
        action(program, u"undoAction"_s)->trigger();
        QVERIFY(!rows(program)[0].isOut);
        QVERIFY(program.waitForIdle());
    }

    void oneNameServerIsNotAll()
    {
        GoodExample example(zone + hostLines + recordLine("s1", keyAt(0))
                            + recordLine("s2", keyAt(1)) + "!stale\n" + hostLines
                            + recordLine("s1", keyAt(0)) + "!fresh\n!server 44.128.1.10 stale\n");
        planBoth(example);
        example.open(dkimStep);
        QCOMPARE(rows(*example.program).size(), 2U);
        QVERIFY(rows(*example.program)[0].isSeen);
        QVERIFY(!rows(*example.program)[1].isSeen);
    }
};

MW_TEST(tst_KeyRotation)
#include "tst_KeyRotation.moc"
