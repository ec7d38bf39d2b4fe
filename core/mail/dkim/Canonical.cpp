#include "mail/dkim/Canonical.h"

#include "mail/dkim/CanonicalParts.h"

#include <algorithm>

namespace mailworthy::dkim {

namespace {

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

/// RFC 6376 §3.4.2: unfolded, runs of blanks to one, none at the ends.
void appendRelaxedValue(QByteArray &out, QByteArrayView value)
{
    while (!value.isEmpty() && isSpaceOrTab(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isSpaceOrTab(value.back()))
        value.chop(1);
    if (value.isEmpty() || !hasBlanksToMerge(value)) {
        out.append(value);
        return;
    }
    const qsizetype start = out.size();
    bool blank = false;
    qsizetype i = 0;
    while (i < value.size()) {
        if (isSpaceOrTab(value[i])) {
            blank = true;
            ++i;
            continue;
        }
        if (value[i] == '\r' && i + 1 < value.size() && value[i + 1] == '\n') {
            i += 2;
            continue;
        }
        const qsizetype run = i++;
        while (i < value.size() && !isSpaceOrTab(value[i]) && value[i] != '\r')
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
    while (!name.isEmpty() && isSpaceOrTab(name.back()))
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
