#include "mail/transport/Caa.h"

#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

constexpr std::array tags{CaaTag::Issue,       CaaTag::IssueWild, CaaTag::IssueMail,
                          CaaTag::IssueVmc,    CaaTag::Iodef,     CaaTag::ContactEmail,
                          CaaTag::ContactPhone};

/// label = (ALPHA / DIGIT) *( *("-") (ALPHA / DIGIT)); the length of the one at `at`, 0 without.
qsizetype labelLength(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    qsizetype good = at;
    while (end < text.size() && (isAlphanumeric(text[end]) || (text[end] == '-' && end > at))) {
        ++end;
        if (text[end - 1] != '-')
            good = end;
    }
    return good - at;
}

/// issuer-domain-name = label *("." label); the place behind it.
qsizetype afterDomain(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + labelLength(text, at);
    while (end > at && end < text.size() && text[end] == '.') {
        const qsizetype next = labelLength(text, end + 1);
        if (next == 0)
            break;
        end += 1 + next;
    }
    return end;
}

/// One parameter = tag *WSP "=" *WSP value at `at`, which moves behind it.
std::optional<Malformed> readParameter(QByteArrayView text, qsizetype &at, CaaIssuer &issuer)
{
    CaaParameter parameter;
    parameter.offset = at;
    const qsizetype length = labelLength(text, at);
    if (length == 0)
        return Malformed{at, u"name=value"_s};
    parameter.name = text.sliced(at, length).toByteArray();
    at = skipBlanks(text, at + length);
    if (at >= text.size() || text[at] != '=')
        return Malformed{at, u"="_s};
    at = skipBlanks(text, at + 1);
    parameter.valueOffset = at;
    while (at < text.size() && isPrintable(text[at]) && text[at] != ';')
        ++at;
    parameter.value = text.sliced(parameter.valueOffset, at - parameter.valueOffset).toByteArray();
    issuer.parameters.push_back(std::move(parameter));
    at = skipBlanks(text, at);
    return std::nullopt;
}

CaaAnswer judgeIssuer(const CaaIssuer &issuer, const CaaQuestion &question)
{
    if (issuer.domain.isEmpty() || issuer.domain.compare(question.issuer, Qt::CaseInsensitive) != 0)
        return CaaAnswer::NotNamed;
    // RFC 8657 §3: compared as octets; with two of them nobody fits
    const std::vector<QByteArray> accounts = issuer.valuesOf("accounturi");
    if (!question.accountUri.isEmpty() && !accounts.empty()
        && (accounts.size() > 1 || accounts.front() != question.accountUri))
        return CaaAnswer::WrongAccount;
    const std::vector<QByteArray> methods = issuer.valuesOf("validationmethods");
    if (question.method.isEmpty() || methods.empty())
        return CaaAnswer::Allowed;
    // RFC 8657 §4: once, and well-formed
    const bool allowed = methods.size() == 1 && isMethodList(methods.front())
                         && methods.front().split(',').contains(question.method);
    return allowed ? CaaAnswer::Allowed : CaaAnswer::WrongMethod;
}

} // namespace

QString toString(CaaTag tag)
{
    switch (tag) {
    case CaaTag::Issue: return u"issue"_s;
    case CaaTag::IssueWild: return u"issuewild"_s;
    case CaaTag::IssueMail: return u"issuemail"_s;
    case CaaTag::IssueVmc: return u"issuevmc"_s;
    case CaaTag::Iodef: return u"iodef"_s;
    case CaaTag::ContactEmail: return u"contactemail"_s;
    case CaaTag::ContactPhone: return u"contactphone"_s;
    case CaaTag::Unknown: return u"unknown"_s;
    }
    return {};
}

CaaTag caaTagFrom(QByteArrayView text)
{
    for (const CaaTag tag : tags) {
        if (text.compare(toString(tag).toLatin1(), Qt::CaseInsensitive) == 0)
            return tag;
    }
    return CaaTag::Unknown;
}

std::vector<QByteArray> CaaIssuer::valuesOf(QByteArrayView name) const
{
    std::vector<QByteArray> values;
    for (const CaaParameter &parameter : parameters) {
        if (name.compare(parameter.name, Qt::CaseInsensitive) == 0)
            values.push_back(parameter.value);
    }
    return values;
}

