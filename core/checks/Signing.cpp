#include "checks/Signing.h"

#include "net/ZoneServers.h"

#include <array>

namespace mailworthy::checks {

using dns::Outcome;
using plan::Signing;

bool isOwnResolver(const Endpoint &resolver)
{
    switch (resolver.address.addressClass()) {
    case AddressClass::Loopback:
    case AddressClass::Private:
    case AddressClass::UniqueLocal:
    case AddressClass::LinkLocal: return true;
    default: return false;
    }
}

std::optional<Signing> signingOf(const dns::Answer &checked, const dns::Answer &unchecked,
                                 const dns::Answer &ds, bool trusted)
{
    if (checked.outcome == Outcome::ServerFailure && unchecked.isKnown())
        return Signing::Bogus; // RFC 4035 §5.5: a validating resolver hides what does not hold
    if (ds.outcome == Outcome::Records) {
        if (checked.isKnown() && checked.authenticated && trusted)
            return Signing::Proven;
        return Signing::Unproven;
    }
    if (ds.isEmpty())
        return Signing::Unsigned;
    return std::nullopt;
}

std::optional<Signing> lookUpSigning(const dns::Name &name, net::Internet &internet,
                                     const std::stop_token &stop)
{
    net::Ask secure;
    secure.dnssecOk = true;
    net::Ask open = secure;
    open.checkingDisabled = true;
    // The root is signed: who gives no proof for it validates nothing.
    const std::array inquiries{net::Inquiry{{name, dns::Type::SOA}, secure},
                               net::Inquiry{{name, dns::Type::SOA}, open},
                               net::Inquiry{{dns::Name(), dns::Type::SOA}, secure}};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, stop);
    const bool bogus = answers[0].outcome == Outcome::ServerFailure && answers[1].isKnown();
    if (bogus)
        return Signing::Bogus;
    if (!answers[0].isKnown())
        return std::nullopt;
    const net::ZoneServers zone = net::findZoneServers(internet, name, stop);
    if (!zone.isKnown())
        return std::nullopt;
    const dns::Answer ds = internet.lookup({zone.zone, dns::Type::DS}, secure, stop);
    const bool trusted = answers[2].isKnown() && answers[2].authenticated && answers[0].server
                         && isOwnResolver(*answers[0].server);
    return signingOf(answers[0], answers[1], ds, trusted);
}

} // namespace mailworthy::checks
