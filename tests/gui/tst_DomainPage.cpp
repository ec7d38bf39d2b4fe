// The first page: its field is of the set-up that is open, what is typed is taken by using it, and
// what was refused leads nowhere. And what the switcher above it reads.
#include "GoodExample.h"
#include "gui/pages/DomainPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Para.h"
#include "kit/TestMain.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// A start with a window that has the keyboard: fields are left as on a desktop.
struct Start
{
    explicit Start(const QString &folder) : program(folder), window(program.assistant.window())
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        edit->setFocus();
    }

    void type(const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Typed, and the field left for the next control.
    void give(const QString &text)
    {
        type(text);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(program.waitForIdle());
    }
    [[nodiscard]] session::SessionStore &store() { return program.assistant.store(); }
    [[nodiscard]] QString planned()
    {
        return store().plan().isEmpty() ? QString() : store().plan().domain().name.ascii();
    }
    [[nodiscard]] const Field *field() const
    {
        return qobject_cast<const Field *>(edit->parentWidget());
    }
    [[nodiscard]] QAbstractButton *card(int index)
    {
        return program.find<ChoiceGroup>(u"whereChoice"_s)->card(index);
    }

    Program program;
    WizardWindow &window;
    QLineEdit *edit = program.find<QLineEdit>(u"domainField"_s);
    QPushButton *next = program.find<QPushButton>(u"continueButton"_s);
    QPushButton *switcher = program.find<QPushButton>(u"domainButton"_s);
};

/// A set-up in a folder.
QString keep(const QTemporaryDir &folder, const char *domain, plan::Step step = plan::Step::Domain)
{
    session::Session session;
    session.plan = plan::makePlan(dns::Domain::of(domain));
    session.step = step;
    const QString path = folder.filePath(QLatin1String(domain) + u".mailworthy"_s);
    if (!session::saveSession(path, session))
        qFatal("no room");
    return path;
}

} // namespace

class tst_DomainPage : public QObject
{
    Q_OBJECT

private slots:
    void anotherDomainBeginsWithAnEmptyField();
    void theFieldIsOfTheSetUpThatIsOpen_data();
    void theFieldIsOfTheSetUpThatIsOpen();
    void takingBackTakesTheFieldAlong();
    void theFieldReadsWhatWasTaken();
    void anEmptiedFieldIsNoDomain();
    void theSwitcherNamesWhatIsWorkedOn();
    void continueTakesWhatIsTyped_data();
    void continueTakesWhatIsTyped();
    void cardsTakeWhatIsTyped();
    void aSetUpThatWasBegunGoesOnWhereItWas_data();
    void aSetUpThatWasBegunGoesOnWhereItWas();
    void whatWasRefusedDoesNotGoOn();
    void anotherValueThatWasRefusedDoesNotGoOn();
    void whereMailGoesIsSaid_data();
    void whereMailGoesIsSaid();
};

void tst_DomainPage::anotherDomainBeginsWithAnEmptyField()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    start.give(u"start.example"_s);
    QCOMPARE(start.planned(), u"start.example"_s);
    QVERIFY(start.store().saveNow().has_value());
    start.window.findChild<QAction *>(u"addDomainAction"_s)->trigger();
    QVERIFY(start.planned().isEmpty());
    QCOMPARE(start.window.current(), 0);
    QCOMPARE(start.edit->text(), QString());
    QVERIFY(!start.edit->isModified());
    QVERIFY(!start.next->isEnabled());
    QVERIFY(!start.card(0)->isEnabled());
    QCOMPARE(start.program.find<ChoiceGroup>(u"whereChoice"_s)->current(), -1);
    // And the field works.
    start.give(u"other.example"_s);
    QCOMPARE(start.planned(), u"other.example"_s);
    QVERIFY(start.next->isEnabled());
}

void tst_DomainPage::theFieldIsOfTheSetUpThatIsOpen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("left");
    QTest::newRow("taken") << u"start.example"_s << true;
    QTest::newRow("still being typed") << u"start.exam"_s << false;
    QTest::newRow("refused") << u"localhost"_s << true;
}

void tst_DomainPage::theFieldIsOfTheSetUpThatIsOpen()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, left);
    const QTemporaryDir folder;
    const QString other = keep(folder, "other.example");
    Start start(folder.path());
    if (left)
        start.give(typed);
    else
        start.type(typed);
    QVERIFY(start.program.assistant.openSession(other).has_value());
    QCOMPARE(start.edit->text(), u"other.example"_s);
    QVERIFY(!start.edit->isModified());
    QVERIFY(!start.field()->isRefused());
    QVERIFY(start.next->isEnabled());
    // Leaving the field brings nothing of the former text back.
    start.edit->clearFocus();
    QVERIFY(start.program.waitForIdle());
    QCOMPARE(start.planned(), u"other.example"_s);
    QCOMPARE(start.store().path(), other);
}

