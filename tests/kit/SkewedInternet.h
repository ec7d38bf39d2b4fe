#pragma once
// Another Internet as a machine sees it whose clock is wrong: everything is passed on, only the
// wall time differs.
#include "net/ForwardingInternet.h"

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

class SkewedInternet final : public net::ForwardingInternet
{
public:
    SkewedInternet(net::Internet &real, Milliseconds ahead)
        : ForwardingInternet(real)
        , m_clock(real.clock(), ahead)
    {}
    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        inner().lookupAll(inquiries, onAnswer, stop);
    }
    [[nodiscard]] Clock &clock() override { return m_clock; }

private:
    SkewedClock m_clock;
};

} // namespace mailworthy::testkit
