#pragma once
// Strict templates (mustache syntax): a variable that is not given is an error, never an empty
// text. In configuration nothing is escaped; instead only values that cannot break any of its
// syntaxes get in (see the checks below). Pages are escaped.
#include "base/Result.h"

#include <map>
#include <vector>

namespace mailworthy::servers {

/// What a template is filled with. A section {{#name}}…{{/name}} is written for each row of a
/// list, or once for a set text; {{^name}}…{{/name}} when the list is empty or the text is "".
/// Every name a template uses must be there, in the row it stands in or around it.
struct Values
{
    std::map<QString, QString> texts;
    std::map<QString, std::vector<Values>> lists; ///< all rows of a list have the same names
};

enum class Escaping {
    None,
    Html, ///< & < > " ' become entities; {{{name}}} and {{&name}} are refused
};

/// Errors "template.unknown-variable" {name}, "template.syntax" {what}.
[[nodiscard]] Result<QString> render(const QString &text, const Values &values,
                                     Escaping escaping = Escaping::None);

/// LDH host names of at most 253 octets; anything else could be read as a directive. Error
/// "server.unsafe-name" {text}.
[[nodiscard]] Result<QString> safeHost(const QString &text);
/// [A-Za-z0-9._-], without leading or trailing dot. Error "server.unsafe-name".
[[nodiscard]] Result<QString> safeSelector(const QString &text);
/// Absolute, [A-Za-z0-9/._+-], no "..". Error "server.unsafe-path" {text}.
[[nodiscard]] Result<QString> safePath(const QString &text);

} // namespace mailworthy::servers
