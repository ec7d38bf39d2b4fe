#include "mail/dmarc/Evaluate.h"

#include "dns/Domain.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return u"pass"_s;
    case Verdict::Fail: return u"fail"_s;
    case Verdict::None: return u"none"_s;
    case Verdict::TempError: return u"temperror"_s;
    case Verdict::PermError: return u"permerror"_s;
    }
    return {};
}

QString toString(PolicyTag tag)
{
    switch (tag) {
    case PolicyTag::P: return u"p"_s;
    case PolicyTag::Sp: return u"sp"_s;
    case PolicyTag::Np: return u"np"_s;
    }
    return {};
}

namespace {

/// More than one address: a second "@", or a list, outside of quotes.
bool namesSeveral(QStringView text)
{
    bool quoted = false;
    int signs = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'\\')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'@')
            ++signs;
        else if (!quoted && (c == u',' || c == u';'))
            return true;
    }
    return signs > 1;
}

} // namespace

Result<dns::Name> parseAuthorDomain(QStringView text)
{
    const auto refused = [&] {
        return failure(u"dmarc.bad-domain"_s, {{u"text"_s, text.toString()}});
    };
    QStringView domain = text.trimmed();
    if (namesSeveral(domain))
        return refused(); // RFC 9989 §4.3: with several authors there is no one domain to ask
    const qsizetype at = domain.lastIndexOf(u'@');
    if (at >= 0)
        domain = domain.sliced(at + 1);
    if (domain.endsWith(u'>'))
        domain.chop(1);
    if (domain.endsWith(u'.'))
        domain.chop(1);
    if (domain.isEmpty() || domain.endsWith(u'.') || domain.startsWith(u'[')
        || Address::parse(domain))
        return refused();
    const bool ascii =
        std::all_of(domain.begin(), domain.end(), [](QChar c) { return c > u' ' && c < u'\x7F'; });
    QString converted = domain.toString().toLower();
    if (!ascii) {
        const Result<QString> idn = dns::toAscii(domain);
        if (!idn)
            return refused();
        converted = *idn;
    }
    const Result<dns::Name> name = dns::Name::parse(QStringView(converted));
    if (!name || name->isRoot())
        return refused();
    return *name;
}

Result<Identifier> parseIdentifier(QStringView text)
{
    const auto refused = [&] {
        return failure(u"dmarc.bad-identifier"_s, {{u"text"_s, text.toString()}});
    };
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return refused();
    Identifier identifier;
    identifier.word = text.first(colon).trimmed().toString().toLower();
    static const QStringList words{u"pass"_s,      u"fail"_s,   u"softfail"_s,
                                   u"neutral"_s,   u"none"_s,   u"temperror"_s,
                                   u"permerror"_s, u"policy"_s, u"hardfail"_s};
    if (!words.contains(identifier.word))
        return refused();
    if (identifier.word == u"pass"_s)
        identifier.result = Authentication::Pass;
    else if (identifier.word == u"temperror"_s)
        identifier.result = Authentication::TemporaryError;
    // Only what passed has to be somebody's: "none:" has no domain to speak for.
    if (identifier.result != Authentication::Pass && text.sliced(colon + 1).trimmed().isEmpty())
        return identifier;
    const Result<dns::Name> domain = parseAuthorDomain(text.sliced(colon + 1));
    if (!domain)
        return failure(domain.error());
    identifier.domain = *domain;
    return identifier;
}

Policy appliedPolicy(const Record &record, const Chosen &chosen)
{
    return record.testing ? underTest(chosen.policy) : chosen.policy;
}

Chosen policyFor(const Record &record, bool ownRecord, bool exists)
{
    const Policy policy = record.policy.value_or(Policy::None); // RFC 9989 §4.7: default none
    if (ownRecord)
        return {policy, PolicyTag::P};
    if (!exists && record.nonexistentPolicy)
        return {*record.nonexistentPolicy, PolicyTag::Np};
    if (record.subdomainPolicy)
        return {*record.subdomainPolicy, PolicyTag::Sp};
    return {policy, PolicyTag::P};
}

