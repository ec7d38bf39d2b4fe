#include "checks/DomainCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/DomainServers.h"
#include "checks/Signing.h"
#include "checks/Sink.h"
#include "net/ZoneServers.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dns::Outcome;
using facts::Signing;

namespace {

struct Asked
{
    dns::Answer soa;                     ///< of the domain itself, with DO
    dns::Answer unsafe;                  ///< the same with CD: bogus data answer only here
    dns::Answer ds;                      ///< of the zone
    std::array<dns::Answer, 2> wildcard; ///< a label that nobody made
};

/// AD counts only from a resolver on loopback or in the own network (design §3).
bool isTrusted(const facts::Facts &facts)
{
    if (!facts.resolver.isKnown() || facts.resolver->validating != true)
        return false;
    return isOwnResolver(facts.resolver->server);
}

facts::Fact<facts::DomainFact> observeOne(const Context &context, const dns::Domain &domain,
                                          bool trusted, bool inventing)
{
    const dns::Name &name = domain.name();
    net::Ask secure;
    secure.dnssecOk = true;
    net::Ask unchecked = secure;
    unchecked.checkingDisabled = true;
    const dns::Name nobody = name.under(randomLabel(context.seed() + 1)).value_or(name);
    const std::array inquiries{net::Inquiry{{name, dns::Type::SOA}, secure},
                               net::Inquiry{{name, dns::Type::SOA}, unchecked},
                               net::Inquiry{{nobody, dns::Type::TXT}},
                               net::Inquiry{{nobody, dns::Type::A}}};
    const std::vector<dns::Answer> answers =
        asReceiversSee(context).lookupEach(inquiries, context.stop);
    const Timestamp now = context.now();
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answers[0], now)};
    Asked asked{answers[0], answers[1], {}, {answers[2], answers[3]}};

    facts::DomainFact fact;
    fact.domain = domain;
    const bool bogus = asked.soa.outcome == Outcome::ServerFailure && asked.unsafe.isKnown();
    if (!asked.soa.isKnown() && !bogus)
        return facts::Fact<facts::DomainFact>::unknownBecause(facts::reasonOf(asked.soa), evidence,
                                                              now);
    fact.exists = bogus || asked.soa.outcome != Outcome::NoSuchName;
    if (!fact.exists && context.data.suffixes) {
        // A name below a registered domain, which has nothing yet.
        const std::optional<dns::Name> above = context.data.suffixes->registrableDomain(name);
        if (above && *above != name) {
            const dns::Answer parent =
                context.internet.lookup({*above, dns::Type::SOA}, context.stop);
            evidence.push_back(facts::evidenceOf(parent, now));
            if (!parent.isKnown())
                return facts::Fact<facts::DomainFact>::unknownBecause(facts::reasonOf(parent),
                                                                      evidence, now);
            fact.exists = parent.outcome != Outcome::NoSuchName;
        }
    }
    if (context.data.suffixes)
        fact.publicSuffix = context.data.suffixes->isPublicSuffix(name);
    if (const data::DnsHost *service = context.data.dnsHosts.dynamicServiceOf(name)) {
        fact.dynamicService = service->name;
        fact.dynamicServiceTakesMailRecords =
            !service->typesNo.contains(u"TXT"_s) && !service->typesNo.contains(u"MX"_s);
    }
    if (!fact.exists)
        return facts::Fact<facts::DomainFact>::known(std::move(fact), std::move(evidence), now);

    const net::ZoneServers zone = net::findZoneServers(context.internet, name, context.stop);
    if (zone.isKnown()) {
        fact.zone = zone.zone;
        QStringList hosts;
        for (const net::ZoneServer &server : zone.servers)
            fact.nameServers.push_back(server.host);
        for (const data::DnsHost *host : context.data.dnsHosts.recognise(fact.nameServers))
            fact.dnsHosts.push_back(host->id);
    } else if (!bogus && zone.failed && !zone.failed->isKnown()) {
        fact.open = facts::reasonOf(*zone.failed);
    }
    if (bogus) {
        fact.signing = Signing::Bogus;
    } else {
        asked.ds = context.internet.lookup({zone.isKnown() ? zone.zone : name, dns::Type::DS},
                                           secure, context.stop);
        evidence.push_back(facts::evidenceOf(asked.ds, now));
        if (!asked.ds.isKnown())
            fact.open = facts::reasonOf(asked.ds);
        fact.signing = signingOf(asked.soa, asked.unsafe, asked.ds, trusted);
    }
    // Only records prove a wildcard: some DNS hosts answer "no data" for every name that does not
    // exist (RFC 9824).
    fact.wildcard =
        !inventing
        && std::any_of(asked.wildcard.begin(), asked.wildcard.end(), [](const dns::Answer &answer) {
               return answer.outcome == Outcome::Records;
           });
    return facts::Fact<facts::DomainFact>::known(std::move(fact), std::move(evidence), now);
}

