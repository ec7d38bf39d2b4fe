#pragma once
// A part of the check "published": what the zones' own name servers have of the planned records,
// and what stands where such a record could have got to by mistake.
#include "checks/Check.h"
#include "plan/Planner.h"

namespace mailworthy::checks {

/// Viewers with their answers (without views), zones that could not be found, strays and siblings.
[[nodiscard]] facts::PublishedFact askNameServers(const Context &context,
                                                  const facts::Facts &facts);

/// Where a planned record could have got to, within its zone; names that fit into DNS.
[[nodiscard]] std::vector<std::pair<facts::WrongPlace, dns::Name>>
wrongPlacesOf(const plan::PlannedRecord &record, const plan::MailPlan &plan, const dns::Name &zone);

} // namespace mailworthy::checks
