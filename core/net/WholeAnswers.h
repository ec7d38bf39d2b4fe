#pragma once
// Gets past a router that cuts answers: what the resolver can hand over only in part (TC, and no
// TCP) is asked of the zone's own servers. A cut record looks damaged, and is not. Where nobody has
// it whole, nothing is known: the answer is Malformed, with `truncated`. Wraps another Internet,
// which must outlive it; any thread may call. Questions that follow from answers (lookupFollowing)
// stay as they come, and so does what is asked over UDP alone.
#include "net/ForwardingInternet.h"

namespace mailworthy::net {

class WholeAnswers final : public ForwardingInternet
{
public:
    using ForwardingInternet::ForwardingInternet;

    /// Cut answers come last, whole where they could be had.
    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;

private:
    /// The answer of the servers of the zones that the name and its aliases are in; nothing when
    /// one of them gave none.
    [[nodiscard]] std::optional<dns::Answer> askOwnServers(const Inquiry &inquiry,
                                                           const std::stop_token &stop);
};

} // namespace mailworthy::net
