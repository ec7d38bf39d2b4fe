// spf eval, spf explain, spf merge.
#include "cli/Batch.h"
#include "cli/Command.h"
#include "cli/Explaining.h"
#include "cli/Output.h"
#include "cli/RecordShapes.h"
#include "mail/spf/CheckHost.h"
#include "mail/spf/Explain.h"
#include "mail/spf/Lint.h"
#include "mail/spf/Merge.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

int exitCodeOf(spf::Result result)
{
    switch (result) {
    case spf::Result::Pass: return exitFine;
    case spf::Result::None:
    case spf::Result::Neutral:
    case spf::Result::SoftFail: return exitWarning;
    case spf::Result::Fail:
    case spf::Result::PermError: return exitProblem;
    case spf::Result::TempError: return exitUnknown;
    }
    return exitUnknown;
}

void printTrace(QTextStream &out, const spf::RecordTrace &record, int depth)
{
    const QString indent(depth * 2 + 2, u' ');
    out << indent << printable(spf::displayText(record.domain)) << u": "_s
        << (record.text.isEmpty() ? u"-"_s : printable(spf::displayText(record.text))) << u"  → "_s
        << spf::toString(record.result) << u'\n';
    for (const spf::TermTrace &term : record.terms) {
        out << indent << u"  "_s << printable(spf::displayText(term.text)) << u"  "_s
            << spf::toString(term.outcome);
        if (!term.addresses.empty()) {
            QStringList list;
            for (const Address &address : term.addresses)
                list << address.toString();
            out << u"  ("_s << list.join(u", "_s) << u')';
        }
        out << (term.beyondLimit ? u"  *"_s : QString()) << u'\n';
        for (const spf::RecordTrace &below : term.below)
            printTrace(out, below, depth + 2);
    }
}

