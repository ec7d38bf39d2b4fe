#pragma once
// Which of a domain's keys sign its mail, and how the next one takes over (RFC 6376 §3.1 on
// selectors: the old record stays until the mails under way are checked). One key of each kind signs;
// what else is published waits, or is kept for mails under way. Pure.
#include "plan/MailPlan.h"

#include <span>

namespace mailworthy::plan {

/// Does it have a key whose record is wanted?
[[nodiscard]] bool isInUse(const Selector &selector);
/// The key that signs among these of one kind: the first whose stage says so, else the first.
/// nullptr: none of them is in use.
[[nodiscard]] const Selector *signingAmong(std::span<const Selector *const> selectors);
[[nodiscard]] const Selector *signingKey(const MailDomain &domain, keys::Algorithm kind);
/// Is it the one of its kind?
[[nodiscard]] bool signs(const MailDomain &domain, const Selector &selector);
/// The names of all that sign, in the plan's order.
[[nodiscard]] QStringList signingSelectors(const MailDomain &domain);
/// The keys in use of that kind, in the plan's order.
[[nodiscard]] std::vector<const Selector *> keysOf(const MailDomain &domain, keys::Algorithm kind);

/// Lets that key sign. The one of its kind that signed stays published. Errors "selector.unknown"
/// {selector, domain}: none in use of that name; "selector.no-key" {selector, domain}: its private
/// half is in no file of the plan.
[[nodiscard]] Result<> letSign(MailDomain &domain, const QString &selector);
/// Takes a key out whose record is not needed any more. Errors "selector.unknown"; "selector.signs"
/// {selector, domain}.
[[nodiscard]] Result<> retire(MailDomain &domain, const QString &selector);

/// Has the domain's selectors as they are in `from`, but with the choice of which one signs as it is here. A
/// selector that was taken out here and has got its key again there is in use.
void takeSelectors(MailDomain &domain, const std::vector<Selector> &from);
/// As if no key had been let sign: the first of a kind does. What was taken out stays so.
void forgetSigning(MailDomain &domain);

} // namespace mailworthy::plan
