#pragma once
// What the lists' verdicts mean for the owner: findings with what a listing does, and the steps off
// it in their order. Pure.
#include "checks/Check.h"

namespace mailworthy::checks {

/// Without what other checks found, which may still be at work.
void judgeLists(const plan::MailPlan &plan, const facts::Facts &facts,
                std::vector<findings::Finding> &out);
/// With reverse name, greeting and kind of line, so that "the reverse name first" is said where it
/// is due. Only when all checks have observed.
void judgeListsWithLine(const plan::MailPlan &plan, const facts::Facts &facts,
                        std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
