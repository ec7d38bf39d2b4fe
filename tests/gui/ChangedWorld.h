#pragma once
// A world of the test's own: one that is shipped, with lines of it taken out and others put in.
#include "base/Files.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace mailworthy::gui::test {

/// Writes it into the folder and gives its path. `without`: what the lines begin with that go.
inline QString changedWorld(const QString &folder, const QList<QByteArray> &without,
                            const QByteArray &with,
                            const QString &shipped = QStringLiteral("home-start"))
{
    QFile file(QStringLiteral(":/mailworthy/worlds/") + shipped + QStringLiteral(".world"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no world");
    QByteArray text;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (std::none_of(without.begin(), without.end(),
                         [&](const QByteArray &start) { return line.startsWith(start); }))
            text += line + '\n';
    }
    const QString path = folder + QStringLiteral("/changed.world");
    if (!writeFileAtomically(path, text + with + '\n'))
        qFatal("no room");
    return path;
}

} // namespace mailworthy::gui::test
