#pragma once
// The part of UCL that rspamd's files use: objects, arrays, quoted and bare values, "name = value",
// "name: value", "name { }", "name \"label\" { }", comments, and JSON, which is a part of it. Directives
// (".include") are left out. Depth and size are bounded.
#include "base/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace mailworthy::servers {

struct UclMember;

struct UclValue
{
    enum class Kind { Text, Object, Array };
    Kind kind = Kind::Text;
    QString text;                   ///< of Text: without quotes, escapes undone
    std::vector<UclMember> members; ///< of Object; of Array with empty names

    /// The last one of that name; nullptr: none.
    [[nodiscard]] const UclValue *member(const QString &name) const;
    /// "true", "yes", "on"; "false", "no", "off".
    [[nodiscard]] std::optional<bool> flag() const;
};

struct UclMember
{
    QString name;
    UclValue value;
};

/// The whole text as one object. Error "reading.syntax" {line}.
[[nodiscard]] Result<UclValue> parseUcl(const QByteArray &text);

} // namespace mailworthy::servers
