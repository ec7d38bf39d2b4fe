#pragma once
// Named arguments of errors and findings: what a text from the catalogue is filled with, and what
// JSON carries. Values are plain: a text, a whole number, or a list of texts. Order is by name, so
// comparison is by value.
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <variant>

namespace mailworthy {

using ArgValue = std::variant<QString, qint64, QStringList>;
using Args = std::map<QString, ArgValue>;

/// The value as one text; a list is joined with ", ".
QString argText(const ArgValue &value);
QJsonValue argJson(const ArgValue &value);
QJsonObject argsToJson(const Args &args);
/// Values that are neither text, whole number nor list of texts are left out.
Args argsFromJson(const QJsonObject &object);

} // namespace mailworthy
