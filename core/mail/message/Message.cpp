#include "mail/message/Message.h"

#include <algorithm>
#include <cstring>

namespace mailworthy::message {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPiece = 32 * 1024; // allocators hand out and take back larger ones slowly

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr std::size_t kUsualFields = 32; // for one allocation

/// Appends with every LF made CRLF; the octets hold no CRLF.
void appendExpanded(QByteArray &out, QByteArrayView octets)
{
    qsizetype start = 0;
    for (;;) {
        const qsizetype lf = octets.indexOf('\n', start);
        if (lf < 0)
            break;
        out.append(octets.sliced(start, lf - start));
        out.append("\r\n", 2);
        start = lf + 1;
    }
    out.append(octets.sliced(start));
}

// RFC 5322 §2.2: printable ASCII without the colon. Blanks between name and colon are obsolete
// syntax (§4.5.8) and are read; DKIM relaxed drops them (RFC 6376 §3.4.2).
qsizetype nameLength(QByteArrayView beforeColon)
{
    qsizetype size = beforeColon.size();
    while (size > 0 && isBlank(beforeColon[size - 1]))
        --size;
    const bool fine = std::all_of(beforeColon.begin(), beforeColon.begin() + size, [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet > 32 && octet < 127;
    });
    return fine ? size : 0;
}

Field fieldFrom(QByteArrayView raw)
{
    Field field;
    field.raw = raw;
    const QByteArrayView content = raw.endsWith("\r\n") ? raw.chopped(2) : raw;
    const qsizetype colon = content.indexOf(':');
    if (colon > 0) {
        if (const qsizetype size = nameLength(content.first(colon)); size > 0) {
            field.name = content.first(size);
            field.value = content.sliced(colon + 1);
        }
    }
    return field;
}

/// The first CRLF at or after `from`, or -1. Much faster than looking for a text of two octets.
qsizetype findCrLf(QByteArrayView text, qsizetype from)
{
    for (;;) {
        const qsizetype cr = text.indexOf('\r', from);
        if (cr < 0 || cr + 1 >= text.size())
            return -1;
        if (text[cr + 1] == '\n')
            return cr;
        from = cr + 1;
    }
}

/// The length of the header block in CRLF text, the empty line excluded; -1 when the block does not
/// end in it. `from`: where looking may start again after more octets came.
qsizetype headerEnd(QByteArrayView text, qsizetype from)
{
    if (text.startsWith("\r\n"))
        return 0;
    qsizetype at = findCrLf(text, std::max<qsizetype>(0, from - 3));
    while (at >= 0 && !text.sliced(at + 2).startsWith("\r\n"))
        at = findCrLf(text, at + 2);
    return at < 0 ? -1 : at + 2;
}

} // namespace

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return lower(x) == lower(y);
           });
}

QByteArray unfolded(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '\r' && i + 1 < value.size() && value[i + 1] == '\n') {
            ++i;
            continue;
        }
        out.append(value[i]);
    }
    return out.trimmed();
}

Result<Header> Header::parse(const QByteArray &block)
{
    QByteArray octets;
    if (findCrLf(block, 0) >= 0) {
        octets = block;
    } else {
        octets.reserve(block.size() + block.count('\n'));
        appendExpanded(octets, block);
    }
    if (const qsizetype end = headerEnd(octets, 0); end >= 0)
        octets.truncate(end);
    return cut(std::move(octets));
}

Result<Header> Header::cut(QByteArray octets)
{
    Header header;
    header.m_octets = std::move(octets);
    // RFC 6376 §3.4: fields are hashed with their CRLF, also the last one of a message that ends
    // with its header.
    if (!header.m_octets.isEmpty() && !header.m_octets.endsWith("\r\n"))
        header.m_octets.append("\r\n");

    const QByteArrayView text(header.m_octets);
    header.m_fields.reserve(kUsualFields);
    qsizetype start = 0;
    qsizetype searched = 0;
    while (start < text.size()) {
        qsizetype end = findCrLf(text, searched);
        end = end < 0 ? text.size() : end + 2;
        searched = end;
        // RFC 5322 §2.2.3: a line that begins with a blank continues the field.
        if (end < text.size() && isBlank(text[end]))
            continue;
        if (static_cast<qsizetype>(header.m_fields.size()) == kMostFields)
            return failure(u"message.too-many-fields"_s, {{u"limit"_s, qint64{kMostFields}}});
        header.m_fields.push_back(fieldFrom(text.sliced(start, end - start)));
        start = end;
    }
    return header;
}

QByteArray Header::first(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Field &field) { return sameName(field.name, name); });
    return found == m_fields.end() ? QByteArray() : unfolded(found->value);
}

std::vector<Field> Header::all(QByteArrayView name) const
{
    std::vector<Field> found;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(found),
                 [&](const Field &field) { return sameName(field.name, name); });
    return found;
}

bool Header::has(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const Field &field) { return sameName(field.name, name); });
}

Result<Reader> Reader::open(Source &source)
{
    Reader reader(source);
    reader.m_buffer = QByteArray(kPiece, Qt::Uninitialized);
    if (const Result<> found = reader.findLineEnd(); !found)
        return failure(found.error());
    if (const Result<> read = reader.readHeader(); !read)
        return failure(read.error());
    return reader;
}

Result<> Reader::findLineEnd()
{
    if (const Result<> rewound = m_source->rewind(); !rewound)
        return rewound;
    m_lineEnd = LineEnd::Lf;
    bool afterCr = false;
    for (;;) {
        const Result<qint64> got = m_source->read(m_buffer.data(), m_buffer.size());
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
        const QByteArrayView piece(m_buffer.constData(), *got);
        if ((afterCr && piece.front() == '\n') || findCrLf(piece, 0) >= 0) {
            m_lineEnd = LineEnd::CrLf;
            break;
        }
        afterCr = piece.back() == '\r';
    }
    return m_source->rewind();
}

Result<> Reader::readHeader()
{
    QByteArray text;
    qsizetype searched = 0;
    for (;;) {
        const qsizetype end = headerEnd(text, searched);
        if (end >= 0) {
            m_hasBody = true;
            m_pending = text.sliced(end + 2);
            text.truncate(end);
            break;
        }
        if (text.size() > kLargestHeader)
            return failure(u"message.header-too-large"_s, {{u"limit"_s, qint64{kLargestHeader}}});
        searched = text.size();
        const Result<qint64> got = m_source->read(m_buffer.data(), m_buffer.size());
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
        const QByteArrayView piece(m_buffer.constData(), *got);
        if (m_lineEnd == LineEnd::Lf)
            appendExpanded(text, piece);
        else
            text.append(piece);
    }
    Result<Header> header = Header::cut(std::move(text));
    if (!header)
        return failure(header.error());
    m_header = std::move(*header);
    return {};
}

Result<QByteArrayView> Reader::nextBody()
{
    if (!m_pending.isEmpty()) {
        m_expanded = std::exchange(m_pending, {});
        return QByteArrayView(m_expanded);
    }
    if (!m_hasBody)
        return QByteArrayView();
    const Result<qint64> got = m_source->read(m_buffer.data(), m_buffer.size());
    if (!got)
        return failure(got.error());
    const QByteArrayView piece(m_buffer.constData(), *got);
    if (m_lineEnd == LineEnd::CrLf)
        return piece;
    m_expanded.resize(0);
    appendExpanded(m_expanded, piece);
    return QByteArrayView(m_expanded);
}

} // namespace mailworthy::message
