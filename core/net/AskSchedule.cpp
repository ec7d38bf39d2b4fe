// The questions on their way: waiting for their group, ready, in flight, ended.
#include "net/AskSchedule.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

/// A place in flight is given back with the third attempt: who is silent so long must not hold up
/// the others.
constexpr std::size_t attemptsInFlight = 2;

} // namespace

AskSchedule::AskSchedule(AskLimits limits) : m_limits(limits), m_window(limits.maxInFlight) {}

void AskSchedule::add(Id id, Question question, Milliseconds now)
{
    const std::optional<dns::Name> groupName = question.group;
    if (question.timeout <= Milliseconds::zero())
        question.timeout = m_limits.timeout;
    Open open;
    open.question = std::move(question);
    m_open.insert_or_assign(id, std::move(open));
    if (!groupName || m_limits.groupPause <= Milliseconds::zero()) {
        enqueue(id, m_open.at(id));
        return;
    }
    const auto [place, isNew] = m_groups.try_emplace(*groupName);
    Group &group = place->second;
    if (isNew) {
        group.tokens = m_limits.groupBurst;
        group.refilled = now;
    }
    refill(group, now);
    if (group.tokens > 0) {
        --group.tokens;
        enqueue(id, m_open.at(id));
        return;
    }
    if (group.waiting.empty())
        m_groupWakes.emplace(group.refilled + m_limits.groupPause, *groupName);
    group.waiting.push_back(id);
}

void AskSchedule::refill(Group &group, Milliseconds now) const
{
    if (now <= group.refilled || m_limits.groupPause <= Milliseconds::zero())
        return;
    const auto steps = (now - group.refilled) / m_limits.groupPause;
    group.refilled += steps * m_limits.groupPause;
    group.tokens =
        static_cast<int>(std::min<Milliseconds::rep>(m_limits.groupBurst, group.tokens + steps));
    if (group.tokens == m_limits.groupBurst)
        group.refilled = now; // a full bucket does not save up time
}

void AskSchedule::releaseGroups(Milliseconds now)
{
    while (!m_groupWakes.empty() && m_groupWakes.begin()->first <= now) {
        const dns::Name name = m_groupWakes.begin()->second;
        m_groupWakes.erase(m_groupWakes.begin());
        Group &group = m_groups[name];
        refill(group, now);
        while (group.tokens > 0 && !group.waiting.empty()) {
            const Id id = group.waiting.front();
            group.waiting.pop_front();
            const auto found = m_open.find(id);
            if (found == m_open.end())
                continue; // cancelled meanwhile
            --group.tokens;
            enqueue(id, found->second);
        }
        if (!group.waiting.empty())
            m_groupWakes.emplace(group.refilled + m_limits.groupPause, name);
    }
}

AskSchedule::Actions AskSchedule::due(Milliseconds now)
{
    Actions actions;
    for (;;) {
        releaseGroups(now);
        while (!m_wakes.empty() && m_wakes.begin()->first <= now)
            proceed(m_wakes.begin()->second, now, actions);
        while (!m_ready.empty() && m_inFlight < m_window) {
            const Id id = m_ready.front();
            m_ready.pop_front();
            if (const auto found = m_open.find(id); found != m_open.end() && found->second.queued)
                start(id, found->second, now, actions);
        }
        const bool more = (!m_wakes.empty() && m_wakes.begin()->first <= now)
                          || (!m_ready.empty() && m_inFlight < m_window);
        if (!more)
            return actions;
    }
}

std::optional<Milliseconds> AskSchedule::nextDue() const
{
    std::optional<Milliseconds> next;
    if (!m_ready.empty() && m_inFlight < m_window)
        return Milliseconds::min();
    if (!m_wakes.empty())
        next = m_wakes.begin()->first;
    if (!m_groupWakes.empty())
        next = std::min(next.value_or(Milliseconds::max()), m_groupWakes.begin()->first);
    return next;
}

void AskSchedule::setWake(Id id, Open &open, Milliseconds when)
{
    if (open.wake)
        m_wakes.erase({*open.wake, id});
    open.wake = when;
    m_wakes.emplace(when, id);
}

void AskSchedule::sleep(Id id, Open &open, Milliseconds until, Milliseconds now)
{
    // Whether an impatient question may be given up changes with the answers to the others: look
    // again now and then.
    if (!open.question.patient) {
        const Milliseconds look =
            std::max(open.attempts.front().sent + m_limits.hurryFloor, now + m_limits.firstRepeat);
        until = std::min(until, look);
    }
    setWake(id, open, until);
}

