// ports, smtp: can mail leave, and what does a mail server say.
#include "checks/PortsAsking.h"
#include "checks/Runner.h"
#include "checks/Sink.h"
#include "checks/StartTls.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "cli/ProviderOutput.h"
#include "plan/Relay.h"

#include <set>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 mailPort = 25;
/// Servers that hold their greeting back to catch impatient senders take some seconds.
constexpr Milliseconds patientWait{15000};

QJsonValue replyJson(const net::SmtpReply &reply)
{
    if (reply.code == 0)
        return {};
    QJsonArray lines;
    for (const QByteArray &line : reply.lines)
        lines.append(QString::fromUtf8(line));
    return QJsonObject{{u"code"_s, reply.code}, {u"lines"_s, lines}};
}

QJsonValue certificateJson(const std::optional<net::PeerCertificate> &shown)
{
    if (!shown)
        return {};
    return QJsonObject{{u"trust"_s, net::toString(shown->trust)},
                       {u"subject"_s, shown->subject},
                       {u"names"_s, QJsonArray::fromStringList(shown->names)},
                       {u"issuer"_s, shown->issuer},
                       {u"validUntil"_s, toIso(shown->validUntil)},
                       {u"protocol"_s, shown->protocol}};
}

QJsonObject dialogueJson(const Endpoint &server, const net::SmtpTranscript &told)
{
    return {{u"address"_s, server.address.toString()},
            {u"port"_s, server.port},
            {u"outcome"_s, net::toString(told.outcome)},
            {u"stage"_s, net::toString(told.stage)},
            {u"detail"_s, told.detail},
            {u"greeting"_s, replyJson(told.greeting)},
            {u"ehlo"_s, replyJson(told.ehlo)},
            {u"startTls"_s, told.offersStartTls},
            {u"certificate"_s, certificateJson(told.certificate)},
            {u"lines"_s, QJsonArray::fromStringList(told.lines)},
            {u"milliseconds"_s, static_cast<qint64>(told.took.count())}};
}

QJsonArray portsJson(const facts::PortFacts &ports)
{
    QJsonArray all;
    for (const auto &[family, fact] : ports.outbound) {
        QJsonArray probes;
        if (fact.isKnown()) {
            for (const line::PortProbe &probe : fact->probes) {
                QJsonObject object = dialogueJson(probe.server, probe.transcript);
                object.insert(u"operator"_s, probe.operatorName);
                object.insert(u"host"_s, probe.host.toLower());
                probes.append(object);
            }
        }
        all.append(QJsonObject{
            {u"family"_s, static_cast<int>(family)},
            {u"port"_s, mailPort},
            {u"state"_s, fact.isKnown() ? line::toString(fact->verdict.state) : u"unknown"_s},
            {u"submissionOpen"_s, fact.isKnown() && fact->submissionOpen
                                      ? QJsonValue(*fact->submissionOpen)
                                      : QJsonValue()},
            {u"probes"_s, probes}});
    }
    return all;
}

QJsonValue attemptsJson(const std::optional<facts::Fact<facts::RelayFact>> &relay)
{
    if (!relay || !relay->isKnown())
        return {};
    QJsonArray attempts;
    for (const facts::RelayFact::Attempt &attempt : (*relay)->attempts)
        attempts.append(dialogueJson(attempt.script.server, attempt.transcript));
    return QJsonObject{
        {u"host"_s, (*relay)->host}, {u"port"_s, (*relay)->port}, {u"attempts"_s, attempts}};
}

/// What is known of the relay that was tried.
std::optional<plan::RelayAdvice> knownRelay(const plan::Route &route)
{
    const Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders || !route.relay)
        return std::nullopt;
    plan::RelayAdvice advice = plan::relayAdvice(*route.relay, *senders);
    return advice.isKnown() ? std::optional(std::move(advice)) : std::nullopt;
}

int ports(Invocation &call)
{
    if (call.value(u"relay"_s) == u"list")
        return listRelays(call);
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    // A plan without a domain: the line alone. With a relay that is tried as well.
    plan::MailPlan plan;
    plan.hosts.emplace_back();
    const checks::Options options = call.checkOptions();
    const checks::Context context{plan, call.internet(), **data, options, call.stop(), {}};
    std::vector<Family> families;
    for (const Family family : {Family::V4, Family::V6}) {
        if (context.allows(family))
            families.push_back(family);
    }
    if (call.has(u"relay"_s)) {
        const Result<plan::Relay> relay = plan::parseRelay(call.value(u"relay"_s));
        if (!relay)
            return failRelay(call, relay.error());
        plan.route.relay = *relay;
    }
    facts::Facts facts;
    facts.ports.outbound = checks::askPort25(context, families);
    if (plan.route.relay)
        facts.ports.relay = checks::askRelay(context, *plan.route.relay, families);
    const std::vector<findings::Finding> found = checks::judgeAll(plan, facts, {u"ports"_s});
    const std::optional<plan::RelayAdvice> advice = knownRelay(plan.route);
    if (call.json()) {
        printDocument(call, u"ports"_s, found,
                      {{u"ports"_s, portsJson(facts.ports)},
                       {u"relay"_s, attemptsJson(facts.ports.relay)},
                       {u"relayAdvice"_s, advice ? QJsonValue(relayJson(*advice)) : QJsonValue()}});
        return findings::exitCode(findings::summarise(found));
    }
    for (const auto &[family, fact] : facts.ports.outbound) {
        if (!fact.isKnown() || call.quiet())
            continue;
        for (const line::PortProbe &probe : fact->probes) {
            const net::SmtpReply &greeting = probe.transcript.greeting;
            call.out() << (family == Family::V4 ? u"IPv4  "_s : u"IPv6  "_s)
                       << probe.operatorName.leftJustified(14) << u' '
                       << probe.host.toLower().leftJustified(34) << u' '
                       << (greeting.code != 0
                               ? printable(QString::number(greeting.code) + u' '
                                           + QString::fromUtf8(greeting.lines.value(0)))
                               : findings::phrase(u"port."_s
                                                  + net::toString(probe.transcript.outcome)))
                       << u'\n';
        }
    }
    call.out() << u'\n';
    printFindings(call, found);
    if (advice && !call.quiet())
        printRelay(call, *advice);
    return findings::exitCode(findings::summarise(found));
}

