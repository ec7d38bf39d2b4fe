#pragma once
// Can mail leave? Port 25 of large receivers for each family that mail leaves by directly, and the
// relay where the route has one. What comes in is not tried here: only what the owner has of it from
// elsewhere is judged. Own codes beside the contract:
// "port25.turned-away", "relay.certificate", "relay.unknown", "inbound.only-v6".
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check portsCheck();

} // namespace mailworthy::checks
