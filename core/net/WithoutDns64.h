#pragma once
// Takes out what a resolver with DNS64 (RFC 6147) adds: AAAA records that nobody published and that lead
// to the line's own translator. Known by the prefix that is reserved for it, 64:ff9b::/96 (RFC 6052
// §2.1); one of the provider's own is not seen. Answers of servers that are named in a question stay
// as they are. Wraps another Internet, which must outlive it; any thread may call.
#include "net/ForwardingInternet.h"

namespace mailworthy::net {

class WithoutDns64 final : public ForwardingInternet
{
public:
    using ForwardingInternet::ForwardingInternet;

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
};

} // namespace mailworthy::net
