#include "checks/AddressAsking.h"

#include "checks/InterceptionCheck.h"

#include <mutex>
#include <thread>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using line::MethodAnswer;
using line::MethodKind;
using line::MethodOutcome;

namespace {

/// rdns digest §7: each method has three seconds.
constexpr Milliseconds longestWait{3000};

/// How long one service is waited for.
Milliseconds waitOf(const Context &context)
{
    return std::min(longestWait, context.options.timeout.value_or(longestWait));
}

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

MethodOutcome methodOutcome(net::StunOutcome outcome)
{
    switch (outcome) {
    case net::StunOutcome::Timeout: return MethodOutcome::Timeout;
    case net::StunOutcome::Unreachable: return MethodOutcome::Unreachable;
    case net::StunOutcome::Cancelled: return MethodOutcome::Cancelled;
    case net::StunOutcome::Refused: return MethodOutcome::Refused;
    case net::StunOutcome::Answered:
    case net::StunOutcome::Malformed: break;
    }
    return MethodOutcome::Unusable;
}

struct Question
{
    const data::AddressService *service;
    Family family;
};

MethodAnswer answerOf(MethodKind method, const Question &question)
{
    MethodAnswer found;
    found.method = method;
    found.service = question.service->name;
    found.operatorName = question.service->operatorName;
    found.family = question.family;
    return found;
}

void askDns(const Context &context, const std::vector<Question> &questions, AddressAnswers &asked,
            std::mutex &mutex)
{
    std::vector<net::Inquiry> inquiries;
    for (const Question &question : questions) {
        net::Ask ask;
        ask.servers = {Endpoint{question.service->serversOf(question.family).front(), 53}};
        ask.timeout = waitOf(context);
        inquiries.push_back({question.service->questionFor(question.family), ask});
    }
    context.internet.lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            const Question &question = questions[index];
            MethodAnswer found = answerOf(MethodKind::Dns, question);
            found.address = data::addressInAnswer(question.service->kind, answer);
            found.outcome = found.address ? MethodOutcome::Answered : methodOutcome(answer.outcome);
            const std::scoped_lock lock(mutex);
            asked.answers.push_back(std::move(found));
            asked.evidence.push_back(facts::evidenceOf(answer, context.now()));
        },
        context.stop);
    const auto saysSomething = [](const MethodAnswer &answer) {
        return answer.method == MethodKind::Dns && answer.outcome == MethodOutcome::Answered;
    };
    {
        const std::scoped_lock lock(mutex);
        if (std::none_of(asked.answers.begin(), asked.answers.end(), saysSomething))
            return;
    }
    if (!isPort53Intercepted(context))
        return;
    const std::scoped_lock lock(mutex);
    // Whoever answers for these servers tells of its own line.
    for (MethodAnswer &answer : asked.answers) {
        if (!saysSomething(answer))
            continue;
        answer.outcome = MethodOutcome::Unusable;
        answer.detail = u"intercepted"_s;
    }
}

void askHttps(const Context &context, const Question &question, AddressAnswers &asked,
              std::mutex &mutex)
{
    net::HttpRequest request;
    request.url = question.service->url;
    request.family = question.family;
    request.timeout = waitOf(context);
    request.maxBytes = 4096;
    const net::HttpReply reply = context.internet.get(request, context.stop);
    MethodAnswer found = answerOf(MethodKind::Https, question);
    if (reply.outcome == net::HttpOutcome::Replied && reply.status == 200)
        found.address = data::addressInReply(question.service->kind, reply.body);
    found.outcome = found.address ? MethodOutcome::Answered : methodOutcome(reply.outcome);
    const Timestamp now = context.now();
    const std::scoped_lock lock(mutex);
    asked.answers.push_back(std::move(found));
    asked.evidence.push_back(facts::evidenceOf(request, reply, now));
    if (reply.date) {
        facts::Evidence evidence = asked.evidence.back();
        evidence.answer = u"Date: "_s + toIso(*reply.date);
        asked.times.push_back(
            {question.service->operatorName, *reply.date, now, std::move(evidence)});
    }
}

