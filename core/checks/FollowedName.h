#pragma once
// The name that a server greets with which follows the provider's ("EHLO follows PTR"). Pure.
#include "facts/Facts.h"
#include "findings/Report.h"
#include "plan/MailPlan.h"

namespace mailworthy::checks {

/// The first reverse name that leads back, of an address that mail leaves from as the plan is now;
/// lower case. Absent: none is known.
[[nodiscard]] std::optional<QString> providersName(const plan::MailPlan &plan,
                                                   const facts::Facts &facts);
/// Puts it into a plan whose greeting follows it. Where none is known the one seen last stays.
void followName(plan::MailPlan &plan, const facts::Facts &facts);

/// A run that began before the plan had the name found it by itself: its findings hold for the plan
/// that has it.
void carryName(findings::Report &report, const plan::MailPlan &plan, const facts::Facts &facts);

} // namespace mailworthy::checks
