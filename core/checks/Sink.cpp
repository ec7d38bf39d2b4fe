#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Fix;
using findings::Severity;

namespace {

Severity severityOfLetter(char letter)
{
    switch (letter) {
    case 'O': return Severity::Ok;
    case 'N': return Severity::Note;
    case 'W': return Severity::Warning;
    case 'P': return Severity::Problem;
    default: return Severity::Unknown;
    }
}

} // namespace

Severity severityOf(QStringView code)
{
    const findings::Entry *entry = findings::entry(code);
    Q_ASSERT_X(entry, "severityOf", qPrintable(code.toString()));
    return entry ? severityOfLetter(entry->severities[0]) : Severity::Unknown;
}

Finding &add(std::vector<Finding> &out, Severity severity, const QString &code,
             const QString &subject, Args args, std::vector<facts::Evidence> evidence)
{
    Finding finding;
    finding.code = code;
    finding.severity = severity;
    finding.subject = subject;
    finding.args = std::move(args);
    finding.evidence = std::move(evidence);
    out.push_back(std::move(finding));
    return out.back();
}

Finding &add(std::vector<Finding> &out, const QString &code, const QString &subject, Args args,
             std::vector<facts::Evidence> evidence)
{
    return add(out, severityOf(code), code, subject, std::move(args), std::move(evidence));
}

QStringList texts(const std::vector<Address> &addresses)
{
    QStringList list;
    for (const Address &address : addresses)
        list << address.toString();
    return list;
}

QString text(const std::vector<Address> &addresses)
{
    return texts(addresses).join(u", "_s);
}

Fix publishFix(const QString &name, const QString &type)
{
    return {Fix::Kind::Publish, {{u"name"_s, name}, {u"type"_s, type}}};
}

Fix removeFix(const QString &name, const QString &type)
{
    return {Fix::Kind::Remove, {{u"name"_s, name}, {u"type"_s, type}}};
}

Fix removeFix(const QString &name, const std::vector<Address> &addresses)
{
    const bool v6 = !addresses.empty() && !addresses.front().isV4();
    return {
        Fix::Kind::Remove,
        {{u"name"_s, name}, {u"type"_s, v6 ? u"AAAA"_s : u"A"_s}, {u"values"_s, texts(addresses)}}};
}

Fix editPlanFix(const QString &step)
{
    return {Fix::Kind::EditPlan, {{u"step"_s, step}}};
}

QByteArray randomLabel(quint64 seed)
{
    // Mixed so that neighbouring seeds give labels without a common part (splitmix64).
    quint64 mixed = seed + 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    return "mw-" + QByteArray::number(mixed ^ (mixed >> 31U), 36);
}

dns::Name nobody(const Context &context)
{
    const dns::Name invalid = dns::Name::of("invalid");
    return invalid.under(randomLabel(context.seed())).value_or(invalid);
}

std::vector<net::Inquiry> nobodyInquiries(const Context &context)
{
    const auto absent = [label = randomLabel(context.seed())](const char *zone) {
        const dns::Name above = dns::Name::of(zone);
        return above.under(label).value_or(above);
    };
    return {{{nobody(context), dns::Type::A}},
            {{absent("in-addr.arpa"), dns::Type::A}},
            {{absent("com"), dns::Type::A}},
            {{absent("com"), dns::Type::AAAA}}};
}

std::vector<Address> inventedIn(std::span<const dns::Answer> answers)
{
    std::vector<Address> invented;
    for (const dns::Answer &answer : answers) {
        for (const Address &address : answer.addresses()) {
            if (std::find(invented.begin(), invented.end(), address) == invented.end())
                invented.push_back(address);
        }
    }
    return invented;
}

bool hasReplied(const dns::Answer &answer)
{
    return answer.outcome != dns::Outcome::Timeout && answer.outcome != dns::Outcome::Unreachable
           && answer.outcome != dns::Outcome::Cancelled;
}

bool isSilent(const facts::Facts &facts)
{
    return !facts.resolver.isKnown() && facts.resolver.unknown.code == u"fact.resolver-silent";
}

bool isUseless(const facts::Facts &facts)
{
    return !facts.resolver.isKnown() && facts.resolver.unknown.code == u"fact.resolver-useless";
}

Error noResolver(const Context &context)
{
    if (!context.allows(Family::V4))
        return Error(u"fact.no-resolver-v6"_s);
    return Error(context.allows(Family::V6) ? u"fact.no-resolver"_s : u"fact.no-resolver-v4"_s);
}

std::vector<net::Inquiry> addressInquiries(const dns::Name &name)
{
    return {{{name, dns::Type::A}}, {{name, dns::Type::AAAA}}};
}

const dns::Answer *firstUnknown(const std::vector<dns::Answer> &answers)
{
    for (const dns::Answer &answer : answers) {
        if (!answer.isKnown())
            return &answer;
    }
    return nullptr;
}

dns::Outcome outcomeOf(const std::vector<dns::Answer> &answers)
{
    for (const dns::Answer &answer : answers) {
        if (answer.outcome == dns::Outcome::Records)
            return dns::Outcome::Records;
    }
    if (const dns::Answer *unknown = firstUnknown(answers))
        return unknown->outcome;
    return answers.empty() ? dns::Outcome::NoData : answers.front().outcome;
}

facts::NameAddresses toNameAddresses(const dns::Name &name, const std::vector<dns::Answer> &answers)
{
    facts::NameAddresses found;
    found.name = name;
    found.outcome = outcomeOf(answers);
    for (const dns::Answer &answer : answers) {
        const std::vector<Address> some = answer.addresses();
        found.addresses.insert(found.addresses.end(), some.begin(), some.end());
        if (!answer.chain.empty())
            found.alias = answer.finalName();
    }
    const dns::Answer *unknown = firstUnknown(answers);
    if (unknown && found.outcome == dns::Outcome::Records)
        found.open = facts::reasonOf(*unknown);
    return found;
}

} // namespace mailworthy::checks
