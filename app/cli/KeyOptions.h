#pragma once
// The options of `plan` about DKIM keys: --selector, --keys, --import-key, --sign-with, --retire.
#include "cli/Invocation.h"
#include "plan/MailPlan.h"

namespace mailworthy::cli {

/// The domains this call is about; what others of the plan have is not its business.
[[nodiscard]] bool isNamed(const Invocation &call, const plan::MailDomain &domain);
/// Makes or takes keys where they are missing or asked for, then lets those sign and takes those out
/// that are named. Errors of session/Keys.h and plan/SigningKeys.h.
[[nodiscard]] Result<> applyKeys(Invocation &call, plan::MailPlan &plan);
/// Where there are more keys of a kind: which one signs, and in which order the next one takes over.
void printWaiting(QTextStream &out, const plan::MailPlan &plan);

} // namespace mailworthy::cli
