#include "data/ListCatalog.h"

#include "data/Words.h"

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

const Word<ListKind> listKinds[] = {
    {ListKind::Ip, "ip"_L1},
    {ListKind::Domain, "domain"_L1},
    {ListKind::Combined, "combined"_L1},
    {ListKind::Allow, "allow"_L1},
    {ListKind::AllowDomain, "allow-domain"_L1},
    {ListKind::Info, "info"_L1},
};
const Word<ListScope> listScopes[] = {
    {ListScope::Address, "address"_L1}, {ListScope::Network, "network"_L1},
    {ListScope::Asn, "asn"_L1},         {ListScope::Policy, "policy"_L1},
    {ListScope::Domain, "domain"_L1},
};
const Word<ListWeight> listWeights[] = {
    {ListWeight::Decisive, "decisive"_L1},
    {ListWeight::Common, "common"_L1},
    {ListWeight::Minor, "minor"_L1},
    {ListWeight::Informative, "informative"_L1},
};
const Word<ListStatus> listStates[] = {
    {ListStatus::Active, "active"_L1},
    {ListStatus::Unsure, "unsure"_L1},
    {ListStatus::Retired, "retired"_L1},
};
const Word<CodeKind> codeKinds[] = {
    {CodeKind::Listing, "listing"_L1}, {CodeKind::Policy, "policy"_L1}, {CodeKind::Good, "good"_L1},
    {CodeKind::Neutral, "neutral"_L1}, {CodeKind::Info, "info"_L1},     {CodeKind::Test, "test"_L1},
    {CodeKind::Error, "error"_L1},
};
const Word<RemovalMethod> removalMethods[] = {
    {RemovalMethod::SelfService, "self-service"_L1},
    {RemovalMethod::Form, "form"_L1},
    {RemovalMethod::Contact, "contact"_L1},
    {RemovalMethod::Automatic, "automatic"_L1},
    {RemovalMethod::Paid, "paid"_L1},
    {RemovalMethod::None, "none"_L1},
};
const Word<ListCause> listCauses[] = {
    {ListCause::Spam, "spam"_L1},
    {ListCause::Exploited, "exploited"_L1},
    {ListCause::Backscatter, "backscatter"_L1},
    {ListCause::ReverseName, "reverse-name"_L1},
    {ListCause::HomeLine, "home-line"_L1},
    {ListCause::Network, "network"_L1},
    {ListCause::Tor, "tor"_L1},
    {ListCause::NewDomain, "new-domain"_L1},
    {ListCause::HackedSite, "hacked-site"_L1},
    {ListCause::DynamicName, "dynamic-name"_L1},
};
const Word<PublicResolverPolicy> publicResolverPolicies[] = {
    {PublicResolverPolicy::Answers, "answers"_L1},
    {PublicResolverPolicy::Refused, "refused"_L1},
    {PublicResolverPolicy::Silent, "silent"_L1},
};

/// Decimal 0 to 255, no leading zero.
std::optional<quint8> octetOf(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    if (value > 255)
        return std::nullopt;
    return static_cast<quint8>(value);
}

} // namespace

