#include "gui/models/StepStates.h"

#include "checks/Runner.h"
#include "findings/Catalog.h"
#include "findings/Readiness.h"
#include "gui/models/FindingViews.h"

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDone(const findings::Report &report, const QString &check)
{
    const auto state = report.checks.find(check);
    return state != report.checks.end() && state->second.outcome == findings::CheckOutcome::Done;
}

} // namespace

Status overallStatus(const findings::Report &report)
{
    const findings::Summary summary = report.summary();
    return report.findings.empty()   ? Status::Waiting
           : summary.problem > 0     ? Status::Problem
           : summary.unknown > 0     ? Status::Unknown
           : summary.warning > 0     ? Status::Warning
           : checks::isWhole(report) ? Status::Ok
                                     : Status::Waiting;
}

Status gateStatus(const findings::GateState &gate, const findings::Report &report)
{
    if (!gate.worst)
        return Status::Waiting;
    const QStringList areas = findings::areasOf(gate.gate);
    const bool done = std::all_of(
        checks::allChecks().begin(), checks::allChecks().end(), [&](const checks::Check &check) {
            const bool isOfGate =
                std::any_of(check.areas.begin(), check.areas.end(),
                            [&](const char *area) { return areas.contains(QLatin1String(area)); });
            return check.onlyWhenNamed || !isOfGate
                   || isDone(report, QString::fromLatin1(check.id));
        });
    const Status status = statusOf(*gate.worst);
    return status == Status::Ok && !done ? Status::Waiting : status;
}

Status stepStatus(plan::Step step, const session::Session &session, const QStringList &running)
{
    const QStringList checks = plan::checksOf(step);
    const bool runs = running.contains(u"*"_s)
                      || std::any_of(checks.begin(), checks.end(),
                                     [&](const QString &check) { return running.contains(check); });
    if (runs && !checks.isEmpty())
        return Status::Running;
    const findings::Report &report = session.report;
    if (step == plan::Step::Dkim && report.ofArea(u"dkim").empty() && !session.plan.isEmpty()
        && plan::missingFor(plan::Step::Server, session.plan).empty())
        return Status::Note;
    if (step == plan::Step::Verify)
        return overallStatus(report);
    const std::optional<findings::Severity> worst =
        findings::worstOf(report, plan::findingAreas(step));
    if (!worst)
        return Status::Waiting;
    // Part of a step is not good yet because nothing bad was found in it so far.
    const bool done = std::all_of(checks.begin(), checks.end(),
                                  [&](const QString &check) { return isDone(report, check); });
    const Status status = statusOf(*worst);
    return status == Status::Ok && !done ? Status::Waiting : status;
}

QString stepWords(plan::Step step, const findings::Report &report)
{
    const QStringList areas = plan::findingAreas(step);
    qint64 problems = 0;
    qint64 warnings = 0;
    for (const findings::Finding &finding : report.findings) {
        if (step != plan::Step::Verify && !areas.contains(finding.code.section(u'.', 0, 0)))
            continue;
        problems += finding.severity == findings::Severity::Problem ? 1 : 0;
        warnings += finding.severity == findings::Severity::Warning ? 1 : 0;
    }
    if (problems > 0)
        return findings::phrase(u"state.stop-mail", {{u"count"_s, problems}});
    // Of all of them what is not known counts more: the word for it stands there.
    if (step == plan::Step::Verify && report.summary().unknown > 0)
        return {};
    if (warnings > 0)
        return findings::phrase(u"state.to-be-fixed", {{u"count"_s, warnings}});
    return {};
}

} // namespace mailworthy::gui
