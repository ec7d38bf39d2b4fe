// What the schedule knows of its servers: who has spoken, who says nothing, who refuses; and the
// questions that wait for a silent one's word.
#include "net/AskSchedule.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

/// Others that were asked with an answered question have this part of its round trip more (percent),
/// before their answer counts as lost.
constexpr int graceAfterOthers = 25;

bool contains(const std::vector<Endpoint> &servers, const Endpoint &server)
{
    return std::find(servers.begin(), servers.end(), server) != servers.end();
}

} // namespace

/// Says nothing: never has, or not any more since it was asked some time ago.
bool AskSchedule::isMute(const Endpoint &server, Milliseconds now) const
{
    const auto known = m_health.find(server);
    if (known == m_health.end() || !known->second.spoke)
        return true;
    return known->second.askedSince && now - *known->second.askedSince > m_limits.outage;
}

bool AskSchedule::isUnreachable(const Endpoint &server) const
{
    const auto known = m_health.find(server);
    return known != m_health.end() && known->second.unreachable;
}

bool AskSchedule::speaksTcpAlone(const Endpoint &server) const
{
    const auto known = m_health.find(server);
    return known != m_health.end() && known->second.byTcp && !known->second.byUdp;
}

/// Whoever refuses all will not answer either.
bool AskSchedule::isOutstanding(const Open &open, const Attempt &attempt) const
{
    return !attempt.reply && (attempt.tcp || !isUnreachable(open.question.servers[attempt.server]));
}

bool AskSchedule::areGivenUp(const Open &open, Milliseconds now) const
{
    return std::all_of(open.question.servers.begin(), open.question.servers.end(),
                       [&](const Endpoint &server) {
                           const auto known = m_health.find(server);
                           return known != m_health.end() && known->second.givenUp
                                  && now - *known->second.givenUp <= m_limits.givenUpFor
                                  && known->second.givenUpAfter >= open.question.timeout;
                       });
}

/// One of the few while none of its servers says anything; all else waits for their word.
bool AskSchedule::mayRepeat(Id id, const Open &open, Milliseconds now)
{
    const std::vector<Endpoint> &servers = open.question.servers;
    if (std::any_of(servers.begin(), servers.end(),
                    [&](const Endpoint &server) { return !isMute(server, now); }))
        return true;
    if (open.brief)
        return false;
    const Endpoint &first = servers[open.order.front()];
    std::set<Id> &scouts = m_health[first].scouts;
    if (scouts.empty())
        scouts = chooseScouts(first);
    if (scouts.contains(id))
        return true;
    const auto isOfTheSameGroup = [&](Id other) {
        const auto found = m_open.find(other);
        return open.question.group && found != m_open.end()
               && found->second.question.group == open.question.group;
    };
    if (scouts.size() >= m_limits.scouts
        || std::any_of(scouts.begin(), scouts.end(), isOfTheSameGroup))
        return false;
    scouts.insert(id);
    return true;
}

/// Spread over all that wait for the server, because some may be about what it cannot find out.
std::set<AskSchedule::Id> AskSchedule::chooseScouts(const Endpoint &server) const
{
    std::vector<Id> waiting;
    std::set<dns::Name> groups;
    for (const auto &[id, open] : m_open) {
        if (open.attempts.empty() || open.finish || open.brief
            || open.question.servers[open.order.front()] != server)
            continue;
        if (!open.question.group || groups.insert(*open.question.group).second)
            waiting.push_back(id);
    }
    std::set<Id> chosen;
    const std::size_t count = std::min(waiting.size(), m_limits.scouts);
    for (std::size_t i = 0; i < count; ++i)
        chosen.insert(waiting[i * waiting.size() / count]);
    return chosen;
}