Policy underTest(Policy policy)
{
    return policy == Policy::Reject ? Policy::Quarantine : Policy::None;
}

bool isAligned(Alignment mode, const dns::Name &author, const dns::Name &authorOrganization,
               const dns::Name &identifier, const dns::Name &identifierOrganization)
{
    if (author == identifier)
        return true;
    return mode == Alignment::Relaxed && authorOrganization == identifierOrganization;
}

bool Evaluation::spfAligned() const
{
    return std::any_of(spf.begin(), spf.end(), [](const Comparison &c) {
        return c.aligned && c.identifier.result == Authentication::Pass;
    });
}

bool Evaluation::dkimAligned() const
{
    return std::any_of(dkim.begin(), dkim.end(), [](const Comparison &c) {
        return c.aligned && c.identifier.result == Authentication::Pass;
    });
}

namespace {

/// One evaluation under way: what was asked so far, so that no name is asked twice.
class Evaluator
{
public:
    Evaluator(net::Internet &internet, const Message &message, std::stop_token stop)
        : m_internet(internet)
        , m_message(message)
        , m_stop(std::move(stop))
    {}

    Evaluation run()
    {
        m_out.discovery = choose(walkFrom(m_message.author));
        const Discovery &discovery = m_out.discovery;
        if (!discovery.source)
            return finish(discovery.failed() ? Verdict::TempError : Verdict::None,
                          discovery.failed() ? u"dns-error"_s : u"no-record"_s);
        m_record = discovery.record->effective();
        if (!m_record) {
            // RFC 9989 §4.10.1: no valid policy and no rua: no DMARC processing
            return finish(Verdict::None, u"record-unusable"_s);
        }
        for (const Identifier &identifier : m_message.spf)
            m_out.spf.push_back(compare(identifier, m_record->spfAlignment));
        for (const Identifier &identifier : m_message.dkim)
            m_out.dkim.push_back(compare(identifier, m_record->dkimAlignment));
        m_policyKnown = findPolicy();
        return decide();
    }

private:
    Walk walkFrom(const dns::Name &start)
    {
        Walk found = walk(m_internet, start, m_stop, m_steps);
        for (const Step &step : found.steps) {
            const bool isNew = std::none_of(m_steps.begin(), m_steps.end(), [&](const Step &old) {
                return old.domain == step.domain;
            });
            if (!isNew)
                continue;
            m_steps.push_back(step);
            if (const std::optional<dns::Name> name = policyName(step.domain))
                m_out.queries.push_back(*name);
        }
        return found;
    }

    /// False when it needs to know whether the author domain exists and DNS does not tell.
    bool findPolicy()
    {
        const bool own = m_out.discovery.source == PolicySource::Own;
        const Chosen existing = policyFor(*m_record, own, true);
        Chosen chosen = existing;
        const Chosen missing = policyFor(*m_record, own, false);
        if (missing.policy != existing.policy || missing.tag != existing.tag) {
            // RFC 9989 §3.2.13: NXDOMAIN means that the name does not exist; a name without data
            // exists
            const dns::Answer answer = m_internet.lookup({m_message.author, dns::Type::A}, m_stop);
            if (!answer.isKnown())
                return false;
            m_out.authorExists = answer.outcome != dns::Outcome::NoSuchName;
            chosen = *m_out.authorExists ? existing : missing;
        }
        m_out.policy = chosen.policy;
        m_out.policyTag = chosen.tag;
        m_out.testing = m_record->testing;
        return true;
    }

    Comparison compare(const Identifier &identifier, Alignment mode)
    {
        Comparison comparison;
        comparison.identifier = identifier;
        comparison.aligned = identifier.domain == m_message.author;
        // RFC 9989 §4.10.2: no walk for the same name, for strict alignment, and for what did not
        // pass
        if (comparison.aligned || mode == Alignment::Strict
            || identifier.result == Authentication::NoPass)
            return comparison;
        if (m_out.discovery.failed() || m_walks >= maxWalks) {
            comparison.unknown = true;
            return comparison;
        }
        ++m_walks;
        const Walk found = walkFrom(identifier.domain);
        if (found.failed) {
            comparison.unknown = true;
            return comparison;
        }
        comparison.organizationalDomain = found.organizationalDomain();
        comparison.aligned = isAligned(mode, m_message.author, m_out.discovery.organizationalDomain,
                                       identifier.domain, *comparison.organizationalDomain);
        return comparison;
    }

