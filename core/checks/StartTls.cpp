#include "checks/StartTls.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using net::CertificateTrust;

findings::Finding judgeStartTls(const QString &place, const net::SmtpTranscript &transcript,
                                Timestamp now, const std::vector<facts::Evidence> &evidence)
{
    std::vector<findings::Finding> out;
    Args args{{u"host"_s, place}};
    if (transcript.outcome != net::SmtpOutcome::Completed) {
        Args why{{u"place"_s, place}, {u"detail"_s, transcript.detail}};
        return findings::unknownFinding(
            u"starttls.unknown"_s, place,
            Error(u"smtp."_s + net::toString(transcript.outcome), std::move(why)), evidence);
    }
    if (!transcript.certificate)
        return add(out, u"starttls.missing"_s, place, args, evidence);
    const net::PeerCertificate &shown = *transcript.certificate;
    args[u"until"_s] = toIso(shown.validUntil).left(10);
    args[u"names"_s] = shown.names.join(u", "_s);
    args[u"fault"_s] = findings::word(u"certificate."_s + net::toString(shown.trust));
    switch (shown.trust) {
    case CertificateTrust::Expired:
    case CertificateTrust::NotYetValid:
        return add(out, u"starttls.expired"_s, place, args, evidence);
    case CertificateTrust::OtherName:
    case CertificateTrust::SelfSigned:
    case CertificateTrust::Untrusted: return add(out, u"starttls.name"_s, place, args, evidence);
    case CertificateTrust::Trusted: break;
    }
    const bool soon = shown.validUntil < now + certificateNotice;
    return add(out, soon ? u"starttls.expires-soon"_s : u"starttls.fine"_s, place, args, evidence);
}

} // namespace mailworthy::checks
