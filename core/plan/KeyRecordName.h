#pragma once
// Where the record of a DKIM key stands: SELECTOR._domainkey.DOMAIN (RFC 6376 §3.6.2.1). A domain may be
// so long that no such name fits into DNS (255 octets on the wire, RFC 1035 §2.3.4): its mail cannot
// be signed with that selector. Pure.
#include "plan/MailPlan.h"

namespace mailworthy::plan {

/// Error "selector.no-room" {selector, domain, length, most}, where the name is too long; the lengths
/// are characters as one reads them, without the final dot. Of the selector alone: "name.bad".
[[nodiscard]] Result<dns::Name> keyRecordName(const dns::Domain &domain, const QString &selector);
/// Can every key of the plan that is not retired be published? The same errors.
[[nodiscard]] Result<> checkKeyRecordNames(const MailPlan &plan);

} // namespace mailworthy::plan
