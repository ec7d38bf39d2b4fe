#pragma once
// OpenDKIM: opendkim.conf(5) with its key table and signing table. "Name value", names in any case, "#"
// begins a comment; key table "NAME DOMAIN:SELECTOR:PATH", signing table "PATTERN NAME[,NAME]".
#include "servers/reading/Reading.h"

#include <map>

namespace mailworthy::servers {

/// Settings by lower-case name; the last one counts.
[[nodiscard]] std::map<QString, QString> parseOpenDkim(const QByteArray &text);

struct KeyTableRow
{
    QString name;
    QString domain; ///< empty: "%", the domain of the sender
    QString selector;
    QString keyFile; ///< empty where the key itself stands there
    friend bool operator==(const KeyTableRow &, const KeyTableRow &) = default;
};
[[nodiscard]] std::vector<KeyTableRow> parseKeyTable(const QByteArray &text);

struct SigningTableRow
{
    QString senders;
    QStringList keys;
    friend bool operator==(const SigningTableRow &, const SigningTableRow &) = default;
};
[[nodiscard]] std::vector<SigningTableRow> parseSigningTable(const QByteArray &text);

/// Absent: such a text was not given.
struct OpenDkimTexts
{
    std::optional<QByteArray> configuration, keyTable, signingTable;
};
void readOpenDkim(const OpenDkimTexts &texts, ServerReading &reading);

} // namespace mailworthy::servers
