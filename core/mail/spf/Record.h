#pragma once
// An SPF record as a value (RFC 7208 §4.6, §5, §6, §12): sum types with exactly their data, a
// parser that tells "not SPF" from "malformed at octet n" from "fine", and a printer that writes
// plain current syntax. Texts are octets as they stand in DNS, all strings of the TXT record joined
// (§3.3). Offsets are octets from 0.
#include "mail/spf/Macro.h"

#include <span>

namespace mailworthy::spf {

/// A part of a record text, in octets.
struct Range
{
    qsizetype offset = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return offset + length; }
    friend bool operator==(const Range &, const Range &) = default;
};

/// RFC 7208 §4.6.2; the value is the character.
enum class Qualifier : char { Pass = '+', Fail = '-', SoftFail = '~', Neutral = '?' };

/// RFC 7208 §5.3: "/n" for IPv4 and "//n" for IPv6; the defaults are not printed.
struct DualCidr
{
    quint8 v4 = 32;
    quint8 v6 = 128;
    friend bool operator==(const DualCidr &, const DualCidr &) = default;
};

struct All
{
    friend bool operator==(const All &, const All &) = default;
};
struct Include
{
    MacroString target;
    friend bool operator==(const Include &, const Include &) = default;
};
struct A
{
    std::optional<MacroString> target; ///< absent: the current domain
    DualCidr cidr;
    friend bool operator==(const A &, const A &) = default;
};
struct Mx
{
    std::optional<MacroString> target;
    DualCidr cidr;
    friend bool operator==(const Mx &, const Mx &) = default;
};
struct Ptr
{
    std::optional<MacroString> target;
    friend bool operator==(const Ptr &, const Ptr &) = default;
};
struct Ip4
{
    Address network; ///< as published: octets behind the prefix are kept
    quint8 prefix = 32;
    friend bool operator==(const Ip4 &, const Ip4 &) = default;
};
struct Ip6
{
    Address network;
    quint8 prefix = 128;
    friend bool operator==(const Ip6 &, const Ip6 &) = default;
};
struct Exists
{
    MacroString target;
    friend bool operator==(const Exists &, const Exists &) = default;
};
using Mechanism = std::variant<All, Include, A, Mx, Ptr, Ip4, Ip6, Exists>;

struct Directive
{
    Qualifier qualifier = Qualifier::Pass;
    Mechanism mechanism;
    friend bool operator==(const Directive &, const Directive &) = default;
};
struct Redirect
{
    MacroString target;
    friend bool operator==(const Redirect &, const Redirect &) = default;
};
struct ExplanationModifier
{
    MacroString target;
    friend bool operator==(const ExplanationModifier &, const ExplanationModifier &) = default;
};
/// RFC 7208 §6: ignored, but its value must be a macro-string.
struct UnknownModifier
{
    QByteArray name;
    MacroString value;
    friend bool operator==(const UnknownModifier &, const UnknownModifier &) = default;
};

struct Term
{
    std::variant<Directive, Redirect, ExplanationModifier, UnknownModifier> what;
    Range range; ///< in the text it was read from; not compared

    [[nodiscard]] const Directive *directive() const { return std::get_if<Directive>(&what); }
    template<typename M>
    [[nodiscard]] const M *mechanism() const
    {
        const Directive *found = directive();
        return found ? std::get_if<M>(&found->mechanism) : nullptr;
    }
    /// RFC 7208 §4.6.4: include, a, mx, ptr, exists and redirect count against the ten.
    [[nodiscard]] bool causesLookup() const;
    /// "a", "ip4", "redirect", …; the name of an unknown modifier as it is published.
    [[nodiscard]] QByteArray name() const;
    friend bool operator==(const Term &x, const Term &y) { return x.what == y.what; }
};

struct Record
{
    std::vector<Term> terms; ///< mechanisms and modifiers in the order they are published

    [[nodiscard]] const Redirect *redirect() const;
    [[nodiscard]] const ExplanationModifier *explanation() const;
    /// The place of the first `all`, or nothing.
    [[nodiscard]] std::optional<std::size_t> firstAll() const;
    friend bool operator==(const Record &, const Record &) = default;
};

/// What would have been right at the place of a mistake.
enum class Expected {
    Term,           ///< a mechanism or a modifier (RFC 7208 §4.6.1)
    KnownMechanism, ///< a qualifier stands in front of something that is none
    Space,          ///< the term is over: a space or the end of the record
    Argument,       ///< ":" and an argument
    Domain,         ///< a domain name
    DomainEnd,      ///< a name must end in a top-level label with a letter, or in a macro (§7.1)
    Character,      ///< a visible ASCII character
    AfterPercent,   ///< "{", "%", "_" or "-"
    MacroLetter,    ///< one of s l o d i p v h
    MacroDigits,    ///< a number of at least 1
    MacroClosing,   ///< "}" (after r and delimiters . - + , / _ =)
    Ip4Address,     ///< four decimal numbers, 0 to 255, without leading zeros
    Ip6Address,     ///< an IPv6 address
    Prefix4,        ///< 0 to 32 without leading zeros
    Prefix6,        ///< 0 to 128 without leading zeros
    NoSecond,       ///< redirect= and exp= stand at most once (§6)
};
/// "term", "mechanism", "space", "argument", "domain", "domain-end", "character", "after-percent",
/// "macro-letter", "macro-digits", "macro-closing", "ip4-address", "ip6-address", "prefix4",
/// "prefix6", "no-second"
[[nodiscard]] QString toString(Expected expected);

/// The first place at which the record cannot be read on. RFC 7208 §4.6: permerror wherever it is.
struct SyntaxError
{
    qsizetype offset = 0;
    Expected expected = Expected::Term;
    Range term; ///< the term it is in
    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

/// Another text: does not begin with "v=spf1" and a space or the end.
struct NotSpf
{
    friend bool operator==(const NotSpf &, const NotSpf &) = default;
};

using Parsed = std::variant<NotSpf, SyntaxError, Record>;
[[nodiscard]] Parsed parse(QByteArrayView text);
/// One term alone, as a command line or a builder is given it. Offsets are in this text.
[[nodiscard]] std::variant<SyntaxError, Term> parseTerm(QByteArrayView text);

/// RFC 7208 §4.5: "v=spf1" in any case, then a space or the end.
[[nodiscard]] bool isSpf(QByteArrayView text);
/// Those of a name's TXT texts (strings joined) that are SPF records: none, the one, or more than
/// one (permerror).
[[nodiscard]] std::vector<QByteArray> selectRecords(std::span<const QByteArray> texts);

/// Lower-case names, no "+", prefix lengths only where they differ from the default, one space
/// between.
[[nodiscard]] QByteArray toText(const Record &record);
[[nodiscard]] QByteArray toText(const Term &term);

} // namespace mailworthy::spf
