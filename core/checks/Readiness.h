#pragma once
// How ready a set-up is: four gates and a range instead of one magic number. What is unknown, and
// what nobody has looked at yet, widens the range; any Problem caps it at 60 (ux 3.12). Pure.
#include "checks/Coverage.h"

namespace mailworthy::checks {

enum class Gate { Reachable, Named, Authenticated, Reputation };
/// "reachable", "named", "authenticated", "reputation"
[[nodiscard]] QString toString(Gate gate);

struct GateState
{
    Gate gate = Gate::Reachable;
    /// As far as it is certain (Coverage::worstOf); empty: not checked, or not all of it.
    std::optional<findings::Severity> worst;
    bool isDeclined = false; ///< the owner wants none of it checked
};

struct Readiness
{
    std::vector<GateState> gates;
    int low = 0;
    int high = 100;
};

/// The upper end where one thing stops mail.
inline constexpr int problemCap = 60;

/// While checks come in the low end only rises and the high end only falls.
[[nodiscard]] Readiness readinessOf(const Coverage &coverage);

} // namespace mailworthy::checks
