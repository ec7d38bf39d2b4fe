#pragma once
// The TLS-RPT record at _smtp._tls.<domain> (RFC 8460 §3): where reports about failed TLS go. Text
// in, value out; no DNS here.
#include "mail/dmarc/Record.h"
#include "mail/transport/Reading.h"

namespace mailworthy::transport {

struct TlsReporting
{
    /// mailto and https (RFC 8460 §3), in their order; at least one. URIs of other schemes are
    /// skipped.
    std::vector<dmarc::ReportUri> destinations;
    friend bool operator==(const TlsReporting &, const TlsReporting &) = default;
};

/// Any octets, linear time.
[[nodiscard]] Reading<TlsReporting> parseTlsReporting(QByteArrayView text);
/// "v=TLSRPTv1; rua=mailto:tls@example.org". Error "tlsrpt.no-destination", or
/// "tlsrpt.bad-destination" {text} for one that is neither mailto nor https.
[[nodiscard]] Result<QByteArray> toText(const TlsReporting &record);
[[nodiscard]] dns::Name tlsReportingName(const dns::Name &domain);

/// The one record among the texts at the name; none, or more than one, is no record (RFC 8460 §3).
struct TlsReportingSelection
{
    std::vector<QByteArray> records;
    std::optional<TlsReporting> record;
};
[[nodiscard]] TlsReportingSelection selectTlsReporting(const std::vector<QByteArray> &texts);

/// "tlsrpt.syntax" {text, expected, offset}, "tlsrpt.other-scheme" {uris}, "tlsrpt.separator",
/// "tlsrpt.extension" {names}, "tlsrpt.misplaced" {found, expected}.
[[nodiscard]] Explanation explainTlsReporting(QByteArrayView text,
                                              const std::optional<dns::Name> &owner = {});

} // namespace mailworthy::transport
