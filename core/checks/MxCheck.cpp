#include "checks/MxCheck.h"

#include "checks/AsReceiversSee.h"
#include "checks/Sink.h"
#include "findings/SwitchWords.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More hosts than a home domain has; the rest is left out of the look-ups.
constexpr std::size_t mostExchangers = 10;

/// "203.0.113.7" typed where a name is meant becomes a name of four numeric labels.
std::optional<Address> literalOf(const dns::Name &host)
{
    const Result<Address> address = Address::parse(host.toString());
    return address ? std::optional(*address) : std::nullopt;
}

facts::Fact<facts::MxFact> observeOne(const Context &context, const dns::Domain &domain)
{
    const Timestamp now = context.now();
    const dns::Answer answer =
        context.internet.lookup({domain.name(), dns::Type::MX}, context.stop);
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, now)};
    if (!answer.isKnown())
        return facts::Fact<facts::MxFact>::unknownBecause(facts::reasonOf(answer),
                                                          std::move(evidence), now);
    facts::MxFact fact;
    fact.domain = domain;
    for (const dns::Mx &mx : answer.all<dns::Mx>()) {
        if (mx.exchange.isRoot())
            fact.nullMx = true;
        else
            fact.exchangers.push_back(
                {mx.preference, mx.exchange, literalOf(mx.exchange), std::nullopt, {}, {}});
    }
    std::stable_sort(fact.exchangers.begin(), fact.exchangers.end(),
                     [](const facts::MailExchanger &a, const facts::MailExchanger &b) {
                         return a.preference < b.preference;
                     });
    if (fact.exchangers.size() > mostExchangers)
        fact.exchangers.resize(mostExchangers);
    if (fact.exchangers.empty()) {
        if (!fact.nullMx) {
            const std::vector<dns::Answer> own =
                asReceiversSee(context).lookupEach(addressInquiries(domain.name()), context.stop);
            fact.implicit = outcomeOf(own) == dns::Outcome::Records;
        }
        return facts::Fact<facts::MxFact>::known(std::move(fact), std::move(evidence), now);
    }
    std::vector<net::Inquiry> inquiries;
    for (const facts::MailExchanger &exchanger : fact.exchangers) {
        if (exchanger.literal)
            continue;
        for (const net::Inquiry &inquiry : addressInquiries(exchanger.host))
            inquiries.push_back(inquiry);
    }
    const std::vector<dns::Answer> answers =
        asReceiversSee(context).lookupEach(inquiries, context.stop);
    std::size_t next = 0;
    for (facts::MailExchanger &exchanger : fact.exchangers) {
        if (exchanger.literal)
            continue;
        const std::vector<dns::Answer> own{answers[next], answers[next + 1]};
        next += 2;
        exchanger.addresses = toNameAddresses(exchanger.host, own);
        exchanger.addresses->here =
            saidHere(context, exchanger.host, exchanger.addresses->addresses);
        for (const Address &address : exchanger.addresses->addresses) {
            const data::WebProxy *proxy =
                context.data.webProxies.inFrontOf(exchanger.host, address);
            if (!proxy)
                continue;
            exchanger.proxy = proxy->name;
            exchanger.proxied.push_back(address);
        }
        for (const dns::Answer &each : own)
            evidence.push_back(facts::evidenceOf(each, now));
    }
    return facts::Fact<facts::MxFact>::known(std::move(fact), std::move(evidence), now);
}

/// Whose mailboxes the first of them are; read only where mail goes to another host.
void nameProvider(facts::MxFact &fact, const plan::MailPlan &plan)
{
    if (fact.exchangers.empty() || plan.hosts.empty()
        || fact.exchangers.front().host == plan.host().name.name())
        return;
    if (const Result<data::Senders> senders = data::Senders::builtIn())
        fact.exchangers.front().provider = plan::providerOf(fact.exchangers.front().host, *senders);
}

void observe(const Context &context, facts::Facts &facts)
{
    for (const plan::MailDomain &domain : context.plan.domains) {
        facts::Fact<facts::MxFact> &fact = facts.mx[domain.name.name()];
        fact = observeOne(context, domain.name);
        if (fact.isKnown())
            nameProvider(*fact.value, context.plan);
    }
}

