#include "net/fake/Responder.h"

#include <algorithm>

namespace mailworthy::net::fake {

namespace {

constexpr quint32 madeUpTtl = 300;

std::optional<FaultKind> faultAt(const Snapshot &snapshot, const dns::Name &name, dns::Type type)
{
    const PlayedList *list = snapshot.listOf(name);
    for (const Fault &fault : snapshot.epoch().faults) {
        if (fault.type && *fault.type != type)
            continue;
        // A fault at a block list's zone holds for every name in it: nobody asks the zone itself.
        if (fault.target.hits(name) || (list && fault.target.hits(list->zone)))
            return fault.kind;
    }
    return std::nullopt;
}

/// What the zone's servers are like, as a resolver that may choose among them finds it.
ServerState bestState(const Snapshot &snapshot, const std::vector<Address> &servers)
{
    const ServerState order[] = {ServerState::Well, ServerState::Stale, ServerState::Refused,
                                 ServerState::Lame};
    for (const ServerState wanted : order) {
        const auto has = [&](const Address &server) { return snapshot.stateOf(server) == wanted; };
        if (std::any_of(servers.begin(), servers.end(), has))
            return wanted;
    }
    return ServerState::Silent;
}

bool isAddressType(dns::Type type)
{
    return type == dns::Type::A || type == dns::Type::AAAA;
}

Part hostPart(const dns::Name &name, dns::Type type, const std::vector<Address> &addresses)
{
    Part part = partOf(Part::Kind::Data);
    part.records = addressRecords(name, addresses, type);
    if (part.records.empty())
        part.kind = Part::Kind::NoData;
    return part;
}

Part fromFound(const Found &found, const ZoneData &zone)
{
    switch (found.kind) {
    case Found::Kind::NoName: return negative(Part::Kind::NoName, zone.soa());
    case Found::Kind::NoData: return negative(Part::Kind::NoData, zone.soa());
    case Found::Kind::Data:
    case Found::Kind::Alias: break;
    }
    Part part;
    part.kind = found.kind == Found::Kind::Alias ? Part::Kind::Alias : Part::Kind::Data;
    part.records = found.records;
    part.target = found.target;
    return part;
}

} // namespace

Part partOf(Part::Kind kind)
{
    Part part;
    part.kind = kind;
    return part;
}

Part negative(Part::Kind kind, const dns::Record &soa)
{
    Part part = partOf(kind);
    part.authority.push_back(soa);
    return part;
}

std::vector<dns::Record> addressRecords(const dns::Name &owner,
                                        const std::vector<Address> &addresses, dns::Type type)
{
    std::vector<dns::Record> records;
    for (const Address &address : addresses) {
        if (address.isV4() && (type == dns::Type::A || type == dns::Type::ANY))
            records.push_back({owner, madeUpTtl, dns::A{address}});
        if (!address.isV4() && (type == dns::Type::AAAA || type == dns::Type::ANY))
            records.push_back({owner, madeUpTtl, dns::Aaaa{address}});
    }
    return records;
}

Part Responder::about(const Snapshot &snapshot, const dns::Name &name, dns::Type type,
                      const View &view) const
{
    const std::optional<FaultKind> fault = faultAt(snapshot, name, type);
    if (fault == FaultKind::ServFail)
        return partOf(Part::Kind::ServFail);
    if (fault == FaultKind::Refused)
        return partOf(Part::Kind::Refused);
    if (fault == FaultKind::Timeout)
        return partOf(Part::Kind::Silent);
    if (fault == FaultKind::Malformed)
        return partOf(Part::Kind::Malformed);
    if (fault == FaultKind::NoName)
        return partOf(Part::Kind::NoName);
    if (fault == FaultKind::NoData)
        return partOf(Part::Kind::NoData);

    const PlayedZone *zone = snapshot.zoneOf(name);
    const PlayedList *list = snapshot.listOf(name);
    // A world may write a list's zone by hand; the deeper of the two holds.
    const bool handWritten =
        zone && list && zone->fresh.apex().labels().size() >= list->zone.labels().size();
    Part part;
    if (list && !handWritten && list->condition.state == ListState::Gone)
        part = negative(Part::Kind::NoName, list->apex->soa());
    else if (list && !handWritten)
        part = listPart(*list, name, type, view);
    else if (zone)
        part = declared(snapshot, *zone, name, type, view);
    else
        part = undeclared(snapshot, name, type, view);
    part.truncated = fault == FaultKind::Truncated;
    return part;
}

Part Responder::declared(const Snapshot &snapshot, const PlayedZone &zone, const dns::Name &name,
                         dns::Type type, const View &view) const
{
    const dns::Name &apex = zone.fresh.apex();
    if (view.recursive && type == dns::Type::DS && name == apex)
        return delegation(snapshot, apex);
    if (view.recursive && !view.checkingDisabled && snapshot.isBogus(apex)) {
        Part part = partOf(Part::Kind::ServFail);
        part.bogus = true;
        return part;
    }
    const ServerState state =
        view.server ? snapshot.stateOf(*view.server) : bestState(snapshot, zone.servers);
    if (view.recursive && state != ServerState::Well && state != ServerState::Stale)
        return partOf(Part::Kind::ServFail);
    const bool stale = state == ServerState::Stale || view.remembers;
    const ZoneData &data = stale && zone.stale ? *zone.stale : zone.fresh;
    const Found found = data.find(name, type);
    Part part = fromFound(found, data);
    // The names of name servers have addresses even when the world does not write them.
    const std::vector<Address> *host = snapshot.hostAddresses(name);
    if (found.kind == Found::Kind::NoName && host && isAddressType(type))
        part = hostPart(name, type, *host);
    part.secure = snapshot.isSecure(name);
    return part;
}

/// RFC 4035 §3.1.4.1: DS is the parent's to answer.
Part Responder::delegation(const Snapshot &snapshot, const dns::Name &apex) const
{
    const PlayedZone *zone = snapshot.zoneAt(apex);
    const PlayedZone *parent = snapshot.zoneOf(apex.parent());
    const bool secure = !parent || snapshot.isSecure(parent->fresh.apex());
    Part part;
    const Found written = zone->fresh.find(apex, dns::Type::DS);
    if (written.kind == Found::Kind::Data) {
        part = partOf(Part::Kind::Data);
        part.records = written.records;
    } else if (zone->signing != Signing::Unsigned) {
        part = partOf(Part::Kind::Data);
        part.records.push_back(delegationSigner(apex));
    } else if (parent) {
        part = negative(Part::Kind::NoData, parent->fresh.soa());
    } else if (const ZoneData *above = snapshot.parentOf(apex.parent())) {
        part = negative(Part::Kind::NoData, above->soa());
    } else {
        part = partOf(Part::Kind::NoData);
    }
    part.secure = secure;
    return part;
}

/// What programs ask to see whether absent names are told: beneath "invalid" (RFC 6761 §6.4), and the
/// random labels of control questions in the place of a domain.
bool isControlName(const dns::Name &name)
{
    return name.last(1) == dns::Name::of("invalid")
           || (name.labels().size() == 2 && name.labels().front().startsWith("mw-"));
}

/// Names that are there without being declared: hosts of services, what stands above the declared
/// zones, control names.
Part Responder::undeclared(const Snapshot &snapshot, const dns::Name &name, dns::Type type,
                           const View &view) const
{
    if (std::optional<Part> part = servicePart(snapshot, name, type, view))
        return *part;
    if (const std::vector<Address> *host = snapshot.hostAddresses(name))
        return hostPart(name, type, *host);
    for (const MailOperatorFacts &each : m_facts.mailOperators) {
        if (type == dns::Type::MX && each.domain == name) {
            Part part = partOf(Part::Kind::Data);
            part.records.push_back({name, madeUpTtl, dns::Mx{10, mailHostOf(each)}});
            return part;
        }
    }
    if (isControlName(name)) {
        Part part = negative(Part::Kind::NoName, snapshot.parentAt({})->soa());
        part.secure = true;
        return part;
    }
    // Reverse names are numbers (RFC 1035 §3.5).
    bool isNumber = false;
    static_cast<void>(name.labels().empty() ? 0 : name.labels().front().toInt(&isNumber));
    if (name.parent() == dns::Name::of("in-addr.arpa") && !isNumber)
        return negative(Part::Kind::NoName, snapshot.parentAt({})->soa());
    if (const ZoneData *parent = snapshot.parentAt(name)) {
        const bool structural =
            type == dns::Type::NS || type == dns::Type::SOA || type == dns::Type::DNSKEY;
        if (type == dns::Type::DS && !name.isRoot()) {
            Part part = partOf(Part::Kind::Data);
            part.records.push_back(delegationSigner(name));
            part.secure = true;
            return part;
        }
        if (structural) {
            Part part = fromFound(parent->find(name, type), *parent);
            part.secure = true;
            return part;
        }
    }
    // Policies are looked for up to the top (RFC 9989 §4.10); no top-level domain of a world has
    // one.
    const ZoneData *above = snapshot.parentOf(name);
    if (above && name.labels().size() == above->apex().labels().size() + 1
        && name.labels().front().startsWith('_')) {
        Part part = negative(Part::Kind::NoName, above->soa());
        part.secure = true;
        return part;
    }
    return partOf(Part::Kind::Undeclared);
}

} // namespace mailworthy::net::fake
