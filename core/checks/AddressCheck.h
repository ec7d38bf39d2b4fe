#pragma once
// The public address of this line, per family, out of what unrelated services say; or the address
// the owner gave. DNS who-am-I and HTTPS services are asked together; the verdict is line::agree's.
// Fills Facts::sending.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check addressCheck();

} // namespace mailworthy::checks