/// Has it a public address that is no web proxy's?
bool hasWayBeside(const facts::MailExchanger &exchanger)
{
    const std::vector<Address> &all = exchanger.addresses->addresses;
    return std::any_of(all.begin(), all.end(), [&](const Address &address) {
        return address.isPublic()
               && std::find(exchanger.proxied.begin(), exchanger.proxied.end(), address)
                      == exchanger.proxied.end();
    });
}

enum class HostState { Fine, Bad, Unknown };

/// A proxy carries no SMTP: with an address beside it mail arrives late, without one not at all.
HostState judgeProxy(const facts::MailExchanger &exchanger, Args args,
                     const std::vector<facts::Evidence> &evidence,
                     std::vector<findings::Finding> &out)
{
    if (exchanger.proxied.empty())
        return HostState::Fine;
    const QString host = exchanger.host.toLower();
    args[u"addresses"_s] = texts(exchanger.proxied);
    args[u"proxy"_s] = exchanger.proxy;
    add(out, hasWayBeside(exchanger) ? findings::Severity::Warning : findings::Severity::Problem,
        u"mx.proxied"_s, host, std::move(args), evidence)
        .fix = publishFix(host, exchanger.proxied.front().isV4() ? u"A"_s : u"AAAA"_s);
    return HostState::Bad;
}

/// Judges one exchanger; Fine without saying so (the domain gets one good finding).
HostState judgeExchanger(const facts::MailExchanger &exchanger, const QString &domain,
                         const std::vector<facts::Evidence> &evidence,
                         std::vector<findings::Finding> &out)
{
    const QString host =
        exchanger.literal ? exchanger.literal->toString() : exchanger.host.toLower();
    Args args{{u"domain"_s, domain}, {u"host"_s, host}};
    if (exchanger.literal) {
        add(out, u"mx.literal"_s, domain, args, evidence).fix = publishFix(domain, u"MX"_s);
        return HostState::Bad;
    }
    const facts::NameAddresses &found = *exchanger.addresses;
    if (found.alias) {
        add(out, u"mx.alias"_s, host, args, evidence).fix = publishFix(host, u"A"_s);
        return HostState::Bad;
    }
    if (found.outcome == dns::Outcome::NoData || found.outcome == dns::Outcome::NoSuchName) {
        add(out, u"mx.no-address"_s, host, args, evidence).fix = publishFix(host, u"A"_s);
        return HostState::Bad;
    }
    if (found.outcome != dns::Outcome::Records) {
        const Error reason = found.open.value_or(Error(u"dns."_s + dns::toString(found.outcome),
                                                       {{u"question"_s, QString(host + u" A"_s)}}));
        out.push_back(findings::unknownFinding(u"mx.unknown"_s, host, reason, evidence));
        return HostState::Unknown;
    }
    if (found.open) { // senders who come over the other family may not arrive
        out.push_back(findings::unknownFinding(u"mx.unknown"_s, host, *found.open, evidence));
        return HostState::Unknown;
    }
    const bool reachable = std::any_of(found.addresses.begin(), found.addresses.end(),
                                       [](const Address &address) { return address.isPublic(); });
    if (!reachable) {
        args[u"addresses"_s] = texts(found.addresses);
        add(out, u"mx.private-address"_s, host, args, evidence).fix = publishFix(host, u"A"_s);
        return HostState::Bad;
    }
    HostState state = judgeProxy(exchanger, args, evidence, out);
    for (const Family family : {Family::V4, Family::V6}) {
        std::vector<Address> inner = found.addresses;
        std::erase_if(inner, [family](const Address &address) {
            return address.isPublic() || address.family() != family;
        });
        if (inner.empty())
            continue;
        args[u"addresses"_s] = texts(inner);
        add(out, u"mx.inner-beside"_s, host, args, evidence).fix = removeFix(host, inner);
        state = HostState::Bad;
    }
    return state;
}

