#pragma once
// Is what was planned published? Every planned record is asked for at every address of every name
// server of its zone, then, where those have it, through the resolver: one that is asked too early
// remembers that there is nothing, and receivers behind it wait longer (RFC 2308 §5). Needs a plan
// that was made for publishing, so it runs only when it is named. The judge reads the table.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check publishedCheck();

/// A part of it: facts.published -> findings "record.*", and what of MX and DMARC only a look at
/// the records themselves tells.
void judgePublished(const plan::MailPlan &plan, const facts::Facts &facts,
                    std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