/// The host is looked up first; both together have the method's three seconds.
void askStun(const Context &context, const Question &question, AddressAnswers &asked,
             std::mutex &mutex)
{
    MethodAnswer found = answerOf(MethodKind::Stun, question);
    net::Ask ask;
    ask.timeout = waitOf(context);
    const dns::Answer where =
        context.internet.lookup(question.service->questionFor(question.family), ask, context.stop);
    const std::vector<Address> addresses = where.addresses();
    facts::Evidence evidence;
    if (addresses.empty()) {
        const bool silent =
            where.outcome == dns::Outcome::Timeout || where.outcome == dns::Outcome::Cancelled;
        found.outcome = silent ? methodOutcome(where.outcome) : MethodOutcome::Unreachable;
        evidence = facts::evidenceOf(where, context.now());
    } else {
        net::StunRequest request;
        request.host = question.service->host;
        request.server = {addresses.front(), question.service->port};
        request.timeout = std::max(waitOf(context) - where.took, Milliseconds(1));
        const net::StunReply reply = context.internet.stun(request, context.stop);
        if (reply.seen)
            found.address = reply.seen->address;
        found.outcome = found.address ? MethodOutcome::Answered : methodOutcome(reply.outcome);
        evidence = facts::evidenceOf(request, reply, context.now());
    }
    const std::scoped_lock lock(mutex);
    asked.answers.push_back(std::move(found));
    asked.evidence.push_back(std::move(evidence));
}

/// The router knows what the line has outside, and nobody else sees a provider's translation.
void askRouter(const Context &context, AddressAnswers &asked, std::mutex &mutex)
{
    const net::RouterReply reply = context.internet.router(context.stop);
    const std::scoped_lock lock(mutex);
    asked.router = reply;
    if (reply.outcome == net::RouterOutcome::NotAsked)
        return;
    MethodAnswer found;
    found.method = MethodKind::Router;
    found.service = reply.service.isEmpty() ? u"router"_s : reply.service;
    found.operatorName = u"router"_s; // one voice, whichever way it was asked
    found.detail = reply.detail;
    found.family = Family::V4;
    found.address = reply.address;
    switch (reply.outcome) {
    case net::RouterOutcome::Answered: found.outcome = MethodOutcome::Answered; break;
    case net::RouterOutcome::NoV4: found.outcome = MethodOutcome::Unusable; break;
    case net::RouterOutcome::Cancelled: found.outcome = MethodOutcome::Cancelled; break;
    case net::RouterOutcome::Silent:
    case net::RouterOutcome::NotAsked: found.outcome = MethodOutcome::Timeout; break;
    }
    asked.answers.push_back(std::move(found));
    asked.evidence.push_back(facts::evidenceOf(reply, context.now()));
}

} // namespace

/// Everything at once: a thread for the DNS services, one for each of the others and the router.
AddressAnswers askAddressServices(const Context &context, const std::vector<Family> &families)
{
    AddressAnswers asked;
    std::mutex mutex;
    std::vector<Question> dnsQuestions;
    std::vector<std::jthread> threads;
    for (const data::AddressService &service : context.data.services.services) {
        if (!service.asked)
            continue;
        for (const Family family : families) {
            if (!service.takes(family))
                continue;
            const Question question{&service, family};
            if (service.isDns()) {
                if (!service.serversOf(family).empty())
                    dnsQuestions.push_back(question);
            } else if (service.isStun()) {
                threads.emplace_back([&, question] { askStun(context, question, asked, mutex); });
            } else {
                threads.emplace_back([&, question] { askHttps(context, question, asked, mutex); });
            }
        }
    }
    if (std::find(families.begin(), families.end(), Family::V4) != families.end())
        threads.emplace_back([&] { askRouter(context, asked, mutex); });
    askDns(context, dnsQuestions, asked, mutex);
    threads.clear(); // joins
    return asked;
}

} // namespace mailworthy::checks
