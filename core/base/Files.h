#pragma once
// Files, read with bounds and written without ever leaving half of one behind.
// Errors: "file.missing" {path}, "file.unreadable" {path, reason}, "file.too-large" {path, bytes},
// "file.exists" {path}, "file.unwritable" {path, reason} (no right, no room, read-only).
#include "base/Result.h"
#include "base/Secret.h"

namespace mailworthy {

[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64 * 1024 * 1024);
/// Replaces the file in one step (temporary file beside it, fsync, rename); the old content stays
/// whole on any error.
[[nodiscard]] Result<> writeFileAtomically(const QString &path, const QByteArray &content);
/// Creates a file that must not exist yet, mode 0600 (a protected DACL on Windows), written before
/// it is seen by others.
[[nodiscard]] Result<> createOwnerOnlyFile(const QString &path, std::span<const char> content);
/// Makes the folder and its parents; `ownerOnly` gives mode 0700 to those that are made.
[[nodiscard]] Result<> makeFolder(const QString &path, bool ownerOnly = false);

} // namespace mailworthy
