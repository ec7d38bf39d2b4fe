#include "mail/dnsbl/Servers.h"

#include <algorithm>
#include <map>

namespace mailworthy::dnsbl {

namespace {

net::Ask impatient(const dns::Name &zone)
{
    net::Ask ask;
    ask.group = zone;
    ask.patient = false;
    return ask;
}

using AddressesOf = std::map<dns::Name, std::vector<Address>>;

AddressesOf findAddresses(net::Internet &internet, const std::vector<dns::Answer> &zones,
                          const std::stop_token &stop)
{
    AddressesOf found;
    std::vector<net::Inquiry> inquiries;
    for (const dns::Answer &zone : zones) {
        for (const dns::Ns &server : zone.all<dns::Ns>()) {
            if (!found.try_emplace(server.host).second)
                continue;
            for (const dns::Type type : {dns::Type::A, dns::Type::AAAA})
                inquiries.push_back({{server.host, type}, impatient(zone.question.name)});
        }
    }
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, stop);
    for (const dns::Answer &answer : answers) {
        std::vector<Address> &list = found[answer.question.name];
        const std::vector<Address> addresses = answer.addresses();
        list.insert(list.end(), addresses.begin(), addresses.end());
    }
    return found;
}

/// One address of each server, IPv4 before IPv6.
std::vector<Endpoint> endpointsOf(const dns::Answer &zone, const AddressesOf &addresses)
{
    std::vector<Endpoint> endpoints;
    for (const Family family : {Family::V4, Family::V6}) {
        for (const dns::Ns &server : zone.all<dns::Ns>()) {
            const auto known = addresses.find(server.host);
            if (known == addresses.end())
                continue;
            const auto address =
                std::find_if(known->second.begin(), known->second.end(),
                             [family](const Address &a) { return a.family() == family; });
            if (address != known->second.end())
                endpoints.push_back({*address, 53});
        }
    }
    if (endpoints.size() > maxServers)
        endpoints.resize(maxServers);
    return endpoints;
}

} // namespace

std::vector<ListServers> findListServers(net::Internet &internet,
                                         const std::vector<const data::BlockList *> &lists,
                                         const std::stop_token &stop)
{
    std::vector<net::Inquiry> inquiries;
    for (const data::BlockList *list : lists)
        inquiries.push_back({{list->zone, dns::Type::NS}, impatient(list->zone)});
    const std::vector<dns::Answer> zones = internet.lookupEach(inquiries, stop);
    const AddressesOf addresses = findAddresses(internet, zones, stop);

    std::vector<ListServers> found;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        ListServers servers;
        servers.outcome = zones[i].outcome;
        servers.servers = endpointsOf(zones[i], addresses);
        if (zones[i].outcome == dns::Outcome::NoData && !stop.stop_requested()) {
            // No zone begins here: the list is part of a larger one
            const net::ZoneServers above = net::findZoneServers(internet, lists[i]->zone, stop);
            servers.servers = above.endpoints();
            if (servers.servers.size() > maxServers)
                servers.servers.resize(maxServers);
        }
        if (!servers.servers.empty())
            servers.outcome = dns::Outcome::Records;
        else if (servers.outcome == dns::Outcome::Records)
            servers.outcome = dns::Outcome::Unreachable; // servers without an address
        found.push_back(std::move(servers));
    }
    return found;
}

} // namespace mailworthy::dnsbl
