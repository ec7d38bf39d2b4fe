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
                                 {u"basis"_s, kind->basis},
                                 {u"tested"_s, QJsonArray::fromStringList(kind->tested)}});
        if (!call.json())
            call.out() << id.leftJustified(22) << kind->name << u"  ("_s
                       << kind->tested.join(u", "_s) << u")\n"_s;
    }
    if (call.json())
        printDocument(call, u"servers"_s, {}, {{u"servers"_s, array}});
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
    const Result<session::Session> session = session::loadSession(call.arguments().front());
    if (!session)
        return call.fail(session.error());
    const Result<exporting::Configuration> configuration =
        exporting::makeConfiguration(session->plan, server);
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
        call.out() << findings::phrase(u"export.written", {{u"path"_s, folder}}) << Qt::endl;
    return exitFine;
}

} // namespace

std::vector<Command> exportCommands()
{
    return {{"export",
             "SESSION --server S --out DIR | --list",
             "Write the configuration of the server that sends.",
             {{"server", "S", "The kind of server."},
              {"out", "DIR", "The folder to write."},
              {"with-private-key", "", "Put the private key into the folder."},
              {"list", "", "List the kinds of server."}},
             exportCommand}};
}

} // namespace mailworthy::cli
