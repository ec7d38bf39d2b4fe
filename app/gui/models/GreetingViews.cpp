#include "gui/models/GreetingViews.h"

#include "findings/Catalog.h"
#include "gui/models/FindingViews.h"
#include "gui/widgets/Paint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using checks::HeardFrom;
using checks::HeardServer;
using checks::NameFit;
using findings::Severity;
using net::CertificateTrust;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

/// It comes from outside and may be anything.
QString nameText(const HeardServer &heard)
{
    constexpr int longest = 100;
    return isolate(printable(heard.name(), longest));
}

/// One thing that was looked at.
struct Part
{
    Severity severity = Severity::Ok;
    QString text;
    QString step;
};

Part greetingPart(const plan::MailPlan &plan, const HeardServer &heard)
{
    const QString name = nameText(heard);
    const NameFit fit = checks::nameFit(plan.host(), heard);
    if (!plan.route.isDirect() && (fit == NameFit::Other || fit == NameFit::Unusable))
        return {Severity::Note,
                tr("The server greets as %1; your relay, which sends the mail, does not mind.")
                    .arg(name),
                {}};
    switch (fit) {
    case NameFit::Planned: return {Severity::Ok, tr("The greeting is %1.").arg(name), {}};
    case NameFit::Other:
        return {
            Severity::Warning,
            tr("The server greets as %1, not as %2.").arg(name, isolate(plan.host().name.ascii())),
            tr("Set the name with the files of this page, or plan with the server's own.")};
    case NameFit::Unusable:
        return {Severity::Problem,
                tr("The server greets as %1. Many receivers refuse a server that calls itself so.")
                    .arg(name),
                tr("Set the name with the files of this page, then start the server anew.")};
    case NameFit::None: break;
    }
    return {Severity::Unknown, tr("The greeting does not tell the server's name."),
            tr("Check on the server which name it is set to greet with.")};
}

Part certificatePart(const checks::ServerTalk &talk)
{
    const findings::Finding finding = checks::judgeCertificate(talk);
    const findings::Texts texts = findings::textsOf(finding);
    Part part{finding.severity, texts.text, texts.fix};
    const auto &certificate = talk.heard->transcript.certificate;
    if (finding.severity == Severity::Ok)
        part.text = tr("The TLS certificate fits.");
    else if (certificate && certificate->trust == CertificateTrust::OtherName)
        part.text = tr("The certificate names another host.");
    else if (certificate && certificate->trust == CertificateTrust::SelfSigned)
        part.text = tr("The certificate is signed by itself alone.");
    else if (certificate && certificate->trust == CertificateTrust::Untrusted)
        part.text = tr("The certificate is by nobody whom others trust.");
    return part;
}

/// Somebody on the way answers for every server: what was heard need not be the owner's. A
/// certificate for his name is nobody else's.
bool isDoubtful(const HeardServer &heard, const plan::Host &host, const facts::Facts &facts)
{
    if (heard.from != HeardFrom::OtherHost)
        return false;
    const auto &certificate = heard.transcript.certificate;
    if (certificate && certificate->trust == CertificateTrust::Trusted)
        return false;
    const auto port = facts.ports.outbound.find(heard.server.address.family());
    if (port != facts.ports.outbound.end() && port->second.isKnown())
        return port->second->verdict.state == line::PortState::Intercepted;
    // Nobody has looked whether somebody answers on the way: another name tells nothing.
    return checks::nameFit(host, heard) != NameFit::Planned;
}

QString placeText(const HeardServer &heard)
{
    switch (heard.from) {
    case HeardFrom::ThisMachine: return tr("on this computer");
    case HeardFrom::OwnNetwork: return tr("from this computer, in your network");
    case HeardFrom::OtherHost: break;
    }
    return tr("from this computer, at the public address");
}

