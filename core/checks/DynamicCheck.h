#pragma once
// Does an address look like one that changes? Asks nobody: judged from the reverse name and the
// policy lists.
#include "checks/Check.h"
#include "line/Dynamic.h"

namespace mailworthy::checks {

[[nodiscard]] Check dynamicCheck();
/// What the facts say about an address, as evidence.
[[nodiscard]] line::DynamicQuestion
dynamicQuestion(const plan::MailPlan &plan, const Address &address, const facts::Facts &facts);

} // namespace mailworthy::checks
