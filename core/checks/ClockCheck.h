#pragma once
// The clock of this machine against the dates that came along with what was asked anyway. Asks
// nobody itself; silent where there is nothing to judge by.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check clockCheck();

} // namespace mailworthy::checks
