// The window changes its language while it runs, and asks for no text that translators do not see.
// The second is told by a pseudo-language: every text in brackets and a third longer.
#include "data/Worlds.h"
#include "findings/Catalog.h"
#include "gui/pages/Assistant.h"
#include "gui/pages/Remembered.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/ListGrid.h"
#include "kit/PseudoLanguage.h"
#include "kit/TestMain.h"
#include "kit/TsFile.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;

namespace {

constexpr int longWait = 120'000;

const checks::DataSet &dataSet()
{
    static const Result<checks::DataSet> loaded = checks::DataSet::load();
    return *loaded;
}

/// One start of the program, with a domain that was looked at.
struct Program
{
    Program()
        : internet(data::loadWorld(u"home-start"_s)->open())
        , assistant(*internet, dataSet(), desktop, {folder.path(), folder.path() + u"/keys"_s})
    {
        assistant.window().resize(u(1000), u(700));
        assistant.window().show();
    }

    [[nodiscard]] bool begin()
    {
        auto *domain = assistant.window().findChild<QLineEdit *>(u"domainField"_s);
        if (!domain)
            return false;
        QTest::keyClicks(domain, u"start.example"_s);
        QTest::keyClick(domain, Qt::Key_Return);
        return waitForIdle();
    }

    [[nodiscard]] bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return !assistant.runs().isRunning(); }, longWait);
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return assistant.window().findChild<T *>(name);
    }

    /// What the owner does in the menu.
    [[nodiscard]] bool choose(const QString &language)
    {
        auto *menu = find<QMenu>(u"languageMenu"_s);
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action->data().toString() == language) {
                action->trigger();
                return QTest::qWaitFor([&] { return findings::language() == language; });
            }
        }
        return false;
    }

    QTemporaryDir folder;
    TestDesktop desktop;
    std::unique_ptr<net::fake::FakeInternet> internet;
    Assistant assistant;
};

/// Looks like words for people: at least three in a row that begin with letters, and no bracket.
bool looksUntranslated(const QString &text)
{
    static const QRegularExpression words(u"(?:^|\\s)[A-Za-z']{2,}(?:\\s[A-Za-z']{2,}){2,}"_s);
    return !text.contains(QChar(0x00AB)) && words.match(text).hasMatch();
}

} // namespace

class tst_Window : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { (void)findings::setLanguage(u"en"_s); }
    void offersTheLanguages();
    void changesLanguageAndKeepsItsPlace();
    void saysFindingsInTheNewLanguage();
    void keepsAnswersAndTheWatch();
    void showsNothingThatTranslatorsDoNotSee();
    void remembersTheChoice();
};

void tst_Window::offersTheLanguages()
{
    Program program;
    auto *menu = program.find<QMenu>(u"languageMenu"_s);
    QVERIFY(menu);
    QStringList names;
    QString chosen;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        names << action->text();
        if (action->isChecked())
            chosen = action->text();
    }
    QVERIFY(names.contains(u"English"_s));
    QVERIFY(names.contains(u"Deutsch"_s));
    QCOMPARE(chosen, u"English"_s);
}

void tst_Window::changesLanguageAndKeepsItsPlace()
{
    Program program;
    QVERIFY(program.begin());
    WizardWindow &window = program.assistant.window();
    window.setCurrent(5);
    QVERIFY(program.waitForIdle());
    window.setThemeChoice(ThemeChoice::Dark);
    QSignalSpy changed(&program.assistant, &Assistant::languageChanged);
    QSignalSpy moved(&window, &WizardWindow::currentChanged);

    QVERIFY(program.choose(u"de"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toString(), u"de"_s);
    QCOMPARE(moved.count(), 0);
    QCOMPARE(window.pageCount(), 11);
    QCOMPARE(window.current(), 5);
    QVERIFY(program.assistant.store().session().step == plan::Step::Spf);
    QCOMPARE(window.page(5)->title(), u"Sagen, wer für Sie senden darf"_s);
    QCOMPARE(program.find<QPushButton>(u"backButton"_s)->text(), u"Zurück"_s);
    QCOMPARE(program.find<QPushButton>(u"continueButton"_s)->accessibleName(),
             u"Weiter zu: DMARC"_s);
    auto *theme = program.find<QMenu>(u"themeMenu"_s);
    QVERIFY(theme);
    QCOMPARE(theme->title(), u"Aussehen"_s);
    const QList<QAction *> looks = theme->actions();
    for (const QAction *look : looks)
        QCOMPARE(look->isChecked(), look->data().toString() == toString(ThemeChoice::Dark));

    // Everything still works in the frame that was made anew, and the way back does too.
    QTest::mouseClick(program.find<QPushButton>(u"continueButton"_s), Qt::LeftButton);
    QCOMPARE(window.current(), 6);
    QVERIFY(program.waitForIdle());
    QVERIFY(program.choose(u"en"_s));
    QCOMPARE(window.current(), 6);
    QCOMPARE(program.find<QPushButton>(u"backButton"_s)->text(), u"Back"_s);
}

void tst_Window::saysFindingsInTheNewLanguage()
{
    Program program;
    QVERIFY(program.begin());
    WizardWindow &window = program.assistant.window();
    window.setCurrent(5);
    QVERIFY(program.waitForIdle());
    emit window.checkAgainAsked(false); // the plan got its address after the first look
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.store().session().report.has(u"spf.missing"));
    QVERIFY2(window.page(5)->lead().contains(u"does not say who may send"_s),
             qPrintable(window.page(5)->lead()));
    QVERIFY(program.choose(u"de"_s));
    QVERIFY(program.waitForIdle());
    QVERIFY(window.page(5)->lead().contains(u"sagt nicht, wer für sie senden darf"_s));
}

