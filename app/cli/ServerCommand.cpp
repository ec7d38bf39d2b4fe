// server read: what the configuration of a server that is there means for the plan.
#include "base/Files.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "servers/reading/JudgeReading.h"
#include "servers/reading/ReadServer.h"
#include "servers/reading/ReadingWords.h"
#include "servers/reading/Takeover.h"
#include "session/ServerKeys.h"
#include "session/Session.h"

#include <QFile>
#include <QFileInfo>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longest = 1024 * 1024;

Result<servers::GivenText> textIn(const QString &path)
{
    if (path != u"-") {
        Result<QByteArray> content = readFile(path, longest);
        if (!content)
            return failure(content.error());
        return servers::GivenText{path, std::move(*content)};
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(u"file.unreadable"_s,
                       {{u"path"_s, u"-"_s}, {u"reason"_s, input.errorString()}});
    return servers::GivenText{{}, input.read(longest + 1)};
}

/// The session file of an option; absent: the option was not given, or the file is to be made.
Result<std::optional<session::Session>> sessionIn(Invocation &call, const QString &option,
                                                  bool mayBeMissing)
{
    if (!call.has(option) || (mayBeMissing && !QFileInfo::exists(call.value(option))))
        return std::optional<session::Session>();
    Result<session::Session> loaded = session::loadSession(call.value(option));
    if (!loaded)
        return failure(loaded.error());
    return std::optional(std::move(*loaded));
}

struct Taken
{
    bool changed = false;
    plan::MailPlan plan;
};

/// Writes the plan with what was read into the session file; what else is in it stays.
Result<Taken> takeInto(const QString &path, std::optional<session::Session> there,
                       const servers::ServerReading &reading, const servers::KeyLooks &looks)
{
    const bool isNew = !there;
    session::Session session = there ? std::move(*there) : session::Session();
    Result<plan::MailPlan> plan = servers::takeOver(session.plan, reading, looks);
    if (!plan)
        return failure(plan.error());
    Taken taken{isNew || *plan != session.plan, *plan};
    session.plan = std::move(*plan);
    if (taken.changed) {
        if (const Result<> saved = session::saveSession(path, session); !saved)
            return failure(saved.error());
    }
    return taken;
}

int readServer(Invocation &call)
{
    if (call.arguments().isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"KIND"_s}}));
    const QString kind = call.arguments().front().toLower();
    std::vector<servers::GivenText> texts;
    QStringList paths = call.arguments().mid(1);
    if (paths.isEmpty())
        paths << u"-"_s;
    // Before standard input is waited for.
    if (const Result<servers::ServerRead> early = servers::readServer(kind, {});
        early.error().code == u"reading.unknown-kind")
        return call.wrongUsage(findings::textOf(early.error()));
    for (const QString &path : paths) {
        Result<servers::GivenText> text = textIn(path);
        if (!text)
            return call.fail(text.error());
        texts.push_back(std::move(*text));
    }
    const Result<servers::ServerRead> read = servers::readServer(kind, texts);
    if (!read)
        return call.fail(read.error());
    const servers::ServerReading &reading = read->reading;

    const Result<std::optional<session::Session>> compared = sessionIn(call, u"session"_s, false);
    if (!compared)
        return call.fail(compared.error());
    Result<std::optional<session::Session>> target = sessionIn(call, u"into"_s, true);
    if (!target)
        return call.fail(target.error());
    plan::MailPlan plan;
    if (*compared)
        plan = (*compared)->plan;
    else if (*target)
        plan = (*target)->plan;
    const servers::KeyLooks looks = session::lookAtKeys(plan, reading);
    bool changed = false;
    if (call.has(u"into"_s)) {
        const Result<Taken> taken =
            takeInto(call.value(u"into"_s), std::move(*target), reading, looks);
        if (!taken)
            return call.fail(taken.error());
        changed = taken->changed;
        if (!*compared)
            plan = taken->plan; // what is still wrong is wrong for the plan as it is now
    }
    const std::vector<findings::Finding> found = servers::judgeReading(plan, reading, looks);
    const int code = findings::exitCode(findings::summarise(found));
    if (call.json()) {
        QJsonObject document{{u"server"_s, servers::toJson(reading, looks)},
                             {u"otherKind"_s, read->otherThanSaid},
                             {u"skipped"_s, QJsonArray::fromStringList(read->skipped)}};
        if (call.has(u"into"_s)) {
            document.insert(u"session"_s, call.value(u"into"_s));
            document.insert(u"changed"_s, changed);
            document.insert(u"plan"_s, plan::toJson(plan));
        }
        printDocument(call, kind, found, document);
        return code;
    }
    if (!call.quiet()) {
        if (read->otherThanSaid)
            call.out() << printable(
                findings::phrase(u"server-says.other-kind", {{u"kind"_s, kind}}))
                       << u'\n';
        if (!read->skipped.isEmpty())
            call.out() << printable(
                findings::phrase(u"server-says.skipped", {{u"files"_s, read->skipped}}))
                       << u'\n';
        for (const QString &sentence : servers::sentencesOf(reading))
            call.out() << printable(sentence) << u'\n';
        for (const QString &sentence : servers::sentencesOf(looks))
            call.out() << u"  "_s << printable(sentence) << u'\n';
        if (call.has(u"into"_s))
            call.out() << printable(
                findings::phrase(changed ? u"server-says.taken" : u"server-says.nothing-new",
                                 {{u"path"_s, call.value(u"into"_s)}}))
                       << u'\n';
        call.out() << u'\n';
    }
    printFindings(call, found);
    return code;
}

} // namespace

std::vector<Command> serverCommands()
{
    return {
        {"server read",
         "KIND [FILE…|-]",
         "Read the configuration of the server that is there: what it means for the plan.",
         {{"session", "FILE", "Compare it with the plan of this session file."},
          {"into", "FILE",
           "Take it over into this session file; a missing one is made. Nothing in it is lost."}},
         readServer,
         17,
         "KIND is auto, postfix, exim, opendkim, rspamd, sendmail, opensmtpd, chasquid or a kind "
         "of "
         "server (export --list). Read are: postconf -n or main.cf; exim4 -bP with routers and "
         "transports; opendkim.conf with its key table and signing table; dkim_signing.conf or "
         "rspamadm configdump dkim_signing; sendmail.mc or sendmail.cf; smtpd.conf; "
         "chasquid-util print-config. Several files may be given. Passwords in them are neither "
         "kept "
         "nor shown."}};
}

} // namespace mailworthy::cli