/// HOST, HOST:PORT, an address, or [ADDRESS]:PORT.
struct Place
{
    QString host;
    std::optional<Address> address;
    quint16 port = mailPort;

    [[nodiscard]] QString toString() const
    {
        return address ? Endpoint{*address, port}.toString(0) : u"%1:%2"_s.arg(host).arg(port);
    }
};

Result<Place> placeOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto bad = [&] { return failure(u"smtp.bad-place"_s, {{u"text"_s, text}}); };
    Place place;
    if (const Result<Endpoint> literal = Endpoint::parse(trimmed, mailPort)) {
        place.address = literal->address;
        place.port = literal->port;
        return place;
    }
    const qsizetype colon = trimmed.lastIndexOf(u':');
    if (colon >= 0) {
        bool fine = false;
        const int port = trimmed.sliced(colon + 1).toInt(&fine);
        if (!fine || port < 1 || port > 65535)
            return bad();
        place.port = static_cast<quint16>(port);
    }
    const Result<dns::Domain> host =
        dns::Domain::parse(colon >= 0 ? trimmed.first(colon) : trimmed);
    if (!host)
        return bad();
    place.host = host->ascii();
    return place;
}

int smtp(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(
            findings::phrase(u"cli.one-argument", {{u"what"_s, u"HOST[:PORT]"_s}}));
    const QString helo = call.value(u"helo"_s);
    const auto isWord = [](QChar c) { return c > u' ' && c <= u'~'; };
    if (call.has(u"helo"_s) && (helo.isEmpty() || !std::all_of(helo.begin(), helo.end(), isWord)))
        return call.wrongUsage(findings::phrase(u"cli.bad-greeting"));
    const Result<Place> place = placeOf(call.arguments().front());
    if (!place)
        return call.fail(place.error());
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const plan::MailPlan plan;
    const checks::Options options = call.checkOptions();
    const checks::Context context{plan, call.internet(), **data, options, call.stop(), {}};
    std::vector<Address> addresses;
    std::vector<facts::Evidence> evidence;
    std::optional<Error> open;
    if (place->address) {
        if (const std::optional<int> refused = call.refuseLeftOut(*place->address))
            return *refused;
        addresses.push_back(*place->address);
    } else {
        const dns::Name name = dns::Name::of(place->host.toLatin1().constData());
        for (const dns::Answer &answer :
             context.internet.lookupEach(checks::addressInquiries(name), call.stop())) {
            evidence.push_back(facts::evidenceOf(answer, context.now()));
            for (const Address &address : answer.addresses()) {
                if (context.allows(address.family()))
                    addresses.push_back(address);
            }
            if (!answer.isKnown())
                open = facts::reasonOf(answer);
        }
    }
    std::vector<findings::Finding> found;
    QJsonArray dialogues;
    if (addresses.empty())
        found.push_back(findings::unknownFinding(
            u"starttls.unknown"_s, place->toString(),
            open.value_or(Error(u"smtp.no-address"_s, {{u"host"_s, place->host}})), evidence));
    // The first address of each family, as a sender would try them.
    std::set<Family> tried;
    std::vector<findings::Finding> noWay;
    bool reached = false;
    for (const Address &address : addresses) {
        if (!tried.insert(address.family()).second)
            continue;
        net::SmtpScript script;
        script.server = {address, place->port};
        script.host = place->host;
        script.greetAs =
            call.has(u"helo"_s) ? helo.toLatin1() : checks::greetingOf(context, address.family());
        script.security = checks::securityOf(place->port);
        script.timeout = call.has(u"timeout"_s) ? Milliseconds(0) : patientWait;
        const net::SmtpTranscript told = context.internet.smtp(script, call.stop());
        dialogues.append(dialogueJson(script.server, told));
        reached = reached || told.outcome == net::SmtpOutcome::Completed;
        (told.outcome == net::SmtpOutcome::Unreachable ? noWay : found)
            .push_back(checks::judgeStartTls(place->toString(), told, context.now(),
                                             {facts::evidenceOf(script, told, context.now())}));
        if (call.json() || call.quiet())
            continue;
        call.out() << script.server.toString(0) << u'\n';
        for (const QString &line : told.lines)
            call.out() << u"  "_s << printable(line) << u'\n';
        call.out() << u'\n';
    }
    // A sender takes the other family where this machine has none of this one.
    if (!reached)
        found.insert(found.end(), noWay.begin(), noWay.end());
    if (call.json())
        printDocument(call, place->toString(), found, {{u"dialogues"_s, dialogues}});
    else
        printFindings(call, found);
    return findings::exitCode(findings::summarise(found));
}

} // namespace

std::vector<Command> mailCommands()
{
    return {
        {"ports",
         "",
         "Can mail leave: port 25 of large receivers, and the relay. No mail is sent.",
         {{"relay", "HOST:PORT",
           "Try this relay as well; \"list\" shows those that suit a home server."}},
         ports,
         0},
        {"smtp",
         "HOST[:PORT]",
         "Speak to a mail server: greeting, EHLO, STARTTLS, QUIT. No mail is sent.",
         {{"helo", "NAME", "The name to greet with."}},
         smtp},
    };
}

} // namespace mailworthy::cli
