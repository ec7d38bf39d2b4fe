#pragma once
// From the plan to the records to publish. Pure: what is published already comes in as values, what
// to do comes out. Every user of records (window, files, command line, verification) takes them
// from here.
//
// SPF: never a second record beside an existing one; what stands there is merged, foreign terms are
// kept (RFC 7208 §3.2, §4.5). DMARC: only tags of RFC 9989 are written; a published policy is never
// weakened without being asked.
#include "plan/MailPlan.h"
#include "plan/Published.h"

namespace mailworthy::plan {

enum class Purpose { HostAddress, ReverseName, MailExchanger, Spf, HeloSpf, DkimKey, Dmarc };
/// "host-address", "reverse-name", "mail-exchanger", "spf", "helo-spf", "dkim", "dmarc"
QString toString(Purpose purpose);

enum class Need { Required, Recommended, Optional };
QString toString(Need need);

enum class Action {
    Add,
    Replace, ///< instead of `published`
    Keep,    ///< what is published does the same
    Remove,  ///< `record` is published and must go (a second SPF record, a doubled name)
    Unknown, ///< what is published could not be found out
};
QString toString(Action action);

struct PlannedRecord
{
    dns::Record record;
    Purpose purpose = Purpose::HostAddress;
    Need need = Need::Required;
    Action action = Action::Unknown;
    /// What stands there now and is replaced or kept (as plain text values).
    QStringList published;
    /// Which domain's or host's zone it goes to; for the reverse name the provider's.
    dns::Domain zone;
    /// True for the reverse name: the owner of the address range sets it, not the owner of the
    /// domain.
    bool setByProvider = false;
    friend bool operator==(const PlannedRecord &, const PlannedRecord &) = default;
};

/// The names and types the planner wants to know about before it plans.
[[nodiscard]] std::vector<dns::Question> questionsFor(const MailPlan &plan);
[[nodiscard]] std::vector<PlannedRecord> planRecords(const MailPlan &plan,
                                                     const Published &published);
/// The records an Overlay lays over the Internet: everything that is to be there after publishing.
[[nodiscard]] std::vector<dns::Record>
recordsAfterPublishing(std::span<const PlannedRecord> records);

} // namespace mailworthy::plan