void AskSchedule::countOut(Open &open)
{
    if (open.counted)
        --m_inFlight;
    open.counted = false;
}

void AskSchedule::enqueue(Id id, Open &open)
{
    countOut(open);
    open.queued = true;
    m_ready.push_back(id);
}

void AskSchedule::putBack(Id id, Open &open)
{
    open.putBack = true;
    m_window = std::min(m_window, m_limits.modestInFlight);
    if (open.wake)
        m_wakes.erase({*open.wake, id});
    open.wake.reset();
    enqueue(id, open);
}

/// Once more, as if it were new.
void AskSchedule::resume(Id id, Open &open, Milliseconds now, Actions &actions)
{
    open.again = false;
    const Attempt &last = open.attempts.back();
    const bool same = last.crowdedOut;
    const std::optional<std::size_t> next = same ? last.server : nextServer(open);
    if (!next) {
        setWake(id, open, now);
        return;
    }
    ++m_inFlight;
    open.counted = true;
    open.base = open.attempts.size();
    send(id, open, *next, same ? last.tcp : nextByTcp(open, *next, now), now, actions);
}

void AskSchedule::start(Id id, Open &open, Milliseconds now, Actions &actions)
{
    open.queued = false;
    if (!open.attempts.empty()) {
        resume(id, open, now, actions);
        return;
    }
    ++m_started;
    const std::size_t count = open.question.servers.size();
    const auto isHealthy = [&](std::size_t server) {
        const auto known = m_health.find(open.question.servers[server]);
        return known == m_health.end() || known->second.silent < m_limits.silentAttempts;
    };
    for (std::size_t server = 0; server < count; ++server)
        open.order.push_back(server);
    std::stable_partition(open.order.begin(), open.order.end(), isHealthy);
    if (count == 0) {
        end(id, End::Unreachable, -1, now, actions);
        return;
    }
    ++m_inFlight;
    open.counted = true;
    open.brief = areGivenUp(open, now);
    const std::size_t first = open.order.front();
    send(id, open, first, nextByTcp(open, first, now), now, actions);
}

void AskSchedule::send(Id id, Open &open, std::size_t server, bool tcp, Milliseconds now,
                       Actions &actions)
{
    if (!open.attempts.empty() && !open.attempts.back().reply)
        ++m_health[open.question.servers[open.attempts.back().server]].silent;
    open.held = false;
    Health &health = m_health[open.question.servers[server]];
    health.askedSince = health.askedSince.value_or(now);
    actions.sends.push_back(
        {id, static_cast<int>(open.attempts.size()), open.question.servers[server], tcp});
    open.attempts.push_back({server, tcp, now, std::nullopt, m_inFlight > m_limits.modestInFlight});
    m_lastSend = now;
    if (open.attempts.size() - open.base > attemptsInFlight)
        countOut(open);
    const Milliseconds repeat = now + repeatAfter(open);
    const Milliseconds limit = giveUpAt(open);
    sleep(id, open, repeat <= lastRepeatAt(open) ? std::min(repeat, limit) : limit, now);
}

void AskSchedule::proceed(Id id, Milliseconds now, Actions &actions)
{
    Open &open = m_open.at(id);
    if (open.finish) {
        end(id, End::Answered, *open.finish, now, actions);
        return;
    }
    if (now >= giveUpAt(open)) {
        endWithBest(id, open, now, actions);
        return;
    }
    if (open.cutServer) {
        const std::size_t server = *open.cutServer;
        open.cutServer.reset();
        open.queued = false;
        send(id, open, server, true, now, actions);
        return;
    }
    if (open.again && !open.queued)
        enqueue(id, open);
    if (open.queued) {
        sleep(id, open, giveUpAt(open), now);
        return;
    }
    const bool outstanding =
        std::any_of(open.attempts.begin(), open.attempts.end(),
                    [&](const Attempt &attempt) { return isOutstanding(open, attempt); });
    const std::optional<std::size_t> next = nextServer(open);
    if (!next) {
        if (outstanding)
            sleep(id, open, giveUpAt(open), now);
        else
            endWithBest(id, open, now, actions);
        return;
    }
    const bool untried =
        std::none_of(open.attempts.begin(), open.attempts.end(),
                     [&](const Attempt &attempt) { return attempt.server == *next; });
    const Attempt &last = open.attempts.back();
    // A server that failed at once is followed by the next one at once; silence and a second try
    // take their time.
    const bool atOnce = open.tcpRefused || (last.reply && untried);
    const Milliseconds when = atOnce ? now : last.sent + repeatAfter(open);
    if (when > lastRepeatAt(open) && !atOnce) {
        if (outstanding)
            sleep(id, open, giveUpAt(open), now);
        else
            endWithBest(id, open, now, actions);
        return;
    }
    if (when > now) {
        sleep(id, open, std::min(when, giveUpAt(open)), now);
        return;
    }
    if (!mayRepeat(id, open, now)) {
        open.held = true;
        countOut(open);
        sleep(id, open, giveUpAt(open), now);
        return;
    }
    const bool tcp = nextByTcp(open, *next, now);
    open.tcpRefused = false;
    send(id, open, *next, tcp, now, actions);
}

