#pragma once
// A folder of made-up tools that is the whole PATH of the scripts under test, so that nothing is
// installed or built.
#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

struct Said
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

class StubTools
{
public:
    /// The small tools the scripts use are the system's; dpkg-query knows g++ and cmake; apt-get
    /// notes its calls.
    StubTools();

    /// A bash script of that name in place of whatever was there.
    void add(const QString &name, const QByteArray &body);
    void remove(const QString &name);
    /// Runs bash in `folder` with these arguments; `environment` is all there is beside PATH.
    Said bash(const QStringList &arguments, const QString &folder = {},
              const QStringList &environment = {});
    /// What the tools wrote into "$CALLS".
    [[nodiscard]] QByteArray calls() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};
