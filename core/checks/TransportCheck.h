#pragma once
// TLS between mail servers as far as DNS and HTTPS tell: MTA-STS record and policy, the record for
// TLS reports, TLSA records, and CAA for the CA that the plan names. What the server shows on port
// 25 is not looked at here. Own codes beside the contract: "sts.multiple", "sts.opted-out",
// "tlsrpt.multiple".
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check transportCheck();

} // namespace mailworthy::checks
