#include "net/real/DnsClient.h"

#include "net/DnsQuery.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

constexpr quint8 rcodeFormErr = 1;
/// Questions that were answered only without OPT, before that is taken for the server's way: one
/// may be a loss.
constexpr int enoughWithout = 3;
/// A run asks a few hundred servers at most; beyond this the idle channels are closed.
constexpr std::size_t maxChannels = 512;

} // namespace

DnsClient::DnsClient(Clock &clock, AskLimits limits) : m_clock(clock), m_schedule(limits)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] { pump(); });
}

DnsClient::~DnsClient() = default;

AskSchedule::Id DnsClient::ask(const Inquiry &inquiry, OnAnswer onAnswer)
{
    const AskSchedule::Id id = ++m_lastId;
    const Ask &ask = inquiry.ask;
    m_asked.emplace(id, Asked{inquiry, std::move(onAnswer), {}});
    m_schedule.add(id, {ask.servers, ask.transport, ask.timeout, ask.group, ask.patient},
                   m_clock.elapsed());
    queuePump();
    return id;
}

void DnsClient::cancel(AskSchedule::Id id)
{
    m_schedule.cancel(id);
    if (const auto found = m_asked.find(id); found != m_asked.end()) {
        forgetAttempts(found->second);
        m_asked.erase(found);
    }
    queuePump(); // a place in flight may be free
}

void DnsClient::queuePump()
{
    if (m_pumpQueued)
        return;
    m_pumpQueued = true;
    QMetaObject::invokeMethod(&m_context, [this] { pump(); }, Qt::QueuedConnection);
}

void DnsClient::pump()
{
    m_pumpQueued = false;
    std::erase_if(m_retired, [](const auto &channel) { return channel->waiting() == 0; });
    const AskSchedule::Actions actions = m_schedule.due(m_clock.elapsed());
    for (const AskSchedule::Ended &ended : actions.ended)
        finish(ended);
    for (const AskSchedule::Send &one : actions.sends)
        send(one);
    if (const auto next = m_schedule.nextDue()) {
        const auto wait = std::max<Milliseconds::rep>(
            0, *next == Milliseconds::min() ? 0 : (*next - m_clock.elapsed()).count());
        m_timer.start(static_cast<int>(std::min<Milliseconds::rep>(wait, 60 * 1000)));
    } else {
        m_timer.stop();
    }
}

CaresChannel &DnsClient::channel(const ChannelKey &key)
{
    if (const auto found = m_channels.find(key); found != m_channels.end())
        return *found->second;
    if (m_channels.size() >= maxChannels)
        std::erase_if(m_channels, [](const auto &entry) { return entry.second->waiting() == 0; });
    auto made = std::make_unique<CaresChannel>(
        key.server, key.tcp, key.edns,
        [this](quint64 token, CaresChannel::Status status, const QByteArray &bytes) {
            received(token, status, bytes);
        });
    return *m_channels.emplace(key, std::move(made)).first->second;
}

void DnsClient::retire(const ChannelKey &key)
{
    if (auto node = m_channels.extract(key))
        m_retired.push_back(std::move(node.mapped()));
}

void DnsClient::send(const AskSchedule::Send &send)
{
    const auto found = m_asked.find(send.id);
    if (found == m_asked.end())
        return;
    Asked &asked = found->second;
    const bool wantsEdns = asked.inquiry.ask.edns || asked.inquiry.ask.dnssecOk;
    // RFC 6891 §7: a server that answered without OPT does not implement EDNS. Where nothing came
    // back with it so far, something on the way may drop what has one (§6.2.5): once with, once
    // without.
    const bool plainTurn = asked.attempts.size() % 2 == 1 && !m_withEdns.contains(send.server);
    const bool edns =
        wantsEdns
        && (asked.inquiry.ask.dnssecOk || (!m_withoutEdns.contains(send.server) && !plainTurn));
    CaresChannel &carrier = channel({send.server, send.tcp, edns});
    Attempt attempt{send.server, send.tcp, edns, std::nullopt, ++m_lastToken, &carrier};
    m_tokens.emplace(attempt.token, std::pair{send.id, send.attempt});
    carrier.send(attempt.token, queryFor(asked.inquiry, edns));
    asked.attempts.push_back(std::move(attempt));
}

void DnsClient::received(quint64 token, CaresChannel::Status status, const QByteArray &bytes)
{
    const auto place = m_tokens.find(token);
    if (place == m_tokens.end())
        return;
    const auto [id, number] = place->second;
    m_tokens.erase(place);
    const auto found = m_asked.find(id);
    if (found == m_asked.end())
        return;
    Attempt &attempt = found->second.attempts[static_cast<std::size_t>(number)];
    if (status == CaresChannel::Status::Reflected) {
        m_tokens.emplace(token, std::pair{id, number}); // the true answer may be behind it
        attempt.answer = dns::answerWith(found->second.inquiry.question, dns::Outcome::Malformed,
                                         QStringLiteral("not a response"));
        m_schedule.report(id, number, AskSchedule::Reply::Spurious, m_clock.elapsed());
        return;
    }
    attempt.channel = nullptr;
    if (status == CaresChannel::Status::Lost)
        return; // silence: the schedule knows what to do
    const AskSchedule::Reply reply = judge(found->second, attempt, status, bytes);
    m_schedule.report(id, number, reply, m_clock.elapsed());
    queuePump();
}

