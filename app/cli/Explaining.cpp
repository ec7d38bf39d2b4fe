#include "cli/Explaining.h"

#include "cli/Batch.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const ExplainedRecord &record)
{
    QJsonArray tokens;
    for (const ExplainedToken &token : record.tokens) {
        QJsonObject json = token.fields;
        json.insert(u"text"_s, token.text);
        json.insert(u"meaning"_s, token.meaning);
        tokens.append(json);
    }
    QJsonValue error;
    if (record.error)
        error =
            QJsonObject{{u"offset"_s, record.error->first}, {u"expected"_s, record.error->second}};
    QJsonObject json{{u"kind"_s, record.kind.isEmpty() ? QJsonValue() : QJsonValue(record.kind)},
                     {u"valid"_s, record.valid},
                     {u"error"_s, error},
                     {u"tokens"_s, tokens},
                     {u"findings"_s, findingsJson(record.findings)}};
    if (record.cut)
        json.insert(u"cut"_s, true);
    return json;
}

int printExplained(Invocation &call, const QString &subject, const ExplainedRecord &record,
                   const QJsonObject &extra)
{
    const int code =
        record.valid ? findings::exitCode(findings::summarise(record.findings)) : exitProblem;
    if (call.json()) {
        QJsonObject document = toJson(record);
        document.remove(u"findings"_s);
        for (auto it = extra.begin(); it != extra.end(); ++it)
            document.insert(it.key(), it.value());
        printDocument(call, subject, record.findings, document);
        return code;
    }
    QTextStream &out = call.out();
    if (record.kind.isEmpty()) {
        if (record.findings.empty())
            out << findings::phrase(u"explain.none") << Qt::endl;
        else
            printFindings(call, record.findings);
        return code;
    }
    qsizetype width = 8;
    for (const ExplainedToken &token : record.tokens)
        width = std::max(width, std::min<qsizetype>(token.text.size(), 44));
    for (const ExplainedToken &token : record.tokens) {
        QString shown = printable(token.text);
        if (shown.size() > 44)
            shown = shown.left(28) + u"…"_s + shown.right(15);
        out << u"  "_s << shown.leftJustified(width + 2);
        for (const QString &column : token.columns)
            out << printable(column).leftJustified(10) << u' ';
        out << printable(token.meaning) << u'\n';
        for (const QString &remark : token.remarks)
            out << QString(width + 4, u' ') << printable(remark) << u'\n';
    }
    if (record.cut)
        out << u"  … "_s << findings::phrase(u"explain.cut") << u'\n';
    if (record.error) {
        out << u'\n'
            << findings::phrase(u"explain.error", {{u"position"_s, record.error->first + 1},
                                                   {u"expected"_s, record.error->second}})
            << u'\n';
    }
    out << u'\n'
        << findings::phrase(record.valid ? QString(u"explain.valid"_s)
                                         : QString(u"explain.invalid"_s))
        << u'\n';
    if (!record.findings.empty()) {
        out << u'\n';
        printFindings(call, record.findings);
    }
    return code;
}

findings::Finding recordFinding(const QString &code, const QString &subject, const Args &args)
{
    findings::Finding finding;
    finding.code = code;
    finding.subject = subject;
    finding.args = args;
    // A record that was typed in belongs to no name yet.
    const bool literal = subject == literalSubject;
    const QString where = literal ? findings::phrase(u"explain.your-domain") : subject;
    finding.args.try_emplace(u"domain"_s, where);
    finding.args.try_emplace(u"name"_s, where);
    if (literal)
        finding.args.try_emplace(u"subject"_s, where);
    finding.severity = findings::Severity::Note;
    if (const findings::Entry *entry = findings::entry(code)) {
        switch (entry->severities[0]) {
        case 'O': finding.severity = findings::Severity::Ok; break;
        case 'W': finding.severity = findings::Severity::Warning; break;
        case 'P': finding.severity = findings::Severity::Problem; break;
        case 'U': finding.severity = findings::Severity::Unknown; break;
        default: break;
        }
    }
    return finding;
}

int printUnexplained(Invocation &call, const QString &subject, const Error &reason,
                     const QString &code)
{
    ExplainedRecord record;
    record.findings.push_back(findings::unknownFinding(code, subject, reason));
    if (call.json()) {
        QJsonObject document = toJson(record);
        document.remove(u"findings"_s);
        document.insert(u"valid"_s, QJsonValue()); // neither yes nor no
        printDocument(call, subject, record.findings, document);
    } else {
        printFindings(call, record.findings);
    }
    return exitUnknown;
}

int explainBatch(Invocation &call, ExplainText explain)
{
    if (!call.arguments().isEmpty())
        return call.wrongUsage(
            findings::phrase(u"cli.too-many", {{u"text"_s, call.arguments().front()}}));
    return runBatch(call, [explain](const QByteArray &line) -> Result<QJsonObject> {
        const Result<QJsonObject> object = batchObject(line);
        if (!object)
            return failure(object.error());
        if (!(*object)[u"record"].isString())
            return failure(u"batch.field"_s, {{u"field"_s, u"record"_s}});
        return toJson(explain((*object)[u"record"].toString().toUtf8()));
    });
}

} // namespace mailworthy::cli
