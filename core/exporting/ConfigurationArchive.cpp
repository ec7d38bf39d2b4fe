// An export as an archive, .tar.gz or .zip.
#include "base/Files.h"
#include "exporting/ConfigurationPackage.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDateTime>
#include <QFileInfo>

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Closer
{
    void operator()(archive *handle) const { archive_free(handle); }
};
using Handle = std::unique_ptr<archive, Closer>;

struct EntryCloser
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

bool isZip(const QString &path)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

/// The folder in the archive: its own name without the ending.
QString topFolder(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (const QString &ending : {u".tar.gz"_s, u".tgz"_s, u".zip"_s}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            name.chop(ending.size());
    }
    // "..zip" would unpack beside the folder.
    return name.isEmpty() || name.startsWith(u'.') ? u"mailworthy"_s : name;
}

/// One folder with what an export writes, and nothing else.
bool holdsExport(const QByteArray &content)
{
    const Handle reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), content.constData(),
                                 static_cast<std::size_t>(content.size()))
        != ARCHIVE_OK)
        return false;
    constexpr int mostEntries = 1000;
    bool ours = false;
    archive_entry *entry = nullptr;
    int result = ARCHIVE_EOF;
    for (int i = 0; i < mostEntries; ++i) {
        result = archive_read_next_header(reader.get(), &entry);
        if (result != ARCHIVE_OK)
            break;
        const QByteArray path = QByteArray(archive_entry_pathname(entry));
        const QByteArray below = path.mid(path.indexOf('/') + 1);
        if (below != "README.md" && below != "install" && below != "manifest.json"
            && !below.startsWith("files/"))
            return false;
        if (below != "manifest.json")
            continue;
        QByteArray manifest(256 * 1024, '\0');
        const la_ssize_t size = archive_read_data(reader.get(), manifest.data(),
                                                  static_cast<std::size_t>(manifest.size()));
        ours = size > 0 && isExport(manifest.first(static_cast<qsizetype>(size)));
    }
    return ours && result == ARCHIVE_EOF;
}

la_ssize_t append(archive *, void *into, const void *octets, std::size_t size)
{
    static_cast<QByteArray *>(into)->append(static_cast<const char *>(octets),
                                            static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

bool addEntry(archive *writer, const QString &path, const PackageEntry &entry, time_t now)
{
    const std::unique_ptr<archive_entry, EntryCloser> header(archive_entry_new());
    const std::span<const char> octets = entry.octets();
    archive_entry_set_pathname(header.get(), path.toUtf8().constData());
    archive_entry_set_size(header.get(), static_cast<la_int64_t>(octets.size()));
    archive_entry_set_filetype(header.get(), AE_IFREG);
    archive_entry_set_perm(header.get(), entry.runs ? 0755 : entry.secret.isEmpty() ? 0644 : 0600);
    archive_entry_set_mtime(header.get(), now, 0);
    return archive_write_header(writer, header.get()) == ARCHIVE_OK
           && archive_write_data(writer, octets.data(), octets.size())
                  == static_cast<la_ssize_t>(octets.size());
}

} // namespace

Result<> writeArchive(const std::vector<PackageEntry> &entries, const QString &path)
{
    if (QFileInfo::exists(path)) {
        const Result<QByteArray> old = readFile(path);
        if (!old || !holdsExport(*old))
            return failure(u"export.not-ours"_s, {{u"path"_s, path}});
    }
    QByteArray content;
    const Handle writer(archive_write_new());
    if (isZip(path)) {
        archive_write_set_format_zip(writer.get());
    } else {
        archive_write_add_filter_gzip(writer.get());
        archive_write_set_format_pax_restricted(writer.get());
    }
    const auto failed = [&] {
        return failure(u"file.unwritable"_s,
                       {{u"path"_s, path},
                        {u"reason"_s, QString::fromUtf8(archive_error_string(writer.get()))}});
    };
    archive_write_set_bytes_per_block(writer.get(), 0);
    if (archive_write_open(writer.get(), &content, nullptr, append, nullptr) != ARCHIVE_OK)
        return failed();
    bool secret = false;
    const auto now = static_cast<time_t>(QDateTime::currentSecsSinceEpoch());
    for (const PackageEntry &entry : entries) {
        secret = secret || !entry.secret.isEmpty();
        if (!addEntry(writer.get(), topFolder(path) + u'/' + entry.path, entry, now))
            return failed();
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return failed();
    if (!secret)
        return writeFileAtomically(path, content);
    // A key is never readable by others, not even for a moment.
    const Secret sealed = Secret::adopt(content);
    QFile::remove(path);
    return createOwnerOnlyFile(path, sealed.reveal());
}

} // namespace mailworthy::exporting
