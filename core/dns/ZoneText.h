#pragma once
// RFC 1035 §5 master-file text: reading one logical record at a time, for worlds and for tests of
// our zone output.
#include "dns/Record.h"

namespace mailworthy::dns {

struct ZoneContext
{
    Name origin;
    quint32 ttl = 3600;
    std::optional<Name> lastOwner; ///< for lines that begin with a blank
};

/// One record of one logical line (parentheses already joined by `logicalLines`). Types by name or
/// TYPE123 \# (RFC 3597). Error "zone.bad" {what, expected, column}.
[[nodiscard]] Result<Record> parseZoneLine(QStringView line, ZoneContext &context);

struct LogicalLine
{
    int number = 0; ///< of its first line, from 1
    QString text;   ///< comments gone, parentheses and line ends inside them replaced by blanks
};
/// Cuts a text into logical lines; empty ones are left out. Error "zone.bad" {line, what} for an
/// open quote or parenthesis.
[[nodiscard]] Result<std::vector<LogicalLine>> logicalLines(QStringView text);

} // namespace mailworthy::dns
