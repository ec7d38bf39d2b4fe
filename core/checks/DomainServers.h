#pragma once
// A part of the domain check: the zone's own name servers, each asked for itself, so that one that
// does not know the zone or has other records than its siblings is found before a receiver meets
// it.
#include "checks/Check.h"
#include "net/ZoneServers.h"

namespace mailworthy::checks {

/// Needs what is known of the resolver and of the domain. Unknown with "fact.not-asked" where the
/// servers are not the owner's to mend, or the answers would be somebody else's.
[[nodiscard]] facts::Fact<facts::ZoneServersFact>
observeServers(const Context &context, const plan::MailDomain &domain, const facts::Facts &facts);

/// Every address of every server of the zone, each asked for the zone itself: those it names (`own`)
/// and those that the zone above names. One address of each server first.
[[nodiscard]] std::vector<facts::ServerReply>
askServersOf(const Context &context, const dns::Name &zone, std::vector<net::ZoneServer> own);
/// How one of them is asked: recursion off, and not waited for when it is silent.
[[nodiscard]] net::Ask askOf(const facts::ServerReply &server);
/// Why such replies say nothing of the zone, if so. `resolved`: the resolver knows the zone.
[[nodiscard]] std::optional<Error> doubtOf(const std::vector<facts::ServerReply> &replies,
                                           bool resolved);

void judgeServers(const plan::MailDomain &domain, const facts::Fact<facts::ZoneServersFact> &fact,
                  std::vector<findings::Finding> &out);

} // namespace mailworthy::checks
