// Pictures of every page as a whole, for people to look at: each demo world in each look, font size
// and direction, below the build folder in screens/set/, with one sheet of all pages for each. Here
// the plainest of them and its farthest opposite are made; all of them with MAILWORTHY_SCREENS=all,
// which `tests/run --full` sets.
#include "Journey.h"
#include "Screens.h"
#include "findings/Language.h"
#include "kit/TestMain.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

struct Look
{
    QString language;
    ThemeChoice theme;
    int percent;

    [[nodiscard]] QString toString() const
    {
        return u"%1-%2-%3"_s.arg(language, gui::toString(theme)).arg(percent);
    }
};

std::vector<Look> looks()
{
    const Look plainest{u"en"_s, ThemeChoice::Light, 100};
    const Look opposite{u"ar"_s, ThemeChoice::Dark, 200};
    if (qEnvironmentVariable("MAILWORTHY_SCREENS") != u"all")
        return {plainest, opposite};
    std::vector<Look> all;
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const int percent : {100, 200})
                all.push_back({language, theme, percent});
        }
    }
    return all;
}

/// The window, high enough for the whole page.
QImage wholePage(Journey &journey, int percent)
{
    const QSize window = percent > 100 ? QSize(1280, 900) : QSize(1000, 700);
    constexpr int highest = 8000; // beyond that a picture helps nobody
    journey.resize(window.width(), window.height());
    const int hidden = journey.content()->height() - journey.scroll()->viewport()->height();
    journey.resize(window.width(), std::min(highest, window.height() + std::max(0, hidden)));
    return journey.window().grab().toImage();
}

double brightness(const QImage &picture)
{
    const QImage small = picture.scaled(40, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            sum += qGray(small.pixel(x, y));
    }
    return sum / (small.width() * small.height());
}

/// All pages side by side in two rows, small.
QImage sheetOf(const QList<QImage> &pages)
{
    constexpr int width = 500;
    constexpr int gap = 8;
    const qsizetype columns = (pages.size() + 1) / 2;
    QList<QImage> small;
    int heights[2] = {0, 0};
    for (qsizetype i = 0; i < pages.size(); ++i) {
        small << pages[i].scaledToWidth(width, Qt::SmoothTransformation);
        int &height = heights[i < columns ? 0 : 1];
        height = std::max(height, small.back().height());
    }
    QImage sheet((width + gap) * static_cast<int>(columns), heights[0] + heights[1] + gap,
                 QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < small.size(); ++i) {
        painter.drawImage((width + gap) * static_cast<int>(i % columns),
                          i < columns ? 0 : heights[0] + gap, small[i]);
    }
    return sheet;
}

} // namespace

class tst_ScreenSet : public QObject
{
    Q_OBJECT

private slots:
    void everyPageInEveryLook_data() { destinationRows(); }
    void everyPageInEveryLook();
    void cleanup();
};

void tst_ScreenSet::everyPageInEveryLook()
{
    QFETCH(const int, place);
    const Destination &destination = destinations()[static_cast<std::size_t>(place)];
    const QDir folder(screens() + u"/set"_s);
    QVERIFY(folder.mkpath(u"."_s));
    Journey journey(destination);
    QVERIFY(journey.begin());
    for (const Look &look : looks()) {
        emit journey.window().languageChosen(look.language);
        QTRY_COMPARE(findings::language(), look.language);
        appearance()->setChoice(look.theme);
        const LargeFont font(look.percent / 100.0);
        QList<QImage> pages;
        const bool rested = journey.everyPage([&](int step) {
            const QImage page = wholePage(journey, look.percent);
            const QString name = u"%1-%2-%3.png"_s.arg(destination.world, look.toString())
                                     .arg(step + 1, 2, 10, QChar(u'0'));
            QVERIFY2(page.save(folder.filePath(name)), qPrintable(name));
            const bool dark = look.theme == ThemeChoice::Dark;
            QVERIFY2(dark ? brightness(page) < 90 : brightness(page) > 180, qPrintable(name));
            pages << page;
        });
        QVERIFY(rested);
        QCOMPARE(pages.size(), journey.window().pageCount());
        // The steps stand where a line begins.
        const auto *sidebar = journey.program.find<QWidget>(u"sidebar"_s);
        QVERIFY(sidebar);
        if (sidebar->isVisible()) {
            const int left = sidebar->mapTo(&journey.window(), QPoint()).x();
            QCOMPARE(left > journey.window().width() / 2, look.language == u"ar");
        }
        QVERIFY(sheetOf(pages).save(
            folder.filePath(u"sheet-%1-%2.png"_s.arg(destination.world, look.toString()))));
    }
}

void tst_ScreenSet::cleanup()
{
    appearance()->setChoice(ThemeChoice::Light);
    QVERIFY(findings::setLanguage(u"en"_s));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

MW_TEST(tst_ScreenSet)
#include "tst_ScreenSet.moc"
