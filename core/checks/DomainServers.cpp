#include "checks/DomainServers.h"

#include "checks/Sink.h"
#include "net/ZoneServers.h"

#include <set>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::ServerReply;
using facts::ServerState;
using facts::SetReply;
using ServersFact = facts::Fact<facts::ZoneServersFact>;

namespace {

/// Thirteen servers, as many as the root has, with an address of each family, and some to spare.
constexpr std::size_t mostAddresses = 32;
/// Selectors that are compared: those in use and the next ones.
constexpr std::size_t mostSelectors = 4;

/// Then the answers of all servers are somebody else's, and resolver.intercepted says so.
bool isIntercepted(const facts::Facts &facts)
{
    return facts.intercepted.isKnown() && *facts.intercepted;
}

/// The delegation may name servers that the zone itself does not, and the other way round: a
/// resolver meets both.
void unite(std::vector<net::ZoneServer> &servers, const std::vector<net::ZoneServer> &more)
{
    for (const net::ZoneServer &server : more) {
        const auto known =
            std::find_if(servers.begin(), servers.end(),
                         [&](const net::ZoneServer &each) { return each.host == server.host; });
        if (known == servers.end())
            servers.push_back(server);
        else if (known->addresses.empty())
            known->addresses = server.addresses;
    }
}

/// Hosts outside the parent zone come without addresses.
void findMissingAddresses(const Context &context, std::vector<net::ZoneServer> &servers)
{
    std::vector<net::Inquiry> inquiries;
    std::vector<net::ZoneServer *> open;
    for (net::ZoneServer &server : servers) {
        if (!server.addresses.empty())
            continue;
        open.push_back(&server);
        for (const net::Inquiry &inquiry : addressInquiries(server.host))
            inquiries.push_back(inquiry);
    }
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        for (const Address &address : answers[i].addresses())
            open[i / 2]->addresses.push_back(address);
    }
}

/// One address of each server, then their second ones, and so on.
std::vector<ServerReply> whomToAsk(const Context &context,
                                   const std::vector<net::ZoneServer> &servers)
{
    std::vector<ServerReply> found;
    std::set<Address> seen;
    bool more = true;
    for (std::size_t round = 0; more; ++round) {
        more = false;
        for (const net::ZoneServer &server : servers) {
            if (round >= server.addresses.size())
                continue;
            more = true;
            const Address &address = server.addresses[round];
            if (context.allows(address.family()) && found.size() < mostAddresses
                && seen.insert(address).second)
                found.push_back({server.host, address, ServerState::Silent, {}, {}});
        }
    }
    return found;
}

void askForZone(const Context &context, const dns::Name &zone, std::vector<ServerReply> &servers)
{
    std::vector<net::Inquiry> inquiries;
    for (const ServerReply &server : servers)
        inquiries.push_back({{zone, dns::Type::SOA}, askOf(server)});
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        ServerReply &server = servers[i];
        server.state = facts::serverStateOf(answers[i]);
        server.evidence = facts::evidenceOf(answers[i], context.now());
        server.evidence.of = server.address.toString();
        if (server.state == ServerState::NotAuthoritative)
            server.evidence.answer += u" (no AA)"_s;
        if (const auto soa = answers[i].all<dns::Soa>(); !soa.empty())
            server.serial = soa.front().serial;
    }
}

/// What receivers ask for.
std::vector<dns::Question> mailQuestions(const Context &context, const plan::MailDomain &domain,
                                         const dns::Name &zone)
{
    const dns::Name &name = domain.name.name();
    std::vector<dns::Question> questions{{name, dns::Type::MX}, {name, dns::Type::TXT}};
    if (const Result<dns::Name> policy = name.under("_dmarc"))
        questions.push_back({*policy, dns::Type::TXT});
    QStringList selectors = context.options.selectors;
    for (const plan::Selector &selector : domain.selectors)
        selectors << selector.name;
    selectors.removeDuplicates();
    for (const QString &selector :
         selectors.first(std::min(selectors.size(), static_cast<qsizetype>(mostSelectors)))) {
        const Result<dns::Name> key =
            dns::Name::parse(QString(selector + u"._domainkey."_s + name.toString()));
        if (key)
            questions.push_back({*key, dns::Type::TXT});
    }
    if (!context.plan.hosts.empty() && context.plan.host().name.name().isPartOf(zone)) {
        for (const net::Inquiry &inquiry : addressInquiries(context.plan.host().name.name()))
            questions.push_back(inquiry.question);
    }
    return questions;
}

