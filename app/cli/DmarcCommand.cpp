// dmarc eval, dmarc explain.
#include "checks/Rollout.h"
#include "cli/Batch.h"
#include "cli/Command.h"
#include "cli/Explaining.h"
#include "cli/Output.h"
#include "cli/RecordShapes.h"
#include "mail/dmarc/Evaluate.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

int exitCodeOf(dmarc::Verdict verdict)
{
    switch (verdict) {
    case dmarc::Verdict::Pass: return exitFine;
    case dmarc::Verdict::None: return exitWarning;
    case dmarc::Verdict::Fail:
    case dmarc::Verdict::PermError: return exitProblem;
    case dmarc::Verdict::TempError: return exitUnknown;
    }
    return exitUnknown;
}

Result<std::vector<dmarc::Identifier>> identifiers(const QStringList &texts)
{
    std::vector<dmarc::Identifier> found;
    for (const QString &text : texts) {
        Result<dmarc::Identifier> identifier = dmarc::parseIdentifier(text);
        if (!identifier)
            return failure(identifier.error());
        found.push_back(std::move(*identifier));
    }
    return found;
}

Result<dmarc::Message> messageOf(const QString &from, const QStringList &spf,
                                 const QStringList &dkim)
{
    dmarc::Message message;
    const Result<dns::Name> author = dmarc::parseAuthorDomain(from);
    if (!author)
        return failure(author.error());
    message.author = *author;
    Result<std::vector<dmarc::Identifier>> spfResults = identifiers(spf);
    if (!spfResults)
        return failure(spfResults.error());
    message.spf = std::move(*spfResults);
    Result<std::vector<dmarc::Identifier>> dkimResults = identifiers(dkim);
    if (!dkimResults)
        return failure(dkimResults.error());
    message.dkim = std::move(*dkimResults);
    return message;
}

/// A list of texts; one text alone is taken as well.
Result<QStringList> listField(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object[field];
    QStringList list;
    if (value.isUndefined() || value.isNull())
        return list;
    if (value.isString())
        return QStringList{value.toString()};
    if (!value.isArray())
        return failure(u"batch.field"_s, {{u"field"_s, field}});
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return failure(u"batch.field"_s, {{u"field"_s, field}});
        list << item.toString();
    }
    return list;
}

int eval(Invocation &call)
{
    if (call.has(u"batch"_s)) {
        return runBatch(call, [&](const QByteArray &line) -> Result<QJsonObject> {
            const Result<QJsonObject> object = batchObject(line);
            if (!object)
                return failure(object.error());
            const Result<QString> from = textField(*object, u"from"_s);
            if (!from)
                return failure(from.error());
            const Result<QStringList> spf = listField(*object, u"spf"_s);
            if (!spf)
                return failure(spf.error());
            const Result<QStringList> dkim = listField(*object, u"dkim"_s);
            if (!dkim)
                return failure(dkim.error());
            const Result<dmarc::Message> message = messageOf(*from, *spf, *dkim);
            if (!message)
                return failure(message.error());
            return dmarc::toJson(dmarc::evaluate(call.internet(), *message, call.stop()));
        });
    }
    if (!call.has(u"from"_s))
        return call.wrongUsage(findings::phrase(u"cli.missing-option", {{u"option"_s, u"from"_s}}));
    const Result<dmarc::Message> message =
        messageOf(call.value(u"from"_s), call.values(u"spf"_s), call.values(u"dkim"_s));
    if (!message)
        return call.fail(message.error());
    const dmarc::Evaluation evaluation = dmarc::evaluate(call.internet(), *message, call.stop());
    if (call.json()) {
        printDocument(call, message->author.toLower(), {}, dmarc::toJson(evaluation));
        return exitCodeOf(evaluation.result);
    }
    QTextStream &out = call.out();
    out << dmarc::toString(evaluation.result) << u'\n';
    if (!call.quiet()) {
        if (evaluation.policy) {
            out << findings::phrase(u"dmarc.policy-of",
                                    {{u"domain"_s, evaluation.discovery.policyDomain.toLower()},
                                     {u"policy"_s, dmarc::toString(*evaluation.policy)},
                                     {u"disposition"_s, dmarc::toString(evaluation.disposition)}})
                << u'\n';
        }
        out << findings::phrase(QString(u"dmarc.reason."_s + evaluation.reason)) << u'\n';
    }
    return exitCodeOf(evaluation.result);
}

ExplainedRecord explainText(const QByteArray &text)
{
    return dmarcShape(text, literalSubject);
}

