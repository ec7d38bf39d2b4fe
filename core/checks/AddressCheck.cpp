#include "checks/AddressCheck.h"

#include "checks/Sink.h"

#include <mutex>
#include <thread>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using line::MethodAnswer;
using line::MethodKind;
using line::MethodOutcome;

namespace {

/// rdns digest §7: each method has three seconds.
constexpr Milliseconds methodWait{3000};

struct Asked
{
    std::vector<MethodAnswer> answers;
    std::vector<facts::Evidence> evidence;
};

MethodOutcome methodOutcome(dns::Outcome outcome)
{
    switch (outcome) {
    case dns::Outcome::Timeout: return MethodOutcome::Timeout;
    case dns::Outcome::Unreachable: return MethodOutcome::Unreachable;
    case dns::Outcome::Cancelled: return MethodOutcome::Cancelled;
    case dns::Outcome::Refused:
    case dns::Outcome::ServerFailure: return MethodOutcome::Refused;
    case dns::Outcome::Records:
    case dns::Outcome::NoData:
    case dns::Outcome::NoSuchName:
    case dns::Outcome::Malformed: break;
    }
    return MethodOutcome::Unusable;
}

MethodOutcome methodOutcome(net::HttpOutcome outcome)
{
    switch (outcome) {
    case net::HttpOutcome::Timeout: return MethodOutcome::Timeout;
    case net::HttpOutcome::NoAddress:
    case net::HttpOutcome::Unreachable: return MethodOutcome::Unreachable;
    case net::HttpOutcome::Cancelled: return MethodOutcome::Cancelled;
    case net::HttpOutcome::CertificateRefused: return MethodOutcome::Refused;
    case net::HttpOutcome::Replied:
    case net::HttpOutcome::TooLarge:
    case net::HttpOutcome::Malformed: break;
    }
    return MethodOutcome::Unusable;
}

struct Question
{
    const data::AddressService *service;
    Family family;
};

void askDns(const Context &context, const std::vector<Question> &questions, Asked &asked,
            std::mutex &mutex)
{
    std::vector<net::Inquiry> inquiries;
    for (const Question &question : questions) {
        net::Ask ask;
        ask.servers = {Endpoint{question.service->serversOf(question.family).front(), 53}};
        ask.timeout = methodWait;
        inquiries.push_back({question.service->questionFor(question.family), ask});
    }
    context.internet.lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            const Question &question = questions[index];
            MethodAnswer found;
            found.method = MethodKind::Dns;
            found.service = question.service->name;
            found.operatorName = question.service->operatorName;
            found.family = question.family;
            found.address = data::addressInAnswer(question.service->kind, answer);
            found.outcome = found.address ? MethodOutcome::Answered : methodOutcome(answer.outcome);
            const std::scoped_lock lock(mutex);
            asked.answers.push_back(std::move(found));
            asked.evidence.push_back(facts::evidenceOf(answer, context.now()));
        },
        context.stop);
}

void askHttps(const Context &context, const Question &question, Asked &asked, std::mutex &mutex)
{
    net::HttpRequest request;
    request.url = question.service->url;
    request.family = question.family;
    request.timeout = methodWait;
    request.maxBytes = 4096;
    const net::HttpReply reply = context.internet.get(request, context.stop);
    MethodAnswer found;
    found.method = MethodKind::Https;
    found.service = question.service->name;
    found.operatorName = question.service->operatorName;
    found.family = question.family;
    if (reply.outcome == net::HttpOutcome::Replied && reply.status == 200)
        found.address = data::addressInReply(question.service->kind, reply.body);
    found.outcome = found.address ? MethodOutcome::Answered : methodOutcome(reply.outcome);
    const std::scoped_lock lock(mutex);
    asked.answers.push_back(std::move(found));
    asked.evidence.push_back(facts::evidenceOf(request, reply, context.now()));
}

/// Everything at once: a thread for the DNS services and one for each HTTPS service.
Asked askServices(const Context &context, const std::vector<Family> &families)
{
    Asked asked;
    std::mutex mutex;
    std::vector<Question> dnsQuestions;
    std::vector<std::jthread> threads;
    for (const data::AddressService &service : context.data.services.services) {
        if (!service.asked)
            continue;
        for (const Family family : families) {
            const Question question{&service, family};
            if (service.isDns()) {
                if (!service.serversOf(family).empty())
                    dnsQuestions.push_back(question);
            } else {
                threads.emplace_back([&, question] { askHttps(context, question, asked, mutex); });
            }
        }
    }
    askDns(context, dnsQuestions, asked, mutex);
    threads.clear(); // joins
    return asked;
}

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

