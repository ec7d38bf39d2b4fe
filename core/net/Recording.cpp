#include "net/Recording.h"

namespace mailworthy::net {

Recording::Recording(Internet &inner) : ForwardingInternet(inner) {}

void Recording::note(const Inquiry &inquiry, const dns::Answer &answer)
{
    if (answer.outcome == dns::Outcome::Cancelled)
        return;
    const Timestamp at = inner().clock().now();
    const std::lock_guard lock(m_mutex);
    m_exchanges.push_back({inquiry, answer, at});
}

void Recording::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                          const std::stop_token &stop)
{
    inner().lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            note(inquiries[index], answer);
            onAnswer(index, answer);
        },
        stop);
}

void Recording::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                                const std::stop_token &stop)
{
    std::vector<Inquiry> asked = first;
    inner().lookupFollowing(
        std::move(first),
        [&](std::size_t index, const dns::Answer &answer) {
            note(asked[index], answer);
            std::vector<Inquiry> more = follow(index, answer);
            asked.insert(asked.end(), more.begin(), more.end());
            return more;
        },
        stop);
}

HttpReply Recording::get(const HttpRequest &request, const std::stop_token &stop)
{
    HttpReply reply = inner().get(request, stop);
    if (reply.outcome != HttpOutcome::Cancelled) {
        const Timestamp at = inner().clock().now();
        const std::lock_guard lock(m_mutex);
        m_http.push_back({request, reply, at});
    }
    return reply;
}

std::vector<LocalAddress> Recording::localAddresses()
{
    std::vector<LocalAddress> found = inner().localAddresses();
    const std::lock_guard lock(m_mutex);
    m_local = found;
    return found;
}

SmtpTranscript Recording::smtp(const SmtpScript &script, const std::stop_token &stop)
{
    SmtpTranscript transcript = inner().smtp(script, stop);
    const std::lock_guard lock(m_mutex);
    m_smtp.push_back({script, transcript, inner().clock().now()});
    return transcript;
}

std::vector<SmtpExchange> Recording::smtpExchanges() const
{
    const std::lock_guard lock(m_mutex);
    return m_smtp;
}

RouterReply Recording::router(const std::stop_token &stop)
{
    const RouterReply reply = inner().router(stop);
    if (reply.outcome != RouterOutcome::Cancelled) {
        const std::lock_guard lock(m_mutex);
        m_router = reply;
    }
    return reply;
}

StunReply Recording::stun(const StunRequest &request, const std::stop_token &stop)
{
    StunReply reply = inner().stun(request, stop);
    if (reply.outcome != StunOutcome::Cancelled) {
        const Timestamp at = inner().clock().now();
        const std::lock_guard lock(m_mutex);
        m_stun.push_back({request, reply, at});
    }
    return reply;
}

GreeterReply Recording::listen(const GreeterRequest &request, const OnVisit &onVisit,
                               const std::stop_token &stop)
{
    GreeterReply reply = inner().listen(request, onVisit, stop);
    // A trial whether waiting is possible is no test.
    if (request.duration > Milliseconds::zero() || reply.outcome != GreeterOutcome::Waited) {
        const std::lock_guard lock(m_mutex);
        m_greeter = reply;
    }
    return reply;
}

std::vector<Exchange> Recording::exchanges() const
{
    const std::lock_guard lock(m_mutex);
    return m_exchanges;
}

std::vector<HttpExchange> Recording::httpExchanges() const
{
    const std::lock_guard lock(m_mutex);
    return m_http;
}

std::vector<StunExchange> Recording::stunExchanges() const
{
    const std::lock_guard lock(m_mutex);
    return m_stun;
}

QString Recording::toWorld() const
{
    const std::lock_guard lock(m_mutex);
    return toWorldText(m_exchanges, m_http, m_local.value_or(std::vector<LocalAddress>{}), m_router,
                       m_stun, m_smtp, m_greeter);
}

} // namespace mailworthy::net
