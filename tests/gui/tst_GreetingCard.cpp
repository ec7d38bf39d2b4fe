// What the running server says, on the server step: asked when the owner wants it, held against the
// plan, and the same in the list of steps.
#include "ChangedWorld.h"
#include "Program.h"
#include "gui/pages/GreetingCard.h"
#include "keys/SigningKey.h"
#include "kit/TestMain.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int nameStep = 2;
constexpr int serverStep = 8;

/// good.example without its server, and another one in its place.
QString worldWith(const QTemporaryDir &folder, const QByteArray &server,
                  const QByteArray &line = "!port25 open\n")
{
    return changedWorld(folder.path(), {"!smtp", "!tls", "!port25", "    S:", "    C:"},
                        line + server, u"all-good"_s);
}

QByteArray dialogue(const QByteArray &name, const QByteArray &startTls = "220 ready")
{
    return "!smtp mail.good.example:25\n    S: 220 " + name
           + " ESMTP\n    C: EHLO probe\n    S: 250-" + name
           + "\n    S: 250 STARTTLS\n    C: STARTTLS\n    S: " + startTls + '\n';
}

void begin(Program &program, plan::RunsOn runsOn = plan::RunsOn::ThisMachine,
           const QString &address = u"44.128.0.25"_s)
{
    static const auto key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    program.assistant.store().edit([&](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("good.example"));
        plan.hosts.front().runsOn = runsOn;
        plan.hosts.front().addresses = {{*Address::parse(address), plan::Provenance::Typed}};
        plan.domains.front().selectors = {
            {u"s1"_s, {}, key->publicKey(), plan::SelectorStage::Signing}};
    });
    program.assistant.window().setCurrent(serverStep);
}

GreetingView viewOf(Program &program)
{
    return GreetingCard::viewOf(program.assistant.store(), program.assistant.runs());
}

Status sidebar(Program &program)
{
    return program.assistant.window().step(serverStep).status;
}

void look(Program &program)
{
    auto *button = program.find<Button>(u"hearServerButton"_s);
    QVERIFY(button && button->isVisible());
    button->click();
    QVERIFY(program.waitForIdle());
}

} // namespace

class tst_GreetingCard : public QObject
{
    Q_OBJECT

private slots:
    void asksNobodyUnasked();
    void showsWhatIsFine();
    void showsTheFour_data();
    void showsTheFour();
    void saysWhereToLookInstead();
    void hearsAServerElsewhere();
    void whatWasHeardGrowsOld();
    void runsAndStops();
    void leadsToTheNamesStep();
    void checkAgainAsksTheServer();
};

void tst_GreetingCard::asksNobodyUnasked()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    begin(program);
    QVERIFY(!program.assistant.runs().isRunning() && !program.assistant.runs().serverTalk());
    QCOMPARE(viewOf(program).status, Status::Waiting);
    QCOMPARE(sidebar(program), Status::Waiting);
    const auto *rows = program.find<FactTable>(u"greetingRows"_s);
    QVERIFY(rows && !rows->isVisible());
}

void tst_GreetingCard::showsWhatIsFine()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    begin(program);
    look(program);
    const GreetingView view = viewOf(program);
    QCOMPARE(view.status, Status::Ok);
    QCOMPARE(sidebar(program), Status::Ok);
    QVERIFY(view.command.isEmpty() && view.step.isEmpty());
    QCOMPARE(view.rows.size(), 5U);
    QCOMPARE(view.rows[0].value, u"220 mail.good.example ESMTP"_s);
    QCOMPARE(view.rows[1].value, u"mail.good.example"_s);
    QVERIFY(view.rows[3].source.contains(u"44.128.0.25:25"));
    const auto *sentence = program.find<QLabel>(u"greetingSentence"_s);
    QVERIFY(sentence && sentence->isVisible());
    QCOMPARE(sentence->text(), view.sentence);
    QVERIFY(sentence->text().contains(u"mail.good.example"));
    const auto *rows = program.find<FactTable>(u"greetingRows"_s);
    QVERIFY(rows && rows->isVisible());
    program.picture(u"page-09-greeting"_s);
    // It runs, but without a key there is nothing yet that it is to match.
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.domains.front().selectors.clear(); });
    QCOMPARE(viewOf(program).status, Status::Ok);
    QCOMPARE(sidebar(program), Status::Waiting);
}

void tst_GreetingCard::showsTheFour_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("said"); // of the server, within the sentence
    const QByteArray good = dialogue("mail.good.example");
    QTest::newRow("good") << good << Status::Ok << u"mail.good.example"_s;
    QTest::newRow("localhost") << dialogue("localhost") << Status::Problem << u"localhost"_s;
    QTest::newRow("localhost, other certificate")
        << dialogue("localhost") + "!tls mail.good.example:25 wrong-name\n"
        << Status::Problem << u"localhost"_s;
    QTest::newRow("other name") << dialogue("mx.good.example") << Status::Warning
                                << u"mx.good.example"_s;
    QTest::newRow("other certificate") << good + "!tls mail.good.example:25 wrong-name\n"
                                       << Status::Warning << u"mail.good.example"_s;
    QTest::newRow("over") << good + "!tls mail.good.example:25 expired\n"
                          << Status::Warning << u"mail.good.example"_s;
    QTest::newRow("self-signed") << good + "!tls mail.good.example:25 self-signed\n"
                                 << Status::Warning << u"mail.good.example"_s;
    QTest::newRow("no TLS") << QByteArray("!smtp mail.good.example:25\n"
                                          "    S: 220 mail.good.example\n    C: EHLO probe\n"
                                          "    S: 250 mail.good.example\n")
                            << Status::Warning << u"mail.good.example"_s;
    // The greeting is right, and the certificate was not seen: that is not fine.
    QTest::newRow("TLS not now") << dialogue("mail.good.example", "454 not now") << Status::Unknown
                                 << u"mail.good.example"_s;
    QTest::newRow("nobody there") << QByteArray() << Status::Unknown << QString();
}

