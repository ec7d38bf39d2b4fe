#include "checks/Inbound.h"

#include "checks/Sink.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using line::InboundState;

namespace {

/// The provider shares the address for certain: the inner side of the line shows it. That several
/// addresses are seen from outside may have other causes.
bool isSharedForCertain(const facts::AddressFact &fact)
{
    if (fact.nat.nat != line::Nat::CarrierGrade)
        return false;
    static const QStringList certain{u"router-carrier-range"_s, u"local-carrier-range"_s,
                                     u"ds-lite-range"_s, u"router-no-v4"_s};
    return std::any_of(fact.nat.reasons.begin(), fact.nat.reasons.end(),
                       [](const QString &reason) { return certain.contains(reason); });
}

void addNew(const std::optional<Address> &address, std::vector<Address> &all)
{
    if (address && std::find(all.begin(), all.end(), *address) == all.end())
        all.push_back(*address);
}

/// Did the test begin? If not, nothing was measured before it: of the addresses only those of this
/// machine are known, by chance those of one family.
bool hasBegun(const facts::InboundFact &fact)
{
    return !fact.greeter || fact.greeter->outcome == net::GreeterOutcome::Waited
           || fact.greeter->outcome == net::GreeterOutcome::Cancelled;
}

bool isOnMachine(const Address &address, const line::OwnSide &own)
{
    return std::any_of(own.local.begin(), own.local.end(),
                       [&](const net::LocalAddress &item) { return item.address == address; });
}

/// The mail host, else our public address that the proof is about, else any.
QString subjectOf(const plan::MailPlan &plan, const facts::InboundFact &fact,
                  const line::InboundVerdict &verdict)
{
    if (!plan.hosts.empty() && !plan.host().name.ascii().isEmpty())
        return plan.host().name.ascii();
    for (const bool any : {false, true}) {
        for (const Address &address : fact.own.addresses) {
            const bool shown = address.isV4() ? verdict.overV4 : verdict.overV6;
            if (!hasBegun(fact) && isOnMachine(address, fact.own))
                continue;
            if (address.isPublic() && (any || shown))
                return address.toString();
        }
    }
    return u"this machine"_s;
}

QString textOfVisit(const net::GreeterVisit &visit)
{
    const QString address = visit.from.address.toString();
    return visit.talk.name.isEmpty()
               ? address
               : u"%1 [%2]"_s.arg(QString::fromUtf8(visit.talk.name), address);
}

QString textOfClue(const line::InboundClue &clue)
{
    if (!clue.from.empty())
        return clue.from.back().toString();
    return clue.client;
}

facts::Evidence evidenceOfClue(const line::InboundClue &clue, Timestamp now)
{
    facts::Evidence evidence;
    evidence.kind = facts::Evidence::Kind::File;
    evidence.asked = u"pasted text"_s;
    evidence.of = line::toString(clue.kind);
    evidence.answer = clue.line;
    evidence.at = clue.at.value_or(now);
    return evidence;
}

} // namespace

std::vector<net::LocalAddress> localAddresses(const Context &context)
{
    std::vector<net::LocalAddress> local = context.internet.localAddresses();
    std::erase_if(local, [&](const net::LocalAddress &item) {
        return !context.allows(item.address.family());
    });
    return local;
}

line::OwnSide ownSideOf(const plan::MailPlan &plan, const facts::Facts &facts,
                        const std::vector<net::LocalAddress> &local)
{
    line::OwnSide own;
    const bool elsewhere = !plan.hosts.empty() && plan.host().runsOn == plan::RunsOn::Elsewhere;
    for (const auto &[family, fact] : facts.addresses) {
        if (!fact.isKnown())
            continue;
        addNew(fact->verdict.address, own.addresses);
        for (const Address &address : fact->verdict.candidates)
            addNew(address, own.addresses);
        addNew(fact->router, own.addresses);
        if (family == Family::V4)
            own.sharedV4 = isSharedForCertain(*fact);
    }
    for (const plan::Host &host : plan.hosts) {
        for (const plan::HostAddress &item : host.addresses)
            addNew(item.address, own.addresses);
        for (const QString &name : {host.name.ascii(), host.heloText()}) {
            if (!name.isEmpty() && !own.names.contains(name.toLower()))
                own.names << name.toLower();
        }
    }
    if (elsewhere)
        return own;
    own.local = local;
    for (const net::LocalAddress &item : local) {
        if (item.address.isPublic())
            addNew(item.address, own.addresses);
    }
    return own;
}

line::OwnSide ownSideOf(const Context &context, const facts::Facts &facts)
{
    line::OwnSide own = ownSideOf(context.plan, facts, localAddresses(context));
    if (!own.local.empty()) // not where the server is elsewhere
        own.machine = context.options.machineName;
    return own;
}

