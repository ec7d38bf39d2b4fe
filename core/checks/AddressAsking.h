#pragma once
// Asks everybody who can tell the public address of this line: DNS who-am-I, HTTPS echo, STUN, the
// router. Part of the address check; line::agree judges what they say.
#include "checks/Check.h"

namespace mailworthy::checks {

struct AddressAnswers
{
    std::vector<line::MethodAnswer> answers; ///< in order of arrival
    std::vector<facts::Evidence> evidence;
    net::RouterReply router;
    std::vector<facts::TimeSign> times; ///< what came along with replies over HTTPS
};

/// All at once, the services three seconds each at most, the router as long as the Internet gives
/// it; blocks until the last has answered or given up.
[[nodiscard]] AddressAnswers askAddressServices(const Context &context,
                                                const std::vector<Family> &families);

} // namespace mailworthy::checks
