#pragma once
// SPF of the mail domains, evaluated as a receiver would (RFC 7208 check_host) for every address
// mail leaves from.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check spfCheck();

} // namespace mailworthy::checks
