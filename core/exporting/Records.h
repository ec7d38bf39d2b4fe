#pragma once
// Planned records as text: one pure writer per format (core/exporting/records). What is published and
// is not meant by the plan stays; what would be lost by a format is left out and said in a comment.
#include "plan/Planner.h"

#include <QJsonArray>

namespace mailworthy::data {
struct DnsHost;
}

namespace mailworthy::exporting {

/// "bind", "cards", "route53" … in the order they are shown.
[[nodiscard]] QStringList recordFormats();
/// Does a program take it and do all of it at once?
[[nodiscard]] bool isForTools(const QString &format);
/// How a file in that format is called at its end, without the dot.
[[nodiscard]] QString recordFileSuffix(const QString &format);

struct RecordOptions
{
    const data::DnsHost *host = nullptr;        ///< whose form or provider; null: the neutral one
    const plan::Published *published = nullptr; ///< what stands at the names; null: not looked up
    std::optional<dns::Domain> zone = {}; ///< for formats of one zone: which; empty: the only one
    /// Zones that lie elsewhere than at `host`.
    std::vector<std::pair<dns::Domain, const data::DnsHost *>> hosts = {};
    /// Files for tools, which do all at once, have the MX record that comes last as well.
    bool withSwitch = false;

    [[nodiscard]] const data::DnsHost *hostOf(const dns::Domain &zone) const;
};

/// Ends with a line end. Errors "format.unknown" {text, known}, "format.one-zone" {format, known}: the
/// records lie in several zones, and one has to be named.
[[nodiscard]] Result<QString> writeRecords(const QString &format,
                                           std::span<const plan::PlannedRecord> records,
                                           const RecordOptions &options);

/// One field of a record in the form of a DNS host.
struct CardField
{
    QString label; ///< as the host's page calls it
    QString value; ///< what is to be typed or pasted, octet for octet
    /// "name", "type", "value", "ttl", "priority", or a part of a value that has a field of its own
    /// (data::formPartsOf).
    QString id;
    friend bool operator==(const CardField &, const CardField &) = default;
};
struct Card
{
    plan::PlannedRecord record;
    std::vector<CardField> fields;
    QStringList traps; ///< codes of sentences: "trap.host-adds-domain", "trap.no-second-spf" …
    Args trapArgs;
};
/// What the owner types for a record at this host (null: neutral).
[[nodiscard]] Card cardFor(const plan::PlannedRecord &record, const data::DnsHost *host);

/// The "records" of `records --json` and of a plan: A-labels, lower case, no final dot, whole
/// values.
[[nodiscard]] QJsonArray toJson(std::span<const plan::PlannedRecord> records);
/// "Add", "Replace last": what is to be done, in words.
[[nodiscard]] QString actionText(const plan::PlannedRecord &record);
/// Name without final dot, value whole.
[[nodiscard]] QString nameOf(const plan::PlannedRecord &record);
[[nodiscard]] QString valueOf(const plan::PlannedRecord &record);

} // namespace mailworthy::exporting
