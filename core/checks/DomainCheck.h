#pragma once
// The mail domain itself: does it exist, whose is it, who keeps its records, is it signed (RFC
// 4035), does it answer to every name?
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check domainCheck();

} // namespace mailworthy::checks
