// What connections to port 25 of several receivers tell about the line.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "line/Port25.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;
using net::CertificateTrust;
using net::SmtpOutcome;

namespace {

PortProbe probeOf(const char *owner, SmtpOutcome outcome)
{
    PortProbe probe;
    probe.operatorName = QString::fromLatin1(owner);
    probe.greetings = {dns::Name::of(owner)};
    probe.host = dns::Name::of(owner).child("mx1");
    probe.transcript.outcome = outcome;
    return probe;
}

/// A receiver that answers: its greeting, and TLS with a certificate of that trust and name.
PortProbe answering(const char *owner, const QByteArray &greeting,
                    std::optional<CertificateTrust> trust = CertificateTrust::Trusted,
                    const QString &certified = {})
{
    PortProbe probe = probeOf(owner, SmtpOutcome::Completed);
    probe.transcript.greeting = {220, {greeting}};
    probe.transcript.ehlo = {250, {"hello", "STARTTLS"}};
    if (trust) {
        net::PeerCertificate shown;
        shown.trust = *trust;
        shown.names = {certified.isEmpty() ? probe.host.toString() : certified};
        probe.transcript.certificate = shown;
        probe.transcript.offersStartTls = true;
    }
    return probe;
}

PortProbe turningAway(const char *owner, const QByteArray &reply)
{
    PortProbe probe = probeOf(owner, SmtpOutcome::Rejected);
    probe.transcript.greeting = {554, {reply}};
    probe.transcript.lastReply = probe.transcript.greeting;
    return probe;
}

} // namespace

