#include "gui/models/PathViews.h"

#include "gui/models/FindingViews.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Severity;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

QString familyName(Family family)
{
    return family == Family::V4 ? u"IPv4"_s : u"IPv6"_s;
}

/// Where things stand along the way, by place in the list of hops; a rented server has no router.
struct Places
{
    int router = 1;
    int provider = 2;
    int relay = 3; ///< or the Internet
    int receivers = 4;
};

Places placesOf(const plan::MailPlan &plan)
{
    if (!plan.hosts.empty() && plan.host().runsOn == plan::RunsOn::Elsewhere)
        return {0, 1, 2, 3};
    return {};
}

/// Who gives the line its address, where a reverse name or a table of providers told it.
QString providerName(const facts::Facts &facts)
{
    for (const auto &[address, fact] : facts.reverse) {
        if (fact.isKnown() && fact->provider)
            return fact->provider->name;
    }
    return {};
}

std::vector<Hop> hopsOf(const plan::MailPlan &plan, const facts::Facts &facts)
{
    const plan::RunsOn runsOn = plan.hosts.empty() ? plan::RunsOn::ThisMachine : plan.host().runsOn;
    std::vector<Hop> hops;
    if (runsOn == plan::RunsOn::Elsewhere) {
        hops.push_back({Icon::Rack, tr("Your server"), tr("rented")});
    } else {
        hops.push_back({runsOn == plan::RunsOn::ThisMachine ? Icon::Computer : Icon::Rack,
                        tr("Your server"),
                        runsOn == plan::RunsOn::ThisMachine ? tr("this computer") : tr("at home")});
        hops.push_back({Icon::Router, tr("Router"), {}});
    }
    const QString provider = providerName(facts);
    hops.push_back(provider.isEmpty() ? Hop{Icon::Provider, tr("Provider"), tr("of your line")}
                                      : Hop{Icon::Provider, provider, tr("your provider")});
    if (plan.route.usesRelay())
        hops.push_back({Icon::Swap, tr("Relay"),
                        plan.route.relay ? plan.route.relay->host : tr("not chosen yet")});
    else
        hops.push_back({Icon::Globe, tr("Internet"), {}});
    hops.push_back({Icon::Mail, tr("Receivers"), {}});
    return hops;
}

const Finding *findFor(const findings::Report &report, const QString &code,
                       const QString &subject = {})
{
    for (const Finding &finding : report.findings) {
        if (finding.code == code && (subject.isEmpty() || finding.subject == subject))
            return &finding;
    }
    return nullptr;
}

/// Of a finding about an address: is it one of this family?
const Finding *findFor(const findings::Report &report, const QString &code, Family family)
{
    for (const Finding &finding : report.findings) {
        const Result<Address> address = Address::parse(finding.subject);
        const bool named = finding.subject == familyName(family);
        if (finding.code == code && (named || (address && address->family() == family)))
            return &finding;
    }
    return nullptr;
}

PathLine waiting(bool incoming, bool running)
{
    PathLine line;
    line.incoming = incoming;
    line.status = running ? Status::Running : Status::Waiting;
    return line;
}

PathLine broken(bool incoming, Status status, int hop, const QString &reason)
{
    PathLine line;
    line.incoming = incoming;
    line.status = status;
    line.breakAt = hop;
    line.reason = reason;
    return line;
}

PathLine directWayOut(Family family, const findings::Report &report, const Places &at, bool running)
{
    const QString subject = familyName(family);
    if (findFor(report, u"port25.blocked"_s, subject))
        return broken(false, Status::Problem, at.provider, tr("port 25 is blocked"));
    if (findFor(report, u"port25.refused"_s, subject))
        return broken(false, Status::Problem, at.router, tr("port 25 is refused"));
    if (findFor(report, u"port25.intercepted"_s, subject))
        return broken(false, Status::Problem, at.router, tr("somebody else answers"));
    if (findFor(report, u"port25.turned-away"_s, subject))
        return broken(false, Status::Warning, at.receivers, tr("a receiver refuses this address"));
    if (findFor(report, u"port25.open"_s, subject)) {
        PathLine line;
        line.status = Status::Ok;
        return line;
    }
    if (findFor(report, u"port25.unknown"_s, subject))
        return broken(false, Status::Unknown, at.provider, tr("not visible from here"));
    return waiting(false, running);
}

