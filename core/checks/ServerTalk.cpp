#include "checks/ServerTalk.h"

#include "checks/PortsAsking.h"
#include "checks/Sink.h"
#include "checks/StartTls.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 mailPort = 25;
/// As for other servers (PortsAsking): who is there answers soon, and may hold its greeting back.
constexpr Milliseconds connectWait{5000};
constexpr Milliseconds replyWait{15000};
/// A machine with containers has many addresses, and a name may have any number.
constexpr std::size_t mostPlaces = 6;

QString firstWord(const net::SmtpReply &reply)
{
    net::SmtpTranscript told;
    told.greeting = reply;
    return told.greetingName();
}

/// "ESMTP" is no name; "localhost" is one, if a bad one.
bool namesHost(const QString &word)
{
    return word == u"localhost" || word.contains(u'.');
}

bool isLoopback(const Address &address)
{
    return address.addressClass() == AddressClass::Loopback;
}

HeardFrom fromOf(const plan::Host &host, const Address &address)
{
    if (host.runsOn == plan::RunsOn::ThisMachine)
        return HeardFrom::ThisMachine;
    return address.isPublic() ? HeardFrom::OtherHost : HeardFrom::OwnNetwork;
}

Error whyNot(const net::SmtpTranscript &told, const QString &place)
{
    if (told.outcome == net::SmtpOutcome::Cancelled)
        return Error(u"fact.stopped"_s);
    return Error(u"smtp."_s + net::toString(told.outcome),
                 {{u"place"_s, place}, {u"detail"_s, told.detail}});
}

/// Of several that were not heard, the one that came farthest tells most.
bool isFarther(const net::SmtpTranscript &told, const net::SmtpTranscript &other)
{
    const auto reach = [](const net::SmtpTranscript &item) {
        return item.outcome == net::SmtpOutcome::Unreachable ? -1 : static_cast<int>(item.stage);
    };
    return reach(told) > reach(other);
}

} // namespace

QString HeardServer::name() const
{
    const QString greeting = firstWord(transcript.greeting);
    const QString ehlo = firstWord(transcript.ehlo);
    return namesHost(greeting) || !namesHost(ehlo) ? greeting : ehlo;
}

bool ServerTalk::wasStopped() const
{
    return !heard.isKnown() && heard.unknown.code == u"fact.stopped";
}

bool ServerTalk::isOf(const plan::MailPlan &plan) const
{
    if (plan.hosts.empty())
        return false;
    plan::Host now = plan.host();
    now.server = host.server; // what is exported for it changes nothing at the server that runs
    now.addressChanges = host.addressChanges;
    return now == host;
}

std::vector<Address> placesToHear(const plan::Host &host,
                                  const std::vector<net::LocalAddress> &local,
                                  const std::vector<Address> &published)
{
    std::vector<Address> planned;
    for (const plan::HostAddress &item : host.addresses)
        planned.push_back(item.address);
    std::vector<Address> places;
    const auto addIf = [&places](const std::vector<Address> &some, auto &&wanted) {
        for (const Address &address : some) {
            if (wanted(address) && std::find(places.begin(), places.end(), address) == places.end())
                places.push_back(address);
        }
    };
    const auto any = [](const Address &) { return true; };
    if (host.runsOn != plan::RunsOn::ThisMachine) {
        const auto isInside = [](const Address &address) {
            return address.addressClass() == AddressClass::Private
                   || address.addressClass() == AddressClass::UniqueLocal;
        };
        const bool isNear = host.runsOn == plan::RunsOn::ThisNetwork;
        const auto isThere = [isNear](const Address &address) {
            return isNear ? !isLoopback(address) : address.isPublic();
        };
        if (isNear)
            addIf(published, isInside); // a name server of the network may know it
        addIf(planned, isThere);
        if (places.empty()) // what is published for the name may still be a former server
            addIf(published, isThere);
        if (places.size() > mostPlaces)
            places.resize(mostPlaces);
        return places;
    }
    std::vector<Address> own;
    for (const net::LocalAddress &item : local) {
        if (item.address.addressClass() != AddressClass::LinkLocal && !item.temporary)
            own.push_back(item.address);
    }
    const auto isMeant = [&](const Address &address) {
        return std::find(planned.begin(), planned.end(), address) != planned.end()
               || std::find(published.begin(), published.end(), address) != published.end();
    };
    addIf(own, [&](const Address &address) { return isMeant(address) && !isLoopback(address); });
    addIf(own, [](const Address &address) { return !isLoopback(address); });
    if (places.size() >= mostPlaces)
        places.resize(mostPlaces - 1);
    addIf({Address::v4({127, 0, 0, 1})}, any);
    return places;
}