int eval(Invocation &call)
{
    const QByteArray receiver = call.value(u"receiver"_s).toUtf8();
    spf::Options options;
    if (call.has(u"batch"_s)) {
        options.trace = false;
        options.walkBeyondLimit = false;
        return runBatch(call, [&](const QByteArray &line) -> Result<QJsonObject> {
            const Result<QJsonObject> object = batchObject(line);
            if (!object)
                return failure(object.error());
            const Result<QString> ip = textField(*object, u"ip"_s);
            const Result<QString> from = textField(*object, u"from"_s);
            const Result<QString> helo = textField(*object, u"helo"_s);
            for (const Result<QString> &field : {ip, from, helo}) {
                if (!field)
                    return failure(field.error());
            }
            const Result<Address> address = Address::parse(*ip);
            if (!address)
                return failure(address.error());
            const spf::Request request =
                spf::Request::of(*address, from->toUtf8(), helo->toUtf8(), receiver);
            QJsonObject answer =
                spf::toJson(spf::checkHost(call.internet(), request, options, call.stop()));
            answer.remove(u"trace"_s);
            return answer;
        });
    }
    if (!call.has(u"ip"_s))
        return call.wrongUsage(findings::phrase(u"cli.missing-option", {{u"option"_s, u"ip"_s}}));
    const QString from = call.value(u"from"_s).trimmed();
    const QString helo = call.value(u"helo"_s).trimmed();
    if (from.isEmpty() && helo.isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.missing-option", {{u"option"_s, u"from"_s}}));
    const Result<Address> address = Address::parse(call.value(u"ip"_s));
    if (!address)
        return call.fail(address.error());
    const spf::Request request = spf::Request::of(*address, from.toUtf8(), helo.toUtf8(), receiver);
    const spf::Verdict verdict = spf::checkHost(call.internet(), request, options, call.stop());
    if (call.json()) {
        QJsonObject document = spf::toJson(verdict);
        if (call.has(u"trace"_s))
            document.insert(u"trace"_s, spf::toJson(verdict.trace));
        else
            document.remove(u"trace"_s);
        printDocument(call, spf::displayText(request.domain), {}, document);
        return exitCodeOf(verdict.result);
    }
    QTextStream &out = call.out();
    out << spf::toString(verdict.result) << u'\n';
    if (!call.quiet()) {
        if (verdict.mechanism)
            out << findings::phrase(u"spf.decided-by",
                                    {{u"term"_s, printable(spf::displayText(*verdict.mechanism))}})
                << u'\n';
        if (verdict.explanation)
            out << findings::phrase(
                u"spf.explanation",
                {{u"text"_s, printable(spf::displayText(*verdict.explanation))}})
                << u'\n';
        out << findings::phrase(u"spf.counts", {{u"lookups"_s, qint64(verdict.lookups)},
                                                {u"void"_s, qint64(verdict.voids)}})
            << u'\n';
    }
    if (call.has(u"trace"_s))
        printTrace(out, verdict.trace.root, 0);
    return exitCodeOf(verdict.result);
}

ExplainedRecord explainText(const QByteArray &text)
{
    return spfShape(spf::explain(text), text, literalSubject);
}

int explain(Invocation &call)
{
    if (call.has(u"batch"_s))
        return explainBatch(call, explainText);
    if (call.arguments().size() != 1)
        return call.wrongUsage(
            findings::phrase(u"cli.one-argument", {{u"what"_s, u"RECORD|DOMAIN"_s}}));
    const QString given = call.arguments().front();
    const Result<dns::Domain> domain = dns::Domain::parse(given);
    if (given.contains(u' ') || given.contains(u'=') || !domain) {
        if (!given.contains(u' ') && !given.contains(u'='))
            return call.fail(domain.error());
        const QByteArray text = given.toUtf8();
        return printExplained(call, given, explainText(text));
    }
    const dns::Answer answer =
        call.internet().lookup({domain->name(), dns::Type::TXT}, call.stop());
    if (!answer.isKnown())
        return printUnexplained(call, domain->ascii(), facts::reasonOf(answer), u"spf.unknown"_s);
    const std::vector<QByteArray> texts = answer.texts();
    const std::vector<QByteArray> records = spf::selectRecords(texts);
    if (records.size() != 1) {
        spf::LintInput input;
        input.domain = domain->ascii().toLatin1();
        input.texts = texts;
        ExplainedRecord record;
        record.kind = records.empty() ? QString() : u"spf"_s;
        for (const spf::LintIssue &issue : spf::lint(input))
            record.findings.push_back(
                recordFinding(spf::toString(issue.issue), domain->ascii(), issue.args));
        return printExplained(call, domain->ascii(), record);
    }
    spf::Explained explained = spf::explain(records.front());
    const spf::Budget budget =
        spf::budget(call.internet(), domain->ascii().toLatin1(), call.stop());
    spf::addWalk(explained, budget.trace.root, std::nullopt);
    return printExplained(
        call, domain->ascii(), spfShape(explained, records.front(), domain->ascii()),
        {{u"record"_s, spf::displayText(records.front())}, {u"budget"_s, spf::toJson(budget)}});
}

int merge(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"RECORD"_s}}));
    spf::MergeRequest request;
    request.published = {call.arguments().front().toUtf8()};
    for (const QString &term : call.values(u"add"_s))
        request.add.push_back(term.toUtf8());
    for (const QString &term : call.values(u"remove"_s))
        request.remove.push_back(term.toUtf8());
    const Result<spf::Merged> merged = spf::merge(request);
    if (!merged)
        return call.fail(merged.error());
    if (call.json()) {
        printDocument(call, call.arguments().front(), {}, spf::toJson(*merged));
    } else {
        for (const QByteArray &before : merged->before)
            call.out() << u"- "_s << printable(spf::displayText(before)) << u'\n';
        call.out() << u"+ "_s << printable(spf::displayText(merged->after)) << u'\n';
    }
    return exitFine;
}

} // namespace

std::vector<Command> spfCommands()
{
    return {
        {"spf eval",
         "--ip IP [--from ADDR] [--helo NAME]",
         "Evaluate SPF as a receiver does (RFC 7208).",
         {{"ip", "IP", "The sending address."},
          {"from", "ADDR", "The envelope sender; without it the greeting name is judged."},
          {"helo", "NAME", "The greeting name."},
          {"receiver", "NAME", "The receiving host, for explanations."},
          {"trace", "", "Show every term and look-up."},
          {"batch", "", "Read questions as JSON lines from standard input."}},
         eval,
         0},
        {"spf explain",
         "RECORD|DOMAIN",
         "Explain an SPF record token by token.",
         {{"batch", "", "Read records as JSON lines from standard input."}},
         explain},
        {"spf merge",
         "RECORD --add TERM…",
         "Merge terms into an SPF record.",
         {{"add", "TERM", "A term to add (may be given several times)."},
          {"remove", "TERM", "A term to take out."}},
         merge},
    };
}

} // namespace mailworthy::cli
