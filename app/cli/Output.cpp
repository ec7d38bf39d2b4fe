#include "cli/Output.h"

#include "base/Json.h"
#include "base/ShownText.h"
#include "checks/PlanGuess.h"
#include "checks/Rollout.h"
#include "findings/ShownFindings.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Severity;

namespace {

/// The widest a paragraph gets on a terminal.
constexpr qsizetype textWidth = 96;

bool colours()
{
#ifdef Q_OS_UNIX
    static const bool wanted = isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR")
                               && qEnvironmentVariable("TERM") != u"dumb";
    return wanted;
#else
    return false;
#endif
}

QString glyph(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return u"\u2713"_s;
    case Severity::Note: return u"i"_s;
    case Severity::Warning: return u"!"_s;
    case Severity::Problem: return u"\u2717"_s;
    case Severity::Unknown: return u"?"_s;
    }
    return {};
}

QString coloured(Severity severity, const QString &text)
{
    if (!colours())
        return text;
    const char *code = "0";
    switch (severity) {
    case Severity::Ok: code = "32"; break;
    case Severity::Note: code = "34"; break;
    case Severity::Warning: code = "33"; break;
    case Severity::Problem: code = "31"; break;
    case Severity::Unknown: code = "35"; break;
    }
    return u"\u001b["_s + QString::fromLatin1(code) + u'm' + text + u"\u001b[0m"_s;
}

} // namespace

bool errorsAreOnTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1 && qEnvironmentVariable("TERM") != u"dumb";
#else
    return false;
#endif
}

void printWrapped(QTextStream &out, const QString &text, const QString &indent)
{
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent.size() + line.size() + 1 + word.size() > textWidth) {
            out << indent << line << u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty())
        out << indent << line << u'\n';
}

QString printable(const QString &text, bool keepLineEnds)
{
    return shownText(text, keepLineEnds);
}

QJsonArray findingsJson(std::span<const Finding> found)
{
    return findings::shownJson(found);
}

void printDocument(Invocation &call, const QString &subject, std::span<const Finding> found,
                   const QJsonObject &extra)
{
    QJsonObject document = extra;
    document.insert(u"schema"_s, 1);
    document.insert(u"command"_s, call.command());
    document.insert(u"subject"_s, subject);
    document.insert(u"findings"_s, findingsJson(found));
    document.insert(u"summary"_s, findings::toJson(findings::summarise(found)));
    call.out() << QString::fromUtf8(toPrettyJson(document)) << Qt::flush;
}

void printRollout(Invocation &call, const checks::Rollout &rollout)
{
    QTextStream &out = call.out();
    const auto line = [&out](const QString &text, const char *indent = "  ") {
        if (!text.isEmpty())
            out << indent << printable(text) << u'\n';
    };
    if (!rollout.domain.isEmpty())
        out << printable(rollout.domain) << u'\n';
    line(checks::standsText(rollout));
    line(checks::nextText(rollout));
    if (!rollout.conditions.empty())
        line(findings::phrase(u"rollout.before"));
    for (const checks::RolloutCondition &condition : rollout.conditions) {
        line(u'[' + findings::phrase(QString(u"rollout.met."_s + checks::toString(condition.met)))
                 + u"] "_s + checks::conditionText(condition),
             "    ");
    }
    line(checks::jumpText(rollout));
}

void tellGuess(Invocation &call, const checks::Guess &guess)
{
    call.err() << findings::phrase(u"plan.host-guessed",
                                   {{u"host"_s, guess.plan.host().name.ascii()},
                                    {u"why"_s, findings::textOf(*guess.hostOpen)}})
               << Qt::endl;
}

void printFindings(Invocation &call, std::span<const Finding> found)
{
    QTextStream &out = call.out();
    std::vector<const Finding *> order;
    for (const Finding &finding : found)
        order.push_back(&finding);
    std::stable_sort(order.begin(), order.end(), [](const Finding *a, const Finding *b) {
        return findings::rank(a->severity) < findings::rank(b->severity);
    });
    for (const Finding *finding : order) {
        if (call.quiet()
            && (finding->severity == Severity::Ok || finding->severity == Severity::Note))
            continue;
        const findings::Texts texts = findings::textsOf(*finding);
        const QString word =
            findings::phrase(QString(u"severity."_s + findings::toString(finding->severity)));
        out << coloured(finding->severity, glyph(finding->severity) + u' ' + word) << u": "_s
            << printable(texts.title) << u"  ["_s << finding->code << u"]\n"_s;
        printWrapped(out, printable(texts.text), u"    "_s);
        if (!texts.fix.isEmpty())
            printWrapped(out, u"\u2192 "_s + printable(texts.fix), u"    "_s);
        if (call.verbose()) {
            for (const facts::Evidence &item : finding->evidence) {
                out << u"      "_s << printable(item.asked) << u" @ "_s << printable(item.of)
                    << u": "_s << printable(item.answer) << u'\n';
            }
            if (!texts.reference.isEmpty())
                out << u"      "_s << texts.reference << u'\n';
        }
    }
    out.flush();
}

} // namespace mailworthy::cli
