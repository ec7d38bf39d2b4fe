#pragma once
// How likely it is that an address changes: pure, from evidence in order of weight. Nothing here
// asks anybody.
#include "line/GenericName.h"

namespace mailworthy::line {

enum class Dynamic { Likely, Possible, Unlikely, Unknown };
/// "likely", "possible", "unlikely", "unknown"
QString toString(Dynamic dynamic);

struct DynamicQuestion
{
    std::optional<bool> ownerSaysFixed; ///< what the provider told the owner
    std::optional<bool> onPolicyList;   ///< a list of end-user ranges names it; empty: not asked
    std::optional<NameVerdict> reverseName;
    QString reverseText;              ///< the name, for its words
    std::optional<int> daysUnchanged; ///< how long this program has seen the same address
    bool changedSinceLastTime = false;
    bool carrierNat = false;
    bool noReverseName = false;
};

struct DynamicVerdict
{
    Dynamic dynamic = Dynamic::Unknown;
    std::vector<QString>
        reasons; ///< codes: "owner-says-fixed", "owner-says-changing", "changed", "carrier-nat",
                 ///< "policy-list", "name-says-dynamic", "name-says-static", "name-generic",
                 ///< "name-custom", "unchanged-long", "no-reverse-name"
};

[[nodiscard]] DynamicVerdict judgeDynamic(const DynamicQuestion &question);

/// So many days without a change speak for a fixed address.
inline constexpr int longUnchangedDays = 30;

} // namespace mailworthy::line
