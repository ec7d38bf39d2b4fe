#include "Run.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::test {

Ran runIn(const QString &folder, const QString &program, const QStringList &arguments,
          const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ran = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    return ran;
}

Ran cli(const QString &folder, const QStringList &arguments, const QByteArray &input)
{
    return runIn(folder, QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"), arguments, input);
}

QStringList inWorld(QStringList arguments)
{
    return arguments << u"--world"_s << u"all-good"_s << u"--no-delay"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QJsonObject documentOf(const QByteArray &output)
{
    return QJsonDocument::fromJson(output).object();
}

QStringList codesOf(const QJsonObject &document)
{
    QStringList codes;
    for (const QJsonValue &finding : document[u"findings"].toArray())
        codes << finding[u"code"].toString();
    return codes;
}

QJsonObject findingOf(const QJsonObject &document, const QString &code)
{
    for (const QJsonValue &finding : document[u"findings"].toArray()) {
        if (finding[u"code"].toString() == code)
            return finding.toObject();
    }
    return {};
}

QStringList words(const QString &line)
{
    return line.split(u' ');
}

QList<QJsonObject> linesOf(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.trimmed().split('\n'))
        objects << documentOf(line);
    return objects;
}

Place::Place(const QByteArray &world)
{
    setWorld(world);
}

void Place::setWorld(const QByteArray &world)
{
    write(at(u"home.world"_s), world);
    m_onWorld = true;
}

Ran Place::run(const QString &line, const QByteArray &input) const
{
    const QString world = m_onWorld ? u" --world home.world --no-delay"_s : QString();
    return cli(path(), words(line + world), input);
}

} // namespace mailworthy::test
