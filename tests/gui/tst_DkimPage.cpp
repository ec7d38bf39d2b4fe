// The key on the screen: made once, never replaced, kept out of everything but its file; a selector
// that somebody else uses is left alone.
#include "Program.h"
#include "gui/pages/DkimPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// Every text that the window shows, and those for assistive technology.
QString allTexts(const QWidget &window)
{
    QString all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (const char *property : {"text", "plainText", "accessibleName", "toolTip"})
            all += widget->property(property).toString() + u'\n';
    }
    return all;
}

} // namespace

class tst_DkimPage : public QObject
{
    Q_OBJECT

private slots:
    void aSecondKeyNeverTakesTheFirstOnesPlace()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        open(program, "start.example");
        makeKey(program);
        const plan::Selector first = selectors(program).front();
        QCOMPARE(first.name, u"s1"_s);
        QFile file(first.keyFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        makeKey(program);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(selectors(program).size(), 2U);
        QCOMPARE(selectors(program).back().name, u"s2"_s);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFileInfo(first.keyFile).permissions()
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
#endif
    }

    void thePrivateKeyIsNowhereButInItsFile()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        open(program, "start.example");
        makeKey(program);
        QFile file(selectors(program).front().keyFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString secret = QString::fromLatin1(file.readAll().split('\n').at(3));
        QVERIFY(secret.size() > 40);
        QWidget &window = program.assistant.window();
        QVERIFY(!allTexts(window).contains(secret));
        auto *show = program.find<QPushButton>(u"showKeyButton"_s);
        auto *text = program.find<QPlainTextEdit>(u"privateKeyText"_s);
        auto *banner = program.find<Banner>(u"showKeyBanner"_s);
        QVERIFY(show && text && banner);
        show->click();
        QVERIFY(!allTexts(window).contains(secret)); // asked once is not enough
        QVERIFY(banner->isVisible());
        program.picture(u"page-05-dkim-ask"_s);
        emit banner->acted();
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(secret));
        QVERIFY(!program.desktop.clipboard.contains(secret));
        program.picture(u"page-05-dkim-shown"_s);
        program.assistant.window().setCurrent(5); // leaving the page hides it
        QVERIFY(!allTexts(window).contains(secret));
        emit banner->acted(); // an old question shows nothing
        QVERIFY(!allTexts(window).contains(secret));
        QVERIFY(program.assistant.store().saveNow().has_value());
        QFile session(program.assistant.store().path());
        QVERIFY(session.open(QIODevice::ReadOnly));
        QVERIFY(!session.readAll().contains(secret.toLatin1()));
    }

    void hidesItByItself()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        open(program, "start.example");
        makeKey(program);
        auto *card = program.find<KeySafetyCard>(u"keySafetyCard"_s);
        program.find<QPushButton>(u"showKeyButton"_s)->click();
        emit program.find<Banner>(u"showKeyBanner"_s)->acted();
        auto *text = program.find<QPlainTextEdit>(u"privateKeyText"_s);
        QVERIFY(!text->toPlainText().isEmpty());
        const QList<QTimer *> timers = card->findChildren<QTimer *>();
        QTimer *end = nullptr;
        for (QTimer *timer : timers) {
            if (timer->isActive() && timer->interval() == keyInSight)
                end = timer;
        }
        QVERIFY(end);
        end->start(0); // the half minute is over
        QTRY_VERIFY(text->toPlainText().isEmpty());
        QVERIFY(!text->isVisible());
    }

    void copiesTheKeyWhereTheOwnerSays()
    {
        const QTemporaryDir folder;
        const QTemporaryDir safe;
        Program program(folder.path());
        open(program, "start.example");
        makeKey(program);
        program.desktop.nextFolder = safe.path();
        program.find<QPushButton>(u"backUpKeyButton"_s)->click();
        QVERIFY(QFileInfo::exists(safe.filePath(u"start.example/s1.pem"_s)));
        program.desktop.nextFolder = safe.path();
        program.find<QPushButton>(u"backUpKeyButton"_s)->click(); // says that it is there already
        QVERIFY(program.find<Banner>(u"showKeyBanner"_s)->isVisible());
    }

    void asksForAnotherSelectorWhereAKeyIsInUse()
    {
        const QTemporaryDir folder;
        Program program(folder.path(), u"all-good"_s);
        open(program, "good.example");
        auto *field = program.find<QLineEdit>(u"selectorField"_s);
        const QString taken = takenSelector(program);
        QVERIFY(!taken.isEmpty());
        QVERIFY(field->text() != taken); // what is suggested is free
        field->clear();
        QTest::keyClicks(field, taken);
        program.find<QPushButton>(u"makeKeyButton"_s)->click();
        QVERIFY(program.waitForIdle());
        auto *banner = program.find<Banner>(u"keyBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(selectorsWithKey(program).empty());
        program.picture(u"page-05-dkim-taken"_s);
        emit banner->acted(); // takes the one that is offered
        QVERIFY(program.waitForIdle());
        QCOMPARE(selectorsWithKey(program).size(), 1U);
        QVERIFY(selectorsWithKey(program).front().name != taken);
        QVERIFY(banner->isHidden());
    }

    void makesTwoKindsOfKeys()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        open(program, "start.example");
        auto *kind = program.find<SegmentedChoice>(u"kindChoice"_s);
        QVERIFY(kind);
        kind->setCurrent(3);
        makeKey(program);
        QCOMPARE(selectors(program).size(), 2U);
        QVERIFY(selectors(program)[0].publicKey->algorithm() == keys::Algorithm::Rsa);
        QVERIFY(selectors(program)[1].publicKey->algorithm() == keys::Algorithm::Ed25519);
        program.picture(u"page-05-dkim-two"_s);
    }

private:
    static void open(Program &program, const char *domain)
    {
        program.assistant.store().edit(
            [&](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of(domain)); });
        program.assistant.window().setCurrent(4);
        QVERIFY(program.waitForIdle());
    }
    static void makeKey(Program &program)
    {
        program.find<QPushButton>(u"makeKeyButton"_s)->click();
        QVERIFY(program.waitForIdle());
    }
    static const std::vector<plan::Selector> &selectors(Program &program)
    {
        return program.assistant.store().plan().domain().selectors;
    }
    static std::vector<plan::Selector> selectorsWithKey(Program &program)
    {
        std::vector<plan::Selector> with;
        for (const plan::Selector &selector : selectors(program)) {
            if (selector.publicKey)
                with.push_back(selector);
        }
        return with;
    }
    /// A selector at which the world publishes a key.
    static QString takenSelector(Program &program)
    {
        for (const QString &name : {u"s1"_s, u"s2"_s, u"mail"_s, u"default"_s}) {
            const dns::Answer answer = program.internet->lookup({dns::Domain::of("good.example")
                                                                     .name()
                                                                     .child("_domainkey")
                                                                     .under(name.toLatin1())
                                                                     .value(),
                                                                 dns::Type::TXT},
                                                                {}, {});
            if (!answer.texts().empty())
                return name;
        }
        return {};
    }
};

MW_TEST(tst_DkimPage)
#include "tst_DkimPage.moc"
