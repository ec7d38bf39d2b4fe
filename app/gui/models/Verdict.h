#pragma once
// The one sentence at the end: what the checks found, and beside it what the looks at the records and
// at the running server saw. Neither of them may stay behind a "ready". Pure.
#include "checks/Verification.h"
#include "gui/models/GreetingViews.h"

namespace mailworthy::gui {

struct Verdict
{
    Status status = Status::Waiting;
    QString text;
    /// Of readiness, 0 to 100; at most 60 where something stops mail.
    int low = 0;
    int high = 100;
};

/// `records`: the last look for the plan as it is now; nullptr: none. `server`: as the server's step
/// shows it.
[[nodiscard]] Verdict verdictOf(const checks::Coverage &coverage,
                                const checks::Verification *records, const GreetingView &server);

/// Of the records alone, for their step: good when each is published as planned and nothing is left
/// of what must go. `records` as above.
[[nodiscard]] Status recordsStatus(const checks::Verification *records);

} // namespace mailworthy::gui
