#pragma once
// The block lists: every list asked by default, for every address mail leaves from and for the mail
// domains. A refusing, silent or broken list is never clean (findings contract).
#include "checks/Check.h"

namespace mailworthy::checks {

[[nodiscard]] Check listsCheck();

/// What is asked at the lists: the addresses that mail leaves from, those of the relay, and the
/// names that mail goes by. Pure.
[[nodiscard]] std::vector<dnsbl::Subject> listSubjects(const plan::MailPlan &plan,
                                                       const std::vector<Address> &sending,
                                                       const std::vector<Address> &relay);
/// The address of a relay that is not named; empty where it has a name, or where none is used.
[[nodiscard]] std::vector<Address> givenRelay(const plan::MailPlan &plan);
/// Lists know of public addresses alone.
[[nodiscard]] bool isAskable(const dnsbl::Subject &subject);

} // namespace mailworthy::checks
