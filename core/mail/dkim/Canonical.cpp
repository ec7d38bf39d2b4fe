#include "mail/dkim/Canonical.h"

#include <algorithm>
#include <cstring>

namespace mailworthy::dkim {

namespace {

constexpr qsizetype kCollect = 16 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// ASCII, any case: below zero, zero or above, as memcmp says it.
int compareNames(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (const int difference = lower(a[i]) - lower(b[i]); difference != 0)
            return difference;
    }
    return a.size() == b.size() ? 0 : (a.size() < b.size() ? -1 : 1);
}

QByteArrayView withoutFinalLineEnd(QByteArrayView field)
{
    return field.endsWith("\r\n") ? field.chopped(2) : field;
}

/// A tab, a CR, or two blanks in a row; the text is not empty. Written without a way out so that
/// compilers make vector code of it.
bool hasBlanksToMerge(QByteArrayView text)
{
    const char *octets = text.data();
    const qsizetype last = text.size() - 1;
    unsigned char found = octets[last] == '\t' || octets[last] == '\r' ? 1 : 0;
    for (qsizetype i = 0; i < last; ++i) {
        const bool tab = (octets[i] == '\t') | (octets[i] == '\r');
        const bool two = (octets[i] == ' ') & (octets[i + 1] == ' ');
        found = static_cast<unsigned char>(found | static_cast<unsigned char>(tab | two));
    }
    return found != 0;
}

/// Whether lines, all of them whole, are in relaxed form already but for empty ones at the end: no
/// tab, no blank beside another or at a line's end, no CR or LF outside of a CRLF. Not empty.
/// Written as the one above.
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

/// RFC 6376 §3.4.2: unfolded, runs of blanks to one, none at the ends.
void appendRelaxedValue(QByteArray &out, QByteArrayView value)
{
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    if (value.isEmpty() || !hasBlanksToMerge(value)) {
        out.append(value);
        return;
    }
    const qsizetype start = out.size();
    bool blank = false;
    qsizetype i = 0;
    while (i < value.size()) {
        if (isBlank(value[i])) {
            blank = true;
            ++i;
            continue;
        }
        if (value[i] == '\r' && i + 1 < value.size() && value[i + 1] == '\n') {
            i += 2;
            continue;
        }
        const qsizetype run = i++;
        while (i < value.size() && !isBlank(value[i]) && value[i] != '\r')
            ++i;
        if (blank && out.size() > start)
            out.append(' ');
        blank = false;
        out.append(value.sliced(run, i - run));
    }
}

void appendRelaxedField(QByteArray &out, QByteArrayView field)
{
    const qsizetype colon = field.indexOf(':');
    if (colon < 0) {
        appendRelaxedValue(out, field);
        return;
    }
    QByteArrayView name = field.first(colon);
    while (!name.isEmpty() && isBlank(name.back()))
        name.chop(1);
    const qsizetype start = out.size();
    out.append(name);
    std::transform(out.begin() + start, out.end(), out.begin() + start, lower);
    out.append(':');
    appendRelaxedValue(out, field.sliced(colon + 1));
}

} // namespace

void appendCanonicalField(QByteArray &out, QByteArrayView rawField, Canonicalization form)
{
    const QByteArrayView field = withoutFinalLineEnd(rawField);
    if (form == Canonicalization::Simple)
        out.append(field); // RFC 6376 §3.4.1
    else
        appendRelaxedField(out, field);
}

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
    const qsizetype whole = m_pendingBlank ? 0 : octets.lastIndexOf('\n') + 1;
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
    if (!isBlank(text.back()) && !(m_pendingBlank && isBlank(text.front()))
        && !hasBlanksToMerge(text)) {
        startText();
        put(text);
        return;
    }
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        while (i < text.size() && !isBlank(text[i]))
            ++i;
        if (i > start) {
            startText();
            put(text.sliced(start, i - start));
        }
        for (; i < text.size() && isBlank(text[i]); ++i)
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

FieldIndex::FieldIndex(const message::Header &header)
{
    m_entries.reserve(header.fields().size());
    for (const message::Field &field : header.fields()) {
        if (!field.name.isEmpty())
            m_entries.push_back({field.name, field.raw});
    }
    // By place where names are the same: what a stable sort would do, without its memory.
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        const int order = compareNames(a.name, b.name);
        return order != 0 ? order < 0 : a.raw.data() < b.raw.data();
    });
}

std::vector<QByteArrayView> FieldIndex::pick(const std::vector<QByteArray> &names,
                                             QByteArrayView exceptFor) const
{
    std::vector<std::size_t> taken(m_entries.size(), 0); // at the first of a name: how many are
    std::vector<QByteArrayView> picked;
    picked.reserve(names.size());
    for (const QByteArray &name : names) {
        const auto first =
            std::lower_bound(m_entries.begin(), m_entries.end(), QByteArrayView(name),
                             [](const Entry &entry, QByteArrayView wanted) {
                                 return compareNames(entry.name, wanted) < 0;
                             });
        const auto end = std::upper_bound(first, m_entries.end(), QByteArrayView(name),
                                          [](QByteArrayView wanted, const Entry &entry) {
                                              return compareNames(wanted, entry.name) < 0;
                                          });
        if (first == end)
            continue;
        std::size_t &count = taken[static_cast<std::size_t>(first - m_entries.begin())];
        // RFC 6376 §5.4.2: from the bottom of the header up; §5.4: a name without a field counts as
        // nothing.
        while (count < static_cast<std::size_t>(end - first)) {
            const QByteArrayView field = (end - static_cast<qsizetype>(++count))->raw;
            if (field.data() == exceptFor.data())
                continue; // RFC 6376 §5.4: a signature does not sign itself by h=
            picked.push_back(field);
            break;
        }
    }
    return picked;
}

QByteArray withoutSignatureValue(QByteArrayView signatureField)
{
    const qsizetype colon = signatureField.indexOf(':');
    const qsizetype valueEnd = withoutFinalLineEnd(signatureField).size();
    for (qsizetype start = colon + 1; start < valueEnd;) {
        qsizetype end = signatureField.indexOf(';', start);
        end = end < 0 ? valueEnd : end;
        const QByteArrayView tag = signatureField.sliced(start, end - start);
        const qsizetype equals = tag.indexOf('=');
        if (equals > 0 && tag.first(equals).trimmed() == QByteArrayView("b")) {
            // RFC 6376 §3.7: the value of b= with all white space around it
            QByteArray bare;
            bare.reserve(signatureField.size() - (tag.size() - equals - 1));
            bare.append(signatureField.first(start + equals + 1));
            return bare.append(signatureField.sliced(end));
        }
        start = end + 1;
    }
    return signatureField.toByteArray();
}

QByteArray headerDigest(const FieldIndex &fields, const std::vector<QByteArray> &names,
                        QByteArrayView signatureField, Canonicalization form,
                        keys::HashAlgorithm hash)
{
    keys::Digest digest(hash);
    QByteArray out;
    for (const QByteArrayView field : fields.pick(names, signatureField)) {
        appendCanonicalField(out, field, form);
        out.append("\r\n", 2);
        if (out.size() >= kCollect) {
            digest.add(out);
            out.resize(0);
        }
    }
    // RFC 6376 §3.7: the DKIM-Signature field last, b= empty, without the final CRLF
    appendCanonicalField(out, withoutSignatureValue(signatureField), form);
    digest.add(out);
    return digest.finish();
}

} // namespace mailworthy::dkim