    Evaluation decide()
    {
        const bool spf = m_out.spfAligned();
        const bool dkim = m_out.dkimAligned();
        if (spf || dkim) // RFC 9989 §4.4: one aligned pass is enough
            return finish(Verdict::Pass, spf && dkim ? u"both-aligned"_s
                                         : spf       ? u"spf-aligned"_s
                                                     : u"dkim-aligned"_s);
        if (!m_policyKnown)
            return finish(Verdict::TempError, u"dns-error"_s);
        bool passes = false;
        bool unknown = false;
        bool methodError = false;
        for (const std::vector<Comparison> *list : {&m_out.spf, &m_out.dkim}) {
            for (const Comparison &c : *list) {
                passes = passes || c.identifier.result == Authentication::Pass;
                unknown = unknown || c.unknown;
                // RFC 9989 §5.3: a method that failed for the moment might have passed
                methodError =
                    methodError
                    || (c.aligned && c.identifier.result == Authentication::TemporaryError);
            }
        }
        if (unknown)
            return finish(Verdict::TempError, u"dns-error"_s);
        if (methodError)
            return finish(Verdict::TempError, u"method-error"_s);
        m_out.disposition = appliedPolicy(*m_record, {*m_out.policy, *m_out.policyTag});
        return finish(Verdict::Fail, passes ? u"nothing-aligned"_s : u"nothing-passes"_s);
    }

    Evaluation finish(Verdict verdict, QString reason)
    {
        m_out.result = verdict;
        m_out.reason = std::move(reason);
        return std::move(m_out);
    }

    static constexpr int maxWalks = 32; // ours: a message may carry any number of signatures

    net::Internet &m_internet;
    const Message &m_message;
    std::stop_token m_stop;
    std::vector<Step> m_steps;
    bool m_policyKnown = false;
    std::optional<Record> m_record;
    Evaluation m_out;
    int m_walks = 0;
};

QJsonValue nameOrNull(const std::optional<dns::Name> &name)
{
    return name && !name->isRoot() ? QJsonValue(name->toLower()) : QJsonValue(QJsonValue::Null);
}

} // namespace

Evaluation evaluate(net::Internet &internet, const Message &message, const std::stop_token &stop)
{
    return Evaluator(internet, message, stop).run();
}

QJsonObject toJson(const Evaluation &evaluation)
{
    const bool usable = evaluation.discovery.source && evaluation.discovery.record
                        && evaluation.discovery.record->effective();
    const Discovery &discovery = evaluation.discovery;
    QJsonArray queries;
    for (const dns::Name &name : evaluation.queries)
        queries.append(name.toLower());
    std::optional<dns::Name> organization;
    if (!discovery.failed())
        organization = discovery.organizationalDomain;
    return {
        {u"result"_s, toString(evaluation.result)},
        {u"policy"_s, evaluation.policy ? QJsonValue(toString(*evaluation.policy))
                                        : QJsonValue(QJsonValue::Null)},
        {u"disposition"_s, toString(evaluation.disposition)},
        {u"policyDomain"_s,
         nameOrNull(usable ? std::optional(discovery.policyDomain) : std::nullopt)},
        {u"organizationalDomain"_s, nameOrNull(organization)},
        {u"spfAligned"_s, evaluation.spfAligned()},
        {u"dkimAligned"_s, evaluation.dkimAligned()},
        {u"testing"_s, evaluation.testing},
        {u"record"_s,
         usable ? QJsonValue(QString::fromUtf8(discovery.text)) : QJsonValue(QJsonValue::Null)},
        {u"queries"_s, queries},
        {u"reason"_s, evaluation.reason},
    };
}

} // namespace mailworthy::dmarc
