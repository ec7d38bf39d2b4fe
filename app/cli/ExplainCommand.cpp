#include "cli/ExplainCommand.h"

#include "cli/Batch.h"
#include "cli/Command.h"
#include "cli/RecordShapes.h"
#include "mail/transport/Explain.h"

#include <QFile>

#include <algorithm>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;
using transport::Kind;

namespace {

constexpr qsizetype kShown = 200; // of what cannot be read
constexpr qsizetype kShownBefore = 20;
constexpr qint64 longestInput = 16 * 1024 * 1024; // as a line of a batch

QString subjectOf(const transport::Record &record)
{
    const std::optional<dns::Name> owner = record.owner();
    return owner ? owner->toLower() : literalSubject;
}

ExplainedRecord explainOlder(const transport::Record &given, Kind kind, const QString &subject)
{
    switch (kind) {
    case Kind::Spf: return spfShape(spf::explain(given.text), given.text, subject);
    case Kind::Dkim: return dkimShape(given.text, subject);
    default: return dmarcShape(given.text, subject);
    }
}

QString beginningOf(Kind kind)
{
    return kind == Kind::Spf ? u"v=spf1"_s : kind == Kind::Dkim ? u"v=DKIM1"_s : u"v=DMARC1"_s;
}

/// The line around the record cannot be read, whatever is right inside.
findings::Finding lineFinding(const QByteArray &text, const transport::Malformed &error,
                              const QString &kind, const QString &subject)
{
    const transport::Lint lint = transport::syntaxLint(kind + u".syntax"_s, text, error);
    Args args = lint.args;
    // At the end of the line there is nothing left to show: what stands before it.
    const qsizetype from = error.offset < text.size() ? error.offset : text.size() - kShownBefore;
    args[u"found"_s] = QString::fromUtf8(text.sliced(std::max<qsizetype>(0, from)).left(kShown));
    args.try_emplace(u"position"_s, qint64{error.offset + 1});
    return recordFinding(lint.code, subject, args);
}

/// SPF, DKIM and DMARC by their own engines; what stands in front of the text in a zone line comes
/// first.
ExplainedRecord explainByEngine(const QByteArray &text, const transport::Record &given)
{
    const QString subject = subjectOf(given);
    ExplainedRecord record;
    if (given.kind) {
        record = explainOlder(given, *given.kind, subject);
        if (record.kind.isEmpty()) { // said to be one, and is none
            record.kind = transport::toString(*given.kind);
            record.valid = false;
            record.error = {0, beginningOf(*given.kind)};
        }
    } else if (!given.line || given.line->type == dns::Type::TXT) {
        for (const Kind kind : {Kind::Spf, Kind::Dmarc, Kind::Dkim}) {
            record = explainOlder(given, kind, subject);
            if (!record.kind.isEmpty())
                break;
        }
    }
    if (record.kind.isEmpty())
        return {};
    if (given.error)
        record.error = {given.error->offset, given.error->expected};
    else if (record.error && given.line)
        record.error->first = given.placeOf(record.error->first);
    record.valid = record.valid && !given.error;
    if (given.error)
        record.findings.insert(record.findings.begin(),
                               lineFinding(text, *given.error, record.kind, subject));
    if (given.line) {
        std::vector<ExplainedToken> front;
        for (const transport::Token &token : transport::frontTokens(*given.line))
            front.push_back(
                {QString::fromUtf8(token.text), findings::phrase(token.code, token.args)});
        record.tokens.insert(record.tokens.begin(), front.begin(), front.end());
    }
    return record;
}

ExplainedRecord explainGiven(const QByteArray &text, const transport::Record &given)
{
    const transport::Explanation explained = transport::explain(text, given);
    if (!explained.kind)
        return explainByEngine(text, given);
    ExplainedRecord record;
    record.kind = transport::toString(*explained.kind);
    record.valid = explained.valid;
    if (explained.error)
        record.error = {explained.error->offset, explained.error->expected};
    for (const transport::Token &token : explained.tokens)
        record.tokens.push_back(
            {QString::fromUtf8(token.text), findings::phrase(token.code, token.args)});
    for (const transport::Lint &lint : explained.lints)
        record.findings.push_back(recordFinding(lint.code, subjectOf(given), lint.args));
    return record;
}

QStringList kindWords()
{
    QStringList words;
    for (const Kind kind : transport::allKinds())
        words << transport::toString(kind);
    return words;
}

int explainLines(Invocation &call, std::optional<Kind> asked)
{
    return runBatch(call, [asked](const QByteArray &line) -> Result<QJsonObject> {
        const Result<QJsonObject> object = batchObject(line);
        if (!object)
            return failure(object.error());
        if (!(*object)[u"record"].isString())
            return failure(u"batch.field"_s, {{u"field"_s, u"record"_s}});
        const Result<QString> as = textField(*object, u"as"_s);
        if (!as)
            return failure(as.error());
        const std::optional<Kind> kind = as->isEmpty() ? asked : transport::kindFromString(*as);
        if (!as->isEmpty() && !kind)
            return failure(u"batch.field"_s, {{u"field"_s, u"as"_s}});
        return toJson(explainRecord((*object)[u"record"].toString().toUtf8(), kind));
    });
}

/// The records among the arguments: "-" is standard input; words that are no record one by one, but
/// are one together, were meant as one ("10 mail.example.org." without quotes).
Result<std::vector<QByteArray>> recordsGiven(Invocation &call, std::optional<Kind> as)
{
    std::vector<QByteArray> records;
    for (const QString &argument : call.arguments()) {
        if (argument != u"-") {
            records.push_back(argument.toUtf8());
            continue;
        }
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(u"file.unreadable"_s,
                           {{u"path"_s, u"-"_s}, {u"reason"_s, input.errorString()}});
        records.push_back(input.read(longestInput));
    }
    if (records.size() < 2)
        return records;
    const QByteArray together = call.arguments().join(u' ').toUtf8();
    const bool alone = std::all_of(records.begin(), records.end(), [](const QByteArray &text) {
        return !transport::recognise(text).kind && !text.contains(' ');
    });
    if (alone && (as || transport::recognise(together).kind))
        return std::vector<QByteArray>{together};
    return records;
}

int explainSeveral(Invocation &call, const std::vector<QByteArray> &texts, std::optional<Kind> as)
{
    std::vector<transport::Record> given;
    std::vector<ExplainedRecord> explained;
    std::vector<findings::Finding> found;
    QJsonArray documents;
    bool valid = true;
    for (const QByteArray &text : texts) {
        given.push_back(transport::recognise(text, as));
        explained.push_back(explainGiven(text, given.back()));
        const ExplainedRecord &record = explained.back();
        valid = valid && record.valid;
        found.insert(found.end(), record.findings.begin(), record.findings.end());
        documents.append(toJson(record));
    }
    std::vector<findings::Finding> together;
    for (const transport::Lint &lint : transport::lintTogether(given, texts))
        together.push_back(recordFinding(lint.code, subjectOf(given.front()), lint.args));
    found.insert(found.end(), together.begin(), together.end());
    const int code = valid ? findings::exitCode(findings::summarise(found)) : exitProblem;
    if (call.json()) {
        printDocument(call, literalSubject, found, {{u"records"_s, documents}});
        return code;
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        call.out() << printable(QString::fromUtf8(texts[i])) << u'\n';
        static_cast<void>(printExplained(call, subjectOf(given[i]), explained[i]));
        call.out() << u'\n';
    }
    if (!together.empty())
        printFindings(call, together);
    return code;
}

int explain(Invocation &call)
{
    std::optional<Kind> as;
    if (call.has(u"as"_s)) {
        as = transport::kindFromString(call.value(u"as"_s));
        if (!as) {
            return call.wrongUsage(
                findings::phrase(u"cli.bad-option", {{u"option"_s, u"as"_s},
                                                     {u"text"_s, call.value(u"as"_s)},
                                                     {u"known"_s, kindWords()}}));
        }
    }
    if (call.has(u"batch"_s)) {
        if (!call.arguments().isEmpty())
            return call.wrongUsage(
                findings::phrase(u"cli.too-many", {{u"text"_s, call.arguments().front()}}));
        return explainLines(call, as);
    }
    if (call.arguments().isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"RECORD"_s}}));
    const Result<std::vector<QByteArray>> texts = recordsGiven(call, as);
    if (!texts)
        return call.fail(texts.error());
    if (texts->size() > 1)
        return explainSeveral(call, *texts, as);
    const QByteArray &text = texts->front();
    const transport::Record given = transport::recognise(text, as);
    return printExplained(call, given.owner() ? subjectOf(given) : QString::fromUtf8(text),
                          explainGiven(text, given),
                          {{u"record"_s, QString::fromUtf8(given.text)}});
}

} // namespace

ExplainedRecord explainRecord(const QByteArray &text, std::optional<Kind> as)
{
    // "spf1 mx -all" could be the line of an MX record at "spf1"; nobody means that.
    const QByteArray start = text.left(6).toLower();
    if (!as && (start.startsWith("spf1 ") || start.startsWith("v spf1")))
        as = Kind::Spf;
    return explainGiven(text, transport::recognise(text, as));
}

std::vector<Command> explainCommands()
{
    return {{"explain",
             "RECORD…",
             "Explain any record of mail: MTA-STS (record or policy file), TLS-RPT, TLSA, CAA, "
             "MX, SRV, _report._dmarc, the autoconfig file, SPF, DKIM, DMARC.",
             {{"as", "KIND",
               "What it is: spf, dkim, dmarc, mta-sts, mta-sts-policy, tls-rpt, tlsa, caa, mx, "
               "srv, dmarc-report or autoconfig. Else it is recognised."},
              {"batch", "", "Read records as JSON lines from standard input."}},
             explain}};
}

} // namespace mailworthy::cli
