#pragma once
// The name servers of zones: NS of the zone, or of the one that it is part of, then the
// addresses of the servers. Pure: questions out, answers in. Used by Survey.
#include "mail/dnsbl/Questions.h"

#include <map>

namespace mailworthy::dnsbl {

struct ListServers
{
    /// Records when there is somebody to ask; NoSuchName when the zone certainly does not exist.
    dns::Outcome outcome = dns::Outcome::Timeout;
    std::vector<Endpoint> servers; ///< at most `maxServers`, IPv4 first
};

inline constexpr std::size_t maxServers = 4; ///< ours: enough to get around one that is silent

class ServerSearch
{
public:
    using Zones = std::vector<dns::Name>;

    /// Begins to look for them; a zone that was looked for before is told again. Returns the zones
    /// about which all is known now.
    [[nodiscard]] Zones find(const dns::Name &zone, Questions &out);
    /// Of the kinds NameServers and ServerAddress.
    [[nodiscard]] Zones take(const dns::Answer &answer, const Purpose &purpose, Questions &out);
    /// Of a zone about which all is known; null before.
    [[nodiscard]] const ListServers *of(const dns::Name &zone) const;

private:
    struct Host
    {
        int open = 0; ///< its addresses that have not been answered
        std::vector<Address> addresses;
    };
    struct Search
    {
        std::vector<dns::Name> hosts;
        int zonesAsked = 0;
        bool isNamed = false; ///< the NS are known, or known not to be had
        bool isDone = false;
        ListServers found;
    };

    void askNameServers(const dns::Name &zone, const dns::Name &at, Search &search,
                        Questions &out) const;
    void takeNameServers(const dns::Answer &answer, const dns::Name &zone, Search &search,
                         Questions &out);
    [[nodiscard]] bool finish(Search &search);
    [[nodiscard]] std::vector<Endpoint> endpointsOf(const std::vector<dns::Name> &hosts) const;

    std::map<dns::Name, Search> m_searches;
    std::map<dns::Name, Host> m_hosts;
};

} // namespace mailworthy::dnsbl
