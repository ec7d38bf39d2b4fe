#pragma once
// Name servers that were chosen in the place of those of the Internet beneath: what would go to its
// recursive resolvers goes to them, hosts of web addresses included, and `resolvers` names them. Those
// with port 443 are asked over HTTPS (DnsOverHttps.h); of a mixed choice nothing is.
// What is asked of a certain server, and everything else, is passed on. Wraps another Internet, which
// must outlive it; any thread may call. A call goes to those that were chosen when it began.
#include "net/ForwardingInternet.h"

#include <mutex>

namespace mailworthy::net {

class ChosenResolvers final : public ForwardingInternet
{
public:
    /// Empty: those of the Internet beneath.
    explicit ChosenResolvers(Internet &inner, std::vector<Endpoint> servers = {});

    void choose(std::vector<Endpoint> servers);
    [[nodiscard]] std::vector<Endpoint> chosen() const;

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;

private:
    mutable std::mutex m_mutex;
    std::vector<Endpoint> m_servers; // guarded by it
};

} // namespace mailworthy::net
