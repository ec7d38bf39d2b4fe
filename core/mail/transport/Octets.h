#pragma once
// Character classes and small cuts over octets, used by the readers of this folder alone.
#include <QByteArray>
#include <QString>

#include <optional>

namespace mailworthy::transport {

[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t'; // WSP
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isPrintable(char c)
{
    return c >= 0x21 && c <= 0x7E;
}

[[nodiscard]] qsizetype skipBlanks(QByteArrayView text, qsizetype at);
[[nodiscard]] QByteArrayView withoutTrailingBlanks(QByteArrayView text);
[[nodiscard]] bool beginsWith(QByteArrayView text, QByteArrayView prefix); ///< without case
/// Blanks, line ends, quotes, backslashes, byte-order mark, no-break and curly quotes: what pasting
/// leaves in front.
[[nodiscard]] qsizetype skipJunk(QByteArrayView text);
/// Decimal digits alone, at most `max`.
[[nodiscard]] std::optional<quint32> decimal(QByteArrayView text, quint32 max);
/// The first octet that is not 1*63 letters, digits and inner hyphens between dots (RFC 5321
/// §4.1.2 Domain, RFC 1123 §2.1: not all digits at the end); -1 when it is such a name.
[[nodiscard]] qsizetype hostNameFault(QByteArrayView text);
/// An IP address where a name should be, perhaps with a final dot.
[[nodiscard]] bool isAddressText(QByteArrayView text);
/// (ALPHA / DIGIT) *31(ALPHA / DIGIT / "_" / "-" / "."): RFC 8460 §3, RFC 8461 §3.1 and §3.2.
[[nodiscard]] bool isExtensionName(QByteArrayView text);
/// For arguments and tokens: octets that are no UTF-8 are shown as replacement characters.
[[nodiscard]] QString shown(QByteArrayView octets);

} // namespace mailworthy::transport
