#pragma once
// Planned records put beside what is published, one set for each owner and type (RRset, RFC 2181 §5):
// what most interfaces replace as a whole. Pure. Nothing of others is ever lost: what stands in a
// set and is not meant by the plan stays in it.
#include "plan/Planner.h"

namespace mailworthy::exporting {

struct RecordSet
{
    dns::Name owner;
    dns::Type type = dns::Type::TXT;
    dns::Domain zone;
    quint32 ttl = 3600; ///< seconds
    std::vector<plan::PlannedRecord> planned;
    std::vector<dns::RecordData> before; ///< all that is published there
    bool beforeIsKnown = false;
    std::optional<dns::Name> alias; ///< a CNAME stands there: nothing can stand beside it
    std::vector<dns::RecordData>
        after; ///< the whole set as it is to be; where `before` is not known, what is planned

    /// Of `after`, what is not there yet.
    [[nodiscard]] std::vector<dns::RecordData> added() const;
    /// Of `before`, what must go.
    [[nodiscard]] std::vector<dns::RecordData> removed() const;
    [[nodiscard]] bool changes() const { return !added().empty() || !removed().empty(); }
    /// Certainly nothing there.
    [[nodiscard]] bool isNew() const { return beforeIsKnown && before.empty() && !alias; }
};

/// In the order of the records. Records that somebody else sets (the reverse name) are left out.
/// `published`: null where nothing was looked up.
[[nodiscard]] std::vector<RecordSet> recordSets(std::span<const plan::PlannedRecord> records,
                                                const plan::Published *published);

/// Equal in meaning: the cuts of a TXT record do not count.
[[nodiscard]] bool isSame(const dns::RecordData &a, const dns::RecordData &b);

} // namespace mailworthy::exporting
