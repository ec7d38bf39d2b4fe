#include "gui/models/StepStates.h"

#include "findings/Catalog.h"
#include "gui/models/FindingViews.h"

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

QStringList checksBehind(plan::Step step)
{
    return step == plan::Step::Verify ? checks::usualChecks() : plan::checksOf(step);
}

Status overallStatus(const checks::Coverage &coverage)
{
    const findings::Summary &summary = coverage.summary();
    return summary.problem > 0        ? Status::Problem
           : summary.unknown > 0      ? Status::Unknown
           : summary.warning > 0      ? Status::Warning
           : coverage.lacksDeclined() ? Status::Note
           : coverage.isWhole()       ? Status::Ok
                                      : Status::Waiting;
}

Status stepStatus(plan::Step step, const session::Session &session,
                  const checks::Coverage &coverage, const QStringList &running)
{
    const QStringList all = plan::checksOf(step);
    const QStringList checks = coverage.wanted(all);
    if (checks.isEmpty() && !all.isEmpty())
        return Status::NotNeeded;
    const bool runs = running.contains(u"*"_s)
                      || std::any_of(checks.begin(), checks.end(),
                                     [&](const QString &check) { return running.contains(check); });
    if (runs && !checks.isEmpty())
        return Status::Running;
    const findings::Report &report = session.report;
    if (step == plan::Step::Dkim && report.ofArea(u"dkim").empty() && !session.plan.isEmpty()
        && plan::missingFor(plan::Step::Records, session.plan).empty())
        return Status::Note;
    if (step == plan::Step::Verify)
        return overallStatus(coverage);
    const std::optional<findings::Severity> worst =
        coverage.worstOf(plan::findingAreas(step), checks);
    return worst ? statusOf(*worst) : Status::Waiting;
}

QString stepWords(plan::Step step, Status status, const session::Session &session,
                  const checks::Coverage &coverage)
{
    const QStringList areas = plan::findingAreas(step);
    qint64 problems = 0;
    qint64 warnings = 0;
    bool allAccepted = true;
    for (const findings::Finding &finding : session.report.findings) {
        if (!coverage.isCurrent(finding)
            || (step != plan::Step::Verify && !areas.contains(finding.code.section(u'.', 0, 0))))
            continue;
        problems += finding.severity == findings::Severity::Problem ? 1 : 0;
        warnings += finding.severity == findings::Severity::Warning ? 1 : 0;
        if (finding.severity == findings::Severity::Warning
            || finding.severity == findings::Severity::Unknown)
            allAccepted = allAccepted && session::isAccepted(session.accepted, finding);
    }
    if (problems > 0)
        return findings::phrase(u"state.stop-mail", {{u"count"_s, problems}});
    // Of all of them what is not known counts more: the word for it stands there.
    if (step == plan::Step::Verify && coverage.summary().unknown > 0)
        return {};
    if (warnings > 0)
        return findings::phrase(allAccepted ? u"state.accepted" : u"state.to-be-fixed",
                                {{u"count"_s, warnings}});
    if (status == Status::NotNeeded)
        return findings::phrase(u"state.declined");
    return status == Status::Waiting && coverage.areOutdated(checksBehind(step))
               ? findings::phrase(u"state.outdated")
               : QString();
}

} // namespace mailworthy::gui
