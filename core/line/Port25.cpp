#include "line/Port25.h"

#include <algorithm>
#include <map>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;
using net::SmtpOutcome;
using net::SmtpStage;

namespace {

bool greeted(const PortProbe &probe)
{
    return probe.transcript.greeting.code != 0;
}

bool namedAs(const PortProbe &probe)
{
    const Result<dns::Name> name = dns::Name::parse(QStringView(probe.transcript.greetingName()));
    if (!name)
        return false;
    return std::any_of(probe.greetings.begin(), probe.greetings.end(),
                       [&](const dns::Name &own) { return name->isPartOf(own); });
}

/// Does the certificate name the receiver? Whether an authority vouches for it is another
/// question: without the authorities of the system none would.
bool certifiedAs(const PortProbe &probe, const net::PeerCertificate &certificate)
{
    QStringList names = certificate.names;
    names.append(certificate.subject);
    return std::any_of(names.begin(), names.end(), [&](QString text) {
        if (text.startsWith(u"*."))
            text.remove(0, 2);
        const Result<dns::Name> name = dns::Name::parse(QStringView(text));
        if (!name || name->isRoot())
            return false;
        return probe.host.isPartOf(*name)
               || std::any_of(probe.greetings.begin(), probe.greetings.end(),
                              [&](const dns::Name &own) { return name->isPartOf(own); });
    });
}

QByteArray wordsOf(const PortProbe &probe)
{
    return probe.transcript.greeting.lines.join('\n');
}

QString howOf(SmtpOutcome outcome)
{
    switch (outcome) {
    case SmtpOutcome::Silent: return u"silent"_s;
    case SmtpOutcome::Refused:
    case SmtpOutcome::Unreachable: return u"refused"_s;
    case SmtpOutcome::Dropped: return u"reset"_s;
    case SmtpOutcome::NoAnswer: return u"no-greeting"_s;
    case SmtpOutcome::Completed:
    case SmtpOutcome::Rejected:
    case SmtpOutcome::NotSmtp:
    case SmtpOutcome::TlsFailed:
    case SmtpOutcome::Cancelled: break;
    }
    return {};
}

} // namespace

Responder responderOf(const PortProbe &probe)
{
    const net::SmtpTranscript &told = probe.transcript;
    if (told.certificate && told.certificate->trust == net::CertificateTrust::Trusted)
        return Responder::Receiver;
    if (told.outcome == SmtpOutcome::NotSmtp)
        return Responder::Somebody;
    if (!greeted(probe))
        return Responder::Nobody;
    const bool turnedAway = told.outcome == SmtpOutcome::Rejected;
    if (!namedAs(probe)) {
        // "554 blocked" without a name can come from anybody.
        return turnedAway && told.greeting.code != 220 ? Responder::Nobody : Responder::Somebody;
    }
    const bool sawExtensions = told.ehlo.code == 250;
    if (sawExtensions && !told.offersStartTls && !told.certificate)
        return Responder::Somebody; // its TLS was taken away on the way
    // A certificate that names somebody else is one that only somebody between would show.
    return !told.certificate || certifiedAs(probe, *told.certificate) ? Responder::Receiver
                                                                      : Responder::Somebody;
}

QString toString(PortState state)
{
    switch (state) {
    case PortState::Open: return u"open"_s;
    case PortState::Blocked: return u"blocked"_s;
    case PortState::Refused: return u"refused"_s;
    case PortState::Intercepted: return u"intercepted"_s;
    case PortState::Unknown: return u"unknown"_s;
    }
    return {};
}

PortVerdict judgePort25(std::span<const PortProbe> probes)
{
    PortVerdict verdict;
    std::vector<std::size_t> receivers;
    std::vector<std::size_t> somebody;
    std::map<QString, std::vector<std::size_t>> fruitless;
    std::map<QByteArray, std::vector<std::size_t>> words;
    for (std::size_t i = 0; i < probes.size(); ++i) {
        const PortProbe &probe = probes[i];
        if (greeted(probe))
            words[wordsOf(probe)].push_back(i);
        switch (responderOf(probe)) {
        case Responder::Receiver: receivers.push_back(i); break;
        case Responder::Somebody: somebody.push_back(i); break;
        case Responder::Nobody:
            if (const QString how = howOf(probe.transcript.outcome); !how.isEmpty())
                fruitless[how].push_back(i);
            break;
        }
        if (probe.transcript.outcome == SmtpOutcome::Rejected)
            verdict.turnedAway.push_back(i);
    }
    // Unrelated receivers do not use the same words, unless one on the way speaks for all.
    for (const auto &[text, places] : words) {
        const bool proven = std::any_of(places.begin(), places.end(), [&](std::size_t place) {
            const std::optional<net::PeerCertificate> &shown = probes[place].transcript.certificate;
            return shown && shown->trust == net::CertificateTrust::Trusted;
        });
        if (places.size() > 1 && !proven && !text.isEmpty()) {
            somebody = places;
            std::erase_if(receivers, [&](std::size_t place) {
                return std::find(places.begin(), places.end(), place) != places.end();
            });
        }
    }
    if (!receivers.empty() && receivers.size() >= somebody.size()) {
        verdict.state = PortState::Open;
        verdict.proofs = receivers;
        return verdict;
    }
    if (!somebody.empty()) {
        verdict.state = PortState::Intercepted;
        verdict.proofs = somebody;
        const PortProbe &first = probes[somebody.front()];
        const QByteArray said = wordsOf(first);
        verdict.banner = said.isEmpty() ? first.transcript.detail
                                        : QString::number(first.transcript.greeting.code) + u' '
                                              + QString::fromUtf8(said);
        return verdict;
    }
    if (!verdict.turnedAway.empty()) {
        // It answers, if only to turn us away: the port is open.
        verdict.state = PortState::Open;
        verdict.proofs = verdict.turnedAway;
        return verdict;
    }
    // Silence before everything: one refusal among silent ones can be that receiver's own.
    for (const char *how : {"silent", "no-greeting", "reset", "refused"}) {
        const auto found = fruitless.find(QString::fromLatin1(how));
        if (found == fruitless.end())
            continue;
        const bool silence = found->first == u"silent" || found->first == u"no-greeting";
        verdict.state = silence ? PortState::Blocked : PortState::Refused;
        verdict.how = found->first;
        verdict.proofs = found->second;
        return verdict;
    }
    return verdict;
}

} // namespace mailworthy::line
