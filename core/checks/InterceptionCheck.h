#pragma once
// Does somebody on the way answer what is sent to port 53 of anybody? Asks an address of TEST-NET-1
// (RFC 5737), where nobody may answer. Apart from the resolver's check, because the silence that is
// right takes a while.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check interceptionCheck();
/// Its question, for those who cannot go on without knowing. A run puts it once.
[[nodiscard]] bool isPort53Intercepted(const Context &context);

} // namespace mailworthy::checks
