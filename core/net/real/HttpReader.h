#pragma once
// Reads one HTTP/1.1 response from bytes as they come (RFC 9112): pure, bounded, no I/O. Bodies by
// Content-Length, chunked, or up to the end of the connection; trailers and 1xx responses are
// passed over. Nothing is decoded: no compression is asked for.
#include "base/Clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mailworthy::net {

struct HttpHead
{
    int status = 0;
    QByteArray contentType;
    QByteArray location;
    std::optional<Timestamp> date;
    bool fromCache = false; ///< it has an Age (RFC 9111 §5.1)
};

class HttpReader
{
public:
    enum class State { Head, Body, Done, Malformed, TooLarge };

    explicit HttpReader(qint64 maxBytes) : m_maxBytes(maxBytes) {}

    /// Bytes after Done are ignored.
    State feed(QByteArrayView bytes);
    /// The connection was closed by the server.
    State close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// What was wrong, for Malformed and TooLarge.
    [[nodiscard]] const QString &detail() const { return m_detail; }

private:
    enum class Framing { UntilClose, Length, Chunked };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    State fail(State state, const char *detail);
    bool step();
    bool readHead();
    bool readHeaderLine(const QByteArray &line);
    bool readBody();
    bool readChunk();
    std::optional<QByteArray> takeLine();
    bool append(qsizetype count);

    const qint64 m_maxBytes;
    State m_state = State::Head;
    HttpHead m_head;
    QByteArray m_body;
    QString m_detail;
    QByteArray m_buffer;
    qsizetype m_offset = 0; ///< read so far of m_buffer
    qsizetype m_headBytes = 0;
    bool m_statusRead = false;
    Framing m_framing = Framing::UntilClose;
    Chunk m_chunk = Chunk::Size;
    std::optional<qint64> m_length; ///< Content-Length, or what is left of a body or chunk
};

} // namespace mailworthy::net
