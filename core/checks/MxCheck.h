#pragma once
// Where mail for the domain goes (RFC 5321 §5.1, RFC 7505), and whether those hosts can be reached
// by address.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check mxCheck();

} // namespace mailworthy::checks
