#pragma once
// The base of those that wrap another Internet, which must outlive them: everything is passed on but
// the questions. A wrapper overrides what it is for. `lookupFollowing` goes through the wrapper's own
// `lookupAll` unless it is overridden too, so that no answer gets past it. Any thread may call.
#include "net/Internet.h"

namespace mailworthy::net {

class ForwardingInternet : public Internet
{
public:
    explicit ForwardingInternet(Internet &inner) : m_inner(inner) {}

    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] std::vector<LocalAddress> localAddresses() override;
    [[nodiscard]] SmtpTranscript smtp(const SmtpScript &script,
                                      const std::stop_token &stop) override;
    [[nodiscard]] RouterReply router(const std::stop_token &stop) override;
    [[nodiscard]] std::optional<Address> gateway() override;
    [[nodiscard]] StunReply stun(const StunRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] GreeterReply listen(const GreeterRequest &request, const OnVisit &onVisit,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;
    [[nodiscard]] Clock &clock() override;

protected:
    [[nodiscard]] Internet &inner() const { return m_inner; }

private:
    Internet &m_inner;
};

} // namespace mailworthy::net
