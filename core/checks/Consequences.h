#pragma once
// One cause, one finding: what another fact makes worthless becomes unknown with that reason, after
// all checks have observed. Pure.
#include "facts/Facts.h"
#include "plan/MailPlan.h"

namespace mailworthy::checks {

/// A resolver that invents addresses: what they were said of is unknown, and SPF that used one. A
/// domain that is not registered: nothing published at it is missing, it cannot be there. True when
/// a fact changed, so that all has to be judged once more.
[[nodiscard]] bool applyConsequences(const plan::MailPlan &plan, facts::Facts &facts);

} // namespace mailworthy::checks
