#pragma once
// The router of this machine's own network: the gateway of the default route, when it stands in the
// network of an interface that is no tunnel and has no public address. Only such a one is ever
// asked what it has outside.
#include "net/Internet.h"

namespace mailworthy::net {

struct Gateway
{
    Address router; ///< where it is
    Address own;    ///< this machine's address in its network
    friend bool operator==(const Gateway &, const Gateway &) = default;
};

/// A default route of IPv4.
struct DefaultRoute
{
    Address gateway;
    quint32 metric = 0;
    friend bool operator==(const DefaultRoute &, const DefaultRoute &) = default;
};

/// Those in the text of /proc/net/route, the one that counts first. Lines that are none are left
/// out.
[[nodiscard]] std::vector<DefaultRoute> defaultRoutes(QByteArrayView procNetRoute);

/// The first of these gateways that is a router of the own network; a VPN's far end, a router with
/// a public address on this side, and one that no interface reaches directly are none.
[[nodiscard]] std::optional<Gateway> ownGateway(const std::vector<DefaultRoute> &routes,
                                                const std::vector<LocalAddress> &local);

/// That of this machine, now.
[[nodiscard]] std::optional<Gateway> ownGateway();

} // namespace mailworthy::net
