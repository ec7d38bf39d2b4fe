#pragma once
// Asks mail servers: three large receivers for each family on port 25, and the relay. Each dialogue
// greets, looks at STARTTLS and leaves; no mail is offered.
#include "checks/Check.h"

namespace mailworthy::checks {

/// How many receivers are tried for a family, of those whose mail server has an address there.
inline constexpr std::size_t receiversTried = 3;

/// Families without any connection are left out.
[[nodiscard]] std::map<Family, facts::Fact<facts::PortFact>>
askPort25(const Context &context, const std::vector<Family> &families);
/// Over each of the families. Unknown: the relay's name could not be looked up.
[[nodiscard]] facts::Fact<facts::RelayFact>
askRelay(const Context &context, const plan::Relay &relay, const std::vector<Family> &families);
/// How a server is spoken to on this port: TLS at once on 465 (RFC 8314), else STARTTLS.
[[nodiscard]] net::SmtpSecurity securityOf(quint16 port);
/// What to greet with from here: the name the mail server is to say when it can be said, else this
/// machine's address as a literal (RFC 5321 §4.1.3).
[[nodiscard]] QByteArray greetingOf(const Context &context, Family family);

} // namespace mailworthy::checks
