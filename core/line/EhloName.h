#pragma once
// Can a name be what the server says in EHLO (RFC 5321 §4.1.1.1, §4.1.3, §2.3.5)? Grammar first,
// then what receivers refuse although it is grammatical. No DNS here.
#include "dns/Name.h"

#include <optional>

namespace mailworthy::line {

enum class EhloFault {
    Empty,
    TrailingDot,  ///< the Domain production has none
    BareAddress,  ///< 192.0.2.1 without brackets
    BadLiteral,   ///< [2001:db8::1] without "IPv6:", or not an address inside
    BadCharacter, ///< underscore, blank …
    NotAscii,     ///< U-labels are never in EHLO
    BadHyphen,
    EmptyLabel,
    LabelTooLong,
    TooLong,
    // grammatical from here on, but receivers refuse it
    Literal,      ///< [192.0.2.1]
    SingleLabel,  ///< not fully qualified
    Localhost,    ///< localhost, localhost.localdomain
    PrivateName,  ///< .local, .lan, .home, .internal, .home.arpa, .localdomain …
    ReservedName, ///< .invalid, .test, .onion, .arpa …: never resolves to a mail host
    NumericEnd,   ///< the last label is digits only
};
/// "empty", "trailing-dot", "bare-address" …
QString toString(EhloFault fault);

struct EhloVerdict
{
    std::optional<EhloFault> fault; ///< empty: usable
    bool grammatical = false;       ///< RFC 5321 allows it in EHLO
    std::optional<dns::Name> name;  ///< when it is a domain
    [[nodiscard]] bool usable() const { return !fault; }
};

[[nodiscard]] EhloVerdict judgeEhlo(QStringView text);

} // namespace mailworthy::line
