#pragma once
// The closest enclosing zone of a name, its name servers and their addresses, found through the
// recursive resolver: whom to ask with recursion off (see `askZone`). Blocking; used by checks.
#include "net/Internet.h"

namespace mailworthy::net {

struct ZoneServer
{
    dns::Name host;
    std::vector<Address> addresses; ///< IPv4 first; empty when they could not be found
    friend bool operator==(const ZoneServer &, const ZoneServer &) = default;
};

struct ZoneServers
{
    /// Records when zone and at least one address were found; otherwise why not, with `failed` as
    /// evidence. NoSuchName or NoData: no zone, no NS records, or no addresses, certainly.
    dns::Outcome outcome = dns::Outcome::Timeout;
    dns::Name zone;
    std::optional<dns::Soa> soa;
    std::vector<ZoneServer> servers;
    std::optional<dns::Answer> failed;

    [[nodiscard]] bool isKnown() const { return outcome == dns::Outcome::Records; }
    /// One address of each server, then their second ones, and so on; IPv4 before IPv6.
    [[nodiscard]] std::vector<Endpoint> endpoints() const;
};

/// The zone that `name` is in: the name itself when a zone begins there.
[[nodiscard]] ZoneServers findZoneServers(Internet &internet, const dns::Name &name,
                                          const std::stop_token &stop);
/// The name servers that the zone above names for `zone` (RFC 1034 §4.2.1), with the addresses it
/// gives along; asked at that zone's own servers. Empty: not known, also where one server has both
/// zones and answers from the lower one.
[[nodiscard]] std::vector<ZoneServer> findDelegation(Internet &internet, const dns::Name &zone,
                                                     const std::stop_token &stop);
/// The zone below that the answer sends one on to (RFC 1034 §4.3.2), with the addresses that come along
/// or can be looked up; nothing where it is no such answer.
[[nodiscard]] std::optional<ZoneServers> findReferral(Internet &internet, const dns::Answer &answer,
                                                      const std::stop_token &stop);
/// How to ask these servers: recursion off, by UDP then TCP.
[[nodiscard]] Ask askZone(const ZoneServers &zone);
[[nodiscard]] Ask askServer(const Endpoint &server);

} // namespace mailworthy::net