void tst_DomainPage::takingBackTakesTheFieldAlong()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    start.give(u"start.example"_s);
    start.give(u"other.example"_s);
    QCOMPARE(start.planned(), u"other.example"_s);
    while (start.planned() == u"other.example" && start.store().undo(plan::Step::Domain)) {
    }
    QCOMPARE(start.planned(), u"start.example"_s);
    QCOMPARE(start.edit->text(), u"start.example"_s);
}

void tst_DomainPage::theFieldReadsWhatWasTaken()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    start.give(u"you@Start.Example "_s);
    QCOMPARE(start.edit->text(), u"start.example"_s);
    QVERIFY(!start.field()->reason().isEmpty()); // how it was read
    QVERIFY(!start.field()->isRefused());
}

void tst_DomainPage::anEmptiedFieldIsNoDomain()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    start.give(u"start.example"_s);
    start.edit->setFocus();
    start.edit->selectAll();
    QTest::keyClick(start.edit, Qt::Key_Delete);
    QVERIFY(!start.next->isEnabled());
    QTest::keyClick(start.edit, Qt::Key_Return);
    QCOMPARE(start.window.current(), 0);
    QTest::keyClick(start.edit, Qt::Key_Tab);
    QCOMPARE(start.edit->text(), u"start.example"_s); // it is still the plan's
    QVERIFY(start.next->isEnabled());
}

void tst_DomainPage::theSwitcherNamesWhatIsWorkedOn()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString first = keep(folder, "start.example");
    const QString far = keep(elsewhere, "far.example");
    Start start(folder.path());
    QCOMPARE(start.switcher->toolTip(), QString()); // nothing yet
    QVERIFY(start.program.assistant.openSession(first).has_value());
    QCOMPARE(start.switcher->toolTip(), u"start.example"_s);
    start.program.desktop.nextFile = far;
    start.window.menu()->findChild<QAction *>(u"openSetUpAction"_s)->trigger();
    QCOMPARE(start.planned(), u"far.example"_s);
    QCOMPARE(start.switcher->toolTip(), u"far.example"_s);
    for (const QAction *action : start.switcher->menu()->actions())
        QVERIFY(!action->isChecked()); // none of those in the folder
    start.window.findChild<QAction *>(u"addDomainAction"_s)->trigger();
    QCOMPARE(start.switcher->toolTip(), QString());
    QCOMPARE(start.switcher->accessibleName(), start.switcher->text());
    // Named as soon as it has a name, though it is not saved yet.
    start.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("new.example")); });
    QCOMPARE(start.switcher->toolTip(), u"new.example"_s);
}

void tst_DomainPage::continueTakesWhatIsTyped_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("Alt+N") << false;
}

void tst_DomainPage::continueTakesWhatIsTyped()
{
    QFETCH(const bool, byMouse);
    const QTemporaryDir folder;
    Start start(folder.path());
    start.type(u"other"_s);
    QVERIFY(!start.next->isEnabled());
    start.type(u"other.example"_s);
    QVERIFY(start.next->isEnabled());
    // Nothing is asked for what may be half of a name.
    QVERIFY(start.planned().isEmpty());
    QVERIFY(!start.program.assistant.runs().isRunning());
    if (byMouse)
        QTest::mouseClick(start.next, Qt::LeftButton);
    else
        QTest::keyClick(&start.window, Qt::Key_N, Qt::AltModifier);
    QCOMPARE(start.planned(), u"other.example"_s);
    QCOMPARE(start.window.current(), 1);
    QVERIFY(start.program.waitForIdle());
}

void tst_DomainPage::cardsTakeWhatIsTyped()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    QVERIFY(!start.card(2)->isEnabled());
    start.type(u"other.example"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(start.card(i)->isEnabled());
    QTest::mouseClick(start.card(2), Qt::LeftButton);
    QCOMPARE(start.planned(), u"other.example"_s);
    QCOMPARE(start.store().plan().host().runsOn, plan::RunsOn::Elsewhere);
    QCOMPARE(start.program.find<ChoiceGroup>(u"whereChoice"_s)->current(), 2);
    QCOMPARE(start.window.current(), 0);
    QVERIFY(start.program.waitForIdle());
}

void tst_DomainPage::aSetUpThatWasBegunGoesOnWhereItWas_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("Enter") << false;
}

