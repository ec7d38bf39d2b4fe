#pragma once
// What the checks have found that is to be taken out of the DNS, as records of the plan: addresses
// beside those of the owner's line. Which ones they are only the checks can tell, who know the line;
// the planner knows no more than the plan. Pure.
#include "checks/PublishedTable.h"
#include "findings/Report.h"

namespace mailworthy::checks {

/// The planned records, and behind those of the same name what is to be removed there. Only of names
/// of the owner's own, as findings say that hold for this plan. What another record is put in the
/// place of is no removal. Where it is known that nothing is left of one, it is there as gone.
[[nodiscard]] std::vector<plan::PlannedRecord>
withRemovals(std::vector<plan::PlannedRecord> planned, const plan::MailPlan &plan,
             const findings::Report &report, const plan::Published &published);
/// A removal of which nothing is left.
[[nodiscard]] bool isGone(const plan::PlannedRecord &record);
/// Without what is gone: for files and tools there is nothing to do about it.
[[nodiscard]] std::vector<plan::PlannedRecord>
withoutGone(std::vector<plan::PlannedRecord> records);

/// The same record to take out.
[[nodiscard]] bool isSameRemoval(const plan::PlannedRecord &a, const plan::PlannedRecord &b);
/// What the next look at the name servers is to follow: the removals among these records, and those
/// of the last look that only some of the servers still had. A check asks through a resolver, who
/// may have met one of the others.
[[nodiscard]] std::vector<plan::PlannedRecord>
removalsToFollow(std::vector<plan::PlannedRecord> records, std::span<const SeenRow> last);

/// Do these records show what a fix (Kind::Remove) asks to take out, as a removal or as what one of
/// them takes the place of?
[[nodiscard]] bool isShown(const findings::Fix &removal,
                           std::span<const plan::PlannedRecord> records);

} // namespace mailworthy::checks
