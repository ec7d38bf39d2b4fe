#include "net/fake/Responder.h"

#include <algorithm>

namespace mailworthy::net::fake {

namespace {

/// Name servers of a zone with their addresses, for one who asked the zone above it.
Part referralTo(const Snapshot &snapshot, const ZoneData &zone)
{
    Part part = partOf(Part::Kind::Referral);
    part.authority = zone.nameServers();
    for (const dns::Record &record : part.authority) {
        const dns::Name &host = std::get<dns::Ns>(record.data).host;
        const std::vector<Address> *addresses = snapshot.hostAddresses(host);
        if (!addresses)
            continue;
        for (const dns::Record &glue : addressRecords(host, *addresses, dns::Type::ANY))
            part.additional.push_back(glue);
    }
    return part;
}

} // namespace

/// A server answers from the zones it has, points to those below them, and refuses everything else.
Part Responder::authoritative(const Snapshot &snapshot, const dns::Name &name, dns::Type type,
                              const View &view, bool afterAlias) const
{
    const Part elsewhere = partOf(afterAlias ? Part::Kind::NoData : Part::Kind::Refused);
    const ServerState state = snapshot.stateOf(*view.server);
    if (state == ServerState::Refused)
        return partOf(Part::Kind::Refused);
    const PlayedZone *zone = snapshot.zoneOf(name);
    if (const std::vector<dns::Name> *served = snapshot.zonesAt(*view.server)) {
        const auto serves = [&](const dns::Name &apex) {
            return std::find(served->begin(), served->end(), apex) != served->end();
        };
        const bool parentsQuestion = zone && type == dns::Type::DS && name == zone->fresh.apex()
                                     && snapshot.zoneOf(name.parent())
                                     && serves(snapshot.zoneOf(name.parent())->fresh.apex());
        if (state == ServerState::Lame) // answers without knowing the zone
            return partOf(Part::Kind::Refused);
        if (parentsQuestion)
            return delegation(snapshot, name);
        if (zone && serves(zone->fresh.apex()))
            return about(snapshot, name, type, view);
        const auto above = [&name](const dns::Name &apex) { return name.isPartOf(apex); };
        if (zone && std::any_of(served->begin(), served->end(), above))
            return referralTo(snapshot, zone->fresh);
        return elsewhere;
    }
    if (const PlayedList *list = snapshot.listAt(*view.server))
        return snapshot.listOf(name) == list ? about(snapshot, name, type, view) : elsewhere;
    if (*view.server == parentServer()) {
        if (zone && (type != dns::Type::DS || name != zone->fresh.apex()))
            return referralTo(snapshot, zone->fresh);
        if (zone)
            return delegation(snapshot, name);
        if (const PlayedList *list = snapshot.listOf(name);
            list && list->condition.state != ListState::Gone)
            return referralTo(snapshot, *list->apex);
        const Part own = about(snapshot, name, type, view);
        return own.kind == Part::Kind::Undeclared
                   ? negative(Part::Kind::NoName, snapshot.parentAt({})->soa())
                   : own;
    }
    return elsewhere;
}

} // namespace mailworthy::net::fake