class tst_Port25 : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheStatesApart_data()
    {
        QTest::addColumn<std::vector<PortProbe>>("probes");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, std::vector<PortProbe> probes, const QString &state,
                            const QString &how = {}) {
            QTest::newRow(name) << std::move(probes) << state << how;
        };
        const PortProbe a = answering("a.example", "mx1.a.example ESMTP");
        const PortProbe b = answering("b.example", "mx1.b.example ESMTP");
        const PortProbe silentA = probeOf("a.example", SmtpOutcome::Silent);
        const PortProbe silentB = probeOf("b.example", SmtpOutcome::Silent);
        const PortProbe refusedB = probeOf("b.example", SmtpOutcome::Refused);
        row("none", {}, u"unknown"_s);
        row("all answer", {a, b}, u"open"_s);
        row("one of them is down", {a, silentB}, u"open"_s);
        row("one answers, one refuses", {a, refusedB}, u"open"_s);
        row("all silent", {silentA, silentB}, u"blocked"_s, u"silent"_s);
        row("one silent, one refused", {silentA, refusedB}, u"blocked"_s, u"silent"_s);
        row("all refused", {probeOf("a.example", SmtpOutcome::Refused), refusedB}, u"refused"_s,
            u"refused"_s);
        row("refused by ICMP",
            {probeOf("a.example", SmtpOutcome::Unreachable),
             probeOf("b.example", SmtpOutcome::Unreachable)},
            u"refused"_s, u"refused"_s);
        row("cut after connecting",
            {probeOf("a.example", SmtpOutcome::Dropped),
             probeOf("b.example", SmtpOutcome::Dropped)},
            u"refused"_s, u"reset"_s);
        row("connected, then nothing",
            {probeOf("a.example", SmtpOutcome::NoAnswer),
             probeOf("b.example", SmtpOutcome::NoAnswer)},
            u"blocked"_s, u"no-greeting"_s);
        row("stopped", {probeOf("a.example", SmtpOutcome::Cancelled)}, u"unknown"_s);
        row("turned away by all",
            {turningAway("a.example", "mx1.a.example no"),
             turningAway("b.example", "listed, see b.example")},
            u"open"_s);
        row("somebody else's name",
            {answering("a.example", "proxy.provider.example", std::nullopt),
             answering("b.example", "gw.provider.example", std::nullopt)},
            u"intercepted"_s);
        row("the same words from both",
            {answering("a.example", "ready", std::nullopt),
             answering("b.example", "ready", std::nullopt)},
            u"intercepted"_s);
        row("a shield with certificates of its own",
            {answering("a.example", "mx1.a.example", CertificateTrust::Untrusted, u"shield"_s),
             answering("b.example", "mx1.b.example", CertificateTrust::Untrusted, u"shield"_s)},
            u"intercepted"_s);
        row("TLS taken away",
            {answering("a.example", "mx1.a.example", std::nullopt),
             answering("b.example", "mx1.b.example", std::nullopt)},
            u"intercepted"_s);
        row("a machine without authorities",
            {answering("a.example", "mx1.a.example", CertificateTrust::Untrusted),
             answering("b.example", "mx1.b.example", CertificateTrust::Untrusted)},
            u"open"_s);
        row("a wildcard certificate of the receiver",
            {answering("a.example", "mx1.a.example", CertificateTrust::OtherName,
                       u"*.other.a.example"_s)},
            u"open"_s);
        const auto shielded = [](const char *owner, CertificateTrust trust, const QString &issuer) {
            PortProbe probe = answering(owner, QByteArray("mx1.") + owner, trust);
            probe.transcript.certificate->issuer = issuer;
            return probe;
        };
        row("a shield that the machine trusts",
            {shielded("a.example", CertificateTrust::Trusted, u"Shield CA"_s),
             shielded("b.example", CertificateTrust::Trusted, u"Shield CA"_s),
             shielded("c.example", CertificateTrust::Trusted, u"Shield CA"_s)},
            u"intercepted"_s);
        row("a gateway with the right names",
            {shielded("a.example", CertificateTrust::Untrusted, u"Gateway"_s),
             shielded("b.example", CertificateTrust::Untrusted, u"Gateway"_s)},
            u"intercepted"_s);
        row("two of one well-known authority",
            {shielded("a.example", CertificateTrust::Trusted, u"R11"_s),
             shielded("b.example", CertificateTrust::Trusted, u"R11"_s)},
            u"open"_s);
        row("authorities of their own, none known here",
            {shielded("a.example", CertificateTrust::Untrusted, u"One"_s),
             shielded("b.example", CertificateTrust::Untrusted, u"Other"_s)},
            u"open"_s);
        row("one silent one tells nothing", {silentA}, u"unknown"_s);
        row("one silent, the others stopped",
            {silentA, probeOf("b.example", SmtpOutcome::Cancelled)}, u"unknown"_s);
        row("a firewall that says no in nobody's name",
            {turningAway("a.example", "5.7.1 not allowed here 1"),
             turningAway("b.example", "5.7.1 not allowed here 2")},
            u"unknown"_s);
        row("proof outweighs odd names",
            {a, answering("b.example", "frontend-7", std::nullopt),
             answering("c.example", "frontend-8", std::nullopt)},
            u"open"_s);
        PortProbe chatty = turningAway("a.example", "mx1.a.example no");
        chatty.transcript.outcome = SmtpOutcome::NotSmtp;
        row("a receiver that talks on is nobody else", {chatty}, u"unknown"_s);
        row("certified, whatever it calls itself",
            {answering("a.example", "frontend-7", CertificateTrust::Trusted)}, u"open"_s);
        row("one proven, one with an odd name",
            {a, answering("b.example", "frontend-7", std::nullopt)}, u"open"_s);
        PortProbe ssh = probeOf("a.example", SmtpOutcome::NotSmtp);
        ssh.transcript.detail = u"SSH-2.0"_s;
        row("no SMTP", {ssh}, u"intercepted"_s);
    }

    void tellsTheStatesApart()
    {
        QFETCH(std::vector<PortProbe>, probes);
        const PortVerdict verdict = judgePort25(probes);
        QTEST(toString(verdict.state), "state");
        QTEST(verdict.how, "how");
        for (const std::size_t place : verdict.proofs)
            QVERIFY(place < probes.size());
        QCOMPARE(verdict.proofs.empty(), verdict.state == PortState::Unknown);
        QCOMPARE(verdict.banner.isEmpty(), verdict.state != PortState::Intercepted);
    }

    void namesThoseWhoTurnUsAway()
    {
        const std::vector<PortProbe> probes{answering("a.example", "mx1.a.example"),
                                            turningAway("b.example", "mx1.b.example listed")};
        const PortVerdict verdict = judgePort25(probes);
        QVERIFY(verdict.state == PortState::Open);
        QCOMPARE(verdict.turnedAway, std::vector<std::size_t>{1});
        PortProbe busy = turningAway("b.example", "mx1.b.example too busy");
        busy.transcript.greeting.code = 421;
        busy.transcript.lastReply.code = 421;
        const std::vector<PortProbe> later{answering("a.example", "mx1.a.example"), busy};
        QVERIFY(judgePort25(later).turnedAway.empty()); // that says nothing of the address
    }
};

Q_DECLARE_METATYPE(std::vector<mailworthy::line::PortProbe>)
MW_TEST(tst_Port25)
#include "tst_Port25.moc"
