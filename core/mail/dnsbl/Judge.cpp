#include "mail/dnsbl/Judge.h"

#include <QJsonArray>

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

Probe Probe::of(const dns::Answer &answer)
{
    Probe probe;
    probe.outcome = answer.outcome;
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

/// The control came back with a code that it must bring (any code where the list says none).
bool bringsExpected(const data::BlockList &list, const Probe &positive)
{
    const std::vector<Address> &expect = list.listed.expect;
    return expect.empty()
           || std::any_of(positive.codes.begin(), positive.codes.end(), [&](const Address &code) {
                  return std::find(expect.begin(), expect.end(), code) != expect.end();
              });
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
                m_verdict.positiveControl = bringsExpected(m_list, *m_hearing.positive);
            else if (m_positive->heard == Heard::Empty || m_positive->heard == Heard::Outside)
                m_verdict.positiveControl = false;
        }
        for (const Probe &probe : m_hearing.negatives) {
            m_negatives.push_back(readProbe(m_list, probe));
            const ProbeReading &reading = m_negatives.back();
            if (reading.heard == Heard::Outside || isListing(reading))
                m_verdict.negativeControl = false;
            else if ((reading.heard == Heard::Empty || reading.heard == Heard::Hit)
                     && !m_verdict.negativeControl)
                m_verdict.negativeControl = true; // a score or praise for everybody is no listing
        }
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

    /// There is an answer: is it a listing, and is the list to be believed?
    Verdict hit()
    {
        if (!isListing(m_question))
            return miss();
        if (!hasClass(m_question, CodeClass::Listing))
            m_verdict.scope = data::ListScope::Policy; // a home line, no guilt
        // A listing by a list that does not pass its own test is shown with that doubt. A positive
        // control that only gave no answer is no such test: the listing itself shows that the list
        // is alive.
        const bool alive = m_verdict.positiveControl == true
                           || (m_positive && m_positive->heard == Heard::Failure);
        m_verdict.doubtful = m_hearing.selfTest && !alive;
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

QJsonValue boolOrNull(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString reasonOf(const Verdict &verdict)
{
    if (verdict.broken)
        return toString(*verdict.broken);
    if (verdict.refusal)
        return toString(*verdict.refusal);
    if (verdict.failure)
        return dns::toString(*verdict.failure);
    if (verdict.doubtful)
        return toString(BrokenReason::NoControl);
    return {};
}

QJsonValue removalOf(const data::Removal &removal)
{
    QJsonObject object;
    const auto put = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(u"url"_s, removal.url);
    put(u"method"_s, data::toString(removal.method));
    put(u"expiry"_s, removal.expiry);
    put(u"notes"_s, removal.notes);
    if (removal.paid)
        object.insert(u"paid"_s, *removal.paid);
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

} // namespace

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

QJsonObject toJson(const Verdict &verdict)
{
    QJsonArray codes;
    for (const Address &code : verdict.codes)
        codes.append(code.toString());
    QStringList texts;
    for (const QByteArray &text : verdict.texts)
        texts.append(QString::fromUtf8(text));
    const data::BlockList *list = verdict.list;
    return {
        {u"zone"_s, list ? list->zone.toLower() : QString()},
        {u"name"_s, list ? list->name : QString()},
        {u"subject"_s, toString(verdict.subject)},
        {u"outcome"_s, toString(verdict.outcome)},
        {u"codes"_s, codes},
        {u"meaning"_s, textOrNull(verdict.meanings().join(u"; "_s))},
        {u"text"_s, textOrNull(texts.join(u' '))},
        {u"reason"_s, textOrNull(reasonOf(verdict))},
        {u"scope"_s, data::toString(verdict.scope)},
        {u"weight"_s, data::toString(verdict.weight)},
        {u"removal"_s, list ? removalOf(list->removal) : QJsonValue(QJsonValue::Null)},
        {u"via"_s, toString(verdict.via)},
        {u"server"_s,
         verdict.server ? QJsonValue(verdict.server->toString()) : QJsonValue(QJsonValue::Null)},
        {u"controls"_s, QJsonObject{{u"positive"_s, boolOrNull(verdict.positiveControl)},
                                    {u"negative"_s, boolOrNull(verdict.negativeControl)}}},
    };
}

Totals totalsOf(const std::vector<Verdict> &verdicts)
{
    Totals totals;
    for (const Verdict &verdict : verdicts) {
        switch (verdict.outcome) {
        case ListOutcome::Listed: ++totals.listed; break;
        case ListOutcome::Clean: ++totals.clean; break;
        case ListOutcome::Refused: ++totals.refused; break;
        case ListOutcome::Unreachable: ++totals.unreachable; break;
        case ListOutcome::Broken: ++totals.broken; break;
        case ListOutcome::Retired: break;
        }
    }
    return totals;
}

QJsonObject toJson(const Totals &totals)
{
    return {{u"listed"_s, totals.listed},
            {u"clean"_s, totals.clean},
            {u"refused"_s, totals.refused},
            {u"unreachable"_s, totals.unreachable},
            {u"broken"_s, totals.broken}};
}

} // namespace mailworthy::dnsbl
