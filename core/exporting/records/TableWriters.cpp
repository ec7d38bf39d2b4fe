// For people: CSV (RFC 4180), Markdown, and a page of HTML.
#include "exporting/records/Quoting.h"
#include "exporting/records/Writers.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;
using plan::PlannedRecord;

namespace {

struct Row
{
    QString purpose, action, name, type, priority, value, ttl;
};

/// As a form has it: the number of an MX or SRV apart from its value.
Row rowOf(const PlannedRecord &item)
{
    Row row{findings::phrase(QString(u"purpose."_s + plan::toString(item.purpose))),
            actionText(item),
            nameOf(item),
            dns::toString(item.record.type()),
            {},
            valueOf(item),
            QString::number(item.record.ttl)};
    if (const auto *mx = std::get_if<dns::Mx>(&item.record.data)) {
        row.priority = QString::number(mx->preference);
        row.value = undotted(mx->exchange);
    }
    return row;
}

QStringList heads()
{
    QStringList words;
    for (const QString &word :
         {u"field.purpose"_s, u"field.action"_s, u"field.name"_s, u"field.type"_s,
          u"field.priority"_s, u"field.value"_s, u"field.ttl"_s})
        words << findings::phrase(word);
    return words;
}

} // namespace

/// No field begins with a sign that a spreadsheet takes for a formula; what others published is not
/// in it.
QString writeCsv(const RecordBook &book)
{
    QString out = u"\ufeffpurpose,action,type,fqdn,ttl,priority,value,split_value\r\n"_s;
    for (const PlannedRecord &item : book.records) {
        const Row row = rowOf(item);
        QStringList fields;
        for (const QString &field :
             {plan::toString(item.purpose), plan::toString(item.action), row.type, row.name,
              row.ttl, row.priority, row.value, dns::toZoneText(item.record.data)})
            fields << csvQuoted(field);
        out += fields.join(u',') + u"\r\n"_s;
    }
    return out;
}

QString writeMarkdown(const RecordBook &book)
{
    QString out = u"| "_s + heads().join(u" | "_s) + u" |\n|"_s + u" --- |"_s.repeated(7) + u'\n';
    for (const PlannedRecord &item : book.records) {
        const Row row = rowOf(item);
        out += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(
            row.purpose, row.action, markdownCode(row.name), row.type, row.priority,
            markdownCode(row.value), row.ttl);
    }
    return out;
}

QString writeHtml(const RecordBook &book)
{
    const QString title = findings::phrase(
        u"records.title",
        {{u"domain"_s, book.records.empty() ? QString() : book.records.front().zone.unicode()}});
    QString out =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"auto\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<title>%2</title>\n<style>\n"
        "body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}\n"
        "table{border-collapse:collapse;width:100%}\n"
        "th,td{text-align:start;vertical-align:top;padding:.5rem;border-bottom:1px solid #ccc}\n"
        "code{word-break:break-all;user-select:all}\n"
        "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}\n"
        "</style>\n</head>\n<body>\n<h1>%2</h1>\n<table>\n<thead>\n<tr>"_s.arg(
            htmlEscaped(findings::language()), htmlEscaped(title));
    for (const QString &head : heads())
        out += u"<th scope=\"col\">"_s + htmlEscaped(head) + u"</th>"_s;
    out += u"</tr>\n</thead>\n<tbody>\n"_s;
    const auto code = [](const QString &text) {
        return u"<code translate=\"no\" dir=\"ltr\">"_s + htmlEscaped(text) + u"</code>"_s;
    };
    for (const PlannedRecord &item : book.records) {
        const Row row = rowOf(item);
        out += u"<tr>"_s;
        for (const QString &cell :
             {htmlEscaped(row.purpose), htmlEscaped(row.action), code(row.name), code(row.type),
              row.priority, code(row.value), row.ttl})
            out += u"<td>"_s + cell + u"</td>"_s;
        out += u"</tr>\n"_s;
    }
    return out + u"</tbody>\n</table>\n</body>\n</html>\n"_s;
}

} // namespace mailworthy::exporting
