// The DMARC records of a plan, each made from what is published and what is wished.
#include "mail/dmarc/Build.h"
#include "mail/dmarc/Evaluate.h"
#include "plan/Planning.h"

#include <algorithm>

namespace mailworthy::plan {

using dns::Type;

void Planning::planDmarc(const MailDomain &domain)
{
    const Result<dns::Name> name = domain.name.name().under("_dmarc");
    if (!name)
        return;
    const dns::Answer *answer = m_published.find(*name, Type::TXT);
    const bool known = answer && answer->isKnown();
    const std::vector<QByteArray> there = known ? answer->texts() : std::vector<QByteArray>{};
    dmarc::Wish wish;
    const auto policyOf = [](DmarcPolicy policy) {
        return policy == DmarcPolicy::Reject       ? dmarc::Policy::Reject
               : policy == DmarcPolicy::Quarantine ? dmarc::Policy::Quarantine
                                                   : dmarc::Policy::None;
    };
    wish.policy = policyOf(domain.dmarc.policy);
    wish.mayWeaken = domain.dmarc.mayWeaken;
    // A record of its own ends what comes from above (RFC 9989 §4.10.1): it must not be weaker.
    const auto inherited = m_published.inheritedDmarc.find(domain.name.name());
    if (inherited != m_published.inheritedDmarc.end() && !wish.mayWeaken)
        wish.policy = std::max(*wish.policy, inherited->second);
    // Under test receivers do one step less: where that is less than wished, the test is over.
    for (const QByteArray &text : dmarc::select(there).records) {
        const dmarc::Reading reading = dmarc::parse(text);
        const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
        const std::optional<dmarc::Record> record =
            parsed ? parsed->effective() : std::optional<dmarc::Record>();
        if (record && record->testing
            && dmarc::appliedPolicy(*record, dmarc::policyFor(*record, true, true)) < *wish.policy)
            wish.testing = false;
    }
    if (domain.dmarc.subdomains)
        wish.subdomainPolicy = policyOf(*domain.dmarc.subdomains);
    wish.subdomainsAsDomain = domain.dmarc.subdomainsAsDomain;
    wish.mayWeakenSubdomains = domain.dmarc.mayWeakenSubdomains;
    const auto alignmentOf = [](bool strict) {
        return strict ? dmarc::Alignment::Strict : dmarc::Alignment::Relaxed;
    };
    if (domain.dmarc.strictSpf)
        wish.spfAlignment = alignmentOf(*domain.dmarc.strictSpf);
    if (domain.dmarc.strictDkim)
        wish.dkimAlignment = alignmentOf(*domain.dmarc.strictDkim);
    if (const Result<dmarc::ReportUri> uri = dmarc::mailtoUri(domain.dmarc.reportAddress);
        uri && !domain.dmarc.reportAddress.isEmpty())
        wish.aggregate.push_back(*uri);
    const dmarc::Merge merge = dmarc::merge(there, wish);
    PlannedRecord record =
        planned(*name, dns::Txt::of(merge.text), Purpose::Dmarc, Need::Required, domain.name);
    const std::vector<QByteArray> records = dmarc::select(there).records;
    for (const QByteArray &text : merge.replaces.empty() ? records : merge.replaces)
        record.published << QString::fromUtf8(text);
    if (!known)
        record.action = Action::Unknown;
    else if (record.published.isEmpty())
        record.action = Action::Add;
    else
        record.action = merge.changed ? Action::Replace : Action::Keep;
    m_records.push_back(std::move(record));
}

} // namespace mailworthy::plan
