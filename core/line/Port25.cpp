#include "line/Port25.h"

#include <algorithm>
#include <map>
#include <set>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;
using net::SmtpOutcome;
using net::SmtpStage;

namespace {

bool greeted(const PortProbe &probe)
{
    return probe.transcript.greeting.code != 0;
}

bool isOwnName(const PortProbe &probe, const QByteArray &word)
{
    QString text = QString::fromUtf8(word);
    if (text.endsWith(u'.'))
        text.chop(1);
    const Result<dns::Name> name = dns::Name::parse(QStringView(text));
    return name
           && std::any_of(probe.greetings.begin(), probe.greetings.end(),
                          [&](const dns::Name &own) { return name->isPartOf(own); });
}

/// Somewhere in what it says of itself is a name of its own; not every server begins with it.
bool namedAs(const PortProbe &probe)
{
    QList<QByteArray> words = probe.transcript.greeting.lines.join(' ').split(' ');
    words += probe.transcript.ehlo.lines.value(0).split(' ');
    return std::any_of(words.begin(), words.end(),
                       [&](const QByteArray &word) { return isOwnName(probe, word); });
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

bool isProven(const PortProbe &probe)
{
    const std::optional<net::PeerCertificate> &shown = probe.transcript.certificate;
    return shown && shown->trust == net::CertificateTrust::Trusted;
}

/// A mail shield or a gateway that looks into TLS makes certificates for every name, all of one
/// authority: its own, which the machine may even trust. Unrelated receivers do not share one, or at
/// least not all three of them.
bool oneAuthorityForAll(std::span<const PortProbe> probes)
{
    std::size_t shown = 0;
    bool trusted = false;
    QString issuer;
    for (const PortProbe &probe : probes) {
        const std::optional<net::PeerCertificate> &certificate = probe.transcript.certificate;
        if (!certificate)
            continue;
        if (certificate->issuer.isEmpty() || (shown > 0 && certificate->issuer != issuer))
            return false;
        issuer = certificate->issuer;
        trusted = trusted || isProven(probe);
        ++shown;
    }
    return shown >= (trusted ? 3U : 2U);
}

QByteArray wordsOf(const PortProbe &probe)
{
    return probe.transcript.greeting.lines.join('\n');
}

/// What somebody said, in one line that can be shown.
QString bannerOf(const PortProbe &probe)
{
    constexpr qsizetype longest = 200;
    const net::SmtpTranscript &told = probe.transcript;
    if (!greeted(probe))
        return told.detail.left(longest);
    return (QString::number(told.greeting.code) + u' '
            + QString::fromUtf8(told.greeting.lines.value(0)))
        .left(longest);
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
    // A certificate that names somebody else is one that only somebody between would show.
    if (told.certificate)
        return isProven(probe) || certifiedAs(probe, *told.certificate) ? Responder::Receiver
                                                                        : Responder::Somebody;
    const bool named = namedAs(probe);
    if (told.outcome == SmtpOutcome::NotSmtp)
        return named ? Responder::Nobody : Responder::Somebody;
    if (!greeted(probe))
        return Responder::Nobody;
    // "554 blocked" without a name can come from anybody.
    if (told.greeting.code != 220)
        return named ? Responder::Receiver : Responder::Nobody;
    // Its TLS was taken away on the way, or it never had any; then it is none of those we tried.
    if (told.ehlo.code == 250 && !told.offersStartTls)
        return Responder::Somebody;
    if (named)
        return Responder::Receiver;
    return told.offersStartTls ? Responder::Nobody : Responder::Somebody;
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
    std::set<std::size_t> receivers;
    std::set<std::size_t> somebody;
    std::vector<std::size_t> fruitless;
    std::set<QString> ways;
    std::map<QByteArray, std::vector<std::size_t>> words;
    const bool shield = oneAuthorityForAll(probes);
    bool proven = false;
    for (std::size_t i = 0; i < probes.size(); ++i) {
        const PortProbe &probe = probes[i];
        const int code = probe.transcript.greeting.code;
        if (greeted(probe) && !isProven(probe) && !wordsOf(probe).isEmpty())
            words[wordsOf(probe)].push_back(i);
        proven = proven || (isProven(probe) && !shield);
        Responder who = responderOf(probe);
        if (shield && probe.transcript.certificate)
            who = Responder::Somebody;
        if (who == Responder::Receiver)
            receivers.insert(i);
        else if (who == Responder::Somebody)
            somebody.insert(i);
        else if (const QString how = howOf(probe.transcript.outcome); !how.isEmpty()) {
            fruitless.push_back(i);
            ways.insert(how);
        }
        // 421: too busy, which says nothing of the address (RFC 5321 §4.2.2).
        if (probe.transcript.outcome == SmtpOutcome::Rejected && code >= 400 && code != 421)
            verdict.turnedAway.push_back(i);
    }
    // Unrelated receivers do not use the same words, unless one on the way speaks for all.
    for (const auto &[text, places] : words) {
        if (places.size() < 2)
            continue;
        for (const std::size_t place : places) {
            somebody.insert(place);
            receivers.erase(place);
        }
    }
    if (proven || (!receivers.empty() && receivers.size() >= somebody.size())) {
        verdict.state = PortState::Open;
        verdict.proofs.assign(receivers.begin(), receivers.end());
        return verdict;
    }
    if (!somebody.empty()) {
        verdict.state = PortState::Intercepted;
        verdict.proofs.assign(somebody.begin(), somebody.end());
        const PortProbe &first = probes[*somebody.begin()];
        verdict.banner = bannerOf(first);
        return verdict;
    }
    // One receiver alone can be down; two unrelated ones tell something of the line.
    if (fruitless.size() < 2)
        return verdict;
    for (const char *how : {"silent", "no-greeting", "reset", "refused"}) {
        if (!ways.contains(QString::fromLatin1(how)))
            continue;
        verdict.how = QString::fromLatin1(how);
        break;
    }
    const bool silence = verdict.how == u"silent" || verdict.how == u"no-greeting";
    verdict.state = silence ? PortState::Blocked : PortState::Refused;
    verdict.proofs = fruitless;
    return verdict;
}

} // namespace mailworthy::line
