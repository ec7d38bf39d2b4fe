#pragma once
// The reverse name of every address mail leaves from, its forward confirmation (RFC 8601 §3), and
// what it looks like.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check nameCheck();

} // namespace mailworthy::checks
