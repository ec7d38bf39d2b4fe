#include "net/ZoneServers.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

/// More name servers than a zone has; the root has 13.
constexpr std::size_t maxServers = 16;
constexpr std::size_t maxAddresses = 8; ///< of one server

const dns::Record *soaIn(const std::vector<dns::Record> &records)
{
    const auto found = std::find_if(records.begin(), records.end(), [](const dns::Record &record) {
        return std::holds_alternative<dns::Soa>(record.data);
    });
    return found == records.end() ? nullptr : &*found;
}

ZoneServers failedWith(ZoneServers zone, dns::Answer answer, dns::Outcome outcome)
{
    zone.outcome = outcome;
    zone.failed = std::move(answer);
    return zone;
}

/// Fills in zone and SOA, walking up from `name`; false when it failed.
bool findZone(Internet &internet, const dns::Name &name, const std::stop_token &stop,
              ZoneServers &zone)
{
    for (dns::Name here = name;; here = here.parent()) {
        dns::Answer answer = internet.lookup({here, dns::Type::SOA}, stop);
        if (!answer.isKnown()) {
            zone = failedWith(std::move(zone), answer, answer.outcome);
            return false;
        }
        // An alias is answered with the SOA of where it leads: that says nothing of the zone it
        // stands in.
        const dns::Record *soa = answer.chain.empty() ? soaIn(answer.answer) : nullptr;
        if (!soa)
            soa = soaIn(answer.authority); // RFC 2308 §3: beside a negative answer
        if (soa && here.isPartOf(soa->owner) && !soa->owner.isRoot()) {
            zone.zone = soa->owner;
            zone.soa = std::get<dns::Soa>(soa->data);
            return true;
        }
        if (here.isRoot() || (soa && soa->owner.isRoot())) {
            const bool none = answer.outcome == dns::Outcome::NoSuchName;
            zone = failedWith(std::move(zone), answer,
                              none ? dns::Outcome::NoSuchName : dns::Outcome::NoData);
            return false;
        }
    }
}

/// Fills in the addresses; the first question that could not be answered, if any.
std::optional<dns::Answer> findAddresses(Internet &internet, const std::stop_token &stop,
                                         ZoneServers &zone)
{
    std::vector<Inquiry> inquiries;
    for (const ZoneServer &server : zone.servers) {
        inquiries.push_back({{server.host, dns::Type::A}, {}});
        inquiries.push_back({{server.host, dns::Type::AAAA}, {}});
    }
    std::optional<dns::Answer> failed;
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, stop);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        std::vector<Address> &addresses = zone.servers[i / 2].addresses;
        for (const Address &address : answers[i].addresses()) {
            if (addresses.size() < maxAddresses)
                addresses.push_back(address);
        }
        if (!answers[i].isKnown() && !failed)
            failed = answers[i];
    }
    return failed;
}

/// Those that a referral names for the zone, with their glue.
std::vector<ZoneServer> namedIn(const dns::Answer &answer, const dns::Name &zone)
{
    std::vector<ZoneServer> found;
    for (const dns::Record &record : answer.authority) {
        const auto *ns = std::get_if<dns::Ns>(&record.data);
        if (!ns || record.owner != zone || found.size() >= maxServers)
            continue;
        ZoneServer server{ns->host, {}};
        for (const dns::Record &glue : answer.additional) {
            if (glue.owner != ns->host || server.addresses.size() >= maxAddresses)
                continue;
            if (const auto *v4 = std::get_if<dns::A>(&glue.data))
                server.addresses.push_back(v4->address);
            else if (const auto *v6 = std::get_if<dns::Aaaa>(&glue.data))
                server.addresses.push_back(v6->address);
        }
        found.push_back(std::move(server));
    }
    return found;
}

} // namespace

std::vector<Endpoint> ZoneServers::endpoints() const
{
    std::vector<Endpoint> found;
    for (std::size_t round = 0; round < maxAddresses; ++round) {
        for (const ZoneServer &server : servers) {
            if (round >= server.addresses.size())
                continue;
            const Endpoint endpoint{server.addresses[round], 53};
            if (std::find(found.begin(), found.end(), endpoint) == found.end())
                found.push_back(endpoint);
        }
    }
    return found;
}

ZoneServers findZoneServers(Internet &internet, const dns::Name &name, const std::stop_token &stop)
{
    ZoneServers zone;
    if (!findZone(internet, name, stop, zone))
        return zone;
    dns::Answer names = internet.lookup({zone.zone, dns::Type::NS}, stop);
    if (names.outcome != dns::Outcome::Records)
        return failedWith(std::move(zone), names, names.outcome);
    for (const dns::Ns &ns : names.all<dns::Ns>()) {
        const bool known =
            std::any_of(zone.servers.begin(), zone.servers.end(),
                        [&](const ZoneServer &server) { return server.host == ns.host; });
        if (!known && zone.servers.size() < maxServers)
            zone.servers.push_back({ns.host, {}});
    }
    const std::optional<dns::Answer> failed = findAddresses(internet, stop, zone);
    const bool any =
        std::any_of(zone.servers.begin(), zone.servers.end(),
                    [](const ZoneServer &server) { return !server.addresses.empty(); });
    if (any) {
        zone.outcome = dns::Outcome::Records;
        return zone;
    }
    if (failed)
        return failedWith(std::move(zone), *failed, failed->outcome);
    return failedWith(std::move(zone), names, dns::Outcome::NoData);
}

std::vector<ZoneServer> findDelegation(Internet &internet, const dns::Name &zone,
                                       const std::stop_token &stop)
{
    if (zone.isRoot())
        return {};
    const ZoneServers parent = findZoneServers(internet, zone.parent(), stop);
    if (!parent.isKnown())
        return {};
    return namedIn(internet.lookup({zone, dns::Type::NS}, askZone(parent), stop), zone);
}

std::optional<ZoneServers> findReferral(Internet &internet, const dns::Answer &answer,
                                        const std::stop_token &stop)
{
    if (answer.authoritative || !answer.answer.empty())
        return std::nullopt;
    const auto cut = std::find_if(
        answer.authority.begin(), answer.authority.end(), [&](const dns::Record &record) {
            return record.type() == dns::Type::NS && answer.question.name.isPartOf(record.owner);
        });
    if (cut == answer.authority.end())
        return std::nullopt;
    ZoneServers zone;
    zone.zone = cut->owner;
    zone.servers = namedIn(answer, zone.zone);
    ZoneServers unglued;
    for (const ZoneServer &server : zone.servers) {
        if (server.addresses.empty())
            unglued.servers.push_back(server);
    }
    const std::optional<dns::Answer> failed = findAddresses(internet, stop, unglued);
    for (const ZoneServer &found : unglued.servers)
        std::replace_if(
            zone.servers.begin(), zone.servers.end(),
            [&](const ZoneServer &server) { return server.host == found.host; }, found);
    const bool any =
        std::any_of(zone.servers.begin(), zone.servers.end(),
                    [](const ZoneServer &server) { return !server.addresses.empty(); });
    if (any)
        zone.outcome = dns::Outcome::Records;
    else
        zone = failedWith(std::move(zone), failed.value_or(answer),
                          failed ? failed->outcome : dns::Outcome::NoData);
    return zone;
}

Ask askZone(const ZoneServers &zone)
{
    Ask ask;
    ask.servers = zone.endpoints();
    ask.recursionDesired = false;
    return ask;
}

Ask askServer(const Endpoint &server)
{
    Ask ask;
    ask.servers = {server};
    ask.recursionDesired = false;
    return ask;
}

} // namespace mailworthy::net
