#pragma once
// Addresses as the rest of the world is told them. A resolver at home may lead into the own network
// for some names (an entry in the router or a Pi-hole, a zone of the house: split DNS, RFC 9499 §6);
// mail is judged by what others see. Where an answer holds an address that is not public, the servers
// that the zone above names are asked, and what they say counts, whatever it is. Where they cannot
// be asked, an answer about one of the owner's names is not known (the outcome says why), and that
// about another name stays as it came. Everything else is passed on, unasked a second time.
//
// Wraps another Internet, which must outlive it: a Memo, so that each name is asked once. Any thread
// may call. Who connects to an address from here wants the other one: he asks beneath.
#include "net/ForwardingInternet.h"

namespace mailworthy::net {

class OutsideView final : public ForwardingInternet
{
public:
    /// `own`: the owner's names; what is below them is his as well.
    OutsideView(Internet &inner, std::vector<dns::Name> own);

    /// Answers that were asked for once more come last.
    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;

private:
    [[nodiscard]] bool isOwn(const dns::Name &name) const;
    [[nodiscard]] dns::Answer seenOutside(const Inquiry &inquiry, const dns::Answer &here,
                                          const std::stop_token &stop, int aliases);
    /// Where one begins who knows nothing of this network; empty: nobody outside it has the name, or
    /// that is `open`.
    [[nodiscard]] std::vector<Endpoint>
    startFor(const dns::Name &name, std::optional<dns::Outcome> &open, const std::stop_token &stop);
    /// The word of the zone's own servers, or an answer that is not known, with the reason. Nothing:
    /// nobody outside has the zone.
    [[nodiscard]] std::optional<dns::Answer> askFromAbove(const dns::Question &question,
                                                          const std::stop_token &stop);

    const std::vector<dns::Name> m_own;
};

} // namespace mailworthy::net
