#include "checks/HostCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/Sink.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

void observe(const Context &context, facts::Facts &facts)
{
    if (context.plan.hosts.empty())
        return;
    if (context.options.hostOpen) {
        facts.host = facts::Fact<facts::NameAddresses>::unknownBecause(*context.options.hostOpen,
                                                                       {}, context.now());
        return;
    }
    const dns::Name &name = context.plan.host().name.name();
    const std::vector<dns::Answer> answers =
        asReceiversSee(context).lookupEach(addressInquiries(name), context.stop);
    std::vector<facts::Evidence> evidence;
    for (const dns::Answer &answer : answers)
        evidence.push_back(facts::evidenceOf(answer, context.now()));
    const dns::Answer *unknown = firstUnknown(answers);
    if (unknown && outcomeOf(answers) != dns::Outcome::Records) {
        facts.host = facts::Fact<facts::NameAddresses>::unknownBecause(facts::reasonOf(*unknown),
                                                                       evidence, context.now());
        return;
    }
    facts::NameAddresses fact = toNameAddresses(name, answers);
    fact.here = saidHere(context, name, fact.addresses);
    facts.host = facts::Fact<facts::NameAddresses>::known(std::move(fact), evidence, context.now());
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

/// Where the line of this family can be reached: what is seen outside and what this machine has.
std::vector<Address> ownAddresses(const facts::AddressFact &fact)
{
    std::vector<Address> own = fact.verdict.candidates;
    if (fact.given)
        return own;
    for (const net::LocalAddress &local : fact.local) {
        if (local.address.isPublic() && !local.tunnel && !local.temporary)
            own.push_back(local.address);
    }
    return own;
}

bool contains(const std::vector<Address> &addresses, const Address &address)
{
    return std::find(addresses.begin(), addresses.end(), address) != addresses.end();
}

/// Published addresses beside the right one. IPv6 on a line where none was seen is a Note: a
/// measurement can miss it.
bool judgeExtra(const facts::Facts &facts, const facts::NameAddresses &host, const QString &name,
                const std::vector<facts::Evidence> &evidence, std::vector<findings::Finding> &out)
{
    bool said = false;
    const auto v4 = facts.addresses.find(Family::V4);
    const bool haveV4 =
        v4 != facts.addresses.end() && v4->second.isKnown() && v4->second->verdict.address;
    for (const auto &[family, fact] : facts.addresses) {
        if (!fact.isKnown() || fact->verdict.agreement == line::Agreement::Conflict)
            continue;
        std::vector<Address> extra = ofFamily(host.addresses, family);
        const std::vector<Address> own = ownAddresses(*fact);
        const bool seen = std::any_of(own.begin(), own.end(), [&](const Address &address) {
            return contains(extra, address);
        });
        if (own.empty() ? family == Family::V4 || !haveV4 : !seen)
            continue; // not known, or host.address-differs says it
        std::erase_if(extra, [&](const Address &address) {
            return !address.isPublic() || contains(own, address);
        });
        if (extra.empty())
            continue;
        said = true;
        add(out, own.empty() ? findings::Severity::Note : findings::Severity::Warning,
            u"host.extra-address"_s, name, {{u"host"_s, name}, {u"addresses"_s, texts(extra)}},
            evidence)
            .fix = removeFix(name, extra);
    }
    return said;
}

bool isExchanger(const facts::Facts &facts, const dns::Name &host)
{
    return std::any_of(facts.mx.begin(), facts.mx.end(), [&](const auto &entry) {
        const facts::Fact<facts::MxFact> &fact = entry.second;
        return fact.isKnown()
               && std::any_of(fact->exchangers.begin(), fact->exchangers.end(),
                              [&](const facts::MailExchanger &each) { return each.host == host; });
    });
}

/// Inner addresses in public DNS; where the host is an MX host, mx.private-address or
/// mx.inner-beside says it.
bool judgeInner(const facts::Facts &facts, const facts::NameAddresses &host, const QString &name,
                const std::vector<facts::Evidence> &evidence, std::vector<findings::Finding> &out)
{
    const bool saidByMx = isExchanger(facts, host.name);
    bool said = false;
    for (const Family family : {Family::V4, Family::V6}) {
        std::vector<Address> inner = ofFamily(host.addresses, family);
        std::erase_if(inner, [](const Address &address) { return address.isPublic(); });
        if (inner.empty())
            continue;
        said = true;
        if (saidByMx)
            continue;
        add(out, u"host.inner-address"_s, name, {{u"host"_s, name}, {u"addresses"_s, texts(inner)}},
            evidence)
            .fix = removeFix(name, inner);
    }
    return said;
}

/// Where the own network is told something else than the rest of the world: which is which. Of the
/// host and of those that take mail.
void judgeHere(const facts::Facts &facts, std::vector<findings::Finding> &out)
{
    std::set<dns::Name> said;
    const auto tell = [&](const facts::NameAddresses &name,
                          const std::vector<facts::Evidence> &evidence) {
        const bool isTold = name.outcome == dns::Outcome::Records
                            || name.outcome == dns::Outcome::NoData
                            || name.outcome == dns::Outcome::NoSuchName;
        if (name.here.empty() || !isTold || name.open || !said.insert(name.name).second)
            return;
        const QString host = name.name.toLower();
        Args args{{u"host"_s, host}, {u"addresses"_s, texts(name.here)}};
        if (name.addresses.empty())
            args[u"found"_s] = findings::word(u"host.nothing-outside");
        else
            args[u"found"_s] = texts(name.addresses);
        add(out, u"host.local-answer"_s, host, std::move(args), evidence);
    };
    if (facts.host.isKnown())
        tell(*facts.host, facts.host.evidence);
    for (const auto &[domain, fact] : facts.mx) {
        if (!fact.isKnown())
            continue;
        for (const facts::MailExchanger &exchanger : fact->exchangers) {
            if (exchanger.addresses)
                tell(*exchanger.addresses, fact.evidence);
        }
    }
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    if (plan.hosts.empty())
        return;
    judgeHere(facts, out);
    const QString host = plan.host().name.ascii();
    const facts::Fact<facts::NameAddresses> &fact = facts.host;
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"host.unknown"_s, host, fact.unknown, fact.evidence));
        return;
    }
    if (fact->addresses.empty()) {
        // Where greeting or MX lead to it, helo.no-address or mx.no-address are the louder word.
        const bool said = plan.host().heloText() == host || isExchanger(facts, fact->name);
        add(out, said ? findings::Severity::Note : findings::Severity::Warning,
            u"host.no-address"_s, host, {{u"host"_s, host}}, fact.evidence)
            .fix = publishFix(host, u"A"_s);
        return;
    }
    bool fine = false;
    bool open = false;
    bool differs = false;
    for (const Address &address : reachableAt(plan, facts)) {
        const std::vector<Address> published = ofFamily(fact->addresses, address.family());
        const auto here = facts.addresses.find(address.family());
        const std::vector<Address> own =
            here != facts.addresses.end() && here->second.isKnown() && !here->second->given
                ? ownAddresses(*here->second)
                : std::vector<Address>{};
        // Mail that arrives at a stable address of this machine is right, whatever it sends from.
        const bool arrives =
            contains(published, address)
            || (address.family() == Family::V6
                && std::any_of(published.begin(), published.end(),
                               [&](const Address &each) { return contains(own, each); }));
        if (arrives) {
            fine = true;
        } else if (fact->open && published.empty()) {
            open = true;
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
    const std::vector<Address> wanted = reachableAt(plan, facts);
    if (open)
        out.push_back(
            findings::unknownFinding(u"host.unknown"_s, host, *fact->open, fact.evidence));
    // Addresses, but none of them the server's, and none of the family it has.
    if (!fine && !differs && !open && !wanted.empty()) {
        add(out, u"host.address-differs"_s, host,
            {{u"host"_s, host},
             {u"address"_s, wanted.front().toString()},
             {u"addresses"_s, texts(fact->addresses)}},
            fact.evidence)
            .fix = publishFix(host, wanted.front().isV4() ? u"A"_s : u"AAAA"_s);
        return;
    }
    const bool inner = judgeInner(facts, *fact, host, fact.evidence, out);
    const bool extra = judgeExtra(facts, *fact, host, fact.evidence, out);
    if (fine && !open && !differs && !inner && !extra)
        add(out, u"host.fine"_s, host,
            {{u"host"_s, host}, {u"addresses"_s, texts(fact->addresses)}}, fact.evidence);
}

} // namespace

Check hostCheck()
{
    return {"host",
            {"address", "mx"},
            {"host"},
            {"host.fine", "host.address-differs", "host.extra-address", "host.inner-address",
             "host.no-address", "host.local-answer", "host.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
