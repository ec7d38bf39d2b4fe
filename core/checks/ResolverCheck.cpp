#include "checks/ResolverCheck.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using dns::Outcome;

namespace {

/// How many questions `threeWays` has.
constexpr std::size_t ways = 3;

/// The SOA of a zone that is always there: with signatures and without EDNS as it comes, cut or not,
/// and by TCP.
std::vector<net::Inquiry> threeWays(const dns::Name &zone)
{
    const dns::Question question{zone, dns::Type::SOA};
    net::Ask secure;
    secure.dnssecOk = true;
    secure.transport = net::Transport::Udp;
    net::Ask plain = secure;
    plain.dnssecOk = false;
    plain.edns = false;
    net::Ask tcp;
    tcp.dnssecOk = true;
    tcp.transport = net::Transport::Tcp;
    return {{question, secure}, {question, plain}, {question, tcp}};
}

/// One of the three tells who has the zone.
bool knowsZone(std::span<const dns::Answer> answers)
{
    const std::span<const dns::Answer> asked = answers.first(ways);
    return std::any_of(asked.begin(), asked.end(), [](const dns::Answer &answer) {
        return answer.outcome == Outcome::Records || answer.truncated;
    });
}

void observe(const Context &context, facts::Facts &facts)
{
    const std::vector<Endpoint> servers = context.internet.resolvers();
    const Timestamp now = context.now();
    if (servers.empty()) {
        facts.resolver =
            facts::Fact<facts::ResolverFact>::unknownBecause(noResolver(context), {}, now);
        return;
    }
    std::vector<net::Inquiry> inquiries = threeWays(dns::Name());
    for (net::Inquiry &inquiry : nobodyInquiries(context))
        inquiries.push_back(std::move(inquiry));
    std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    const dns::Answer &withEdns = answers[0];
    const dns::Answer &withoutEdns = answers[1];
    const dns::Answer &overTcp = answers[2];
    const std::span<const dns::Answer> ofNobody = std::span(answers).subspan(ways);

    std::vector<facts::Evidence> evidence;
    for (const dns::Answer &answer : answers)
        evidence.push_back(facts::evidenceOf(answer, now));
    if (context.stop.stop_requested()) {
        facts.resolver =
            facts::Fact<facts::ResolverFact>::unknownBecause(Error(u"fact.stopped"_s), {}, now);
        return;
    }
    const auto isOverUdp = [&overTcp](const dns::Answer &answer) { return &answer != &overTcp; };
    if (std::none_of(answers.begin(), answers.end(), [&](const dns::Answer &answer) {
            return isOverUdp(answer) && hasReplied(answer);
        })) {
        facts.resolver = facts::Fact<facts::ResolverFact>::unknownBecause(
            Error(u"fact.resolver-silent"_s, {{u"server"_s, servers.front().toString()}}), evidence,
            now);
        return;
    }
    // Every resolver knows the root. Some forwarders keep it to themselves, and answer for what is
    // further down; one that does not say who has that either says nothing of use.
    if (!knowsZone(answers)) {
        const std::vector<dns::Answer> below =
            context.internet.lookupEach(threeWays(dns::Name::of("in-addr.arpa")), context.stop);
        for (const dns::Answer &answer : below)
            evidence.push_back(facts::evidenceOf(answer, now));
        std::copy(below.begin(), below.end(), answers.begin());
        if (context.stop.stop_requested()) {
            facts.resolver =
                facts::Fact<facts::ResolverFact>::unknownBecause(Error(u"fact.stopped"_s), {}, now);
            return;
        }
    }
    if (!knowsZone(answers)) {
        const auto said = std::find_if(ofNobody.begin(), ofNobody.end(), hasReplied);
        const dns::Answer &word = said == ofNobody.end() ? withEdns : *said;
        facts.resolver = facts::Fact<facts::ResolverFact>::unknownBecause(
            Error(u"fact.resolver-useless"_s, {{u"server"_s, servers.front().toString()},
                                               {u"answer"_s, dns::toString(word.outcome)}}),
            evidence, now);
        return;
    }
    facts::ResolverFact fact;
    fact.server = servers.front();
    // The one that answered, where the first of several does not.
    const auto asked = [&](const dns::Answer &answer) {
        return isOverUdp(answer) && hasReplied(answer) && answer.server
               && std::find(servers.begin(), servers.end(), *answer.server) != servers.end();
    };
    const auto first = std::find_if(answers.begin(), answers.end(), asked);
    if (first != answers.end())
        fact.server = *first->server;
    fact.rewritesTo = inventedIn(ofNobody);
    if (const auto *known = context.data.publicResolvers.find(fact.server.address))
        fact.publicOperator = known->name;
    if (const dns::Answer &signedOne = withEdns.isKnown() ? withEdns : overTcp; signedOne.isKnown())
        fact.validating = signedOne.authenticated;
    const bool answersEdns = withEdns.edns && (withEdns.isKnown() || withEdns.truncated);
    const bool answersPlain =
        hasReplied(withoutEdns)
        && (withoutEdns.outcome != Outcome::Malformed || withoutEdns.truncated);
    if (answersEdns || answersPlain)
        fact.ednsWorks = answersEdns;
    fact.tcpWorks = hasReplied(overTcp);
    facts.resolver =
        facts::Fact<facts::ResolverFact>::known(std::move(fact), std::move(evidence), now);
}

void judge(const plan::MailPlan &, const facts::Facts &facts, std::vector<findings::Finding> &out)
{
    const facts::Fact<facts::ResolverFact> &fact = facts.resolver;
    if (!fact.isKnown()) {
        const auto server = fact.unknown.args.find(u"server"_s);
        const QString subject =
            server == fact.unknown.args.end() ? u"resolver"_s : argText(server->second);
        if (isSilent(facts))
            add(out, u"resolver.silent"_s, subject, {{u"server"_s, subject}}, fact.evidence);
        else
            out.push_back(findings::unknownFinding(u"resolver.unknown"_s, subject, fact.unknown,
                                                   fact.evidence));
        return;
    }
    const QString server = fact->server.toString();
    const Args args{{u"server"_s, server}};
    const bool intercepted = facts.intercepted.isKnown() && *facts.intercepted;
    const std::size_t before = out.size();
    if (fact->inventsAnswers()) {
        Args invents{{u"server"_s, server}, {u"address"_s, fact->rewritesTo.front().toString()}};
        if (intercepted)
            invents[u"cure"_s] = findings::word(u"cure.intercepted");
        add(out, u"resolver.rewrites-nxdomain"_s, server, std::move(invents), fact.evidence);
    }
    if (fact->tcpWorks == false || fact->ednsWorks == false) {
        add(out, u"resolver.cuts-answers"_s, server,
            {{u"server"_s, server}, {u"missing"_s, fact->tcpWorks == false ? u"TCP"_s : u"EDNS"_s}},
            fact.evidence);
    }
    if (out.size() == before && !intercepted)
        add(out, u"resolver.fine"_s, server, args, fact.evidence);
    // Where somebody else answers in its place, nobody knows who hears the questions.
    if (!fact->publicOperator.isEmpty() && !intercepted) {
        add(out, u"resolver.public"_s, server,
            {{u"server"_s, server}, {u"operator"_s, fact->publicOperator}}, fact.evidence);
    }
    if (fact->validating == false)
        add(out, u"resolver.not-validating"_s, server, args, fact.evidence);
}

} // namespace

Check resolverCheck()
{
    return {"resolver",
            {},
            {"resolver"},
            {"resolver.fine", "resolver.silent", "resolver.rewrites-nxdomain", "resolver.public",
             "resolver.cuts-answers", "resolver.not-validating", "resolver.unknown"},
            observe,
            judge,
            nullptr,
            {"interception"}};
}

} // namespace mailworthy::checks
