#pragma once
// Addresses as receivers are told them, where the name server of the owner's network says others of
// his names (net/OutsideView.h). What connects from here asks the run's own Internet.
#include "checks/Check.h"
#include "net/OutsideView.h"

namespace mailworthy::checks {

/// The run's Internet, or another one, as the rest of the world sees it.
[[nodiscard]] net::OutsideView asReceiversSee(const Context &context);
[[nodiscard]] net::OutsideView asReceiversSee(const plan::MailPlan &plan, net::Internet &internet);

/// What the network says in the place of these addresses, which receivers are told: nothing unless
/// some of it leads into a network that is not public.
[[nodiscard]] std::vector<Address> saidHere(const Context &context, const dns::Name &name,
                                            const std::vector<Address> &outside);

} // namespace mailworthy::checks
