// greet: waits on port 25 for a mail from outside, without taking it.
#include "base/TypedAddress.h"
#include "checks/Inbound.h"
#include "checks/Runner.h"
#include "cli/Command.h"
#include "cli/Output.h"

#include <QSysInfo>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualSeconds = 300;
constexpr int mostSeconds = 24 * 60 * 60;

/// A whole number from 1 to `most`; nothing when it is none.
std::optional<int> numberOf(const QString &text, int most)
{
    bool fine = false;
    const int number = text.toInt(&fine);
    return fine && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

QJsonObject visitJson(const net::GreeterVisit &visit, line::Origin origin)
{
    QJsonArray recipients;
    for (const QByteArray &recipient : visit.talk.recipients)
        recipients.append(QString::fromUtf8(recipient));
    return {{u"address"_s, visit.from.address.toString()},
            {u"port"_s, visit.from.port},
            {u"to"_s, visit.to.address.toString()},
            {u"origin"_s, line::toString(origin)},
            {u"milliseconds"_s, static_cast<qint64>(visit.after.count())},
            {u"name"_s, visit.talk.name.isEmpty() ? QJsonValue()
                                                  : QJsonValue(QString::fromUtf8(visit.talk.name))},
            {u"sender"_s,
             visit.talk.sender ? QJsonValue(QString::fromUtf8(*visit.talk.sender)) : QJsonValue()},
            {u"recipients"_s, recipients},
            {u"end"_s, net::toString(visit.end)},
            {u"lines"_s, QJsonArray::fromStringList(visit.talk.lines)}};
}

QJsonObject testJson(const facts::InboundFact &fact)
{
    QJsonArray places;
    for (const Endpoint &place : fact.greeter->places)
        places.append(place.toString(0));
    QJsonArray connections;
    for (const net::GreeterVisit &visit : fact.greeter->visits)
        connections.append(visitJson(visit, line::originOf(visit.from.address, fact.own)));
    return {{u"outcome"_s, net::toString(fact.greeter->outcome)},
            {u"places"_s, places},
            {u"connections"_s, connections},
            {u"turnedAway"_s, static_cast<qint64>(fact.greeter->turnedAway)}};
}

/// The plan of this machine alone; an error when a host or an address is none.
Result<plan::MailPlan> planOf(Invocation &call)
{
    plan::MailPlan plan;
    plan::Host host;
    if (call.has(u"host"_s)) {
        const Result<dns::Domain> name = dns::Domain::parse(call.value(u"host"_s));
        if (!name)
            return failure(name.error());
        host.name = *name;
    }
    for (const QString &text : call.values(u"address"_s)) {
        const Result<Address> address = parseTypedAddress(text);
        if (!address)
            return failure(address.error());
        host.addresses.push_back({*address, plan::Provenance::Typed});
    }
    plan.hosts.push_back(std::move(host));
    return plan;
}

/// What to do now, on standard error.
void tellWhatToDo(Invocation &call, const facts::Facts &facts, const line::OwnSide &own,
                  const QString &host, quint16 port, int seconds)
{
    QStringList addresses;
    for (const Address &address : own.addresses) {
        if (address.isPublic())
            addresses << address.toString();
    }
    QTextStream &err = call.err();
    err << findings::phrase(u"greet.waits", {{u"port"_s, QString::number(port)},
                                             {u"seconds"_s, static_cast<qint64>(seconds)}})
        << u'\n';
    err << (host.isEmpty() ? findings::phrase(u"greet.send")
                           : findings::phrase(u"greet.send-to", {{u"host"_s, host}}))
        << u'\n';
    if (!addresses.isEmpty())
        err << findings::phrase(u"greet.addresses", {{u"addresses"_s, addresses.join(u", "_s)}})
            << u'\n';
    if (own.sharedV4)
        err << findings::phrase(u"greet.shared") << u'\n';
    else if (facts.addresses.contains(Family::V4) && facts.addresses.at(Family::V4).isKnown()
             && facts.addresses.at(Family::V4)->nat.nat == line::Nat::Single)
        err << findings::phrase(u"greet.forward", {{u"port"_s, QString::number(port)}}) << u'\n';
    err << findings::phrase(u"greet.no-mail-lost") << Qt::endl;
}

/// One who has come, then once more when the visit is over.
void tellVisit(Invocation &call, const net::GreeterVisit &visit, line::Origin origin)
{
    QTextStream &out = call.out();
    if (visit.end == net::VisitEnd::Open) {
        out << printable(findings::phrase(
            u"greet.came", {{u"address"_s, visit.from.address.toString()},
                            {u"origin"_s, findings::phrase(QString(u"greet.origin."_s
                                                                   + line::toString(origin)))}}))
            << u'\n';
    } else {
        for (const QString &line : visit.talk.lines)
            out << u"  "_s << printable(line) << u'\n';
    }
    out.flush();
}

int report(Invocation &call, const plan::MailPlan &plan, const facts::Facts &facts)
{
    const std::vector<findings::Finding> found = checks::judgeAll(plan, facts, {u"ports"_s});
    if (call.json()) {
        const QString subject = found.empty() ? QString() : found.front().subject;
        printDocument(call, subject, found, testJson(**facts.ports.inbound));
    } else {
        if (!call.quiet())
            call.out() << u'\n';
        printFindings(call, found);
    }
    return findings::exitCode(findings::summarise(found));
}

int greet(Invocation &call)
{
    const std::optional<int> seconds =
        call.has(u"seconds"_s) ? numberOf(call.value(u"seconds"_s), mostSeconds) : usualSeconds;
    if (!seconds)
        return call.wrongUsage(findings::phrase(u"greet.bad-seconds"));
    const std::optional<int> port =
        call.has(u"port"_s) ? numberOf(call.value(u"port"_s), 65535) : 25;
    if (!port)
        return call.wrongUsage(findings::phrase(u"greet.bad-port"));
    const Result<plan::MailPlan> plan = planOf(call);
    if (!plan)
        return call.fail(plan.error());
    for (const plan::HostAddress &item : plan->host().addresses) {
        if (const std::optional<int> refused = call.refuseLeftOut(item.address))
            return *refused;
    }
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const checks::Options options = call.checkOptions();
    const checks::Context context{*plan, call.internet(), **data, options, call.stop(), {}};
    const QString host = plan->host().name.ascii();
    net::GreeterRequest request;
    request.port = static_cast<quint16>(*port);
    request.name = (host.isEmpty() ? QSysInfo::machineHostName() : host).toLatin1();

    // Whether waiting is possible is known at once: nobody is asked for anything before.
    facts::Facts facts;
    facts.ports.inbound = checks::waitForVisitors(context, facts, request, {});
    if ((*facts.ports.inbound)->greeter->outcome != net::GreeterOutcome::Waited)
        return report(call, *plan, facts);

    const bool talks = !call.json() && !call.quiet();
    if (talks)
        call.err() << findings::phrase(u"greet.measures") << Qt::endl;
    checks::RunRequest measuring;
    measuring.only = {u"address"_s};
    measuring.options = options;
    facts = checks::run(*plan, call.internet(), **data, measuring, {}, call.stop()).facts;
    if (talks)
        tellWhatToDo(call, facts, checks::ownSideOf(*plan, facts, checks::localAddresses(context)),
                     host, request.port, *seconds);
    request.duration = std::chrono::seconds(*seconds);
    facts.ports.inbound = checks::waitForVisitors(
        context, facts, request,
        [&](std::size_t, const net::GreeterVisit &visit, line::Origin origin) {
            if (talks)
                tellVisit(call, visit, origin);
        });
    return report(call, *plan, facts);
}

} // namespace

std::vector<Command> greetCommands()
{
    return {
        {"greet",
         "",
         "Wait on port 25 for a mail from outside, to see whether mail can come in. No mail is "
         "taken.",
         {{"seconds", "N", "How long to wait (300)."},
          {"host", "NAME", "The mail host that the mail is for."},
          {"address", "IP", "Your public address (may be given several times; default: measured)."},
          {"port", "P", "Wait on this port, where the router leads port 25 to it (25)."}},
         greet,
         0}};
}

} // namespace mailworthy::cli
