// spf eval.
#include "base/TypedAddress.h"
#include "cli/Batch.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "mail/spf/CheckHost.h"

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
    const Result<Address> address = parseTypedAddress(call.value(u"ip"_s));
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
    };
}

} // namespace mailworthy::cli
