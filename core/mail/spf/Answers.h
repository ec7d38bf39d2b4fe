#pragma once
// The DNS answers one check has seen so far, each question asked once, and the SPF records read
// from them. The walk over a record is a pure function of these answers; what it misses is fetched,
// many questions at once, and it is run again.
#include "mail/spf/Record.h"
#include "net/Internet.h"

#include <functional>
#include <unordered_map>

namespace mailworthy::spf {

/// The SPF records at a name, the one of them parsed.
struct Published
{
    std::vector<QByteArray> records;
    Parsed parsed = NotSpf{};
};

/// Ours: 10 terms with 10 hosts each, %{p}, and the wider walk of a budget, with room; a hostile
/// zone gets no more.
inline constexpr std::size_t kMaxQuestions = 600;

class Answers
{
public:
    explicit Answers(net::Internet &internet, Milliseconds timeLimit);

    /// Nothing when it was not asked yet; never nothing after `end`.
    [[nodiscard]] const dns::Answer *find(const dns::Question &question);
    /// Of the TXT answer at that name, which must be there.
    [[nodiscard]] const Published &published(const dns::Question &question,
                                             const dns::Answer &answer);
    /// Stands in for the answer at a name (a record that is not published yet).
    void assume(dns::Answer answer);

    /// Asks them together. `isEnough` is called after each answer while others are under way; true
    /// drops those. When the token is stopped, the time is over or there were too many questions,
    /// everything unknown becomes a failure.
    void fetch(std::span<const dns::Question> questions, const std::function<bool()> &isEnough,
               const std::stop_token &stop);

    [[nodiscard]] bool timeIsOver() const { return m_timeIsOver; }
    [[nodiscard]] Timestamp now() const { return m_internet.clock().now(); }

private:
    struct Hash
    {
        std::size_t operator()(const dns::Question &question) const
        {
            return qHash(question.name, static_cast<std::size_t>(question.type));
        }
    };
    void end(dns::Outcome outcome);

    net::Internet &m_internet;
    const Milliseconds m_timeLimit;
    const Milliseconds m_start;
    std::unordered_map<dns::Question, dns::Answer, Hash> m_answers;
    std::unordered_map<dns::Question, Published, Hash> m_published;
    std::optional<dns::Outcome> m_ended;
    bool m_timeIsOver = false;
};

} // namespace mailworthy::spf
