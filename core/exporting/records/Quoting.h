#pragma once
// Values inside the languages that take DNS records. Each gives the text with its quotes, so that
// what the language reads is the value, octet for octet.
#include "dns/Record.h"

namespace mailworthy::exporting {

/// 'it'\''s' for POSIX shells.
[[nodiscard]] QString shellQuoted(const QString &text);
/// 'it''s'; typographic quotes, which PowerShell takes for quotes, are doubled as well.
[[nodiscard]] QString powerShellQuoted(const QString &text);
/// 'it''s' of YAML: a backslash stays one.
[[nodiscard]] QString yamlQuoted(const QString &text);
/// "…" of JSON and JavaScript, safe inside HTML as well.
[[nodiscard]] QString scriptQuoted(const QString &text);
/// "…" of HCL: "${" and "%{" begin no expression.
[[nodiscard]] QString hclQuoted(const QString &text);
/// "…" of dnsmasq's file.
[[nodiscard]] QString dnsmasqQuoted(const QString &text);
/// A field of tinydns-data: octets other than letters, digits and a few marks as \ooo.
[[nodiscard]] QString tinydnsEscaped(const QByteArray &octets);
/// The inside of a quoted string of Route 53: octets that are no printable ASCII are octal there, decimal
/// in a master file.
[[nodiscard]] QString route53Octets(const QByteArray &octets);
/// A whole value as Route 53 wants it.
[[nodiscard]] QString route53Value(const dns::RecordData &data);
/// A field of RFC 4180, always in quotes.
[[nodiscard]] QString csvQuoted(const QString &text);
/// Code inside a table of Markdown.
[[nodiscard]] QString markdownCode(const QString &text);
[[nodiscard]] QString htmlEscaped(const QString &text);
/// One line, whatever it holds: for comments.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace mailworthy::exporting
