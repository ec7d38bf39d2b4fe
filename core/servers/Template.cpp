#include "servers/Template.h"

#include <QRegularExpression>
#include <QSet>

#if __has_include(<kainjow/mustache.hpp>)
#include <kainjow/mustache.hpp>
#else
#include <mustache.hpp>
#endif

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

Result<QString> matching(const QString &text, const QRegularExpression &pattern, qsizetype longest)
{
    if (text.size() > longest || !pattern.match(text).hasMatch())
        return failure(u"server.unsafe-name"_s, {{u"text"_s, text.left(80)}});
    return text;
}

/// The library renders an unknown name as nothing; so every name is looked up here first.
Result<> checkNames(const QString &text, const Values &values)
{
    QSet<QString> known;
    for (const auto &[name, value] : values.texts)
        known.insert(name);
    for (const auto &[name, rows] : values.lists) {
        known.insert(name);
        for (const auto &row : rows) {
            for (const auto &[field, value] : row)
                known.insert(field);
        }
    }
    static const QRegularExpression tag(uR"(\{\{\{?\s*([#^/&!]?)\s*([^{}]*?)\s*\}\}\}?)"_s);
    // Fields of a list without rows are not known and not needed: such a section is not written.
    QRegularExpressionMatchIterator tags = tag.globalMatch(text);
    QStringList open;
    while (tags.hasNext()) {
        const QRegularExpressionMatch match = tags.next();
        const QString kind = match.captured(1);
        const QString name = match.captured(2);
        if (kind == u"!")
            continue;
        if (kind == u"/") {
            if (open.isEmpty() || open.takeLast() != name)
                return failure(u"template.syntax"_s, {{u"what"_s, name}});
            continue;
        }
        const bool inEmptyList = std::any_of(open.begin(), open.end(), [&](const QString &section) {
            const auto list = values.lists.find(section);
            return list != values.lists.end() && list->second.empty();
        });
        if (!known.contains(name) && !inEmptyList)
            return failure(u"template.unknown-variable"_s, {{u"name"_s, name}});
        if (kind == u"#" || kind == u"^")
            open << name;
    }
    if (!open.isEmpty())
        return failure(u"template.syntax"_s, {{u"what"_s, open.last()}});
    return {};
}

} // namespace

Result<QString> render(const QString &text, const Values &values)
{
    if (Result<> checked = checkNames(text, values); !checked)
        return failure(checked.error());
    mustache::data data;
    for (const auto &[name, value] : values.texts) {
        if (value.isEmpty())
            data.set(name.toStdString(), mustache::data(mustache::data::type::bool_false));
        else
            data.set(name.toStdString(), value.toStdString());
    }
    for (const auto &[name, rows] : values.lists) {
        mustache::data list(mustache::data::type::list);
        for (const auto &row : rows) {
            mustache::data item;
            for (const auto &[field, value] : row)
                item.set(field.toStdString(), value.toStdString());
            list.push_back(item);
        }
        data.set(name.toStdString(), list);
    }
    mustache::mustache parsed(text.toStdString());
    if (!parsed.is_valid())
        return failure(u"template.syntax"_s,
                       {{u"what"_s, QString::fromStdString(parsed.error_message())}});
    parsed.set_custom_escape([](const std::string &value) { return value; });
    return QString::fromStdString(parsed.render(data));
}

Result<QString> safeHost(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*)"
        uR"([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z)"_s);
    return matching(text, pattern, 253);
}

Result<QString> safeSelector(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?\z)"_s);
    return matching(text, pattern, 190);
}

Result<QString> safePath(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A/(?!(?:.*/)?\.\.(?:/|\z))[A-Za-z0-9/._+-]*\z)"_s);
    return matching(text, pattern, 1024);
}

} // namespace mailworthy::servers