std::vector<FactRow> rowsOf(const checks::ServerTalk &talk)
{
    const HeardServer &heard = *talk.heard;
    std::vector<FactRow> rows;
    constexpr int longestLine = 300;
    const QString first = QString::fromUtf8(heard.transcript.greeting.lines.value(0));
    rows.push_back(
        {tr("Greeting as heard"),
         printable(u"%1 %2"_s.arg(heard.transcript.greeting.code).arg(first), longestLine),
         true,
         {}});
    if (const auto &certificate = heard.transcript.certificate) {
        // Of a certificate for many hosts a few are enough.
        constexpr qsizetype mostNames = 4;
        QStringList names =
            certificate->names.isEmpty() ? QStringList{certificate->subject} : certificate->names;
        if (names.size() > mostNames)
            names = names.first(mostNames) << u"…"_s;
        rows.push_back({tr("Name on the certificate"), names.join(u", "_s), true, {}});
        const auto until =
            QDateTime::fromMSecsSinceEpoch(certificate->validUntil.time_since_epoch().count());
        rows.push_back({tr("Valid until"),
                        QLocale(findings::language()).toString(until.date(), QLocale::ShortFormat),
                        false,
                        {}});
    } else {
        rows.push_back({tr("Name on the certificate"), tr("No certificate was seen"), false, {}});
    }
    rows.push_back({tr("Looked at"), placeText(heard), false, isolate(heard.server.toString(0))});
    rows.push_back({tr("At"), findings::clockText(talk.heard.at), false, {}});
    return rows;
}

/// What to do where the server cannot be heard from here.
void sayUnheard(const checks::ServerTalk &talk, GreetingView &view)
{
    view.status = Status::Unknown;
    const QString why = findings::textOf(talk.heard.unknown);
    if (talk.host.runsOn == plan::RunsOn::ThisMachine) {
        view.sentence = tr("No mail server could be heard on this computer. %1").arg(why);
        view.step = tr("Set the server up and start it, then look again.");
        return;
    }
    view.sentence = tr("The server could not be heard from here. %1").arg(why);
    view.step = tr("Check on the server: start this command there.");
    view.command = u"mailworthy-cli smtp "_s + talk.host.name.ascii();
}

void sayHeard(const GreetingLook &look, GreetingView &view)
{
    view.rows = rowsOf(*look.talk);
    if (isDoubtful(*look.talk->heard, look.talk->host, look.facts)) {
        view.status = Status::Unknown;
        view.sentence =
            tr("What was heard need not be your server: somebody on the way may answer on "
               "port 25.");
        view.step = tr("Check on the server: start this command there.");
        view.command = u"mailworthy-cli smtp "_s + look.talk->host.name.ascii();
        return;
    }
    const Part greeting = greetingPart(look.plan, *look.talk->heard);
    const Part certificate = certificatePart(*look.talk);
    const bool isGreeting =
        findings::rank(greeting.severity) <= findings::rank(certificate.severity);
    const Part &worst = isGreeting ? greeting : certificate;
    const Part &other = isGreeting ? certificate : greeting;
    view.status = statusOf(worst.severity);
    view.step = worst.step;
    view.sentence = worst.severity == Severity::Ok
                        ? tr("The greeting is %1, and the TLS certificate fits.")
                              .arg(nameText(*look.talk->heard))
                        : QString(worst.text + u' ' + other.text);
}

} // namespace

GreetingView greetingView(const GreetingLook &look)
{
    GreetingView view;
    if (look.running) {
        view.status = Status::Running;
        view.sentence = tr("Speaking to the server …");
        return view;
    }
    if (!look.talk) {
        view.sentence = tr("Not looked at yet. The server is greeted and asked for its "
                           "certificate; no mail is sent.");
        return view;
    }
    if (!look.talk->isOf(look.plan)) {
        view.pill = tr("Out of date");
        view.sentence = tr("Something changed since the server was spoken to; look again.");
        return view;
    }
    if (look.talk->wasStopped()) {
        view.pill = tr("Not checked to the end");
        view.sentence = tr("The look was stopped; before its end nothing is certain.");
        return view;
    }
    if (look.talk->heard.isKnown())
        sayHeard(look, view);
    else
        sayUnheard(*look.talk, view);
    return view;
}

std::optional<findings::Finding> nameTrouble(const findings::Report &report,
                                             const checks::Coverage &coverage)
{
    const findings::Finding *worst = nullptr;
    for (const findings::Finding &finding : report.findings) {
        const bool isBad = finding.severity == Severity::Problem
                           || finding.severity == Severity::Warning
                           || finding.severity == Severity::Unknown;
        if (finding.code.section(u'.', 0, 0) != u"helo" || !isBad || !coverage.isCurrent(finding))
            continue;
        if (!worst || findings::rank(finding.severity) < findings::rank(worst->severity))
            worst = &finding;
    }
    return worst ? std::optional(*worst) : std::nullopt;
}

} // namespace mailworthy::gui
