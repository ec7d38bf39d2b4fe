#include "base/Args.h"

#include "base/Overloaded.h"

#include <QJsonArray>

#include <optional>

namespace mailworthy {

namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // toInteger gives its default for what is no whole number; two different defaults tell that
    // apart.
    const qint64 first = value.toInteger(0);
    if (first != value.toInteger(1))
        return std::nullopt;
    return first;
}

std::optional<QStringList> listOfTexts(const QJsonArray &array)
{
    QStringList list;
    list.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (!value.isString())
            return std::nullopt;
        list.append(value.toString());
    }
    return list;
}

} // namespace

QString argText(const ArgValue &value)
{
    return std::visit(Overloaded{
                          [](const QString &text) { return text; },
                          [](qint64 number) { return QString::number(number); },
                          [](const QStringList &list) { return list.join(QStringLiteral(", ")); },
                      },
                      value);
}

QJsonValue argJson(const ArgValue &value)
{
    return std::visit(
        Overloaded{
            [](const QString &text) { return QJsonValue(text); },
            [](qint64 number) { return QJsonValue(number); },
            [](const QStringList &list) { return QJsonValue(QJsonArray::fromStringList(list)); },
        },
        value);
}

QJsonObject argsToJson(const Args &args)
{
    QJsonObject object;
    for (const auto &[name, value] : args)
        object.insert(name, argJson(value));
    return object;
}

Args argsFromJson(const QJsonObject &object)
{
    Args args;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isString()) {
            args.emplace(it.key(), value.toString());
        } else if (value.isDouble()) {
            if (const std::optional<qint64> number = wholeNumber(value))
                args.emplace(it.key(), *number);
        } else if (value.isArray()) {
            if (std::optional<QStringList> list = listOfTexts(value.toArray()))
                args.emplace(it.key(), std::move(*list));
        }
    }
    return args;
}

} // namespace mailworthy
