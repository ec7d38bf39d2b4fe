#pragma once
// How each step stands, for the list of steps. Pure.
#include "gui/widgets/Status.h"
#include "plan/Steps.h"
#include "session/Session.h"

namespace mailworthy::gui {

/// `running`: ids of the checks that run; "*" for all.
[[nodiscard]] Status stepStatus(plan::Step step, const session::Session &session,
                                const QStringList &running);
/// "2 stop mail"; empty when there is nothing to be fixed.
[[nodiscard]] QString stepWords(plan::Step step, const findings::Report &report);

} // namespace mailworthy::gui
