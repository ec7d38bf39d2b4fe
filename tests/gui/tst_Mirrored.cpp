// The window in Arabic: everything mirrored but values, which stay left to right and whole, and
// nothing of the frame left in English. Pictures of every page in the build folder (screens/ar-*).
#include "Drawn.h"
#include "Journey.h"
#include "Places.h"
#include "findings/Language.h"
#include "gui/widgets/Theme.h"
#include "kit/TestMain.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr Size sizes[] = {{1000, 700, 100}, {1280, 900, 100}, {800, 600, 100}, {800, 600, 200}};

bool isArabic(QChar c)
{
    return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
}

bool hasArabic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isArabic);
}

/// Runs that show a value or an English sentence the wrong way round: "~" drawn behind "all", a full
/// stop before the sentence it ends.
void turnedIn(const std::vector<DrawnText> &drawn, QStringList &faults)
{
    // In a line without any Arabic nothing runs to the left.
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        if (!drawn[i].rightToLeft || hasArabic(drawn[i].text))
            continue;
        QString line = drawn[i].text;
        bool english = false;
        for (const DrawnText &other : drawn) {
            if (other.widget == drawn[i].widget
                && std::abs(other.place.center().y() - drawn[i].place.center().y()) < 3
                && &other != &drawn[i]) {
                line += u' ' + other.text;
                english = english || std::any_of(other.text.begin(), other.text.end(), [](QChar c) {
                              return c.direction() == QChar::DirL;
                          });
            }
        }
        // A sign that belongs to a value ("~all") stands before it, whatever is around.
        static const QRegularExpression sign(u"[~=@/_+-]"_s);
        const bool torn =
            sign.match(drawn[i].text).hasMatch()
            && std::any_of(drawn.begin(), drawn.end(), [&](const DrawnText &other) {
                   return other.widget == drawn[i].widget && !other.rightToLeft
                          && std::abs(other.place.right() - drawn[i].place.left()) < 2
                          && std::abs(other.place.center().y() - drawn[i].place.center().y()) < 3;
               });
        if (torn) {
            faults << u"torn: \"%1\" of \"%2\" in %3"_s.arg(drawn[i].text, line,
                                                            describe(drawn[i].widget));
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(drawn[i].widget);
        if (label && hasArabic(label->text()) && !drawn[i].isValue())
            continue; // the last line of an Arabic sentence
        if (drawn[i].isValue() || (english && !hasArabic(line)))
            faults << u"turned round: \"%1\" in \"%2\" of %3"_s.arg(drawn[i].text, line,
                                                                    describe(drawn[i].widget));
    }
}

/// English where the frame speaks: names of pages and steps, and every button.
void englishIn(Journey &journey, QStringList &faults)
{
    // Names of protocols and programs are the same everywhere.
    static const QRegularExpression name(
        u"^(?:\\d+ )?[A-Z][A-Za-z0-9-]*[A-Z0-9][A-Za-z0-9-]*(?: \\d+)?$"_s);
    const auto look = [&](const QString &text, const QWidget *widget) {
        if (!text.isEmpty() && !hasArabic(text) && !name.match(text).hasMatch())
            faults << u"English: \"%1\" in %2"_s.arg(text, describe(widget));
    };
    const WizardWindow &window = journey.window();
    look(window.page(window.current())->title(), &window);
    look(window.step(window.current()).title, &window);
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->objectName() != u"domainButton") {
            // A box that stands for a term of a record has the term as its text.
            if (button->font().families() != typeFont(Type::Value).families())
                look(button->text(), button);
            // Keys and addresses are the same everywhere.
            const QString tip = button->toolTip();
            look(tip.startsWith(u"Alt+") || tip.contains(u"https://") ? QString() : tip, button);
        }
    }
}

} // namespace

class tst_Mirrored : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void showsEveryPageInArabic_data() { destinationRows(); }
    void showsEveryPageInArabic();
    void turnsTheWindowWhileItRuns();
};

void tst_Mirrored::cleanup()
{
    (void)findings::setLanguage(u"en"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Mirrored::showsEveryPageInArabic()
{
    QFETCH(const int, place);
    QVERIFY(findings::setLanguage(u"ar"_s));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    QStringList faults;
    QVERIFY(journey.everyPage([&](int step) {
        for (const Size &size : sizes) {
            const LargeFont font(size.percent / 100.0);
            journey.resize(size.width, size.height);
            if (&size == &sizes[0])
                journey.program.picture(
                    u"ar-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
                        .arg(step + 1, 2, 10, QChar(u'0')));
            QStringList found;
            misplacedIn(&journey.window(), found);
            cutWordsIn(journey, found);
            unreachableIn(journey, found);
            turnedIn(drawnIn(journey.window().centralWidget()), found);
            englishIn(journey, found);
            for (const QString &fault : found)
                faults << u"%1, page %2: %3"_s.arg(size.toString()).arg(step + 1).arg(fault);
        }
    }));
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

void tst_Mirrored::turnsTheWindowWhileItRuns()
{
    Journey journey(destinations().front());
    const auto sideOf = [&](const QString &name) {
        const QWidget *widget = journey.program.find<QWidget>(name);
        return widget ? widget->mapTo(&journey.window(), widget->rect().center()).x() : -1;
    };
    const int middle = journey.window().width() / 2;
    QVERIFY(sideOf(u"sidebar"_s) < middle);
    QVERIFY(sideOf(u"continueButton"_s) > middle);
    for (const QString &language : {u"ar"_s, u"en"_s}) {
        const bool mirrored = language == u"ar"_s;
        emit journey.window().languageChosen(language);
        QTRY_COMPARE(findings::language(), language);
        journey.settle();
        QCOMPARE(journey.window().layoutDirection() == Qt::RightToLeft, mirrored);
        QCOMPARE(sideOf(u"sidebar"_s) > middle, mirrored);
        QCOMPARE(sideOf(u"continueButton"_s) < middle, mirrored);
        QCOMPARE(sideOf(u"backButton"_s) > sideOf(u"continueButton"_s), mirrored);
        QCOMPARE(sideOf(u"menuButton"_s) < sideOf(u"checkAgainButton"_s), mirrored);
    }
}

MW_TEST(tst_Mirrored)
#include "tst_Mirrored.moc"
