#pragma once
// Whether answers come with proof (RFC 4035, design §3): what DS records, the AD flag and the place
// of the resolver say together.
#include "net/Internet.h"
#include "plan/Published.h"

namespace mailworthy::checks {

/// AD counts only from a resolver on loopback or in the own network.
[[nodiscard]] bool isOwnResolver(const Endpoint &resolver);

/// `checked`, `unchecked`: the same question with DO, and with CD as well; `ds`: of the zone.
/// `trusted`: the resolver validates, and its word counts. Absent: not found out.
[[nodiscard]] std::optional<plan::Signing> signingOf(const dns::Answer &checked,
                                                     const dns::Answer &unchecked,
                                                     const dns::Answer &ds, bool trusted);

/// Asks for all of that itself.
[[nodiscard]] std::optional<plan::Signing>
lookUpSigning(const dns::Name &name, net::Internet &internet, const std::stop_token &stop);

} // namespace mailworthy::checks
