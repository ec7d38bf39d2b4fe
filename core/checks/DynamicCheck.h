#pragma once
// Does an address look like one that changes? Asks nobody: judged from the reverse name and the
// policy lists.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check dynamicCheck();

} // namespace mailworthy::checks
