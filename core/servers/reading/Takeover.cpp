#include "servers/reading/Takeover.h"

#include "line/EhloName.h"
#include "plan/Relay.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostDomains = 50;

/// Mail domains that the texts name, first those that are signed.
std::vector<dns::Domain> domainsOf(const ServerReading &reading)
{
    std::vector<dns::Domain> domains;
    const auto take = [&](const QString &name) {
        const Result<dns::Domain> domain = dns::Domain::parse(name);
        if (domain && static_cast<qsizetype>(domains.size()) < mostDomains
            && std::find(domains.begin(), domains.end(), *domain) == domains.end())
            domains.push_back(*domain);
    };
    for (const SigningUse &use : reading.keys) {
        if (!use.domain.isEmpty())
            take(use.domain);
    }
    return domains;
}

bool isHostName(const NameSetting &name)
{
    return name.telling == Telling::Told && line::judgeEhlo(name.name).usable()
           && dns::Domain::parse(name.name).has_value();
}

plan::MailDomain &domainIn(plan::MailPlan &plan, const dns::Domain &name)
{
    const auto there =
        std::find_if(plan.domains.begin(), plan.domains.end(),
                     [&](const plan::MailDomain &item) { return item.name == name; });
    if (there != plan.domains.end())
        return *there;
    plan.domains.push_back(plan::makePlan(name).domains.front());
    return plan.domains.back();
}

void takeKey(plan::MailDomain &domain, const SigningUse &use, const KeyLooks &looks)
{
    if (use.selector.isEmpty() || !plan::parseSelectorName(use.selector))
        return;
    auto there =
        std::find_if(domain.selectors.begin(), domain.selectors.end(),
                     [&](const plan::Selector &item) { return item.name == use.selector; });
    if (there == domain.selectors.end()) {
        plan::Selector fresh;
        fresh.name = use.selector;
        fresh.stage = plan::SelectorStage::Signing;
        domain.selectors.push_back(std::move(fresh));
        there = std::prev(domain.selectors.end());
    }
    // A key of the plan's own stays: that it is another one is a finding.
    if (there->publicKey || !there->keyFile.isEmpty())
        return;
    if (!use.keyFile.contains(u'$'))
        there->keyFile = use.keyFile;
    if (const auto look = looks.find(use.keyFile); look != looks.end())
        there->publicKey = look->second.key;
}

void takeNames(plan::Host &host, const ServerReading &reading)
{
    if (isHostName(reading.ownName))
        host.name = dns::Domain::parse(reading.ownName.name).value_or(host.name);
    if (reading.greeting.followsPtr) {
        host.heloMode = plan::HeloMode::FollowsPtr;
        return;
    }
    if (!isHostName(reading.greeting))
        return; // "localhost" is no wish
    const QString &name = reading.greeting.name;
    if (host.heloMode == plan::HeloMode::FollowsPtr && host.helo == name)
        return; // it greets with the provider's name, as the plan has it
    host.heloMode = plan::HeloMode::OwnName;
    host.helo = name == host.name.ascii() ? QString() : name;
}

void takeRoute(plan::MailPlan &plan, const ServerReading &reading)
{
    plan::Route &route = plan.route;
    if (reading.relay && !reading.relay->host.isEmpty()) {
        const QString place = reading.relay->host + u':' + QString::number(reading.relay->port);
        plan::Relay relay{reading.relay->host, reading.relay->port, {}};
        if (const Result<plan::Relay> known = plan::parseRelay(place))
            relay = *known;
        if (route.relay && route.relay->host == relay.host && route.relay->port == relay.port)
            relay = *route.relay; // with what the owner gave for SPF
        route = {plan::Way::Relay, plan::Way::Relay, relay};
        return;
    }
    if (reading.relay && route.usesRelay()) {
        route.v4 = plan::Way::Direct; // the relay itself stays in the plan
        route.v6 = plan::Way::Direct;
    }
    const auto take = [](std::optional<bool> sends, plan::Way &way) {
        if (sends == false && way == plan::Way::Direct)
            way = plan::Way::Unused;
        else if (sends == true && way == plan::Way::Unused)
            way = plan::Way::Direct;
    };
    take(reading.sendsV4, route.v4);
    take(reading.sendsV6, route.v6);
}

/// The variant of the same server that the plan names stays.
void takeKind(plan::Host &host, const ServerReading &reading)
{
    const auto family = [](const QString &kind) { return kind.section(u'-', 0, 0); };
    if (reading.kind.isEmpty())
        return;
    const bool sameExim = family(reading.kind) == u"exim" && family(host.server) == u"exim";
    if (sameExim && reading.kind == u"exim")
        return;
    host.server = reading.kind;
}

} // namespace

Result<plan::MailPlan> takeOver(plan::MailPlan plan, const ServerReading &reading,
                                const KeyLooks &looks)
{
    const std::vector<dns::Domain> domains = domainsOf(reading);
    if (plan.isEmpty() || plan.hosts.empty()) {
        std::optional<dns::Domain> first =
            domains.empty() ? std::nullopt : std::optional(domains.front());
        if (!first && isHostName(reading.ownName)) { // mail.example.org: example.org
            const Result<dns::Domain> parent =
                dns::Domain::parse(reading.ownName.name.section(u'.', 1));
            if (parent && reading.ownName.name.count(u'.') > 1)
                first = *parent;
        }
        if (!first)
            return failure(u"reading.no-domain"_s);
        plan::MailPlan fresh = plan::makePlan(*first);
        if (!plan.hosts.empty())
            fresh.hosts = plan.hosts;
        plan = std::move(fresh);
    }
    for (const dns::Domain &name : domains)
        domainIn(plan, name);
    for (plan::MailDomain &domain : plan.domains) {
        for (const SigningUse &use : keysFor(reading, domain.name.ascii())) {
            if (use.domain == domain.name.ascii())
                takeKey(domain, use, looks);
        }
        // What a table without its senders has.
        for (const SigningUse &use : reading.keys) {
            if (use.domain == domain.name.ascii())
                takeKey(domain, use, looks);
        }
    }
    plan::Host &host = plan.hosts.front();
    takeNames(host, reading);
    takeKind(host, reading);
    takeRoute(plan, reading);
    for (const Address &address : reading.bind) {
        const std::vector<Address> known = plan.allAddresses();
        if (address.isPublic() && std::find(known.begin(), known.end(), address) == known.end())
            host.addresses.push_back({address, plan::Provenance::Typed});
    }
    return plan;
}

} // namespace mailworthy::servers
