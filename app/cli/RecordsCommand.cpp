// records.
#include "base/Files.h"
#include "checks/Removals.h"
#include "cli/Command.h"
#include "cli/ExtraOptions.h"
#include "cli/Output.h"
#include "exporting/Records.h"
#include "net/Memo.h"
#include "net/ZoneServers.h"
#include "plan/KeyRecordName.h"
#include "session/Session.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whose forms the zones have, by their name servers. Where these fit several the owner is asked.
std::vector<std::pair<dns::Domain, const data::DnsHost *>> recognised(Invocation &call,
                                                                      const data::DnsHosts &known,
                                                                      net::Internet &internet,
                                                                      const plan::MailPlan &plan)
{
    std::vector<std::pair<dns::Domain, const data::DnsHost *>> hosts;
    for (const plan::MailDomain &domain : plan.domains) {
        if (!domain.dnsHost.isEmpty()) {
            hosts.emplace_back(domain.name, known.find(domain.dnsHost));
            continue;
        }
        const net::ZoneServers zone =
            net::findZoneServers(internet, domain.name.name(), call.stop());
        std::vector<dns::Name> servers;
        for (const net::ZoneServer &server : zone.servers)
            servers.push_back(server.host);
        const std::vector<const data::DnsHost *> fitting = known.recognise(servers);
        if (fitting.size() == 1) {
            hosts.emplace_back(domain.name, fitting.front());
        } else if (fitting.size() > 1) {
            QStringList ids;
            for (const data::DnsHost *host : fitting)
                ids << host->id;
            call.err() << findings::phrase(
                u"records.ambiguous-host",
                {{u"domain"_s, domain.name.unicode()}, {u"hosts"_s, ids}})
                       << Qt::endl;
        }
    }
    return hosts;
}

/// Beside the file, because not every form has a place for words.
void tellSwitches(Invocation &call, const std::vector<plan::MailSwitch> &switches,
                  const QString &format, const exporting::RecordOptions &options)
{
    if (switches.empty())
        return;
    printSwitches(call.err(), switches);
    if (exporting::isForTools(format) && !options.withSwitch)
        call.err() << findings::phrase(u"switch.option") << Qt::endl;
}

int recordsCommand(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"SESSION"_s}}));
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"bind"_s;
    if (!exporting::recordFormats().contains(format)) {
        return call.wrongUsage(
            findings::phrase(u"cli.bad-option", {{u"option"_s, u"format"_s},
                                                 {u"text"_s, format},
                                                 {u"known"_s, exporting::recordFormats()}}));
    }
    const Result<session::Session> session = session::loadSession(call.arguments().front());
    if (!session)
        return call.fail(session.error());
    if (const Result<> fits = plan::checkKeyRecordNames(session->plan); !fits)
        return call.fail(fits.error());
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const QString provider =
        call.has(u"provider"_s) ? call.value(u"provider"_s) : session->plan.domain().dnsHost;
    exporting::RecordOptions options;
    if (!provider.isEmpty()) {
        options.host = (*data)->dnsHosts.find(provider);
        if (!options.host)
            return call.wrongUsage(findings::phrase(u"cli.no-such-host", {{u"text"_s, provider}}));
    }
    if (call.has(u"zone"_s)) {
        const Result<dns::Domain> zone = dns::Domain::parse(call.value(u"zone"_s));
        if (!zone)
            return call.fail(zone.error());
        options.zone = *zone;
    }
    net::Memo memo(call.internet());
    if (!options.host && (format == u"cards" || format == u"terraform"))
        options.hosts = recognised(call, (*data)->dnsHosts, memo, session->plan);
    Planned planned = plannedFor(call, memo, session->plan);
    // What the wizard's checks have found that must go
    planned.records = checks::withoutGone(checks::withRemovals(
        std::move(planned.records), session->plan, session->report, planned.published));
    options.published = &planned.published;
    options.withSwitch = call.has(u"switch"_s);
    const Result<QString> text = exporting::writeRecords(format, planned.records, options);
    if (!text)
        return call.wrongUsage(findings::textOf(text.error()));
    if (!call.json() && !call.quiet())
        tellSwitches(call, planned.switches, format, options);
    const bool toFile = call.has(u"out"_s) && call.value(u"out"_s) != u"-";
    if (toFile) {
        if (const Result<> written = writeFileAtomically(call.value(u"out"_s), text->toUtf8());
            !written)
            return call.fail(written.error());
    }
    if (call.json())
        printDocument(call, session->plan.domain().name.ascii(), {}, toJson(planned));
    else if (!toFile)
        call.out() << *text << Qt::flush;
    return exitFine;
}

} // namespace

std::vector<Command> recordsCommands()
{
    return {
        {"records",
         "SESSION",
         "The records to publish.",
         {{"format", "F",
           "bind (default), cards, cloudflare, route53, dnscontrol, octodns, lexicon, terraform, "
           "nsupdate, powerdns, windows, dnsmasq, tinydns, csv, markdown, html or text."},
          {"provider", "P", "Whose form or provider it is for."},
          {"zone", "NAME", "Only the records of this zone."},
          {"switch", "",
           "Write the MX record too where mail goes to another server today; else files for tools "
           "leave it out."},
          {"out", "FILE", "Write to this file."}},
         recordsCommand},
    };
}

} // namespace mailworthy::cli
