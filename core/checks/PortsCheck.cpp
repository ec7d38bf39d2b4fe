#include "checks/PortsCheck.h"

#include "checks/Inbound.h"
#include "checks/PortsAsking.h"
#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using findings::Severity;
using line::PortState;
using net::SmtpOutcome;

namespace {

QString familyName(Family family)
{
    return family == Family::V4 ? u"IPv4"_s : u"IPv6"_s;
}

void observe(const Context &context, facts::Facts &facts)
{
    const plan::MailPlan &plan = context.plan;
    const bool elsewhere = !plan.hosts.empty() && plan.host().runsOn == plan::RunsOn::Elsewhere;
    std::vector<Family> direct;
    std::vector<Family> relayed;
    for (const Family family : {Family::V4, Family::V6}) {
        if (!context.allows(family))
            continue;
        const bool leaves =
            plan.domains.empty()
            || std::any_of(facts.sending.begin(), facts.sending.end(),
                           [family](const Address &address) { return address.family() == family; });
        if (plan.route.of(family) == plan::Way::Direct && leaves)
            direct.push_back(family);
        else if (plan.route.of(family) == plan::Way::Relay)
            relayed.push_back(family);
    }
    if (elsewhere) {
        for (const Family family : direct)
            facts.ports.outbound[family] = facts::Fact<facts::PortFact>::unknownBecause(
                Error(u"fact.server-elsewhere"_s), {}, context.now());
    } else if (!direct.empty()) {
        facts.ports.outbound = askPort25(context, direct);
    }
    if (plan.route.usesRelay() && plan.route.relay)
        facts.ports.relay = askRelay(context, *plan.route.relay, relayed);
    facts.ports.inbound = inboundFromBefore(context, facts);
    if (context.options.inboundText)
        facts.ports.inbound = readInbound(context, facts, *context.options.inboundText);
}

QStringList namesOf(const facts::PortFact &fact, const std::vector<std::size_t> &places)
{
    QStringList names;
    for (const std::size_t place : places)
        names << fact.probes[place].operatorName;
    return names;
}

/// Did anything from outside answer over this family in the same run?
bool isOnline(Family family, const facts::Facts &facts)
{
    const auto found = facts.addresses.find(family);
    if (found == facts.addresses.end() || !found->second.isKnown())
        return false;
    const std::vector<line::MethodAnswer> &methods = found->second->verdict.methods;
    return std::any_of(methods.begin(), methods.end(), [](const line::MethodAnswer &answer) {
        return answer.outcome == line::MethodOutcome::Answered
               && (answer.method == line::MethodKind::Dns
                   || answer.method == line::MethodKind::Https
                   || answer.method == line::MethodKind::Stun);
    });
}

/// A long one with the mark that evidence has.
QString replyText(const net::SmtpReply &reply)
{
    constexpr qsizetype longest = 300;
    const QString said = QString::fromUtf8(reply.lines.join(' '));
    return QString::number(reply.code) + u' '
           + (said.size() <= longest ? said : said.left(longest) + u'…');
}

void judgeFamily(Family family, const facts::Fact<facts::PortFact> &fact,
                 const plan::MailPlan &plan, const facts::Facts &facts,
                 std::vector<findings::Finding> &out)
{
    const QString subject = familyName(family);
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"port25.unknown"_s, subject, fact.unknown, fact.evidence));
        return;
    }
    const line::PortVerdict &verdict = fact->verdict;
    const bool nearby =
        verdict.state == PortState::Intercepted || verdict.state == PortState::Refused;
    if (nearby && !plan.hosts.empty() && plan.host().runsOn == plan::RunsOn::ThisNetwork) {
        // That can be this machine's own shield or firewall; the server has none of it.
        out.push_back(findings::unknownFinding(u"port25.unknown"_s, subject,
                                               Error(u"fact.server-elsewhere"_s), fact.evidence));
        return;
    }
    Args args{{u"family"_s, subject},
              {u"who"_s, namesOf(*fact, verdict.proofs).join(u", "_s)},
              {u"count"_s, static_cast<qint64>(verdict.proofs.size())}};
    switch (verdict.state) {
    case PortState::Open: add(out, u"port25.open"_s, subject, args, fact.evidence); break;
    case PortState::Blocked:
    case PortState::Refused:
        if (fact->submissionOpen != true && !isOnline(family, facts)) {
            // Nothing gets out, on no port: that is no verdict about port 25.
            const Error why(fact->submissionOpen ? u"fact.no-connection"_s
                                                 : u"fact.no-other-port"_s);
            out.push_back(
                findings::unknownFinding(u"port25.unknown"_s, subject, why, fact.evidence));
            break;
        }
        args[u"how"_s] = findings::word(u"port."_s + verdict.how);
        add(out, verdict.state == PortState::Blocked ? u"port25.blocked"_s : u"port25.refused"_s,
            subject, args, fact.evidence);
        break;
    case PortState::Intercepted:
        args[u"banner"_s] = verdict.banner;
        add(out, u"port25.intercepted"_s, subject, args, fact.evidence);
        break;
    case PortState::Unknown:
        out.push_back(findings::unknownFinding(
            u"port25.unknown"_s, subject, Error(u"fact.no-receiver-answered"_s), fact.evidence));
        break;
    }
    if (verdict.state != PortState::Open)
        return;
    for (const std::size_t place : verdict.turnedAway) {
        const line::PortProbe &probe = fact->probes[place];
        const net::SmtpReply &reply = probe.transcript.lastReply;
        add(out, u"port25.turned-away"_s, subject,
            {{u"family"_s, subject},
             {u"who"_s, probe.operatorName},
             {u"reply"_s, replyText(reply)}},
            fact.evidence);
    }
}

