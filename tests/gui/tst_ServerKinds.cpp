// The server page for every kind of server: nothing cut off in a small window, in light and dark,
// and what is saved is what was shown. Pictures in the build folder's screens/.
#include "Program.h"
#include "Screens.h"
#include "base/Files.h"
#include "exporting/Configuration.h"
#include "gui/widgets/CodePreview.h"
#include "gui/widgets/FileList.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/TextList.h"
#include "keys/SigningKey.h"
#include "kit/TestMain.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// The page's scroll area and what is in it.
QScrollArea *scrollOf(QWidget *inside)
{
    for (QWidget *up = inside; up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

void begin(Program &program)
{
    static const auto key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    program.assistant.store().edit([&](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = {
            {*Address::parse(u"44.128.70.25"_s), plan::Provenance::Typed}};
        // Some kinds know this selector alone, some need a relay.
        plan.domains.front().selectors = {
            {u"mail"_s, {}, key->publicKey(), plan::SelectorStage::Signing}};
        plan.route.v4 = plan.route.v6 = plan::Way::Relay;
        plan.route.relay = plan::Relay{u"relay.start.example"_s, 587, {}};
    });
    program.assistant.window().setCurrent(8);
    QVERIFY(program.waitForIdle());
}

/// As an owner does it.
void choose(QComboBox *combo, const QString &id)
{
    const int index = combo->findData(id);
    QVERIFY2(index >= 0, qPrintable(id));
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

/// The window does not wait for the disk; it says when all is written.
void save(Program &program, const QString &button)
{
    QSignalSpy spoke(program.assistant.window().page(8), &Page::spoke);
    program.find<QPushButton>(button)->click();
    QCOMPARE(spoke.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(spoke.size(), 1, longWait);
}

void settle()
{
    constexpr int depth = 8; // layouts inside layouts
    for (int i = 0; i < depth; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class tst_ServerKinds : public QObject
{
    Q_OBJECT

private slots:
    void offersTriedOnesFirst();
    void showsEveryKind_data();
    void showsEveryKind();
    void keepsTheFileThatWasChosen();
    void savesWhatItShows();
    void saysWhyNothingWasSaved();
    void saysWhyThereIsNone();
    void showsAKindBeforeThereIsAKey();
};

void tst_ServerKinds::offersTriedOnesFirst()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    auto *combo = program.find<QComboBox>(u"serverCombo"_s);
    QVERIFY(combo);
    bool documented = false;
    int kinds = 0;
    for (int i = 0; i < combo->count(); ++i) {
        const QString id = combo->itemData(i).toString();
        if (id.isEmpty()) { // a heading cannot be chosen
            QVERIFY(!(combo->model()->flags(combo->model()->index(i, 0)) & Qt::ItemIsEnabled));
            continue;
        }
        ++kinds;
        const bool tried = servers::loadServerKind(id)->basis == u"tried";
        QVERIFY2(!(tried && documented), qPrintable(id));
        documented = !tried;
    }
    QCOMPARE(kinds, static_cast<int>(servers::serverIds().size()));
    QCOMPARE(combo->currentData().toString(), u"postfix-opendkim"_s);
}

void tst_ServerKinds::showsEveryKind_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_ServerKinds::showsEveryKind()
{
    QFETCH(const bool, dark);
    appearance()->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    auto *combo = program.find<QComboBox>(u"serverCombo"_s);
    auto *notes = program.find<QWidget>(u"knownCard"_s)->findChild<TextList *>();
    auto *steps = program.find<QWidget>(u"stepsCard"_s)->findChild<TextList *>();
    auto *files = program.find<FileList>(u"fileList"_s);
    for (const QString &id : servers::serverIds()) {
        choose(combo, id);
        const Result<exporting::Configuration> made =
            exporting::makeConfiguration(program.assistant.store().plan(), id);
        QVERIFY2(made.has_value(), qPrintable(id));
        QCOMPARE(program.assistant.store().plan().host().server, id);
        // Its basis, then what is to be known.
        QCOMPARE(notes->items().size(), made->notes.size() + 1);
        QCOMPARE(notes->items().mid(1), made->notes);
        QCOMPARE(steps->items(), made->steps);
        QCOMPARE(steps->isVisible(), !made->steps.isEmpty());
        QCOMPARE(files->model()->rowCount(), static_cast<int>(made->files.size()));
        if (!made->files.empty()) {
            const QString place = program.find<QLabel>(u"filePlace"_s)->text();
            QVERIFY2(place.contains(servers::shownPath(made->kind, made->files.front().target)),
                     qPrintable(place));
        }
        for (const QSize size : {QSize(u(1000), u(700)), QSize(800, 600)}) {
            program.assistant.window().resize(size);
            settle();
            QScrollArea *area = scrollOf(combo);
            QVERIFY(area);
            // Nothing is wider than the page, nothing has less height than its text needs.
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(id));
            for (Para *text : area->widget()->findChildren<Para *>()) {
                if (!text->isVisible())
                    continue;
                const int right = text->mapTo(area->widget(), QPoint(text->width(), 0)).x();
                QVERIFY2(right <= area->widget()->width(), qPrintable(id + u": "_s + text->text()));
                QVERIFY2(text->height() >= text->heightForWidth(text->width()),
                         qPrintable(id + u": "_s + text->text()));
            }
            for (const QString &name : {u"saveFolderButton"_s, u"saveArchiveButton"_s}) {
                const auto *button = program.find<QPushButton>(name);
                QVERIFY2(button->mapTo(area->widget(), QPoint(button->width(), 0)).x()
                             <= area->widget()->width(),
                         qPrintable(id));
            }
        }
        program.assistant.window().resize(u(1000), u(700));
        settle();
        program.picture(u"server-"_s + id + (dark ? u"-dark"_s : u""_s));
        // All of the page, for somebody who looks at the layout.
        QVERIFY(scrollOf(combo)->widget()->grab().save(
            screens() + u"/server-"_s + id + (dark ? u"-dark"_s : u""_s) + u"-whole.png"_s));
    }
    appearance()->setChoice(ThemeChoice::Light);
}

void tst_ServerKinds::savesWhatItShows()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    Program program(folder.path());
    begin(program);
    auto *combo = program.find<QComboBox>(u"serverCombo"_s);
    for (const QString &id : {u"postfix-opendkim"_s, u"hmailserver"_s, u"docker-mailserver"_s}) {
        choose(combo, id);
        program.desktop.nextFolder = out.filePath(id);
        save(program, u"saveFolderButton"_s);
        program.desktop.nextFile = out.filePath(id + u".zip"_s);
        save(program, u"saveArchiveButton"_s);
        const Result<exporting::Configuration> made =
            exporting::makeConfiguration(program.assistant.store().plan(), id);
        QVERIFY(made.has_value());
        for (const exporting::ConfigFile &file : made->files) {
            const Result<QByteArray> written =
                readFile(out.filePath(id) + u"/files"_s + file.target);
            QVERIFY2(written.has_value(), qPrintable(file.target));
            QCOMPARE(*written, file.content);
        }
        QCOMPARE(QFile::exists(out.filePath(id) + u"/install"_s), made->hasScript());
        QVERIFY(QFileInfo(out.filePath(id + u".zip"_s)).size() > 500);
    }
}

void tst_ServerKinds::keepsTheFileThatWasChosen()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    auto *files = program.find<FileList>(u"fileList"_s);
    const auto *place = program.find<QLabel>(u"filePlace"_s);
    QVERIFY(files && place);
    const int last = files->model()->rowCount() - 1;
    QVERIFY(last > 0);
    const QString first = place->text();
    files->setCurrentIndex(files->model()->index(last, 0));
    const QString chosen = place->text();
    QVERIFY(chosen != first);
    // As each result of a run does, and each change of the plan.
    emit program.assistant.store().reportChanged();
    QCOMPARE(place->text(), chosen);
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan.domains.front().spf.strictness = plan::SpfStrictness::Hard;
    });
    QVERIFY(program.waitForIdle());
    QCOMPARE(files->currentIndex().row(), last);
    QCOMPARE(place->text(), chosen);
    // A server that has no such file begins with its first.
    auto *combo = program.find<QComboBox>(u"serverCombo"_s);
    choose(combo, u"docker-mailserver"_s);
    QCOMPARE(files->currentIndex().row(), 0);
    QVERIFY(place->text() != chosen);
    choose(combo, u"postfix-opendkim"_s);
    QCOMPARE(place->text(), chosen);
}

