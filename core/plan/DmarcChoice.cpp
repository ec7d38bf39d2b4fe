#include "plan/DmarcChoice.h"

#include "mail/dmarc/Record.h"

#include <algorithm>

namespace mailworthy::plan {

namespace {

std::optional<dmarc::Record> readIn(const PlannedRecord &record)
{
    const auto *text = std::get_if<dns::Txt>(&record.record.data);
    if (!text)
        return std::nullopt;
    const dmarc::Reading reading = dmarc::parse(text->joined());
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    return parsed ? parsed->effective() : std::nullopt;
}

std::optional<DmarcPolicy> policyOf(const std::optional<dmarc::Policy> &policy)
{
    if (!policy)
        return std::nullopt;
    switch (*policy) {
    case dmarc::Policy::None: return DmarcPolicy::None;
    case dmarc::Policy::Quarantine: return DmarcPolicy::Quarantine;
    case dmarc::Policy::Reject: return DmarcPolicy::Reject;
    }
    return std::nullopt;
}

} // namespace

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
    const std::optional<dmarc::Record> read = readIn(record);
    return read ? policyOf(read->policy) : std::nullopt;
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

std::optional<DmarcDetails> detailsIn(const PlannedRecord &record)
{
    const std::optional<dmarc::Record> read = readIn(record);
    if (!read)
        return std::nullopt;
    return DmarcDetails{policyOf(read->subdomainPolicy),
                        read->spfAlignment == dmarc::Alignment::Strict,
                        read->dkimAlignment == dmarc::Alignment::Strict};
}

void chooseSubdomains(DmarcPlan &dmarc, const std::optional<DmarcPolicy> &wish, bool mayWeaken)
{
    const bool isSame = dmarc.subdomains == wish && dmarc.subdomainsAsDomain == !wish;
    dmarc.mayWeakenSubdomains = mayWeaken || (isSame && dmarc.mayWeakenSubdomains);
    dmarc.subdomains = wish;
    dmarc.subdomainsAsDomain = !wish;
}

bool needsAsking(const MailPlan &plan, const dns::Domain &domain,
                 const std::optional<DmarcPolicy> &wish, const Published &published)
{
    const auto said = [&](bool mayWeaken) -> std::optional<DmarcDetails> {
        MailPlan wished = plan;
        for (MailDomain &item : wished.domains) {
            if (item.name != domain)
                continue;
            chooseSubdomains(item.dmarc, wish);
            item.dmarc.mayWeakenSubdomains = mayWeaken;
        }
        const std::vector<PlannedRecord> records = planRecords(wished, published);
        const PlannedRecord *record = recordOf(records, Purpose::Dmarc, domain);
        return record ? detailsIn(*record) : std::nullopt;
    };
    return said(false) != said(true);
}

bool countsForSubdomains(const dns::Domain &domain, const Published &published)
{
    return !published.inheritedDmarc.contains(domain.name());
}

} // namespace mailworthy::plan
