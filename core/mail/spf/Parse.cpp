// The parser of RFC 7208 §4.6 and §12. One pass, no backtracking beyond a term, offsets in octets
// of the whole text.
#include "base/LastIndex.h"
#include "base/Overloaded.h"
#include "mail/spf/Record.h"

#include <algorithm>
#include <utility>

namespace mailworthy::spf {

namespace {

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlnum(char c)
{
    return isAlpha(c) || isDigit(c);
}

/// RFC 7208 §12: name = ALPHA *( ALPHA / DIGIT / "-" / "_" / "." )
qsizetype nameLength(QByteArrayView text)
{
    if (text.isEmpty() || !isAlpha(text.front()))
        return 0;
    qsizetype length = 1;
    while (length < text.size()
           && (isAlnum(text[length]) || QByteArrayView("-_.").contains(text[length])))
        ++length;
    return length;
}

bool equals(QByteArrayView text, QByteArrayView name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

struct Failure
{
    qsizetype offset = 0; ///< in the term
    Expected expected = Expected::Term;
};

template<typename T>
using Or = std::variant<T, Failure>;

Expected expectedOf(MacroError::What what)
{
    switch (what) {
    case MacroError::What::Character: return Expected::Character;
    case MacroError::What::AfterPercent: return Expected::AfterPercent;
    case MacroError::What::Letter: return Expected::MacroLetter;
    case MacroError::What::Digits: return Expected::MacroDigits;
    case MacroError::What::Closing: return Expected::MacroClosing;
    }
    return Expected::Character;
}

/// RFC 7208 §7.1: toplabel has a letter, or a hyphen inside; never digits alone, no hyphen at an
/// end.
bool isTopLabel(QByteArrayView label)
{
    if (label.isEmpty() || !isAlnum(label.front()) || !isAlnum(label.back()))
        return false;
    bool letterOrHyphen = false;
    for (const char c : label) {
        if (!isAlnum(c) && c != '-')
            return false;
        letterOrHyphen = letterOrHyphen || !isDigit(c);
    }
    return letterOrHyphen;
}

/// domain-spec of `text`, whose place in the term is `base`.
Or<MacroString> parseDomainSpec(QByteArrayView text, qsizetype base)
{
    if (text.isEmpty())
        return Failure{base, Expected::Domain};
    MacroParsed parsed = parseMacroString(text, MacroUse::Record);
    if (const auto *error = std::get_if<MacroError>(&parsed))
        return Failure{base + error->offset, expectedOf(error->what)};
    MacroString macro = std::get<MacroString>(std::move(parsed));
    // RFC 7208 §7.1: domain-end = ( "." toplabel [ "." ] ) / macro-expand
    const auto *last = std::get_if<MacroLiteral>(&macro.parts.back());
    if (!last)
        return macro;
    QByteArrayView end = last->text;
    if (end.endsWith('.'))
        end.chop(1);
    const qsizetype dot = lastIndexOf(end, '.');
    if (dot < 0 || !isTopLabel(end.sliced(dot + 1))) {
        const qsizetype start = text.size() - last->text.size() + (dot < 0 ? 0 : dot + 1);
        return Failure{base + start, Expected::DomainEnd};
    }
    return macro;
}

/// A number without leading zeros of at most `most`.
std::optional<quint8> prefixLength(QByteArrayView digits, int most)
{
    if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == '0'))
        return std::nullopt;
    int value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (value > most)
        return std::nullopt;
    return static_cast<quint8>(value);
}

qsizetype trailingDigits(QByteArrayView text)
{
    qsizetype start = text.size();
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    return text.size() - start;
}

/// Takes a dual-cidr-length off the end of `text`. A name never ends in "/" and digits (it must end
/// in a top-level label or a macro), so that the longest suffix is the right one.
Or<DualCidr> takeCidr(QByteArrayView &text, qsizetype base)
{
    DualCidr cidr;
    qsizetype digits = trailingDigits(text);
    if (text.size() - digits >= 2 && text[text.size() - digits - 1] == '/'
        && text[text.size() - digits - 2] == '/') {
        const std::optional<quint8> length = prefixLength(text.last(digits), 128);
        if (!length)
            return Failure{base + text.size() - digits, Expected::Prefix6};
        cidr.v6 = *length;
        text.chop(digits + 2);
        digits = trailingDigits(text);
        if (digits == 0)
            return cidr;
    }
    if (text.size() - digits >= 1 && text[text.size() - digits - 1] == '/') {
        const std::optional<quint8> length = prefixLength(text.last(digits), 32);
        if (!length)
            return Failure{base + text.size() - digits, Expected::Prefix4};
        cidr.v4 = *length;
        text.chop(digits + 1);
    }
    return cidr;
}

/// What stands behind the mechanism's name: nothing, ":" and an argument, or "/" and a length.
struct Rest
{
    QByteArrayView text;
    qsizetype base = 0; ///< place of `text` in the term
};

std::optional<Failure> needArgument(const Rest &rest)
{
    if (rest.text.isEmpty() || rest.text.front() != ':')
        return Failure{rest.base, Expected::Argument};
    return std::nullopt;
}

template<typename M>
Or<Mechanism> parseNamed(const Rest &rest)
{
    if (const std::optional<Failure> failure = needArgument(rest))
        return *failure;
    Or<MacroString> target = parseDomainSpec(rest.text.sliced(1), rest.base + 1);
    if (const auto *failure = std::get_if<Failure>(&target))
        return *failure;
    return Mechanism(M{std::get<MacroString>(std::move(target))});
}

template<typename M>
Or<Mechanism> parseHosts(const Rest &rest)
{
    M mechanism;
    QByteArrayView text = rest.text;
    const Or<DualCidr> cidr = takeCidr(text, rest.base);
    if (const auto *failure = std::get_if<Failure>(&cidr))
        return *failure;
    mechanism.cidr = std::get<DualCidr>(cidr);
    if (text.isEmpty())
        return Mechanism(mechanism);
    if (text.front() == '/')
        return Failure{rest.base + 1, Expected::Prefix4};
    if (text.front() != ':')
        return Failure{rest.base, Expected::Space};
    Or<MacroString> target = parseDomainSpec(text.sliced(1), rest.base + 1);
    if (const auto *failure = std::get_if<Failure>(&target))
        return *failure;
    mechanism.target = std::get<MacroString>(std::move(target));
    return Mechanism(std::move(mechanism));
}

Or<Mechanism> parsePtr(const Rest &rest)
{
    if (rest.text.isEmpty())
        return Mechanism(Ptr{});
    if (rest.text.front() != ':')
        return Failure{rest.base, Expected::Space};
    Or<MacroString> target = parseDomainSpec(rest.text.sliced(1), rest.base + 1);
    if (const auto *failure = std::get_if<Failure>(&target))
        return *failure;
    return Mechanism(Ptr{std::get<MacroString>(std::move(target))});
}

/// RFC 7208 §5.6: an address, perhaps with "/" and a length; no names, no port, no second length.
template<typename M>
Or<Mechanism> parseAddress(const Rest &rest, Family family)
{
    const bool v4 = family == Family::V4;
    if (const std::optional<Failure> failure = needArgument(rest))
        return *failure;
    const QByteArrayView text = rest.text.sliced(1);
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView addressText = slash < 0 ? text : text.first(slash);
    constexpr qsizetype longest = 45; // RFC 4291 §2.2 with an IPv4 tail
    const mailworthy::Result<Address> address =
        addressText.size() > longest ? failure(QStringLiteral("address.not-an-address"))
                                     : Address::parse(QString::fromLatin1(addressText));
    if (!address || address->family() != family)
        return Failure{rest.base + 1, v4 ? Expected::Ip4Address : Expected::Ip6Address};
    M mechanism{*address};
    if (slash >= 0) {
        const std::optional<quint8> length = prefixLength(text.sliced(slash + 1), v4 ? 32 : 128);
        if (!length)
            return Failure{rest.base + 2 + slash, v4 ? Expected::Prefix4 : Expected::Prefix6};
        mechanism.prefix = *length;
    }
    return Mechanism(mechanism);
}

Or<Mechanism> parseMechanism(QByteArrayView text, qsizetype base, bool qualified)
{
    qsizetype length = 0;
    while (length < text.size() && isAlnum(text[length]))
        ++length;
    const QByteArrayView name = text.first(length);
    const Rest rest{text.sliced(length), base + length};
    if (equals(name, "all")) {
        if (!rest.text.isEmpty())
            return Failure{rest.base, Expected::Space};
        return Mechanism(All{});
    }
    if (equals(name, "include"))
        return parseNamed<Include>(rest);
    if (equals(name, "a"))
        return parseHosts<A>(rest);
    if (equals(name, "mx"))
        return parseHosts<Mx>(rest);
    if (equals(name, "ptr"))
        return parsePtr(rest);
    if (equals(name, "ip4"))
        return parseAddress<Ip4>(rest, Family::V4);
    if (equals(name, "ip6"))
        return parseAddress<Ip6>(rest, Family::V6);
    if (equals(name, "exists"))
        return parseNamed<Exists>(rest);
    return Failure{base, qualified ? Expected::KnownMechanism
                                   : Expected::Term}; // RFC 7208 §4.6.1: unknown mechanism
}

using What = decltype(Term::what);

Or<What> parseModifier(QByteArrayView name, QByteArrayView value, qsizetype base)
{
    const bool isRedirect = equals(name, "redirect");
    if (isRedirect || equals(name, "exp")) {
        Or<MacroString> target = parseDomainSpec(value, base);
        if (const auto *failure = std::get_if<Failure>(&target))
            return *failure;
        MacroString macro = std::get<MacroString>(std::move(target));
        return isRedirect ? What(Redirect{std::move(macro)})
                          : What(ExplanationModifier{std::move(macro)});
    }
    MacroParsed parsed = parseMacroString(value, MacroUse::Record);
    if (const auto *error = std::get_if<MacroError>(&parsed))
        return Failure{base + error->offset, expectedOf(error->what)};
    return What(UnknownModifier{name.toByteArray(), std::get<MacroString>(std::move(parsed))});
}

Or<What> parseWhat(QByteArrayView text)
{
    // RFC 7208 §4.6.1: a modifier is a name and "=" at once; what has a qualifier is a mechanism
    const qsizetype name = nameLength(text);
    if (name > 0 && name < text.size() && text[name] == '=')
        return parseModifier(text.first(name), text.sliced(name + 1), name + 1);
    Directive directive;
    const bool qualified = !text.isEmpty() && QByteArrayView("+-~?").contains(text.front());
    if (qualified)
        directive.qualifier = static_cast<Qualifier>(text.front());
    Or<Mechanism> mechanism =
        parseMechanism(text.sliced(qualified ? 1 : 0), qualified ? 1 : 0, qualified);
    if (const auto *failure = std::get_if<Failure>(&mechanism))
        return *failure;
    directive.mechanism = std::get<Mechanism>(std::move(mechanism));
    return What(std::move(directive));
}

std::variant<SyntaxError, Term> parseTermAt(QByteArrayView text, Range range)
{
    Or<What> what = parseWhat(text.sliced(range.offset, range.length));
    if (const auto *failure = std::get_if<Failure>(&what))
        return SyntaxError{range.offset + failure->offset, failure->expected, range};
    return Term{std::get<What>(std::move(what)), range};
}

} // namespace

