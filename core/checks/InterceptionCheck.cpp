#include "checks/InterceptionCheck.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<quint8, 4> nobodysAddress{192, 0, 2, 1};
constexpr Milliseconds patience{1500};

dns::Answer probe(const Context &context)
{
    net::Ask elsewhere;
    elsewhere.servers = {Endpoint{Address::v4(nobodysAddress), 53}};
    elsewhere.timeout = patience;
    return context.internet.lookup({nobody(context), dns::Type::A}, elsewhere, context.stop);
}

void observe(const Context &context, facts::Facts &facts)
{
    const dns::Answer answer = probe(context);
    const Timestamp now = context.now();
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, now)};
    if (context.stop.stop_requested())
        facts.intercepted = facts::Fact<bool>::unknownBecause(Error(u"fact.stopped"_s), {}, now);
    else
        facts.intercepted = facts::Fact<bool>::known(hasReplied(answer), std::move(evidence), now);
}

void judge(const plan::MailPlan &, const facts::Facts &facts, std::vector<findings::Finding> &out)
{
    if (!facts.intercepted.isKnown() || !*facts.intercepted)
        return;
    const QString server = facts.resolver.isKnown()
                               ? facts.resolver->server.toString()
                               : Endpoint{Address::v4(nobodysAddress), 53}.toString();
    add(out, u"resolver.intercepted"_s, server, {{u"server"_s, server}},
        facts.intercepted.evidence);
}

} // namespace

bool isPort53Intercepted(const Context &context)
{
    return hasReplied(probe(context));
}

Check interceptionCheck()
{
    return {"interception", {},    {"resolver"}, {"resolver.intercepted"},
            observe,        judge, nullptr,      {"resolver"}};
}

} // namespace mailworthy::checks
