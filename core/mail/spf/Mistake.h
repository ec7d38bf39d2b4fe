#pragma once
// The usual mistakes in a published text, named, and what the owner probably meant. Pure; works on
// texts that no receiver would read (quotes stored, "spf1 …", smart dashes) as well as on
// malformed records.
#include "mail/spf/Record.h"

namespace mailworthy::spf {

enum class Mistake {
    QuotesStored,       ///< quotation marks or backslashes are part of the published text
    TypographicDash,    ///< U+2010 … U+2015, U+2212 instead of "-"
    TypographicQuote,   ///< “ ” ‘ ’ „
    InvisibleCharacter, ///< no-break space, zero-width space, byte order mark, soft hyphen
    ControlCharacter,   ///< tab or line end between terms
    LeadingSpace,       ///< blanks in front of v=spf1
    Version,            ///< spf1, v=spf, v=spf1, v=spf1; v spf1, v=spf2.0/…: not read as SPF
    Separator,          ///< commas or semicolons between terms
    SpaceInTerm,        ///< "include: name", "ip4 :…", "- all"
    MissingSpace,       ///< two terms run together, "ip4:192.0.2.1include:…"
    IncludeName,        ///< includes:, inlcude: …
    EqualsSign,         ///< include=, ip4=, a=
    ColonSign,          ///< redirect:, exp:
    BareName,           ///< a host name or address alone, without a mechanism in front
    Ip4WithName,        ///< ip4: and a name: a: was meant
    Ip4WithPort,        ///< ip4:192.0.2.1:25
    Ip4WithIp6,         ///< ip4: and an IPv6 address, or the other way round
    Ip4Wildcard,        ///< ip4:192.0.2.*, ip4:192.0.2 : a network was meant
    AddressAsName,      ///< a:192.0.2.1, mx:192.0.2.1, include:192.0.2.1
    IpMechanism,        ///< ip:, ipv4:, ip4v: …
    AllWithArgument,    ///< -all. or all:…
    Qualifier,          ///< +redirect=, ~exp=
    TwoModifiers,       ///< redirect or exp a second time
    Prefix,             ///< /33, /024, //129, ip4:…//24
    UnknownMechanism,   ///< anything else that is none
    DomainName,         ///< the name is none: single label, bad characters
    Macro,              ///< % alone, unknown letter
};
/// "quotes-stored", "typographic-dash", …: the enumerator in kebab case.
[[nodiscard]] QString toString(Mistake mistake);

struct Diagnosis
{
    std::vector<Mistake> mistakes; ///< what was mended, in order; never empty
    Range range;                   ///< of the first one
    QByteArray found;              ///< the text there
    QByteArray suggestion; ///< the whole record as it probably should be; empty when we cannot tell
};

/// Nothing when the text is a fine record, or has nothing to do with SPF. A record that receivers
/// read is diagnosed only when a modifier in it is a mechanism with the wrong sign ("include=…").
[[nodiscard]] std::optional<Diagnosis> diagnose(QByteArrayView text);

} // namespace mailworthy::spf
