#include "SuiteFile.h"

#include <QList>

namespace mailworthy::spf::test {

namespace {

qsizetype indentOf(const QByteArray &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    return indent;
}

/// One scalar from `at` on: quoted in either way, or plain up to one of `ends`.
QByteArray readScalar(const QByteArray &text, qsizetype &at, const QByteArray &ends)
{
    QByteArray value;
    const char quote = at < text.size() ? text[at] : '\0';
    if (quote != '"' && quote != '\'') {
        while (at < text.size() && !ends.contains(text[at]))
            value.append(text[at++]);
        return value.trimmed();
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] == quote) {
            if (quote == '\'' && text.mid(at + 1, 1) == "'") {
                value.append(text[++at]);
                continue;
            }
            ++at;
            break;
        }
        if (quote == '"' && text[at] == '\\') {
            const char escape = text[++at];
            if (escape == 'x') {
                value.append(QByteArray::fromHex(text.mid(at + 1, 2)));
                at += 2;
            } else {
                value.append(escape == '0' ? '\0' : escape);
            }
            continue;
        }
        value.append(text[at]);
    }
    return value;
}

/// A scalar, or the scalars of a list in brackets.
std::vector<QByteArray> readValues(const QByteArray &raw, bool *isList = nullptr)
{
    const QByteArray text = raw.trimmed();
    if (isList)
        *isList = text.startsWith('[');
    qsizetype at = 0;
    if (!text.startsWith('['))
        return {readScalar(text, at, {})};
    std::vector<QByteArray> values;
    at = 1;
    while (at < text.size() && text[at] != ']') {
        if (text[at] == ' ' || text[at] == ',') {
            ++at;
            continue;
        }
        values.push_back(readScalar(text, at, ",]"));
    }
    return values;
}

/// Cuts "key: value" or "key:"; the key may be quoted and may hold colons.
std::pair<QByteArray, QByteArray> keyAndValue(const QByteArray &line)
{
    qsizetype at = 0;
    const QByteArray text = line.trimmed();
    if (text.startsWith('"') || text.startsWith('\'')) {
        const QByteArray key = readScalar(text, at, {});
        return {key, text.mid(at + 1).trimmed()};
    }
    if (text.endsWith(':'))
        return {text.chopped(1), {}};
    const qsizetype colon = text.indexOf(": ");
    return {text.first(colon), text.mid(colon + 1).trimmed()};
}

void setField(SuiteCase &test, const QByteArray &key, const QByteArray &raw)
{
    if (key == "result")
        test.results = readValues(raw);
    else if (key == "explanation")
        test.explanation = readValues(raw).front();
    else if (key == "helo")
        test.helo = readValues(raw).front();
    else if (key == "host")
        test.host = readValues(raw).front();
    else if (key == "mailfrom")
        test.mailFrom = readValues(raw).front();
}

void readRecord(SuiteOwner &owner, const QByteArray &line)
{
    const QByteArray text = line.trimmed().mid(1).trimmed();
    SuiteRecord record;
    if (!text.contains(':')) {
        record.type = text;
    } else {
        const qsizetype colon = text.indexOf(':');
        record.type = text.first(colon);
        record.values = readValues(text.mid(colon + 1), &record.isList);
    }
    owner.records.push_back(record);
}

} // namespace

std::vector<Scenario> readSuite(const QByteArray &text)
{
    std::vector<Scenario> scenarios;
    QByteArray section;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const qsizetype indent = indentOf(line);
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        if (trimmed == "---") {
            scenarios.emplace_back();
            continue;
        }
        if (indent == 0) {
            const auto [key, value] = keyAndValue(line);
            section = key;
            if (key == "description")
                scenarios.back().description = value;
        } else if (section == "tests" && indent == 2) {
            scenarios.back().cases.push_back({});
            scenarios.back().cases.back().name = keyAndValue(line).first;
        } else if (section == "tests" && indent == 4) {
            const auto [key, value] = keyAndValue(line);
            setField(scenarios.back().cases.back(), key, value);
        } else if (section == "zonedata" && indent == 2) {
            scenarios.back().owners.push_back({keyAndValue(line).first, {}});
        } else if (section == "zonedata" && indent == 4 && trimmed.startsWith('-')) {
            readRecord(scenarios.back().owners.back(), line);
        }
    }
    return scenarios;
}

} // namespace mailworthy::spf::test
