// A message read, and its canonical forms, in pieces of different sizes.
#include "Fuzz.h"
#include "mail/dkim/Canonical.h"

#include <cstring>

namespace dkim = mailworthy::dkim;
namespace message = mailworthy::message;

namespace {

/// Hands out a few octets at a time.
class SlowSource final : public message::Source
{
public:
    SlowSource(QByteArrayView octets, qsizetype piece) : m_octets(octets), m_piece(piece) {}
    [[nodiscard]] mailworthy::Result<> rewind() override
    {
        m_at = 0;
        return {};
    }
    [[nodiscard]] mailworthy::Result<qint64> read(char *buffer, qint64 max) override
    {
        const qsizetype count = std::min({m_piece, m_octets.size() - m_at, qsizetype(max)});
        if (count > 0)
            std::memcpy(buffer, m_octets.data() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }

private:
    QByteArrayView m_octets;
    qsizetype m_piece;
    qsizetype m_at = 0;
};

struct ReadMessage
{
    QByteArray header;
    QByteArray body;
    message::LineEnd lineEnd = message::LineEnd::CrLf;
    bool hasBody = false;
    QString error;
    friend bool operator==(const ReadMessage &, const ReadMessage &) = default;
};

ReadMessage readAll(QByteArrayView octets, qsizetype piece)
{
    SlowSource source(octets, piece);
    mailworthy::Result<message::Reader> reader = message::Reader::open(source);
    if (!reader)
        return {{}, {}, {}, false, reader.error().code};
    ReadMessage read{reader->header().octets(), {}, reader->lineEnd(), reader->hasBody(), {}};
    while (true) {
        const mailworthy::Result<QByteArrayView> body = reader->nextBody();
        MW_HOLDS(body);
        if (body->isEmpty())
            return read;
        read.body += *body;
    }
}

class Collecting final : public dkim::Sink
{
public:
    QByteArray octets;
    void write(QByteArrayView more) override { octets += more; }
};

QByteArray canonicalBody(QByteArrayView body, dkim::Canonicalization form, qsizetype piece)
{
    Collecting sink;
    dkim::BodyCanonicalizer canonicalizer(form, sink);
    for (qsizetype at = 0; at < body.size(); at += piece)
        canonicalizer.add(body.sliced(at, std::min(piece, body.size() - at)));
    canonicalizer.finish();
    return sink.octets;
}

void checkBody(const QByteArray &body, std::initializer_list<qsizetype> pieces)
{
    using enum dkim::Canonicalization;
    for (const dkim::Canonicalization form : {Simple, Relaxed}) {
        const QByteArray whole = canonicalBody(body, form, std::max(body.size(), qsizetype(1)));
        MW_HOLDS(whole.size() <= body.size() + 2);
        for (const qsizetype piece : pieces)
            MW_HOLDS(canonicalBody(body, form, piece) == whole);
        // What is canonical stays as it is.
        MW_HOLDS(canonicalBody(whole, form, 4096) == whole);
        dkim::BodyHash hash(form, mailworthy::keys::HashAlgorithm::Sha256, {});
        hash.add(body);
        MW_HOLDS(hash.finish() == mailworthy::keys::sha256(whole));
        MW_HOLDS(hash.canonicalLength() == quint64(whole.size()));
    }
    // Relaxed is coarser than simple.
    MW_HOLDS(canonicalBody(canonicalBody(body, Simple, 4096), Relaxed, 4096)
             == canonicalBody(body, Relaxed, 4096));
}

void checkHeader(const message::Header &header)
{
    const QByteArray &octets = header.octets();
    QByteArray joined;
    for (const message::Field &field : header.fields()) {
        MW_HOLDS(field.raw.data() >= octets.data()
                 && field.raw.data() + field.raw.size() <= octets.data() + octets.size());
        MW_HOLDS(field.name.isEmpty() || header.has(field.name));
        MW_HOLDS(!field.value.endsWith("\r\n"));
        joined += field.raw;
        QByteArray canonical;
        dkim::appendCanonicalField(canonical, field.raw, dkim::Canonicalization::Relaxed);
        if (field.name.isEmpty())
            continue;
        QByteArray again;
        dkim::appendCanonicalField(again, QByteArray(canonical + "\r\n"),
                                   dkim::Canonicalization::Relaxed);
        MW_HOLDS(again == canonical);
    }
    MW_HOLDS(joined == octets);
}

} // namespace

MW_FUZZ_TARGET(message)
{
    const ReadMessage whole = readAll(input, std::max(input.size(), qsizetype(1)));
    // Octet by octet is slow; giants are read in larger pieces.
    const qsizetype least = input.size() > 65536 ? 4093 : 1;
    for (const qsizetype piece : {least, least + 1, 7 * least})
        MW_HOLDS(readAll(input, piece) == whole);
    if (!whole.error.isEmpty())
        return;
    MW_HOLDS(whole.hasBody || whole.body.isEmpty());
    checkBody(whole.body, {least, least + 1, 7 * least});
    const auto header = message::Header::parse(whole.header);
    MW_HOLDS(header && header->octets() == whole.header);
    checkHeader(*header);
}
