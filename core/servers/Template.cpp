#include "servers/Template.h"

#include <QRegularExpression>

#if __has_include(<kainjow/mustache.hpp>)
#include <kainjow/mustache.hpp>
#else
#include <mustache.hpp>
#endif

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

Result<QString> matching(const QString &text, const QRegularExpression &pattern, qsizetype longest,
                         const QString &error = u"server.unsafe-name"_s)
{
    if (text.size() > longest || !pattern.match(text).hasMatch())
        return failure(error, {{u"text"_s, text.left(80)}});
    return text;
}

/// The sections that are open at one place of a template, each with the values it brings; nullptr for
/// a list without rows, whose fields nobody knows and nobody needs.
struct Open
{
    QString name;
    const Values *values;
};

const Values *noValues()
{
    static const Values none;
    return &none;
}

const std::vector<Values> *listNamed(const std::vector<Open> &open, const QString &name)
{
    for (auto place = open.rbegin(); place != open.rend(); ++place) {
        if (!place->values)
            continue;
        if (const auto list = place->values->lists.find(name); list != place->values->lists.end())
            return &list->second;
    }
    return nullptr;
}

bool isKnown(const std::vector<Open> &open, const QString &name)
{
    return listNamed(open, name) || std::any_of(open.begin(), open.end(), [&](const Open &place) {
               return !place.values || place.values->texts.contains(name);
           });
}

/// The library renders an unknown name as nothing; so every name is looked up here first.
Result<> checkNames(const QString &text, const Values &values)
{
    static const QRegularExpression tag(uR"(\{\{\{?\s*([#^/&!]?)\s*([^{}]*?)\s*\}\}\}?)"_s);
    QRegularExpressionMatchIterator tags = tag.globalMatch(text);
    std::vector<Open> open{{QString(), &values}};
    while (tags.hasNext()) {
        const QRegularExpressionMatch match = tags.next();
        const QString kind = match.captured(1);
        const QString name = match.captured(2);
        if (kind == u"!")
            continue;
        if (kind == u"/") {
            if (open.size() == 1 || open.back().name != name)
                return failure(u"template.syntax"_s, {{u"what"_s, name}});
            open.pop_back();
            continue;
        }
        if (!isKnown(open, name))
            return failure(u"template.unknown-variable"_s, {{u"name"_s, name}});
        if (kind == u"#" || kind == u"^") {
            const std::vector<Values> *list = kind == u"#" ? listNamed(open, name) : nullptr;
            open.push_back({name, !list ? noValues() : list->empty() ? nullptr : &list->front()});
        }
    }
    if (open.size() > 1)
        return failure(u"template.syntax"_s, {{u"what"_s, open.back().name}});
    return {};
}

mustache::data dataOf(const Values &values)
{
    mustache::data data;
    for (const auto &[name, value] : values.texts) {
        if (value.isEmpty())
            data.set(name.toStdString(), mustache::data(mustache::data::type::bool_false));
        else
            data.set(name.toStdString(), value.toStdString());
    }
    for (const auto &[name, rows] : values.lists) {
        mustache::data list(mustache::data::type::list);
        for (const Values &row : rows)
            list.push_back(dataOf(row));
        data.set(name.toStdString(), list);
    }
    return data;
}

} // namespace

Result<QString> render(const QString &text, const Values &values, Escaping escaping)
{
    if (Result<> checked = checkNames(text, values); !checked)
        return failure(checked.error());
    static const QRegularExpression raw(uR"(\{\{(?:\{|\s*&))"_s);
    if (escaping == Escaping::Html && text.contains(raw))
        return failure(u"template.syntax"_s, {{u"what"_s, u"{{{"_s}});
    mustache::mustache parsed(text.toStdString());
    if (!parsed.is_valid())
        return failure(u"template.syntax"_s,
                       {{u"what"_s, QString::fromStdString(parsed.error_message())}});
    if (escaping == Escaping::None)
        parsed.set_custom_escape([](const std::string &value) { return value; });
    return QString::fromStdString(parsed.render(dataOf(values)));
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
    return matching(text, pattern, 1024, u"server.unsafe-path"_s);
}

} // namespace mailworthy::servers
