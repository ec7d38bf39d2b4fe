#pragma once
// The calls of miniupnpc and libnatpmp that wait: for a helper thread, not for the I/O thread.
// Nothing here knows of anything that may be gone when they come back.
#include "net/real/Gateway.h"

#include <functional>

namespace mailworthy::net {

/// Where Internet gateway devices (UPnP IGD 1 and 2) are described, as those say that answer an
/// SSDP search on the gateway's network, at most 16; hostile text. Takes as long as a device may
/// take to answer, 1.2 s; twice that at most.
[[nodiscard]] std::vector<QByteArray> searchGatewayDevices(const Gateway &gateway);

/// The gateway's word over NAT-PMP (RFC 6886 §3.2): Answered, NoV4, or Silent after `wait` or when
/// it does not speak it. `wanted` is asked a few times a second; when it says no, it ends.
[[nodiscard]] RouterReply askNatPmp(const Gateway &gateway, Milliseconds wait,
                                    const std::function<bool()> &wanted);

} // namespace mailworthy::net
