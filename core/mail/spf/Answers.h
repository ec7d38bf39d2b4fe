#pragma once
// The DNS answers one check has seen so far, each question asked once and each answer read once,
// and the SPF records in them. A walk over a record looks its names up here; what is missing is
// fetched, many questions at once.
#include "mail/spf/Record.h"
#include "net/Internet.h"

#include <array>
#include <functional>
#include <memory>

namespace mailworthy::spf {

/// The SPF records at a name, the one of them parsed.
struct Published
{
    int records = 0;
    QByteArray text;                      ///< of the first one
    std::shared_ptr<const Parsed> parsed; ///< of one record alone; also kept for the next checks
};

struct Place;

/// A name that an MX or PTR record leads to.
struct Host
{
    dns::Name name;
    QByteArray octets;
    Place *place = nullptr; ///< once it was looked for
};

/// What one question brought.
struct Known
{
    dns::Outcome outcome = dns::Outcome::Timeout;
    bool hasData = false;               ///< records of the type that was asked for
    std::vector<Address> addresses;     ///< A, AAAA
    std::vector<Host> hosts;            ///< MX by preference, PTR as they came
    std::vector<QByteArray> texts;      ///< TXT
    std::optional<Published> published; ///< of the texts, once it was wanted

    [[nodiscard]] bool isFailure() const
    {
        return outcome != dns::Outcome::Records && outcome != dns::Outcome::NoData
               && outcome != dns::Outcome::NoSuchName;
    }
};

/// One name a record leads to. It stays where it is as long as its Answers.
struct Place
{
    QByteArray octets;
    int labels = 0;                   ///< 0: no legal DNS name, nobody can be asked for it
    const dns::Name *given = nullptr; ///< of the host it was found for, if it was
    bool isDotted = false; ///< has a label with a dot in it, which the octets do not tell
    std::array<std::optional<Known>, 5> known; ///< by type: see Answers::find
    std::size_t hash = 0;
    Place *next = nullptr; ///< in the same bucket

    [[nodiscard]] bool isName() const { return labels > 0; }
    [[nodiscard]] dns::Name name() const;
};

/// A question that is to be asked.
struct Wanted
{
    Place *place = nullptr;
    dns::Type type = dns::Type::A;
    friend bool operator==(const Wanted &, const Wanted &) = default;
};

/// Ours: 10 terms with 10 hosts each, %{p}, and the wider walk of a budget, with room; a hostile
/// zone gets no more.
inline constexpr int kMaxQuestions = 600;

class Answers
{
public:
    explicit Answers(net::Internet &internet, Milliseconds timeLimit);
    Answers(const Answers &) = delete;
    Answers &operator=(const Answers &) = delete;

    /// The same for the same name in any case. The octets stand without a final dot.
    [[nodiscard]] Place &place(const QByteArray &octets);
    [[nodiscard]] Place &place(Host &host);

    /// For A, AAAA, MX, PTR and TXT at a place with a name. Nothing when it was not asked yet; never
    /// nothing after `end`.
    [[nodiscard]] Known *find(const Wanted &wanted);
    /// Of a TXT answer.
    [[nodiscard]] static const Published &published(Known &known);
    /// Stands in for the answer at a name (a record that is not published yet).
    void assume(const QByteArray &domain, const QByteArray &text);

    /// Asks them together. `isEnough` is called after each answer while others are under way; true
    /// drops those. When the token is stopped, the time is over or there were too many questions,
    /// everything unknown becomes a failure.
    void fetch(std::span<const Wanted> wanted, const std::function<bool()> &isEnough,
               const std::stop_token &stop);
    /// The same for one; what is known afterwards.
    [[nodiscard]] Known &fetchOne(const Wanted &wanted, const std::stop_token &stop);

    [[nodiscard]] bool timeIsOver() const { return m_timeIsOver; }
    [[nodiscard]] Timestamp now() const { return m_internet.clock().now(); }

private:
    [[nodiscard]] bool mayAsk(int questions, const std::stop_token &stop);
    void end(dns::Outcome outcome);

    net::Internet &m_internet;
    const Milliseconds m_timeLimit;
    const Milliseconds m_start;
    [[nodiscard]] Place *placed(QByteArrayView octets, std::size_t hash,
                                const dns::Name *dotted) const;
    [[nodiscard]] Place &add(const QByteArray &octets, std::size_t hash);

    static constexpr std::size_t kBuckets = 16; // most records lead to fewer names
    std::array<Place *, kBuckets> m_buckets{};
    std::array<Place, 3> m_first; ///< as many as the usual record leads to
    std::size_t m_used = 0;       ///< of the first ones
    std::vector<std::unique_ptr<Place>> m_more;
    int m_asked = 0;
    std::optional<dns::Outcome> m_ended;
    bool m_timeIsOver = false;
};

} // namespace mailworthy::spf
