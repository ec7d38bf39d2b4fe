#include "mail/dnsbl/Judge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dnsbl {

QString toString(ListOutcome outcome)
{
    switch (outcome) {
    case ListOutcome::Listed: return u"listed"_s;
    case ListOutcome::Clean: return u"clean"_s;
    case ListOutcome::Refused: return u"refused"_s;
    case ListOutcome::Unreachable: return u"unreachable"_s;
    case ListOutcome::Broken: return u"broken"_s;
    case ListOutcome::Retired: return u"retired"_s;
    }
    return {};
}

QString toString(BrokenReason reason)
{
    switch (reason) {
    case BrokenReason::NoControl: return u"no-control"_s;
    case BrokenReason::ListsEverything: return u"lists-everything"_s;
    case BrokenReason::Outside127: return u"outside-127"_s;
    case BrokenReason::NoZone: return u"no-zone"_s;
    }
    return {};
}

QString toString(Via via)
{
    return via == Via::Authoritative ? u"authoritative"_s : u"resolver"_s;
}

QString toString(KeyUse use)
{
    switch (use) {
    case KeyUse::None: return u"none"_s;
    case KeyUse::Used: return u"used"_s;
    case KeyUse::Refused: return u"refused"_s;
    case KeyUse::Unanswered: return u"unanswered"_s;
    }
    return {};
}

Probe Probe::of(const dns::Answer &answer)
{
    Probe probe;
    probe.outcome = answer.outcome;
    probe.cut = answer.truncated && answer.outcome == dns::Outcome::Records;
    for (const dns::A &record : answer.all<dns::A>())
        probe.codes.push_back(record.address);
    if (probe.outcome == dns::Outcome::Records && probe.codes.empty())
        probe.outcome = dns::Outcome::NoData; // an alias that leads nowhere
    return probe;
}