bool isMethodList(const QByteArray &value)
{
    if (value.isEmpty())
        return true;
    const QList<QByteArray> parts = value.split(',');
    return std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) {
            return isAlphanumeric(c) || c == '-';
        });
    });
}

Reading<CaaIssuer> parseCaaIssuer(QByteArrayView value)
{
    if (value.size() > longestRecord)
        return Malformed{longestRecord, u"end"_s};
    // RFC 8659 §4.2: *WSP [issuer-domain-name *WSP] [";" *WSP [parameters *WSP]]
    CaaIssuer issuer;
    qsizetype at = skipBlanks(value, 0);
    issuer.domainOffset = at;
    const qsizetype end = afterDomain(value, at);
    issuer.domain = value.sliced(at, end - at).toByteArray();
    at = skipBlanks(value, end);
    if (at == value.size())
        return issuer;
    if (value[at] != ';')
        return Malformed{at, issuer.domain.isEmpty() ? u"domain of a CA"_s : u";"_s};
    at = skipBlanks(value, at + 1);
    bool more = at < value.size();
    while (more) {
        if (const std::optional<Malformed> fault = readParameter(value, at, issuer))
            return *fault;
        if (at == value.size())
            break;
        if (value[at] != ';')
            return Malformed{at, u";"_s};
        at = skipBlanks(value, at + 1); // a further parameter has to follow
    }
    return issuer;
}

Result<QByteArray> toText(const CaaIssuer &issuer)
{
    if (afterDomain(issuer.domain, 0) != issuer.domain.size())
        return failure(u"caa.bad-issuer"_s, {{u"text"_s, shown(issuer.domain)}});
    QByteArray text = issuer.domain.isEmpty() ? QByteArray(";") : issuer.domain;
    for (const CaaParameter &parameter : issuer.parameters) {
        const QByteArray piece = parameter.name + '=' + parameter.value;
        CaaIssuer again;
        qsizetype at = 0;
        if (readParameter(piece, at, again) || at != piece.size()
            || again.parameters.front().name != parameter.name)
            return failure(u"caa.bad-parameter"_s, {{u"text"_s, shown(piece)}});
        text += (text == ";" ? " " : "; ") + piece;
    }
    return text;
}

QString toString(CaaAnswer answer)
{
    switch (answer) {
    case CaaAnswer::Allowed: return u"allowed"_s;
    case CaaAnswer::NotNamed: return u"not-named"_s;
    case CaaAnswer::WrongAccount: return u"wrong-account"_s;
    case CaaAnswer::WrongMethod: return u"wrong-method"_s;
    case CaaAnswer::CriticalTag: return u"critical-tag"_s;
    }
    return {};
}

CaaAnswer judgeCaa(std::span<const dns::Caa> records, const CaaQuestion &question)
{
    const auto has = [&](CaaTag wanted) {
        return std::any_of(records.begin(), records.end(), [&](const dns::Caa &record) {
            return caaTagFrom(record.tag) == wanted;
        });
    };
    for (const dns::Caa &record : records) {
        if (caaTagFrom(record.tag) == CaaTag::Unknown && (record.flags & caaCritical) != 0)
            return CaaAnswer::CriticalTag;
    }
    // RFC 8659 §4.3: issuewild, where there is one, stands in for issue
    const CaaTag wanted =
        question.wildcard && has(CaaTag::IssueWild) ? CaaTag::IssueWild : CaaTag::Issue;
    if (!has(wanted))
        return CaaAnswer::Allowed; // RFC 8659 §3: nothing restricts it
    CaaAnswer best = CaaAnswer::NotNamed;
    for (const dns::Caa &record : records) {
        if (caaTagFrom(record.tag) != wanted)
            continue;
        // RFC 8659 §4.2: a value that cannot be read counts as one without a CA
        const Reading<CaaIssuer> reading = parseCaaIssuer(record.value);
        const auto *issuer = std::get_if<CaaIssuer>(&reading);
        const CaaAnswer answer = issuer ? judgeIssuer(*issuer, question) : CaaAnswer::NotNamed;
        if (answer == CaaAnswer::Allowed)
            return answer;
        if (answer != CaaAnswer::NotNamed)
            best = answer;
    }
    return best;
}

} // namespace mailworthy::transport
