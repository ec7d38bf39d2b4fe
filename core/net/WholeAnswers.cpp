#include "net/WholeAnswers.h"

#include "net/ZoneServers.h"

namespace mailworthy::net {

namespace {

/// As for chains in answers (dns::toAnswer).
constexpr std::size_t maxAliases = 16;

} // namespace

std::optional<dns::Answer> WholeAnswers::askOwnServers(const Inquiry &inquiry,
                                                       const std::stop_token &stop)
{
    dns::Answer whole = dns::answerWith(inquiry.question, dns::Outcome::NoData);
    dns::Name name = inquiry.question.name;
    while (whole.chain.size() <= maxAliases) {
        const ZoneServers zone = findZoneServers(inner(), name, stop);
        if (!zone.isKnown())
            return std::nullopt;
        Ask ask = askZone(zone);
        ask.dnssecOk = inquiry.ask.dnssecOk;
        ask.timeout = inquiry.ask.timeout;
        const dns::Answer part = inner().lookup({name, inquiry.question.type}, ask, stop);
        // Somebody else's word, and an answer cut again, are no better.
        if (!part.isKnown() || part.truncated || !part.authoritative)
            return std::nullopt;
        whole.outcome = part.outcome;
        whole.rcode = part.rcode;
        whole.edns = part.edns;
        whole.server = part.server;
        whole.took += part.took;
        whole.authority = part.authority;
        whole.answer.insert(whole.answer.end(), part.answer.begin(), part.answer.end());
        whole.chain.insert(whole.chain.end(), part.chain.begin(), part.chain.end());
        // An alias that leads out of the zone: its servers do not know what stands there.
        const bool leadsOn = !part.chain.empty() && part.outcome != dns::Outcome::Records
                             && !part.chain.back().isPartOf(zone.zone);
        if (!leadsOn) {
            whole.recursionAvailable = part.recursionAvailable;
            return whole;
        }
        name = part.chain.back();
    }
    return std::nullopt;
}

void WholeAnswers::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                             const std::stop_token &stop)
{
    std::vector<std::pair<std::size_t, dns::Answer>> cut;
    inner().lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            const Ask &ask = inquiries[index].ask;
            const bool wanted = ask.servers.empty() && ask.transport == Transport::UdpThenTcp;
            if (answer.truncated && wanted)
                cut.emplace_back(index, answer);
            else
                onAnswer(index, answer);
        },
        stop);
    for (const auto &[index, answer] : cut) {
        if (std::optional<dns::Answer> whole = askOwnServers(inquiries[index], stop)) {
            onAnswer(index, *whole);
            continue;
        }
        dns::Answer part = dns::answerWith(answer.question, dns::Outcome::Malformed,
                                           QStringLiteral("cut before its end"));
        part.truncated = true;
        part.server = answer.server;
        part.took = answer.took;
        onAnswer(index, part);
    }
}

void WholeAnswers::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                   const std::stop_token &stop)
{
    inner().lookupFollowing(std::move(first), follow, stop);
}

} // namespace mailworthy::net
