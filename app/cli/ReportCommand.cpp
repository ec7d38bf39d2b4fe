// report: what was found, with evidence, and the records to publish, as one file.
#include "base/Files.h"
#include "base/Json.h"
#include "checks/Runner.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "cli/Printing.h"
#include "exporting/report/ReportDocument.h"
#include "session/Keys.h"
#include "session/Session.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &formats()
{
    static const QStringList known{u"html"_s, u"pdf"_s, u"json"_s};
    return known;
}

/// What the report is about: the results of a run made now, or those that the session keeps.
struct Found
{
    plan::MailPlan plan;
    findings::Report report;
    std::optional<plan::Published> published;
    bool stopped = false;
};

Result<Found> foundFor(Invocation &call, session::Session session, const checks::DataSet &data)
{
    Found found;
    if (call.has(u"saved"_s)) {
        found.plan = std::move(session.plan);
        found.report = std::move(session.report);
        return found;
    }
    found.plan = session::withKeyFiles(std::move(session.plan));
    if (!call.json() && !call.quiet()) {
        call.err() << findings::phrase(u"check.begins",
                                       {{u"domain"_s, found.plan.domain().name.unicode()},
                                        {u"host"_s, found.plan.host().name.unicode()}})
                   << Qt::endl;
    }
    checks::RunRequest request;
    request.options = call.checkOptions();
    request.options.declined = session.report.declined;
    checks::RunResult result =
        checks::run(found.plan, call.internet(), data, request, {}, call.stop());
    found.report = std::move(result.report);
    if (!result.stopped)
        found.published = checks::observePublished(found.plan, call.internet(), call.stop());
    found.stopped = call.stop().stop_requested();
    return found;
}

Result<QByteArray> contentFor(const QString &format, const exporting::ReportDocument &document,
                              const std::stop_token &stop)
{
    if (format == u"json")
        return toPrettyJson(document.json);
    const Result<QString> page =
        format == u"pdf" ? exporting::reportForPrint(document) : exporting::reportPage(document);
    if (!page)
        return failure(page.error());
    return format == u"pdf" ? printed(page->toUtf8(), stop) : page->toUtf8();
}

int writeOctets(Invocation &call, const QByteArray &content)
{
    call.out().flush();
    if (call.out().device()->write(content) != content.size())
        return call.fail(Error(u"output.lost"_s));
    return exitFine;
}

int report(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"SESSION"_s}}));
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"html"_s;
    if (!formats().contains(format)) {
        return call.wrongUsage(findings::phrase(
            u"cli.bad-option",
            {{u"option"_s, u"format"_s}, {u"text"_s, format}, {u"known"_s, formats()}}));
    }
    const QString file = call.value(u"out"_s);
    if (file.isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.missing-option", {{u"option"_s, u"out"_s}}));
    const bool toFile = file != u"-";
    if (!toFile && call.json() && format != u"json")
        return call.wrongUsage(findings::phrase(
            u"cli.not-together", {{u"option"_s, u"json"_s}, {u"other"_s, u"out -"_s}}));
    Result<session::Session> session = session::loadSession(call.arguments().front());
    if (!session)
        return call.fail(session.error());
    if (session->plan.isEmpty())
        return call.fail(Error(u"report.no-plan"_s, {{u"path"_s, call.arguments().front()}}));
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const Result<Found> found = foundFor(call, std::move(*session), **data);
    if (!found)
        return call.fail(found.error());
    if (found->stopped)
        return exitInterrupted;
    const exporting::ReportDocument document = exporting::makeReport(
        {found->plan, found->report, found->published ? &*found->published : nullptr, **data,
         call.internet().clock().now(), call.has(u"anonymise"_s)});
    const Result<QByteArray> content = contentFor(format, document, call.stop());
    if (!content)
        return call.fail(content.error());
    if (!toFile)
        return writeOctets(call, *content);
    if (const Result<> written = writeFileAtomically(file, *content); !written)
        return call.fail(written.error());
    if (call.json()) {
        QJsonObject told = document.json;
        told.insert(u"out"_s, file);
        call.out() << QString::fromUtf8(toPrettyJson(told)) << Qt::flush;
    } else if (!call.quiet()) {
        call.out() << findings::phrase(u"report.written", {{u"path"_s, file}}) << Qt::endl;
    }
    return exitFine;
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{"report",
             "SESSION --out FILE",
             "Everything that check finds and the records to publish, as one file to keep or show.",
             {{"format", "F", "html (default), pdf or json."},
              {"anonymise", "",
               "Replace names, addresses and keys, so that it can be shown in a forum."},
              {"saved", "", "Take the results that the session keeps; nothing is asked."},
              {"out", "FILE", "Write to this file; \"-\" is standard output."}},
             report,
             -1,
             "It ends with 0 when the report was written, whatever it says; check tells that by "
             "its exit code."}};
}

} // namespace mailworthy::cli
