#pragma once
// Reading and writing JSON files with one clear error: bounded size, place of a mistake, atomic
// writing.
#include "base/Result.h"

#include <QJsonObject>

namespace mailworthy {

/// A JSON object of at most `maxBytes`. Errors: "json.too-large" {bytes}, "json.syntax" {line,
/// column, what}, "json.not-an-object".
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text,
                                                  qsizetype maxBytes = 16 * 1024 * 1024);
/// One line, no blanks. Both escape what a terminal would take for a command.
[[nodiscard]] QByteArray toCompactJson(const QJsonObject &object);
/// Indented, ends with a line end.
[[nodiscard]] QByteArray toPrettyJson(const QJsonObject &object);

} // namespace mailworthy
