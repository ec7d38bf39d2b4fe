#include "net/real/DnsConversation.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::net {

/// What one call shares with the I/O thread.
struct DnsConversation::Batch
{
    std::mutex mutex;
    std::condition_variable_any arrived;
    std::deque<std::pair<std::size_t, dns::Answer>> answers;
    std::vector<AskSchedule::Id> ids; // I/O thread only
    bool cancelled = false;           // I/O thread only
};

DnsConversation::DnsConversation(Line line, const Follow &follow, const std::stop_token &stop)
    : m_line(std::move(line))
    , m_follow(follow)
    , m_stop(stop)
    , m_batch(std::make_shared<Batch>())
{}

void DnsConversation::hold(std::vector<Inquiry> first)
{
    add(std::move(first));
    while (m_open > 0 && !m_stop.stop_requested()) {
        std::deque<std::pair<std::size_t, dns::Answer>> fresh;
        {
            std::unique_lock lock(m_batch->mutex);
            m_batch->arrived.wait(lock, m_stop, [this] { return !m_batch->answers.empty(); });
            fresh.swap(m_batch->answers);
        }
        m_open -= fresh.size();
        // What has arrived is delivered, stopped or not.
        for (const auto &[index, answer] : fresh)
            deliver(index, answer);
    }
    if (m_open > 0)
        cancelTheRest();
}

/// Those that nobody can be asked are answered here, and so may be those that follow from them.
void DnsConversation::add(std::vector<Inquiry> inquiries)
{
    std::vector<std::pair<std::size_t, Inquiry>> toAsk;
    std::deque<std::pair<std::size_t, dns::Answer>> atOnce;
    for (Inquiry &inquiry : inquiries) {
        const std::size_t index = m_asked.size();
        m_asked.push_back({inquiry.question});
        std::vector<Endpoint> &servers = inquiry.ask.servers;
        const bool given = !servers.empty();
        if (!given)
            servers = m_line.recursive;
        else
            std::erase_if(
                servers, [this](const Endpoint &server) { return !m_line.mayAsk(server.address); });
        if (m_stop.stop_requested()) {
            atOnce.emplace_back(index, dns::answerWith(inquiry.question, dns::Outcome::Cancelled));
        } else if (servers.empty()) {
            atOnce.emplace_back(
                index, dns::answerWith(inquiry.question, dns::Outcome::Unreachable,
                                       given ? u"address family left out"_s : u"no resolver"_s));
        } else {
            toAsk.emplace_back(index, std::move(inquiry));
        }
    }
    m_open += toAsk.size();
    if (!toAsk.empty())
        post(std::move(toAsk));
    for (const auto &[index, answer] : atOnce)
        deliver(index, answer);
}

void DnsConversation::deliver(std::size_t index, const dns::Answer &answer)
{
    m_asked[index].answered = true;
    std::vector<Inquiry> more = m_follow(index, answer);
    if (!more.empty())
        add(std::move(more));
}

void DnsConversation::post(std::vector<std::pair<std::size_t, Inquiry>> toAsk)
{
    m_line.thread.post([client = m_line.client, batch = m_batch, asks = std::move(toAsk)] {
        if (batch->cancelled)
            return;
        for (const auto &[place, inquiry] : asks) {
            const auto arrived = [batch, index = place](dns::Answer answer) {
                {
                    const std::lock_guard lock(batch->mutex);
                    batch->answers.emplace_back(index, std::move(answer));
                }
                batch->arrived.notify_all();
            };
            batch->ids.push_back(client().ask(inquiry, arrived));
        }
    });
}

void DnsConversation::cancelTheRest()
{
    m_line.thread.post([client = m_line.client, batch = m_batch] {
        batch->cancelled = true;
        for (const AskSchedule::Id id : batch->ids)
            client().cancel(id);
    });
    // What follows from these is cancelled as well, by `add`.
    const std::size_t count = m_asked.size();
    for (std::size_t index = 0; index < count; ++index) {
        if (!m_asked[index].answered)
            deliver(index, dns::answerWith(m_asked[index].question, dns::Outcome::Cancelled));
    }
}

} // namespace mailworthy::net
