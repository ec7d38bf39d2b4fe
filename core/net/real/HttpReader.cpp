#include "net/real/HttpReader.h"

#include "net/HttpDate.h"

#include <algorithm>

namespace mailworthy::net {

namespace {

/// Status line, headers, chunk sizes and trailers together; common servers allow 8 to 32 KiB.
constexpr qsizetype maxHeadBytes = 32 * 1024;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<qint64> hexSize(QByteArrayView text)
{
    constexpr qsizetype maxDigits = 15; // fits into 63 bits
    if (text.isEmpty() || text.size() > maxDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        int digit = 0;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        else
            return std::nullopt;
        value = value * 16 + digit;
    }
    return value;
}

} // namespace

HttpReader::State HttpReader::fail(State state, const char *detail)
{
    m_detail = QString::fromLatin1(detail);
    m_state = state;
    return m_state;
}

HttpReader::State HttpReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Head && m_state != State::Body)
        return m_state;
    m_buffer.append(bytes);
    while ((m_state == State::Head || m_state == State::Body) && step()) {
    }
    if (m_offset > 0) {
        m_buffer.remove(0, m_offset);
        m_offset = 0;
    }
    // A line that does not end.
    const bool inLine =
        m_state == State::Head || (m_state == State::Body && m_framing == Framing::Chunked);
    if (inLine && m_headBytes + m_buffer.size() > maxHeadBytes && !(m_chunk == Chunk::Data))
        return fail(State::Malformed, "header too long");
    return m_state;
}

HttpReader::State HttpReader::close()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Done;
    else if (m_state == State::Head || m_state == State::Body)
        return fail(State::Malformed, "connection closed too early");
    return m_state;
}

/// Does one piece of work; false when more bytes are needed or the end is reached.
bool HttpReader::step()
{
    return m_state == State::Head ? readHead() : readBody();
}

std::optional<QByteArray> HttpReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n', m_offset);
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_buffer.mid(m_offset, end - m_offset);
    m_headBytes += end + 1 - m_offset;
    m_offset = end + 1;
    if (line.endsWith('\r')) // RFC 9112 §2.2: a bare LF may end a line too
        line.chop(1);
    return line;
}

bool HttpReader::readHead()
{
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    if (m_headBytes > maxHeadBytes) {
        fail(State::Malformed, "header too long");
        return false;
    }
    if (!m_statusRead) {
        // RFC 9112 §4: HTTP/1.1 SP 3DIGIT SP [reason]
        const bool good = line->size() >= 12 && line->startsWith("HTTP/1.") && line->at(8) == ' '
                          && isDigits(QByteArrayView(*line).sliced(9, 3))
                          && (line->size() == 12 || line->at(12) == ' ');
        if (!good) {
            fail(State::Malformed, "not an HTTP/1 status line");
            return false;
        }
        m_head.status = line->mid(9, 3).toInt();
        m_statusRead = true;
        return true;
    }
    if (!line->isEmpty())
        return readHeaderLine(*line);
    if (m_head.status >= 100
        && m_head.status < 200) { // RFC 9110 §15.2: interim, the real one follows
        m_head = {};
        m_length.reset();
        m_framing = Framing::UntilClose;
        m_statusRead = false;
        return true;
    }
    m_state = State::Body;
    const bool noBody = m_head.status == 204 || m_head.status == 304; // RFC 9112 §6.3
    if (noBody || (m_framing == Framing::Length && *m_length == 0)) {
        m_state = State::Done;
        return false;
    }
    if (m_framing == Framing::Length && *m_length > m_maxBytes) {
        fail(State::TooLarge, "body too large");
        return false;
    }
    return true;
}

bool HttpReader::readHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.startsWith(' ') || line.startsWith('\t')) {
        fail(State::Malformed, "bad header line"); // RFC 9112 §5.2: no folding
        return false;
    }
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "content-type") {
        m_head.contentType = value;
    } else if (name == "location") {
        m_head.location = value;
    } else if (name == "date") {
        m_head.date = parseHttpDate(value);
    } else if (name == "age") {
        m_head.fromCache = true;
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked") {
            fail(State::Malformed, "unknown transfer coding");
            return false;
        }
        m_framing = Framing::Chunked; // RFC 9112 §6.3: it overrides Content-Length
    } else if (name == "content-length") {
        constexpr qsizetype maxDigits = 15;
        if (!isDigits(value) || value.size() > maxDigits
            || (m_length && *m_length != value.toLongLong())) {
            fail(State::Malformed, "bad content length");
            return false;
        }
        m_length = value.toLongLong();
        if (m_framing != Framing::Chunked)
            m_framing = Framing::Length;
    }
    return true;
}

/// Moves bytes into the body; false when that makes it too large.
bool HttpReader::append(qsizetype count)
{
    if (m_body.size() + count > m_maxBytes) {
        fail(State::TooLarge, "body too large");
        return false;
    }
    m_body.append(m_buffer.constData() + m_offset, count);
    m_offset += count;
    return true;
}

bool HttpReader::readBody()
{
    if (m_framing == Framing::Chunked)
        return readChunk();
    qsizetype count = m_buffer.size() - m_offset;
    if (m_framing == Framing::Length)
        count = static_cast<qsizetype>(std::min<qint64>(count, *m_length));
    if (count == 0 || !append(count))
        return false;
    if (m_framing == Framing::Length) {
        *m_length -= count;
        if (*m_length == 0)
            m_state = State::Done;
    }
    return false;
}

bool HttpReader::readChunk()
{
    if (m_chunk == Chunk::Data) {
        const auto count =
            static_cast<qsizetype>(std::min<qint64>(m_buffer.size() - m_offset, *m_length));
        if (count == 0 || !append(count))
            return false;
        *m_length -= count;
        if (*m_length == 0)
            m_chunk = Chunk::DataEnd;
        return true;
    }
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    if (m_headBytes > maxHeadBytes + m_maxBytes) {
        fail(State::Malformed, "too many chunks");
        return false;
    }
    switch (m_chunk) {
    case Chunk::Size: {
        const qsizetype semicolon = line->indexOf(';');
        const auto size = hexSize(line->left(semicolon < 0 ? line->size() : semicolon).trimmed());
        if (!size) {
            fail(State::Malformed, "bad chunk size");
            return false;
        }
        if (*size > m_maxBytes) {
            fail(State::TooLarge, "body too large");
            return false;
        }
        m_length = *size;
        m_chunk = *size == 0 ? Chunk::Trailer : Chunk::Data;
        return true;
    }
    case Chunk::DataEnd:
        if (!line->isEmpty()) {
            fail(State::Malformed, "bad chunk end");
            return false;
        }
        m_chunk = Chunk::Size;
        return true;
    case Chunk::Trailer:
        if (line->isEmpty())
            m_state = State::Done;
        return m_state != State::Done;
    case Chunk::Data: break;
    }
    return false;
}

} // namespace mailworthy::net
