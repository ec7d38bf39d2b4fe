// How the frame over example pages looks: sizes, themes, twice the font, mirrored, the Why panel;
// pictures of it below the build folder's screens/.
#include "gui/ExamplePages.h"
#include "gui/Screens.h"
#include "kit/TestMain.h"

#include <QActionGroup>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;
using namespace mailworthy::gui::specimens;
using mailworthy::gui::test::screens;

namespace {

void save(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(window.grab().save(u"%1/frame-%2.png"_s.arg(screens(), name)));
}

} // namespace

class tst_WidgetsWizard : public QObject
{
    Q_OBJECT

private:
    TestDesktop m_desktop;
    QFont m_font;

private slots:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        if (QApplication::font() != m_font)
            QApplication::setFont(m_font);
        QCoreApplication::processEvents();
    }

    void showsPages_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::newRow("domain") << 0 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("domain-wide") << 0 << QSize(1280, 900) << u"light"_s;
        QTest::newRow("lists") << 3 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("lists-dark") << 3 << QSize(1000, 700) << u"dark"_s;
        QTest::newRow("records") << 7 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("records-contrast") << 7 << QSize(1000, 700) << u"contrast"_s;
        QTest::newRow("verify") << 9 << QSize(1000, 700) << u"light"_s;
        QTest::newRow("verify-small") << 9 << QSize(640, 600) << u"light"_s;
    }
    void showsPages()
    {
        QFETCH(int, step);
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        Appearance *appearance = test::appearance();
        appearance->setChoice(themeChoiceFromString(theme));
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.resize(size);
        window.setCurrent(step);
        if (step == 3)
            window.setActivity({true, u"3 lists are slow"_s, true});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        save(window, QString::fromLatin1(QTest::currentDataTag()));
        const auto *scroll = window.findChild<QScrollArea *>(u"pageScroll"_s);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        appearance->setChoice(ThemeChoice::Light);
    }

    void keepsTheDomainsReachableInASmallWindow()
    {
        WizardWindow window(m_desktop);
        window.resize(640, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QList<QMenu *> menus = window.findChildren<QMenu *>();
        const auto domains = std::find_if(menus.begin(), menus.end(), [](const QMenu *menu) {
            return menu->title() == u"Domain"_s;
        });
        QVERIFY(domains != menus.end());
        QVERIFY(!(*domains)->menuAction()->isVisible());
        window.setDomains({u"a.example"_s, u"b.example"_s}, 0);
        QVERIFY((*domains)->menuAction()->isVisible());
        window.setDomains({u"a.example"_s}, 0);
        QCOMPARE((*domains)->findChildren<QActionGroup *>().size(), 1);
        window.setDomains({}, 0);
        QVERIFY(!(*domains)->menuAction()->isVisible());
    }

    void fitsTwiceTheFontInASmallWindow()
    {
        const QFont before = QApplication::font();
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
        QCoreApplication::processEvents();
        window.resize(800, 600);
        QVERIFY(window.isNarrow());
        for (int step : {0, 3, 7, 9}) {
            window.setCurrent(step);
            save(window, u"200-%1"_s.arg(step));
            const auto *scroll = window.findChild<QScrollArea *>(u"pageScroll"_s);
            QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0,
                     qPrintable(stepTitles().at(step)));
        }
        QApplication::setFont(before);
        QCoreApplication::processEvents();
    }

    void mirrors()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            WizardWindow window(m_desktop);
            fill(window, m_desktop);
            window.setCurrent(7);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            save(window, u"records-rtl"_s);
            const auto *list = window.findChild<StepList *>(u"stepList"_s);
            QVERIFY(list->mapTo(&window, QPoint()).x() > 700);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void hurriesTheLeadNoMoreThanTwiceASecond()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.show();
        const auto *lead = window.findChild<QLabel *>(u"pageLead"_s);
        int changes = 0;
        QString last = lead->text();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; clock.elapsed() < 1200; ++i) {
            pageOf(window, 0)->setLead(u"%1 of 96"_s.arg(i));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            if (lead->text() != last) {
                last = lead->text();
                ++changes;
            }
        }
        QVERIFY2(changes >= 1 && changes <= 4, qPrintable(QString::number(changes)));
    }

    void showsWhyBesideOnlyWithRoom()
    {
        WizardWindow window(m_desktop);
        fill(window, m_desktop);
        window.resize(1000, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *why = window.findChild<WhyPanel *>(u"whyPanel"_s);
        QVERIFY(!why->isVisible());
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(why->isVisible());
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(!why->isVisible());
        window.resize(1300, 800);
        QTRY_VERIFY(why->isVisible());
        why->findChild<QPushButton *>(u"learnMore"_s)->click();
        QCOMPARE(m_desktop.links.last(), u"https://example.org/"_s);
        why->findChild<QPushButton *>(u"whyClose"_s)->click();
        QVERIFY(!why->isVisible());
    }
};

MW_TEST(tst_WidgetsWizard)
#include "tst_WidgetsWizard.moc"
