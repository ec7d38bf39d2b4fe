// The rules of the schedule: which server is asked next, how, after what time, and when a question
// is given up. They only read, but for `measure`, which keeps the round trips they follow.
#include "net/AskSchedule.h"

#include <algorithm>
#include <cmath>

namespace mailworthy::net {

namespace {

constexpr int maxDoublings = 10;
/// Repeats beyond one for each server: the doubling wait bounds them, a very long timeout must not.
constexpr std::size_t extraAttempts = 8;
/// UDP is tried so often before TCP is tried in its place.
constexpr std::size_t udpBeforeTcp = 2;
/// Unreachable and malformed may pass: believed when a server says so twice.
constexpr int believedTwice = 2;

Milliseconds ceilMs(double value)
{
    return Milliseconds(static_cast<Milliseconds::rep>(std::ceil(value)));
}

} // namespace

bool AskSchedule::isSettled(const Open &open, std::size_t server) const
{
    int unreachable = 0;
    int malformed = 0;
    const bool refusesAll = isUnreachable(open.question.servers[server]);
    for (const Attempt &attempt : open.attempts) {
        if (attempt.server != server)
            continue;
        if (refusesAll && (!attempt.tcp || attempt.reply == Reply::Unreachable))
            return true;
        if (!attempt.reply)
            continue;
        switch (*attempt.reply) {
        case Reply::Failed:
        case Reply::Refused:
            if (!attempt.crowdedOut)
                return true;
            break;
        case Reply::Unreachable:
            if (open.cut && attempt.tcp)
                return true; // it answers by UDP and has no TCP
            if (attempt.tcp == (open.question.transport == Transport::Tcp))
                ++unreachable;
            break;
        case Reply::Malformed:
        case Reply::Spurious: ++malformed; break;
        case Reply::Good:
        case Reply::Cut: break;
        }
    }
    return unreachable >= believedTwice || malformed >= believedTwice;
}

std::optional<std::size_t> AskSchedule::nextServer(const Open &open) const
{
    const std::size_t count = open.order.size();
    if (open.attempts.size() >= count * believedTwice + extraAttempts)
        return std::nullopt;
    const auto last = std::find(open.order.begin(), open.order.end(), open.attempts.back().server);
    const auto from = static_cast<std::size_t>(last - open.order.begin());
    for (std::size_t step = 1; step <= count; ++step) {
        const std::size_t server = open.order[(from + step) % count];
        if (!isSettled(open, server))
            return server;
    }
    return std::nullopt;
}

bool AskSchedule::nextByTcp(const Open &open, std::size_t server, Milliseconds now) const
{
    switch (open.question.transport) {
    case Transport::Tcp: return true;
    case Transport::Udp: return false;
    case Transport::UdpThenTcp: break;
    }
    if (open.cut || open.spurious || speaksTcpAlone(open.question.servers[server]))
        return true;
    const auto from = open.attempts.begin() + static_cast<std::ptrdiff_t>(open.base);
    const bool triedTcp =
        std::any_of(from, open.attempts.end(), [](const Attempt &attempt) { return attempt.tcp; });
    if (triedTcp || open.attempts.size() - open.base < udpBeforeTcp)
        return false;
    // The last one: the next after it would come too late.
    return now + 2 * repeatAfter(open) > lastRepeatAt(open);
}

Milliseconds AskSchedule::repeatAfter(const Open &open) const
{
    Milliseconds wait = m_limits.firstRepeat;
    if (const auto known = roundTrip(open.question.servers[open.attempts.back().server]))
        wait = std::max(wait, m_limits.roundTripFactor * *known);
    const int doublings =
        std::min(static_cast<int>(open.attempts.size() - open.base) - 1, maxDoublings);
    return wait * (1 << doublings);
}

Milliseconds AskSchedule::lastRepeatAt(const Open &open) const
{
    const Milliseconds from = open.attempts[std::min(open.base, open.attempts.size() - 1)].sent;
    const Milliseconds limit = open.attempts.front().sent + open.question.timeout;
    return from + (limit - from) * m_limits.lastRepeatPercent / 100;
}

Milliseconds AskSchedule::giveUpAt(const Open &open) const
{
    const Milliseconds first = open.attempts.front().sent;
    const Milliseconds atLast = first + open.question.timeout;
    if (open.brief)
        return std::min(atLast, first + m_limits.hurryFloor);
    // A TCP connection to a host that is not there opens for minutes.
    const bool nobodyThere =
        std::all_of(open.question.servers.begin(), open.question.servers.end(),
                    [this](const Endpoint &server) { return isUnreachable(server); });
    if (nobodyThere)
        return std::min(atLast, first + m_limits.hurryFloor);
    if (open.question.patient)
        return atLast;
    // Others were answered, one of them after this was asked or just before: the line is not to
    // blame.
    const bool othersAnswered = m_answered >= m_limits.hurryAnswers && 2 * m_answered >= m_started
                                && m_lastAnswer && *m_lastAnswer + m_limits.hurryFloor > first
                                && m_overall;
    if (!othersAnswered)
        return atLast;
    const bool alive = *m_lastAnswer > open.attempts.back().sent
                       || 100 * m_answered >= m_limits.hurryPercent * m_started;
    if (!alive)
        return atLast;
    const double usual = m_overall->smoothed + 4 * m_overall->deviation;
    Milliseconds from = std::max(first, m_backAt.value_or(first));
    if (open.base < open.attempts.size())
        from = std::max(from, open.attempts[open.base].sent);
    return std::min(atLast,
                    from + std::max(m_limits.hurryFloor, ceilMs(m_limits.hurryFactor * usual)));
}

std::optional<Milliseconds> AskSchedule::roundTrip(const Endpoint &server) const
{
    const auto known = m_health.find(server);
    if (known != m_health.end() && known->second.roundTrip)
        return ceilMs(known->second.roundTrip->smoothed);
    if (m_overall)
        return ceilMs(m_overall->smoothed);
    return std::nullopt;
}

void AskSchedule::measure(const Endpoint &server, Milliseconds roundTrip)
{
    const auto value = static_cast<double>(std::max(roundTrip, Milliseconds::zero()).count());
    const auto smooth = [value](std::optional<RoundTrip> &kept) {
        if (!kept) {
            kept = RoundTrip{value, value / 2}; // RFC 6298 §2.2
            return;
        }
        // RFC 6298 §2.3: beta 1/4, alpha 1/8
        kept->deviation += (std::abs(kept->smoothed - value) - kept->deviation) / 4;
        kept->smoothed += (value - kept->smoothed) / 8;
    };
    smooth(m_health[server].roundTrip);
    smooth(m_overall);
}

} // namespace mailworthy::net
