#pragma once
// One walk over an SPF record and those below it. Internal to the engine. The walk that decides asks
// for each answer that is missing and goes on. Others rehearse it over the answers seen so far, to
// find out what will be needed, or whether what is there is enough: those are pure functions of the
// request and of the answers.
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

    /// What a walk does about an answer that is missing.
    enum class Missing {
        Ask,     ///< gets it through the function that is given, and goes on: nothing is missing
        Stop,    ///< looks no further than what is needed in any case
        Collect, ///< looks what else is missing
    };
    /// Sees to it that this is known. `alone`: the walk can need nothing else before it has it.
    using Fetch = std::function<Known &(const Wanted &wanted, bool alone)>;

    /// For Missing::Ask, with the trace that the options want.
    Walk(Answers &answers, const Request &request, const Options &options, Mode mode, Fetch fetch);
    /// A rehearsal.
    Walk(Answers &answers, const Request &request, const Options &options, Mode mode,
         Missing missing);

    /// From the domain of the request on.
    void run();

    /// What a rehearsal has missed, in the order it is needed.
    [[nodiscard]] std::vector<Wanted> takeMissing() { return std::move(m_missing); }
    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }
    [[nodiscard]] const std::optional<QByteArray> &mechanism() const { return m_mechanism; }
    [[nodiscard]] int lookups() const { return m_over ? m_lookupsAtLimit : m_lookups; }
    [[nodiscard]] int voids() const { return m_over ? m_voidsAtLimit : voidCount(); }
    [[nodiscard]] int voidsOf(Family family) const { return m_voids[family == Family::V4 ? 0 : 1]; }
    /// While hosts are asked for of which all are needed: those that are not known yet.
    [[nodiscard]] std::vector<Wanted> together() const;
    [[nodiscard]] Why takeWhy() { return std::move(m_judgement.why); }
    [[nodiscard]] Trace takeTrace() { return std::move(m_trace); }
    /// The domain and modifier whose text explains a fail.
    [[nodiscard]] const std::optional<ExplanationModifier> &explanation() const
    {
        return m_explanation;
    }
    [[nodiscard]] const QByteArray &explanationDomain() const { return m_explanationDomain; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The macro letters as they are at `domain`, which must outlive them; without the time.
    [[nodiscard]] MacroContext context(const QByteArray &domain);

    /// What a budget reports.
    struct Notes
    {
        std::vector<QByteArray> loops, withoutRecord, broken, tooManyMx, voidNames4, voidNames6,
            unanswered, repeated;
        std::vector<QByteArray> includes; ///< all that were met
    };
    [[nodiscard]] Notes takeNotes() { return m_notes ? std::move(*m_notes) : Notes(); }

private:
    struct Frame
    {
        const QByteArray &domain;
        Place *place = nullptr; ///< of the domain
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
        Place *place = nullptr;
    };

    // Walk.cpp: records and the flow from term to term
    Judgement walkDomain(const QByteArray &domain, Place &place, const Frame *above, bool outermost,
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
    Match walkAddresses(const QByteArray &octets, Place &place, DualCidr cidr, TermTrace &trace);
    Match notOpen(const Target &target, TermTrace &trace);
    Target targetOf(const std::optional<MacroString> &target, const Frame &frame);
    std::vector<const Host *> validatedNames(std::vector<Lookup> *into, Count count);
    QByteArray validatedName(const QByteArray &domain);

    // WalkAsk.cpp: one question
    /// `octets`: the name as this term forms it.
    Found ask(const QByteArray &octets, Place &place, dns::Type type, Count count,
              std::vector<Lookup> *into, Known **known);
    void noteVoid(const QByteArray &name, Count count, Lookup *lookup);
    void noteError(const QByteArray &name, dns::Type type, dns::Outcome outcome);
    /// For a budget alone.
    void note(std::vector<QByteArray> Notes::*which, const QByteArray &name);
    /// A reason with its arguments, where somebody will read them.
    template<typename MakeArgs>
    [[nodiscard]] Why why(Reason reason, bool matters, MakeArgs makeArgs) const
    {
        return {reason, matters && !isRehearsal() ? makeArgs() : Args()};
    }
    [[nodiscard]] bool isRehearsal() const { return m_onMissing != Missing::Ask; }
    /// A result of this record is shown, or becomes the verdict.
    [[nodiscard]] bool isTold(const Frame &frame) const { return m_tracing || frame.outermost; }

    Answers &m_answers;
    const Request &m_request;
    const Options &m_options;
    const Mode m_mode;
    const Missing m_onMissing;
    const Fetch m_fetch;
    const bool m_tracing;
    const Address m_ip;
    const bool m_eightBitLocalPart;
    int m_traceLeft = 0;

    std::vector<Wanted> m_missing;
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
    std::unique_ptr<Notes> m_notes;
    Place *m_reverse = nullptr; ///< of the client's address
    int m_ahead = 0; ///< terms and hosts behind this one that may ask something; never too few
    std::vector<Host> *m_hosts = nullptr; ///< of which all are needed
    bool m_needsAll = false;              ///< what is asked now is needed, whatever the answers
    bool m_pendingName = false;           ///< %{p} waits for an answer
    bool m_complete = true;
};

} // namespace mailworthy::spf
