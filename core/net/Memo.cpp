#include "net/Memo.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <tuple>

namespace mailworthy::net {

namespace {

auto keyOf(const Inquiry &inquiry)
{
    const Ask &ask = inquiry.ask;
    return std::tie(inquiry.question, ask.servers, ask.recursionDesired, ask.transport,
                    ask.dnssecOk, ask.checkingDisabled, ask.edns, ask.timeout, ask.patient);
}

} // namespace

bool Memo::InquiryOrder::operator()(const Inquiry &a, const Inquiry &b) const
{
    return keyOf(a) < keyOf(b);
}

/// One call of lookupAll: which of the caller's places wait for which entry.
struct Memo::Round
{
    const OnAnswer &onAnswer;
    std::map<Entry *, std::vector<std::size_t>> places; ///< those not delivered yet
};

Memo::Memo(Internet &inner) : ForwardingInternet(inner) {}

Memo::~Memo() = default;

std::size_t Memo::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::count_if(m_answers.begin(), m_answers.end(),
                      [](const auto &entry) { return entry.second.answer.has_value(); }));
}

void Memo::giveUpResolver()
{
    const std::lock_guard lock(m_mutex);
    m_resolverGivenUp = true;
}

void Memo::answerUnasked(Entry &entry, const Inquiry &inquiry) const
{
    if (m_resolverGivenUp && !entry.answer && !entry.asking && inquiry.ask.servers.empty())
        entry.answer = dns::answerWith(inquiry.question, dns::Outcome::Timeout);
}

void Memo::deliver(Entry &entry, Round &round)
{
    const auto found = round.places.find(&entry);
    if (found == round.places.end())
        return;
    const std::vector<std::size_t> places = std::move(found->second);
    round.places.erase(found);
    std::optional<dns::Answer> answer;
    {
        const std::lock_guard lock(m_mutex);
        answer = entry.answer; // once there, it never changes
    }
    for (const std::size_t place : places)
        round.onAnswer(place, *answer);
}

void Memo::askInner(const std::vector<Inquiry> &mine, const std::vector<Entry *> &entries,
                    Round &round, const std::stop_token &stop)
{
    std::vector<bool> came(mine.size(), false);
    const auto settle = [&](std::size_t index, const dns::Answer *answer) {
        Entry &entry = *entries[index];
        const bool keep = answer && answer->outcome != dns::Outcome::Cancelled;
        came[index] = true;
        {
            const std::lock_guard lock(m_mutex);
            entry.asking = false;
            if (keep)
                entry.answer = *answer;
        }
        m_changed.notify_all();
        if (keep)
            deliver(entry, round);
    };
    inner().lookupAll(
        mine, [&](std::size_t index, const dns::Answer &answer) { settle(index, &answer); }, stop);
    for (std::size_t index = 0; index < mine.size(); ++index) {
        if (!came[index])
            settle(index, nullptr);
    }
    // What was cancelled is not asked again by this call, stopped or not: it would never end.
    for (std::size_t index = 0; index < mine.size(); ++index) {
        const auto left = round.places.find(entries[index]);
        if (left == round.places.end())
            continue;
        const std::vector<std::size_t> places = std::move(left->second);
        round.places.erase(left);
        for (const std::size_t place : places)
            round.onAnswer(place, dns::answerWith(mine[index].question, dns::Outcome::Cancelled));
    }
}

void Memo::lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                     const std::stop_token &stop)
{
    Round round{onAnswer, {}};
    std::map<Entry *, const Inquiry *> inquiryOf;
    std::vector<Entry *> order; // of first appearance
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t index = 0; index < inquiries.size(); ++index) {
            Entry &entry = m_answers[inquiries[index]]; // nodes of a map stay where they are
            if (inquiryOf.emplace(&entry, &inquiries[index]).second)
                order.push_back(&entry);
            round.places[&entry].push_back(index);
        }
    }
    while (!round.places.empty() && !stop.stop_requested()) {
        std::vector<Inquiry> mine;
        std::vector<Entry *> entries;
        std::vector<Entry *> known;
        {
            std::unique_lock lock(m_mutex);
            const auto anyReady = [&] {
                return std::any_of(round.places.begin(), round.places.end(),
                                   [](const auto &waiting) {
                                       return waiting.first->answer || !waiting.first->asking;
                                   });
            };
            if (!m_changed.wait(lock, stop, anyReady))
                break;
            for (Entry *entry : order) {
                if (!round.places.contains(entry))
                    continue;
                answerUnasked(*entry, *inquiryOf.at(entry));
                if (entry->answer) {
                    known.push_back(entry);
                } else if (!entry->asking) {
                    entry->asking = true;
                    mine.push_back(*inquiryOf.at(entry));
                    entries.push_back(entry);
                }
            }
        }
        for (Entry *entry : known)
            deliver(*entry, round);
        if (!mine.empty())
            askInner(mine, entries, round, stop);
    }
    for (const auto &[entry, places] : round.places) {
        for (const std::size_t place : places)
            onAnswer(place, dns::answerWith(inquiries[place].question, dns::Outcome::Cancelled));
    }
}

/// One call of lookupFollowing: which of the caller's places wait for which entry.
class Memo::Conversation
{
public:
    Conversation(Memo &memo, const Follow &follow) : m_memo(memo), m_follow(follow) {}

