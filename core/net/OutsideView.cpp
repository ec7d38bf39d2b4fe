#include "net/OutsideView.h"

#include "net/ZoneServers.h"

#include <algorithm>

namespace mailworthy::net {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Zones above each other that the house may have, and zones below each other on the way to a name.
constexpr int mostZones = 4;
/// Aliases that are followed out of a zone.
constexpr int mostAliases = 8;

bool isAddressQuestion(const Inquiry &inquiry)
{
    const dns::Type type = inquiry.question.type;
    return (type == dns::Type::A || type == dns::Type::AAAA) && inquiry.ask.servers.empty()
           && inquiry.ask.recursionDesired;
}

bool leadsInside(const dns::Answer &answer)
{
    const std::vector<Address> addresses = answer.addresses();
    return std::any_of(addresses.begin(), addresses.end(),
                       [](const Address &address) { return !address.isPublic(); });
}

std::vector<Endpoint> publicOnes(const ZoneServers &zone)
{
    std::vector<Endpoint> servers = zone.endpoints();
    std::erase_if(servers, [](const Endpoint &server) { return !server.address.isPublic(); });
    return servers;
}

} // namespace

OutsideView::OutsideView(Internet &inner, std::vector<dns::Name> own)
    : ForwardingInternet(inner)
    , m_own(std::move(own))
{}

bool OutsideView::isOwn(const dns::Name &name) const
{
    return std::any_of(m_own.begin(), m_own.end(),
                       [&](const dns::Name &each) { return name.isPartOf(each); });
}

void OutsideView::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                            const std::stop_token &stop)
{
    std::vector<std::pair<std::size_t, dns::Answer>> doubtful;
    inner().lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            const bool empty = answer.isEmpty() && isOwn(answer.question.name);
            if (isAddressQuestion(inquiries[index]) && (empty || leadsInside(answer)))
                doubtful.emplace_back(index, answer);
            else
                onAnswer(index, answer);
        },
        stop);
    for (const auto &[index, answer] : doubtful)
        onAnswer(index, seenOutside(inquiries[index], answer, stop, mostAliases));
}

dns::Answer OutsideView::seenOutside(const Inquiry &inquiry, const dns::Answer &here,
                                     const std::stop_token &stop, int aliases)
{
    const dns::Question &question = inquiry.question;
    if (here.isEmpty()) { // who answers for a name himself does so for one family, mostly
        dns::Question other = question;
        other.type = question.type == dns::Type::A ? dns::Type::AAAA : dns::Type::A;
        if (!leadsInside(inner().lookup(other, inquiry.ask, stop)))
            return here;
    }
    std::optional<dns::Answer> own = askFromAbove(question, stop);
    if (!own)
        return here;
    // An alias that leads out of the zone: its servers do not know what stands there.
    if (own->outcome == dns::Outcome::NoData && !own->chain.empty() && aliases > 0) {
        Inquiry rest = inquiry;
        rest.question.name = own->chain.back();
        dns::Answer there = inner().lookup(rest.question, rest.ask, stop);
        if (leadsInside(there))
            there = seenOutside(rest, there, stop, aliases - 1);
        own->outcome = there.outcome;
        own->rcode = there.rcode;
        own->answer.insert(own->answer.end(), there.answer.begin(), there.answer.end());
        own->chain.insert(own->chain.end(), there.chain.begin(), there.chain.end());
    }
    // Whoever repeats it, and looks things up for others, may be the one at home again.
    if (own->recursionAvailable && leadsInside(*own))
        own = dns::answerWith(question, dns::Outcome::Refused, u"no word of its own"_s);
    const bool counts = own->isKnown() || own->outcome == dns::Outcome::Cancelled;
    return counts || isOwn(question.name) ? *own : here;
}

std::vector<Endpoint> OutsideView::startFor(const dns::Name &name,
                                            std::optional<dns::Outcome> &open,
                                            const std::stop_token &stop)
{
    const auto note = [&open](const ZoneServers &zone) {
        if (zone.failed && !zone.failed->isKnown() && !open)
            open = zone.outcome;
    };
    const ZoneServers nearest = findZoneServers(inner(), name, stop);
    note(nearest);
    // Its servers as this network knows them may be those of the house: the zone above tells.
    dns::Name zone = nearest.zone;
    for (int i = 0; i < mostZones && !zone.isRoot(); ++i) {
        const ZoneServers above = findZoneServers(inner(), zone.parent(), stop);
        if (std::vector<Endpoint> servers = publicOnes(above); !servers.empty())
            return servers;
        note(above);
        zone = above.zone;
    }
    return publicOnes(nearest);
}

std::optional<dns::Answer> OutsideView::askFromAbove(const dns::Question &question,
                                                     const std::stop_token &stop)
{
    std::optional<dns::Outcome> open;
    std::vector<Endpoint> servers = startFor(question.name, open, stop);
    if (servers.empty())
        return open ? std::optional(dns::answerWith(question, *open)) : std::nullopt;
    for (int i = 0; i < mostZones && !servers.empty(); ++i) {
        Ask ask;
        ask.servers = servers;
        ask.recursionDesired = false;
        dns::Answer answer = inner().lookup(question, ask, stop);
        const std::optional<ZoneServers> below = findReferral(inner(), answer, stop);
        if (!below && (!answer.isKnown() || (answer.authoritative && !answer.truncated)))
            return answer;
        if (!below) { // somebody else's word, or a part of one
            dns::Answer none = dns::answerWith(question, dns::Outcome::Refused, u"no AA"_s);
            none.server = answer.server;
            return none;
        }
        servers = publicOnes(*below);
    }
    return dns::answerWith(question, dns::Outcome::Unreachable);
}

} // namespace mailworthy::net
