// What is made of a server's words: never fine before greeting and certificate were heard.
#include "gui/models/GreetingViews.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;
using net::CertificateTrust;

namespace {

const Timestamp now = *timestampFromIso(u"2026-11-24T10:00:00Z");

plan::MailPlan planOn(plan::RunsOn place)
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().runsOn = place;
    return plan;
}

net::PeerCertificate certificate(CertificateTrust trust, int days = 60)
{
    net::PeerCertificate shown;
    shown.trust = trust;
    shown.names = {u"mail.good.example"_s};
    shown.validUntil = now + std::chrono::days(days);
    return shown;
}

checks::ServerTalk talkOf(const plan::MailPlan &plan, const QByteArray &name,
                          const std::optional<net::PeerCertificate> &shown,
                          checks::HeardFrom from = checks::HeardFrom::ThisMachine)
{
    checks::HeardServer heard;
    heard.server = {*Address::parse(u"44.128.0.60"), 25};
    heard.from = from;
    heard.transcript.outcome = net::SmtpOutcome::Completed;
    heard.transcript.greeting = {220, {name + " ESMTP"}};
    heard.transcript.ehlo = {250, {name}};
    heard.transcript.certificate = shown;
    return {plan.host(), facts::Fact<checks::HeardServer>::known(std::move(heard), {}, now)};
}

checks::ServerTalk silent(const plan::MailPlan &plan, const QString &code)
{
    return {plan.host(), facts::Fact<checks::HeardServer>::unknownBecause(
                             Error(code, {{u"place"_s, u"44.128.0.60:25"_s}}), {}, now)};
}

GreetingView viewOf(const plan::MailPlan &plan, const checks::ServerTalk &talk,
                    const facts::Facts &facts = {})
{
    return greetingView({plan, &talk, false, facts});
}

facts::Facts intercepted()
{
    facts::PortFact fact;
    fact.verdict.state = line::PortState::Intercepted;
    facts::Facts facts;
    facts.ports.outbound[Family::V4] = facts::Fact<facts::PortFact>::known(fact, {}, now);
    return facts;
}

} // namespace

