#pragma once
// MX records: where mail of a domain goes (RFC 5321 §5.1, RFC 2181 §10.3), and the null MX that
// says "nowhere" (RFC 7505). No DNS here: who needs to know about aliases brings them.
#include "base/Result.h"
#include "dns/Domain.h"
#include "mail/transport/Presentation.h"

#include <functional>
#include <span>

namespace mailworthy::transport {

enum class ExchangeFault {
    None,
    Address,       ///< 192.0.2.1: it has to be a name
    Localhost,     ///< leads every sender to itself
    SingleLabel,   ///< not fully qualified
    NotHostName,   ///< underscores and the like
    Alias,         ///< a CNAME (RFC 2181 §10.3)
    NullAndOthers, ///< "." beside real hosts (RFC 7505 §3)
};
/// "none", "address", "localhost", "single-label", "not-host-name", "alias", "null-and-others"
QString toString(ExchangeFault fault);

/// A name alone; Alias and NullAndOthers need more than that.
[[nodiscard]] ExchangeFault faultOf(const dns::Name &exchange);

enum class MxVerdict {
    Implicit,  ///< no MX: the addresses of the domain stand in (RFC 5321 §5.1)
    NullMx,    ///< "0 ." alone: the domain takes no mail
    NullMxOdd, ///< "." alone with another preference (RFC 7505 §3: it should be 0)
    Hosts,     ///< hosts that can be right
    Broken,    ///< at least one is not
};
/// "implicit", "null-mx", "null-mx-odd", "mx", "error"
QString toString(MxVerdict verdict);

struct MxJudgement
{
    MxVerdict verdict = MxVerdict::Implicit;
    std::vector<ExchangeFault> faults; ///< one for each record
};
/// `isAlias` says whether a name is known to be a CNAME; empty: nobody looked.
[[nodiscard]] MxJudgement judgeMx(std::span<const dns::Mx> records,
                                  const std::function<bool(const dns::Name &)> &isAlias = {});

/// RFC 7505 §3.
[[nodiscard]] dns::Mx nullMx();
/// Error "mx.bad-host" {host, fault}.
[[nodiscard]] Result<dns::Mx> mxFor(const dns::Name &host, quint16 preference = 10);

/// "mx.syntax" {text, expected, offset}, "mx.literal" {host}, "mx.host-name" {host, fault},
/// "mx.null", "mx.null-preference" {preference}, "name.relative" {host}.
[[nodiscard]] Explanation explainMx(const ZoneLine &line, QByteArrayView text);
/// The record of an explained text, for what only a whole set shows; nullopt when it cannot be
/// read.
[[nodiscard]] std::optional<dns::Mx> readMx(const ZoneLine &line);
/// "mx.null-beside" when "." stands beside hosts.
[[nodiscard]] std::vector<Lint> lintMxSet(std::span<const dns::Mx> records);

} // namespace mailworthy::transport
