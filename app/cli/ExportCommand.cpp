// export: the configuration of the server that sends.
#include "cli/Command.h"
#include "cli/Output.h"
#include "exporting/Updater.h"
#include "net/ZoneServers.h"
#include "plan/Planner.h"
#include "session/Session.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

int list(Invocation &call)
{
    QJsonArray array;
    for (const QString &id : servers::serverIds()) {
        const Result<servers::ServerKind> kind = servers::loadServerKind(id);
        if (!kind)
            return call.fail(kind.error());
        array.append(QJsonObject{{u"id"_s, id},
                                 {u"name"_s, kind->name},
                                 {u"relayOnly"_s, kind->relayOnly},
                                 {u"basis"_s, kind->basis},
                                 {u"tested"_s, QJsonArray::fromStringList(kind->tested)}});
        if (!call.json())
            call.out() << id.leftJustified(20) << kind->name << u"\n    "_s
                       << findings::phrase(kind->basis == u"tried" ? u"export.tried"
                                                                   : u"export.documented",
                                           {{u"tested"_s, kind->tested}})
                       << u'\n';
    }
    if (call.json())
        printDocument(call, u"servers"_s, {}, {{u"servers"_s, array}});
    return exitFine;
}

void printWritten(Invocation &call, const exporting::Configuration &configuration,
                  const QString &path)
{
    QStringList lines = configuration.notes;
    if (configuration.kind.basis != u"tried")
        lines.prepend(
            findings::phrase(u"export.documented", {{u"tested"_s, configuration.kind.tested}}));
    for (const QString &line : lines)
        call.out() << u"- "_s << line << u'\n';
    call.out() << findings::phrase(u"export.written", {{u"path"_s, path}}) << Qt::endl;
}

/// An address that a mail to somebody else can come from.
bool mayBeBound(const Address &address)
{
    switch (address.addressClass()) {
    case AddressClass::Unspecified:
    case AddressClass::Loopback:
    case AddressClass::LinkLocal:
    case AddressClass::Multicast:
    case AddressClass::Reserved: return false;
    default: return true;
    }
}

/// Prints why one of the options cannot be used, and gives the exit code; 0 when all can.
int readOptions(Invocation &call, exporting::ConfigurationOptions &options)
{
    for (const QString &text : call.values(u"bind"_s)) {
        const Result<Address> address = Address::parse(text);
        const bool usable = address && mayBeBound(*address);
        const bool twice =
            address
            && std::any_of(options.bind.begin(), options.bind.end(),
                           [&](const Address &other) { return other.isV4() == address->isV4(); });
        if (!usable || twice)
            return call.wrongUsage(findings::phrase(u"cli.bad-bind", {{u"text"_s, text}}));
        options.bind.push_back(*address);
    }
    options.certificate = call.value(u"certificate"_s);
    options.certificateKey = call.value(u"certificate-key"_s);
    if (options.certificate.isEmpty() != options.certificateKey.isEmpty())
        return call.wrongUsage(findings::phrase(
            u"cli.missing-option",
            {{u"option"_s,
              options.certificate.isEmpty() ? u"certificate"_s : u"certificate-key"_s}}));
    options.incomingChecks = call.has(u"incoming-checks"_s);
    return exitFine;
}

/// What was made of a plan, written where the owner wants it.
int writeOut(Invocation &call, const plan::MailPlan &plan,
             const Result<exporting::Configuration> &configuration)
{
    if (!configuration)
        return call.fail(configuration.error());
    const QString folder = call.value(u"out"_s);
    const Result<> written =
        exporting::writeConfiguration(*configuration, folder, {call.has(u"with-private-key"_s)});
    if (!written)
        return call.fail(written.error());
    if (call.json())
        printDocument(call, plan.domain().name.ascii(), {},
                      {{u"out"_s, folder}, {u"manifest"_s, exporting::manifestOf(*configuration)}});
    else
        printWritten(call, *configuration, folder);
    return exitFine;
}

