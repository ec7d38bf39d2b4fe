#include "net/WithoutDns64.h"

namespace mailworthy::net {

namespace {

constexpr int prefixBits = 96;

const Address &translatorPrefix()
{
    static const Address prefix = Address::parse(u"64:ff9b::").value();
    return prefix;
}

bool isSynthesized(const dns::Record &record)
{
    const auto *aaaa = std::get_if<dns::Aaaa>(&record.data);
    return aaaa && aaaa->address.sharesPrefix(translatorPrefix(), prefixBits);
}

/// Without those; an answer that had no others has none.
dns::Answer published(const dns::Answer &answer)
{
    dns::Answer left = answer;
    const bool took = std::erase_if(left.answer, isSynthesized) > 0;
    if (took && left.outcome == dns::Outcome::Records && left.addresses().empty())
        left.outcome = dns::Outcome::NoData;
    return left;
}

bool mayBe(const Inquiry &inquiry)
{
    return inquiry.question.type == dns::Type::AAAA && inquiry.ask.servers.empty();
}

} // namespace

void WithoutDns64::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                             const std::stop_token &stop)
{
    inner().lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            if (mayBe(inquiries[index]))
                onAnswer(index, published(answer));
            else
                onAnswer(index, answer);
        },
        stop);
}

/// Lists' servers are looked for this way; where they have addresses of their own, a translated one
/// leads to them as well.
void WithoutDns64::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                   const std::stop_token &stop)
{
    inner().lookupFollowing(std::move(first), follow, stop);
}

} // namespace mailworthy::net
