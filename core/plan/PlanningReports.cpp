// Where DMARC reports go when the mailbox lies in another domain: that domain must say that it takes
// them (RFC 9990 §3). Between two domains of one plan the record is the owner's to publish.
#include "mail/dmarc/Reports.h"
#include "plan/Planning.h"

#include <algorithm>

namespace mailworthy::plan {

using dns::Type;

namespace {

bool isRelated(const dns::Name &a, const dns::Name &b)
{
    return a.isPartOf(b) || b.isPartOf(a);
}

/// Is the mailbox in another organization? Nothing when that was not found out.
std::optional<bool> isForeign(const ReportTarget &target, const Published &published)
{
    const auto policy = published.organizations.find(target.policyDomain);
    const auto host = published.organizations.find(target.host);
    if (policy == published.organizations.end() || host == published.organizations.end())
        return std::nullopt;
    return policy->second != host->second;
}

} // namespace

std::vector<ReportTarget> reportTargets(std::span<const PlannedRecord> records)
{
    std::vector<ReportTarget> targets;
    for (const PlannedRecord &item : records) {
        const auto *text = std::get_if<dns::Txt>(&item.record.data);
        if (item.purpose != Purpose::Dmarc || item.action == Action::Remove || !text)
            continue;
        const dns::Name domain = item.record.owner.parent(); // without _dmarc
        const dmarc::Reading reading = dmarc::parse(text->joined());
        const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
        if (!parsed)
            continue;
        for (const std::vector<dmarc::ReportUri> *uris :
             {&parsed->record.aggregate, &parsed->record.failure}) {
            for (const dmarc::ReportUri &uri : *uris) {
                if (!uri.isMailto() || !uri.host || *uri.host == domain)
                    continue;
                const ReportTarget target{domain, *uri.host};
                if (std::find(targets.begin(), targets.end(), target) == targets.end())
                    targets.push_back(target);
            }
        }
    }
    return targets;
}

const MailDomain *ownDomainOf(const MailPlan &plan, const dns::Name &name)
{
    const MailDomain *best = nullptr;
    for (const MailDomain &domain : plan.domains) {
        if (name.isPartOf(domain.name.name())
            && (!best || domain.name.name().labels().size() > best->name.name().labels().size()))
            best = &domain;
    }
    return best;
}

void Planning::planReportPermissions()
{
    for (const ReportTarget &target : reportTargets(m_records)) {
        const MailDomain *own = ownDomainOf(m_plan, target.host);
        const std::optional<bool> foreign = isForeign(target, m_published);
        // RFC 9990 §3: nothing is asked within one organization. Not looked at yet: a name and one
        // below it are taken as one, since both get their records from this plan.
        if (!own || !foreign.value_or(!isRelated(target.policyDomain, target.host)))
            continue;
        const std::optional<dns::Name> name =
            dmarc::permissionName(target.policyDomain, target.host);
        if (!name)
            continue; // too long for DNS: nobody can publish it
        PlannedRecord record = planned(*name, dns::Txt::of(dmarc::permissionText()),
                                       Purpose::ReportPermission, Need::Recommended, own->name);
        const dns::Answer *answer = m_published.find(*name, Type::TXT);
        if (!answer || !answer->isKnown() || !foreign) {
            record.action = Action::Unknown;
        } else {
            record.action = Action::Add;
            for (const QByteArray &text : answer->texts()) {
                const dmarc::Reading reading = dmarc::parse(text);
                if (std::holds_alternative<dmarc::NotDmarc>(reading))
                    continue;
                // Also what a wildcard at *._report._dmarc says (RFC 9990 §3).
                const bool permits = std::holds_alternative<dmarc::Parsed>(reading);
                record.published << QString::fromUtf8(text);
                if (permits && record.action != Action::Keep) {
                    record.action = Action::Keep;
                    record.record.data = dns::Txt::of(text);
                } else if (!permits && record.action == Action::Add) {
                    record.action = Action::Replace;
                }
            }
        }
        m_records.push_back(std::move(record));
    }
}

} // namespace mailworthy::plan
