#pragma once
// What a verification has seen, as the planner wants it: so that the records to enter say no other
// than the proof that they are entered. Pure.
#include "checks/Verification.h"

namespace mailworthy::checks {

/// As the resolver sees the plan's names, and of each record no better than the name server that lags
/// behind. What must go is there as long as one of them has it. Absent: nothing could be found out.
[[nodiscard]] std::optional<plan::Published> publishedIn(const Verification &found);

} // namespace mailworthy::checks
