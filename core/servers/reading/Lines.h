#pragma once
// The common ground of the readers: lines of a hostile text within bounds, and the checks that a
// value passes before it is kept. What fails them is dropped, never shown: it may be a password that
// slipped into the wrong place.
#include "dns/Domain.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace mailworthy::servers {

inline constexpr qsizetype largestText = 1024 * 1024; ///< octets of one text
inline constexpr qsizetype mostLines = 20'000;
inline constexpr qsizetype longestLine = 16 * 1024; ///< a longer one is left out
inline constexpr std::size_t mostKeys = 500;        ///< entries of tables and lists that are kept

/// Without line ends; what all lines begin with (a block copied with its indent) is taken off.
[[nodiscard]] QStringList linesOf(const QByteArray &text);

/// A name as a server greets with: LDH, dots, underscores, an address literal; lower case, without
/// final dot. Absent: anything else.
[[nodiscard]] std::optional<QString> plainName(QStringView text);
/// A domain name, in its ASCII form.
[[nodiscard]] std::optional<QString> plainDomain(QStringView text);
[[nodiscard]] std::optional<QString> plainSelector(QStringView text);
/// An absolute path of printable ASCII without blanks.
[[nodiscard]] std::optional<QString> plainPath(QStringView text);
/// "587", "smtp", "submission", "smtps", "submissions".
[[nodiscard]] std::optional<quint16> plainPort(QStringView text);

/// Pieces between commas and white space.
[[nodiscard]] QStringList wordsOf(QStringView text);
/// What stands in quotes on both sides, without them.
[[nodiscard]] QString unquoted(QStringView text);
/// Does a network ("192.168.0.0/24", "[2001:db8::]/32", "0.0.0.0/0") hold half of the world?
[[nodiscard]] bool isEverybody(QStringView network);

} // namespace mailworthy::servers