void tst_ServerKinds::saysWhyNothingWasSaved()
{
    const QTemporaryDir folder;
    const QTemporaryDir out;
    Program program(folder.path());
    begin(program);
    QVERIFY(writeFileAtomically(out.filePath(u"mine"_s), "not an export")); // that is kept
    program.desktop.nextFolder = out.path();
    const QList<Banner *> banners = program.assistant.window().page(8)->findChildren<Banner *>();
    const auto shown = [&] {
        return std::count_if(banners.begin(), banners.end(),
                             [](const Banner *banner) { return banner->isVisible(); });
    };
    const auto before = shown();
    program.find<QPushButton>(u"saveFolderButton"_s)->click();
    QCOMPARE(shown(), before);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before + 1, longWait);
    QCOMPARE(readFile(out.filePath(u"mine"_s)).value_or(QByteArray()), "not an export"_ba);
}

void tst_ServerKinds::saysWhyThereIsNone()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan.domains.front().selectors.front().name = u"s1"_s;
        plan.hosts.front().server = u"yunohost"_s;
    });
    settle();
    QVERIFY(!program.find<QPushButton>(u"saveFolderButton"_s)->isEnabled());
    QVERIFY(!program.find<QWidget>(u"filesCard"_s)->isVisible());
    const QList<Banner *> banners = program.assistant.window().findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(),
                        [](const Banner *banner) { return banner->isVisible(); }));
    choose(program.find<QComboBox>(u"serverCombo"_s), u"postfix-opendkim"_s);
    settle();
    QVERIFY(program.find<QPushButton>(u"saveFolderButton"_s)->isEnabled());
    QVERIFY(program.find<QWidget>(u"filesCard"_s)->isVisible());
}

/// The words above the kinds are none.
void tst_ServerKinds::showsAKindBeforeThereIsAKey()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    program.assistant.window().setCurrent(8);
    QVERIFY(program.waitForIdle());
    QVERIFY(!program.find<QComboBox>(u"serverCombo"_s)->currentData().toString().isEmpty());
}

MW_TEST(tst_ServerKinds)
#include "tst_ServerKinds.moc"
