// export: the configuration of the server that sends.
#include "cli/Command.h"
#include "cli/Output.h"
#include "exporting/Configuration.h"
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

/// Prints why one of the options cannot be used, and gives the exit code; 0 when all can.
int readOptions(Invocation &call, exporting::ConfigurationOptions &options)
{
    for (const QString &text : call.values(u"bind"_s)) {
        const Result<Address> address = Address::parse(text);
        const bool twice =
            address
            && std::any_of(options.bind.begin(), options.bind.end(),
                           [&](const Address &other) { return other.isV4() == address->isV4(); });
        if (!address || twice)
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

int exportCommand(Invocation &call)
{
    if (call.has(u"list"_s))
        return list(call);
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"SESSION"_s}}));
    for (const QString &option : {u"server"_s, u"out"_s}) {
        if (!call.has(option))
            return call.wrongUsage(
                findings::phrase(u"cli.missing-option", {{u"option"_s, option}}));
    }
    const QString server = call.value(u"server"_s);
    if (!servers::serverIds().contains(server)) {
        return call.wrongUsage(findings::phrase(
            u"cli.bad-option",
            {{u"option"_s, u"server"_s}, {u"text"_s, server}, {u"known"_s, servers::serverIds()}}));
    }
    exporting::ConfigurationOptions options;
    if (const int wrong = readOptions(call, options))
        return wrong;
    const Result<session::Session> session = session::loadSession(call.arguments().front());
    if (!session)
        return call.fail(session.error());
    const Result<exporting::Configuration> configuration =
        exporting::makeConfiguration(session->plan, server, options);
    if (!configuration)
        return call.fail(configuration.error());
    const QString folder = call.value(u"out"_s);
    const Result<> written =
        exporting::writeConfiguration(*configuration, folder, {call.has(u"with-private-key"_s)});
    if (!written)
        return call.fail(written.error());
    if (call.json())
        printDocument(call, session->plan.domain().name.ascii(), {},
                      {{u"out"_s, folder}, {u"manifest"_s, exporting::manifestOf(*configuration)}});
    else
        printWritten(call, *configuration, folder);
    return exitFine;
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {"export",
         "SESSION --server S --out DIR | --list",
         "Write the configuration of the server that sends.",
         {{"server", "S", "The kind of server."},
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
