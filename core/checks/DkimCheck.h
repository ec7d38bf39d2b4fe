#pragma once
// The DKIM keys at the selectors (RFC 6376 §3.6), compared with the key files' public halves where
// those are known. Without a selector the usual ones are tried; what is not found that way is
// unknown, unless `_domainkey` itself does not exist.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check dkimCheck();

} // namespace mailworthy::checks