namespace {

enum class Heard { Hit, Empty, Refusal, Outside, Failure };

struct ProbeReading
{
    Heard heard = Heard::Failure;
    std::vector<CodeReading> codes;
};

bool hasClass(const ProbeReading &reading, CodeClass codeClass)
{
    return std::any_of(
        reading.codes.begin(), reading.codes.end(),
        [codeClass](const CodeReading &code) { return code.codeClass == codeClass; });
}

bool brings(const ProbeReading &reading, data::CodeKind kind)
{
    return std::any_of(reading.codes.begin(), reading.codes.end(), [kind](const CodeReading &code) {
        return std::any_of(code.meanings.begin(), code.meanings.end(),
                           [kind](const data::ReturnCode *one) { return one->kind == kind; });
    });
}

bool isListing(const ProbeReading &reading)
{
    return reading.heard == Heard::Hit
           && (hasClass(reading, CodeClass::Listing) || hasClass(reading, CodeClass::Policy));
}

ProbeReading readProbe(const data::BlockList &list, const Probe &probe)
{
    ProbeReading reading;
    if (probe.outcome == dns::Outcome::NoData || probe.outcome == dns::Outcome::NoSuchName) {
        reading.heard = Heard::Empty;
        return reading;
    }
    if (probe.outcome != dns::Outcome::Records)
        return reading;
    for (const Address &code : probe.codes)
        reading.codes.push_back(readCode(list, code));
    reading.heard = hasClass(reading, CodeClass::Outside)   ? Heard::Outside
                    : hasClass(reading, CodeClass::Refusal) ? Heard::Refusal
                                                            : Heard::Hit;
    return reading;
}

std::optional<RefusalCause> causeIn(const ProbeReading &reading)
{
    for (const CodeReading &code : reading.codes) {
        if (code.cause)
            return code.cause;
    }
    return std::nullopt;
}

/// The control came back with a code that it must bring; where the list names none, with one that
/// lists (or praises, at a list that does that). A score or a note is no sign that it lists.
bool bringsExpected(const data::BlockList &list, const Probe &positive, const ProbeReading &reading)
{
    const std::vector<Address> &expect = list.listed.expect;
    if (expect.empty())
        return list.isAllow() || isListing(reading) || brings(reading, data::CodeKind::Test);
    return std::any_of(positive.codes.begin(), positive.codes.end(), [&](const Address &code) {
        return std::find(expect.begin(), expect.end(), code) != expect.end();
    });
}

std::vector<Address> codesOf(const ProbeReading &reading)
{
    std::vector<Address> codes;
    for (const CodeReading &code : reading.codes)
        codes.push_back(code.code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

class Judge
{
public:
    Judge(const data::BlockList &list, const Subject &subject, const Hearing &hearing)
        : m_list(list)
        , m_hearing(hearing)
        , m_question(readProbe(list, hearing.question))
    {
        m_verdict.list = &list;
        m_verdict.subject = subject;
        m_verdict.scope = list.scope;
        m_verdict.weight = list.weight;
        m_verdict.via = hearing.authoritative ? Via::Authoritative : Via::Resolver;
        m_verdict.codes = hearing.question.codes;
        m_verdict.readings = m_question.codes;
        if (const std::optional<dns::Name> name = queryName(list, subject))
            m_verdict.asked = *name;
    }

    Verdict run()
    {
        if (m_list.status == data::ListStatus::Retired)
            return finish(ListOutcome::Retired);
        readControls();
        if (anyHeard(Heard::Outside))
            return broken(BrokenReason::Outside127);
        if (anyHeard(Heard::Refusal))
            return refused();
        if (m_verdict.negativeControl == false)
            return broken(BrokenReason::ListsEverything);
        if (m_hearing.zone == dns::Outcome::NoSuchName)
            return broken(BrokenReason::NoZone);
        if (m_question.heard == Heard::Failure)
            return unanswered(m_hearing.question.outcome);
        return m_question.heard == Heard::Hit ? hit() : miss();
    }

private:
    void readControls()
    {
        if (!m_hearing.selfTest)
            return;
        if (m_hearing.positive) {
            m_positive = readProbe(m_list, *m_hearing.positive);
            if (m_positive->heard == Heard::Hit)
                m_verdict.positiveControl =
                    bringsExpected(m_list, *m_hearing.positive, *m_positive);
            else if (m_positive->heard == Heard::Empty || m_positive->heard == Heard::Outside)
                m_verdict.positiveControl = false;
        }
        for (const Probe &probe : m_hearing.negatives) {
            m_negatives.push_back(readProbe(m_list, probe));
            const ProbeReading &reading = m_negatives.back();
            if (reading.heard == Heard::Outside || isListing(reading) || isForEverybody(reading))
                m_verdict.negativeControl = false;
            else if ((reading.heard == Heard::Empty || reading.heard == Heard::Hit)
                     && !m_verdict.negativeControl)
                m_verdict.negativeControl = true; // a score or praise for everybody is no listing
        }
    }

    /// What nobody ever asked for has no test entry and no praise, nor what the must-be-listed
    /// control has: it stands for a wildcard.
    [[nodiscard]] bool isForEverybody(const ProbeReading &reading) const
    {
        if (reading.heard != Heard::Hit)
            return false;
        const bool asTheControl = m_positive && m_positive->heard == Heard::Hit
                                  && codesOf(*m_positive) == codesOf(reading);
        return asTheControl || m_list.isAllow() || brings(reading, data::CodeKind::Test);
    }

    [[nodiscard]] std::vector<const ProbeReading *> all() const
    {
        std::vector<const ProbeReading *> readings{&m_question};
        if (m_positive)
            readings.push_back(&*m_positive);
        for (const ProbeReading &negative : m_negatives)
            readings.push_back(&negative);
        return readings;
    }

    [[nodiscard]] bool anyHeard(Heard heard) const
    {
        const auto readings = all();
        return std::any_of(readings.begin(), readings.end(), [heard](const ProbeReading *reading) {
            return reading->heard == heard;
        });
    }

    /// What the codes are about: policy when nothing else answered (a home line, no guilt); a range
    /// when all of them are about ranges.
    [[nodiscard]] data::ListScope scopeOfListing() const
    {
        if (!hasClass(m_question, CodeClass::Listing))
            return data::ListScope::Policy;
        std::optional<data::ListScope> common;
        for (const CodeReading &reading : m_question.codes) {
            if (reading.codeClass != CodeClass::Listing)
                continue;
            data::ListScope scope = m_list.scope;
            if (!reading.meanings.empty())
                scope = reading.meanings.front()->scope.value_or(m_list.scope);
            if (common && *common != scope)
                return m_list.scope;
            common = scope;
        }
        return common.value_or(m_list.scope);
    }

    /// There is an answer: is it a listing, and is the list to be believed?
    Verdict hit()
    {
        if (!isListing(m_question))
            return miss();
        m_verdict.scope = scopeOfListing();
        // A listing by a list that does not pass its own test is shown with that doubt. A positive
        // control that only gave no answer is no such test: the listing itself shows that the list
        // is alive. But where nothing shows that it leaves anybody out, it may list everybody.
        const bool alive = m_verdict.positiveControl == true
                           || (m_positive && m_positive->heard == Heard::Failure);
        const bool leavesOut = m_negatives.empty() || m_verdict.negativeControl == true;
        m_verdict.doubtful = m_hearing.selfTest && !(alive && leavesOut);
        // Where the run was stopped before a test point was heard, the list has not failed its test.
        const auto &negatives = m_hearing.negatives;
        if (m_verdict.doubtful
            && std::any_of(negatives.begin(), negatives.end(),
                           [](const Probe &p) { return p.outcome == dns::Outcome::Cancelled; })) {
            m_verdict.doubtful = false;
            return unanswered(dns::Outcome::Cancelled);
        }
        return finish(ListOutcome::Listed);
    }

    /// Nothing, or praise: "clean" only where the control was listed over the same path.
    Verdict miss()
    {
        if (m_verdict.positiveControl == true)
            return finish(ListOutcome::Clean);
        if (!m_hearing.selfTest) {
            const bool there = !m_hearing.zone || m_hearing.zone == dns::Outcome::Records
                               || m_hearing.zone == dns::Outcome::NoData;
            return there ? finish(ListOutcome::Clean) : unanswered(*m_hearing.zone);
        }
        if (m_positive && m_positive->heard == Heard::Failure)
            return unanswered(m_hearing.positive->outcome);
        return broken(BrokenReason::NoControl);
    }

    Verdict unanswered(dns::Outcome outcome)
    {
        m_verdict.failure = outcome;
        // The list's own server says no: it does not want to be asked from here
        if (m_hearing.authoritative && outcome == dns::Outcome::Refused) {
            m_verdict.refusal = RefusalCause::Other;
            return finish(ListOutcome::Refused);
        }
        return finish(ListOutcome::Unreachable);
    }

    Verdict refused()
    {
        for (const ProbeReading *reading : all()) {
            if (!m_verdict.refusal)
                m_verdict.refusal = causeIn(*reading);
        }
        return finish(ListOutcome::Refused);
    }

    Verdict broken(BrokenReason reason)
    {
        m_verdict.broken = reason;
        return finish(ListOutcome::Broken);
    }

    Verdict finish(ListOutcome outcome)
    {
        m_verdict.outcome = outcome;
        return std::move(m_verdict);
    }

    const data::BlockList &m_list;
    const Hearing &m_hearing;
    ProbeReading m_question;
    std::optional<ProbeReading> m_positive;
    std::vector<ProbeReading> m_negatives;
    Verdict m_verdict;
};

} // namespace

std::optional<Range> Verdict::range() const
{
    if (told.range)
        return told.range;
    const auto *address = std::get_if<Address>(&subject);
    const std::optional<int> bits =
        address && list ? list->prefix(address->family()) : std::nullopt;
    if (!bits || outcome != ListOutcome::Listed)
        return std::nullopt;
    return Range{address->masked(*bits), *bits};
}

QStringList Verdict::meanings() const
{
    QStringList found;
    for (const CodeReading &reading : readings) {
        for (const data::ReturnCode *meaning : reading.meanings) {
            if (!meaning->meaning.isEmpty() && !found.contains(meaning->meaning))
                found.append(meaning->meaning);
        }
    }
    return found;
}

QString Verdict::ownWords() const
{
    QString words;
    for (const QByteArray &text : texts) {
        if (words.size() > longestWords)
            break;
        // In UTF-8 a character has up to four octets
        words += (words.isEmpty() ? QString() : u" "_s)
                 + QString::fromUtf8(text.left(longestWords * 4)).simplified();
    }
    return words.size() > longestWords ? words.left(longestWords) + u'\u2026' : words;
}

bool Verdict::isPraise() const
{
    return list && list->isAllow() && outcome == ListOutcome::Clean && !codes.empty();
}

Verdict judge(const data::BlockList &list, const Subject &subject, const Hearing &hearing)
{
    return Judge(list, subject, hearing).run();
}

Verdict retired(const data::BlockList &list, const Subject &subject)
{
    Verdict verdict;
    verdict.list = &list;
    verdict.subject = subject;
    verdict.outcome = ListOutcome::Retired;
    verdict.scope = list.scope;
    verdict.weight = list.weight;
    return verdict;
}

} // namespace mailworthy::dnsbl
