#pragma once
// The mail host's own addresses: do they name the address that was found?
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check hostCheck();

} // namespace mailworthy::checks
