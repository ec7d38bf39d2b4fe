#include "cli/Output.h"

#include "base/Json.h"
#include "checks/PlanGuess.h"
#include "checks/Rollout.h"
#include "findings/ProviderWords.h"

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

/// Some scripts write with them.
constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

/// Nothing to see, but it steers the terminal, breaks the line or turns its order around.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
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
    QString clean;
    clean.reserve(text.size());
    for (const uint point : text.toUcs4()) {
        const char32_t c = point;
        const bool kept =
            (c == u'\n' && keepLineEnds) || c == zeroWidthNonJoiner || c == zeroWidthJoiner;
        clean += !kept && isInvisible(c) ? QString(QChar::ReplacementCharacter)
                                         : QString::fromUcs4(&c, 1);
    }
    return clean;
}

QJsonArray findingsJson(std::span<const Finding> found)
{
    QJsonArray array;
    for (const Finding &finding : found) {
        QJsonObject object = findings::toJson(finding);
        const findings::Texts texts = findings::textsOf(finding);
        object.insert(u"title"_s, texts.title);
        object.insert(u"text"_s, texts.text);
        QJsonObject fix = object[u"fix"].toObject();
        fix.insert(u"text"_s, texts.fix);
        if (finding.fix.kind == findings::Fix::Kind::AskProvider)
            fix.insert(u"request"_s,
                       findings::requestText(findings::wishesOf(std::span(&finding, 1))));
        object.insert(u"fix"_s, fix);
        array.append(object);
    }
    return array;
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

QString verdictLine(const findings::Summary &summary)
{
    if (summary.problem > 0)
        return findings::phrase(u"verdict.not-ready", {{u"count"_s, qint64(summary.problem)}});
    if (summary.unknown > 0)
        return findings::phrase(u"verdict.not-known", {{u"count"_s, qint64(summary.unknown)}});
    if (summary.warning > 0)
        return findings::phrase(u"verdict.ready-with-warnings",
                                {{u"count"_s, qint64(summary.warning)}});
    return findings::phrase(u"verdict.ready");
}

void printFindings(Invocation &call, std::span<const Finding> found, bool verdict)
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
    if (verdict)
        out << u'\n' << verdictLine(findings::summarise(found)) << u'\n';
    out.flush();
}

} // namespace mailworthy::cli
