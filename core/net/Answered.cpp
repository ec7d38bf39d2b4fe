#include "net/Answered.h"

namespace mailworthy::net {

namespace {

/// Asked as receivers ask: of their resolver, for what there is.
bool isOrdinary(const Ask &ask)
{
    return ask.servers.empty() && ask.recursionDesired && !ask.dnssecOk && !ask.checkingDisabled;
}

} // namespace

void Answered::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                         const std::stop_token &stop)
{
    std::vector<Inquiry> others;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < inquiries.size(); ++i) {
        const auto given = m_answers.find(inquiries[i].question);
        if (given != m_answers.end() && isOrdinary(inquiries[i].ask)) {
            onAnswer(i, given->second);
        } else {
            others.push_back(inquiries[i]);
            places.push_back(i);
        }
    }
    if (!others.empty())
        inner().lookupAll(
            others,
            [&](std::size_t index, const dns::Answer &answer) { onAnswer(places[index], answer); },
            stop);
}

} // namespace mailworthy::net
