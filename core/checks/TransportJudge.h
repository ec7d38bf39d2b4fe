#pragma once
// What the transport check says of its facts. Pure; used by TransportCheck alone.
#include "checks/Check.h"

namespace mailworthy::checks {

void judgeSts(const plan::MailDomain &domain, const facts::Facts &facts,
              std::vector<findings::Finding> &out);
void judgeReports(const plan::MailDomain &domain, const facts::Facts &facts,
                  std::vector<findings::Finding> &out);
void judgeTlsa(const plan::MailPlan &plan, const facts::Facts &facts,
               std::vector<findings::Finding> &out);
/// For each CA that the plan names.
void judgeCaa(const plan::MailPlan &plan, const facts::Facts &facts,
              std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
