// A finding's button leads to what mends it, also on the page where it stands; where nothing does,
// there is no button.
#include "Program.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FindingList.h"
#include "kit/TestMain.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;
using findings::Fix;

namespace {

/// A step of a set-up, with a finding of the test's own among what was found.
struct Found
{
    Found(int at, const QString &code, const Fix &fix, const QString &subject = u"start.example"_s)
        : program(folder.path())
        , step(at)
        , key(code + u' ' + subject)
    {
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("start.example"));
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
        program.assistant.window().setCurrent(step);
        if (!program.waitForIdle())
            qFatal("no end");
        findings::Report report;
        report.findings = {{code, findings::Severity::Warning, subject, {}, {}, fix}};
        program.assistant.store().addReport(report, program.assistant.runs().facts());
    }

    [[nodiscard]] const FindingRow *row()
    {
        const auto *card =
            program.assistant.window().page(step)->findChild<QWidget *>(u"findingsCard"_s);
        return card->findChild<FindingList *>()->row(key);
    }

    QTemporaryDir folder;
    Program program;
    int step;
    QString key;
};

Fix edit(const QString &step)
{
    return {Fix::Kind::EditPlan, {{u"step"_s, step}}};
}

} // namespace

class tst_GoThere : public QObject
{
    Q_OBJECT

private slots:
    void toWhatMendsItOnTheSamePage_data();
    void toWhatMendsItOnTheSamePage();
    void toTheRequestOnItsOwnPage();
    void toAnotherPage();
    void nowhereWhereNothingMendsIt();
};

void tst_GoThere::toWhatMendsItOnTheSamePage_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("control");
    QTest::newRow("an address that changes")
        << 1 << u"address.dynamic"_s << u"connection"_s << u"routeChoice"_s;
    QTest::newRow("a greeting that is no name")
        << 2 << u"helo.unusable"_s << u"name"_s << u"greetingChoice"_s;
    QTest::newRow("no key yet") << 4 << u"dkim.missing"_s << u"dkim"_s << u"makeKeyButton"_s;
    QTest::newRow("no key for everybody")
        << 4 << u"dkim.only-ed25519"_s << u"dkim"_s << u"makeKeyButton"_s;
    QTest::newRow("too long a name") << 4 << u"dkim.no-room"_s << u"dkim"_s << u"selectorField"_s;
    QTest::newRow("only observed")
        << 6 << u"dmarc.policy-none"_s << u"dmarc"_s << u"policyChoice"_s;
    QTest::newRow("under test") << 6 << u"dmarc.testing"_s << u"dmarc"_s << u"policyChoice"_s;
}

void tst_GoThere::toWhatMendsItOnTheSamePage()
{
    QFETCH(const int, step);
    QFETCH(const QString, code);
    QFETCH(const QString, target);
    QFETCH(const QString, control);
    Found found(step, code, edit(target));
    QVERIFY(found.row() && !found.row()->view().buttonText.isEmpty());
    auto *button = found.program.find<QPushButton>(u"act."_s + found.key);
    QVERIFY(button && button->isVisible());
    button->setFocus();
    button->click();
    const WizardWindow &window = found.program.assistant.window();
    QCOMPARE(window.current(), step);
    const QWidget *focus = window.focusWidget();
    QVERIFY(focus && focus != button);
    QTRY_VERIFY(!focus->visibleRegion().isEmpty());
    QStringList names;
    for (const QWidget *widget = focus; widget && widget != &window;
         widget = widget->parentWidget())
        names << widget->objectName();
    QVERIFY2(names.contains(control), qPrintable(names.join(u' ')));
}

void tst_GoThere::toTheRequestOnItsOwnPage()
{
    Found found(2, u"ptr.missing"_s, {Fix::Kind::AskProvider, {}});
    QVERIFY(found.row() && !found.row()->view().buttonText.isEmpty());
    auto *button = found.program.find<QPushButton>(u"act."_s + found.key);
    QVERIFY(button);
    button->setFocus();
    button->click();
    QCOMPARE(found.program.assistant.window().current(), 2);
    const auto *copy = qobject_cast<CopyButton *>(found.program.assistant.window().focusWidget());
    QVERIFY(copy && copy != button);
}

void tst_GoThere::toAnotherPage()
{
    Found found(9, u"dmarc.policy-none"_s, edit(u"dmarc"_s));
    auto *button = found.program.find<QPushButton>(u"act."_s + found.key);
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(found.program.assistant.window().current(), 6);
}

void tst_GoThere::nowhereWhereNothingMendsIt()
{
    Found found(3, u"list.listed"_s, edit(u"lists"_s));
    QVERIFY(found.row());
    QCOMPARE(found.row()->view().buttonText, QString());
}

MW_TEST(tst_GoThere)
#include "tst_GoThere.moc"
