#include "checks/HostCheck.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

void observe(const Context &context, facts::Facts &facts)
{
    if (context.plan.hosts.empty())
        return;
    const dns::Name &name = context.plan.host().name.name();
    const std::vector<dns::Answer> answers =
        context.internet.lookupEach(addressInquiries(name), context.stop);
    std::vector<facts::Evidence> evidence;
    for (const dns::Answer &answer : answers)
        evidence.push_back(facts::evidenceOf(answer, context.now()));
    if (const dns::Answer *unknown = firstUnknown(answers)) {
        facts.host = facts::Fact<facts::NameAddresses>::unknownBecause(facts::reasonOf(*unknown),
                                                                       evidence, context.now());
        return;
    }
    facts.host = facts::Fact<facts::NameAddresses>::known(toNameAddresses(name, answers), evidence,
                                                          context.now());
}

std::vector<Address> ofFamily(const std::vector<Address> &addresses, Family family)
{
    std::vector<Address> found;
    std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(found),
                 [family](const Address &address) { return address.family() == family; });
    return found;
}

/// Where mail for the owner arrives: also where a relay sends for him.
std::vector<Address> reachableAt(const plan::MailPlan &plan, const facts::Facts &facts)
{
    const bool receives =
        std::any_of(plan.domains.begin(), plan.domains.end(),
                    [](const plan::MailDomain &domain) { return domain.receivesHere; });
    if (!receives)
        return facts.sending;
    std::vector<Address> found;
    for (const auto &[family, fact] : facts.addresses) {
        if (!fact.isKnown())
            continue;
        if (fact->given)
            found.insert(found.end(), fact->verdict.candidates.begin(),
                         fact->verdict.candidates.end());
        else if (fact->verdict.address)
            found.push_back(*fact->verdict.address);
    }
    std::erase_if(found, [](const Address &address) { return !address.isPublic(); });
    return found.empty() ? facts.sending : found;
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    if (plan.hosts.empty())
        return;
    const QString host = plan.host().name.ascii();
    const facts::Fact<facts::NameAddresses> &fact = facts.host;
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"host.unknown"_s, host, fact.unknown, fact.evidence));
        return;
    }
    if (fact->addresses.empty())
        return; // helo.no-address and mx.no-address say it: one cause, one finding
    bool fine = false;
    bool differs = false;
    for (const Address &address : reachableAt(plan, facts)) {
        const std::vector<Address> published = ofFamily(fact->addresses, address.family());
        if (std::find(published.begin(), published.end(), address) != published.end()) {
            fine = true;
        } else if (!published.empty()) {
            differs = true;
            add(out, u"host.address-differs"_s, host,
                {{u"host"_s, host},
                 {u"address"_s, address.toString()},
                 {u"addresses"_s, texts(published)}},
                fact.evidence)
                .fix = publishFix(host, address.isV4() ? u"A"_s : u"AAAA"_s);
        }
    }
    if (fine && !differs)
        add(out, u"host.fine"_s, host,
            {{u"host"_s, host}, {u"addresses"_s, texts(fact->addresses)}}, fact.evidence);
}

} // namespace

Check hostCheck()
{
    return {"host",  {"address"}, {"host"}, {"host.fine", "host.address-differs", "host.unknown"},
            observe, judge};
}

} // namespace mailworthy::checks
