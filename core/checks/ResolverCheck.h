#pragma once
// The recursive resolver everything is asked through: does it answer, honestly, completely, and who
// runs it? Asks for a name that cannot exist (RFC 6761 §6.4) and the root's SOA with and without EDNS
// and over TCP.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check resolverCheck();

} // namespace mailworthy::checks
