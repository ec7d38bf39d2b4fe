#include "checks/AddressCheck.h"

#include "checks/AddressAsking.h"
#include "checks/AsReceiversSee.h"
#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using line::MethodAnswer;
using line::MethodKind;
using line::MethodOutcome;

namespace {

/// An address of this machine that is public speaks for itself: no router is between.
void addOwn(const std::vector<net::LocalAddress> &local, Family family,
            std::vector<MethodAnswer> &answers)
{
    for (const net::LocalAddress &item : local) {
        if (item.address.family() != family || item.temporary || item.tunnel
            || !item.address.isPublic())
            continue;
        MethodAnswer own;
        own.method = MethodKind::Interface;
        own.service = item.interface;
        own.family = family;
        own.outcome = MethodOutcome::Answered;
        own.address = item.address;
        answers.push_back(std::move(own));
        return;
    }
}

std::vector<net::LocalAddress> ofFamily(const std::vector<net::LocalAddress> &local, Family family)
{
    std::vector<net::LocalAddress> found;
    for (const net::LocalAddress &item : local) {
        if (item.address.family() == family)
            found.push_back(item);
    }
    return found;
}

/// What services outside saw; the router and this machine only know their own.
std::vector<Address> seenOutside(const line::AddressVerdict &verdict)
{
    std::vector<Address> seen;
    for (const MethodAnswer &answer : verdict.methods) {
        const bool outside = answer.method == MethodKind::Dns || answer.method == MethodKind::Https
                             || answer.method == MethodKind::Stun;
        if (outside && answer.outcome == MethodOutcome::Answered && answer.address)
            seen.push_back(*answer.address);
    }
    return seen;
}

facts::AddressFact factOf(Family family, const AddressAnswers &asked,
                          const std::vector<net::LocalAddress> &local, bool elsewhere)
{
    facts::AddressFact fact;
    fact.local = ofFamily(local, family);
    if (family == Family::V4)
        fact.router = asked.router.address;
    std::vector<MethodAnswer> all = asked.answers;
    if (!elsewhere)
        addOwn(local, family, all);
    fact.verdict = line::agree(family, all);
    line::NatQuestion nat;
    nat.family = family;
    for (const net::LocalAddress &item : fact.local) {
        const AddressClass kind = item.address.addressClass();
        if (!item.tunnel && kind != AddressClass::Loopback && kind != AddressClass::LinkLocal)
            nat.local.push_back(item.address);
    }
    nat.router = fact.router;
    nat.routerHasNoV4 = family == Family::V4 && asked.router.outcome == net::RouterOutcome::NoV4;
    nat.seen = fact.verdict.address;
    nat.alsoSeen = seenOutside(fact.verdict);
    nat.serverElsewhere = elsewhere;
    fact.nat = line::judgeNat(nat);
    return fact;
}

/// What the owner gives for a family, else what the host's name gives when the server is elsewhere.
/// What was measured once is no such word: it is measured again.
std::vector<Address> givenAddresses(const Context &context, Family family)
{
    const bool elsewhere =
        !context.plan.hosts.empty() && context.plan.host().runsOn == plan::RunsOn::Elsewhere;
    std::vector<Address> given;
    for (const plan::Host &host : context.plan.hosts) {
        for (const plan::HostAddress &item : host.addresses) {
            if (item.address.family() == family
                && (elsewhere || item.provenance != plan::Provenance::Measured))
                given.push_back(item.address);
        }
    }
    if (given.empty() && elsewhere) {
        const dns::Type type = family == Family::V4 ? dns::Type::A : dns::Type::AAAA;
        given = asReceiversSee(context)
                    .lookup({context.plan.host().name.name(), type}, context.stop)
                    .addresses();
    }
    return given;
}

facts::AddressFact givenFact(Family family, const std::vector<Address> &given)
{
    facts::AddressFact fact;
    fact.given = true;
    std::vector<MethodAnswer> typed;
    for (const Address &address : given) {
        MethodAnswer answer;
        answer.method = MethodKind::Typed;
        answer.service = u"plan"_s;
        answer.family = family;
        answer.outcome = MethodOutcome::Answered;
        answer.address = address;
        typed.push_back(std::move(answer));
    }
    fact.verdict = line::agree(family, typed);
    // Given addresses are kept as they are, also those that are not public: the judge says so.
    fact.verdict.address = given.front();
    fact.verdict.candidates = given;
    return fact;
}

/// What mail is to leave from: instead of a temporary address the stable one beside it (RFC 8981;
/// address.temporary-v6 says that the server has to be bound to it).
Address stableOf(const facts::AddressFact &fact)
{
    const Address &seen = *fact.verdict.address;
    const auto isSeen = [&](const net::LocalAddress &item) {
        return item.temporary && item.address == seen;
    };
    if (std::none_of(fact.local.begin(), fact.local.end(), isSeen))
        return seen;
    for (const net::LocalAddress &item : fact.local) {
        if (!item.temporary && !item.tunnel && item.address.isPublic()
            && item.address.sharesPrefix(seen, 64))
            return item.address;
    }
    return seen;
}

void observe(const Context &context, facts::Facts &facts)
{
    const Timestamp now = context.now();
    const std::vector<plan::Host> &hosts = context.plan.hosts;
    const bool ownerGave = std::any_of(hosts.begin(), hosts.end(), [](const plan::Host &host) {
        return std::any_of(host.addresses.begin(), host.addresses.end(),
                           [](const plan::HostAddress &item) {
                               return item.provenance != plan::Provenance::Measured;
                           });
    });
    const bool elsewhere =
        !context.plan.hosts.empty() && context.plan.host().runsOn == plan::RunsOn::Elsewhere;
    const plan::Route &route = context.plan.route;
    if (hosts.empty() && route.of(Family::V4) == plan::Way::Unused
        && route.of(Family::V6) == plan::Way::Unused)
        return; // nobody wants to know
    std::vector<Family> toMeasure;
    for (const Family family : {Family::V4, Family::V6}) {
        if (!context.allows(family))
            continue;
        const std::vector<Address> given = givenAddresses(context, family);
        if (!given.empty())
            facts.addresses[family] = facts::Fact<facts::AddressFact>::known(
                givenFact(family, given), {}, now, facts::Vantage::Typed);
        else if (!elsewhere && (!ownerGave || context.plan.measured(family)))
            toMeasure.push_back(family);
        // An owner who gives addresses of one family only wants that one.
    }
    if (!toMeasure.empty()) {
        const AddressAnswers asked = askAddressServices(context, toMeasure);
        facts.times = asked.times;
        const std::vector<net::LocalAddress> local = context.internet.localAddresses();
        for (const Family family : toMeasure) {
            facts.addresses[family] = facts::Fact<facts::AddressFact>::known(
                factOf(family, asked, local, elsewhere), asked.evidence, context.now());
        }
    }
    for (const auto &[family, fact] : facts.addresses) {
        if (!fact.isKnown() || context.plan.route.of(family) != plan::Way::Direct)
            continue;
        if (fact->given)
            facts.sending.insert(facts.sending.end(), fact->verdict.candidates.begin(),
                                 fact->verdict.candidates.end());
        else if (fact->verdict.address)
            facts.sending.push_back(stableOf(*fact));
        else if (const std::optional<Address> before = context.plan.measured(family))
            facts.sending.push_back(*before); // nobody says that it is another now
    }
    std::erase_if(facts.sending, [](const Address &address) { return !address.isPublic(); });
}

void judgeGiven(const facts::AddressFact &fact, const plan::Route &route,
                std::vector<findings::Finding> &out)
{
    for (const Address &address : fact.verdict.candidates) {
        const QString text = address.toString();
        if (address.isPublic()) {
            add(out, u"address.given"_s, text, {{u"address"_s, text}});
        } else {
            // An address that mail does not leave from yields no problem.
            const bool leaves = route.of(address.family()) == plan::Way::Direct;
            add(out, leaves ? findings::Severity::Problem : findings::Severity::Note,
                u"address.not-public"_s, text,
                {{u"address"_s, text}, {u"class"_s, mailworthy::toString(address.addressClass())}});
        }
    }
}

bool hasReason(const facts::AddressFact &fact, const QString &reason)
{
    const std::vector<QString> &reasons = fact.nat.reasons;
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

/// The router's outer address is public and another one than what is seen outside.
bool routerDiffers(const facts::AddressFact &fact)
{
    return fact.router && fact.nat.nat == line::Nat::Unknown
           && hasReason(fact, u"router-differs"_s);
}

/// Somebody outside came in over IPv4: the test and the words of others prove more than the look of
/// an address.
bool comesInOverV4(const facts::Facts &facts)
{
    if (!facts.ports.inbound || !facts.ports.inbound->isKnown())
        return false;
    const line::InboundVerdict verdict = (*facts.ports.inbound)->verdict(facts.ports.inbound->at);
    return verdict.state == line::InboundState::Reached && verdict.overV4;
}

/// What stands between this machine and the Internet; `seen` is what the outside sees.
void judgeLine(Family family, const facts::Fact<facts::AddressFact> &fact, const QString &subject,
               const QString &seen, bool direct, bool comesIn, std::vector<findings::Finding> &out)
{
    using findings::Severity;
    QStringList local;
    for (const net::LocalAddress &item : fact->local) {
        if (item.address.family() == family && !item.tunnel
            && item.address.addressClass() != AddressClass::Loopback)
            local << item.address.toString();
    }
    Args args{{u"address"_s, seen}, {u"local"_s, local.join(u", "_s)}};
    if (fact->router)
        args[u"router"_s] = fact->router->toString();
    if (fact->nat.nat == line::Nat::CarrierGrade) {
        if (fact->router && !fact->router->isPublic())
            args[u"local"_s] = fact->router->toString(); // the inner address of the line
        if (comesIn && family == Family::V4) {
            add(out, u"address.passed-on"_s, subject, args, fact.evidence);
            return;
        }
        add(out, direct ? Severity::Problem : Severity::Note, u"address.cgnat"_s, subject, args,
            fact.evidence);
    } else if (fact->nat.nat == line::Nat::Double) {
        add(out, u"address.double-nat"_s, subject, args, fact.evidence);
    } else if (fact->nat.nat == line::Nat::Single || routerDiffers(*fact)
               || (family == Family::V4 && hasReason(*fact, u"local-private"_s))) {
        add(out, u"address.nat"_s, subject, args, fact.evidence);
    }
    if (routerDiffers(*fact))
        add(out, u"address.router-differs"_s, subject, args, fact.evidence);
}

void judgeFound(Family family, const facts::Fact<facts::AddressFact> &fact, bool direct,
                bool comesIn, std::vector<findings::Finding> &out)
{
    using findings::Severity;
    const Address &address = *fact->verdict.address;
    const QString text = address.toString();
    QStringList names;
    for (const MethodAnswer &answer : fact->verdict.methods) {
        if (answer.outcome == MethodOutcome::Answered && answer.address == address)
            names << answer.service;
    }
    names.sort(); // they answer in any order
    add(out, u"address.found"_s, text,
        {{u"address"_s, text}, {u"count"_s, qint64(names.size())}, {u"services"_s, names}},
        fact.evidence);
    judgeLine(family, fact, text, text, direct, comesIn, out);
    if (fact->verdict.disputed) {
        QStringList others = texts(fact->verdict.candidates);
        others.removeAll(text);
        if (routerDiffers(*fact)) // that has a finding of its own
            others.removeAll(fact->router->toString());
        if (!others.isEmpty())
            add(out, u"address.disputed"_s, text,
                {{u"address"_s, text}, {u"others"_s, others.join(u", "_s)}}, fact.evidence);
    }
    for (const net::LocalAddress &item : fact->local) {
        if (item.temporary && item.address == address && direct)
            add(out, u"address.temporary-v6"_s, text, {{u"address"_s, text}}, fact.evidence);
    }
}

void judgeAll(const plan::MailPlan &plan, const facts::Facts &facts, bool comesIn,
              std::vector<findings::Finding> &out)
{
    bool haveOne = false;
    for (const auto &[family, fact] : facts.addresses)
        haveOne = haveOne || (fact.isKnown() && !fact->verdict.candidates.empty());
    for (const auto &[family, fact] : facts.addresses) {
        const QString subject = family == Family::V4 ? u"IPv4"_s : u"IPv6"_s;
        const bool direct = plan.route.of(family) == plan::Way::Direct;
        if (!fact.isKnown()) {
            out.push_back(findings::unknownFinding(u"address.unknown"_s, subject, fact.unknown,
                                                   fact.evidence));
        } else if (fact->given) {
            judgeGiven(*fact, plan.route, out);
        } else if (fact->verdict.agreement == line::Agreement::Conflict) {
            add(out, u"address.conflict"_s, subject,
                {{u"family"_s, subject}, {u"addresses"_s, texts(fact->verdict.candidates)}},
                fact.evidence);
            if (fact->nat.nat == line::Nat::CarrierGrade || fact->nat.nat == line::Nat::Double)
                judgeLine(family, fact, subject, text(fact->verdict.candidates), direct, comesIn,
                          out);
        } else if (fact->verdict.address) {
            judgeFound(family, fact, direct, comesIn, out);
        } else if (family == Family::V6 && haveOne) {
            add(out, u"address.none-v6"_s, subject, {}, fact.evidence);
        } else {
            // Nothing answered at all, or a line with IPv6 alone: unknown, because most senders
            // need IPv4.
            out.push_back(findings::unknownFinding(
                u"address.unknown"_s, subject, Error(u"fact.no-method-answered"_s), fact.evidence));
            if (fact->nat.nat == line::Nat::CarrierGrade)
                judgeLine(family, fact, subject, findings::word(u"address.your-outer"), direct,
                          comesIn, out);
        }
    }
    if (facts.addresses.empty() && plan.route.isDirect()) {
        out.push_back(findings::unknownFinding(u"address.unknown"_s, u"address"_s,
                                               Error(u"fact.needs-address"_s)));
    }
}

/// Whether mail comes in is not known yet.
void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    judgeAll(plan, facts, false, out);
}

void judgeWithPorts(const plan::MailPlan &plan, const facts::Facts &facts,
                    std::vector<findings::Finding> &out)
{
    judgeAll(plan, facts, comesInOverV4(facts), out);
}

} // namespace

Check addressCheck()
{
    return {"address",
            {},
            {"address"},
            {"address.found", "address.given", "address.conflict", "address.unknown", "address.nat",
             "address.double-nat", "address.router-differs", "address.cgnat", "address.passed-on",
             "address.disputed", "address.temporary-v6", "address.not-public", "address.none-v6"},
            observe,
            judge,
            judgeWithPorts};
}

} // namespace mailworthy::checks
