#include "net/Memo.h"

#include <algorithm>
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

Memo::Memo(Internet &inner) : m_inner(inner) {}

Memo::~Memo() = default;

std::size_t Memo::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(
        std::count_if(m_answers.begin(), m_answers.end(),
                      [](const auto &entry) { return entry.second.answer.has_value(); }));
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
    m_inner.lookupAll(
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

HttpReply Memo::get(const HttpRequest &request, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    auto found =
        std::find_if(m_http.begin(), m_http.end(), [&](const std::unique_ptr<HttpEntry> &entry) {
            return entry->request == request;
        });
    if (found == m_http.end())
        found = m_http.insert(m_http.end(),
                              std::make_unique<HttpEntry>(HttpEntry{request, false, std::nullopt}));
    HttpEntry &entry = **found;
    HttpReply cancelled;
    cancelled.outcome = HttpOutcome::Cancelled;
    if (!m_changed.wait(lock, stop, [&] { return entry.reply || !entry.asking; }))
        return cancelled;
    if (entry.reply)
        return *entry.reply;
    entry.asking = true;
    lock.unlock();
    HttpReply reply = m_inner.get(request, stop);
    lock.lock();
    entry.asking = false;
    if (reply.outcome != HttpOutcome::Cancelled)
        entry.reply = reply;
    lock.unlock();
    m_changed.notify_all();
    return reply;
}

SmtpTranscript Memo::smtp(const SmtpScript &script, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    auto found =
        std::find_if(m_smtp.begin(), m_smtp.end(), [&](const std::unique_ptr<SmtpEntry> &entry) {
            return entry->script == script;
        });
    if (found == m_smtp.end())
        found = m_smtp.insert(m_smtp.end(),
                              std::make_unique<SmtpEntry>(SmtpEntry{script, false, std::nullopt}));
    SmtpEntry &entry = **found;
    if (!m_changed.wait(lock, stop, [&] { return entry.transcript || !entry.asking; }))
        return {};
    if (entry.transcript)
        return *entry.transcript;
    entry.asking = true;
    lock.unlock();
    SmtpTranscript transcript = m_inner.smtp(script, stop);
    lock.lock();
    entry.asking = false;
    if (transcript.outcome != SmtpOutcome::Cancelled)
        entry.transcript = transcript;
    lock.unlock();
    m_changed.notify_all();
    return transcript;
}

std::vector<LocalAddress> Memo::localAddresses()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_local)
            return *m_local;
    }
    std::vector<LocalAddress> found = m_inner.localAddresses();
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
    const RouterReply reply = m_inner.router(stop);
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
    std::vector<Endpoint> found = m_inner.resolvers();
    const std::lock_guard lock(m_mutex);
    if (!m_resolvers)
        m_resolvers = std::move(found);
    return *m_resolvers;
}

Clock &Memo::clock()
{
    return m_inner.clock();
}

} // namespace mailworthy::net