/// Asked once more when its answer is late beside one that took so long.
void AskSchedule::askAgain(Id id, Open &open, Milliseconds took, Milliseconds now)
{
    open.again = true;
    open.brief = false;
    const Milliseconds late = open.attempts.back().sent + took * (100 + graceAfterOthers) / 100;
    setWake(id, open, std::max(now, std::min(late, giveUpAt(open))));
}

/// Any server's answer: when nothing came for a while although questions went out, the line is back.
void AskSchedule::noteAnswer(Milliseconds took, Milliseconds now)
{
    const bool wasAway = m_lastAnswer && m_lastSend && *m_lastSend > *m_lastAnswer
                         && now - *m_lastAnswer > m_limits.outage;
    m_lastAnswer = now;
    if (!wasAway)
        return;
    m_backAt = now;
    for (auto &[id, open] : m_open) {
        const bool waits = !open.attempts.empty() && !open.finish && !open.queued;
        if (waits && now - open.attempts.back().sent >= m_limits.firstRepeat)
            askAgain(id, open, took, now);
    }
}

/// This server said something, whatever it was.
void AskSchedule::noteWord(const Endpoint &server, const Attempt &made, Milliseconds now)
{
    const bool wasMute = isMute(server, now);
    Health &health = m_health[server];
    const bool spokeBefore = health.spoke.has_value();
    health.silent = 0;
    health.spoke = now;
    health.askedSince.reset();
    (made.tcp ? health.byTcp : health.byUdp) = true;
    health.scouts.clear();
    health.refused.reset();
    health.unreachable = false;
    health.givenUp.reset();
    if (!wasMute)
        return;
    const Milliseconds took = now - made.sent;
    for (auto &[id, open] : m_open) {
        if (open.attempts.empty() || !contains(open.question.servers, server))
            continue;
        open.brief = false;
        const bool lost = open.held || (spokeBefore && !open.attempts.back().reply);
        if (lost && !open.finish && !open.queued)
            askAgain(id, open, took, now);
    }
}

/// ICMP, or no way there. It may pass: believed for all when it comes again some time later.
void AskSchedule::noteRefusal(const Endpoint &server, Milliseconds now)
{
    Health &health = m_health[server];
    health.silent = m_limits.silentAttempts;
    if (!health.refused)
        health.refused = now;
    if (health.unreachable || now - *health.refused < m_limits.firstRepeat)
        return;
    health.unreachable = true;
    wakeWaiting(server, false, now);
}

/// A scout that was given up: its servers with it, where they never said a word.
void AskSchedule::noteEnd(Id id, const Open &open, End how, Milliseconds now)
{
    if (open.attempts.empty())
        return;
    const Health &first = m_health[open.question.servers[open.order.front()]];
    if (!open.brief && !first.scouts.contains(id))
        return;
    for (const Endpoint &server : open.question.servers) {
        Health &health = m_health[server];
        if (how == End::Timeout && !health.spoke) {
            health.givenUp = now;
            health.givenUpAfter = std::max(health.givenUpAfter, now - open.attempts.front().sent);
        }
        if (!open.brief)
            wakeWaiting(server, true, now); // another one may take its place
    }
}

/// Nobody waits for this question any more.
void AskSchedule::leaveServers(Id id, const Open &open)
{
    for (const Endpoint &server : open.question.servers) {
        if (const auto known = m_health.find(server); known != m_health.end())
            known->second.scouts.erase(id);
    }
    if (m_open.size() > 1)
        return;
    // Whoever was silent to those that were taken back is not so to the next ones.
    for (auto &[server, health] : m_health)
        health.askedSince.reset();
}

void AskSchedule::wakeWaiting(const Endpoint &server, bool heldAlone, Milliseconds now)
{
    for (auto &[id, open] : m_open) {
        if (open.attempts.empty() || open.finish || open.queued || (heldAlone && !open.held)
            || !contains(open.question.servers, server))
            continue;
        if (open.held)
            open.brief = areGivenUp(open, now);
        setWake(id, open, now);
    }
}

} // namespace mailworthy::net
