#include "checks/FollowedName.h"

#include "checks/Coverage.h"

namespace mailworthy::checks {

namespace {

/// What was observed may be older than the plan: the owner's word on addresses counts.
bool leavesFrom(const plan::MailPlan &plan, const Address &address)
{
    if (plan.route.of(address.family()) != plan::Way::Direct)
        return false;
    bool given = false;
    for (const plan::Host &host : plan.hosts) {
        for (const plan::HostAddress &item : host.addresses) {
            if (item.address == address)
                return true;
            given = given
                    || (item.address.family() == address.family()
                        && item.provenance != plan::Provenance::Measured);
        }
    }
    return !given;
}

} // namespace

std::optional<QString> providersName(const plan::MailPlan &plan, const facts::Facts &facts)
{
    for (const Address &address : facts.sending) {
        const auto fact = facts.reverse.find(address);
        if (fact == facts.reverse.end() || !fact->second.isKnown() || !leavesFrom(plan, address))
            continue;
        if (const facts::ReverseName *name = fact->second->confirmedName())
            return name->name.toLower();
    }
    return std::nullopt;
}

void followName(plan::MailPlan &plan, const facts::Facts &facts)
{
    if (plan.hosts.empty() || plan.host().heloMode != plan::HeloMode::FollowsPtr)
        return;
    if (const std::optional<QString> name = providersName(plan, facts))
        plan.hosts.front().helo = *name;
}

void carryName(findings::Report &report, const plan::MailPlan &plan, const facts::Facts &facts)
{
    if (plan.hosts.empty() || plan.host().heloMode != plan::HeloMode::FollowsPtr
        || providersName(plan, facts) != plan.host().helo)
        return;
    plan::MailPlan unnamed = plan;
    unnamed.hosts.front().helo.clear();
    carryOver(report, unnamed, plan);
}

} // namespace mailworthy::checks
