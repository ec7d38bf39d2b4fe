#pragma once
// What happened to a record on its way into DNS: what stands at its name, held against what was
// planned. Pure. Keys are judged by dkim::judgeKey, SPF by spf::diagnose; what other forms do to
// texts (record-formats digest §2) is recognised here.
#include "plan/Planner.h"

namespace mailworthy::checks {

struct RecordDamage
{
    /// "record.truncated", "record.quoted", "record.spaces", "record.typography", "record.second",
    /// or "record.different"; the contract's codes.
    QString code;
    /// Of "record.different": "other-value", "other-edition" (MTA-STS), "other-key", "damaged-key",
    /// "revoked", "unreadable", "not-covering", "relative-target", "other-target".
    QString kind;
    QStringList found; ///< the texts it is about
    QStringList words; ///< "damaged-key": what is wrong, codes of dkim::Damage
    qint64 octets = 0; ///< "record.truncated": how much is there
    friend bool operator==(const RecordDamage &, const RecordDamage &) = default;
};

/// Nothing when what stands there has nothing to do with the record's purpose, or does as planned.
/// `zone`: where relative targets would end up. `passes`: does the published SPF pass; absent: not
/// known.
[[nodiscard]] std::optional<RecordDamage> damageOf(const plan::PlannedRecord &record,
                                                   const dns::Answer &answer, const dns::Name &zone,
                                                   std::optional<bool> passes);

/// One text held against another, for records that no engine reads: the code, or nothing when it
/// is undamaged or another record.
[[nodiscard]] std::optional<QString> textDamage(QByteArrayView planned, QByteArrayView found);

} // namespace mailworthy::checks
