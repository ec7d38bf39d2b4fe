#pragma once
// The real Internet: DNS over c-ares, HTTP over Qt Network, both on one I/O thread that this object
// owns (design §3). Made once per program run in `main` and passed down; every call may come from
// any thread but the I/O thread's own. Needs a QCoreApplication. Nobody may wait in a call any more
// when it is destroyed.
#include "net/AskSchedule.h"

namespace mailworthy::net {

struct RealOptions
{
    std::vector<Endpoint> resolvers; ///< empty: the system's
    Milliseconds timeout{5000}; ///< for a question or an HTTP request that brings none of its own
    bool ipv4 = true;           ///< off: no server, no contact of this family
    bool ipv6 = true;
    /// A run over all lists at once. A home router may take fewer: what it refuses or drops then is
    /// asked again.
    std::size_t maxInFlight = 600;
    QByteArray extraCertificates; ///< PEM; trusted beside the system's authorities
    AskLimits limits = {};        ///< timeout and maxInFlight above hold in their place
};

class RealInternet final : public Internet
{
public:
    explicit RealInternet(RealOptions options = {});
    ~RealInternet() override;

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] SmtpTranscript smtp(const SmtpScript &script,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<LocalAddress> localAddresses() override;
    /// UPnP IGD and NAT-PMP at the gateway of the own network, three seconds at most.
    [[nodiscard]] RouterReply router(const std::stop_token &stop) override;
    [[nodiscard]] std::optional<Address> gateway() override;
    [[nodiscard]] StunReply stun(const StunRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] GreeterReply listen(const GreeterRequest &request, const OnVisit &onVisit,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;
    [[nodiscard]] Clock &clock() override;

private:
    [[nodiscard]] bool allows(const Address &address) const;
    [[nodiscard]] std::vector<Address> addressesFor(const HttpRequest &request, const QString &host,
                                                    const std::stop_token &stop);

    struct Io;
    RealOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<Io> m_io;
};

} // namespace mailworthy::net