/// The servers whose records are compared: each host once, and once more where another address of
/// it has another copy of the zone.
std::vector<std::size_t> whomToCompare(const std::vector<ServerReply> &servers)
{
    std::set<std::pair<dns::Name, std::optional<quint32>>> copies;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const bool well = servers[i].state == ServerState::Well;
        if (well && copies.insert({servers[i].host, servers[i].serial}).second)
            found.push_back(i);
    }
    return found;
}

/// The set at the name itself, without TTL and order. Of the texts at the domain only SPF counts:
/// the others are no business of mail.
QStringList receivedRecords(const dns::Answer &answer, const dns::Name &domain)
{
    QStringList records;
    for (const dns::Record &record : answer.answer) {
        if (record.owner != answer.question.name)
            continue;
        const auto *txt = std::get_if<dns::Txt>(&record.data);
        if (txt && record.owner == domain && !txt->joined().toLower().startsWith("v=spf1"))
            continue;
        const QString text = dns::toPlainText(record.data);
        records << (txt ? text : text.toLower());
    }
    records.sort();
    return records;
}

std::vector<SetReply> askForSets(const Context &context, const plan::MailDomain &domain,
                                 const facts::ZoneServersFact &fact)
{
    const std::vector<std::size_t> servers = whomToCompare(fact.replies);
    if (servers.size() < 2)
        return {};
    std::vector<net::Inquiry> inquiries;
    std::vector<std::size_t> asked;
    for (const dns::Question &question : mailQuestions(context, domain, fact.zone)) {
        for (const std::size_t server : servers) {
            inquiries.push_back({question, askOf(fact.replies[server])});
            asked.push_back(server);
        }
    }
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    std::vector<SetReply> found;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i].isKnown() || !answers[i].authoritative)
            continue;
        facts::Evidence evidence = facts::evidenceOf(answers[i], context.now());
        evidence.of = fact.replies[asked[i]].address.toString();
        found.push_back({asked[i], answers[i].question,
                         receivedRecords(answers[i], domain.name.name()), std::move(evidence)});
    }
    return found;
}

} // namespace

net::Ask askOf(const ServerReply &server)
{
    net::Ask ask = net::askServer({server.address, 53});
    ask.patient = false; // one that is silent must not hold up what the others said
    return ask;
}

std::vector<ServerReply> askServersOf(const Context &context, const dns::Name &zone,
                                      std::vector<net::ZoneServer> own)
{
    unite(own, net::findDelegation(context.internet, zone, context.stop));
    findMissingAddresses(context, own);
    std::vector<ServerReply> replies = whomToAsk(context, own);
    askForZone(context, zone, replies);
    return replies;
}

std::optional<Error> doubtOf(const std::vector<ServerReply> &replies, bool resolved)
{
    const auto any = [&replies](auto holds) {
        return std::any_of(replies.begin(), replies.end(),
                           [&](const ServerReply &reply) { return holds(reply.state); });
    };
    const bool well = any([](ServerState state) { return state == ServerState::Well; });
    if (well)
        return std::nullopt;
    if (!any(facts::isLame))
        return Error(u"fact.zone-servers-silent"_s);
    // The resolver got its answers from somewhere: what came back here is of somebody on the way.
    return resolved ? std::optional(Error(u"fact.zone-servers-intercepted"_s)) : std::nullopt;
}

ServersFact observeServers(const Context &context, const plan::MailDomain &domain,
                           const facts::Facts &facts)
{
    const dns::Name &name = domain.name.name();
    const facts::Fact<facts::DomainFact> &known = facts.domains.at(name);
    // Where the resolver fails, its servers may be why: the zone above still says which they are.
    const bool failed = !known.isKnown() && known.unknown.code == u"dns.server-failure";
    const bool resolved =
        known.isKnown() && known->exists && known->signing != facts::Signing::Bogus;
    if ((!failed && !resolved) || isIntercepted(facts))
        return {};
    const net::ZoneServers own = net::findZoneServers(context.internet, name, context.stop);
    facts::ZoneServersFact fact;
    fact.zone = failed ? name : own.zone;
    if (fact.zone.isRoot()
        || (context.data.suffixes && context.data.suffixes->isPublicSuffix(fact.zone)))
        return {};
    fact.replies = askServersOf(context, fact.zone, own.servers);
    if (fact.replies.empty())
        return {};
    std::vector<facts::Evidence> evidence;
    for (const ServerReply &reply : fact.replies)
        evidence.push_back(reply.evidence);
    const Timestamp now = context.now();
    if (std::optional<Error> doubt = doubtOf(fact.replies, resolved))
        return ServersFact::unknownBecause(std::move(*doubt), std::move(evidence), now);
    fact.sets = askForSets(context, domain, fact);
    return ServersFact::known(std::move(fact), std::move(evidence), now,
                              facts::Vantage::ZoneServers);
}

} // namespace mailworthy::checks
