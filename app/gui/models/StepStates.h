#pragma once
// How each step stands, for the list of steps. Pure.
#include "findings/Readiness.h"
#include "gui/widgets/Status.h"
#include "plan/Steps.h"
#include "session/Session.h"

namespace mailworthy::gui {

/// Of everything: fine only when all of it was checked.
[[nodiscard]] Status overallStatus(const findings::Report &report);
/// Fine only when all checks that find something for the gate are done.
[[nodiscard]] Status gateStatus(const findings::GateState &gate, const findings::Report &report);
/// Fine only when all of the step's checks are done. `running`: ids of the checks that run; "*" for all.
[[nodiscard]] Status stepStatus(plan::Step step, const session::Session &session,
                                const QStringList &running);
/// "2 stop mail"; empty when there is nothing to be fixed.
[[nodiscard]] QString stepWords(plan::Step step, const findings::Report &report);

} // namespace mailworthy::gui
