#pragma once
// Octets that can be read more than once from their start, in pieces: memory, a file, or a stream
// that is kept aside. One reader at a time. Errors: "file.missing" {path}, "file.unreadable" {path,
// reason}, "message.spool" {reason}.
#include "base/Result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace mailworthy::message {

class Source
{
public:
    Source() = default;
    virtual ~Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    /// Back to the first octet.
    [[nodiscard]] virtual Result<> rewind() = 0;
    /// Up to `max` octets into `buffer`; 0 at the end.
    [[nodiscard]] virtual Result<qint64> read(char *buffer, qint64 max) = 0;
};

class MemorySource final : public Source
{
public:
    explicit MemorySource(QByteArray octets) : m_octets(std::move(octets)) {}
    [[nodiscard]] Result<> rewind() override;
    [[nodiscard]] Result<qint64> read(char *buffer, qint64 max) override;

private:
    QByteArray m_octets;
    qint64 m_position = 0;
};

/// Opens the file for reading. A path that cannot be read twice (a pipe, a device) is kept aside as
/// `keepAside` does.
[[nodiscard]] Result<std::unique_ptr<Source>> openFile(const QString &path);
/// Reads the device to its end: into memory up to 1 MiB, beyond that into a temporary file that
/// only the owner can read.
[[nodiscard]] Result<std::unique_ptr<Source>> keepAside(QIODevice &device);

} // namespace mailworthy::message