void tst_GreetingCard::showsTheFour()
{
    QFETCH(QByteArray, server);
    QFETCH(Status, status);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    Program program(folder.path(), worldWith(folder, server));
    begin(program);
    look(program);
    const GreetingView view = viewOf(program);
    QCOMPARE(view.status, status);
    QCOMPARE(sidebar(program), status);
    QVERIFY(view.sentence.contains(said));
    QCOMPARE(view.rows.empty(), said.isEmpty());
    QCOMPARE(view.step.isEmpty(), status == Status::Ok);
}

void tst_GreetingCard::saysWhereToLookInstead()
{
    const QTemporaryDir folder;
    Program program(folder.path(),
                    worldWith(folder, dialogue("mail.good.example"), "!port25 blocked\n"));
    begin(program, plan::RunsOn::Elsewhere, u"44.128.0.60"_s);
    look(program);
    const GreetingView view = viewOf(program);
    QCOMPARE(view.status, Status::Unknown);
    QCOMPARE(sidebar(program), Status::Unknown);
    QCOMPARE(program.assistant.runs().serverTalk()->heard.unknown.code, u"smtp.silent"_s);
    QCOMPARE(view.command, u"mailworthy-cli smtp mail.good.example"_s);
    QVERIFY(view.rows.empty());
    auto *copy = program.find<CopyButton>(u"copyGreetingCommandButton"_s);
    QVERIFY(copy && copy->isVisible());
    copy->click();
    QCOMPARE(program.desktop.clipboard, view.command);
    program.picture(u"page-09-greeting-unheard"_s);
}

void tst_GreetingCard::hearsAServerElsewhere()
{
    const QTemporaryDir folder;
    Program program(folder.path(), worldWith(folder, dialogue("mail.good.example")));
    begin(program, plan::RunsOn::Elsewhere, u"44.128.0.60"_s);
    look(program);
    QCOMPARE(viewOf(program).status, Status::Ok);
    const checks::ServerTalk *talk = program.assistant.runs().serverTalk();
    QVERIFY(talk && talk->heard.isKnown());
    QCOMPARE(talk->heard->server.address.toString(), u"44.128.0.60"_s);
    QVERIFY(talk->heard->from == checks::HeardFrom::OtherHost);
}

void tst_GreetingCard::whatWasHeardGrowsOld()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    begin(program);
    look(program);
    // Which files are made says nothing of the server that runs.
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.hosts.front().server = u"postfix-rspamd"_s; });
    QCOMPARE(viewOf(program).status, Status::Ok);
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan.hosts.front().name = dns::Domain::of("mx.good.example"); });
    const GreetingView view = viewOf(program);
    QCOMPARE(view.status, Status::Waiting);
    QVERIFY(!view.pill.isEmpty() && view.rows.empty());
    QCOMPARE(sidebar(program), Status::Waiting);
    QCOMPARE(program.assistant.window().step(serverStep).shortState, view.pill);
}

void tst_GreetingCard::runsAndStops()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    begin(program);
    auto *button = program.find<Button>(u"hearServerButton"_s);
    auto *stop = program.find<Button>(u"stopHearingButton"_s);
    QVERIFY(button && stop && !stop->isVisible());
    button->setFocus();
    button->click();
    QVERIFY(stop->isVisible() && !button->isVisible());
    QCOMPARE(sidebar(program), Status::Running);
    QCOMPARE(program.assistant.window().focusWidget(), stop);
    stop->click();
    QVERIFY(program.waitForIdle());
    QVERIFY(!stop->isVisible() && button->isVisible());
    QVERIFY(!program.assistant.runs().isHearingServer());
    QVERIFY(sidebar(program) != Status::Running);
}

void tst_GreetingCard::leadsToTheNamesStep()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    begin(program);
    auto *banner = program.find<Banner>(u"greetingNameBanner"_s);
    QVERIFY(banner && !banner->isVisible());
    program.assistant.store().addPart(u"helo"_s, {{u"helo.no-address"_s,
                                                   findings::Severity::Problem,
                                                   u"mail.good.example"_s,
                                                   {{u"name"_s, u"mail.good.example"_s}},
                                                   {},
                                                   {}}});
    QVERIFY(banner->isVisible() && !banner->text().isEmpty());
    emit banner->acted();
    QCOMPARE(program.assistant.window().current(), nameStep);
}

void tst_GreetingCard::checkAgainAsksTheServer()
{
    const QTemporaryDir folder;
    Program program(folder.path(), u"all-good"_s);
    begin(program);
    emit program.assistant.window().checkAgainAsked(false);
    QVERIFY(program.assistant.runs().isHearingServer());
    QVERIFY(program.waitForIdle());
    QCOMPARE(sidebar(program), Status::Ok);
}

MW_TEST(tst_GreetingCard)
#include "tst_GreetingCard.moc"
