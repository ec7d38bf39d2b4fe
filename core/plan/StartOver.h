#pragma once
// "Start this step over" (ux 3.8): what the owner chose on one step is again as in a new plan, and
// what is measured or recognised decides anew. Pure.
#include "plan/Steps.h"

#include <map>

namespace mailworthy::plan {

/// What would have come by itself where a new plan has but a default: no choices of the owner's.
struct Recognised
{
    std::optional<dns::Domain> hostName;     ///< absent: not looked for; the new plan's holds
    std::map<dns::Domain, QString> dnsHosts; ///< by mail domain, where it is clear; ids
};

/// The plan without the choices of that step, those for every domain. What other steps own stays, as
/// do domains, what was measured, and selectors: behind one may be a key, and a server that signs
/// with it; only which one of several signs is chosen. Nothing: nothing on the step differs from a
/// new plan, or it has no choices that a plan keeps (block lists, verify, watch).
[[nodiscard]] std::optional<MailPlan> startedOver(const MailPlan &plan, Step step,
                                                  const Recognised &recognised = {});

} // namespace mailworthy::plan