    void hold(std::vector<Inquiry> first, const std::stop_token &stop)
    {
        std::vector<Inquiry> unknown = admit(std::move(first));
        if (unknown.empty())
            return;
        m_memo.inner().lookupFollowing(
            std::move(unknown),
            [this](std::size_t index, const dns::Answer &answer) { return take(index, answer); },
            stop);
    }

private:
    /// Those among them, and among those that follow from known answers, that have to be asked.
    std::vector<Inquiry> admit(std::vector<Inquiry> inquiries)
    {
        std::vector<Inquiry> unknown;
        std::deque<std::pair<std::size_t, dns::Answer>> known;
        const auto sort = [&](std::vector<Inquiry> some) {
            const std::lock_guard lock(m_memo.m_mutex);
            for (Inquiry &inquiry : some) {
                const std::size_t place = m_count++;
                Entry &entry = m_memo.m_answers[inquiry];
                m_memo.answerUnasked(entry, inquiry);
                if (entry.answer) {
                    known.emplace_back(place, *entry.answer);
                    continue;
                }
                std::vector<std::size_t> &places = m_places[&entry];
                places.push_back(place);
                if (places.size() > 1)
                    continue; // asked by this call already
                entry.asking = true;
                m_asked.push_back(&entry);
                unknown.push_back(std::move(inquiry));
            }
        };
        sort(std::move(inquiries));
        while (!known.empty()) {
            const auto [place, answer] = std::move(known.front());
            known.pop_front();
            sort(m_follow(place, answer));
        }
        return unknown;
    }

    std::vector<Inquiry> take(std::size_t index, const dns::Answer &answer)
    {
        Entry &entry = *m_asked[index];
        dns::Answer kept = answer;
        {
            const std::lock_guard lock(m_memo.m_mutex);
            entry.asking = false;
            if (entry.answer)
                kept = *entry.answer;
            else if (answer.outcome != dns::Outcome::Cancelled)
                entry.answer = answer;
        }
        m_memo.m_changed.notify_all();
        std::vector<Inquiry> unknown;
        const auto node = m_places.extract(&entry);
        for (const std::size_t place : node.mapped()) {
            std::vector<Inquiry> more = admit(m_follow(place, kept));
            std::move(more.begin(), more.end(), std::back_inserter(unknown));
        }
        return unknown;
    }

    Memo &m_memo;
    const Follow &m_follow;
    std::size_t m_count = 0;                              ///< places given so far
    std::vector<Entry *> m_asked;                         ///< of each inquiry of the inner call
    std::map<Entry *, std::vector<std::size_t>> m_places; ///< those not delivered yet
};

void Memo::lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                           const std::stop_token &stop)
{
    Conversation(*this, follow).hold(std::move(first), stop);
}

template<typename Request, typename Reply, typename Outcome, typename AskInner>
Reply Memo::once(KeptOnes<Request, Reply> &all, const Request &request, Outcome cancelled,
                 const std::stop_token &stop, AskInner ask)
{
    std::unique_lock lock(m_mutex);
    auto found = std::find_if(all.begin(), all.end(),
                              [&](const auto &kept) { return kept->request == request; });
    if (found == all.end())
        found = all.insert(all.end(), std::make_unique<Kept<Request, Reply>>(
                                          Kept<Request, Reply>{request, false, std::nullopt}));
    Kept<Request, Reply> &entry = **found;
    if (!m_changed.wait(lock, stop, [&] { return entry.reply || !entry.asking; })) {
        Reply reply;
        reply.outcome = cancelled;
        return reply;
    }
    if (entry.reply)
        return *entry.reply;
    entry.asking = true;
    lock.unlock();
    Reply reply = ask();
    lock.lock();
    entry.asking = false;
    if (reply.outcome != cancelled)
        entry.reply = reply;
    lock.unlock();
    m_changed.notify_all();
    return reply;
}

HttpReply Memo::get(const HttpRequest &request, const std::stop_token &stop)
{
    return once(m_http, request, HttpOutcome::Cancelled, stop,
                [&] { return inner().get(request, stop); });
}

StunReply Memo::stun(const StunRequest &request, const std::stop_token &stop)
{
    return once(m_stun, request, StunOutcome::Cancelled, stop,
                [&] { return inner().stun(request, stop); });
}

SmtpTranscript Memo::smtp(const SmtpScript &script, const std::stop_token &stop)
{
    return once(m_smtp, script, SmtpOutcome::Cancelled, stop,
                [&] { return inner().smtp(script, stop); });
}

std::vector<LocalAddress> Memo::localAddresses()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_local)
            return *m_local;
    }
    std::vector<LocalAddress> found = inner().localAddresses();
    const std::lock_guard lock(m_mutex);
    if (!m_local)
        m_local = std::move(found);
    return *m_local;
}

RouterReply Memo::router(const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_router)
            return *m_router;
    }
    const RouterReply reply = inner().router(stop);
    const std::lock_guard lock(m_mutex);
    if (!m_router && reply.outcome != RouterOutcome::Cancelled)
        m_router = reply;
    return m_router.value_or(reply);
}

std::vector<Endpoint> Memo::resolvers()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_resolvers)
            return *m_resolvers;
    }
    std::vector<Endpoint> found = inner().resolvers();
    const std::lock_guard lock(m_mutex);
    if (!m_resolvers)
        m_resolvers = std::move(found);
    return *m_resolvers;
}

} // namespace mailworthy::net
