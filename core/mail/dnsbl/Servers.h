#pragma once
// The name servers of many list zones at once: NS of every zone, then their addresses, each in one
// round. Used by Survey; a zone that is part of a larger one is found by net::findZoneServers
// afterwards.
#include "data/ListCatalog.h"
#include "net/ZoneServers.h"

namespace mailworthy::dnsbl {

struct ListServers
{
    /// Records when there is somebody to ask; NoSuchName when the zone certainly does not exist.
    dns::Outcome outcome = dns::Outcome::Timeout;
    std::vector<Endpoint> servers; ///< at most `maxServers`, IPv4 first
};

inline constexpr std::size_t maxServers = 4; ///< ours: enough to get around one that is silent

/// In the order of the lists.
[[nodiscard]] std::vector<ListServers>
findListServers(net::Internet &internet, const std::vector<const data::BlockList *> &lists,
                const std::stop_token &stop);

} // namespace mailworthy::dnsbl
