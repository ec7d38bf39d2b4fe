#include "plan/DmarcChoice.h"

#include "mail/dmarc/Record.h"

#include <algorithm>

namespace mailworthy::plan {

const PlannedRecord *recordOf(std::span<const PlannedRecord> records, Purpose purpose,
                              const dns::Domain &domain)
{
    const Result<dns::Name> name = purpose == Purpose::Dmarc ? domain.name().under("_dmarc")
                                                             : Result<dns::Name>(domain.name());
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const PlannedRecord &record) {
            return record.purpose == purpose && name && record.record.owner == *name;
        });
    return found == records.end() ? nullptr : &*found;
}

std::optional<DmarcPolicy> policyIn(const PlannedRecord &record)
{
    const auto *text = std::get_if<dns::Txt>(&record.record.data);
    if (!text)
        return std::nullopt;
    const dmarc::Reading reading = dmarc::parse(text->joined());
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    const std::optional<dmarc::Record> read =
        parsed ? parsed->effective() : std::optional<dmarc::Record>();
    if (!read || !read->policy)
        return std::nullopt;
    switch (*read->policy) {
    case dmarc::Policy::None: return DmarcPolicy::None;
    case dmarc::Policy::Quarantine: return DmarcPolicy::Quarantine;
    case dmarc::Policy::Reject: return DmarcPolicy::Reject;
    }
    return std::nullopt;
}

std::optional<DmarcPolicy> policyHeld(const MailPlan &plan, const dns::Domain &domain,
                                      DmarcPolicy wish, const Published &published)
{
    MailPlan wished = plan;
    for (MailDomain &item : wished.domains) {
        if (item.name == domain) {
            item.dmarc.policy = wish;
            item.dmarc.mayWeaken = false;
        }
    }
    const std::vector<PlannedRecord> records = planRecords(wished, published);
    const PlannedRecord *record = recordOf(records, Purpose::Dmarc, domain);
    return record ? policyIn(*record) : std::nullopt;
}

} // namespace mailworthy::plan
