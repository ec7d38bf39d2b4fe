#include "line/EhloName.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

QString toString(EhloFault fault)
{
    switch (fault) {
    case EhloFault::Empty: return u"empty"_s;
    case EhloFault::TrailingDot: return u"trailing-dot"_s;
    case EhloFault::BareAddress: return u"bare-address"_s;
    case EhloFault::BadLiteral: return u"bad-literal"_s;
    case EhloFault::BadCharacter: return u"bad-character"_s;
    case EhloFault::NotAscii: return u"not-ascii"_s;
    case EhloFault::BadHyphen: return u"bad-hyphen"_s;
    case EhloFault::EmptyLabel: return u"empty-label"_s;
    case EhloFault::LabelTooLong: return u"label-too-long"_s;
    case EhloFault::TooLong: return u"too-long"_s;
    case EhloFault::Literal: return u"literal"_s;
    case EhloFault::SingleLabel: return u"single-label"_s;
    case EhloFault::Localhost: return u"localhost"_s;
    case EhloFault::PrivateName: return u"private-name"_s;
    case EhloFault::ReservedName: return u"reserved-name"_s;
    case EhloFault::NumericEnd: return u"numeric-end"_s;
    }
    return {};
}

namespace {

EhloVerdict refused(EhloFault fault)
{
    EhloVerdict verdict;
    verdict.fault = fault;
    return verdict;
}

/// RFC 5321 §4.1.3: [192.0.2.1] or [IPv6:2001:db8::1].
EhloVerdict judgeLiteral(QStringView text)
{
    if (!text.endsWith(u']'))
        return refused(EhloFault::BadLiteral);
    QStringView inside = text.sliced(1, text.size() - 2);
    const bool tagged = inside.startsWith(u"IPv6:", Qt::CaseInsensitive);
    if (tagged)
        inside = inside.sliced(5);
    const Result<Address> address = Address::parse(inside);
    if (!address || address->isV4() == tagged)
        return refused(EhloFault::BadLiteral);
    EhloVerdict verdict = refused(EhloFault::Literal);
    verdict.grammatical = true;
    return verdict;
}

bool isAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// RFC 5321 §4.1.2 sub-domain = Let-dig [Ldh-str].
std::optional<EhloFault> labelFault(QStringView label)
{
    if (label.isEmpty())
        return EhloFault::EmptyLabel;
    if (!std::all_of(label.begin(), label.end(), [](QChar c) { return isAlnum(c) || c == u'-'; }))
        return EhloFault::BadCharacter;
    if (label.front() == u'-' || label.back() == u'-')
        return EhloFault::BadHyphen;
    if (label.size() > 63)
        return EhloFault::LabelTooLong; // RFC 1035 §2.3.4
    return std::nullopt;
}

bool isBelow(const dns::Name &name, std::initializer_list<const char *> zones)
{
    return std::any_of(zones.begin(), zones.end(),
                       [&](const char *zone) { return name.isPartOf(dns::Name::of(zone)); });
}

/// What receivers refuse although RFC 5321 has no word against it.
std::optional<EhloFault> habitFault(const dns::Name &name)
{
    // RFC 6761 §6.3
    if (isBelow(name, {"localhost", "localdomain"}))
        return EhloFault::Localhost;
    if (name.labels().size() < 2)
        return EhloFault::SingleLabel; // RFC 5321 §2.3.5: fully qualified
    // RFC 6762 (.local), RFC 8375 (home.arpa), ICANN's .internal, and what routers hand out
    if (isBelow(name, {"local", "lan", "home", "internal", "intranet", "private", "corp", "domain",
                       "workgroup", "home.arpa", "fritz.box"}))
        return EhloFault::PrivateName;
    // RFC 6761, RFC 7686, RFC 9476
    if (isBelow(name, {"invalid", "test", "onion", "alt", "arpa"}))
        return EhloFault::ReservedName;
    const QByteArray &last = name.labels().back();
    if (std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return EhloFault::NumericEnd;
    return std::nullopt;
}

} // namespace

EhloVerdict judgeEhlo(QStringView text)
{
    if (text.isEmpty())
        return refused(EhloFault::Empty);
    if (text.startsWith(u'['))
        return judgeLiteral(text);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c > u'\x7F'; }))
        return refused(
            EhloFault::NotAscii); // RFC 6531 §3.7.1: U-labels need SMTPUTF8, never in EHLO
    if (Address::parse(text))
        return refused(EhloFault::BareAddress);
    if (text.endsWith(u'.'))
        return refused(EhloFault::TrailingDot);
    if (text.size() > 253)
        return refused(EhloFault::TooLong); // RFC 5321 §4.5.3.1.2 and the limit of DNS
    for (const QStringView label : text.split(u'.')) {
        if (const std::optional<EhloFault> fault = labelFault(label))
            return refused(*fault);
    }
    const Result<dns::Name> name = dns::Name::parse(text);
    if (!name)
        return refused(EhloFault::TooLong);
    EhloVerdict verdict;
    verdict.grammatical = true;
    verdict.name = *name;
    verdict.fault = habitFault(*name);
    return verdict;
}

} // namespace mailworthy::line
