#pragma once
// The message that asks a question, as it goes to any server (RFC 1035 §4.1, RFC 6891).
#include "dns/Message.h"
#include "net/Internet.h"

namespace mailworthy::net {

/// With identifier 0.
[[nodiscard]] dns::Message queryFor(const Inquiry &inquiry, bool edns);

} // namespace mailworthy::net