std::optional<facts::Fact<facts::InboundFact>> inboundFromBefore(const Context &context,
                                                                 const facts::Facts &facts)
{
    std::optional<facts::Fact<facts::InboundFact>> before = context.options.inbound;
    if (before && before->isKnown() && (*before)->clues) {
        before->value->own = ownSideOf(context, facts);
        return before;
    }
    const plan::MailPlan &plan = context.plan;
    const bool isHere = plan.hosts.empty() || plan.host().runsOn == plan::RunsOn::ThisMachine;
    if (!before || !isHere)
        return std::nullopt;
    const std::vector<Address> addresses = plan.allAddresses();
    const bool sameLine =
        !before->isKnown()
        || std::all_of(addresses.begin(), addresses.end(),
                       [&](const Address &address) { return (*before)->own.has(address); });
    return sameLine ? before : std::nullopt;
}

facts::Fact<facts::InboundFact> waitForVisitors(const Context &context, const facts::Facts &facts,
                                                const net::GreeterRequest &request,
                                                const OnInboundVisit &onVisit)
{
    facts::InboundFact fact;
    fact.own = ownSideOf(context, facts);
    fact.greeter = context.internet.listen(
        request,
        [&](std::size_t index, const net::GreeterVisit &visit) {
            const line::Origin origin = line::originOf(visit.from.address, fact.own);
            if (onVisit)
                onVisit(index, visit, origin);
            // Who is still there may say more.
            return origin != line::Origin::Outside || visit.end == net::VisitEnd::Open
                   || !line::cameOverPort25(visit);
        },
        context.stop);
    const Timestamp now = context.now();
    std::vector<facts::Evidence> evidence;
    for (const net::GreeterVisit &visit : fact.greeter->visits)
        evidence.push_back(facts::evidenceOf(visit, now - fact.greeter->took + visit.after));
    return facts::Fact<facts::InboundFact>::known(std::move(fact), std::move(evidence), now,
                                                  facts::Vantage::ThisMachine);
}

facts::Fact<facts::InboundFact> readInbound(const Context &context, const facts::Facts &facts,
                                            const QByteArray &text)
{
    const Timestamp now = context.now();
    facts::InboundFact fact;
    fact.own = ownSideOf(context, facts);
    fact.clues = line::readInboundText(text, now);
    std::vector<facts::Evidence> evidence;
    const line::InboundVerdict verdict = fact.verdict(now);
    for (std::size_t place = 0; place < fact.clues->size(); ++place) {
        if (verdict.proof.value_or(place) == place)
            evidence.push_back(evidenceOfClue((*fact.clues)[place], now));
    }
    return facts::Fact<facts::InboundFact>::known(std::move(fact), std::move(evidence), now,
                                                  facts::Vantage::Pasted);
}

namespace {

/// The port that the greeter waited on, where it is another than that of mail servers.
QString otherPort(const facts::InboundFact &fact)
{
    if (!fact.greeter || fact.greeter->places.empty() || fact.greeter->places.front().port == 25)
        return {};
    return QString::number(fact.greeter->places.front().port);
}

void judgeReached(const QString &subject, const facts::Fact<facts::InboundFact> &fact,
                  const line::InboundVerdict &verdict, std::vector<findings::Finding> &out)
{
    const std::size_t proof = *verdict.proof;
    const QString who = fact->greeter ? textOfVisit(fact->greeter->visits[proof])
                                      : textOfClue((*fact->clues)[proof]);
    Args args{{u"host"_s, subject}};
    if (!who.isEmpty())
        args[u"who"_s] = who;
    args[u"meaning"_s] = who.isEmpty() ? findings::word(u"inbound.by-test"_s) : who;
    add(out, u"inbound.reached"_s, subject, args, fact.evidence);
    if (verdict.overV6 && !verdict.overV4)
        add(out, u"inbound.only-v6"_s, subject, {{u"host"_s, subject}}, fact.evidence);
}

} // namespace

void judgeInbound(const plan::MailPlan &plan, const facts::Fact<facts::InboundFact> &fact,
                  std::vector<findings::Finding> &out)
{
    if (!fact.isKnown())
        return;
    const line::InboundVerdict verdict = fact->verdict(fact.at);
    const QString subject = subjectOf(plan, *fact, verdict);
    switch (verdict.state) {
    case InboundState::Reached: judgeReached(subject, fact, verdict, out); break;
    case InboundState::Impossible:
        add(out, u"inbound.impossible"_s, subject,
            {{u"host"_s, subject},
             {u"cause"_s, findings::word(u"inbound."_s + verdict.why)},
             {u"effect"_s, verdict.why == u"shared-address" ? u"shared"_s : u"usual"_s}},
            fact.evidence);
        break;
    case InboundState::Unknown: {
        const QString port = otherPort(*fact);
        Error reason(u"inbound."_s + verdict.why);
        if (verdict.why == u"greet-port")
            reason.args[u"port"_s] = port;
        findings::Finding finding =
            findings::unknownFinding(u"inbound.unknown"_s, subject, reason, fact.evidence);
        // Some reasons have a first step of their own.
        static const QStringList own{u"port-taken"_s, u"not-allowed"_s, u"nothing-came"_s};
        finding.args[u"effect"_s] = own.contains(verdict.why) ? verdict.why : u"usual"_s;
        if (verdict.why == u"nothing-came" && !port.isEmpty()) {
            finding.args[u"effect"_s] = u"nothing-came-port"_s;
            finding.args[u"port"_s] = port;
        }
        out.push_back(std::move(finding));
        break;
    }
    }
}

} // namespace mailworthy::checks
