#pragma once
// SPF macro-strings (RFC 7208 §7): parsed into parts, expanded for one message, printed back.
// Everything is octets: a local part or a name may hold any of them, and they are queried as they
// are.
#include "base/Address.h"
#include "base/Clock.h"
#include "dns/Name.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace mailworthy::spf {

/// RFC 7208 §7.2; the value is the letter in lower case.
enum class MacroLetter : char {
    Sender = 's',
    LocalPart = 'l',
    SenderDomain = 'o',
    Domain = 'd',
    ClientAddress = 'i',
    ValidatedName = 'p',
    Version = 'v',
    Helo = 'h',
    ReadableAddress = 'c', ///< only in the text that exp= names, as the next two
    Receiver = 'r',
    Timestamp = 't',
};

/// Text that stands for itself; no "%" in it.
struct MacroLiteral
{
    QByteArray text;
    friend bool operator==(const MacroLiteral &, const MacroLiteral &) = default;
};

/// `%%`, `%_`, `%-`
enum class MacroEscape : char { Percent = '%', Space = '_', UrlSpace = '-' };

/// `%{letter digits r delimiters}`
struct MacroExpand
{
    MacroLetter letter = MacroLetter::Domain;
    bool urlEscape = false; ///< written in upper case
    int keep = 0;           ///< how many right-hand parts stay; 0: all
    bool reverse = false;
    QByteArray delimiters; ///< empty: "."
    friend bool operator==(const MacroExpand &, const MacroExpand &) = default;
};

using MacroPart = std::variant<MacroLiteral, MacroEscape, MacroExpand>;

struct MacroString
{
    std::vector<MacroPart> parts;

    /// Plain text: no macro in it.
    [[nodiscard]] static MacroString literal(QByteArray text);
    [[nodiscard]] bool isEmpty() const { return parts.empty(); }
    /// True when it comes out the same for every message (escapes are constant).
    [[nodiscard]] bool isConstant() const;
    [[nodiscard]] bool uses(MacroLetter letter) const;
    /// As it is published; delimiters and case of the letter kept.
    [[nodiscard]] QByteArray toText() const;
    friend bool operator==(const MacroString &, const MacroString &) = default;
};

/// Where a macro-string stands decides which octets and letters are allowed in it.
enum class MacroUse {
    Record,      ///< in a term: visible characters, without c, r, t
    Explanation, ///< the text that exp= names: spaces too, and c, r, t (RFC 7208 §7.1
                 ///< explain-string)
};

/// What was wrong in a macro-string, and where (octets from its start).
struct MacroError
{
    enum class What { Character, AfterPercent, Letter, Digits, Closing };
    What what = What::Character;
    qsizetype offset = 0;
    friend bool operator==(const MacroError &, const MacroError &) = default;
};

using MacroParsed = std::variant<MacroString, MacroError>;
[[nodiscard]] MacroParsed parseMacroString(QByteArrayView text, MacroUse use);

/// What the letters stand for.
struct MacroContext
{
    Address ip; ///< never IPv4-mapped
    QByteArray localPart;
    QByteArray senderDomain;
    QByteArray domain; ///< the current <domain>
    QByteArray helo;
    QByteArray receiver; ///< empty: "unknown"
    Timestamp now{};
    /// Called at most once for each `%{p}`; empty function or empty answer: "unknown".
    std::function<QByteArray()> validatedName;
};

/// The text for a person, at most kMaxExplanation octets (what is longer is cut). Hexadecimal
/// digits of an IPv6 address are in upper case here, in lower case in names.
[[nodiscard]] QByteArray expandText(const MacroString &macro, const MacroContext &context);
inline constexpr qsizetype kMaxExplanation =
    8192; // ours: far above what an SMTP reply carries (RFC 5321 §4.5.3.1.5)

/// The name to ask: expanded, without final dot, whole labels taken off the left until at most 253
/// octets are left (RFC 7208 §7.3). It may still be no legal DNS name: see `toName`.
[[nodiscard]] QByteArray expandDomain(const MacroString &macro, const MacroContext &context);

/// Raw octets between dots as labels; nothing when a label is empty or over 63 octets, or all is
/// over 253 octets. One final dot is allowed. RFC 7208 §4.8 leaves such names undefined: we treat
/// them as names that do not exist.
[[nodiscard]] std::optional<dns::Name> toName(QByteArrayView domain);

/// The labels of a DNS name as raw octets between dots, without final dot.
[[nodiscard]] QByteArray toOctets(const dns::Name &name);

} // namespace mailworthy::spf
