#pragma once
// The delivery path as a picture's content, made from what was found: per family the way out and
// the way in, where it breaks and why. Findings decide, facts only lend names, so that a set-up that
// was opened again shows the same picture without a new look. Pure.
#include "facts/Facts.h"
#include "findings/Report.h"
#include "gui/widgets/Pictures.h"
#include "plan/MailPlan.h"

namespace mailworthy::gui {

struct PathView
{
    std::vector<Hop> hops;
    std::vector<PathLane> lanes; ///< a family without an address and without findings has none
    friend bool operator==(const PathView &, const PathView &) = default;
};

/// `running`: the ports are being tried.
[[nodiscard]] PathView pathView(const plan::MailPlan &plan, const findings::Report &report,
                                const facts::Facts &facts, bool running);

} // namespace mailworthy::gui
