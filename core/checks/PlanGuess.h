#pragma once
// What is not given is measured: the first plan for a domain, out of what is published and what the
// line shows. Used by the command line and the wizard's first page; blocking, over net::Internet.
#include "checks/Check.h"

namespace mailworthy::checks {

/// What the owner said; everything else is found or has the wizard's default.
struct Given
{
    std::vector<dns::Domain> domains; ///< at least one
    std::optional<dns::Domain> host;
    std::vector<Address> addresses;
    QString helo; ///< "" default, "ptr" to follow the provider's name, else the text itself
};

struct Guess
{
    plan::MailPlan plan;
    /// Why the host's name is only the default: where mail goes could not be looked up. For
    /// Options::hostOpen of the run that checks this plan.
    std::optional<Error> hostOpen;
};

/// Host: the given one; else an MX host inside the domain; else an MX host that has one of the
/// line's addresses; else mail.DOMAIN. Addresses stay empty when none were given (the address check
/// measures them) unless `measure` is set.
[[nodiscard]] Guess guessPlan(const Given &given, net::Internet &internet, const DataSet &data,
                              const Options &options, bool measure, const std::stop_token &stop);

/// The line's public addresses as an address check finds them, for plans without any.
[[nodiscard]] std::vector<plan::HostAddress>
measureAddresses(const plan::MailPlan &plan, net::Internet &internet, const DataSet &data,
                 const Options &options, const std::stop_token &stop);

} // namespace mailworthy::checks
