#include "plan/Families.h"

#include <algorithm>

namespace mailworthy::plan {

namespace {

Way &wayOf(Route &route, Family family)
{
    return family == Family::V4 ? route.v4 : route.v6;
}

Family other(Family family)
{
    return family == Family::V4 ? Family::V6 : Family::V4;
}

void addInOrder(std::vector<HostAddress> &addresses, const HostAddress &item)
{
    addresses.push_back(item);
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const HostAddress &a, const HostAddress &b) {
                         return a.address.isV4() && !b.address.isV4();
                     });
}

/// Gives whether there was one.
bool dropAddresses(MailPlan &plan, Family family)
{
    return std::erase_if(
               plan.hosts.front().addresses,
               [family](const HostAddress &item) { return item.address.family() == family; })
           > 0;
}

} // namespace

void giveAddress(MailPlan &plan, const Address &address)
{
    if (plan.hosts.empty())
        return;
    std::vector<HostAddress> &addresses = plan.hosts.front().addresses;
    const auto same =
        std::find_if(addresses.begin(), addresses.end(),
                     [&](const HostAddress &item) { return item.address == address; });
    if (same != addresses.end()) {
        same->provenance = Provenance::Typed;
        return;
    }
    const bool had = dropAddresses(plan, address.family());
    addInOrder(addresses, {address, Provenance::Typed});
    if (!had && plan.route.of(address.family()) == Way::Unused)
        takeIn(plan, address.family());
}

void leaveOut(MailPlan &plan, Family family)
{
    if (plan.hosts.empty() || !dropAddresses(plan, family))
        return;
    if (plan.route.of(other(family)) != Way::Unused)
        wayOf(plan.route, family) = Way::Unused;
}

void takeIn(MailPlan &plan, Family family)
{
    const Way way = plan.route.of(other(family));
    wayOf(plan.route, family) = way == Way::Unused ? Way::Direct : way;
}

void chooseWay(Route &route, Way way)
{
    const bool none = route.v4 == Way::Unused && route.v6 == Way::Unused;
    for (const Family family : {Family::V4, Family::V6}) {
        if (none || route.of(family) != Way::Unused)
            wayOf(route, family) = way;
    }
}

void putMeasured(MailPlan &plan, const Address &address)
{
    if (plan.hosts.empty() || plan.host().runsOn == RunsOn::Elsewhere)
        return;
    std::vector<HostAddress> &addresses = plan.hosts.front().addresses;
    const auto there =
        std::find_if(addresses.begin(), addresses.end(), [&](const HostAddress &item) {
            return item.address.family() == address.family();
        });
    if (there != addresses.end()) {
        if (there->provenance == Provenance::Measured)
            there->address = address;
    } else if (plan.route.of(address.family()) != Way::Unused) {
        addInOrder(addresses, {address, Provenance::Measured});
    }
}

} // namespace mailworthy::plan
