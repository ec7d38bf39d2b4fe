// "Learn more" beside a page: the standards and pages behind what is looked at, by name, with the mouse,
// by keyboard, and where there is no browser.
#include "Program.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/WhyPanel.h"
#include "kit/TestMain.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int lastStep = 5; // SPF

QStringList addressesOf(const WhyView &view)
{
    QStringList addresses;
    for (const WhyLink &link : view.learnMore)
        addresses << link.url;
    return addresses;
}

QStringList addressesAbout(const QString &code)
{
    QStringList addresses;
    for (const data::LearnMoreLink &link : dataSet().learnMore.about(code))
        addresses << link.url;
    return addresses;
}

WhyView exampleView()
{
    return {u"SPF"_s,
            {{u"Why it matters"_s, u"Receivers ask for it."_s}},
            {{u"RFC 7208, section 4.6.4: limits of look-ups, however many words that takes"_s,
              u"https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4"_s},
             {u"RFC 6376: mail & signatures"_s, u"https://www.rfc-editor.org/rfc/rfc6376"_s}},
            {}};
}

/// The panel at its size.
struct Shown
{
    Shown()
    {
        panel.setView(exampleView());
        panel.resize(panel.sizeHint());
        panel.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<QPushButton *> links()
    {
        return panel.findChildren<QPushButton *>(u"learnMore"_s);
    }

    TestDesktop desktop;
    WhyPanel panel{desktop};
};

} // namespace

class tst_WhyLinks : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsBehindAFindingAndAPage();
    void opensThroughTheDesktop();
    void givesTheAddressWhereNobodyOpensIt();
    void hasRoomForItsTitles();
    void isReachedByKeyboard();
};

void tst_WhyLinks::namesWhatIsBehindAFindingAndAPage()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    int named = 0;
    for (int step = 0; step <= lastStep; ++step) {
        program.assistant.window().setCurrent(step);
        QVERIFY(program.waitForIdle());
        const auto kind = static_cast<plan::Step>(step + 1);
        const Page *page = program.assistant.window().page(step);
        QVERIFY(!page->why().isEmpty());
        QCOMPARE(addressesOf(page->why()), addressesAbout(u"step."_s + plan::toString(kind)));
        QVERIFY(!page->why().learnMore.empty());

        std::vector<findings::Finding> found;
        for (const QString &area : plan::findingAreas(kind)) {
            const std::vector<findings::Finding> part =
                program.assistant.store().session().report.ofArea(area);
            found.insert(found.end(), part.begin(), part.end());
        }
        for (const FindingRow *row : page->findChildren<FindingRow *>()) {
            const findings::Finding *finding = findingOf(found, row->view().key);
            if (!finding)
                continue;
            const WhyView view = page->whyFor(row);
            QCOMPARE(addressesOf(view), addressesAbout(finding->code));
            named += view.learnMore.empty() ? 0 : 1;
        }
    }
    QVERIFY2(named >= 5, qPrintable(QString::number(named)));
}

void tst_WhyLinks::opensThroughTheDesktop()
{
    Shown shown;
    const QList<QPushButton *> links = shown.links();
    QCOMPARE(links.size(), 2);
    links[0]->click();
    QTest::keyClick(links[1], Qt::Key_Space);
    QCOMPARE(shown.desktop.links, addressesOf(exampleView()));
    for (const QWidget *address : shown.panel.findChildren<QWidget *>(u"learnMoreAddress"_s))
        QVERIFY(!address->isVisible());
}

void tst_WhyLinks::givesTheAddressWhereNobodyOpensIt()
{
    Shown shown;
    shown.desktop.hasBrowser = false;
    shown.links()[1]->click();
    QCoreApplication::processEvents();
    const QList<QWidget *> addresses = shown.panel.findChildren<QWidget *>(u"learnMoreAddress"_s);
    QCOMPARE(addresses.size(), 2);
    QVERIFY(!addresses[0]->isVisible() && addresses[1]->isVisible());
    const QString url = exampleView().learnMore[1].url;
    const auto *text = addresses[1]->findChild<Para *>(u"learnMoreUrl"_s);
    QVERIFY2(text->text().contains(url), qPrintable(text->text()));
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    auto *copy = addresses[1]->findChild<CopyButton *>(u"learnMoreCopy"_s);
    QVERIFY(copy->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(shown.desktop.clipboard, url);

    shown.desktop.hasBrowser = true; // one was found meanwhile
    shown.links()[1]->click();
    QVERIFY(!addresses[1]->isVisible());
}

void tst_WhyLinks::hasRoomForItsTitles()
{
    Shown shown;
    shown.desktop.hasBrowser = false;
    for (QPushButton *link : shown.links())
        link->click();
    for (int i = 0; i < 5; ++i) // layouts inside layouts settle one after the other
        QCoreApplication::processEvents();
    for (const QPushButton *link : shown.links()) {
        QVERIFY(link->mapTo(&shown.panel, QPoint(link->width(), 0)).x() <= shown.panel.width());
        QVERIFY2(link->height() >= link->heightForWidth(link->width()), qPrintable(link->text()));
    }
    QVERIFY(shown.links()[0]->height() > shown.links()[1]->height()); // in two lines
    for (const Para *text : shown.panel.findChildren<Para *>(u"learnMoreUrl"_s)) {
        QVERIFY(text->mapTo(&shown.panel, QPoint(text->width(), 0)).x() <= shown.panel.width());
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
    }
}

void tst_WhyLinks::isReachedByKeyboard()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    WizardWindow &window = program.assistant.window();
    window.resize(u(1300), u(800));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(program.find<WhyPanel>(u"whyPanel"_s)->isVisible());
    const auto *link = program.find<QPushButton>(u"learnMore"_s);
    QVERIFY(link && link->isVisible());
    QVERIFY(
        link->accessibleName().contains(dataSet().learnMore.about(u"step.domain").front().title));
    const int enough = 200;
    for (int i = 0; i < enough && QApplication::focusWidget() != link; ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window,
                        Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), link);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(program.desktop.links,
             QStringList{dataSet().learnMore.about(u"step.domain").front().url});
}

MW_TEST(tst_WhyLinks)
#include "tst_WhyLinks.moc"