facts::AddressFact factOf(Family family, const std::vector<MethodAnswer> &answers,
                          const std::vector<net::LocalAddress> &local, bool elsewhere)
{
    facts::AddressFact fact;
    fact.local = ofFamily(local, family);
    std::vector<MethodAnswer> all = answers;
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
    nat.seen = fact.verdict.address;
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
        given = context.internet.lookup({context.plan.host().name.name(), type}, context.stop)
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
        const Asked asked = askServices(context, toMeasure);
        const std::vector<net::LocalAddress> local = context.internet.localAddresses();
        for (const Family family : toMeasure) {
            facts.addresses[family] = facts::Fact<facts::AddressFact>::known(
                factOf(family, asked.answers, local, elsewhere), asked.evidence, context.now());
        }
    }
    for (const auto &[family, fact] : facts.addresses) {
        if (!fact.isKnown() || context.plan.route.of(family) != plan::Way::Direct)
            continue;
        if (fact->given)
            facts.sending.insert(facts.sending.end(), fact->verdict.candidates.begin(),
                                 fact->verdict.candidates.end());
        else if (fact->verdict.address)
            facts.sending.push_back(*fact->verdict.address);
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

void judgeFound(Family family, const facts::Fact<facts::AddressFact> &fact, bool direct,
                std::vector<findings::Finding> &out)
{
    using findings::Severity;
    const Address &address = *fact->verdict.address;
    const QString text = address.toString();
    qint64 services = 0;
    QStringList names;
    for (const MethodAnswer &answer : fact->verdict.methods) {
        if (answer.outcome == MethodOutcome::Answered && answer.address == address) {
            ++services;
            names << answer.service;
        }
    }
    names.sort(); // they answer in any order
    add(out, u"address.found"_s, text,
        {{u"address"_s, text}, {u"count"_s, services}, {u"services"_s, names}}, fact.evidence);
    QStringList local;
    for (const net::LocalAddress &item : fact->local) {
        if (item.address.family() == family && !item.tunnel
            && item.address.addressClass() != AddressClass::Loopback)
            local << item.address.toString();
    }
    const Args args{{u"address"_s, text}, {u"local"_s, local.join(u", "_s)}};
    const bool behindRouter =
        std::find(fact->nat.reasons.begin(), fact->nat.reasons.end(), u"local-private"_s)
        != fact->nat.reasons.end();
    if (fact->nat.nat == line::Nat::CarrierGrade)
        add(out, direct ? Severity::Problem : Severity::Note, u"address.cgnat"_s, text, args,
            fact.evidence);
    else if (fact->nat.nat == line::Nat::Single || (family == Family::V4 && behindRouter))
        add(out, u"address.nat"_s, text, args, fact.evidence);
    for (const net::LocalAddress &item : fact->local) {
        if (item.temporary && item.address == address && direct)
            add(out, u"address.temporary-v6"_s, text, {{u"address"_s, text}}, fact.evidence);
    }
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    bool haveOne = false;
    for (const auto &[family, fact] : facts.addresses)
        haveOne = haveOne || (fact.isKnown() && fact->verdict.address.has_value());
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
        } else if (fact->verdict.address) {
            judgeFound(family, fact, direct, out);
        } else if (family == Family::V6 && haveOne) {
            add(out, u"address.none-v6"_s, subject, {}, fact.evidence);
        } else {
            // Nothing answered at all, or a line with IPv6 alone: unknown, because most senders
            // need IPv4.
            out.push_back(findings::unknownFinding(
                u"address.unknown"_s, subject, Error(u"fact.no-method-answered"_s), fact.evidence));
        }
    }
    if (facts.addresses.empty() && plan.route.isDirect()) {
        out.push_back(findings::unknownFinding(u"address.unknown"_s, u"address"_s,
                                               Error(u"fact.needs-address"_s)));
    }
}

} // namespace

Check addressCheck()
{
    return {"address",
            {},
            {"address"},
            {"address.found", "address.given", "address.conflict", "address.unknown", "address.nat",
             "address.cgnat", "address.temporary-v6", "address.not-public", "address.none-v6"},
            observe,
            judge};
}

} // namespace mailworthy::checks
