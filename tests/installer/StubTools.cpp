#include "StubTools.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

StubTools::StubTools()
{
    for (const QString &name :
         {u"bash"_s, u"env"_s, u"cat"_s, u"cut"_s, u"dirname"_s, u"getent"_s, u"grep"_s, u"sed"_s,
          u"tail"_s, u"sort"_s, u"paste"_s, u"mktemp"_s, u"mkdir"_s, u"readlink"_s, u"rm"_s,
          u"test"_s, u"awk"_s, u"nproc"_s})
        QFile::link(QStandardPaths::findExecutable(name), path(name));
    add(u"dpkg-query"_s,
        "printf 'installed g++\\ninstalled cmake\\n'; cat \"$0.more\" 2>/dev/null; exit 1");
    add(u"apt-get"_s,
        "echo \"apt-get $*\" >>\"$CALLS\"\n"
        "case \"$*\" in *install*) echo 'installed foo' >\"${0%/*}/dpkg-query.more\" ;; esac");
    add(u"apt-cache"_s, "[ \"$3\" = second ]");
    add(u"id"_s, "echo 0");
}

void StubTools::add(const QString &name, const QByteArray &body)
{
    QFile file(path(name));
    file.remove(); // never through a link into the system's tool
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write("#!/bin/bash\n" + body + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void StubTools::remove(const QString &name)
{
    QFile::remove(path(name));
}

Said StubTools::bash(const QStringList &arguments, const QString &folder,
                     const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables;
    variables.insert(u"PATH"_s, m_folder.path());
    variables.insert(u"TMPDIR"_s, m_folder.path());
    variables.insert(u"CALLS"_s, path(u"calls"_s));
    for (const QString &entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(variables);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(path(u"bash"_s), arguments);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray StubTools::calls() const
{
    QFile file(path(u"calls"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