ServerTalk hearServer(const Context &context)
{
    ServerTalk talk;
    talk.host = context.plan.host();
    const QString name = talk.host.name.ascii();
    std::vector<facts::Evidence> evidence;
    std::vector<Address> published;
    std::optional<Error> why;
    for (const dns::Answer &answer :
         context.internet.lookupEach(addressInquiries(talk.host.name.name()), context.stop)) {
        evidence.push_back(facts::evidenceOf(answer, context.now()));
        for (const Address &address : answer.addresses())
            published.push_back(address);
        if (!answer.isKnown())
            why = facts::reasonOf(answer);
    }
    // As a stranger: many servers turn away who greets with their own name.
    const plan::MailPlan nobody;
    const Context stranger{nobody,          context.internet, context.data,
                           context.options, context.stop,     {}};
    std::optional<net::SmtpTranscript> farthest;
    for (const Address &address :
         placesToHear(talk.host, context.internet.localAddresses(), published)) {
        if (!context.allows(address.family()))
            continue;
        net::SmtpScript script;
        script.server = {address, mailPort};
        script.host = name;
        script.greetAs = greetingOf(stranger, address.family());
        script.timeout = context.options.timeout.value_or(connectWait);
        script.patience = context.options.timeout.value_or(replyWait);
        net::SmtpTranscript told = context.internet.smtp(script, context.stop);
        evidence.push_back(facts::evidenceOf(script, told, context.now()));
        if (context.stop.stop_requested()) {
            why = Error(u"fact.stopped"_s);
            break;
        }
        if (told.greeting.isPositive()) {
            talk.heard = facts::Fact<HeardServer>::known(
                {script.server, fromOf(talk.host, address), std::move(told)}, std::move(evidence),
                context.now(), facts::Vantage::ThisMachine);
            return talk;
        }
        if (!farthest || isFarther(told, *farthest)) {
            why = whyNot(told, script.server.toString(0));
            farthest = std::move(told);
        }
    }
    if (context.stop.stop_requested())
        why = Error(u"fact.stopped"_s);
    talk.heard = facts::Fact<HeardServer>::unknownBecause(
        why.value_or(Error(u"smtp.no-address"_s, {{u"host"_s, name}})), std::move(evidence),
        context.now());
    talk.heard.vantage = facts::Vantage::ThisMachine;
    return talk;
}

NameFit nameFit(const plan::Host &host, const HeardServer &heard)
{
    const QString name = heard.name();
    // One word that it says both times is its name; of "220 Welcome" nobody could tell.
    if (!namesHost(name) && (name.isEmpty() || name != firstWord(heard.transcript.ehlo)))
        return NameFit::None;
    if (!line::judgeEhlo(name).usable())
        return NameFit::Unusable;
    const bool isGreeting = !host.lacksGreeting() && name == host.heloText().toLower();
    return isGreeting || name == host.name.ascii() ? NameFit::Planned : NameFit::Other;
}

findings::Finding judgeCertificate(const ServerTalk &talk)
{
    const QString place = talk.host.name.ascii() + u":25"_s;
    if (!talk.heard.isKnown())
        return findings::unknownFinding(u"starttls.unknown"_s, place, talk.heard.unknown,
                                        talk.heard.evidence);
    return judgeStartTls(place, talk.heard->transcript, talk.heard.at, talk.heard.evidence);
}

} // namespace mailworthy::checks
