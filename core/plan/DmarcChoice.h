#pragma once
// What becomes of the owner's choices for DMARC beside what is published: a stricter policy that is
// in force is not made weaker before the owner was asked. Pure.
#include "plan/Planner.h"

namespace mailworthy::plan {

/// The SPF or DMARC record of a mail domain, which may lie inside of another's zone; nullptr: none is
/// planned.
[[nodiscard]] const PlannedRecord *recordOf(std::span<const PlannedRecord> records, Purpose purpose,
                                            const dns::Domain &domain);

/// The policy that a planned record says; nothing: it says none.
[[nodiscard]] std::optional<DmarcPolicy> policyIn(const PlannedRecord &record);

/// What the domain's record would say with this wish and nobody asked: more than is wished where a
/// stricter policy is published, there or above (RFC 9989 §4.10.1). Nothing: there is no record.
[[nodiscard]] std::optional<DmarcPolicy> policyHeld(const MailPlan &plan, const dns::Domain &domain,
                                                    DmarcPolicy wish, const Published &published);

/// What a record says beside its policy (RFC 9989 §4.7: sp, aspf, adkim).
struct DmarcDetails
{
    std::optional<DmarcPolicy> subdomains; ///< nothing: as for the domain itself
    bool strictSpf = false;
    bool strictDkim = false;
    friend bool operator==(const DmarcDetails &, const DmarcDetails &) = default;
};
/// Nothing: it is no DMARC record that counts.
[[nodiscard]] std::optional<DmarcDetails> detailsIn(const PlannedRecord &record);

/// The owner's choice for names below the domain; nothing: as for the domain itself. `mayWeaken`: he
/// was asked, see needsAsking; of the choice that he has made before, that stays.
void chooseSubdomains(DmarcPlan &dmarc, const std::optional<DmarcPolicy> &wish,
                      bool mayWeaken = false);

/// Would this choice for names below be weaker than what holds for them now, so that it is not
/// followed before the owner was asked?
[[nodiscard]] bool needsAsking(const MailPlan &plan, const dns::Domain &domain,
                               const std::optional<DmarcPolicy> &wish, const Published &published);

/// Do receivers look at what the domain's own record says of names below it? Not where a record above
/// speaks for them (RFC 9989 §4.7: sp counts for an organizational domain).
[[nodiscard]] bool countsForSubdomains(const dns::Domain &domain, const Published &published);

} // namespace mailworthy::plan