void tst_DomainPage::aSetUpThatWasBegunGoesOnWhereItWas()
{
    QFETCH(const bool, byMouse);
    const QTemporaryDir folder;
    const QString path = keep(folder, "start.example", plan::Step::Dmarc);
    Start start(folder.path());
    start.type(u"start.example"_s);
    if (byMouse)
        QTest::mouseClick(start.next, Qt::LeftButton);
    else
        QTest::keyClick(start.edit, Qt::Key_Return);
    QCOMPARE(start.store().path(), path);
    QCOMPARE(start.window.current(), 6); // and not one further
    QVERIFY(start.program.waitForIdle());
}

void tst_DomainPage::whatWasRefusedDoesNotGoOn()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    start.give(u"start.example"_s);
    QVERIFY(start.next->isEnabled());
    start.type(u"localhost"_s);
    QVERIFY(!start.next->isEnabled());
    QTest::keyClick(start.edit, Qt::Key_Return);
    QCOMPARE(start.window.current(), 0);
    QCOMPARE(start.planned(), u"start.example"_s);
    QVERIFY(start.field()->isRefused());
    QCOMPARE(start.edit->text(), u"localhost"_s);
    QVERIFY(start.program.desktop.told.isEmpty()); // no dialog
    // Mended, it goes on.
    start.type(u"other.example"_s);
    QTest::keyClick(start.edit, Qt::Key_Return);
    QCOMPARE(start.window.current(), 1);
    QCOMPARE(start.planned(), u"other.example"_s);
    QVERIFY(start.program.waitForIdle());
}

void tst_DomainPage::anotherValueThatWasRefusedDoesNotGoOn()
{
    const QTemporaryDir folder;
    Start start(folder.path());
    start.give(u"start.example"_s);
    start.window.setCurrent(1);
    QVERIFY(start.program.waitForIdle());
    auto *address = start.program.find<QLineEdit>(u"v4Field"_s);
    const auto type = [&](const QString &text) {
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, text);
        QTest::keyClick(address, Qt::Key_Return);
    };
    type(u"192.168.1.5"_s);
    QCOMPARE(start.window.current(), 1);
    QVERIFY(qobject_cast<const Field *>(address->parentWidget())->isRefused());
    QTest::keyClick(address, Qt::Key_Return); // while the reason stands
    QCOMPARE(start.window.current(), 1);
    // Of the other family: named by its own field, not "no address".
    type(u"2a00:1450:4001::25"_s);
    QCOMPARE(start.window.current(), 1);
    QVERIFY(qobject_cast<const Field *>(address->parentWidget())->reason().contains(u"IPv6"));
    type(u"44.128.70.25"_s);
    QCOMPARE(start.window.current(), 2);
    // Enter has used Continue, and that has the focus: Space goes on from there.
    QCOMPARE(start.window.focusWidget(), start.next);
    QVERIFY(start.program.waitForIdle());
}

void tst_DomainPage::whereMailGoesIsSaid_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("said");
    QTest::newRow("by MX") << QByteArray("@ MX 10 mail\nmail A 44.128.0.25\n")
                           << u"mail.good.example"_s;
    QTest::newRow("by its address") << QByteArray("@ A 44.128.0.25\n") << u"good.example"_s;
    QTest::newRow("it takes none") << QByteArray("@ MX 0 .\n@ A 44.128.0.25\n")
                                   << DomainPage::tr("nobody: the domain takes no mail");
    QTest::newRow("nowhere") << QByteArray("@ TXT \"x\"\n") << DomainPage::tr("nowhere yet");
}

/// RFC 5321 §5.1 and RFC 7505: without an MX record mail goes to the domain's own address.
void tst_DomainPage::whereMailGoesIsSaid()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, said);
    GoodExample good("$ZONE good.example servers=44.128.0.10 unsigned\n" + lines);
    good.program->assistant.runs().check(good.program->assistant.store().plan(),
                                         {u"domain"_s, u"mx"_s});
    QVERIFY(good.program->waitForIdle());
    const QWidget *page = good.program->assistant.window().page(0);
    QStringList cells;
    for (const Para *para : page->findChild<FactTable *>()->findChildren<Para *>())
        cells << para->text().remove(QChar(0x2066)).remove(QChar(0x2069)); // isolates
    const qsizetype label = cells.indexOf(DomainPage::tr("Mail goes to"));
    QVERIFY2(label >= 0 && label + 1 < cells.size(), qPrintable(cells.join(u'|')));
    QCOMPARE(cells[label + 1], said);
}

MW_TEST(tst_DomainPage)
#include "tst_DomainPage.moc"
