#pragma once
// SRV records by which mail clients find their servers (RFC 6186, RFC 8314 §5.1, RFC 2782). No DNS
// here.
#include "mail/transport/Presentation.h"

#include <span>

namespace mailworthy::transport {

enum class ServiceTls {
    Implicit, ///< TLS from the first octet
    StartTls, ///< switched on in the dialogue
};

struct ClientService
{
    const char *label; ///< "_submissions._tcp"
    quint16 port;      ///< the usual one
    ServiceTls tls;
    bool preferred;     ///< RFC 8314 §3: what clients should use today
    const char *source; ///< "RFC 8314 §5.1"
};

/// Submission, mailbox access, filters, calendars and address books: what belongs to a mail
/// account.
[[nodiscard]] std::span<const ClientService> clientServices();
/// "_submissions._tcp", without regard to case.
[[nodiscard]] const ClientService *serviceFor(QByteArrayView label);
/// By the first two labels of a name.
[[nodiscard]] const ClientService *serviceFor(const dns::Name &owner);

enum class SrvFault {
    None,
    Address,     ///< the target has to be a name
    NotHostName, ///< RFC 2782: a host name, and no alias
    NoPort,      ///< port 0 with a target
};
/// "none", "address", "not-host-name", "no-port"
QString toString(SrvFault fault);
[[nodiscard]] SrvFault faultOf(const dns::Srv &record);
/// RFC 6186 §3.4: the target "." says that the service is not offered.
[[nodiscard]] inline bool isNotOffered(const dns::Srv &record)
{
    return record.target.isRoot();
}

[[nodiscard]] dns::Srv serviceRecord(const ClientService &service, const dns::Name &host);
[[nodiscard]] dns::Srv notOffered();
/// The order a client tries them in without drawing lots: priority, then the heavier weight first
/// (RFC 2782). What is not offered is left out.
[[nodiscard]] std::vector<dns::Srv> inOrder(std::span<const dns::Srv> records);
/// RFC 6186 §6: a target outside the mail domain has to be confirmed by the person at the client,
/// unless DNSSEC proves it.
[[nodiscard]] bool needsConfirmation(const dns::Srv &record, const dns::Name &mailDomain);

/// "srv.syntax" {text, expected, offset}, "srv.target" {target, fault}, "srv.not-offered",
/// "srv.not-offered-port" {port}, "srv.port" {port, usual, service}, "srv.prefer-tls" {service},
/// "srv.other-domain" {target}, "srv.not-mail" {name}, "srv.misplaced" {found}, "name.relative"
/// {host}.
[[nodiscard]] Explanation explainSrv(const ZoneLine &line, QByteArrayView text);

} // namespace mailworthy::transport
