#pragma once
// The DMARC policy of the mail domains by tree walk (RFC 9989 §4.10), its report addresses, and
// whether mail can pass.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check dmarcCheck();

} // namespace mailworthy::checks
