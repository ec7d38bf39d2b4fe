#pragma once
// The name the server greets with (RFC 5321 §4.1.1.1): usable, resolving to the address, equal to
// the reverse name?
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check heloCheck();

} // namespace mailworthy::checks
