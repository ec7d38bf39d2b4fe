// Every word of every page against the ground it stands on, read from the painted pixels, in light,
// dark and high contrast, switched while the window is open.
#include "Drawn.h"
#include "Journey.h"
#include "Screens.h"
#include "gui/widgets/Theme.h"
#include "kit/TestMain.h"

#include <QHash>
#include <QImage>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// The colour that most of the pixels below a run of text have: its ground.
std::optional<QColor> groundOf(const QImage &image, const QRectF &place)
{
    const QRect area = place.toAlignedRect() & image.rect();
    if (area.isEmpty())
        return std::nullopt;
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[line[x]];
    }
    auto most = counts.constBegin();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (it.value() > most.value())
            most = it;
    }
    return QColor(most.key());
}

/// WCAG 2.1, 1.4.3: 4.5, and 3 for large words (24 pixels, or 18.66 when bold).
double wantedFor(const QFont &font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return pixels >= 24 || (pixels >= 19 && font.weight() >= QFont::Bold) ? 3.0 : 4.5;
}

QStringList paleIn(QWidget *root)
{
    QStringList faults;
    const QImage image = root->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (const DrawnText &run : drawnIn(root)) {
        if (run.widget && !run.widget->isEnabled())
            continue; // 1.4.3 leaves out what cannot be used
        if (run.widget) {
            // What is scrolled out of sight may lie below something else.
            const QRegion seen =
                run.widget->visibleRegion().translated(run.widget->mapTo(root, QPoint(0, 0)));
            if (root->window() == root->parentWidget() && !seen.contains(run.place.toRect()))
                continue;
        }
        const std::optional<QColor> ground = groundOf(image, run.place);
        if (!ground)
            continue; // scrolled out of sight; the page alone is looked at as well
        const double ratio = contrastRatio(run.ink, *ground);
        if (ratio < wantedFor(run.font))
            faults << u"%1:1 for \"%2\" (%3 on %4) in %5"_s.arg(ratio, 0, 'f', 1)
                          .arg(run.text, run.ink.name(), ground->name(), describe(run.widget));
    }
    return faults;
}

} // namespace

class tst_Contrast : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { appearance()->setChoice(ThemeChoice::Light); }
    void everyWordCanBeRead_data() { destinationRows(); }
    void everyWordCanBeRead();
};

void tst_Contrast::everyWordCanBeRead()
{
    QFETCH(const int, place);
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    journey.resize(1280, 800);
    QStringList faults;
    QVERIFY(journey.everyPage([&](int step) {
        for (const ThemeChoice choice :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            appearance()->setChoice(choice);
            journey.settle();
            QStringList found = paleIn(journey.content());
            found += paleIn(journey.window().centralWidget());
            for (const QString &fault : found)
                faults << u"%1, page %2: %3"_s.arg(toString(choice)).arg(step + 1).arg(fault);
        }
    }));
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

MW_TEST(tst_Contrast)
#include "tst_Contrast.moc"
