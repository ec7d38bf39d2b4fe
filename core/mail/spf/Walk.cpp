#include "mail/spf/Walk.h"

#include <algorithm>

namespace mailworthy::spf {

namespace {

bool isEightBit(const QByteArray &octets)
{
    return std::any_of(octets.begin(), octets.end(),
                       [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
}

/// RFC 7208 §4.3: a fully qualified name; no address literal, no single label, no label over 63
/// octets.
bool isMailDomain(const Place &place)
{
    return place.labels >= 2 && !place.octets.startsWith('[');
}

} // namespace

Walk::Walk(Answers &answers, const Request &request, const Options &options, Mode mode, Fetch fetch)
    : m_answers(answers)
    , m_request(request)
    , m_options(options)
    , m_mode(mode)
    , m_onMissing(Missing::Ask)
    , m_fetch(std::move(fetch))
    , m_tracing(options.trace)
    , m_ip(request.ip.unmapped())
    , // RFC 7208 §5: an IPv4-mapped client is an IPv4 client
    m_eightBitLocalPart(isEightBit(request.localPart))
    , m_traceLeft(options.trace ? kMaxTraceTerms : 0)
{}

Walk::Walk(Answers &answers, const Request &request, const Options &options, Mode mode,
           Missing missing)
    : m_answers(answers)
    , m_request(request)
    , m_options(options)
    , m_mode(mode)
    , m_onMissing(missing)
    , m_tracing(false)
    , m_ip(request.ip.unmapped())
    , m_eightBitLocalPart(isEightBit(request.localPart))
{}

void Walk::run()
{
    m_judgement = walkDomain(m_request.domain, m_answers.place(m_request.domain), nullptr, true,
                             m_trace.root);
    if (!m_over)
        return;
    m_judgement = {Result::PermError, *m_over};
    // What stands behind the limit was looked at for the trace alone.
    m_trace.root.result = Result::PermError;
    m_trace.root.why = *m_over;
}

/// True when no further question may be looked at in this run.
bool Walk::stopsHere() const
{
    if (m_missing.empty())
        return false;
    return m_onMissing != Missing::Collect || (m_over && !m_overIsCertain)
           || m_missing.size() >= kMaxAhead;
}

Judgement Walk::walkDomain(const QByteArray &domain, Place &place, const Frame *above,
                           bool outermost, RecordTrace &trace)
{
    const Frame frame{domain, &place, above, outermost, nullptr, {}};
    if (m_tracing)
        trace.domain = domain;
    const auto named = [&domain] { return Args{{QStringLiteral("domain"), displayText(domain)}}; };
    const auto finish = [&trace, this](Result result, Why reason) {
        if (m_tracing) {
            trace.result = result;
            trace.why = reason;
        }
        return Judgement{result, std::move(reason)};
    };
    for (const Frame *up = above; up; up = up->above) {
        if (up->place == &place) {
            trace.repeats = true;
            note(&Notes::loops, domain);
            break;
        }
    }
    // A receiver goes round until the limit; for the picture once is enough.
    if (trace.repeats && !deciding())
        return finish(Result::PermError, why(Reason::TooManyLookups, true, [&domain] {
                          return Args{{QStringLiteral("name"), displayText(domain)}};
                      }));
    if (!isMailDomain(place))
        return finish(Result::None, why(Reason::NotADomain, isTold(frame), named));

    Known *known = nullptr;
    std::vector<Lookup> lookups;
    const Found found =
        ask(domain, place, dns::Type::TXT, above ? Count::Both : Count::No, &lookups, &known);
    if (!lookups.empty())
        trace.lookup = std::move(lookups.front());
    if (found == Found::Missing)
        return {Result::TempError, {}};
    if (found == Found::Error)
        return finish(Result::TempError, m_why); // RFC 7208 §4.4
    if (found == Found::Void) {                  // RFC 7208 §4.3, §4.5: none
        const bool noName = known->outcome == dns::Outcome::NoSuchName;
        return finish(Result::None,
                      why(noName ? Reason::NoSuchDomain : Reason::NoRecord, isTold(frame), named));
    }
    Judgement judgement = walkPublished(Answers::published(*known), frame, trace);
    return finish(judgement.result, std::move(judgement.why));
}

Judgement Walk::walkPublished(const Published &published, const Frame &frame, RecordTrace &trace)
{
    const auto domain = [&frame] { return displayText(frame.domain); };
    trace.records = published.records;
    if (published.records == 0)
        return {Result::None, why(Reason::NoRecord, isTold(frame),
                                  [&] { return Args{{QStringLiteral("domain"), domain()}}; })};
    if (m_tracing)
        trace.text = published.text;
    if (published.records > 1) // RFC 7208 §4.5
        return {Result::PermError, why(Reason::SeveralRecords, true, [&] {
                    return Args{{QStringLiteral("domain"), domain()},
                                {QStringLiteral("count"), qint64(published.records)}};
                })};
    // RFC 7208 §4.6: a syntax error anywhere is found before anything is evaluated
    if (const auto *error = std::get_if<SyntaxError>(published.parsed.get())) {
        trace.error = *error;
        return {Result::PermError, why(Reason::Syntax, true, [&] {
                    return Args{{QStringLiteral("domain"), domain()},
                                {QStringLiteral("offset"), qint64(error->offset)},
                                {QStringLiteral("expected"), toString(error->expected)}};
                })};
    }
    Frame inside = frame;
    inside.record = std::get_if<Record>(published.parsed.get());
    inside.text = published.text;
    const int lookupsBefore = m_lookups;
    const int voidsBefore = voidCount();
    Judgement judgement = walkTerms(inside, trace);
    trace.lookups = m_lookups - lookupsBefore;
    trace.voids = voidCount() - voidsBefore;
    return judgement;
}

QByteArray Walk::textOf(const Term &term, const Frame &frame)
{
    return frame.text.sliced(term.range.offset, term.range.length).toByteArray();
}

/// Nothing is asked for it, or nothing any more.
bool Walk::isPlain(const Term &term) const
{
    return term.mechanism<Ip4>() || term.mechanism<Ip6>()
           || (m_mode == Mode::Everything && m_lookups > kMaxWalkLookups && term.causesLookup());
}

bool Walk::matchesNetwork(const Term &term) const
{
    if (const Ip4 *ip4 = term.mechanism<Ip4>())
        return m_ip.sharesPrefix(ip4->network, ip4->prefix);
    const Ip6 *ip6 = term.mechanism<Ip6>();
    return ip6 && m_ip.sharesPrefix(ip6->network, ip6->prefix);
}

/// A row for every term, as if none were reached; walking fills them in.
void Walk::layOutTerms(const Frame &frame, RecordTrace &trace)
{
    const std::size_t rows =
        std::min(frame.record->terms.size(), static_cast<std::size_t>(m_traceLeft));
    if (m_traceLeft > 0 && rows < frame.record->terms.size())
        m_trace.cut = true;
    m_traceLeft -= static_cast<int>(rows);
    trace.terms.resize(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const Term &term = frame.record->terms[i];
        trace.terms[i].term = term;
        trace.terms[i].range = term.range;
        trace.terms[i].text = textOf(term, frame);
        if (!term.directive())
            trace.terms[i].outcome = TermOutcome::Ignored;
    }
}

Judgement Walk::walkTerms(const Frame &frame, RecordTrace &trace)
{
    layOutTerms(frame, trace);
    const std::vector<Term> &terms = frame.record->terms;
    TermTrace spare;
    const auto row = [&](std::size_t i) -> TermTrace & {
        if (i < trace.terms.size())
            return trace.terms[i];
        if (m_tracing)
            spare = {};
        spare.outcome = TermOutcome::NotReached;
        return spare;
    };
    bool hasAll = false;
    std::optional<std::size_t> redirect;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (std::holds_alternative<Redirect>(terms[i].what))
            redirect = i;
        // RFC 7208 §5.1: what stands behind "all" is ignored, and so is a redirect anywhere
        hasAll = hasAll || terms[i].mechanism<All>();
        m_ahead += terms[i].causesLookup() ? 1 : 0;
    }
    for (std::size_t i = 0; i < terms.size() && !stopsHere(); ++i) {
        const Directive *directive = terms[i].directive();
        if (!directive)
            continue;
        if (i >= trace.terms.size() && isPlain(terms[i])) { // a record of 1 MiB is mostly these
            if (m_mode == Mode::Everything)
                m_lookups += terms[i].causesLookup() ? 1 : 0;
            if (m_mode == Mode::Everything || !matchesNetwork(terms[i]))
                continue;
        }
        TermTrace &termTrace = row(i);
        const bool over = m_over.has_value();
        const Match match = walkDirective(*directive, frame, termTrace);
        termTrace.lookupsAfter = m_lookups;
        termTrace.voidAfter = voidCount();
        termTrace.beyondLimit = over || m_over.has_value() || m_lookups > kMaxLookups;
        std::optional<Judgement> judgement = decide(match, terms[i], frame, termTrace);
        if (judgement)
            return *std::move(judgement);
        if (terms[i].mechanism<All>())
            break;
    }
    if (redirect && !hasAll
        && !stopsHere()) { // RFC 7208 §6.1: only when nothing matched and there is no "all"
        TermTrace &termTrace = row(*redirect);
        Judgement judgement =
            walkRedirect(std::get<Redirect>(terms[*redirect].what), frame, termTrace);
        termTrace.lookupsAfter = m_lookups;
        termTrace.voidAfter = voidCount();
        termTrace.beyondLimit = m_over.has_value() || m_lookups > kMaxLookups;
        const bool failed =
            judgement.result == Result::PermError || judgement.result == Result::TempError;
        if (frame.outermost && (failed || m_over) && !m_mechanism)
            m_mechanism = textOf(terms[*redirect], frame);
        return judgement;
    }
    return {Result::Neutral, {Reason::Default, {}}}; // RFC 7208 §4.7
}

/// What a term's outcome means for its record: nothing when the next term is to be looked at.
std::optional<Judgement> Walk::decide(Match match, const Term &term, const Frame &frame,
                                      TermTrace &trace)
{
    if (m_mode == Mode::Everything && m_lookups > kMaxWalkLookups && term.causesLookup()) {
        trace.outcome = TermOutcome::NotAsked;
    } else if (trace.outcome == TermOutcome::NotReached) {
        static constexpr TermOutcome outcomes[] = {TermOutcome::Match, TermOutcome::NoMatch,
                                                   TermOutcome::TempError, TermOutcome::PermError};
        trace.outcome = outcomes[static_cast<int>(match)];
    }
    if (m_over) {
        if (frame.outermost && !m_mechanism)
            m_mechanism = textOf(term, frame);
        const bool walksOn =
            m_options.walkBeyondLimit && m_options.trace && m_lookups <= kMaxWalkLookups;
        return walksOn ? std::nullopt : std::optional(Judgement{Result::PermError, *m_over});
    }
    if (m_mode == Mode::Everything || match == Match::No)
        return std::nullopt;
    if (frame.outermost)
        m_mechanism = textOf(term, frame);
    if (match == Match::TempError)
        return Judgement{Result::TempError, m_why};
    if (match == Match::PermError)
        return Judgement{Result::PermError, m_why};
    const Result result = resultOf(term.directive()->qualifier);
    // RFC 7208 §6.2: exp of the record that decides; never that of an included one
    if (frame.outermost && result == Result::Fail && frame.record->explanation()) {
        m_explanation = *frame.record->explanation();
        m_explanationDomain = frame.domain;
    }
    return Judgement{result, why(Reason::Matched, isTold(frame), [&] {
                         return Args{{QStringLiteral("term"), displayText(textOf(term, frame))}};
                     })};
}

Judgement Walk::walkRedirect(const Redirect &redirect, const Frame &frame, TermTrace &trace)
{
    trace.outcome = TermOutcome::NotReached;
    const Target target = targetOf(redirect.target, frame);
    trace.target = target.octets;
    if (!countTerm(target.octets))
        return {Result::PermError, m_over.value_or(Why{})};
    if (target.kind == Target::Kind::Missing || target.kind == Target::Kind::NotAsked) {
        trace.outcome = TermOutcome::NotAsked;
        return {Result::TempError, {}};
    }
    Judgement judgement{Result::None, {}};
    if (target.kind == Target::Kind::Name) {
        RecordTrace untold;
        judgement = walkDomain(target.octets, *target.place, &frame, frame.outermost,
                               m_tracing ? trace.below.emplace_back() : untold);
    }
    trace.outcome = TermOutcome::Followed;
    if (judgement.result == Result::None) { // RFC 7208 §6.1: no record there, or no name at all
        note(&Notes::withoutRecord, target.octets);
        trace.outcome = TermOutcome::PermError;
        judgement = {Result::PermError, why(Reason::RedirectWithoutRecord, true, [&] {
                         return Args{{QStringLiteral("name"), displayText(target.octets)}};
                     })};
    } else if (judgement.result == Result::PermError) {
        trace.outcome = TermOutcome::PermError;
    } else if (judgement.result == Result::TempError) {
        trace.outcome = TermOutcome::TempError;
    }
    return judgement;
}

/// RFC 7208 §4.6.4: counts a term that causes look-ups; false when it is not to be evaluated any
/// more.
bool Walk::countTerm(const QByteArray &name)
{
    ++m_lookups;
    --m_ahead;
    if (m_mode == Mode::Everything) {
        if (m_lookups <= kMaxWalkLookups)
            return true;
        m_complete = false;
        return false;
    }
    if (m_lookups > kMaxLookups)
        passLimit(why(Reason::TooManyLookups, true, [&name] {
            return Args{{QStringLiteral("limit"), qint64(kMaxLookups)},
                        {QStringLiteral("name"), displayText(name)}};
        }));
    if (!m_over)
        return true;
    return m_options.walkBeyondLimit && m_options.trace && m_lookups <= kMaxWalkLookups
           && m_overIsCertain;
}

void Walk::passLimit(Why reason)
{
    if (m_over || m_mode == Mode::Everything)
        return;
    m_over = std::move(reason);
    m_overIsCertain = m_missing.empty();
    m_lookupsAtLimit = std::min(m_lookups, kMaxLookups + 1);
    m_voidsAtLimit = voidCount();
}

} // namespace mailworthy::spf
