#pragma once
// One process, many questions (contract, "Batch"): lines in on standard input, one line of JSON out
// for each, in the same order, written as soon as it and those before it are known; `jobs` are
// under way at once.
#include "cli/Invocation.h"

#include <QJsonObject>

namespace mailworthy::cli {

/// The answer for one line, or why the line is of no use. Called on several threads.
using BatchAnswer = std::function<Result<QJsonObject>(const QByteArray &line)>;

/// Reads standard input to its end. 65 when a line was not usable, else 0.
[[nodiscard]] int runBatch(Invocation &call, const BatchAnswer &answer);
/// The same over given items (files, for dkim verify).
[[nodiscard]] int runBatch(Invocation &call, const QStringList &items, const BatchAnswer &answer);

/// The line as a JSON object. Errors of parseJsonObject.
[[nodiscard]] Result<QJsonObject> batchObject(const QByteArray &line);
/// A text field; absent and null are "". Error "batch.field" {field} when it is something else.
[[nodiscard]] Result<QString> textField(const QJsonObject &object, const QString &field);

} // namespace mailworthy::cli
