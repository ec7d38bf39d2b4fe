#include "mail/message/Source.h"

#include "base/Failure.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cstring>

namespace mailworthy::message {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qsizetype kKeptInMemory = 1024 * 1024;

class DeviceSource final : public Source
{
public:
    DeviceSource(std::unique_ptr<QFile> file, QString path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    {}

    Result<> rewind() override
    {
        if (!m_file->seek(0))
            return unreadable();
        return {};
    }

    Result<qint64> read(char *buffer, qint64 max) override
    {
        const qint64 got = m_file->read(buffer, max);
        if (got < 0)
            return unreadable();
        return got;
    }

private:
    [[nodiscard]] Failure unreadable() const
    {
        return failure(u"file.unreadable"_s,
                       {{u"path"_s, m_path}, {u"reason"_s, m_file->errorString()}});
    }

    std::unique_ptr<QFile> m_file;
    QString m_path;
};

} // namespace

Result<> MemorySource::rewind()
{
    m_position = 0;
    return {};
}

Result<qint64> MemorySource::read(char *buffer, qint64 max)
{
    const qint64 count = std::min<qint64>(max, m_octets.size() - m_position);
    std::memcpy(buffer, m_octets.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

Result<std::unique_ptr<Source>> openFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return failure(u"file.missing"_s, {{u"path"_s, path}});
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(u"file.unreadable"_s,
                       {{u"path"_s, path}, {u"reason"_s, file->errorString()}});
    if (file->isSequential())
        return keepAside(*file);
    return std::unique_ptr<Source>(std::make_unique<DeviceSource>(std::move(file), path));
}

Result<std::unique_ptr<Source>> keepAside(QIODevice &device)
{
    QByteArray memory;
    std::unique_ptr<QTemporaryFile> spool;
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(piece.data(), kPiece);
        if (got < 0)
            return failure(u"message.spool"_s, {{u"reason"_s, device.errorString()}});
        if (got == 0) {
            if (!device.isSequential() || !device.waitForReadyRead(-1))
                break;
            continue;
        }
        if (!spool && memory.size() + got <= kKeptInMemory) {
            memory.append(piece.constData(), got);
            continue;
        }
        if (!spool) {
            spool = std::make_unique<QTemporaryFile>(); // mode 0600, gone when closed
            if (!spool->open() || spool->write(memory) != memory.size())
                return failure(u"message.spool"_s, {{u"reason"_s, spool->errorString()}});
            memory.clear();
        }
        if (spool->write(piece.constData(), got) != got)
            return failure(u"message.spool"_s, {{u"reason"_s, spool->errorString()}});
    }
    if (!spool)
        return std::unique_ptr<Source>(std::make_unique<MemorySource>(std::move(memory)));
    if (!spool->flush() || !spool->seek(0))
        return failure(u"message.spool"_s, {{u"reason"_s, spool->errorString()}});
    const QString name = spool->fileName();
    return std::unique_ptr<Source>(std::make_unique<DeviceSource>(std::move(spool), name));
}

} // namespace mailworthy::message
