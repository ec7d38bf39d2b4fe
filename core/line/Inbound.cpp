#include "line/Inbound.h"

#include <algorithm>

namespace mailworthy::line {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one line gets of IPv6 is a /48 at most (RFC 6177); in it may be other networks of ours.
constexpr int ownBitsV6 = 48;

InboundVerdict unknown(const QString &why)
{
    InboundVerdict verdict;
    verdict.why = why;
    return verdict;
}

} // namespace

QString toString(InboundState state)
{
    switch (state) {
    case InboundState::Reached: return u"reached"_s;
    case InboundState::Impossible: return u"impossible"_s;
    case InboundState::Unknown: return u"unknown"_s;
    }
    return {};
}

QString toString(Origin origin)
{
    switch (origin) {
    case Origin::Outside: return u"outside"_s;
    case Origin::OwnAddress: return u"own-address"_s;
    case Origin::OwnNetwork: return u"own-network"_s;
    case Origin::Hidden: return u"hidden"_s;
    case Origin::Uncertain: return u"own-unknown"_s;
    }
    return {};
}

bool OwnSide::has(const Address &address) const
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

bool OwnSide::knows(Family family) const
{
    return std::any_of(addresses.begin(), addresses.end(), [family](const Address &address) {
        return address.family() == family && address.isPublic();
    });
}

bool OwnSide::hasTunnel() const
{
    return std::any_of(local.begin(), local.end(),
                       [](const net::LocalAddress &item) { return item.tunnel; });
}

Origin originOf(const Address &from, const OwnSide &own)
{
    if (own.has(from) || from.addressClass() == AddressClass::Loopback)
        return Origin::OwnAddress;
    for (const net::LocalAddress &local : own.local) {
        if (local.address == from)
            return Origin::OwnAddress;
        if (from.sharesPrefix(local.address, local.prefixLength))
            return Origin::OwnNetwork;
    }
    if (from.addressClass() == AddressClass::LinkLocal)
        return Origin::OwnNetwork;
    if (!from.isPublic())
        return Origin::Hidden;
    if (!from.isV4()
        && std::any_of(own.addresses.begin(), own.addresses.end(), [&](const Address &ours) {
               return ours.isPublic() && from.sharesPrefix(ours, ownBitsV6);
           }))
        return Origin::OwnNetwork;
    return own.knows(from.family()) ? Origin::Outside : Origin::Uncertain;
}

bool cameOverPort25(const net::GreeterVisit &visit)
{
    return visit.to.port == 25 || visit.talk.sender;
}

InboundVerdict judgeVisits(const net::GreeterReply &reply, const OwnSide &own)
{
    using net::GreeterOutcome;
    switch (reply.outcome) {
    case GreeterOutcome::PortTaken: return unknown(u"port-taken"_s);
    case GreeterOutcome::NotAllowed: return unknown(u"not-allowed"_s);
    case GreeterOutcome::NotPossible: return unknown(u"not-possible"_s);
    case GreeterOutcome::Waited:
    case GreeterOutcome::Cancelled: break;
    }
    // Who also said a name shows more than one who only knocked.
    InboundVerdict verdict;
    std::optional<std::size_t> &proof = verdict.proof;
    QStringList whys;
    for (std::size_t place = 0; place < reply.visits.size(); ++place) {
        const net::GreeterVisit &visit = reply.visits[place];
        const Origin origin = originOf(visit.from.address, own);
        if (origin != Origin::Outside) {
            whys << toString(origin);
            continue;
        }
        if (!cameOverPort25(visit)) {
            whys << u"greet-port"_s;
            continue;
        }
        (visit.from.address.isV4() ? verdict.overV4 : verdict.overV6) = true;
        if (!proof || (reply.visits[*proof].talk.name.isEmpty() && !visit.talk.name.isEmpty()))
            proof = place;
    }
    if (proof) {
        verdict.state = InboundState::Reached;
        return verdict;
    }
    // Behind any other address somebody may be hidden, and a tunnel may lead to an address elsewhere
    // that takes the mail.
    const bool onlyOurselves = whys.count(u"own-address"_s) == whys.size();
    if (own.sharedV4 && !own.knows(Family::V6) && !own.hasTunnel() && onlyOurselves) {
        verdict.state = InboundState::Impossible;
        verdict.why = u"shared-address"_s;
        return verdict;
    }
    if (reply.outcome == GreeterOutcome::Cancelled)
        return unknown(u"stopped"_s);
    for (const QString &why :
         {u"greet-port"_s, u"own-unknown"_s, u"hidden"_s, u"own-address"_s, u"own-network"_s}) {
        if (whys.contains(why))
            return unknown(why);
    }
    return unknown(u"nothing-came"_s);
}

} // namespace mailworthy::line
