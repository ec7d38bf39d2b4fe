#include "base/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

#ifndef Q_OS_WIN
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mailworthy {

using namespace Qt::Literals::StringLiterals;

namespace {

auto fileFailure(const char16_t *code, const QString &path, const QString &reason = {})
{
    Args args{{u"path"_s, path}};
    if (!reason.isEmpty())
        args.emplace(u"reason"_s, reason);
    return failure(QString::fromUtf16(code), std::move(args));
}

#ifndef Q_OS_WIN

auto systemFailure(const QString &path, int number)
{
    return fileFailure(u"file.unwritable", path, qt_error_string(number));
}

/// 0, or the number of the error.
int writeAll(int file, std::span<const char> content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content = content.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0 ? 0 : errno;
}

/// Makes a new entry of the folder of `path` last; where the file system cannot, nothing is lost
/// but that promise.
void syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

/// A new file of mode 0600 with this content. 0, or the number of the error; then the file is gone
/// again.
int createWhole(const QByteArray &name, std::span<const char> content)
{
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno;
    int error = ::fchmod(file, S_IRUSR | S_IWUSR) == 0 ? 0 : errno; // whatever the umask took away
    if (error == 0)
        error = writeAll(file, content);
    if (::close(file) != 0 && error == 0)
        error = errno;
    if (error != 0)
        ::unlink(name.constData());
    return error;
}

#endif

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(path))
            return fileFailure(u"file.missing", path);
        return fileFailure(u"file.unreadable", path, file.errorString());
    }
    // Not file.size(): a pipe or a file in /proc has none, and a file may grow while it is read.
    // Piece by piece: read() makes room for all that it is asked for before it reads anything.
    constexpr qint64 piece = 64 * 1024;
    QByteArray content;
    while (content.size() <= maxBytes) {
        const QByteArray more =
            file.read(std::min(piece, maxBytes + 1 - static_cast<qint64>(content.size())));
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFileDevice::NoError)
        return fileFailure(u"file.unreadable", path, file.errorString());
    if (content.size() > maxBytes)
        return failure(u"file.too-large"_s,
                       {{u"path"_s, path}, {u"bytes"_s, std::max(file.size(), maxBytes + 1)}});
    return content;
}

Result<> writeFileAtomically(const QString &path, const QByteArray &content)
{
    // QSaveFile keeps the mode of a file that is there, follows a link to its target and syncs
    // before it renames.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(u"file.unwritable", path, file.errorString());
    // Flushed here: commit() does not notice when the last octets, still in its buffer, find no room.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return fileFailure(u"file.unwritable", path, file.errorString());
#ifndef Q_OS_WIN
    syncFolderOf(path);
#endif
    return {};
}

#ifndef Q_OS_WIN

Result<> createOwnerOnlyFile(const QString &path, std::span<const char> content)
{
    const QByteArray name = QFile::encodeName(path);
    // Written under a name of its own and then linked: nobody ever meets half a file under the real
    // one, and link() fails when that is taken, by a dangling link as well.
    // A name may be as long as the file system allows: nothing can be added to it.
    const QByteArray draft = name.first(name.lastIndexOf('/') + 1) + ".new-"
                             + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    int error = createWhole(draft, content);
    if (error == 0) {
        error = ::link(draft.constData(), name.constData()) == 0 ? 0 : errno;
        ::unlink(draft.constData());
        // File systems without hard links (FAT, some network ones) say one of these.
        if (error == EPERM || error == ENOTSUP || error == ENOSYS || error == EMLINK)
            error = createWhole(name, content);
    }
    if (error == EEXIST)
        return fileFailure(u"file.exists", path);
    if (error != 0)
        return systemFailure(path, error);
    syncFolderOf(path);
    return {};
}

Result<> makeFolder(const QString &path, bool ownerOnly)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const mode_t mode =
        ownerOnly ? S_IRWXU : S_IRWXU | S_IRWXG | S_IRWXO; // the umask takes its part away
    for (qsizetype end = whole.indexOf(u'/', 1);; end = whole.indexOf(u'/', end + 1)) {
        const QString part = end < 0 ? whole : whole.first(end);
        if (!QFileInfo(part).isDir() && ::mkdir(QFile::encodeName(part).constData(), mode) != 0) {
            const int error = errno;
            if (error != EEXIST || !QFileInfo(part).isDir())
                return systemFailure(part, error);
        }
        if (end < 0)
            return {};
    }
}

#else

Result<> createOwnerOnlyFile(const QString &path, std::span<const char> content)
{
    QFile file(path);
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner)) {
        if (QFileInfo::exists(path))
            return fileFailure(u"file.exists", path);
        return fileFailure(u"file.unwritable", path, file.errorString());
    }
    const auto size = static_cast<qint64>(content.size());
    if (file.write(content.data(), size) != size || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return fileFailure(u"file.unwritable", path, reason);
    }
    return {};
}

Result<> makeFolder(const QString &path, bool ownerOnly)
{
    const std::optional<QFileDevice::Permissions> owner =
        ownerOnly ? std::optional<QFileDevice::Permissions>(
                        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)
                  : std::nullopt;
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(whole).isDir())
        return {};
    const Result<> parent = whole == QFileInfo(whole).absolutePath()
                                ? Result<>()
                                : makeFolder(QFileInfo(whole).absolutePath(), ownerOnly);
    if (!parent)
        return parent;
    const bool made = owner ? QDir().mkdir(whole, *owner) : QDir().mkdir(whole);
    if (!made && !QFileInfo(whole).isDir())
        return fileFailure(u"file.unwritable", path, qt_error_string());
    return {};
}

#endif

} // namespace mailworthy
