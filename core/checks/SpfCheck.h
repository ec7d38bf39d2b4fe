#pragma once
// SPF of the mail domains, evaluated as a receiver would (RFC 7208 check_host) for every address
// mail leaves from.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check spfCheck();

/// TEST-NET-1 to 3 (RFC 5737): nobody sends from there. What a record says of all of them, it says
/// of strangers.
[[nodiscard]] std::vector<Address> strangers();

} // namespace mailworthy::checks
