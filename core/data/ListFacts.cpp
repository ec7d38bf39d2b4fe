#include "data/ListCatalog.h"

#include <algorithm>

namespace mailworthy::data {

namespace {

/// What a living list answers at its test point when the file does not say which code comes back.
Address usualTestCode(const BlockList &list)
{
    const Address convention = Address::v4({127, 0, 0, 2}); // RFC 5782 §5
    const auto usable = [](const ReturnCode &code) {
        return code.kind == CodeKind::Listing || code.kind == CodeKind::Policy
               || code.kind == CodeKind::Test || code.kind == CodeKind::Good;
    };
    quint8 bits = 0;
    for (const ReturnCode &code : list.codes) {
        if (!usable(code))
            continue;
        if (code.pattern.form == CodePattern::Form::Bit)
            bits = static_cast<quint8>(bits | code.pattern.bit);
        else if (code.pattern.matches(convention))
            return convention;
    }
    if (bits != 0)
        return Address::v4({127, 0, 0, bits});
    const auto first = std::find_if(list.codes.begin(), list.codes.end(), usable);
    return first == list.codes.end() ? convention : Address::v4(first->pattern.octets);
}

net::fake::ListFacts factsOf(const BlockList &list)
{
    net::fake::ListFacts facts;
    facts.zone = list.zone;
    for (const std::optional<Address> &address : {list.listed.ipv4, list.listed.ipv6}) {
        if (address)
            facts.testNames.push_back(dns::Name::reversedUnder(*address, list.zone));
    }
    if (!list.listed.domain.isEmpty()) {
        if (const Result<dns::Name> name = list.zone.under(list.listed.domain.toLatin1()))
            facts.testNames.push_back(*name);
    }
    facts.testCodes = list.listed.expect;
    if (facts.testCodes.empty())
        facts.testCodes.push_back(usualTestCode(list));
    facts.refusesPublicResolvers = list.query.publicResolver == PublicResolverPolicy::Refused;
    facts.silentToPublicResolvers = list.query.publicResolver == PublicResolverPolicy::Silent;
    for (const ReturnCode &code : list.codes) {
        if (code.refusesPublicResolver && code.pattern.form == CodePattern::Form::Exact)
            facts.refusalCode = Address::v4(code.pattern.octets);
    }
    facts.keyKind = list.query.key;
    facts.keyZone = list.query.keyZone;
    return facts;
}

} // namespace

std::vector<net::fake::ListFacts> listFacts(const ListCatalog &catalog)
{
    std::vector<net::fake::ListFacts> facts;
    facts.reserve(catalog.lists.size());
    for (const BlockList &list : catalog.lists)
        facts.push_back(factsOf(list));
    return facts;
}

} // namespace mailworthy::data
