#pragma once
// What becomes of the owner's choice of a DMARC policy beside what is published: a stricter policy
// that is in force is not made weaker before the owner was asked. Pure.
#include "plan/Planner.h"

namespace mailworthy::plan {

/// The SPF or DMARC record of a mail domain, which may lie inside of another's zone; nullptr: none is
/// planned.
[[nodiscard]] const PlannedRecord *recordOf(std::span<const PlannedRecord> records, Purpose purpose,
                                            const dns::Domain &domain);

/// The policy that a planned record says; nothing: it says none.
[[nodiscard]] std::optional<DmarcPolicy> policyIn(const PlannedRecord &record);

/// What the domain's record would say with this wish and nobody asked: more than is wished where a
/// stricter policy is published, there or above (RFC 9989 §4.10.1). Nothing: there is no record.
[[nodiscard]] std::optional<DmarcPolicy> policyHeld(const MailPlan &plan, const dns::Domain &domain,
                                                    DmarcPolicy wish, const Published &published);

} // namespace mailworthy::plan
