#pragma once
// The program run as a person or a script runs it.
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

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
/// The first of them with this code; empty: none.
[[nodiscard]] QJsonObject findingOf(const QJsonObject &document, const QString &code);
/// "a b c" as three words.
[[nodiscard]] QStringList words(const QString &line);
/// A line of JSON each.
[[nodiscard]] QList<QJsonObject> linesOf(const QByteArray &output);

/// A folder of a test's own, in which the program runs. Make a new one in init().
class Place
{
public:
    /// As things are on this machine.
    Place() = default;
    /// On a world, home.world in the folder, without its delays.
    explicit Place(const QByteArray &world);

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    /// Instead of the world that is there, if any.
    void setWorld(const QByteArray &world);
    /// "name 44.128.0.25 --json"
    [[nodiscard]] Ran run(const QString &line, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
    bool m_onWorld = false;
};

} // namespace mailworthy::test
