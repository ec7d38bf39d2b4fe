#include "mail/spf/Macro.h"

#include "base/Overloaded.h"
#include "mail/spf/LabelCount.h"

#include <algorithm>

namespace mailworthy::spf {

namespace {

constexpr QByteArrayView kDelimiters = ".-+,/_=";
// RFC 7208 §7.3 asks for 127 at least; above this, all parts stay.
constexpr int kMaxKeep = 1'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::optional<MacroLetter> letterOf(char c, MacroUse use)
{
    const char small = lower(c);
    if (QByteArrayView("slodipvh").contains(small))
        return static_cast<MacroLetter>(small);
    // RFC 7208 §7.2: c, r and t only in the text that exp= names.
    if (use == MacroUse::Explanation && QByteArrayView("crt").contains(small))
        return static_cast<MacroLetter>(small);
    return std::nullopt;
}

/// Reads what follows "%{"; `at` stands behind the brace and is moved behind the closing one.
std::variant<MacroExpand, MacroError> parseExpand(QByteArrayView text, qsizetype &at, MacroUse use)
{
    using What = MacroError::What;
    MacroExpand expand;
    const std::optional<MacroLetter> letter =
        at < text.size() ? letterOf(text[at], use) : std::optional<MacroLetter>();
    if (!letter)
        return MacroError{What::Letter, at};
    expand.letter = *letter;
    expand.urlEscape = text[at] >= 'A' && text[at] <= 'Z';
    ++at;
    const qsizetype digits = at;
    while (at < text.size() && isDigit(text[at])) {
        expand.keep = std::min(kMaxKeep, expand.keep * 10 + (text[at] - '0'));
        ++at;
    }
    if (at > digits && expand.keep == 0) // RFC 7208 §7.3: the number must not be zero
        return MacroError{What::Digits, digits};
    if (at < text.size() && lower(text[at]) == 'r') {
        expand.reverse = true;
        ++at;
    }
    while (at < text.size() && kDelimiters.contains(text[at])) {
        if (!expand.delimiters.contains(text[at])) // one of each says the same
            expand.delimiters.append(text[at]);
        ++at;
    }
    if (at >= text.size() || text[at] != '}')
        return MacroError{What::Closing, at};
    ++at;
    return expand;
}

bool isLiteral(char c, MacroUse use)
{
    // RFC 7208 §7.1: macro-literal is %x21-24 / %x26-7E; explain-string allows SP as well.
    return (c > ' ' && c < '\x7f' && c != '%') || (c == ' ' && use == MacroUse::Explanation);
}

bool isUnreserved(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

QByteArray urlEscaped(QByteArrayView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c)) {
            escaped.append(c);
            continue;
        }
        const auto octet = static_cast<unsigned char>(c);
        escaped.append('%').append(digits[octet >> 4]).append(digits[octet & 15]);
    }
    return escaped;
}

/// RFC 7208 §7.3: "i" of an IPv6 address is its 32 nibbles with dots between.
QByteArray dotted(const Address &ip, bool upperCase)
{
    if (ip.isV4())
        return ip.toString().toLatin1();
    const char *digits = upperCase ? "0123456789ABCDEF" : "0123456789abcdef";
    QByteArray nibbles;
    nibbles.reserve(63);
    for (const quint8 octet : ip.octets()) {
        if (!nibbles.isEmpty())
            nibbles.append('.');
        nibbles.append(digits[octet >> 4]).append('.').append(digits[octet & 15]);
    }
    return nibbles;
}

QByteArray valueOf(MacroLetter letter, const MacroContext &context, MacroUse use)
{
    const QByteArray local =
        context.localPart.isEmpty() ? QByteArray("postmaster") : context.localPart;
    switch (letter) {
    case MacroLetter::Sender: return local + '@' + context.senderDomain;
    case MacroLetter::LocalPart: return local;
    case MacroLetter::SenderDomain: return context.senderDomain;
    case MacroLetter::Domain: return context.domain;
    case MacroLetter::ClientAddress: return dotted(context.ip, use == MacroUse::Explanation);
    case MacroLetter::ValidatedName: {
        const QByteArray name = context.validatedName ? context.validatedName() : QByteArray();
        return name.isEmpty() ? QByteArray("unknown") : name;
    }
    case MacroLetter::Version: return context.ip.isV4() ? QByteArray("in-addr") : QByteArray("ip6");
    case MacroLetter::Helo: return context.helo;
    case MacroLetter::ReadableAddress: return context.ip.toString().toLatin1();
    case MacroLetter::Receiver:
        return context.receiver.isEmpty() ? QByteArray("unknown") : context.receiver;
    case MacroLetter::Timestamp:
        return QByteArray::number(
            std::chrono::duration_cast<std::chrono::seconds>(context.now.time_since_epoch())
                .count());
    }
    return {};
}

QByteArray expanded(const MacroExpand &expand, const MacroContext &context, MacroUse use)
{
    QByteArray value = valueOf(expand.letter, context, use);
    // RFC 7208 §7.3: split on the delimiters, reverse, keep the right-hand parts, join with dots.
    if (expand.reverse || expand.keep > 0 || !expand.delimiters.isEmpty()) {
        const QByteArrayView delimiters =
            expand.delimiters.isEmpty() ? QByteArrayView(".") : expand.delimiters;
        std::vector<QByteArrayView> parts;
        qsizetype start = 0;
        for (qsizetype i = 0; i <= value.size(); ++i) {
            if (i == value.size() || delimiters.contains(value[i])) {
                parts.push_back(QByteArrayView(value).sliced(start, i - start));
                start = i + 1;
            }
        }
        if (expand.reverse)
            std::reverse(parts.begin(), parts.end());
        const std::size_t all = parts.size();
        const std::size_t keep =
            expand.keep > 0 ? std::min(all, static_cast<std::size_t>(expand.keep)) : all;
        QByteArray joined;
        joined.reserve(value.size());
        for (std::size_t i = all - keep; i < all; ++i) {
            if (i > all - keep)
                joined.append('.');
            joined.append(parts[i]);
        }
        value = joined;
    }
    return expand.urlEscape ? urlEscaped(value) : value;
}

