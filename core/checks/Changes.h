#pragma once
// What is new and what is fixed since the last look at everything, for whoever keeps an eye on a
// set-up. Pure: reports go in, findings come out. What could not be found out is neither: what was
// known of it is kept, and the next look that tells something is held against that.
#include "findings/Report.h"
#include "plan/MailPlan.h"

#include <optional>

namespace mailworthy::checks {

struct Changes
{
    std::vector<findings::Finding> fresh; ///< as they are now, in the order of the report
    std::vector<findings::Finding> fixed; ///< as they were; what is good now is not among `fresh`
    /// Every check was made to its end both times, for the plan of now.
    bool isOfAll = false;

    [[nodiscard]] bool isEmpty() const { return fresh.empty() && fixed.empty(); }
};

/// Nobody answered at all: a look from a computer that is offline says nothing of the set-up.
[[nodiscard]] bool toldNothing(const findings::Report &report);

class LastLook
{
public:
    /// `plan`: the one that the look was made for.
    LastLook(findings::Report report, plan::MailPlan plan);
    /// The plan is another one now. After an edit of the owner's, what was found before is no
    /// measure; what was measured anew is no edit.
    void setPlan(const plan::MailPlan &plan);
    /// Holds a look against what is known, and takes it in. A look that told nothing changes
    /// nothing.
    [[nodiscard]] Changes take(findings::Report now);

private:
    findings::Report m_report;
    /// Of former looks: what was there, before it could not be found out.
    std::vector<findings::Finding> m_open;
    plan::MailPlan m_plan;
    std::optional<plan::MailPlan> m_former; ///< before the address was measured anew
};

} // namespace mailworthy::checks
