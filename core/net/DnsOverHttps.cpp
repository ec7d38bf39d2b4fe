#include "net/DnsOverHttps.h"

#include "net/DnsQuery.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mailworthy::net {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 httpsPort = 443;
/// Each has a connection of its own; a server of that kind takes many more.
constexpr std::size_t mostAtOnce = 16;
constexpr qint64 largestMessage = 65535;
const QByteArray messageType = "application/dns-message"; // RFC 8484 §6

dns::Outcome outcomeOf(HttpOutcome outcome)
{
    switch (outcome) {
    case HttpOutcome::Timeout: return dns::Outcome::Timeout;
    case HttpOutcome::Cancelled: return dns::Outcome::Cancelled;
    case HttpOutcome::Replied:
    case HttpOutcome::TooLarge:
    case HttpOutcome::Malformed: return dns::Outcome::Malformed;
    case HttpOutcome::NoAddress:
    case HttpOutcome::Unreachable:
    case HttpOutcome::CertificateRefused: break;
    }
    return dns::Outcome::Unreachable;
}

/// Is there reason to ask another one?
bool isOfNoUse(dns::Outcome outcome)
{
    return outcome == dns::Outcome::Timeout || outcome == dns::Outcome::Unreachable
           || outcome == dns::Outcome::Malformed || outcome == dns::Outcome::ServerFailure
           || outcome == dns::Outcome::Refused;
}

/// For the question with all its repeats.
Milliseconds limitOf(const Ask &ask)
{
    constexpr Milliseconds usual{5000};
    constexpr Milliseconds impatient{2000};
    const Milliseconds limit = ask.timeout.count() > 0 ? ask.timeout : usual;
    return ask.patient ? limit : std::min(limit, impatient);
}

dns::Answer fetch(Internet &internet, const Inquiry &inquiry, const std::vector<Endpoint> &servers,
                  const std::stop_token &stop)
{
    dns::Answer answer = dns::answerWith(inquiry.question, dns::Outcome::Timeout);
    const Milliseconds limit = limitOf(inquiry.ask);
    Milliseconds took{0};
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const Milliseconds left = limit - took;
        if (left.count() <= 0)
            break;
        HttpRequest request;
        request.url = dnsQueryUrl(servers[i], inquiry);
        request.accept = messageType;
        request.maxBytes = largestMessage;
        // One that is silent leaves time for those after it.
        request.timeout = left / static_cast<Milliseconds::rep>(servers.size() - i);
        const HttpReply reply = internet.get(request, stop);
        took += reply.took;
        answer = answerIn(reply, inquiry.question);
        answer.server = servers[i];
        if (!isOfNoUse(answer.outcome) || stop.stop_requested())
            break;
    }
    answer.took = took;
    return answer;
}

/// Questions go to the threads that ask, answers to the one that waits. Each question has a place.
class Exchange
{
public:
    void add(std::vector<Inquiry> inquiries)
    {
        {
            const std::scoped_lock lock(m_mutex);
            for (Inquiry &inquiry : inquiries)
                m_waiting.emplace_back(m_places++, std::move(inquiry));
        }
        m_changed.notify_all();
    }

    /// The next question; nothing when there will be none.
    std::optional<std::pair<std::size_t, Inquiry>> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        auto first = std::make_optional(std::move(m_waiting.front()));
        m_waiting.pop_front();
        return first;
    }

    void put(std::size_t place, dns::Answer answer)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_there.emplace_back(place, std::move(answer));
        }
        m_changed.notify_all();
    }

    /// The next answer; nothing when each question has had its own.
    std::optional<std::pair<std::size_t, dns::Answer>> take()
    {
        std::unique_lock lock(m_mutex);
        if (m_taken == m_places)
            return std::nullopt;
        m_changed.wait(lock, [this] { return !m_there.empty(); });
        std::pair<std::size_t, dns::Answer> first = std::move(m_there.front());
        m_there.pop_front();
        ++m_taken;
        return first;
    }

    void end()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_places = 0;
    std::size_t m_taken = 0;
    bool m_ended = false;
    std::deque<std::pair<std::size_t, Inquiry>> m_waiting;
    std::deque<std::pair<std::size_t, dns::Answer>> m_there;
};

} // namespace

bool isOverHttps(const Endpoint &server)
{
    return server.port == httpsPort;
}

Endpoint httpsServer(const Address &address)
{
    return {address, httpsPort};
}

QString dnsQueryUrl(const Endpoint &server, const Inquiry &inquiry)
{
    const QString text = server.address.toString();
    const QString host = server.address.isV4() ? text : u'[' + text + u']';
    const QByteArray message =
        dns::toWire(queryFor(inquiry, true))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return u"https://%1/dns-query?dns=%2"_s.arg(host, QString::fromLatin1(message));
}

dns::Answer answerIn(const HttpReply &reply, const dns::Question &question)
{
    const auto none = [&](dns::Outcome outcome, const QString &detail) {
        return dns::answerWith(question, outcome, detail);
    };
    if (reply.outcome != HttpOutcome::Replied)
        return none(outcomeOf(reply.outcome), reply.detail);
    // RFC 8484 §4.2.1: what the answer is worth stands in the message of a reply of success. That it
    // is none says nothing of who has the name: no list has refused, say.
    if (reply.status < 200 || reply.status > 299)
        return none(dns::Outcome::ServerFailure, u"HTTP status %1"_s.arg(reply.status));
    const QByteArray type = reply.contentType.split(';').front().trimmed().toLower();
    if (type != messageType)
        return none(dns::Outcome::Malformed, u"no DNS message"_s);
    const Result<dns::Message> message = dns::parseMessage(reply.body);
    if (!message || !message->header.response)
        return none(dns::Outcome::Malformed, u"no DNS message"_s);
    return dns::toAnswer(question, *message);
}

void lookupOverHttps(Internet &internet, std::vector<Inquiry> first,
                     const std::vector<Endpoint> &servers, const Follow &follow,
                     const std::stop_token &stop)
{
    Exchange exchange;
    std::vector<std::jthread> threads;
    const auto work = [&] {
        while (const auto asked = exchange.next()) {
            const auto &[place, inquiry] = *asked;
            if (stop.stop_requested())
                exchange.put(place, dns::answerWith(inquiry.question, dns::Outcome::Cancelled));
            else if (inquiry.ask.servers.empty())
                exchange.put(place, fetch(internet, inquiry, servers, stop));
            else
                exchange.put(place, internet.lookup(inquiry.question, inquiry.ask, stop));
        }
    };
    const auto ask = [&](std::vector<Inquiry> inquiries) {
        // What follows may be more than what was there first.
        const std::size_t count = std::min(mostAtOnce, threads.size() + inquiries.size());
        exchange.add(std::move(inquiries));
        while (threads.size() < count)
            threads.emplace_back(work);
    };
    ask(std::move(first));
    while (const auto answered = exchange.take())
        ask(follow(answered->first, answered->second));
    exchange.end();
}

} // namespace mailworthy::net
