#include "mail/spf/Record.h"

#include "base/Overloaded.h"

#include <algorithm>

namespace mailworthy::spf {

namespace {

QByteArray cidrText(DualCidr cidr)
{
    QByteArray text;
    if (cidr.v4 != 32)
        text.append('/').append(QByteArray::number(cidr.v4));
    if (cidr.v6 != 128)
        text.append("//").append(QByteArray::number(cidr.v6));
    return text;
}

QByteArray prefixText(quint8 prefix, quint8 full)
{
    return prefix == full ? QByteArray() : '/' + QByteArray::number(prefix);
}

QByteArray targetText(const std::optional<MacroString> &target)
{
    return target ? ':' + target->toText() : QByteArray();
}

QByteArray mechanismText(const Mechanism &mechanism)
{
    return std::visit(
        Overloaded{
            [](const All &) { return QByteArray("all"); },
            [](const Include &m) { return "include:" + m.target.toText(); },
            [](const A &m) { return "a" + targetText(m.target) + cidrText(m.cidr); },
            [](const Mx &m) { return "mx" + targetText(m.target) + cidrText(m.cidr); },
            [](const Ptr &m) { return "ptr" + targetText(m.target); },
            [](const Ip4 &m) {
                return "ip4:" + m.network.toString().toLatin1() + prefixText(m.prefix, 32);
            },
            [](const Ip6 &m) {
                return "ip6:" + m.network.toString().toLatin1() + prefixText(m.prefix, 128);
            },
            [](const Exists &m) { return "exists:" + m.target.toText(); },
        },
        mechanism);
}

QByteArray mechanismName(const Mechanism &mechanism)
{
    static constexpr const char *names[] = {"all", "include", "a",   "mx",
                                            "ptr", "ip4",     "ip6", "exists"};
    return names[mechanism.index()];
}

} // namespace

bool Term::causesLookup() const
{
    if (std::holds_alternative<Redirect>(what))
        return true;
    return mechanism<Include>() || mechanism<A>() || mechanism<Mx>() || mechanism<Ptr>()
           || mechanism<Exists>();
}

QByteArray Term::name() const
{
    return std::visit(
        Overloaded{
            [](const Directive &directive) { return mechanismName(directive.mechanism); },
            [](const Redirect &) { return QByteArray("redirect"); },
            [](const ExplanationModifier &) { return QByteArray("exp"); },
            [](const UnknownModifier &modifier) { return modifier.name; },
        },
        what);
}

const Redirect *Record::redirect() const
{
    for (const Term &term : terms) {
        if (const auto *found = std::get_if<Redirect>(&term.what))
            return found;
    }
    return nullptr;
}

const ExplanationModifier *Record::explanation() const
{
    for (const Term &term : terms) {
        if (const auto *found = std::get_if<ExplanationModifier>(&term.what))
            return found;
    }
    return nullptr;
}

std::optional<std::size_t> Record::firstAll() const
{
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].mechanism<All>())
            return i;
    }
    return std::nullopt;
}

QString toString(Expected expected)
{
    switch (expected) {
    case Expected::Term: return QStringLiteral("term");
    case Expected::KnownMechanism: return QStringLiteral("mechanism");
    case Expected::Space: return QStringLiteral("space");
    case Expected::Argument: return QStringLiteral("argument");
    case Expected::Domain: return QStringLiteral("domain");
    case Expected::DomainEnd: return QStringLiteral("domain-end");
    case Expected::Character: return QStringLiteral("character");
    case Expected::AfterPercent: return QStringLiteral("after-percent");
    case Expected::MacroLetter: return QStringLiteral("macro-letter");
    case Expected::MacroDigits: return QStringLiteral("macro-digits");
    case Expected::MacroClosing: return QStringLiteral("macro-closing");
    case Expected::Ip4Address: return QStringLiteral("ip4-address");
    case Expected::Ip6Address: return QStringLiteral("ip6-address");
    case Expected::Prefix4: return QStringLiteral("prefix4");
    case Expected::Prefix6: return QStringLiteral("prefix6");
    case Expected::NoSecond: return QStringLiteral("no-second");
    }
    return {};
}

bool isSpf(QByteArrayView text)
{
    constexpr QByteArrayView version = "v=spf1";
    // RFC 7208 §4.5: the version section ends with a space or the end of the record; ABNF strings
    // match in any case.
    return text.size() >= version.size()
           && text.first(version.size()).compare(version, Qt::CaseInsensitive) == 0
           && (text.size() == version.size() || text[version.size()] == ' ');
}

std::vector<QByteArray> selectRecords(std::span<const QByteArray> texts)
{
    std::vector<QByteArray> records;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(records),
                 [](const QByteArray &t) { return isSpf(t); });
    return records;
}

QByteArray toText(const Term &term)
{
    return std::visit(
        Overloaded{
            [](const Directive &directive) {
                QByteArray text;
                if (directive.qualifier != Qualifier::Pass)
                    text.append(static_cast<char>(directive.qualifier));
                return text + mechanismText(directive.mechanism);
            },
            [](const Redirect &modifier) { return "redirect=" + modifier.target.toText(); },
            [](const ExplanationModifier &modifier) { return "exp=" + modifier.target.toText(); },
            [](const UnknownModifier &modifier) {
                return modifier.name + '=' + modifier.value.toText();
            },
        },
        term.what);
}

QByteArray toText(const Record &record)
{
    QByteArray text = "v=spf1";
    for (const Term &term : record.terms)
        text.append(' ').append(toText(term));
    return text;
}

} // namespace mailworthy::spf