/// The program that follows a changing address.
int exportUpdater(Invocation &call, const plan::MailPlan &plan)
{
    const QString program = call.value(u"updater"_s);
    if (!exporting::updaterPrograms().contains(program)) {
        return call.wrongUsage(
            findings::phrase(u"cli.bad-option", {{u"option"_s, u"updater"_s},
                                                 {u"text"_s, program},
                                                 {u"known"_s, exporting::updaterPrograms()}}));
    }
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const plan::MailDomain *domain = plan::ownDomainOf(plan, plan.host().name.name());
    const QString provider = call.has(u"provider"_s) ? call.value(u"provider"_s)
                             : domain                ? domain->dnsHost
                                                     : QString();
    const data::DnsHost *host = provider.isEmpty() ? nullptr : (*data)->dnsHosts.find(provider);
    if (!host && !provider.isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.no-such-host", {{u"text"_s, provider}}));
    const net::ZoneServers zone =
        net::findZoneServers(call.internet(), plan.host().name.name(), call.stop());
    return writeOut(
        call, plan,
        exporting::updaterConfiguration(plan, program, host,
                                        zone.isKnown() ? std::optional(zone.zone) : std::nullopt));
}

int exportCommand(Invocation &call)
{
    if (call.has(u"list"_s))
        return list(call);
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"SESSION"_s}}));
    const bool updater = call.has(u"updater"_s);
    for (const QString &option : {updater ? u"updater"_s : u"server"_s, u"out"_s}) {
        if (!call.has(option))
            return call.wrongUsage(
                findings::phrase(u"cli.missing-option", {{u"option"_s, option}}));
    }
    const QString server = call.value(u"server"_s);
    if (!updater && !servers::serverIds().contains(server)) {
        return call.wrongUsage(findings::phrase(
            u"cli.bad-option",
            {{u"option"_s, u"server"_s}, {u"text"_s, server}, {u"known"_s, servers::serverIds()}}));
    }
    if (call.value(u"out"_s).isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.missing-option", {{u"option"_s, u"out"_s}}));
    for (const QString &option :
         updater ? QStringList{u"server"_s, u"bind"_s, u"certificate"_s, u"certificate-key"_s,
                               u"incoming-checks"_s, u"with-private-key"_s}
                 : QStringList{u"provider"_s}) {
        if (call.has(option))
            return call.wrongUsage(findings::phrase(
                u"cli.not-together",
                {{u"option"_s, option},
                 {u"other"_s, updater ? QString(u"updater"_s) : QString(u"server"_s)}}));
    }
    exporting::ConfigurationOptions options;
    if (const int wrong = readOptions(call, options))
        return wrong;
    const Result<session::Session> session = session::loadSession(call.arguments().front());
    if (!session)
        return call.fail(session.error());
    if (updater)
        return exportUpdater(call, session->plan);
    return writeOut(call, session->plan,
                    exporting::makeConfiguration(session->plan, server, options));
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {"export",
         "SESSION --server S --out DIR | SESSION --updater U --out DIR | --list",
         "Write the configuration of the server that sends.",
         {{"server", "S", "The kind of server."},
          {"updater", "U",
           "Instead of a server: what keeps a changing address right (ddclient, inadyn or "
           "nsupdate)."},
          {"provider", "P", "With --updater: the DNS host of the server's name."},
          {"out", "DIR", "The folder to write; an archive when it ends in .tar.gz or .zip."},
          {"with-private-key", "", "Put the private key into the folder."},
          {"bind", "IP", "Let outgoing connections come from this address; one of each family."},
          {"certificate", "FILE", "The server's certificate, as a path on the server."},
          {"certificate-key", "FILE",
           "The private key of the certificate, as a path on the server."},
          {"incoming-checks", "", "Check SPF, DKIM and DMARC of mail that comes in as well."},
          {"list", "", "List the kinds of server."}},
         exportCommand}};
}

} // namespace mailworthy::cli
