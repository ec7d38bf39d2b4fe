// The report as pages: the templates of resources/report filled with a document.
#include "exporting/report/ReportDocument.h"

#include "base/Files.h"
#include "base/ShownText.h"
#include "exporting/report/ReportRecords.h"
#include "findings/Catalog.h"
#include "servers/Template.h"

#include <algorithm>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using findings::phrase;
using servers::Values;

namespace {

/// Ours: what somebody else has said is shown up to here; the JSON document has all of it.
constexpr qsizetype longestText = 2000;
constexpr std::size_t mostEvidence = 1000;

/// Columns of a line of a record in the printed form: what fits on paper in the small fixed-width
/// type.
constexpr qsizetype printedColumns = 84;

QString shown(const QString &text)
{
    if (text.size() <= longestText)
        return shownText(text);
    return shownText(text.left(longestText)) + u' '
           + phrase(u"report.cut", {{u"count"_s, qint64(text.size() - longestText)}});
}

/// Never cut: it is there to be used.
QString whole(const QString &text)
{
    return shownText(text);
}

/// The words that a template has of its own, as label_NAME.
void addLabels(Values &values)
{
    for (const char *name : {"anonymised",
                             "ready",
                             "range-note",
                             "facts",
                             "findings",
                             "first-step",
                             "outdated",
                             "gaps",
                             "records",
                             "records-blind",
                             "record-zone",
                             "record-now",
                             "column.prefix",
                             "column.type",
                             "column.value",
                             "column.result",
                             "column.words",
                             "column.token",
                             "keys",
                             "column.domain",
                             "column.selector",
                             "column.kind",
                             "column.fingerprint",
                             "evidence",
                             "evidence-note",
                             "column.number",
                             "column.time",
                             "column.asked",
                             "column.of",
                             "column.answer",
                             "foot"}) {
        QString label = QString::fromLatin1(name);
        const QString text = phrase(QString(u"report."_s + label));
        values.texts.emplace(u"label_"_s + label.replace(u'.', u'_').replace(u'-', u'_'), text);
    }
    values.texts.emplace(u"label_by_provider"_s, phrase(u"records.by-provider"));
}

QString severityWord(findings::Severity severity)
{
    return phrase(QString(u"severity."_s + findings::toString(severity)));
}

Values textRow(const QString &name, const QString &text)
{
    return {{{name, text}}, {}};
}

std::vector<Values> textRows(const QStringList &texts)
{
    std::vector<Values> rows;
    for (const QString &text : texts)
        rows.push_back(textRow(u"text"_s, shown(text)));
    return rows;
}

void addHead(const ReportDocument &document, Values &values)
{
    values.texts.insert({{u"language"_s, QString(document.language).replace(u'_', u'-')},
                         {u"direction"_s, document.rightToLeft ? u"rtl"_s : u"ltr"_s},
                         {u"title"_s, whole(document.title)},
                         {u"made"_s, document.made},
                         {u"anonymised"_s, document.anonymised ? u"yes"_s : QString()},
                         {u"verdict"_s, document.verdict},
                         {u"low"_s, QString::number(document.low)},
                         {u"width"_s, QString::number(std::max(1, document.high - document.low))}});
    values.texts[u"range"_s] =
        phrase(document.low == document.high ? u"report.range-one" : u"report.range",
               {{u"low"_s, qint64(document.low)}, {u"high"_s, qint64(document.high)}});
    std::vector<Values> &counts = values.lists[u"counts"_s];
    const findings::Summary &summary = document.summary;
    for (const auto &[severity, count] : {std::pair{findings::Severity::Problem, summary.problem},
                                          std::pair{findings::Severity::Warning, summary.warning},
                                          std::pair{findings::Severity::Unknown, summary.unknown},
                                          std::pair{findings::Severity::Note, summary.note},
                                          std::pair{findings::Severity::Ok, summary.ok}}) {
        if (count > 0)
            counts.push_back({{{u"severity"_s, findings::toString(severity)},
                               {u"word"_s, severityWord(severity)},
                               {u"count"_s, QString::number(count)}},
                              {}});
    }
    std::vector<Values> &gates = values.lists[u"gates"_s];
    for (const ReportGate &gate : document.gates)
        gates.push_back({{{u"severity"_s, gate.worst ? findings::toString(*gate.worst) : u"none"_s},
                          {u"name"_s, gate.name},
                          {u"word"_s, gate.word}},
                         {}});
    std::vector<Values> &facts = values.lists[u"facts"_s];
    for (const ReportFact &fact : document.facts)
        facts.push_back(
            {{{u"label"_s, fact.label}, {u"technical"_s, fact.isTechnical ? u"yes"_s : QString()}},
             {{u"values"_s, textRows(fact.values)}}});
    std::vector<Values> &gaps = values.lists[u"gaps"_s];
    for (const ReportGap &gap : document.gaps)
        gaps.push_back({{{u"subject"_s, gap.subject}, {u"reason"_s, gap.reason}}, {}});
    values.texts[u"has_gaps"_s] = gaps.empty() ? QString() : u"yes"_s;
}

/// Numbers in a row as one: "9–27".
std::vector<Values> numberRows(const std::vector<std::size_t> &places)
{
    std::vector<Values> rows;
    for (std::size_t i = 0; i < places.size() && places[i] < mostEvidence;) {
        std::size_t last = i;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1
               && places[last + 1] < mostEvidence)
            ++last;
        const QString first = QString::number(places[i] + 1);
        rows.push_back(
            {{{u"number"_s, first},
              {u"shown"_s, last == i ? first : first + u'–' + QString::number(places[last] + 1)}},
             {}});
        i = last + 1;
    }
    return rows;
}