void judgeRelay(const facts::Fact<facts::RelayFact> &fact, const plan::Relay &relay,
                std::vector<findings::Finding> &out)
{
    const QString subject = u"%1:%2"_s.arg(relay.host).arg(relay.port);
    if (!fact.isKnown()) {
        out.push_back(
            findings::unknownFinding(u"relay.unknown"_s, subject, fact.unknown, fact.evidence));
        return;
    }
    Args args{{u"relay"_s, subject}};
    const facts::RelayFact::Attempt *best = fact->best();
    if (!best) {
        args[u"how"_s] = findings::word(u"port.no-address"_s);
        add(out, u"relay.unreachable"_s, subject, args, fact.evidence);
        return;
    }
    const net::SmtpTranscript &told = best->transcript;
    if (told.outcome == SmtpOutcome::Cancelled) {
        out.push_back(findings::unknownFinding(u"relay.unknown"_s, subject,
                                               Error(u"fact.stopped"_s), fact.evidence));
    } else if (told.outcome != SmtpOutcome::Completed) {
        args[u"how"_s] = findings::word(u"port."_s + net::toString(told.outcome));
        if (!told.detail.isEmpty())
            args[u"detail"_s] = told.detail;
        add(out, u"relay.unreachable"_s, subject, args, fact.evidence);
    } else if (!told.certificate) {
        add(out, u"relay.no-tls"_s, subject, args, fact.evidence);
    } else {
        args[u"tls"_s] = told.certificate->protocol;
        add(out, u"relay.reachable"_s, subject, args, fact.evidence);
        if (told.certificate->trust != net::CertificateTrust::Trusted) {
            args[u"fault"_s] =
                findings::word(u"certificate."_s + net::toString(told.certificate->trust));
            args[u"names"_s] = told.certificate->names.join(u", "_s);
            add(out, u"relay.certificate"_s, subject, args, fact.evidence);
        }
    }
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const auto &[family, fact] : facts.ports.outbound)
        judgeFamily(family, fact, plan, facts, out);
    if (facts.ports.relay && plan.route.relay)
        judgeRelay(*facts.ports.relay, *plan.route.relay, out);
    if (facts.ports.inbound)
        judgeInbound(plan, *facts.ports.inbound, out);
    else if (!plan.domains.empty() && !plan.hosts.empty())
        add(out, u"inbound.not-tested"_s, plan.host().name.ascii(),
            {{u"host"_s, plan.host().name.ascii()}});
}

} // namespace

Check portsCheck()
{
    return {"ports",
            {"address"},
            {"port25", "relay", "inbound"},
            {"port25.open", "port25.turned-away", "port25.blocked", "port25.refused",
             "port25.intercepted", "port25.unknown", "relay.reachable", "relay.unreachable",
             "relay.no-tls", "relay.certificate", "relay.unknown", "inbound.reached",
             "inbound.only-v6", "inbound.impossible", "inbound.unknown", "inbound.not-tested"},
            observe,
            judge};
}

} // namespace mailworthy::checks
