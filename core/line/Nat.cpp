#include "line/Nat.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

QString toString(Nat nat)
{
    switch (nat) {
    case Nat::None: return u"none"_s;
    case Nat::Single: return u"nat"_s;
    case Nat::Double: return u"double-nat"_s;
    case Nat::CarrierGrade: return u"cgnat"_s;
    case Nat::Unknown: return u"unknown"_s;
    }
    return {};
}

namespace {

/// RFC 6333 §5.7, RFC 7335: the inner addresses of DS-Lite and 464XLAT, 192.0.0.0/29.
bool isDsLite(const Address &address)
{
    return address.sharesPrefix(Address::v4({192, 0, 0, 0}), 29);
}

bool isCarrier(const Address &address)
{
    return address.addressClass() == AddressClass::CarrierNat; // RFC 6598
}

bool isPrivate(const Address &address)
{
    return address.addressClass() == AddressClass::Private; // RFC 1918
}

NatVerdict verdict(Nat nat, QString reason)
{
    return {nat, {std::move(reason)}};
}

NatVerdict judgeV6(const NatQuestion &question)
{
    if (!question.seen)
        return verdict(Nat::Unknown, u"nothing-seen"_s);
    const Address &seen = *question.seen;
    if (std::find(question.local.begin(), question.local.end(), seen) != question.local.end())
        return verdict(Nat::None, u"local-is-seen"_s);
    // Another address of the same network: a privacy address that is gone by now, or another
    // machine's view
    if (std::any_of(question.local.begin(), question.local.end(),
                    [&](const Address &a) { return a.isPublic() && a.sharesPrefix(seen, 64); }))
        return verdict(Nat::None, u"local-prefix-is-seen"_s);
    const bool hasLocal =
        std::any_of(question.local.begin(), question.local.end(),
                    [](const Address &a) { return a.addressClass() == AddressClass::UniqueLocal; });
    if (hasLocal
        && std::none_of(question.local.begin(), question.local.end(),
                        [](const Address &a) { return a.isPublic(); }))
        return verdict(
            Nat::Single,
            u"local-private"_s); // unique local addresses translated on the way (RFC 6296)
    return verdict(Nat::Unknown, u"router-silent"_s);
}

/// Several outer addresses at once: the pool of a provider's translation. One odd answer out of quite
/// another network is none: a proxy on the way, or a service that is wrong.
bool seesPool(const NatQuestion &question)
{
    std::vector<Address> all = question.alsoSeen;
    if (question.seen)
        all.push_back(*question.seen);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    constexpr int poolBits = 16; // ours; pools are blocks of one provider
    const auto beside =
        std::adjacent_find(all.begin(), all.end(), [](const Address &a, const Address &b) {
            return a.sharesPrefix(b, poolBits);
        });
    return all.size() > 2 || beside != all.end();
}

NatVerdict judgeRouter(const NatQuestion &question)
{
    const Address &router = *question.router;
    const bool several = seesPool(question);
    if (isCarrier(router))
        return verdict(Nat::CarrierGrade, u"router-carrier-range"_s);
    if (isDsLite(router))
        return verdict(Nat::CarrierGrade, u"ds-lite-range"_s);
    if (isPrivate(router)) {
        // A second router, or the provider's translation: several outer addresses at once speak for
        // the provider
        if (several)
            return {Nat::CarrierGrade, {u"router-private"_s, u"several-seen"_s}};
        return verdict(Nat::Double, u"router-private"_s);
    }
    if (!question.seen && !several)
        return verdict(Nat::Unknown, u"nothing-seen"_s);
    // Carrier NAT with public inner addresses, several uplinks, or a VPN on this machine
    if (several)
        return {Nat::CarrierGrade, {u"router-differs"_s, u"several-seen"_s}};
    NatVerdict differs = verdict(Nat::Unknown, u"router-differs"_s);
    if (std::any_of(question.local.begin(), question.local.end(), isPrivate))
        differs.reasons.push_back(u"local-private"_s);
    return differs;
}

NatVerdict judgeV4(const NatQuestion &question)
{
    if (question.seen
        && std::find(question.local.begin(), question.local.end(), *question.seen)
               != question.local.end())
        return verdict(Nat::None, u"local-is-seen"_s);
    // The router has the address that is seen: whatever else this machine has (the addresses of
    // some VPNs look like a carrier's) is not between.
    const bool routerIsSeen =
        question.router
        && (question.router == question.seen
            || std::find(question.alsoSeen.begin(), question.alsoSeen.end(), *question.router)
                   != question.alsoSeen.end()); // beside another line of the same router
    if (routerIsSeen)
        return verdict(Nat::Single, u"router-is-seen"_s);
    if (std::any_of(question.local.begin(), question.local.end(), isCarrier))
        return verdict(Nat::CarrierGrade, u"local-carrier-range"_s);
    if (std::any_of(question.local.begin(), question.local.end(), isDsLite))
        return verdict(Nat::CarrierGrade, u"ds-lite-range"_s);
    if (question.router)
        return judgeRouter(question);
    if (question.routerHasNoV4 && question.seen)
        return verdict(Nat::CarrierGrade, u"router-no-v4"_s); // DS-Lite, RFC 6333
    if (!question.seen)
        return verdict(Nat::Unknown, u"nothing-seen"_s);
    NatVerdict unknown = verdict(Nat::Unknown, u"router-silent"_s);
    if (std::any_of(question.local.begin(), question.local.end(), isPrivate))
        unknown.reasons.insert(unknown.reasons.begin(), u"local-private"_s);
    if (seesPool(question))
        unknown.reasons.push_back(u"several-seen"_s);
    return unknown;
}

} // namespace

NatVerdict judgeNat(const NatQuestion &question)
{
    if (question.serverElsewhere)
        return verdict(Nat::Unknown, u"elsewhere"_s);
    return question.family == Family::V4 ? judgeV4(question) : judgeV6(question);
}

} // namespace mailworthy::line
