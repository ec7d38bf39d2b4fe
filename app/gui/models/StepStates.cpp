#include "gui/models/StepStates.h"

#include "findings/Readiness.h"
#include "gui/models/FindingViews.h"

#include <QCoreApplication>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// For the texts of this file; lupdate gives those outside a class the name of the namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("mailworthy::gui", text);
}

} // namespace

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
    if (step == plan::Step::Verify && !report.findings.empty()) {
        const findings::Summary summary = report.summary();
        return summary.problem > 0   ? Status::Problem
               : summary.unknown > 0 ? Status::Unknown
               : summary.warning > 0 ? Status::Warning
                                     : Status::Ok;
    }
    const std::optional<findings::Severity> worst =
        findings::worstOf(report, plan::findingAreas(step));
    return worst ? statusOf(*worst) : Status::Waiting;
}

QString stepWords(plan::Step step, const findings::Report &report)
{
    const QStringList areas = plan::findingAreas(step);
    int problems = 0;
    int warnings = 0;
    for (const findings::Finding &finding : report.findings) {
        if (!areas.contains(finding.code.section(u'.', 0, 0)))
            continue;
        problems += finding.severity == findings::Severity::Problem ? 1 : 0;
        warnings += finding.severity == findings::Severity::Warning ? 1 : 0;
    }
    if (problems > 0)
        return problems == 1 ? tr("1 stops mail") : tr("%1 stop mail").arg(problems);
    if (warnings > 0)
        return warnings == 1 ? tr("1 to be fixed") : tr("%1 to be fixed").arg(warnings);
    return {};
}

} // namespace mailworthy::gui
