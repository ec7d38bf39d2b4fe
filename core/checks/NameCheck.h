#pragma once
// The reverse name of every address mail leaves from, its forward confirmation (RFC 8601 §3), and
// what it looks like.
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check nameCheck();

/// What would be asked of the provider for every address mail leaves from, as far as it is known:
/// before anything was looked up, address and name.
[[nodiscard]] std::vector<line::PtrWish> wishesFor(const plan::MailPlan &plan,
                                                   const facts::Facts &facts);

} // namespace mailworthy::checks
