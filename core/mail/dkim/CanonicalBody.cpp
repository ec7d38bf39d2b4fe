// Canonical bodies (RFC 6376 §3.4.3, §3.4.4) and the hashes over them.
#include "base/LastIndex.h"
#include "mail/dkim/Canonical.h"
#include "mail/dkim/CanonicalParts.h"

#include <algorithm>
#include <cstring>

namespace mailworthy::dkim {

namespace {

/// Whether lines, all of them whole, are in relaxed form already but for empty ones at the end: no
/// tab, no blank beside another or at a line's end, no CR or LF outside of a CRLF. Not empty.
/// Written without a way out, as hasBlanksToMerge.
bool isRelaxedAlready(QByteArrayView lines)
{
    const char *octets = lines.data();
    const qsizetype last = lines.size() - 1;
    unsigned char found = octets[last] == '\n' ? 0 : 1;
    for (qsizetype i = 0; i < last; ++i) {
        const char next = octets[i + 1];
        const bool tab = octets[i] == '\t';
        const bool blank = (octets[i] == ' ') & ((next == ' ') | (next == '\t') | (next == '\r'));
        const bool cr = (octets[i] == '\r') != (next == '\n');
        found = static_cast<unsigned char>(found | static_cast<unsigned char>(tab | blank | cr));
    }
    return found == 0;
}

} // namespace

BodyCanonicalizer::BodyCanonicalizer(Canonicalization form, Sink &sink)
    : m_form(form)
    , m_sink(&sink)
    , m_out(std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(kCollect)))
{}

void BodyCanonicalizer::add(QByteArrayView octets)
{
    if (octets.isEmpty())
        return;
    if (m_pendingCr) {
        m_pendingCr = false;
        if (octets.front() == '\n') {
            m_pendingBlank = false;
            ++m_pendingLines;
            octets = octets.sliced(1);
        } else {
            startText();
            put("\r");
        }
    }
    if (m_form == Canonicalization::Simple)
        addSimple(octets);
    else
        addRelaxed(octets);
}

// RFC 6376 §3.4.3: everything as it is, but the empty lines at the end wait.
void BodyCanonicalizer::addSimple(QByteArrayView octets)
{
    if (octets.endsWith('\r')) {
        m_pendingCr = true;
        octets.chop(1);
    }
    qint64 lines = 0;
    while (octets.endsWith("\r\n")) {
        octets.chop(2);
        ++lines;
    }
    if (!octets.isEmpty()) {
        startText();
        put(octets);
    }
    m_pendingLines += lines;
}

// RFC 6376 §3.4.4: blanks at line ends go, other runs of blanks become one space, empty lines at
// the end go.
void BodyCanonicalizer::addRelaxed(QByteArrayView octets)
{
    // Most mail has nothing to change between its first line and the last whole one.
    const qsizetype whole = m_pendingBlank ? 0 : lastIndexOf(octets, '\n') + 1;
    if (whole > 0 && octets.front() != '\n' && isRelaxedAlready(octets.first(whole))) {
        addSimple(octets.first(whole));
        octets = octets.sliced(whole);
    }
    qsizetype start = 0;
    while (start < octets.size()) {
        const qsizetype found = octets.indexOf('\r', start);
        const qsizetype cr = found < 0 ? octets.size() : found;
        if (cr > start)
            addRelaxedText(octets.sliced(start, cr - start));
        if (cr == octets.size())
            return;
        start = cr + 1;
        if (start == octets.size()) {
            m_pendingCr = true;
        } else if (octets[start] == '\n') {
            m_pendingBlank = false;
            ++m_pendingLines;
            ++start;
        } else {
            startText();
            put("\r");
        }
    }
}

/// A piece of a line, without CR, not empty.
void BodyCanonicalizer::addRelaxedText(QByteArrayView text)
{
    // Most lines have single spaces between words and nothing to change.
    if (!isSpaceOrTab(text.back()) && !(m_pendingBlank && isSpaceOrTab(text.front()))
        && !hasBlanksToMerge(text)) {
        startText();
        put(text);
        return;
    }
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        while (i < text.size() && !isSpaceOrTab(text[i]))
            ++i;
        if (i > start) {
            startText();
            put(text.sliced(start, i - start));
        }
        for (; i < text.size() && isSpaceOrTab(text[i]); ++i)
            m_pendingBlank = true;
    }
}

void BodyCanonicalizer::writePendingLines()
{
    static const QByteArray many = QByteArray("\r\n").repeated(2048);
    while (m_pendingLines > 0) {
        const qint64 now = std::min<qint64>(m_pendingLines, many.size() / 2);
        put(QByteArrayView(many).first(now * 2));
        m_pendingLines -= now;
    }
}

void BodyCanonicalizer::startText()
{
    if (m_pendingLines > 0)
        writePendingLines();
    if (m_pendingBlank) {
        m_pendingBlank = false;
        put(" ");
    }
}

void BodyCanonicalizer::put(QByteArrayView octets)
{
    m_wrote = true;
    if (octets.size() > kCollect - m_collected)
        flush();
    if (octets.size() >= kCollect) {
        m_sink->write(octets);
        return;
    }
    std::memcpy(m_out.get() + m_collected, octets.data(), static_cast<std::size_t>(octets.size()));
    m_collected += octets.size();
}

void BodyCanonicalizer::flush()
{
    m_sink->write(QByteArrayView(m_out.get(), m_collected));
    m_collected = 0;
}

void BodyCanonicalizer::finish()
{
    if (m_pendingCr) {
        startText();
        put("\r");
    }
    // RFC 6376 §3.4.3: an empty body becomes one CRLF in simple; §3.4.4: it stays empty in relaxed.
    // Either way what is not empty ends with exactly one.
    if (m_form == Canonicalization::Simple || m_wrote)
        put("\r\n");
    flush();
    m_pendingCr = m_pendingBlank = m_wrote = false;
    m_pendingLines = 0;
}

BodyHash::BodyHash(Canonicalization form, keys::HashAlgorithm hash, std::optional<quint64> limit)
    : m_digest(hash)
    , m_canonicalizer(form, *this)
    , m_limit(limit)
{}

void BodyHash::write(QByteArrayView octets)
{
    const auto size = static_cast<quint64>(octets.size());
    if (!m_limit) {
        m_digest.add(octets);
    } else if (m_length < *m_limit) {
        // RFC 6376 §3.5 l=: octets of the canonical body that count
        const quint64 count = std::min(size, *m_limit - m_length);
        m_digest.add(octets.first(static_cast<qsizetype>(count)));
    }
    m_length += size;
}

QByteArray BodyHash::finish()
{
    m_canonicalizer.finish();
    return m_digest.finish();
}

} // namespace mailworthy::dkim