void tst_Window::keepsAnswersAndTheWatch()
{
    Program program;
    QVERIFY(program.begin());
    program.assistant.window().setCurrent(3);
    const auto answered = [&] {
        const auto *panel = program.find<ListPanel>(u"listPanel"_s);
        int count = 0;
        for (const ListBlock &block : panel->grid()->blocks()) {
            for (const std::vector<ListCell> &group : block.groups)
                count += static_cast<int>(
                    std::count_if(group.begin(), group.end(), [](const ListCell &cell) {
                        return cell.state == ListState::NotListed;
                    }));
        }
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(program.assistant.runs().facts().lists.isKnown(), longWait);
    QVERIFY(program.waitForIdle());
    const int before = answered();
    auto *interval = program.find<SegmentedChoice>(u"intervalChoice"_s);
    QVERIFY(interval);
    emit interval->chosen(1); // not what it is by itself

    QVERIFY(before > 0);

    QVERIFY(program.choose(u"de"_s));
    QVERIFY(!program.assistant.runs().isRunning()); // nothing is asked twice
    QCOMPARE(answered(), before);
    auto *again = program.find<SegmentedChoice>(u"intervalChoice"_s);
    QVERIFY(again && again != interval);
    QCOMPARE(again->current(), 1);
}

void tst_Window::showsNothingThatTranslatorsDoNotSee()
{
    const auto messages = testkit::readTs(testkit::tsPath(u"de"_s));
    QVERIFY(messages);
    QSet<QString> known;
    for (const testkit::TsMessage &message : *messages)
        known.insert(message.key());

    const testkit::PseudoLanguage pseudo;
    QStringList bare;
    {
        Program program;
        QVERIFY(program.begin());
        WizardWindow &window = program.assistant.window();
        for (int step = 0; step < window.pageCount(); ++step) {
            window.setCurrent(step);
            QVERIFY(program.waitForIdle());
            QCoreApplication::processEvents();
            const QList<QWidget *> widgets = window.findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                if (!widget->isVisible())
                    continue;
                QStringList texts{widget->accessibleName(), widget->toolTip()};
                if (const auto *label = qobject_cast<const QLabel *>(widget))
                    texts << label->text();
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    texts << button->text();
                for (const QString &text : texts) {
                    if (looksUntranslated(text))
                        bare << QString::number(step + 1) + u": "_s + text;
                }
            }
        }
    }
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(u"not translated:\n"_s + bare.join(u'\n')));

    QStringList unseen;
    for (const QString &key : pseudo.asked()) {
        if (!known.contains(key))
            unseen << key;
    }
    unseen.sort();
    QVERIFY2(unseen.isEmpty(), qPrintable(u"not in the .ts:\n"_s + unseen.join(u'\n')));
}

void tst_Window::remembersTheChoice()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        Remembered remembered(file);
        QCOMPARE(remembered.language(), QString());
        QVERIFY(remembered.theme() == ThemeChoice::System);
        remembered.setLanguage(u"de"_s);
        remembered.setTheme(ThemeChoice::Dark);
    }
    {
        Remembered remembered(file);
        QCOMPARE(remembered.language(), u"de"_s);
        QVERIFY(remembered.theme() == ThemeChoice::Dark);
        remembered.keepNothing();
        remembered.setLanguage(u"en"_s);
    }
    QCOMPARE(Remembered(file).language(), u"de"_s);
}

MW_TEST(tst_Window)
#include "tst_Window.moc"
