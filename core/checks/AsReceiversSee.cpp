#include "checks/AsReceiversSee.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

namespace {

std::vector<dns::Name> ownNames(const plan::MailPlan &plan)
{
    std::vector<dns::Name> own;
    for (const plan::MailDomain &domain : plan.domains)
        own.push_back(domain.name.name());
    for (const plan::Host &host : plan.hosts) {
        own.push_back(host.name.name());
        if (const Result<dns::Domain> helo = dns::Domain::parse(host.heloText()))
            own.push_back(helo->name());
    }
    std::erase_if(own, [](const dns::Name &name) { return name.isRoot(); });
    return own;
}

} // namespace

net::OutsideView asReceiversSee(const plan::MailPlan &plan, net::Internet &internet)
{
    return net::OutsideView(internet, ownNames(plan));
}

net::OutsideView asReceiversSee(const Context &context)
{
    return asReceiversSee(context.plan, context.internet);
}

std::vector<Address> saidHere(const Context &context, const dns::Name &name,
                              const std::vector<Address> &outside)
{
    std::vector<Address> here;
    for (const dns::Answer &answer :
         context.internet.lookupEach(addressInquiries(name), context.stop)) {
        const std::vector<Address> some = answer.addresses();
        here.insert(here.end(), some.begin(), some.end());
    }
    const bool inside = std::any_of(here.begin(), here.end(), [&](const Address &address) {
        return !address.isPublic()
               && std::find(outside.begin(), outside.end(), address) == outside.end();
    });
    return inside ? here : std::vector<Address>{};
}

} // namespace mailworthy::checks
