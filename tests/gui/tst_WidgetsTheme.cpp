#include "gui/widgets/Appearance.h"
#include "gui/widgets/HouseStyle.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy::gui;

class tst_WidgetsTheme : public QObject
{
    Q_OBJECT

private:
    static void pairsAreReadable(const Theme &t)
    {
        const auto text = [&](const QColor &ink, const QColor &paper, const char *what) {
            const double ratio = contrastRatio(ink, paper);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QString::fromLatin1("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        const auto mark = [&](const QColor &ink, const QColor &paper, const char *what) {
            const double ratio = contrastRatio(ink, paper);
            QVERIFY2(ratio >= 3.0,
                     qPrintable(QString::fromLatin1("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        for (const QColor &paper : {t.window, t.card, t.sunken, t.sidebar, t.hover}) {
            text(t.text, paper, "text");
            text(t.text2, paper, "text2");
            text(t.text3, paper, "text3");
            text(t.accent, paper, "accent");
        }
        text(t.text, t.accentTint, "text on accent tint");
        text(t.text2, t.accentTint, "text2 on accent tint");
        text(t.accent, t.accentTint, "accent on accent tint");
        text(t.onAccent, t.accentFill, "on accent");
        text(t.onAccent, t.accentHover, "on accent, pointed at");
        mark(t.control, t.card, "control on card");
        mark(t.control, t.window, "control on window");
        mark(t.control, t.sunken, "control on sunken");
        mark(t.control, t.sidebar, "control on sidebar");
        // The fill of buttons and bars, the ring of the focus, the bar of the current step.
        for (const QColor &paper : {t.window, t.card, t.sunken, t.sidebar, t.hover, t.accentTint}) {
            mark(t.accent, paper, "focus");
        }
        for (const QColor &paper : {t.window, t.card, t.sunken, t.sidebar})
            mark(t.accentFill, paper, "accent fill");
        for (int i = 0; i < kStatusCount; ++i) {
            const StatusColors &c = t.of(static_cast<Status>(i));
            const QByteArray name = QByteArray::number(i);
            text(c.text, c.tint, name.constData());
            text(c.text, t.card, name.constData());
            text(c.text, t.window, name.constData());
            mark(c.mark, c.tint, name.constData());
            // Glyphs stand in cards, on the page, beside the steps, and on what is pointed at.
            for (const QColor &paper : {t.window, t.card, t.sunken, t.sidebar, t.hover})
                mark(c.mark, paper, name.constData());
        }
    }

private slots:
    void lightIsReadable() { pairsAreReadable(Theme::lightTheme()); }
    void darkIsReadable() { pairsAreReadable(Theme::darkTheme()); }
    void contrastIsReadable()
    {
        pairsAreReadable(Theme::forSystem(ThemeChoice::HighContrast, QPalette()));
    }

    void followsTheSystem()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, QColor(240, 240, 240));
        QVERIFY(Theme::forSystem(ThemeChoice::System, dark).kind == ThemeKind::Dark);
        QPalette black;
        black.setColor(QPalette::Window, Qt::black);
        black.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(Theme::forSystem(ThemeChoice::System, black).kind == ThemeKind::HighContrast);
        QPalette light;
        light.setColor(QPalette::Window, QColor(239, 239, 239));
        light.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(Theme::forSystem(ThemeChoice::System, light).kind == ThemeKind::Light);
        QVERIFY(Theme::forSystem(ThemeChoice::Light, dark).kind == ThemeKind::Light);
    }

    void roundTripsChoices()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                         ThemeChoice::HighContrast})
            QVERIFY(themeChoiceFromString(toString(choice)) == choice);
    }

    void scalesWithTheFont()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QCOMPARE(unitScaleFor(font), 1.0);
        font.setPixelSize(26);
        QCOMPARE(unitScaleFor(font), 2.0);
        font.setPixelSize(8);
        QCOMPARE(unitScaleFor(font), 1.0);
    }

    void switchesWhileRunning()
    {
        auto *appearance =
            qobject_cast<Appearance *>(qApp->property("appearance").value<QObject *>());
        QVERIFY(appearance);
        appearance->setChoice(ThemeChoice::Dark);
        QVERIFY(theme().kind == ThemeKind::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
        appearance->setChoice(ThemeChoice::Light);
        QVERIFY(theme().kind == ThemeKind::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::lightTheme().window);
    }
};

MW_TEST(tst_WidgetsTheme)
#include "tst_WidgetsTheme.moc"
