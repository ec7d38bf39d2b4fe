#pragma once
// The owner's keys for lists that are asked with one in the name: optional, from the owner's overlay
//   {"schema":1, "keys":{"spamhaus-dqs":KEY, "abusix":KEY}}
// Which list takes which key stands in the catalogue (query.key, query.keyZone). A key sits in
// Secret; the names made with its placeholder go everywhere else (net/KeyedNames.h puts the key in,
// last of all). Errors: "list.bad-key" {file, field} for what cannot be a key, "list.unknown-key"
// {file, known}, "data.schema", "json.syntax". None of them holds what was found.
#include "base/Secret.h"
#include "data/ListCatalog.h"

#include <map>

namespace mailworthy::data {

struct ListKeys
{
    std::map<QString, Secret> keys; ///< by its kind: "spamhaus-dqs", "abusix"
    QString file;                   ///< where they stand
    bool othersCanRead = false;     ///< the file is open to other users of this machine

    [[nodiscard]] bool has(const QString &kind) const { return keys.contains(kind); }
    [[nodiscard]] QStringList kinds() const;
    /// A text of somebody else, with the placeholder wherever a key stood.
    [[nodiscard]] QString redacted(QString text) const;

    /// `overlay`: the text of the file; empty gives no keys.
    [[nodiscard]] static Result<ListKeys> fromOverlay(const QByteArray &overlay,
                                                      const QString &file);
};

/// By default: the list is one of those that are, or the owner has the key that opens it.
[[nodiscard]] bool isAsked(const BlockList &list, const ListKeys &keys);

/// What stands for the key of this kind in a name: "<spamhaus-dqs>". No host has such a label.
[[nodiscard]] QByteArray keyPlaceholder(const QString &kind);
/// `keyZone` behind the placeholder: the zone as everybody but the wire sees it.
[[nodiscard]] dns::Name keyedZone(const QString &kind, const dns::Name &keyZone);

/// One label of letters and digits, hyphens inside, of 6 to 63 octets: what the operators hand out.
[[nodiscard]] bool looksLikeKey(QStringView text);

} // namespace mailworthy::data