AskSchedule::Reply DnsClient::judge(Asked &asked, Attempt &attempt, CaresChannel::Status status,
                                    const QByteArray &bytes)
{
    using Reply = AskSchedule::Reply;
    if (status == CaresChannel::Status::Unreachable)
        return Reply::Unreachable;
    const auto malformed = [&](const QString &why) {
        attempt.answer = dns::answerWith(asked.inquiry.question, dns::Outcome::Malformed, why);
        return Reply::Malformed;
    };
    if (status == CaresChannel::Status::Malformed)
        return malformed(QStringLiteral("unreadable message"));
    const Result<dns::Message> message = dns::parseMessage(bytes);
    if (!message) {
        // c-ares cuts what is longer than the size we offered.
        const bool overlong = !attempt.tcp && bytes.size() >= dns::Edns{}.udpSize;
        if (overlong && asked.inquiry.ask.transport == Transport::UdpThenTcp) {
            attempt.answer = dns::answerWith(asked.inquiry.question, dns::Outcome::Malformed,
                                             QStringLiteral("longer than offered"));
            return Reply::Cut;
        }
        return malformed(message.error().toDebugString());
    }
    if (!message->header.response)
        return malformed(QStringLiteral("not a response"));
    noteEdns(asked, attempt, *message);
    if (message->header.rcode == rcodeFormErr && attempt.edns && !asked.inquiry.ask.dnssecOk)
        return malformed(QStringLiteral("format error with EDNS")); // asked again without
    attempt.answer = dns::toAnswer(asked.inquiry.question, *message);
    if (message->header.tc && !attempt.tcp)
        return Reply::Cut;
    switch (attempt.answer->outcome) {
    case dns::Outcome::Records:
    case dns::Outcome::NoData:
    case dns::Outcome::NoSuchName: return Reply::Good;
    case dns::Outcome::Malformed: return Reply::Malformed;
    case dns::Outcome::Refused: return Reply::Refused;
    case dns::Outcome::ServerFailure:
    case dns::Outcome::Timeout:
    case dns::Outcome::Unreachable:
    case dns::Outcome::Cancelled: break;
    }
    return Reply::Failed;
}

void DnsClient::noteEdns(const Asked &asked, const Attempt &attempt, const dns::Message &message)
{
    if (message.edns) {
        m_withEdns.insert(attempt.server);
        return;
    }
    if (!attempt.edns) {
        const bool silentWith =
            std::any_of(asked.attempts.begin(), asked.attempts.end(), [&](const Attempt &other) {
                return other.server == attempt.server && other.edns && !other.answer;
            });
        if (silentWith && !m_withEdns.contains(attempt.server)
            && ++m_onlyWithout[attempt.server] >= enoughWithout)
            m_withoutEdns.insert(attempt.server);
        return;
    }
    // FORMERR without OPT: RFC 6891 §7. c-ares 1.18 drops EDNS for its whole channel then, and cuts
    // what is over 512.
    const bool plain = message.header.rcode == rcodeFormErr || message.header.rcode == 0
                       || message.header.rcode == 3;
    if (plain)
        m_withoutEdns.insert(attempt.server);
    retire({attempt.server, attempt.tcp, true});
}

void DnsClient::finish(const AskSchedule::Ended &ended)
{
    const auto found = m_asked.find(ended.id);
    if (found == m_asked.end())
        return;
    Asked asked = std::move(found->second);
    m_asked.erase(found);
    forgetAttempts(asked);
    dns::Answer answer = dns::answerWith(asked.inquiry.question, dns::Outcome::Timeout);
    const auto number = static_cast<std::size_t>(std::max(ended.attempt, 0));
    const bool hasAnswer =
        ended.attempt >= 0 && number < asked.attempts.size() && asked.attempts[number].answer;
    if (hasAnswer)
        answer = std::move(*asked.attempts[number].answer);
    else if (ended.end == AskSchedule::End::Unreachable)
        answer = dns::answerWith(asked.inquiry.question, dns::Outcome::Unreachable,
                                 QStringLiteral("no server reached"));
    else if (ended.end == AskSchedule::End::Malformed)
        answer = dns::answerWith(asked.inquiry.question, dns::Outcome::Malformed);
    // A cut answer with nothing in it is well formed; the rest of it could not be reached.
    if (hasAnswer && answer.truncated && answer.outcome == dns::Outcome::Malformed
        && asked.inquiry.ask.transport == Transport::UdpThenTcp) {
        answer.outcome = dns::Outcome::Unreachable;
        answer.detail = QStringLiteral("answer cut, no TCP");
    }
    answer.server = ended.lastServer;
    answer.took = ended.took;
    asked.onAnswer(std::move(answer));
}

void DnsClient::forgetAttempts(Asked &asked)
{
    for (Attempt &attempt : asked.attempts) {
        if (!attempt.channel || m_tokens.erase(attempt.token) == 0)
            continue;
        attempt.channel->forget(attempt.token);
        attempt.channel = nullptr;
    }
}

} // namespace mailworthy::net
