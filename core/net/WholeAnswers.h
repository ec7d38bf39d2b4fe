#pragma once
// Gets past a router that cuts answers: what the resolver can hand over only in part (TC, and no
// TCP) is asked of the zone's own servers. A cut record looks damaged, and is not. Where nobody has
// it whole, nothing is known: the answer is Malformed, with `truncated`. Wraps another Internet,
// which must outlive it; any thread may call. Questions that follow from answers (lookupFollowing)
// stay as they come, and so does what is asked over UDP alone.
#include "net/Internet.h"

namespace mailworthy::net {

class WholeAnswers final : public Internet
{
public:
    explicit WholeAnswers(Internet &inner) : m_inner(inner) {}

    /// Cut answers come last, whole where they could be had.
    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] SmtpTranscript smtp(const SmtpScript &script,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<LocalAddress> localAddresses() override;
    [[nodiscard]] RouterReply router(const std::stop_token &stop) override;
    [[nodiscard]] StunReply stun(const StunRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] GreeterReply listen(const GreeterRequest &request, const OnVisit &onVisit,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;
    [[nodiscard]] Clock &clock() override;

private:
    /// The answer of the servers of the zones that the name and its aliases are in; nothing when
    /// one of them gave none.
    [[nodiscard]] std::optional<dns::Answer> askOwnServers(const Inquiry &inquiry,
                                                           const std::stop_token &stop);

    Internet &m_inner;
};

} // namespace mailworthy::net
