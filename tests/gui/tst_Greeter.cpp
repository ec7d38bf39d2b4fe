// The test whether mail comes in, on the connection step.
#include "Program.h"
#include "gui/widgets/Buttons.h"
#include "kit/TestMain.h"

#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int connection = 1;

QStringList inboundCodes(Program &program)
{
    QStringList codes;
    for (const findings::Finding &finding :
         program.assistant.store().session().report.ofArea(u"inbound"))
        codes << finding.code;
    return codes;
}

void begin(Program &program, plan::RunsOn where = plan::RunsOn::ThisMachine)
{
    program.assistant.store().edit([where](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().runsOn = where;
    });
    program.assistant.window().setCurrent(connection);
}

} // namespace

class tst_Greeter : public QObject
{
    Q_OBJECT

private slots:
    void aMailThatComesIsAFinding()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        QVERIFY(program.waitForIdle());
        QCOMPARE(inboundCodes(program), QStringList{u"inbound.not-tested"_s});
        auto *button = program.find<Button>(u"greetButton"_s);
        const auto *state = program.find<QLabel>(u"greetState"_s);
        QVERIFY(button && state && button->isVisible() && button->isEnabled());
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(inboundCodes(program), QStringList{u"inbound.reached"_s},
                                  longWait);
        QVERIFY(program.waitForIdle());
        QVERIFY(state->isVisible() && state->text().contains(u"44.128.7.7"));
        for (QScrollArea *area : program.assistant.window().findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(button))
                area->ensureWidgetVisible(button, 0, 600);
        }
        program.picture(u"page-02-inbound"_s);
        // A later look keeps what the test has shown.
        program.assistant.runs().check(program.assistant.store().plan(), {u"ports"_s});
        QVERIFY(program.waitForIdle());
        QCOMPARE(inboundCodes(program), QStringList{u"inbound.reached"_s});
        // But it says nothing of another machine.
        program.assistant.store().edit(
            [](plan::MailPlan &plan) { plan.hosts.front().runsOn = plan::RunsOn::ThisNetwork; });
        program.assistant.runs().check(program.assistant.store().plan(), {u"ports"_s});
        QVERIFY(program.waitForIdle());
        QCOMPARE(inboundCodes(program), QStringList{u"inbound.not-tested"_s});
    }

    /// What could not be tried is no finding.
    void saysWhyItMayNotWait()
    {
        const QTemporaryDir folder;
        const QString world = folder.filePath(u"forbidden.world"_s);
        QFile file(world);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("!clock 2026-11-24T10:00:00Z\n!local eth0 192.168.1.20/24\n!seen 44.128.0.25\n"
                   "!router 44.128.0.25\n!lists\n!inbound forbidden\n"
                   "$ZONE start.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n"
                   "mail A 44.128.0.25\n");
        file.close();
        Program program(folder.path(), world);
        begin(program);
        QVERIFY(program.waitForIdle());
        auto *button = program.find<Button>(u"greetButton"_s);
        const auto *state = program.find<QLabel>(u"greetState"_s);
        QVERIFY(button && state);
        const QString words = button->text();
        button->click();
        QVERIFY(button->text() != words); // it can be stopped
        QTRY_COMPARE_WITH_TIMEOUT(button->text(), words, longWait);
        QVERIFY(state->text().contains(u"sudo mailworthy-cli greet"));
        QCOMPARE(inboundCodes(program), QStringList{u"inbound.not-tested"_s});
    }

    /// Where the server is another machine nobody can wait here, but what others saw counts.
    void readsWhatWasSeenElsewhere()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program, plan::RunsOn::Elsewhere);
        QVERIFY(program.waitForIdle());
        const auto *button = program.find<Button>(u"greetButton"_s);
        QVERIFY(button && !button->isVisible());
        auto *text = program.find<QPlainTextEdit>(u"inboundText"_s);
        auto *read = program.find<Button>(u"inboundReadButton"_s);
        QVERIFY(text && text->isVisible() && read && read->isVisible());
        QVERIFY(!read->isEnabled()); // there is nothing yet
        const QString seen = u"<someone@start.example>: connect to mail.start.example"
                             "[44.128.70.25]:25: Connection timed out\n"
                             "Reporting-MTA: dns; mout.gmx.net\n"
                             "Arrival-Date: Tue, 24 Nov 2026 09:58:01 +0000"_s;
        text->setPlainText(seen);
        QVERIFY(read->isEnabled());
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.70.25"), plan::Provenance::Typed}};
        });
        read->click();
        QTRY_COMPARE_WITH_TIMEOUT(inboundCodes(program), QStringList{u"inbound.impossible"_s},
                                  longWait);
        QVERIFY(program.waitForIdle());
        QVERIFY(read->isEnabled());
        QCOMPARE(text->toPlainText(), seen);
        for (QScrollArea *area : program.assistant.window().findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(read))
                area->ensureWidgetVisible(read, 0, 300);
        }
        program.picture(u"page-02-inbound-pasted"_s);
    }
};

MW_TEST(tst_Greeter)
#include "tst_Greeter.moc"
