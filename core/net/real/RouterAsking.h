#pragma once
// Asks the router of the own network what it has outside, by UPnP IGD and by NAT-PMP side by side.
// The search and NAT-PMP wait on helper threads whose late results are dropped; HTTP goes over the
// I/O thread. Packets go to the own network alone.
#include "net/real/Gateway.h"
#include "net/real/HttpExchangeJob.h"

#include <functional>
#include <stop_token>

namespace mailworthy::net {

/// One HTTP exchange; blocks, ends with Cancelled when stopped.
using RouterExchange = std::function<HttpHopReply(HttpHop hop, const std::stop_token &stop)>;

/// A public address counts as soon as it is said; another word waits for the other way to ask.
/// Silent after three seconds; Cancelled at once when stopped.
[[nodiscard]] RouterReply askRouter(const Gateway &gateway, const RouterExchange &exchange,
                                    const std::stop_token &stop);

/// The UPnP part behind the search: the router's word, from what is described at these places.
/// Those that are not at the router are left out.
[[nodiscard]] RouterReply askGatewayDevice(const std::vector<QByteArray> &descriptions,
                                           const Address &router, Milliseconds wait,
                                           const RouterExchange &exchange,
                                           const std::stop_token &stop);

} // namespace mailworthy::net
