#include "mail/spf/Answers.h"

namespace mailworthy::spf {

Answers::Answers(net::Internet &internet, Milliseconds timeLimit)
    : m_internet(internet)
    , m_timeLimit(timeLimit)
    , m_start(internet.clock().elapsed())
{}

const dns::Answer *Answers::find(const dns::Question &question)
{
    const auto found = m_answers.find(question);
    if (found != m_answers.end())
        return &found->second;
    if (!m_ended)
        return nullptr;
    return &m_answers.emplace(question, dns::answerWith(question, *m_ended)).first->second;
}

const Published &Answers::published(const dns::Question &question, const dns::Answer &answer)
{
    const auto [entry, isNew] = m_published.try_emplace(question);
    if (isNew) {
        Published &published = entry->second;
        published.records = selectRecords(answer.texts());
        if (published.records.size() == 1)
            published.parsed = parse(published.records.front());
    }
    return entry->second;
}

void Answers::assume(dns::Answer answer)
{
    const dns::Question question = answer.question;
    m_answers.insert_or_assign(question, std::move(answer));
}

void Answers::end(dns::Outcome outcome)
{
    if (!m_ended)
        m_ended = outcome;
}

void Answers::fetch(std::span<const dns::Question> questions, const std::function<bool()> &isEnough,
                    const std::stop_token &stop)
{
    if (stop.stop_requested())
        return end(dns::Outcome::Cancelled);
    // RFC 7208 §4.6.4: a limit on the time as a whole, at least 20 seconds, ends in temperror
    m_timeIsOver = m_internet.clock().elapsed() - m_start > m_timeLimit;
    if (m_timeIsOver || m_answers.size() + questions.size() > kMaxQuestions)
        return end(dns::Outcome::Timeout);

    std::vector<net::Inquiry> inquiries;
    inquiries.reserve(questions.size());
    for (const dns::Question &question : questions)
        inquiries.push_back({question, {}});
    std::stop_source enough;
    const std::stop_callback passOn(stop, [&enough] { enough.request_stop(); });
    std::size_t waiting = inquiries.size();
    m_internet.lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            --waiting;
            if (answer.outcome == dns::Outcome::Cancelled)
                return;
            m_answers.insert_or_assign(inquiries[index].question, answer);
            if (waiting > 0 && !enough.stop_requested() && isEnough())
                enough.request_stop();
        },
        enough.get_token());
    if (stop.stop_requested())
        end(dns::Outcome::Cancelled);
}

} // namespace mailworthy::spf
