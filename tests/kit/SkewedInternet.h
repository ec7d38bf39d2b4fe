#pragma once
// Another Internet as a machine sees it whose clock is wrong: everything is passed on, only the
// wall time differs.
#include "net/Internet.h"

namespace mailworthy::testkit {

class SkewedClock final : public Clock
{
public:
    SkewedClock(Clock &real, Milliseconds ahead) : m_real(real), m_ahead(ahead) {}
    [[nodiscard]] Timestamp now() const override { return m_real.now() + m_ahead; }
    [[nodiscard]] Milliseconds elapsed() const override { return m_real.elapsed(); }
    bool wait(Milliseconds duration, const std::stop_token &stop) override
    {
        return m_real.wait(duration, stop);
    }

private:
    Clock &m_real;
    const Milliseconds m_ahead;
};

class SkewedInternet final : public net::Internet
{
public:
    SkewedInternet(net::Internet &real, Milliseconds ahead)
        : m_real(real)
        , m_clock(real.clock(), ahead)
    {}
    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        m_real.lookupAll(inquiries, onAnswer, stop);
    }
    [[nodiscard]] net::HttpReply get(const net::HttpRequest &request,
                                     const std::stop_token &stop) override
    {
        return m_real.get(request, stop);
    }
    [[nodiscard]] std::vector<net::LocalAddress> localAddresses() override
    {
        return m_real.localAddresses();
    }
    [[nodiscard]] net::RouterReply router(const std::stop_token &stop) override
    {
        return m_real.router(stop);
    }
    [[nodiscard]] net::StunReply stun(const net::StunRequest &request,
                                      const std::stop_token &stop) override
    {
        return m_real.stun(request, stop);
    }
    [[nodiscard]] net::SmtpTranscript smtp(const net::SmtpScript &script,
                                           const std::stop_token &stop) override
    {
        return m_real.smtp(script, stop);
    }
    [[nodiscard]] net::GreeterReply listen(const net::GreeterRequest &request,
                                           const net::OnVisit &onVisit,
                                           const std::stop_token &stop) override
    {
        return m_real.listen(request, onVisit, stop);
    }
    [[nodiscard]] std::vector<Endpoint> resolvers() override { return m_real.resolvers(); }
    [[nodiscard]] Clock &clock() override { return m_clock; }

private:
    net::Internet &m_real;
    SkewedClock m_clock;
};

} // namespace mailworthy::testkit
