#include "session/Session.h"

#include "base/Files.h"
#include "base/Json.h"
#include "checks/Coverage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A session is some kilobytes; evidence can make it some hundred.
constexpr qint64 largestSession = 16 * 1024 * 1024;
constexpr auto formatWord = "mailworthy-session"_L1;

QJsonArray toJson(const AcceptedFindings &accepted)
{
    QJsonArray items;
    for (const AcceptedFinding &item : accepted)
        items.append(QJsonObject{{u"code"_s, item.code}, {u"subject"_s, item.subject}});
    return items;
}

/// What is no such finding is left out; it must not cost the plan.
AcceptedFindings acceptedFromJson(const QJsonArray &items)
{
    AcceptedFindings accepted;
    for (const QJsonValue &item : items) {
        const QJsonValue code = item[u"code"];
        const QJsonValue subject = item[u"subject"];
        if (!code.toString().isEmpty() && subject.isString())
            accepted.insert({code.toString(), subject.toString()});
    }
    return accepted;
}

} // namespace

bool canBeAccepted(const findings::Finding &finding)
{
    // What is to be taken out is named by no more than its place: another value may stand there next.
    return (finding.severity == findings::Severity::Warning
            || finding.severity == findings::Severity::Note)
           && finding.fix.kind != findings::Fix::Kind::Remove;
}

bool isAccepted(const AcceptedFindings &accepted, const findings::Finding &finding)
{
    return canBeAccepted(finding) && accepted.contains({finding.code, finding.subject});
}

QJsonObject toJson(const Session &session)
{
    QJsonObject object{{u"kind"_s, formatWord},
                       {u"format"_s, sessionFormat},
                       {u"step"_s, plan::toString(session.step)},
                       {u"plan"_s, plan::toJson(session.plan)},
                       {u"report"_s, findings::toJson(session.report)},
                       {u"entered"_s, QJsonArray::fromStringList(session.entered)}};
    if (!session.report.declined.isEmpty())
        object[u"declined"_s] = QJsonArray::fromStringList(session.report.declined);
    if (!session.accepted.empty())
        object[u"accepted"_s] = toJson(session.accepted);
    return object;
}

Result<Session> sessionFromJson(const QByteArray &text, const QString &path)
{
    const auto damaged = [&](const Error &cause) {
        return failure(Error(u"session.damaged"_s, {{u"path"_s, path}}).causedBy(cause));
    };
    const Result<QJsonObject> object = parseJsonObject(text, largestSession);
    if (!object)
        return damaged(object.error());
    if ((*object)[u"kind"].toString() != formatWord)
        return damaged(Error(u"json.not-an-object"_s));
    const int format = (*object)[u"format"].toInt();
    if (format > sessionFormat) {
        return failure(
            u"session.newer"_s,
            {{u"path"_s, path}, {u"found"_s, qint64(format)}, {u"known"_s, qint64(sessionFormat)}});
    }
    Session session;
    Result<plan::MailPlan> plan = plan::planFromJson((*object)[u"plan"].toObject());
    if (!plan)
        return damaged(plan.error());
    session.plan = std::move(*plan);
    // Results can be had again; a damaged report must not cost the plan.
    if (Result<findings::Report> report = findings::reportFromJson((*object)[u"report"].toObject()))
        session.report = std::move(*report);
    // No result: it cannot be had again.
    for (const QJsonValue &item : (*object)[u"declined"].toArray()) {
        const checks::Check *check = checks::findCheck(item.toString());
        if (check && check->mayDecline && !session.report.declined.contains(item.toString()))
            session.report.declined << item.toString(); // the others rest on what it finds
    }
    session.step = plan::stepFromString((*object)[u"step"].toString()).value_or(plan::Step::Domain);
    for (const QJsonValue &item : (*object)[u"entered"].toArray())
        session.entered << item.toString();
    session.accepted = acceptedFromJson((*object)[u"accepted"].toArray());
    return session;
}

Result<Session> loadSession(const QString &path)
{
    const Result<QByteArray> text = readFile(path, largestSession);
    if (!text)
        return failure(text.error());
    return sessionFromJson(*text, path);
}

Result<> saveSession(const QString &path, const Session &session)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (Result<> made = makeFolder(folder, true); !made)
        return made;
    return writeFileAtomically(path, toPrettyJson(toJson(session)));
}

QString sessionFolder()
{
    // The XDG specification: a relative path is no place.
    QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (QDir::isRelativePath(folder))
        folder = QDir::homePath() + u"/.local/share"_s;
    return folder + u"/mailworthy"_s;
}

QStringList staleChecks(const Session &session, const QStringList &checks, Timestamp now)
{
    const checks::Coverage coverage(session.report, session.plan);
    QStringList stale;
    for (const QString &id : checks) {
        const auto state = session.report.checks.find(id);
        bool fresh = coverage.isDone(id) && now - state->second.finished < freshFor;
        const checks::Check *check = checks::findCheck(id);
        for (std::size_t i = 0; fresh && check && i < check->areas.size(); ++i) {
            for (const findings::Finding &finding :
                 session.report.ofArea(QString::fromLatin1(check->areas[i]))) {
                fresh = fresh
                        && (finding.severity == findings::Severity::Ok
                            || finding.severity == findings::Severity::Note);
            }
        }
        if (!fresh)
            stale << id;
    }
    return stale;
}

QString sessionPathFor(const dns::Domain &domain)
{
    return sessionFolder() + u'/' + domain.ascii() + u".mailworthy"_s;
}

QString keyFolder()
{
    return sessionFolder() + u"/keys"_s;
}

std::vector<SessionEntry> listSessions(const QString &folder)
{
    std::vector<SessionEntry> entries;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.mailworthy"_s}, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &file : files) {
        SessionEntry entry;
        entry.path = file.absoluteFilePath();
        entry.domain = file.completeBaseName();
        if (const Result<Session> session = loadSession(entry.path)) {
            entry.domain = session->plan.domain().name.unicode();
            entry.step = session->step;
        } else {
            entry.error = session.error();
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace mailworthy::session
