#include "cli/PreviewOutput.h"

#include "checks/PreviewWords.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString paragraph(const QString &text, int depth)
{
    return QString(2 * depth, u' ') + printable(text) + u'\n';
}

QString marked(findings::Severity severity, const QString &text)
{
    return u'[' + findings::phrase(QString(u"severity."_s + findings::toString(severity))) + u"] "_s
           + text;
}

} // namespace

void printPreview(Invocation &call, const checks::Preview &preview)
{
    QTextStream &out = call.out();
    out << findings::phrase(u"preview.heading") << u'\n';
    for (const checks::PreviewItem &item : preview.items) {
        const QString now = checks::verdictText(item.mail, item.now);
        const QString after = checks::verdictText(item.mail, item.after);
        const findings::Severity severity = checks::severityOf(item.mail.kind, item.after);
        out << u'\n' << paragraph(marked(severity, checks::titleText(item.mail)), 0);
        if (!call.quiet())
            out << paragraph(checks::identityText(item.mail), 1);
        if (now == after) {
            out << paragraph(findings::phrase(u"preview.both", {{u"text"_s, now}}), 1);
        } else {
            out << paragraph(findings::phrase(u"preview.now", {{u"text"_s, now}}), 1)
                << paragraph(findings::phrase(u"preview.after", {{u"text"_s, after}}), 1);
        }
    }
    for (const checks::ReportDestination &item : preview.reports)
        out << u'\n' << paragraph(marked(checks::severityOf(item), checks::reportsText(item)), 0);
    out << u'\n' << findings::phrase(u"rollout.heading") << u'\n';
    for (const checks::Rollout &rollout : preview.rollouts) {
        out << u'\n';
        printRollout(call, rollout);
    }
}

} // namespace mailworthy::cli
