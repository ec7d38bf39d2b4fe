#pragma once
// Address, name and greeting as a picture's content, for one address. Pure.
#include "facts/Facts.h"
#include "gui/widgets/Pictures.h"
#include "plan/MailPlan.h"

namespace mailworthy::gui {

/// The plan has a host. What was observed of another greeting name than the plan's is left out.
[[nodiscard]] TriangleView triangleView(const plan::MailPlan &plan, const Address &address,
                                        const facts::Facts &facts);

} // namespace mailworthy::gui