void observe(const Context &context, facts::Facts &facts)
{
    const bool trusted = isTrusted(facts);
    const bool inventing = facts.resolver.isKnown() && facts.resolver->inventsAnswers();
    for (const plan::MailDomain &domain : context.plan.domains) {
        const dns::Name &name = domain.name.name();
        facts.domains[name] = observeOne(context, domain.name, trusted, inventing);
        facts.zoneServers[name] = observeServers(context, domain, facts);
    }
}

void judgeSigning(const facts::Fact<facts::DomainFact> &fact, const QString &name,
                  std::vector<findings::Finding> &out)
{
    if (!fact->signing)
        return;
    const Args args{{u"domain"_s, name}};
    switch (*fact->signing) {
    case Signing::Unsigned: add(out, u"domain.unsigned"_s, name, args, fact.evidence); break;
    case Signing::Proven: add(out, u"domain.signed"_s, name, args, fact.evidence); break;
    case Signing::Unproven: add(out, u"domain.signed-unproven"_s, name, args, fact.evidence); break;
    case Signing::Bogus: add(out, u"domain.dnssec-bogus"_s, name, args, fact.evidence); break;
    }
}

void judgeDomain(const QString &name, const facts::Fact<facts::DomainFact> &fact,
                 std::vector<findings::Finding> &out)
{
    const Args args{{u"domain"_s, name}};
    if (fact->publicSuffix && fact->dynamicService.isEmpty())
        add(out, u"domain.public-suffix"_s, name, args, fact.evidence);
    if (!fact->dynamicService.isEmpty() && fact->publicSuffix) {
        add(out, u"domain.public-suffix"_s, name, args, fact.evidence);
    } else if (!fact->dynamicService.isEmpty()) {
        using findings::Severity;
        add(out, fact->dynamicServiceTakesMailRecords ? Severity::Warning : Severity::Problem,
            u"domain.dynamic-dns"_s, name,
            {{u"domain"_s, name}, {u"service"_s, fact->dynamicService}}, fact.evidence);
    }
    if (!fact->exists) {
        add(out, u"domain.unregistered"_s, name, args, fact.evidence);
        return;
    }
    QStringList servers;
    for (const dns::Name &server : fact->nameServers)
        servers << server.toLower();
    if (fact->signing != Signing::Bogus && !servers.isEmpty())
        add(out, u"domain.found"_s, name, {{u"domain"_s, name}, {u"servers"_s, servers}},
            fact.evidence);
    if (fact->open)
        out.push_back(
            findings::unknownFinding(u"domain.unknown"_s, name, *fact->open, fact.evidence));
    judgeSigning(fact, name, out);
    if (fact->wildcard)
        add(out, u"domain.wildcard"_s, name, args, fact.evidence);
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const plan::MailDomain &domain : plan.domains) {
        const QString name = domain.name.ascii();
        const auto found = facts.domains.find(domain.name.name());
        if (found == facts.domains.end() || !found->second.isKnown()) {
            const Error reason =
                found == facts.domains.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
            out.push_back(findings::unknownFinding(u"domain.unknown"_s, name, reason));
        } else {
            judgeDomain(name, found->second, out);
        }
        if (const auto servers = facts.zoneServers.find(domain.name.name());
            servers != facts.zoneServers.end())
            judgeServers(domain, servers->second, out);
    }
}

} // namespace

Check domainCheck()
{
    return {"domain",
            {"resolver", "interception"},
            {"domain"},
            {"domain.found", "domain.unregistered", "domain.public-suffix", "domain.dynamic-dns",
             "domain.dnssec-bogus", "domain.signed", "domain.signed-unproven", "domain.unsigned",
             "domain.wildcard", "domain.lame-server", "domain.silent-server",
             "domain.servers-disagree", "domain.unknown"},
            observe,
            judge};
}

} // namespace mailworthy::checks
