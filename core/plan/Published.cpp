#include "plan/Published.h"

#include "plan/Planning.h"

#include <algorithm>

namespace mailworthy::plan {

using dns::Type;

namespace {

const MailDomain *domainOf(const MailPlan &plan, const dns::Name &name)
{
    const auto found =
        std::find_if(plan.domains.begin(), plan.domains.end(),
                     [&](const MailDomain &item) { return item.name.name() == name; });
    return found == plan.domains.end() ? nullptr : &*found;
}

bool takesMail(const MailDomain *domain)
{
    return domain && domain->receivesHere && !findExtra<NullMxExtra>(domain->extras);
}

QString greetingOf(const MailPlan &plan)
{
    return plan.hosts.empty() ? QString() : plan.host().heloText();
}

/// check_host was asked for addresses and a greeting (RFC 7208 §4.1), and for a mail domain in
/// another role than for the greeting name.
void keepSpf(Published &held, const MailPlan &made, const MailPlan &plan)
{
    const bool same =
        made.sendingAddresses() == plan.sendingAddresses() && greetingOf(made) == greetingOf(plan);
    std::erase_if(held.spfPasses, [&](const auto &entry) {
        return !same || !domainOf(made, entry.first) != !domainOf(plan, entry.first);
    });
}

/// Whether another server takes the mail was asked for this one's name and addresses. Not known, an
/// MX record that leads elsewhere must not look as if it could be changed at once.
void keepElsewhere(Published &held, const MailPlan &made, const MailPlan &plan)
{
    const bool same = !made.hosts.empty() && !plan.hosts.empty()
                      && made.host().name == plan.host().name
                      && made.allAddresses() == plan.allAddresses();
    for (const MailDomain &domain : plan.domains) {
        const dns::Name &name = domain.name.name();
        if (same && takesMail(domainOf(made, name)) == takesMail(&domain))
            continue;
        held.elsewhere.erase(name);
        const auto answer = held.answers.find(dns::Question{name, Type::MX, dns::Class::IN});
        if (answer == held.answers.end() || plan.hosts.empty() || !takesMail(&domain))
            continue;
        const std::vector<dns::Mx> there = answer->second.all<dns::Mx>();
        if (!there.empty() && !leadsTo(plan.host().name.name(), there))
            held.answers.erase(answer);
    }
}

/// What one organization is was asked with the DMARC records that were planned.
void keepOrganizations(Published &held, const MailPlan &made, const MailPlan &plan)
{
    const bool same = std::equal(made.domains.begin(), made.domains.end(), plan.domains.begin(),
                                 plan.domains.end(), [](const MailDomain &a, const MailDomain &b) {
                                     return a.name == b.name && a.dmarc == b.dmarc;
                                 });
    if (!same)
        held.organizations.clear();
}

} // namespace

bool Published::isOfAnother(const MailPlan &plan) const
{
    return madeFor && *madeFor != plan;
}

Published holdingFor(const Published &published, const MailPlan &plan)
{
    Published held = published;
    if (!published.isOfAnother(plan))
        return held;
    keepSpf(held, *published.madeFor, plan);
    keepElsewhere(held, *published.madeFor, plan);
    keepOrganizations(held, *published.madeFor, plan);
    held.madeFor = std::make_shared<const MailPlan>(plan);
    return held;
}

} // namespace mailworthy::plan
