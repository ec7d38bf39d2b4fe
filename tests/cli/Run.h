#pragma once
// The program run as a person or a script runs it.
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace mailworthy::test {

struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

[[nodiscard]] Ran runIn(const QString &folder, const QString &program, const QStringList &arguments,
                        const QByteArray &input = {});
/// mailworthy-cli with these arguments.
[[nodiscard]] Ran cli(const QString &folder, const QStringList &arguments,
                      const QByteArray &input = {});
/// With the world all-good, without its delays.
[[nodiscard]] QStringList inWorld(QStringList arguments);
[[nodiscard]] QByteArray contentOf(const QString &path);
void write(const QString &path, const QByteArray &content);
[[nodiscard]] QJsonObject documentOf(const QByteArray &output);
/// The codes of its findings, in their order.
[[nodiscard]] QStringList codesOf(const QJsonObject &document);
/// "a b c" as three words.
[[nodiscard]] QStringList words(const QString &line);
/// A line of JSON each.
[[nodiscard]] QList<QJsonObject> linesOf(const QByteArray &output);

} // namespace mailworthy::test
