#pragma once
// What an owner wants beside the basics, for one mail domain: TLS reports, MTA-STS, records by which
// mail programs find the server, who may issue certificates, the server's key in DNS, or no mail at
// all. Each is a kind and a value in one canonical text, which the command line takes and the
// session file keeps. Pure; plan::planExtras makes records and files of them.
#include "base/Result.h"
#include "mail/transport/Caa.h"
#include "mail/transport/StsPolicy.h"

#include <span>

namespace mailworthy::plan {

/// _smtp._tls (RFC 8460).
struct TlsReportsExtra
{
    QString mailbox; ///< empty: where the DMARC reports go
    friend bool operator==(const TlsReportsExtra &, const TlsReportsExtra &) = default;
};
/// _mta-sts and the policy file (RFC 8461); only for a domain that receives on the plan's host.
struct StsExtra
{
    transport::StsMode mode = transport::StsMode::Testing;
    friend bool operator==(const StsExtra &, const StsExtra &) = default;
};
/// SRV records and the autoconfig file (RFC 6186, RFC 8314).
struct ClientsExtra
{
    QStringList services; ///< "submissions", "imaps" …: labels without underscore and "._tcp"
    friend bool operator==(const ClientsExtra &, const ClientsExtra &) = default;
};
/// A CA that may issue for the mail host (RFC 8659, RFC 8657).
struct CaaExtra
{
    transport::CaaIssuer issuer; ///< of toText and parseCaaIssuer: offsets as in that text
    friend bool operator==(const CaaExtra &, const CaaExtra &) = default;
};
/// _25._tcp of the mail host, "3 1 1" (RFC 7672 §3.1.1).
struct TlsaExtra
{
    QByteArray digest; ///< SHA-256 of the SubjectPublicKeyInfo, 32 octets
    friend bool operator==(const TlsaExtra &, const TlsaExtra &) = default;
};
/// The domain takes no mail (RFC 7505).
struct NullMxExtra
{
    friend bool operator==(const NullMxExtra &, const NullMxExtra &) = default;
};

using Extra =
    std::variant<TlsReportsExtra, StsExtra, ClientsExtra, CaaExtra, TlsaExtra, NullMxExtra>;

/// "tls-rpt", "mta-sts", "client-service", "caa", "tlsa", "null-mx", as purposes of records are
/// called.
[[nodiscard]] QString kindOf(const Extra &extra);
[[nodiscard]] QStringList extraKinds();
/// Without the value where the kind's own default holds.
[[nodiscard]] QString valueOf(const Extra &extra);
/// An empty value is the kind's default. Errors "extra.unknown" {text, known}, "extra.needs-value"
/// {kind, example}, "extra.bad-value" {kind, text, expected}, "mailbox.bad" {text}.
[[nodiscard]] Result<Extra> parseExtra(const QString &kind, const QString &value);

/// In the place of the one of its kind; beside it where several can be wanted (another CA, another
/// key).
void setExtra(std::vector<Extra> &extras, const Extra &extra);
/// All of that kind; false when there was none.
bool removeExtra(std::vector<Extra> &extras, const QString &kind);

template<typename T>
[[nodiscard]] const T *findExtra(const std::vector<Extra> &extras)
{
    for (const Extra &extra : extras) {
        if (const T *found = std::get_if<T>(&extra))
            return found;
    }
    return nullptr;
}

} // namespace mailworthy::plan