/// The explanation, and where that is on the way to refusing.
int printWithRollout(Invocation &call, const QString &subject, const ExplainedRecord &record,
                     const checks::Rollout &rollout, QJsonObject extra = {})
{
    extra.insert(u"rollout"_s, checks::toJson(rollout));
    const int code = printExplained(call, subject, record, extra);
    if (!call.json()) {
        call.out() << u'\n';
        printRollout(call, rollout);
        call.out() << Qt::flush;
    }
    return code;
}

int explainLiteral(Invocation &call, const QString &given)
{
    const QByteArray text = given.toUtf8();
    const dmarc::Reading reading = dmarc::parse(text);
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    const std::optional<dmarc::Record> record =
        parsed ? parsed->effective() : std::optional<dmarc::Record>();
    if (!record)
        return printExplained(call, given, explainText(text));
    return printWithRollout(call, given, explainText(text), checks::rolloutOf(*record));
}

int explain(Invocation &call)
{
    if (call.has(u"batch"_s))
        return explainBatch(call, explainText);
    if (call.arguments().size() != 1)
        return call.wrongUsage(
            findings::phrase(u"cli.one-argument", {{u"what"_s, u"RECORD|DOMAIN"_s}}));
    const QString given = call.arguments().front();
    if (given.contains(u'=') || given.contains(u' '))
        return explainLiteral(call, given);
    const Result<dns::Domain> domain = dns::Domain::parse(given);
    if (!domain)
        return call.fail(domain.error());
    const dmarc::Discovery discovery =
        dmarc::discover(call.internet(), domain->name(), call.stop());
    const QString subject = domain->ascii();
    if (discovery.failed() && !discovery.source) // an own record decides, whatever stands above
        return printUnexplained(call, subject, facts::reasonOf(discovery.walk.steps.back().answer),
                                u"dmarc.unknown"_s);
    const checks::Rollout rollout = checks::rolloutOf(discovery);
    const dmarc::Step *own = discovery.walk.at(domain->name());
    if (own && own->selection.records.size() > 1) {
        ExplainedRecord record;
        record.kind = u"dmarc"_s;
        record.findings.push_back(
            recordFinding(u"dmarc.multiple"_s, subject,
                          {{u"count"_s, qint64(own->selection.records.size())},
                           {u"name"_s, QString(u"_dmarc."_s + subject)}}));
        return printWithRollout(call, subject, record, rollout);
    }
    if (own && own->selection.records.empty() && !own->selection.mistaken.empty())
        return printWithRollout(
            call, subject, dmarcShape(own->selection.mistaken.front(), subject), rollout,
            {{u"record"_s, QString::fromUtf8(own->selection.mistaken.front())}});
    if (!discovery.source) {
        ExplainedRecord record;
        record.findings.push_back(recordFinding(u"dmarc.missing"_s, subject, {}));
        return printWithRollout(call, subject, record, rollout);
    }
    // What the record says, it says of the name it stands at.
    const QString where = discovery.policyDomain.toLower();
    ExplainedRecord record = dmarcShape(discovery.text, where);
    if (discovery.source != dmarc::PolicySource::Own) {
        const std::optional<dmarc::Record> read = discovery.record->effective();
        const dmarc::Policy policy =
            read ? dmarc::policyFor(*read, false, true).policy : dmarc::Policy::None;
        record.findings.insert(
            record.findings.begin(),
            recordFinding(u"dmarc.inherited"_s, subject,
                          {{u"from"_s, where}, {u"policy"_s, dmarc::toString(policy)}}));
    }
    return printWithRollout(
        call, subject, record, rollout,
        {{u"record"_s, QString::fromUtf8(discovery.text)}, {u"policyDomain"_s, where}});
}

} // namespace

std::vector<Command> dmarcCommands()
{
    return {
        {"dmarc eval",
         "--from DOMAIN --spf RESULT:DOMAIN --dkim RESULT:DOMAIN…",
         "Evaluate DMARC as a receiver does (RFC 9989).",
         {{"from", "DOMAIN", "The domain in From, or the address."},
          {"spf", "RESULT:DOMAIN", "What SPF came out as, such as pass:example.org."},
          {"dkim", "RESULT:DOMAIN", "What a signature came out as (may be given several times)."},
          {"batch", "", "Read questions as JSON lines from standard input."}},
         eval,
         0},
        {"dmarc explain",
         "RECORD|DOMAIN",
         "Explain a DMARC record token by token.",
         {{"batch", "", "Read records as JSON lines from standard input."}},
         explain},
    };
}

} // namespace mailworthy::cli
