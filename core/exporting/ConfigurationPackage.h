#pragma once
// What is written of a configuration, before it is known whether into a folder or an archive.
#include "base/Secret.h"
#include "exporting/Configuration.h"

namespace mailworthy::exporting {

struct PackageEntry
{
    QString path; ///< relative, with "/"
    QByteArray content;
    Secret secret; ///< in place of `content`: a private key
    bool runs = false;

    [[nodiscard]] std::span<const char> octets() const
    {
        return secret.isEmpty()
                   ? std::span<const char>(content.data(), static_cast<std::size_t>(content.size()))
                   : secret.reveal();
    }
};

/// The manifest comes first: what was left half written is still known as ours.
[[nodiscard]] Result<std::vector<PackageEntry>> packageOf(const Configuration &configuration,
                                                          const ExportOptions &options);

/// Whether a manifest is one of ours.
[[nodiscard]] bool isExport(const QByteArray &manifest);

/// A name that asks for an archive.
[[nodiscard]] bool isArchiveName(const QString &path);
/// Everything below one folder, named like the archive. Errors as writeConfiguration.
[[nodiscard]] Result<> writeArchive(const std::vector<PackageEntry> &entries, const QString &path);
[[nodiscard]] Result<> writeFolder(const std::vector<PackageEntry> &entries, const QString &path);

} // namespace mailworthy::exporting
