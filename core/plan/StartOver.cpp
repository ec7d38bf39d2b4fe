#include "plan/StartOver.h"

#include "plan/SigningKeys.h"

namespace mailworthy::plan {

namespace {

void startDomain(MailPlan &plan, const Recognised &recognised)
{
    Host &host = plan.hosts.front();
    const MailPlan fresh = makePlan(plan.domain().name);
    host.runsOn = fresh.host().runsOn;
    host.name = recognised.hostName.value_or(fresh.host().name);
}

/// An address that was given goes: the one that is measured takes its place.
void startConnection(MailPlan &plan)
{
    Host &host = plan.hosts.front();
    std::erase_if(host.addresses,
                  [](const HostAddress &item) { return item.provenance != Provenance::Measured; });
    host.addressChanges = Host().addressChanges;
    plan.route = {};
}

void startName(Host &host)
{
    host.heloMode = Host().heloMode;
    host.helo.clear();
}

void startRecords(MailDomain &domain, const Recognised &recognised)
{
    domain.extras.clear();
    if (domain.dnsHost.isEmpty())
        return; // nothing was chosen: it is put in when the records are looked at
    const auto host = recognised.dnsHosts.find(domain.name);
    domain.dnsHost = host == recognised.dnsHosts.end() ? QString() : host->second;
}

} // namespace

std::optional<MailPlan> startedOver(const MailPlan &plan, Step step, const Recognised &recognised)
{
    if (plan.isEmpty() || plan.hosts.empty())
        return std::nullopt;
    MailPlan over = plan;
    switch (step) {
    case Step::Domain: startDomain(over, recognised); break;
    case Step::Connection: startConnection(over); break;
    case Step::Name: startName(over.hosts.front()); break;
    case Step::Dkim:
        for (MailDomain &domain : over.domains)
            forgetSigning(domain);
        break;
    case Step::Spf:
        for (MailDomain &domain : over.domains)
            domain.spf = {};
        break;
    case Step::Dmarc:
        for (MailDomain &domain : over.domains)
            domain.dmarc = makePlan(domain.name).domain().dmarc;
        break;
    case Step::Records:
        for (MailDomain &domain : over.domains)
            startRecords(domain, recognised);
        break;
    case Step::Server: over.hosts.front().server = Host().server; break;
    case Step::BlockLists:
    case Step::Verify:
    case Step::Watch: break;
    }
    return over == plan ? std::nullopt : std::optional(std::move(over));
}

} // namespace mailworthy::plan