void AskSchedule::report(Id id, int attempt, Reply reply, Milliseconds now)
{
    const auto found = m_open.find(id);
    if (found == m_open.end() || attempt < 0)
        return;
    Open &open = found->second;
    const auto index = static_cast<std::size_t>(attempt);
    if (index >= open.attempts.size() || open.attempts[index].reply || open.finish)
        return;
    if (reply == Reply::Spurious) {
        open.spurious = open.spurious.value_or(attempt);
        return;
    }
    Attempt &made = open.attempts[index];
    if (reply == Reply::Cut && (made.tcp || open.question.transport == Transport::Udp))
        reply = Reply::Good; // nothing longer is to be had
    const bool crowdedOut = reply == Reply::Refused && made.crowded && !open.putBack;
    if (reply == Reply::Refused)
        reply = Reply::Failed;
    made.reply = reply;
    made.crowdedOut = crowdedOut;
    const Endpoint &server = open.question.servers[made.server];
    if (reply == Reply::Unreachable) {
        // Kernels limit their refusals: one by UDP and then one by TCP is enough.
        if (!made.tcp || m_health[server].refused)
            noteRefusal(server, now);
        if (made.tcp && open.question.transport == Transport::UdpThenTcp && !open.cut)
            open.tcpRefused = true;
    } else {
        noteWord(server, made, now);
    }
    if (reply == Reply::Good || reply == Reply::Cut) {
        noteAnswer(now - made.sent, now);
        if (!made.tcp)
            measure(server, now - made.sent);
    }
    if (crowdedOut) {
        putBack(id, open);
        return;
    }
    if (reply == Reply::Good) {
        ++m_answered;
        open.finish = attempt;
    }
    if (reply == Reply::Cut && !open.cut) {
        open.cut = true;
        open.cutServer = made.server;
    }
    setWake(id, open, now);
}

void AskSchedule::endWithBest(Id id, const Open &open, Milliseconds now, Actions &actions)
{
    // A cut answer holds more than a failure, a failure more than nothing; the first server's word
    // comes first.
    const auto firstWith = [&open](Reply reply) {
        const auto found =
            std::find_if(open.attempts.begin(), open.attempts.end(),
                         [reply](const Attempt &attempt) { return attempt.reply == reply; });
        return found == open.attempts.end() ? -1 : static_cast<int>(found - open.attempts.begin());
    };
    for (const Reply reply : {Reply::Cut, Reply::Failed}) {
        if (const int attempt = firstWith(reply); attempt >= 0) {
            end(id, End::Answered, attempt, now, actions);
            return;
        }
    }
    if (const int attempt = firstWith(Reply::Malformed); attempt >= 0) {
        end(id, End::Malformed, attempt, now, actions);
        return;
    }
    if (open.spurious) {
        end(id, End::Malformed, *open.spurious, now, actions);
        return;
    }
    const bool allUnreachable =
        std::all_of(open.attempts.begin(), open.attempts.end(), [&](const Attempt &attempt) {
            return attempt.reply == Reply::Unreachable
                   || (!attempt.reply && isUnreachable(open.question.servers[attempt.server]));
        });
    end(id, allUnreachable ? End::Unreachable : End::Timeout, -1, now, actions);
}

void AskSchedule::end(Id id, End how, int attempt, Milliseconds now, Actions &actions)
{
    Open &open = m_open.at(id);
    Ended ended{id, how, attempt, std::nullopt, Milliseconds::zero()};
    if (!open.attempts.empty()) {
        const std::size_t which =
            attempt >= 0 ? static_cast<std::size_t>(attempt) : open.attempts.size() - 1;
        ended.lastServer = open.question.servers[open.attempts[which].server];
        ended.took = now - open.attempts.front().sent;
    }
    actions.ended.push_back(std::move(ended));
    noteEnd(id, open, how, now);
    cancel(id);
}

void AskSchedule::cancel(Id id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    countOut(found->second);
    if (found->second.wake)
        m_wakes.erase({*found->second.wake, id});
    leaveServers(id, found->second);
    m_open.erase(found);
}

} // namespace mailworthy::net
