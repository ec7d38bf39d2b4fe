#pragma once
// The plan, filled in from what was read of the server that is there. What the plan has already is never
// lost: domains and selectors are added, names and route follow what the server does. Pure.
#include "plan/MailPlan.h"
#include "servers/reading/KeyLooks.h"
#include "servers/reading/Reading.h"

namespace mailworthy::servers {

/// For an empty plan the domains come from what is signed, else from the server's name. Error
/// "reading.no-domain": the text names none.
[[nodiscard]] Result<plan::MailPlan> takeOver(plan::MailPlan plan, const ServerReading &reading,
                                              const KeyLooks &looks);

} // namespace mailworthy::servers
