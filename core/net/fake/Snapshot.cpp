#include "net/fake/Snapshot.h"

#include <algorithm>

namespace mailworthy::net::fake {

namespace {

constexpr quint32 freshSerial = 2026112402;
constexpr quint32 staleSerial = 2026112401;

/// Addresses of servers that a world does not name: 44.128.<block>.<n>, far from those that worlds
/// use.
Address madeUpAddress(int block, std::size_t number)
{
    const std::size_t place = number % 2000;
    return Address::v4({44, 128, static_cast<quint8>(static_cast<std::size_t>(block) + place / 250),
                        static_cast<quint8>(place % 250 + 1)});
}

Address madeUpV6(std::size_t number)
{
    return Address::v6({0x3f, 0xfe, 0xff, 0xfe, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                        static_cast<quint8>(number / 256 % 256),
                        static_cast<quint8>(number % 256)});
}

template<typename Map>
auto deepest(const Map &map, const dns::Name &name) -> decltype(&map.begin()->second)
{
    for (int count = static_cast<int>(name.labels().size()); count >= 0; --count) {
        const auto found = map.find(name.last(count));
        if (found != map.end())
            return &found->second;
    }
    return nullptr;
}

template<typename Map, typename Key>
auto exactly(const Map &map, const Key &key) -> decltype(&map.begin()->second)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

Address parentServer()
{
    return Address::v4({44, 128, 254, 53});
}

Snapshot::Snapshot(const Epoch &epoch, const PublicFacts &facts) : m_epoch(epoch)
{
    addZones();
    addLists(facts);
    addServices(facts);
    addParents({});
    for (const auto &[name, zone] : m_zones)
        addParents(name);
    for (const auto &[name, list] : m_lists)
        addParents(name);
}

void Snapshot::addZones()
{
    std::size_t number = 0;
    for (const auto &[name, zone] : m_epoch.zones) {
        std::vector<Address> servers = zone.servers;
        if (servers.empty())
            servers.push_back(madeUpAddress(240, number));
        ++number;
        PlayedZone played{ZoneData(name, zone.records, servers, zone.signing, freshSerial),
                          {},
                          servers,
                          zone.signing};
        if (zone.stale)
            played.stale.emplace(name, *zone.stale, servers, zone.signing, staleSerial);
        for (const auto &[host, addresses] : played.fresh.hosts()) {
            std::vector<Address> &known = m_hosts[host];
            for (const Address &address : addresses) {
                if (std::find(known.begin(), known.end(), address) == known.end())
                    known.push_back(address);
            }
        }
        for (const Address &address : servers)
            m_servers[address].push_back(name);
        m_zones.emplace(name, std::move(played));
    }
}

void Snapshot::addList(const dns::Name &zone, const ListFacts *facts)
{
    PlayedList list;
    list.zone = zone;
    list.facts = facts;
    if (const auto condition = m_epoch.lists.find(zone); condition != m_epoch.lists.end())
        list.condition = condition->second;
    list.server = madeUpAddress(200, m_lists.size());
    if (facts) {
        for (const dns::Name &name : facts->testNames)
            list.tests[name] = facts->testCodes;
    } else {
        // RFC 5782 §5: what a list that nobody described has at least.
        const Address listed = Address::v4({127, 0, 0, 2});
        list.tests[dns::Name::reversedUnder(listed, zone)] = {listed};
        if (const Result<dns::Name> test = zone.under("test"))
            list.tests[*test] = {listed};
    }
    list.apex = std::make_shared<const ZoneData>(zone, std::vector<dns::Record>{},
                                                 std::vector<Address>{list.server},
                                                 Signing::Unsigned, freshSerial);
    if (list.condition.state != ListState::Gone) {
        m_hosts.insert(list.apex->hosts().begin(), list.apex->hosts().end());
        m_listServers[list.server] = zone;
    }
    m_lists.emplace(zone, std::move(list));
}

void Snapshot::addLists(const PublicFacts &facts)
{
    std::map<dns::Name, const ListFacts *> known;
    for (const ListFacts &list : facts.lists)
        known.emplace(list.zone, &list);
    std::set<dns::Name> zones;
    if (m_epoch.listsAlive) {
        for (const auto &[zone, list] : known)
            zones.insert(zone);
    }
    for (const Listing &listing : m_epoch.listings)
        zones.insert(listing.zone);
    for (const auto &[zone, condition] : m_epoch.lists)
        zones.insert(zone);
    for (const dns::Name &zone : zones) {
        const auto list = known.find(zone);
        addList(zone, list == known.end() ? nullptr : list->second);
    }
    for (const Listing &listing : m_epoch.listings)
        m_lists.at(listing.zone).listings.push_back(&listing);
    if (m_epoch.listsAlive)
        addKeyedLists(known);
}

/// What is asked with a key in the name: the same entries for the one that is accepted, nothing at
/// all for every other one.
void Snapshot::addKeyedLists(const std::map<dns::Name, const ListFacts *> &known)
{
    for (const auto &[zone, facts] : known) {
        if (facts->keyKind.isEmpty())
            continue;
        if (!m_lists.contains(facts->keyZone)) {
            addList(facts->keyZone, nullptr);
            m_lists.at(facts->keyZone).tests.clear();
        }
        const auto key = m_epoch.listKeys.find(facts->keyKind);
        if (key == m_epoch.listKeys.end())
            continue;
        const Result<dns::Name> keyed = facts->keyZone.under(key->second);
        if (!keyed || m_lists.contains(*keyed))
            continue;
        addList(*keyed, nullptr);
        PlayedList &list = m_lists.at(*keyed);
        list.tests.clear();
        for (const dns::Name &name : facts->testNames) {
            std::vector<QByteArray> labels = name.labels();
            labels.resize(labels.size() - zone.labels().size());
            labels.insert(labels.end(), keyed->labels().begin(), keyed->labels().end());
            if (const Result<dns::Name> test = dns::Name::fromLabels(std::move(labels)))
                list.tests[*test] = facts->testCodes;
        }
        list.listings = m_lists.at(zone).listings;
    }
}

void Snapshot::addServices(const PublicFacts &facts)
{
    std::size_t number = 0;
    for (const ServiceFacts &service : facts.services) {
        ++number;
        if (service.host.isRoot())
            continue;
        std::vector<Address> &addresses = m_hosts[service.host];
        addresses.insert(addresses.end(), service.servers.begin(), service.servers.end());
        if (!service.servers.empty())
            continue;
        if (service.ipv4)
            addresses.push_back(madeUpAddress(253, number));
        if (service.ipv6)
            addresses.push_back(madeUpV6(number));
    }
    for (const MailOperatorFacts &each : facts.mailOperators) {
        ++number;
        const dns::Name host = mailHostOf(each);
        std::vector<Address> &addresses = m_hosts[host];
        if (each.ipv4)
            addresses.push_back(madeUpAddress(253, number));
        if (each.ipv6)
            addresses.push_back(madeUpV6(number));
        if (!each.submission.isRoot())
            m_hosts[each.submission] = addresses; // one machine does both
        for (const Address &address : addresses)
            m_mailOperators.emplace(address, &each);
    }
}

const MailOperatorFacts *Snapshot::mailOperatorAt(const Address &address) const
{
    const auto found = m_mailOperators.find(address);
    return found == m_mailOperators.end() ? nullptr : found->second;
}

void Snapshot::addParents(const dns::Name &name)
{
    const int most = static_cast<int>(name.labels().size());
    for (int count = 0; count < std::max(most, 1); ++count) {
        const dns::Name parent = name.last(count);
        if (m_parents.contains(parent) || zoneOf(parent) || m_lists.contains(parent))
            continue;
        ZoneData data(parent, {}, {parentServer()}, Signing::Signed, freshSerial);
        m_hosts.insert(data.hosts().begin(), data.hosts().end());
        m_parents.emplace(parent, std::move(data));
    }
}

const PlayedZone *Snapshot::zoneOf(const dns::Name &name) const
{
    return deepest(m_zones, name);
}
const PlayedZone *Snapshot::zoneAt(const dns::Name &name) const
{
    return exactly(m_zones, name);
}
const PlayedList *Snapshot::listOf(const dns::Name &name) const
{
    return deepest(m_lists, name);
}
const ZoneData *Snapshot::parentAt(const dns::Name &name) const
{
    return exactly(m_parents, name);
}
const ZoneData *Snapshot::parentOf(const dns::Name &name) const
{
    return deepest(m_parents, name);
}

const std::vector<Address> *Snapshot::hostAddresses(const dns::Name &name) const
{
    return exactly(m_hosts, name);
}

const std::vector<dns::Name> *Snapshot::zonesAt(const Address &server) const
{
    return exactly(m_servers, server);
}

const PlayedList *Snapshot::listAt(const Address &server) const
{
    const auto found = m_listServers.find(server);
    return found == m_listServers.end() ? nullptr : exactly(m_lists, found->second);
}

ServerState Snapshot::stateOf(const Address &server) const
{
    const auto found = m_epoch.servers.find(server);
    return found == m_epoch.servers.end() ? ServerState::Well : found->second;
}

bool Snapshot::isSecure(const dns::Name &name) const
{
    bool secure = true;
    for (int count = static_cast<int>(name.labels().size()); count >= 0; --count) {
        if (const PlayedZone *zone = zoneAt(name.last(count)))
            secure = secure && zone->signing == Signing::Signed;
    }
    return secure;
}

bool Snapshot::isBogus(const dns::Name &name) const
{
    for (int count = static_cast<int>(name.labels().size()); count >= 0; --count) {
        const PlayedZone *zone = zoneAt(name.last(count));
        if (zone && zone->signing == Signing::Bogus)
            return true;
    }
    return false;
}

} // namespace mailworthy::net::fake