class tst_GreetingViews : public QObject
{
    Q_OBJECT

private slots:
    void isAsBadAsItsWorstPart_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<std::optional<net::PeerCertificate>>("shown");
        QTest::addColumn<Status>("status");
        using enum CertificateTrust;
        const auto row = [](const char *title, const QByteArray &name,
                            const std::optional<net::PeerCertificate> &shown,
                            Status status) { QTest::newRow(title) << name << shown << status; };
        row("fine", "mail.good.example", certificate(Trusted), Status::Ok);
        row("ends soon", "mail.good.example", certificate(Trusted, 5), Status::Warning);
        row("other host", "mail.good.example", certificate(OtherName), Status::Warning);
        row("unknown CA", "mail.good.example", certificate(Untrusted), Status::Warning);
        row("none shown", "mail.good.example", std::nullopt, Status::Warning);
        row("other name", "mx.good.example", certificate(Trusted), Status::Warning);
        row("localhost", "localhost", certificate(Trusted), Status::Problem);
        row("localhost, other host", "localhost", certificate(OtherName), Status::Problem);
        row("private name", "mail.lan", certificate(Trusted), Status::Problem);
        row("one label", "server", certificate(Trusted), Status::Problem);
        row("no name", "", certificate(Trusted), Status::Unknown);
    }
    void isAsBadAsItsWorstPart()
    {
        QFETCH(QByteArray, name);
        QFETCH(std::optional<net::PeerCertificate>, shown);
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        const GreetingView view = viewOf(plan, talkOf(plan, name, shown));
        QTEST(view.status, "status");
        QCOMPARE(view.rows.size(), shown ? 5U : 4U);
        QVERIFY(view.command.isEmpty());
    }

    void aCertificateThatWasNotSeenIsNotFine()
    {
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        checks::ServerTalk talk = talkOf(plan, "mail.good.example", std::nullopt);
        talk.heard.value->transcript.outcome = net::SmtpOutcome::TlsFailed;
        QCOMPARE(viewOf(plan, talk).status, Status::Unknown);
        talk.heard.value->transcript.greeting.lines = {"localhost"};
        QCOMPARE(viewOf(plan, talk).status, Status::Problem);
    }

    void aRelayDoesNotMindTheName()
    {
        plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        plan.route.v4 = plan.route.v6 = plan::Way::Relay;
        const auto shown = certificate(CertificateTrust::Trusted);
        QCOMPARE(viewOf(plan, talkOf(plan, "localhost", shown)).status, Status::Note);
        QCOMPARE(viewOf(plan, talkOf(plan, "mx.good.example", shown)).status, Status::Note);
        QCOMPARE(viewOf(plan, talkOf(plan, "mail.good.example", shown)).status, Status::Ok);
    }

    void whoStandsInBetweenIsNotTheServer()
    {
        using checks::HeardFrom;
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisNetwork);
        const auto statusOf = [&](HeardFrom from,
                                  const std::optional<net::PeerCertificate> &shown) {
            return viewOf(plan, talkOf(plan, "gateway.provider.example", shown, from),
                          intercepted())
                .status;
        };
        QCOMPARE(statusOf(HeardFrom::OtherHost, std::nullopt), Status::Unknown);
        QCOMPARE(statusOf(HeardFrom::OwnNetwork, std::nullopt), Status::Warning);
        // Its certificate proves it.
        QCOMPARE(statusOf(HeardFrom::OtherHost, certificate(CertificateTrust::Trusted)),
                 Status::Warning);
    }

    void trustsNoStrangerWhereNobodyLooked()
    {
        const plan::MailPlan plan = planOn(plan::RunsOn::Elsewhere);
        const auto statusOf = [&](const QByteArray &name) {
            return viewOf(plan, talkOf(plan, name, certificate(CertificateTrust::OtherName),
                                       checks::HeardFrom::OtherHost))
                .status;
        };
        QCOMPARE(statusOf("gateway.provider.example"), Status::Unknown);
        QCOMPARE(statusOf("localhost"), Status::Unknown);
        QVERIFY(statusOf("mail.good.example") != Status::Unknown); // it says who it is
    }

    void saysWhatToDoWhereItIsNotHeard()
    {
        for (const auto place : {plan::RunsOn::Elsewhere, plan::RunsOn::ThisNetwork}) {
            const plan::MailPlan plan = planOn(place);
            const GreetingView view = viewOf(plan, silent(plan, u"smtp.silent"_s));
            QCOMPARE(view.status, Status::Unknown);
            QCOMPARE(view.command, u"mailworthy-cli smtp mail.good.example"_s);
            QVERIFY(view.sentence.contains(u"44.128.0.60:25") && !view.step.isEmpty());
        }
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        const GreetingView view = viewOf(plan, silent(plan, u"smtp.refused"_s));
        QCOMPARE(view.status, Status::Unknown);
        QVERIFY(view.command.isEmpty() && !view.step.isEmpty());
    }

    void nothingIsCertainBeforeTheEnd()
    {
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        const facts::Facts facts;
        const checks::ServerTalk fine =
            talkOf(plan, "mail.good.example", certificate(CertificateTrust::Trusted));
        QCOMPARE(greetingView({plan, nullptr, false, facts}).status, Status::Waiting);
        QCOMPARE(greetingView({plan, &fine, true, facts}).status, Status::Running);
        const GreetingView stopped = viewOf(plan, silent(plan, u"fact.stopped"_s));
        QCOMPARE(stopped.status, Status::Waiting);
        QVERIFY(!stopped.pill.isEmpty());
        plan::MailPlan other = plan;
        other.hosts.front().runsOn = plan::RunsOn::Elsewhere;
        const GreetingView old = viewOf(other, fine);
        QCOMPARE(old.status, Status::Waiting);
        QVERIFY(!old.pill.isEmpty() && old.pill != stopped.pill);
    }

    void whatItSaysIsShownAsPlainText()
    {
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        const GreetingView view =
            viewOf(plan, talkOf(plan, "x.\xE2\x80\xAE" + QByteArray(500, 'y'), std::nullopt));
        QCOMPARE(view.status, Status::Problem);
        QVERIFY(!view.sentence.contains(QChar(0x202E)));
        QVERIFY(!view.rows[0].value.contains(QChar(0x202E)));
        QVERIFY(view.sentence.size() < 450 && view.rows[0].value.size() <= 301);
    }

    void namesTheWorstOfTheNamesStep()
    {
        findings::Report report;
        const auto add = [&](const QString &code, findings::Severity severity) {
            report.findings.push_back({code, severity, {}, {}, {}, {}});
        };
        const plan::MailPlan plan = planOn(plan::RunsOn::ThisMachine);
        const auto trouble = [&] { return nameTrouble(report, checks::Coverage(report, plan)); };
        add(u"helo.fine"_s, findings::Severity::Ok);
        add(u"ptr.missing"_s, findings::Severity::Problem);
        QVERIFY(!trouble());
        add(u"helo.unknown"_s, findings::Severity::Unknown);
        add(u"helo.differs"_s, findings::Severity::Warning);
        QCOMPARE(trouble()->code, u"helo.differs"_s);
        // What was found for another plan is none.
        report.checks[u"helo"_s] = {findings::CheckOutcome::Done, now, "another"};
        QVERIFY(!trouble());
    }
};

MW_TEST(tst_GreetingViews)
#include "tst_GreetingViews.moc"
