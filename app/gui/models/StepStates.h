#pragma once
// How each step stands, for the list of steps. Pure.
#include "checks/Coverage.h"
#include "gui/widgets/Status.h"
#include "plan/Steps.h"
#include "session/Session.h"

namespace mailworthy::gui {

/// Ids of the checks whose findings a step shows: of the last but one all of them.
[[nodiscard]] QStringList checksBehind(plan::Step step);
/// Of everything: fine only when all of it was checked, for the plan as it is now.
[[nodiscard]] Status overallStatus(const checks::Coverage &coverage);
/// Fine only when all checks behind the step are done that the owner wants, for the plan as it is
/// now; "not needed" where he wants none of them. `running`: ids of
/// the checks that run; "*" for all.
[[nodiscard]] Status stepStatus(plan::Step step, const session::Session &session,
                                const checks::Coverage &coverage, const QStringList &running);
/// "2 stop mail", "Out of date"; "1 accepted" where the owner accepts all that is open; empty when
/// there is nothing to be said beside `status`.
[[nodiscard]] QString stepWords(plan::Step step, Status status, const session::Session &session,
                                const checks::Coverage &coverage);

} // namespace mailworthy::gui
