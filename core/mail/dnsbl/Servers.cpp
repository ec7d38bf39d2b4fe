#include "mail/dnsbl/Servers.h"

#include <algorithm>

namespace mailworthy::dnsbl {

namespace {

/// A list is a zone of its own or one or two labels inside a larger one.
constexpr int maxZonesAsked = 4;
constexpr std::size_t maxHosts = 8; ///< of one zone; each costs two questions

/// RFC 2308 §3: the SOA beside a negative answer names the zone that the name is in.
std::optional<dns::Name> zoneAround(const dns::Answer &answer)
{
    for (const dns::Record &record : answer.authority) {
        if (std::holds_alternative<dns::Soa>(record.data)
            && answer.question.name.isPartOf(record.owner) && !record.owner.isRoot()
            && record.owner != answer.question.name)
            return record.owner;
    }
    return std::nullopt;
}

} // namespace

ServerSearch::Zones ServerSearch::find(const dns::Name &zone, Questions &out)
{
    const auto [place, isNew] = m_searches.try_emplace(zone);
    if (isNew)
        askNameServers(zone, zone, place->second, out);
    return place->second.isDone ? Zones{zone} : Zones{};
}

void ServerSearch::askNameServers(const dns::Name &zone, const dns::Name &at, Search &search,
                                  Questions &out) const
{
    ++search.zonesAsked;
    net::Ask ask;
    ask.group = zone;
    ask.patient = false;
    out.add({{at, dns::Type::NS}, ask}, {Purpose::Kind::NameServers, false, 0, zone, {}});
}

ServerSearch::Zones ServerSearch::take(const dns::Answer &answer, const Purpose &purpose,
                                       Questions &out)
{
    Zones done;
    if (purpose.kind == Purpose::Kind::NameServers) {
        Search &search = m_searches.at(purpose.zone);
        takeNameServers(answer, purpose.zone, search, out);
        if (finish(search))
            done.push_back(purpose.zone);
        return done;
    }
    Host &host = m_hosts[answer.question.name];
    --host.open;
    const std::vector<Address> addresses = answer.addresses();
    host.addresses.insert(host.addresses.end(), addresses.begin(), addresses.end());
    for (auto &[zone, search] : m_searches) {
        if (finish(search))
            done.push_back(zone);
    }
    return done;
}

void ServerSearch::takeNameServers(const dns::Answer &answer, const dns::Name &zone, Search &search,
                                   Questions &out)
{
    search.found.outcome = answer.outcome;
    if (answer.outcome == dns::Outcome::NoData && search.zonesAsked < maxZonesAsked) {
        // No zone begins here: the list is part of a larger one
        const dns::Name above = zoneAround(answer).value_or(answer.question.name.parent());
        if (!above.isRoot()) {
            askNameServers(zone, above, search, out);
            return;
        }
    }
    search.isNamed = true;
    for (const dns::Ns &server : answer.all<dns::Ns>()) {
        if (search.hosts.size() >= maxHosts)
            break;
        search.hosts.push_back(server.host);
        const auto [place, isNew] = m_hosts.try_emplace(server.host);
        if (!isNew)
            continue;
        // No group: most stand in the additional section of what the resolver has heard already.
        net::Ask ask;
        ask.patient = false;
        for (const dns::Type type : {dns::Type::A, dns::Type::AAAA}) {
            out.add({{server.host, type}, ask}, {Purpose::Kind::ServerAddress, false, 0, zone, {}});
            ++place->second.open;
        }
    }
}

/// True when the last answer that it waited for has just come.
bool ServerSearch::finish(Search &search)
{
    const bool waits =
        std::any_of(search.hosts.begin(), search.hosts.end(),
                    [this](const dns::Name &host) { return m_hosts[host].open > 0; });
    if (search.isDone || !search.isNamed || waits)
        return false;
    search.isDone = true;
    search.found.servers = endpointsOf(search.hosts);
    if (!search.found.servers.empty())
        search.found.outcome = dns::Outcome::Records;
    else if (search.found.outcome == dns::Outcome::Records)
        search.found.outcome = dns::Outcome::Unreachable; // servers without an address
    return true;
}

/// One address of each server, IPv4 before IPv6.
std::vector<Endpoint> ServerSearch::endpointsOf(const std::vector<dns::Name> &hosts) const
{
    std::vector<Endpoint> endpoints;
    for (const Family family : {Family::V4, Family::V6}) {
        for (const dns::Name &host : hosts) {
            const std::vector<Address> &known = m_hosts.at(host).addresses;
            const auto address =
                std::find_if(known.begin(), known.end(),
                             [family](const Address &a) { return a.family() == family; });
            if (address != known.end())
                endpoints.push_back({*address, 53});
        }
    }
    if (endpoints.size() > maxServers)
        endpoints.resize(maxServers);
    return endpoints;
}

const ListServers *ServerSearch::of(const dns::Name &zone) const
{
    const auto found = m_searches.find(zone);
    return found == m_searches.end() || !found->second.isDone ? nullptr : &found->second.found;
}

} // namespace mailworthy::dnsbl
