// How the frame over example pages is worked: keys, tab order, menus, and names to read out.
#include "gui/ExamplePages.h"
#include "kit/TestMain.h"

#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;
using namespace mailworthy::gui::specimens;

class tst_WidgetsWizardKeys : public QObject
{
    Q_OBJECT

private:
    TestDesktop m_desktop;

private slots:
    void cleanup() { QCoreApplication::processEvents(); }

    void walksByKeys()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.current(), 0);
        QSignalSpy moved(&window, &WizardWindow::currentChanged);
        QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
        QCOMPARE(window.current(), 1);
        QTest::keyClick(&window, Qt::Key_B, Qt::AltModifier);
        QCOMPARE(window.current(), 0);
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(window.current(), 4);
        auto *list = window.findChild<StepList *>(u"stepList"_s);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window.current(), 4);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(window.current(), 5);
        QCOMPARE(moved.size(), 4);
        QCOMPARE(window.findChild<QLabel *>(u"pageTitle"_s)->text(), u"SPF"_s);
        QCOMPARE(window.findChild<QPushButton *>(u"continueButton"_s)->text(),
                 u"Continue to dmarc"_s);
    }

    void enterInAFieldContinues()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(QApplication::focusWidget(), pageOf(window, 0)->first);
        pageOf(window, 0)->setAllowed(false);
        QVERIFY(!window.findChild<QPushButton *>(u"continueButton"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.current(), 0);
        pageOf(window, 0)->setAllowed(true);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.current(), 1);
    }

    void escapeStopsWhatRuns()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy stopped(&window, &WizardWindow::stopAsked);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(stopped.size(), 0);
        window.setActivity({true, u"96 lists"_s, true});
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(stopped.size(), 1);
        window.findChild<QPushButton *>(u"stopButton"_s)->click();
        QCOMPARE(stopped.size(), 2);
        QSignalSpy again(&window, &WizardWindow::checkAgainAsked);
        QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
        QTest::mouseClick(window.findChild<QPushButton *>(u"checkAgainButton"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 2);
        QCOMPARE(again.at(0).at(0).toBool(), true);
        QCOMPARE(again.at(1).at(0).toBool(), false);
    }

    void tabFollowsTheLayout()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.setCurrent(7);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<StepList *>(u"stepList"_s)->setFocus(Qt::TabFocusReason);
        QStringList names;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now->objectName() == u"stepList"_s)
                break;
            names << now->objectName();
        }
        const auto before = [&](const QString &a, const QString &b) {
            QVERIFY2(names.contains(a), qPrintable(a + u": "_s + names.join(u' ')));
            QVERIFY2(names.contains(b), qPrintable(b + u": "_s + names.join(u' ')));
            QVERIFY2(names.indexOf(a) < names.indexOf(b), qPrintable(names.join(u' ')));
        };
        before(u"domainButton"_s, u"checkAgainButton"_s);
        before(u"menuButton"_s, u"open.a"_s);
        before(u"open.a"_s, u"open.spf"_s);
        before(u"open.spf"_s, u"copy.Host"_s);
        before(u"copy.Host"_s, u"tokens.Value"_s);
        before(u"tokens.Value"_s, u"copy.Value"_s);
        before(u"copy.Value"_s, u"open.dmarc"_s);
        before(u"open.dmarc"_s, u"backButton"_s);
        before(u"backButton"_s, u"continueButton"_s);
    }

    void offersDomainsThemesAndLanguages()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}, u"en"_s);
        QSignalSpy domains(&window, &WizardWindow::domainChosen);
        QSignalSpy added(&window, &WizardWindow::domainAddAsked);
        QSignalSpy languages(&window, &WizardWindow::languageChosen);
        QSignalSpy themes(&window, &WizardWindow::themeChosen);
        const QList<QAction *> names =
            window.findChild<QPushButton *>(u"domainButton"_s)->menu()->actions();
        names.at(1)->trigger();
        names.last()->trigger();
        QCOMPARE(domains.size(), 1);
        QCOMPARE(domains.at(0).at(0).toInt(), 1);
        QCOMPARE(added.size(), 1);
        window.findChild<QMenu *>(u"languageMenu"_s)->actions().at(1)->trigger();
        QCOMPARE(languages.at(0).at(0).toString(), u"de"_s);
        window.findChild<QMenu *>(u"themeMenu"_s)->actions().at(2)->trigger();
        QCOMPARE(themes.size(), 1);
    }

    void everyControlHasANameToReadOut()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (int step = 0; step < window.pageCount(); ++step) {
            window.setCurrent(step);
            const QList<QWidget *> all = window.findChildren<QWidget *>();
            for (const QWidget *widget : all) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
                    || widget->focusProxy())
                    continue;
                QAccessibleInterface *face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY(face);
                if (face->text(QAccessible::Name).isEmpty()
                    && !qobject_cast<const QComboBox *>(widget)
                    && !widget->inherits("QAbstractScrollArea"))
                    QFAIL(qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" "_s
                                     + widget->objectName()));
            }
        }
    }
};

MW_TEST(tst_WidgetsWizardKeys)
#include "tst_WidgetsWizardKeys.moc"