/// Does this exchanger lead to the owner's host, by name or by address?
bool leadsHome(const facts::MailExchanger &exchanger, const plan::MailPlan &plan,
               const facts::Facts &facts)
{
    if (exchanger.host == plan.host().name.name())
        return true;
    if (!exchanger.addresses)
        return false;
    std::vector<Address> own = plan.allAddresses();
    own.insert(own.end(), facts.sending.begin(), facts.sending.end());
    return std::any_of(own.begin(), own.end(), [&](const Address &address) {
        const std::vector<Address> &there = exchanger.addresses->addresses;
        return std::find(there.begin(), there.end(), address) != there.end();
    });
}

void judgeDomain(const plan::MailPlan &plan, const plan::MailDomain &domain,
                 const facts::Fact<facts::MxFact> &fact, const facts::Facts &facts,
                 std::vector<findings::Finding> &out)
{
    const QString name = domain.name.ascii();
    const Args args{{u"domain"_s, name}};
    if (fact->nullMx && fact->exchangers.empty()) {
        add(out, u"mx.null"_s, name, args, fact.evidence);
        return;
    }
    if (fact->exchangers.empty()) {
        add(out, u"mx.missing"_s, name, args, fact.evidence).fix = publishFix(name, u"MX"_s);
        return;
    }
    bool allFine = true;
    if (fact->nullMx) { // RFC 7505 §3: beside it there must be no other
        allFine = false;
        const facts::MailExchanger &beside = fact->exchangers.front();
        add(out, u"mx.null-beside"_s, name,
            {{u"domain"_s, name},
             {u"host"_s, beside.literal ? beside.literal->toString() : beside.host.toLower()}},
            fact.evidence)
            .fix = removeFix(name, u"MX"_s);
    }
    bool home = false;
    bool goesSomewhere = false;
    for (const facts::MailExchanger &exchanger : fact->exchangers) {
        const HostState state = judgeExchanger(exchanger, name, fact.evidence, out);
        allFine = state == HostState::Fine && allFine;
        // Senders take the lowest preference (RFC 5321 §5.1); the others are for when it is away.
        if (exchanger.preference != fact->exchangers.front().preference)
            continue;
        home = home || leadsHome(exchanger, plan, facts);
        goesSomewhere = goesSomewhere
                        || (state != HostState::Unknown && exchanger.addresses
                            && !exchanger.addresses->addresses.empty()
                            && (exchanger.proxied.empty() || hasWayBeside(exchanger)));
    }
    const facts::MailExchanger &first = fact->exchangers.front();
    const QString host = first.literal ? first.literal->toString() : first.host.toLower();
    // Where it goes is known only of a host with an address.
    if (!home && goesSomewhere && domain.receivesHere && !first.literal) {
        const plan::Elsewhere there{first.host, first.provider, std::nullopt, fact.at};
        add(out, u"mx.elsewhere"_s, name,
            findings::switchArgs(plan::switchOf(domain.name, there, plan.host().name.name(), {})),
            fact.evidence)
            .fix = publishFix(name, u"MX"_s);
    } else if (allFine) {
        add(out, u"mx.fine"_s, name,
            {{u"domain"_s, name},
             {u"host"_s, host},
             {u"addresses"_s, texts(first.addresses->addresses)}},
            fact.evidence);
    }
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const plan::MailDomain &domain : plan.domains) {
        const auto found = facts.mx.find(domain.name.name());
        if (found == facts.mx.end() || !found->second.isKnown()) {
            const Error reason =
                found == facts.mx.end() ? Error(u"fact.stopped"_s) : found->second.unknown;
            out.push_back(findings::unknownFinding(
                u"mx.unknown"_s, domain.name.ascii(), reason,
                found == facts.mx.end() ? std::vector<facts::Evidence>{} : found->second.evidence));
            continue;
        }
        judgeDomain(plan, domain, found->second, facts, out);
    }
}

} // namespace

Check mxCheck()
{
    return {"mx",
            {"address"},
            {"mx"},
            {"mx.fine", "mx.missing", "mx.null", "mx.null-beside", "mx.literal", "mx.alias",
             "mx.no-address", "mx.private-address", "mx.inner-beside", "mx.elsewhere", "mx.proxied",
             "mx.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
