#pragma once
// TLSA records for SMTP (RFC 6698, 7671, 7672): which of them a sending server can use, what a set
// of them makes it do, and the record to publish for a key. No DNS, no TLS here.
#include "base/Result.h"
#include "mail/transport/Presentation.h"

#include <span>

namespace mailworthy::transport {

enum class TlsaFault {
    None,
    Usage,    ///< 0 and 1 need a public CA: not for SMTP (RFC 7672 §3.1.3); others are unassigned
    Selector, ///< not 0 or 1
    Matching, ///< not 0, 1 or 2
    Length,   ///< not 32 or 64 octets of digest
    Certificate, ///< matching 0, and the data is no whole DER object
};
/// "none", "usage", "selector", "matching", "length", "certificate"
QString toString(TlsaFault fault);

/// The numbers and the data; the first fault in their order.
[[nodiscard]] TlsaFault faultOf(const dns::Tlsa &record);
[[nodiscard]] inline bool isUsable(const dns::Tlsa &record)
{
    return faultOf(record) == TlsaFault::None;
}
/// 3 1 1 (RFC 7672 §3.1.1), and for a CA 2 0 1 (§3.1.2).
[[nodiscard]] bool isRecommended(const dns::Tlsa &record);

/// What a sending server does with the records of one mail host that came with proof (RFC 7672
/// §2.2); records without proof are none.
enum class DaneEffect {
    Opportunistic, ///< no records: TLS when offered
    EncryptOnly,   ///< none is usable: TLS is a must, without authentication
    Authenticate,  ///< a usable one must match
};
QString toString(DaneEffect effect);
[[nodiscard]] DaneEffect effectOf(std::span<const dns::Tlsa> records);
[[nodiscard]] std::vector<dns::Tlsa> usableOf(std::span<const dns::Tlsa> records);

/// Does the record name this certificate or its key (RFC 6698 §2.1)? Both in DER.
[[nodiscard]] bool matches(const dns::Tlsa &record, QByteArrayView certificate,
                           QByteArrayView subjectPublicKeyInfo);
/// "3 1 1" of a key: holds as long as the key does.
[[nodiscard]] dns::Tlsa tlsaForKey(QByteArrayView subjectPublicKeyInfo);
/// "2 0 1" of a CA certificate that the server sends along.
[[nodiscard]] dns::Tlsa tlsaForAuthority(QByteArrayView certificate);
/// _25._tcp.<host> (RFC 7672 §2.2.3); nullopt when that is too long for DNS.
[[nodiscard]] std::optional<dns::Name> tlsaName(const dns::Name &host, quint16 port = 25);

/// "tlsa.syntax" {text, expected, offset}, "tlsa.unusable" {fault, usage, selector, matching},
/// "tlsa.full-data", "tlsa.follows-certificate", "tlsa.needs-chain", "tlsa.misplaced" {found,
/// expected}.
[[nodiscard]] Explanation explainTlsa(const ZoneLine &line, QByteArrayView text);

} // namespace mailworthy::transport
