#pragma once
// A part of the domain check: the zone's own name servers, each asked for itself, so that one that
// does not know the zone or has other records than its siblings is found before a receiver meets
// it.
#include "checks/Check.h"

namespace mailworthy::checks {

/// Needs what is known of the resolver and of the domain. Unknown with "fact.not-asked" where the
/// servers are not the owner's to mend, or the answers would be somebody else's.
[[nodiscard]] facts::Fact<facts::ZoneServersFact>
observeServers(const Context &context, const plan::MailDomain &domain, const facts::Facts &facts);

void judgeServers(const plan::MailDomain &domain, const facts::Fact<facts::ZoneServersFact> &fact,
                  std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
