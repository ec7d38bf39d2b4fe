#pragma once
// One planned record as the name servers of its zone have it, for its card on the records page: a dot
// and a line for each of them, all of it in words, and what stands there now.
#include "checks/Verification.h"
#include "gui/widgets/Status.h"

namespace mailworthy::gui {

/// What stands in a record's place, and who says so.
struct StandsThere
{
    QStringList values;         ///< as plain text
    QStringList servers;        ///< hosts, each once; with the address where those of a host differ
    std::optional<quint32> ttl; ///< as these servers give it; none: they did not say
    friend bool operator==(const StandsThere &, const StandsThere &) = default;
};

/// Whether it was looked at what is published, and judged for the plan as it is.
enum class Looked { Made, UnderWay, NotYet };

struct RecordSeen
{
    Looked look = Looked::Made;   ///< before it is made nothing is known of a record
    std::vector<Status> dots; ///< as in the list of step 10, without resolvers; empty: nobody asked
    QStringList servers;      ///< one line for each dot: who, and what it has
    QString words;          ///< "Seen by 2 of 4 name servers. Old value at …"; empty: nobody asked
    int has = 0;            ///< how many of them have it
    bool isPartial = false; ///< some have it, and some told that they do not
    std::vector<StandsThere> now; ///< one where they agree
    friend bool operator==(const RecordSeen &, const RecordSeen &) = default;
};

/// `found`: nullptr when nobody was asked for this plan.
[[nodiscard]] RecordSeen recordSeen(const plan::PlannedRecord &record,
                                    const checks::Verification *found);
/// At what stands in the record's place. `works`: something is being asked.
[[nodiscard]] Looked lookAt(const plan::PlannedRecord &record, const plan::Published &published,
                          const plan::MailPlan &plan, bool works);
/// "Now at ns1.example.net, TTL 3600", with the values where `withValues`.
[[nodiscard]] QString textOf(const StandsThere &there, bool withValues);

} // namespace mailworthy::gui
