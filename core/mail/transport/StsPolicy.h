#pragma once
// The MTA-STS policy at https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461 §3.2), and
// whether it covers a mail host (§4.1). Text in, value out; no HTTPS here. Durations in seconds.
#include "base/Result.h"
#include "dns/Name.h"
#include "mail/transport/Reading.h"

#include <chrono>

namespace mailworthy::transport {

enum class StsMode {
    Enforce, ///< senders do not deliver to a host that fails
    Testing, ///< they deliver, and report
    None,    ///< as if there were no policy (RFC 8461 §8.3: how to leave)
};
/// "enforce", "testing", "none"
QString toString(StsMode mode);

/// "mail.example.org" or "*.example.org".
struct MxPattern
{
    dns::Name name; ///< without the "*."
    bool wildcard = false;
    /// RFC 8461 §4.1: a wildcard stands for exactly one label, the left-most.
    [[nodiscard]] bool matches(const dns::Name &host) const;
    friend bool operator==(const MxPattern &, const MxPattern &) = default;
};
QString toString(const MxPattern &pattern);
/// An mx value: a host name in ASCII, perhaps with "*." in front.
[[nodiscard]] std::optional<MxPattern> parseMxPattern(QByteArrayView text);

struct StsPolicy
{
    StsMode mode = StsMode::Testing;
    std::vector<MxPattern> hosts; ///< may be empty with None alone
    std::chrono::seconds maxAge{0};

    [[nodiscard]] bool covers(const dns::Name &host) const;
    /// The hosts no pattern fits, in their order: senders that enforce deliver nothing there.
    [[nodiscard]] std::vector<dns::Name> uncovered(const std::vector<dns::Name> &hosts) const;
    friend bool operator==(const StsPolicy &, const StsPolicy &) = default;
};

/// Any octets, linear time. Keys that are unknown, or there for a second time, are skipped.
[[nodiscard]] Reading<StsPolicy> parseStsPolicy(QByteArrayView text);
/// The file to put on the web host, lines ended by CRLF. Errors "sts.no-hosts", "sts.bad-age"
/// {seconds}, "sts.bad-host" {text}.
[[nodiscard]] Result<QByteArray> toText(const StsPolicy &policy);
/// "https://mta-sts.example.org/.well-known/mta-sts.txt"
[[nodiscard]] QString stsPolicyUrl(const dns::Name &domain);

/// "sts.syntax" {text, expected, offset}, "sts.testing", "sts.opted-out", "sts.short-age" {seconds},
/// "sts.repeated-field" {names}, "sts.extension" {names}.
[[nodiscard]] Explanation explainStsPolicy(QByteArrayView text);

inline constexpr std::chrono::seconds longestMaxAge{31557600}; ///< RFC 8461 §3.2: about a year
/// RFC 8461 §3.2: in the range of weeks or more; below a day a policy is hardly ever cached.
inline constexpr std::chrono::seconds shortMaxAge{86400};
inline constexpr qsizetype longestPolicy = 64 * 1024; ///< RFC 8461 §3.3: the size suggested

} // namespace mailworthy::transport
