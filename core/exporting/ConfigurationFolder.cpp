// An export as a folder: README.md, manifest.json, files/, install.
#include "base/Files.h"
#include "exporting/ConfigurationPackage.h"

#include <QDir>
#include <QFileInfo>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where files are written before they take the place of earlier ones.
const QString draftFolder = QStringLiteral("files.new");

/// Only what an earlier export made may be replaced.
Result<> checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const auto notOurs = [&] { return failure(u"export.not-ours"_s, {{u"path"_s, folder}}); };
    if (!info.exists())
        return {};
    if (!info.isDir())
        return notOurs();
    const QStringList entries =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (entries.isEmpty())
        return {};
    const Result<QByteArray> manifest = readFile(folder + u"/manifest.json"_s);
    if (!manifest || !isExport(*manifest))
        return notOurs();
    const QStringList ours{u"README.md"_s, u"files"_s, draftFolder, u"install"_s,
                           u"manifest.json"_s};
    for (const QString &entry : entries) {
        if (!ours.contains(entry))
            return notOurs();
    }
    return {};
}

/// Into a folder that is there. Files of an earlier export are replaced when all new ones are
/// written.
Result<> writeAll(const std::vector<PackageEntry> &entries, const QString &folder)
{
    const QString draft = folder + u'/' + draftFolder;
    QDir(draft).removeRecursively();
    QFile::remove(folder + u"/install"_s); // the next kind of server may have none
    for (const PackageEntry &entry : entries) {
        const bool below = entry.path.startsWith(u"files/"_s);
        const QString path = below ? draft + entry.path.mid(5) : folder + u'/' + entry.path;
        const bool secret = !entry.secret.isEmpty();
        if (Result<> made = makeFolder(QFileInfo(path).absolutePath(), secret); !made)
            return made;
        Result<> done = secret ? createOwnerOnlyFile(path, entry.octets())
                               : writeFileAtomically(path, entry.content);
        if (!done)
            return done;
        if (entry.runs)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                            | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                                            | QFile::ExeOther);
    }
    const QString files = folder + u"/files"_s;
    if (!QDir(files).removeRecursively()
        || (QFileInfo::exists(draft) && !QDir().rename(draft, files)))
        return failure(u"file.unwritable"_s, {{u"path"_s, files}, {u"reason"_s, QString()}});
    return {};
}

} // namespace

Result<> writeFolder(const std::vector<PackageEntry> &entries, const QString &folder)
{
    if (Result<> fine = checkFolder(folder); !fine)
        return fine;
    const bool isNew = !QFileInfo::exists(folder);
    if (Result<> made = makeFolder(folder); !made)
        return made;
    Result<> done = writeAll(entries, folder);
    if (!done) {
        QDir(folder + u'/' + draftFolder).removeRecursively();
        if (isNew)
            QDir(folder).removeRecursively();
    }
    return done;
}

} // namespace mailworthy::exporting
