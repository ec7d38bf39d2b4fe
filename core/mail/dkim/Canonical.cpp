#include "mail/dkim/Canonical.h"

#include <algorithm>

namespace mailworthy::dkim {

namespace {

constexpr qsizetype kCollect = 32 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

QByteArray lowerName(QByteArrayView name)
{
    QByteArray out = name.toByteArray();
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

QByteArrayView withoutFinalLineEnd(QByteArrayView field)
{
    return field.endsWith("\r\n") ? field.chopped(2) : field;
}

/// RFC 6376 §3.4.2: unfolded, runs of blanks to one, none at the ends.
void appendRelaxedValue(QByteArray &out, QByteArrayView value)
{
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
    out.append(lowerName(name));
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
    qsizetype i = 0;
    while (i < octets.size()) {
        const qsizetype start = i;
        while (i < octets.size() && !isBlank(octets[i]) && octets[i] != '\r')
            ++i;
        if (i > start) {
            startText();
            put(octets.sliced(start, i - start));
        }
        if (i == octets.size())
            break;
        if (octets[i] != '\r') {
            m_pendingBlank = true;
            ++i;
        } else if (i + 1 == octets.size()) {
            m_pendingCr = true;
            ++i;
        } else if (octets[i + 1] == '\n') {
            m_pendingBlank = false;
            ++m_pendingLines;
            i += 2;
        } else {
            startText();
            put("\r");
            ++i;
        }
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
    if (octets.size() >= kCollect) {
        m_sink->write(m_out);
        m_out.resize(0);
        m_sink->write(octets);
        return;
    }
    m_out.append(octets);
    if (m_out.size() >= kCollect) {
        m_sink->write(m_out);
        m_out.resize(0);
    }
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
    m_sink->write(m_out);
    m_out.clear();
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
    std::vector<std::pair<QByteArray, QByteArrayView>> all;
    all.reserve(header.fields().size());
    for (const message::Field &field : header.fields()) {
        if (!field.name.isEmpty())
            all.emplace_back(lowerName(field.name), field.raw);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[name, raw] : all) {
        if (m_byName.empty() || m_byName.back().first != name)
            m_byName.emplace_back(std::move(name), std::vector<QByteArrayView>());
        m_byName.back().second.push_back(raw);
    }
}

std::vector<QByteArrayView> FieldIndex::pick(const std::vector<QByteArray> &names,
                                             QByteArrayView exceptFor) const
{
    std::vector<std::size_t> taken(m_byName.size(), 0);
    std::vector<QByteArrayView> picked;
    for (const QByteArray &name : names) {
        const QByteArray wanted = lowerName(name);
        const auto found = std::lower_bound(
            m_byName.begin(), m_byName.end(), wanted,
            [](const auto &entry, const QByteArray &key) { return entry.first < key; });
        if (found == m_byName.end() || found->first != wanted)
            continue;
        std::size_t &count = taken[static_cast<std::size_t>(found - m_byName.begin())];
        // RFC 6376 §5.4.2: from the bottom of the header up; §5.4: a name without a field counts as
        // nothing.
        while (count < found->second.size()) {
            const QByteArrayView field = found->second[found->second.size() - ++count];
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
    const QByteArrayView value = signatureField.sliced(colon + 1);
    const TagList tags = TagList::parseLoosely(withoutFinalLineEnd(value));
    const Tag *b = tags.find("b");
    if (!b)
        return signatureField.toByteArray();
    // RFC 6376 §3.7: the value of b= with all white space around it
    const qsizetype from = colon + 1 + b->afterEquals;
    const qsizetype to = colon + 1 + b->end;
    return signatureField.first(from).toByteArray() + signatureField.sliced(to).toByteArray();
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