Values findingValues(const ReportFinding &finding)
{
    const std::vector<Values> numbers = numberRows(finding.evidence);
    return {
        {{u"severity"_s, findings::toString(finding.severity)},
         {u"word"_s, severityWord(finding.severity)},
         {u"text"_s, shown(finding.text)},
         {u"fix"_s, shown(finding.fix)},
         {u"code"_s, finding.code},
         {u"seen"_s,
          finding.seen.isEmpty() ? QString() : phrase(u"report.seen", {{u"time"_s, finding.seen}})},
         {u"outdated"_s, finding.outdated ? u"yes"_s : QString()},
         {u"reference"_s, finding.reference},
         {u"has_numbers"_s, numbers.empty() ? QString() : u"yes"_s}},
        {{u"numbers"_s, numbers}}};
}

void addSections(const ReportDocument &document, Values &values)
{
    std::vector<Values> &sections = values.lists[u"sections"_s];
    for (const ReportSection &section : document.sections) {
        std::vector<Values> rows;
        for (const ReportFinding &finding : section.findings)
            rows.push_back(findingValues(finding));
        sections.push_back(
            {{{u"id"_s, section.id}, {u"name"_s, section.title}}, {{u"findings"_s, rows}}});
    }
}

/// In pieces of a line each, none of which ends or begins with a blank: paper would lose it.
std::vector<Values> printedLines(const QString &text)
{
    std::vector<Values> lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = std::min(begin + printedColumns, text.size());
        while (end < text.size() && end > begin + 1
               && (text[end - 1] == u' ' || text[end] == u' ' || text[end].isLowSurrogate()))
            --end;
        lines.push_back({{{u"line"_s, text.mid(begin, end - begin)},
                          {u"more"_s, begin > 0 ? u"yes"_s : QString()}},
                         {}});
        begin = end;
    }
    return lines;
}

