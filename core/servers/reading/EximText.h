#pragma once
// Exim 4: "exim -bP" and "exim -bP transports", "routers", "transport NAME", one behind the other; also a
// configuration file or Debian's macros, as far as they need no working out (.ifdef and macros are). Options
// that Exim hides from ordinary users stay hidden. And the file of selectors that Exim looks up.
#include "servers/reading/Reading.h"

#include <map>

namespace mailworthy::servers {

struct EximSection
{
    QString kind; ///< "main", "transport", "router"; others are not kept
    QString name; ///< empty for main and where "exim -bP transport NAME" names none
    std::map<QString, QString> options; ///< "disable_ipv6" and "no_disable_ipv6" as they stand
    bool isMaybe = false; ///< whether it counts depends on a macro that is not known (.ifdef)
    bool isPart = false;  ///< made of macros alone: what it does not have may stand in another file
};
/// In the place of a value that depends on a macro that is not known; no option's value looks so.
inline const QString notWorkedOut = QStringLiteral("<not worked out>");
/// The first one is the main part of all.
[[nodiscard]] std::vector<EximSection> parseExim(const std::vector<QByteArray> &texts);

/// "example.org: s1 : e1", as Exim's lsearch reads it: domain and its selectors.
using EximSelectors = std::map<QString, QStringList>;
[[nodiscard]] EximSelectors parseEximSelectors(const QByteArray &text);

/// Adds what the texts say; `selectors` is empty where no such file was given.
void readExim(const std::vector<QByteArray> &texts, const EximSelectors &selectors,
              ServerReading &reading);

} // namespace mailworthy::servers
