#pragma once
// Does a reverse name look like a customer line or a default name? Pure scoring over the name, the
// address and the owner's domains; the rules are small functions, and the one that decided is
// shown. A name below one of the owner's domains is never called generic.
#include "mail/dmarc/Suffixes.h"

#include <QJsonObject>

namespace mailworthy::line {

enum class NameKind {
    Custom,  ///< the owner's own, or nothing in it looks like a line
    Suspect, ///< some receivers may take it for a customer line
    Generic,
    Unknown, ///< no name, or one that cannot be read
};
/// "custom", "suspect", "generic", "unknown"
QString toString(NameKind kind);

/// What sort of generic name: decides who can change it.
enum class GenericSort { None, Access, Static, Hosting };
QString toString(GenericSort sort);

struct NameFeature
{
    QString rule; ///< "full-address", "three-octets", "access-word", "mail-word" …
    int points = 0;
    QString what; ///< the part of the name that matched
    friend bool operator==(const NameFeature &, const NameFeature &) = default;
};

struct NameVerdict
{
    NameKind kind = NameKind::Unknown;
    GenericSort sort = GenericSort::None;
    /// The rule that decided: "own-domain", "hosting-suffix", "none", or the feature with the most
    /// points.
    QString rule;
    int score = 0;
    std::vector<NameFeature> features;
    friend bool operator==(const NameVerdict &, const NameVerdict &) = default;
};

struct NameQuestion
{
    dns::Name name;
    std::optional<Address> address;
    std::vector<dns::Name> ownDomains;
};

/// `suffixes` cuts the registrable domain off; without it (null) the last two labels are cut.
[[nodiscard]] NameVerdict judgeName(const NameQuestion &question, const dmarc::Suffixes *suffixes);

/// Score from which a name is generic, and the one at which it is suspect.
inline constexpr int genericScore = 3;
inline constexpr int suspectScore = 2;

} // namespace mailworthy::line