QString toString(ListKind value)
{
    return wordOf(listKinds, value);
}
std::optional<ListKind> listKindFromString(QStringView text)
{
    return valueOf(listKinds, text);
}
QString toString(ListScope value)
{
    return wordOf(listScopes, value);
}
std::optional<ListScope> listScopeFromString(QStringView text)
{
    return valueOf(listScopes, text);
}
QString toString(ListWeight value)
{
    return wordOf(listWeights, value);
}
std::optional<ListWeight> listWeightFromString(QStringView text)
{
    return valueOf(listWeights, text);
}
QString toString(ListStatus value)
{
    return wordOf(listStates, value);
}
std::optional<ListStatus> listStatusFromString(QStringView text)
{
    return valueOf(listStates, text);
}
QString toString(CodeKind value)
{
    return wordOf(codeKinds, value);
}
std::optional<CodeKind> codeKindFromString(QStringView text)
{
    return valueOf(codeKinds, text);
}
QString toString(RemovalMethod value)
{
    return wordOf(removalMethods, value);
}
std::optional<RemovalMethod> removalMethodFromString(QStringView text)
{
    return valueOf(removalMethods, text);
}
QString toString(ListCause value)
{
    return wordOf(listCauses, value);
}
std::optional<ListCause> listCauseFromString(QStringView text)
{
    return valueOf(listCauses, text);
}
ListCause BlockList::cause() const
{
    // The categories of the file; what is not named here is about what was sent.
    static const std::pair<QLatin1StringView, ListCause> byCategory[] = {
        {"exploited"_L1, ListCause::Exploited},
        {"open-proxy"_L1, ListCause::Exploited},
        {"backscatter"_L1, ListCause::Backscatter},
        {"no-ptr"_L1, ListCause::ReverseName},
        {"policy-dynamic"_L1, ListCause::HomeLine},
        {"network"_L1, ListCause::Network},
        {"country"_L1, ListCause::Network},
        {"bogon"_L1, ListCause::Network},
        {"tor"_L1, ListCause::Tor},
        {"new-domain"_L1, ListCause::NewDomain},
    };
    for (const auto &[word, known] : byCategory) {
        if (category == word)
            return known;
    }
    return ListCause::Spam;
}
QString toString(PublicResolverPolicy value)
{
    return wordOf(publicResolverPolicies, value);
}
std::optional<PublicResolverPolicy> publicResolverPolicyFromString(QStringView text)
{
    return valueOf(publicResolverPolicies, text);
}

std::optional<CodePattern> CodePattern::parse(QStringView text)
{
    CodePattern pattern;
    if (text.startsWith("bit:"_L1)) {
        const std::optional<quint8> bit = octetOf(text.sliced(4));
        if (!bit || *bit == 0 || (*bit & (*bit - 1)) != 0)
            return std::nullopt;
        pattern.form = Form::Bit;
        pattern.bit = *bit;
        return pattern;
    }
    const QList<QStringView> ends = text.split(u'-');
    const QList<QStringView> parts = ends.front().split(u'.');
    if (ends.size() > 2 || parts.size() != 4)
        return std::nullopt;
    for (std::size_t i = 0; i < 4; ++i) {
        const QStringView part = parts.at(static_cast<qsizetype>(i));
        if (part == "*"_L1) {
            pattern.form = Form::Any;
            pattern.any.at(i) = true;
            continue;
        }
        const std::optional<quint8> octet = octetOf(part);
        if (!octet)
            return std::nullopt;
        pattern.octets.at(i) = *octet;
    }
    if (ends.size() == 1)
        return pattern;
    // The end of a range repeats the first three octets.
    const Result<Address> last = Address::parse(ends.back());
    if (pattern.form == Form::Any || !last || !last->isV4()
        || !last->sharesPrefix(Address::v4(pattern.octets), 24)
        || last->octets()[3] < pattern.octets[3])
        return std::nullopt;
    pattern.form = Form::Range;
    pattern.last = last->octets()[3];
    return pattern;
}

QString CodePattern::toString() const
{
    if (form == Form::Bit)
        return u"bit:%1"_s.arg(bit);
    QStringList parts;
    for (std::size_t i = 0; i < 4; ++i)
        parts.append(any.at(i) ? u"*"_s : QString::number(octets.at(i)));
    const QString first = parts.join(u'.');
    if (form != Form::Range)
        return first;
    parts.back() = QString::number(last);
    return first + u'-' + parts.join(u'.');
}

bool CodePattern::matches(const Address &answer) const
{
    if (!answer.isV4())
        return false;
    const std::span<const quint8> got = answer.octets();
    if (form == Form::Bit)
        return got[0] == 127 && (got[3] & bit) != 0;
    for (std::size_t i = 0; i < 4; ++i) {
        if (any.at(i))
            continue;
        if (form == Form::Range && i == 3)
            return got[3] >= octets[3] && got[3] <= last;
        if (got[i] != octets.at(i))
            return false;
    }
    return true;
}

} // namespace mailworthy::data
