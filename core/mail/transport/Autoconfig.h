#pragma once
// The file by which mail programs set an account up: config-v1.1.xml at autoconfig.<domain>
// (draft-ietf-mailmaint-autoconfig). Text in, value out; no HTTPS here. XML is read as a stream:
// no document type, so no entities but the five of XML, with bounds on size and depth.
#include "base/Result.h"
#include "dns/Domain.h"
#include "mail/transport/Reading.h"

namespace mailworthy::transport {

enum class MailProtocol { Imap, Pop3, Smtp };
/// "imap", "pop3", "smtp"
QString toString(MailProtocol protocol);

enum class SocketType {
    Ssl,      ///< TLS from the first octet: the one to choose (RFC 8314 §3)
    StartTls, ///< switched on in the dialogue
    Plain,    ///< clear text: never (RFC 8314 §4.1)
};
/// "SSL", "STARTTLS", "plain"
QString toString(SocketType type);

struct AccountServer
{
    MailProtocol protocol = MailProtocol::Imap;
    QString host; ///< may hold a placeholder such as %EMAILDOMAIN%
    quint16 port = 0;
    SocketType socket = SocketType::Ssl;
    QStringList authentication; ///< "password-cleartext", "OAuth2" …, the best first
    QString username;           ///< "%EMAILADDRESS%"
    friend bool operator==(const AccountServer &, const AccountServer &) = default;
};

struct Autoconfig
{
    QString provider; ///< id of the provider, as a rule its domain
    QStringList domains;
    QString displayName;
    std::vector<AccountServer> incoming; ///< the best first
    std::vector<AccountServer> outgoing;
    friend bool operator==(const Autoconfig &, const Autoconfig &) = default;
};

/// Any octets, bounded. Malformed where a mail program can make no account of it.
[[nodiscard]] Reading<Autoconfig> parseAutoconfig(QByteArrayView text);
/// The file for a web host, UTF-8. Errors "autoconfig.no-server", "autoconfig.bad-host" {text}.
[[nodiscard]] Result<QByteArray> toText(const Autoconfig &config);
/// "submissions", "imaps" … on a host, for addresses of the domain; others are left out.
[[nodiscard]] Autoconfig autoconfigFor(const dns::Domain &domain, const dns::Domain &host,
                                       const QStringList &services);
/// "https://autoconfig.example.org/mail/config-v1.1.xml": where mail programs look first.
[[nodiscard]] QString autoconfigUrl(const dns::Name &domain);

/// `contentType`: with which it came; empty: not known. "autoconfig.syntax" {text, expected,
/// offset}, "autoconfig.html", "autoconfig.content-type" {type}, "autoconfig.clear-text" {host,
/// port}, "autoconfig.prefer-tls" {host, port}, "autoconfig.no-incoming", "autoconfig.no-outgoing",
/// "autoconfig.no-domain".
[[nodiscard]] Explanation explainAutoconfig(QByteArrayView text, QByteArrayView contentType = {});

inline constexpr qsizetype longestAutoconfig = 64 * 1024; ///< ours: real ones have some KiB

} // namespace mailworthy::transport