Values recordValues(const ReportRecord &record)
{
    std::vector<Values> tokens;
    for (const ReportToken &token : record.tokens)
        tokens.push_back({{{u"token"_s, whole(foldedToken(token.text))},
                           {u"prefix"_s, whole(token.prefix)},
                           {u"type"_s, whole(token.type)},
                           {u"value"_s, shown(foldedToken(token.value))},
                           {u"result"_s, token.result},
                           {u"meaning"_s, shown(token.meaning)}},
                          {}});
    const QString value = whole(record.value);
    return {{{u"name"_s, whole(record.name)},
             {u"type"_s, record.type},
             {u"ttl"_s, record.ttl},
             {u"value"_s, value},
             {u"purpose"_s, record.purpose},
             {u"need"_s, record.need},
             {u"action"_s, record.action},
             {u"zone"_s, record.setByProvider ? QString() : whole(record.zone)},
             {u"sentence"_s, record.sentence},
             {u"by_provider"_s, record.setByProvider ? u"yes"_s : QString()},
             {u"has_published"_s, record.published.isEmpty() ? QString() : u"yes"_s},
             {u"has_tokens"_s, tokens.empty() ? QString() : u"yes"_s},
             {u"spf"_s, record.isSpf ? u"yes"_s : QString()}},
            {{u"published"_s, textRows(record.published)},
             {u"tokens"_s, tokens},
             {u"lines"_s, printedLines(value)}}};
}

void addRecords(const ReportDocument &document, Values &values)
{
    std::vector<Values> &records = values.lists[u"records"_s];
    for (const ReportRecord &record : document.records)
        records.push_back(recordValues(record));
    values.texts[u"has_records"_s] = records.empty() ? QString() : u"yes"_s;
    values.texts[u"blind"_s] = document.recordsAreBlind ? u"yes"_s : QString();
    std::vector<Values> &keys = values.lists[u"keys"_s];
    for (const ReportKey &key : document.keys)
        keys.push_back({{{u"domain"_s, whole(key.domain)},
                         {u"selector"_s, whole(key.selector)},
                         {u"kind"_s, key.kind},
                         {u"strength"_s, key.strength},
                         {u"fingerprint"_s, key.fingerprint}},
                        {}});
    values.texts[u"has_keys"_s] = keys.empty() ? QString() : u"yes"_s;
}

void addEvidence(const ReportDocument &document, Values &values)
{
    std::vector<Values> &rows = values.lists[u"evidence"_s];
    const std::size_t count = std::min(document.evidence.size(), mostEvidence);
    for (std::size_t i = 0; i < count; ++i) {
        const ReportEvidence &evidence = document.evidence[i];
        rows.push_back({{{u"number"_s, QString::number(i + 1)},
                         {u"time"_s, evidence.time},
                         {u"asked"_s, shown(evidence.asked)},
                         {u"of"_s, shown(evidence.of)},
                         {u"answer"_s, shown(evidence.answer)}},
                        {}});
    }
    values.texts[u"has_evidence"_s] = rows.empty() ? QString() : u"yes"_s;
    values.texts[u"more_evidence"_s] =
        document.evidence.size() > count
            ? phrase(u"report.more-evidence",
                     {{u"count"_s, qint64(document.evidence.size() - count)}})
            : QString();
}

Result<QString> filled(const ReportDocument &document, const QString &file)
{
    constexpr qint64 largestTemplate = 256 * 1024;
    const Result<QByteArray> text = readFile(u":/mailworthy/report/"_s + file, largestTemplate);
    if (!text)
        return failure(text.error());
    Values values;
    addLabels(values);
    addHead(document, values);
    addSections(document, values);
    addRecords(document, values);
    addEvidence(document, values);
    return servers::render(QString::fromUtf8(*text), values, servers::Escaping::Html);
}

} // namespace

Result<QString> reportPage(const ReportDocument &document)
{
    return filled(document, u"page.html.mustache"_s);
}

Result<QString> reportForPrint(const ReportDocument &document)
{
    return filled(document, u"print.html.mustache"_s);
}

} // namespace mailworthy::exporting