QByteArray expandedPart(const MacroPart &part, const MacroContext &context, MacroUse use)
{
    return std::visit(Overloaded{
                          [](const MacroLiteral &literal) { return literal.text; },
                          [](MacroEscape escape) {
                              switch (escape) {
                              case MacroEscape::Percent: return QByteArray("%");
                              case MacroEscape::Space: return QByteArray(" ");
                              case MacroEscape::UrlSpace: return QByteArray("%20");
                              }
                              return QByteArray();
                          },
                          [&](const MacroExpand &expand) { return expanded(expand, context, use); },
                      },
                      part);
}

} // namespace

MacroString MacroString::literal(QByteArray text)
{
    MacroString macro;
    if (!text.isEmpty())
        macro.parts.push_back(MacroLiteral{std::move(text)});
    return macro;
}

bool MacroString::isConstant() const
{
    return std::none_of(parts.begin(), parts.end(), [](const MacroPart &part) {
        return std::holds_alternative<MacroExpand>(part);
    });
}

bool MacroString::uses(MacroLetter letter) const
{
    return std::any_of(parts.begin(), parts.end(), [letter](const MacroPart &part) {
        const auto *expand = std::get_if<MacroExpand>(&part);
        return expand && expand->letter == letter;
    });
}

QByteArray MacroString::toText() const
{
    QByteArray text;
    for (const MacroPart &part : parts) {
        std::visit(
            Overloaded{
                [&](const MacroLiteral &literal) { text.append(literal.text); },
                [&](MacroEscape escape) { text.append('%').append(static_cast<char>(escape)); },
                [&](const MacroExpand &expand) {
                    const QByteArray letter(1, static_cast<char>(expand.letter));
                    text.append("%{").append(expand.urlEscape ? letter.toUpper() : letter);
                    if (expand.keep > 0)
                        text.append(QByteArray::number(expand.keep));
                    if (expand.reverse)
                        text.append('r');
                    text.append(expand.delimiters).append('}');
                },
            },
            part);
    }
    return text;
}

MacroParsed parseMacroString(QByteArrayView text, MacroUse use)
{
    using What = MacroError::What;
    MacroString macro;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && isLiteral(text[at], use))
            ++at;
        if (at > start)
            macro.parts.push_back(MacroLiteral{text.sliced(start, at - start).toByteArray()});
        if (at == text.size())
            break;
        if (text[at] != '%')
            return MacroError{What::Character, at};
        ++at;
        // RFC 7208 §7.1: "%" must be followed by "{", "%", "_" or "-"
        if (at < text.size() && QByteArrayView("%_-").contains(text[at])) {
            macro.parts.push_back(static_cast<MacroEscape>(text[at++]));
            continue;
        }
        if (at >= text.size() || text[at] != '{')
            return MacroError{What::AfterPercent, at};
        ++at;
        const std::variant<MacroExpand, MacroError> expand = parseExpand(text, at, use);
        if (const auto *error = std::get_if<MacroError>(&expand))
            return *error;
        macro.parts.push_back(std::get<MacroExpand>(expand));
    }
    return macro;
}

QByteArray expandText(const MacroString &macro, const MacroContext &context)
{
    QByteArray text;
    for (const MacroPart &part : macro.parts) {
        text.append(expandedPart(part, context, MacroUse::Explanation));
        if (text.size() > kMaxExplanation)
            return text.first(kMaxExplanation);
    }
    return text;
}

QByteArray expandDomain(const MacroString &macro, const MacroContext &context)
{
    // From the right, because only the last 253 octets can stay: a record of 1 MiB of macros costs
    // no more than those.
    std::vector<QByteArray> pieces;
    qsizetype length = 0;
    for (auto part = macro.parts.rbegin(); part != macro.parts.rend() && length <= kMaxName + 1;
         ++part) {
        pieces.push_back(expandedPart(*part, context, MacroUse::Record));
        length += pieces.back().size();
    }
    QByteArray domain;
    domain.reserve(length);
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        domain.append(*piece);
    if (domain.endsWith('.'))
        domain.chop(1);
    // RFC 7208 §7.3: over 253 octets the left side is cut by whole labels
    if (domain.size() > kMaxName) {
        const qsizetype dot = domain.indexOf('.', domain.size() - kMaxName - 1);
        if (dot >= 0)
            domain = domain.sliced(dot + 1);
    }
    return domain;
}

std::optional<dns::Name> toName(QByteArrayView domain)
{
    const int count = labelCount(domain);
    if (count == 0)
        return std::nullopt;
    std::vector<QByteArray> labels;
    labels.reserve(static_cast<std::size_t>(count));
    qsizetype start = 0;
    for (int i = 0; i < count; ++i) {
        qsizetype end = start;
        while (end < domain.size() && domain[end] != '.')
            ++end;
        labels.push_back(domain.sliced(start, end - start).toByteArray());
        start = end + 1;
    }
    mailworthy::Result<dns::Name> name = dns::Name::fromLabels(std::move(labels));
    if (!name)
        return std::nullopt;
    return *std::move(name);
}

QByteArray toOctets(const dns::Name &name)
{
    QByteArray octets;
    octets.reserve(name.wireLength());
    for (const QByteArray &label : name.labels()) {
        if (!octets.isEmpty())
            octets.append('.');
        octets.append(label);
    }
    return octets;
}

} // namespace mailworthy::spf