PathLine relayWayOut(const plan::MailPlan &plan, const findings::Report &report, const Places &at,
                     bool running)
{
    if (!plan.route.relay)
        return broken(false, Status::Unknown, at.relay, tr("no relay chosen yet"));
    const QString subject = u"%1:%2"_s.arg(plan.route.relay->host).arg(plan.route.relay->port);
    if (findFor(report, u"relay.unreachable"_s, subject))
        return broken(false, Status::Problem, at.relay, tr("it cannot be reached"));
    if (findFor(report, u"relay.no-tls"_s, subject))
        return broken(false, Status::Warning, at.relay, tr("no TLS"));
    if (findFor(report, u"relay.certificate"_s, subject))
        return broken(false, Status::Warning, at.relay, tr("the certificate does not fit"));
    if (findFor(report, u"relay.reachable"_s, subject)) {
        PathLine line;
        line.status = Status::Ok;
        return line;
    }
    if (findFor(report, u"relay.unknown"_s, subject))
        return broken(false, Status::Unknown, at.relay, tr("could not be tried"));
    return waiting(false, running);
}

/// The address that the lane is about: the plan's, else the one that was found.
QString addressOf(Family family, const plan::MailPlan &plan, const facts::Facts &facts)
{
    if (!plan.hosts.empty()) {
        for (const plan::HostAddress &item : plan.host().addresses) {
            if (item.address.family() == family)
                return item.address.toString();
        }
    }
    const auto fact = facts.addresses.find(family);
    if (fact != facts.addresses.end() && fact->second.isKnown() && fact->second->verdict.address)
        return fact->second->verdict.address->toString();
    return {};
}

PathLine wayIn(Family family, const plan::MailPlan &plan, const findings::Report &report,
               const facts::Facts &facts, const Places &at, bool running)
{
    if (!plan.isEmpty() && !plan.domain().receivesHere) {
        PathLine line;
        line.incoming = true;
        line.status = Status::NotNeeded;
        return line;
    }
    const bool v4 = family == Family::V4;
    // Where mail leaves through a relay it is a note; who wants mail to come in is stopped by it.
    if (const Finding *shared = v4 ? findFor(report, u"address.cgnat"_s) : nullptr)
        return broken(true,
                      shared->severity == Severity::Problem ? Status::Problem : Status::Warning,
                      at.provider, tr("shared address"));
    if (findFor(report, u"inbound.impossible"_s))
        return broken(true, Status::Problem, at.router, tr("port 25 does not reach the server"));
    if (findFor(report, u"inbound.reached"_s)) {
        // Over which family is a fact of the test. Where it does not tell, or is not there any more
        // (a set-up that was opened again), only a line of one family leaves no doubt.
        const bool other = !addressOf(v4 ? Family::V6 : Family::V4, plan, facts).isEmpty();
        bool shown = !other;
        if (facts.ports.inbound && facts.ports.inbound->isKnown()) {
            const facts::Fact<facts::InboundFact> &test = *facts.ports.inbound;
            const line::InboundVerdict verdict = test->verdict(test.at);
            if (verdict.overV4 || verdict.overV6)
                shown = v4 ? verdict.overV4 : verdict.overV6;
        } else if (findFor(report, u"inbound.only-v6"_s)) {
            shown = !v4;
        }
        if (shown) {
            PathLine line;
            line.incoming = true;
            line.status = Status::Ok;
            return line;
        }
        return broken(true, Status::Unknown, at.provider, tr("not shown for this"));
    }
    if (v4 && findFor(report, u"address.double-nat"_s))
        return broken(true, Status::Warning, at.provider,
                      tr("a second router stands before yours"));
    if (findFor(report, u"inbound.unknown"_s) || findFor(report, u"inbound.not-tested"_s))
        return broken(true, Status::Unknown, at.provider, tr("not visible from here"));
    return waiting(true, running);
}

} // namespace

PathView pathView(const plan::MailPlan &plan, const findings::Report &report,
                  const facts::Facts &facts, bool running)
{
    PathView view;
    const Places at = placesOf(plan);
    view.hops = hopsOf(plan, facts);
    for (const Family family : {Family::V4, Family::V6}) {
        PathLane lane;
        lane.title = familyName(family);
        lane.address = addressOf(family, plan, facts);
        const plan::Way way = plan.route.of(family);
        const bool tried = findFor(report, u"address.conflict"_s, family)
                           || std::any_of(report.findings.begin(), report.findings.end(),
                                          [&](const Finding &finding) {
                                              return finding.code.startsWith(u"port25.")
                                                     && finding.subject == lane.title;
                                          });
        // The first lane stands there from the beginning; the second when there is such a line.
        if (lane.address.isEmpty() && !tried && family == Family::V6)
            continue;
        if (way == plan::Way::Relay)
            lane.lines.push_back(relayWayOut(plan, report, at, running));
        else if (way == plan::Way::Direct)
            lane.lines.push_back(directWayOut(family, report, at, running));
        else
            lane.lines.push_back({false, Status::NotNeeded, -1, {}, {}});
        lane.lines.push_back(wayIn(family, plan, report, facts, at, running));
        view.lanes.push_back(std::move(lane));
    }
    return view;
}

} // namespace mailworthy::gui
