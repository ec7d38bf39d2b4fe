// The list of steps folds to a strip of numbers and states: by its button and by key, with the names in
// tool tips and for who has them read out, and at the next start again.
#include "gui/ExamplePages.h"
#include "gui/Screens.h"
#include "gui/pages/Remembered.h"
#include "gui/wizard/StepList.h"
#include "kit/TestMain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;
using namespace mailworthy::gui::specimens;
using namespace mailworthy::gui::test;

namespace {

/// The window over its example pages.
struct Frame
{
    explicit Frame(const QSize &size = {1000, 700}, bool folded = false)
    {
        fill(window, desktop);
        window.setStepsFolded(folded);
        window.showAt(size); // narrow, where it is to be
        window.resize(size); // wider than the screen of a test
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] int sidebarWidth() { return find<QWidget>(u"sidebar"_s)->width(); }
    [[nodiscard]] StepList *list() { return find<StepList>(u"stepList"_s); }
    [[nodiscard]] QString textOf(int step, int role)
    {
        return list()->model()->index(step, 0).data(role).toString();
    }

    TestDesktop desktop;
    WizardWindow window{desktop};
};

} // namespace

class tst_FoldedSteps : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCoreApplication::processEvents(); }

    void foldsByButtonAndByKey();
    void saysInTipsWhatItDoesNotShow();
    void isWalkedAsBefore();
    void isNotFoldedWhereThereIsNone();
    void staysFoldedInAnotherLanguage();
    void isKeptForTheNextStart();
    void whatIsHiddenLeavesTheFocusToTheList();
};

void tst_FoldedSteps::foldsByButtonAndByKey()
{
    Frame frame;
    frame.window.setRange(Range{40, 60});
    QSignalSpy said(&frame.window, &WizardWindow::stepsFolded);
    auto *button = frame.find<QPushButton>(u"foldButton"_s);
    QVERIFY(button->isVisible() && (button->focusPolicy() & Qt::TabFocus));
    const QString fold = button->accessibleName();
    QVERIFY(!fold.isEmpty());
    QCOMPARE(frame.sidebarWidth(), u(232));
    const int page = frame.find<QWidget>(u"pageScroll"_s)->width();

    button->click();
    QTRY_COMPARE(frame.sidebarWidth(), u(76));
    QTRY_COMPARE(frame.find<QWidget>(u"pageScroll"_s)->width(), page + u(232) - u(76));
    QVERIFY(frame.window.areStepsFolded());
    QVERIFY(!frame.find<QWidget>(u"range"_s)->isVisible());
    QVERIFY(button->isVisible());
    QVERIFY(!button->accessibleName().isEmpty() && button->accessibleName() != fold);
    for (int step = 0; step < frame.window.pageCount(); ++step)
        QCOMPARE(frame.list()->sizeHintForRow(step), u(42));
    QVERIFY(frame.window.grab().save(screens() + u"/frame-folded.png"_s));

    QTest::keyClick(&frame.window, Qt::Key_F9);
    QTRY_COMPARE(frame.sidebarWidth(), u(232));
    QCOMPARE(button->accessibleName(), fold);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(0).at(0).toBool(), true);
    QCOMPARE(said.at(1).at(0).toBool(), false);
}

void tst_FoldedSteps::saysInTipsWhatItDoesNotShow()
{
    Frame frame;
    for (int step = 0; step < frame.window.pageCount(); ++step)
        QCOMPARE(frame.textOf(step, Qt::ToolTipRole), QString());
    frame.window.setStepsFolded(true);
    for (int step = 0; step < frame.window.pageCount(); ++step) {
        const QString tip = frame.textOf(step, Qt::ToolTipRole);
        QVERIFY2(tip.contains(frame.window.step(step).title), qPrintable(tip));
        QCOMPARE(tip, frame.textOf(step, Qt::AccessibleTextRole));
    }
}

void tst_FoldedSteps::isWalkedAsBefore()
{
    Frame frame({1000, 700}, true);
    QCOMPARE(frame.sidebarWidth(), u(76));
    frame.list()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(frame.list(), Qt::Key_Down);
    QTest::keyClick(frame.list(), Qt::Key_Return);
    QCOMPARE(frame.window.current(), 1);
    QTest::mouseClick(frame.list()->viewport(), Qt::LeftButton, {},
                      frame.list()->visualRect(frame.list()->model()->index(3, 0)).center());
    QCOMPARE(frame.window.current(), 3);
}

void tst_FoldedSteps::isNotFoldedWhereThereIsNone()
{
    Frame frame({700, 700});
    QVERIFY(frame.window.isNarrow());
    QSignalSpy said(&frame.window, &WizardWindow::stepsFolded);
    QTest::keyClick(&frame.window, Qt::Key_F9);
    QVERIFY(!frame.window.areStepsFolded());
    QCOMPARE(said.size(), 0);
}

void tst_FoldedSteps::staysFoldedInAnotherLanguage()
{
    Frame frame({1000, 700}, true);
    frame.window.renew();
    fill(frame.window, frame.desktop);
    QVERIFY(frame.window.areStepsFolded());
    QTRY_COMPARE(frame.sidebarWidth(), u(76));
}

void tst_FoldedSteps::isKeptForTheNextStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QVERIFY(!Remembered(file).stepsFolded());
    Remembered(file).setStepsFolded(true);
    QVERIFY(Remembered(file).stepsFolded());
    Remembered(file).setStepsFolded(false);
    QVERIFY(!Remembered(file).stepsFolded());
    {
        QSettings garbled(file, QSettings::IniFormat);
        garbled.setValue(u"steps"_s, QByteArray("\xff\0folded", 8));
    }
    QVERIFY(!Remembered(file).stepsFolded());
}

/// Not to the button that folds the list, which comes first.
void tst_FoldedSteps::whatIsHiddenLeavesTheFocusToTheList()
{
    Frame frame;
    auto *button = frame.find<QPushButton>(u"continueButton"_s);
    button->setFocus();
    QCOMPARE(frame.window.focusWidget(), button);
    button->hide();
    QCOMPARE(frame.window.focusWidget(), frame.list());
}

MW_TEST(tst_FoldedSteps)
#include "tst_FoldedSteps.moc"
