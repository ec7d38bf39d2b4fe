#pragma once
// One walk over an SPF record and those below it: a pure function of the request and of the answers
// seen so far. Internal to the engine; checkHost and budget run it until nothing is missing.
#include "mail/spf/Answers.h"
#include "mail/spf/CheckHost.h"

#include <algorithm>

namespace mailworthy::spf {

/// Ours: questions asked ahead in one go.
inline constexpr std::size_t kMaxAhead = 64;

/// Result and reason of check_host() for one domain.
struct Judgement
{
    Result result = Result::None;
    Why why;
};

class Walk
{
public:
    enum class Mode {
        Decide,     ///< check_host(): ends where the RFC ends
        Everything, ///< the worst case: nothing matches, both families, no client address
    };

    Walk(Answers &answers, const Request &request, const Options &options, Mode mode, bool trace,
         bool collect);

    /// From the domain of the request on.
    void run();

    /// Not empty: the rest of this object means nothing yet; ask these first.
    [[nodiscard]] const std::vector<dns::Question> &missing() const { return m_missing; }
    void forgetMissing() { m_missing.clear(); }
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }
    [[nodiscard]] const std::optional<QByteArray> &mechanism() const { return m_mechanism; }
    [[nodiscard]] int lookups() const { return m_over ? m_lookupsAtLimit : m_lookups; }
    [[nodiscard]] int voids() const { return m_over ? m_voidsAtLimit : voidCount(); }
    [[nodiscard]] int voidsOf(Family family) const { return m_voids[family == Family::V4 ? 0 : 1]; }
    [[nodiscard]] Trace takeTrace() { return std::move(m_trace); }
    /// The domain and modifier whose text explains a fail.
    [[nodiscard]] const std::optional<ExplanationModifier> &explanation() const
    {
        return m_explanation;
    }
    [[nodiscard]] const QByteArray &explanationDomain() const { return m_explanationDomain; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The macro letters as they are at `domain`.
    [[nodiscard]] MacroContext context(const QByteArray &domain);

    // What a budget reports.
    std::vector<QByteArray> loops, withoutRecord, broken, tooManyMx, voidNames4, voidNames6,
        unanswered, repeated;

private:
    struct Frame
    {
        QByteArray domain;
        const Frame *above = nullptr;
        bool outermost = false; ///< the record asked for, or the one it redirects to
        const Record *record = nullptr;
        QByteArrayView text;
    };
    enum class Match { Yes, No, TempError, PermError };
    enum class Found { Records, Void, Error, Missing };
    /// Which clients' void look-ups a question counts among.
    enum class Count { No, Both, V4, V6 };
    struct Target
    {
        enum class Kind { Name, Illegal, NeverMatches, NotAsked, Missing } kind = Kind::Name;
        QByteArray octets;
        std::optional<dns::Name> name;
    };

    // Walk.cpp: records and the flow from term to term
    Judgement walkDomain(const QByteArray &domain, const Frame *above, bool outermost,
                         RecordTrace &trace);
    Judgement walkPublished(const Published &published, const Frame &frame, RecordTrace &trace);
    Judgement walkTerms(const Frame &frame, RecordTrace &trace);
    Judgement walkRedirect(const Redirect &redirect, const Frame &frame, TermTrace &trace);
    std::optional<Judgement> decide(Match match, const Term &term, const Frame &frame,
                                    TermTrace &trace);
    void layOutTerms(const Frame &frame, RecordTrace &trace);
    static QByteArray textOf(const Term &term, const Frame &frame);
    bool isPlain(const Term &term) const;
    bool matchesNetwork(const Term &term) const;
    bool stopsHere() const;
    bool deciding() const { return m_mode == Mode::Decide && !m_over; }
    bool countTerm(const QByteArray &name);
    void passLimit(Why why);
    int voidCount() const { return std::max(m_voids[0], m_voids[1]); }

    // WalkTerms.cpp: one mechanism
    Match walkDirective(const Directive &directive, const Frame &frame, TermTrace &trace);
    Match walkInclude(const Include &mechanism, const Frame &frame, TermTrace &trace);
    Match walkA(const A &mechanism, const Frame &frame, TermTrace &trace);
    Match walkMx(const Mx &mechanism, const Frame &frame, TermTrace &trace);
    Match walkPtr(const Ptr &mechanism, const Frame &frame, TermTrace &trace);
    Match walkExists(const Exists &mechanism, const Frame &frame, TermTrace &trace);
    Match walkAddresses(const QByteArray &octets, const std::optional<dns::Name> &name,
                        DualCidr cidr, TermTrace &trace);
    Match notOpen(const Target &target, TermTrace &trace);
    Target targetOf(const std::optional<MacroString> &target, const Frame &frame);
    std::vector<Family> families() const;
    std::vector<dns::Name> validatedNames(std::vector<Lookup> *into, Count count);
    QByteArray validatedName(const QByteArray &domain);

    // WalkAsk.cpp: one question
    Found ask(const QByteArray &octets, const std::optional<dns::Name> &name, dns::Type type,
              Count count, std::vector<Lookup> *into, const dns::Answer **answer);
    void noteVoid(Lookup &lookup, Count count);
    void noteError(const Lookup &lookup);
    static void note(std::vector<QByteArray> &list, const QByteArray &name);

    Answers &m_answers;
    const Request &m_request;
    const Options &m_options;
    const Mode m_mode;
    const bool m_collect; ///< look beyond the first question that is missing
    const Address m_ip;
    const bool m_eightBitLocalPart;
    int m_traceLeft = 0;

    std::vector<dns::Question> m_missing;
    Judgement m_judgement;
    Trace m_trace;
    std::optional<QByteArray> m_mechanism;
    std::optional<ExplanationModifier> m_explanation;
    QByteArray m_explanationDomain;
    Why m_why;                    ///< of the error met last
    std::optional<Why> m_over;    ///< the limit that was passed
    bool m_overIsCertain = false; ///< nothing was missing when it was
    int m_lookups = 0;
    int m_voids[2] = {0, 0}; ///< by family; what belongs to none counts in both
    int m_lookupsAtLimit = 0;
    int m_voidsAtLimit = 0;
    std::vector<QByteArray> m_includes;
    bool m_pendingName = false; ///< %{p} waits for an answer
    bool m_complete = true;
};

} // namespace mailworthy::spf
