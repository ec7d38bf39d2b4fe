#pragma once
// A world played by a real name server: the world's resolver at loopback, the zones' and lists' own
// servers at their addresses, on a line with a round trip and losses of its own.
//
//     auto internet = std::make_shared<net::fake::FakeInternet>(…);
//     DnsServer server(playing(internet, {.roundTrip = 30, .loss = 0.01}), {.everywhere = true});
#include "kit/DnsServer.h"
#include "net/fake/FakeInternet.h"

namespace mailworthy::testkit {

struct Line
{
    int roundTrip = 0; ///< milliseconds
    double loss = 0;   ///< part of the UDP exchanges that get no answer
    /// Questions under way beyond which the next one is refused, as small routers do; 0: no limit.
    std::size_t mostPending = 0;
    quint64 seed = 0;
};

/// What the world delays comes on top of the round trip. A world that keeps silent drops the
/// question.
[[nodiscard]] DnsServer::Script playing(std::shared_ptr<net::fake::FakeInternet> world, Line line);

} // namespace mailworthy::testkit
