#pragma once
// The words of a line in a zone file (RFC 1035 §5.1): cut, and read as numbers, times and octets.
// Internal to ZoneText.
#include <QByteArray>
#include <QStringView>

#include <optional>
#include <vector>

namespace mailworthy::dns::zone {

struct Token
{
    QStringView text; // as written, escapes included, without the quotes
    bool quoted = false;
    qsizetype column = 1;
};

/// Up to a comment or the end; an open quote ends with the line.
[[nodiscard]] std::vector<Token> tokensOf(QStringView line);
[[nodiscard]] std::optional<quint64> decimal(QStringView text, quint64 max);
/// "3600", "1h", "1h30m" (the units of BIND).
[[nodiscard]] std::optional<quint32> seconds(QStringView text, quint64 most);
/// The octets of a character-string; nothing for a bad escape.
[[nodiscard]] std::optional<QByteArray> unescaped(QStringView text);

} // namespace mailworthy::dns::zone
