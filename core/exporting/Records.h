#pragma once
// Planned records as text: one pure writer per format (record-formats digest). What is published
// and must stay is named in comments; nothing here removes foreign records.
#include "plan/Planner.h"

#include <QJsonArray>

namespace mailworthy::data {
struct DnsHost;
}

namespace mailworthy::exporting {

/// "bind", "text", "cards", "csv" … in the order they are shown; those that are built.
[[nodiscard]] QStringList recordFormats();

struct RecordOptions
{
    const data::DnsHost *host = nullptr; ///< for cards: whose form; null: the neutral one
};

/// Ends with a line end. Error "format.unknown" {text, known}.
[[nodiscard]] Result<QString> writeRecords(const QString &format,
                                           std::span<const plan::PlannedRecord> records,
                                           const RecordOptions &options);

/// One field of a record in the form of a DNS host.
struct CardField
{
    QString label; ///< as the host's page calls it
    QString value; ///< what is to be typed or pasted, octet for octet
    QString id;    ///< "name", "type", "value", "ttl", "priority"
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
/// Name without final dot, value whole.
[[nodiscard]] QString nameOf(const plan::PlannedRecord &record);
[[nodiscard]] QString valueOf(const plan::PlannedRecord &record);

} // namespace mailworthy::exporting
