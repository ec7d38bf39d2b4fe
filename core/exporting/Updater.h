#pragma once
// The configuration of a program that keeps the mail host's name right when the address of the line
// changes: ddclient, inadyn, or nsupdate with a TSIG key (RFC 2136, RFC 8945). Templates and folder
// are those of servers, below resources/updaters.
//
// Variables beside those of exporting/ConfigurationValues.h: zone (of the host's name), label (the
// host's name inside it), ttl, v4 and v6 (which families the host has), and of the DNS host:
// dnsHost, protocol, server, login, takesZone, takesTtl, takesIpv6.
#include "data/DnsHosts.h"
#include "exporting/Configuration.h"

namespace mailworthy::exporting {

/// "ddclient", "inadyn", "nsupdate"
[[nodiscard]] QStringList updaterPrograms();
/// Those that can speak to this DNS host; "nsupdate" alone for an unknown one (nullptr).
[[nodiscard]] QStringList updaterPrograms(const data::DnsHost *host);

/// Errors "updater.no-host" {program}: it has to know whom to tell; "updater.not-for-host" {program, host, known}, "updater.host-outside" {host}: its name lies
/// in no domain of the plan; "updater.no-ipv6" {program, host}; those of makeConfiguration. `zone` is
/// where the name's zone begins, where that is known.
[[nodiscard]] Result<Configuration> updaterConfiguration(const plan::MailPlan &plan,
                                                         const QString &program,
                                                         const data::DnsHost *host,
                                                         const std::optional<dns::Name> &zone = {});

} // namespace mailworthy::exporting
