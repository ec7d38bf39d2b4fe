#pragma once
// Where a mail server is told what it greets other servers with, and which setting must stay the
// owner's own name. The export writes it for the kinds that have templates; for all others this
// tells the owner.
#include <QString>

#include <optional>

namespace mailworthy::servers {

struct GreetingSetting
{
    QString place; ///< file, or page of its administration
    QString line;  ///< the setting with the name in it
    QString keep;  ///< the setting beside it that stays; may be empty
    /// True where the server knows one name alone: it then calls itself so to everybody, and the
    /// certificate must still be made out to the owner's own.
    bool wholeServer = false;
    friend bool operator==(const GreetingSetting &, const GreetingSetting &) = default;
};

/// For a kind of serverIds(). Absent: not known, or one that only hands mail to a relay, where
/// no receiver hears its greeting. `name` and `host` are names as they stand in EHLO.
[[nodiscard]] std::optional<GreetingSetting>
greetingSetting(const QString &serverId, const QString &name, const QString &host);

} // namespace mailworthy::servers