std::variant<SyntaxError, Term> parseTerm(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    if (text.isEmpty() || space >= 0)
        return SyntaxError{std::max<qsizetype>(space, 0), Expected::Term, Range{0, text.size()}};
    return parseTermAt(text, Range{0, text.size()});
}

Parsed parse(QByteArrayView text)
{
    if (!isSpf(text))
        return NotSpf{};
    Record record;
    record.terms.reserve(4); // few have more, and those grow
    bool hasRedirect = false;
    bool hasExplanation = false;
    qsizetype at = 6; // behind "v=spf1"
    while (at < text.size()) {
        if (text[at] == ' ') { // RFC 7208 §4.6.1: terms = *( 1*SP ( directive / modifier ) ),
                               // record = version terms *SP
            ++at;
            continue;
        }
        const qsizetype space = text.indexOf(' ', at);
        const Range range{at, (space < 0 ? text.size() : space) - at};
        std::variant<SyntaxError, Term> parsed = parseTermAt(text, range);
        if (const auto *error = std::get_if<SyntaxError>(&parsed))
            return *error;
        Term term = std::get<Term>(std::move(parsed));
        // RFC 7208 §6: redirect and exp must not stand more than once each
        bool *seen = std::holds_alternative<Redirect>(term.what)              ? &hasRedirect
                     : std::holds_alternative<ExplanationModifier>(term.what) ? &hasExplanation
                                                                              : nullptr;
        if (seen && std::exchange(*seen, true))
            return SyntaxError{range.offset, Expected::NoSecond, range};
        record.terms.push_back(std::move(term));
        at = range.end();
    }
    return record;
}

} // namespace mailworthy::spf
