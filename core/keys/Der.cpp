#include "keys/Der.h"

namespace mailworthy::keys::der {

using namespace Qt::Literals::StringLiterals;

Failure malformed(qsizetype offset, const QString &expected)
{
    return failure(u"key.malformed"_s, {{u"offset"_s, qint64{offset}}, {u"expected"_s, expected}});
}

Failure truncated(qsizetype offset, qsizetype missing)
{
    return failure(u"key.truncated"_s,
                   {{u"offset"_s, qint64{offset}}, {u"missing"_s, qint64{missing}}});
}

bool Cursor::sees(unsigned char tag) const
{
    return !atEnd() && static_cast<unsigned char>(m_octets[m_position]) == tag;
}

Result<unsigned char> Cursor::octet()
{
    if (atEnd())
        return truncated(offset(), 1);
    return static_cast<unsigned char>(m_octets[m_position++]);
}

// X.690 §8.1.3: short form, or up to three octets of long form (16 MiB, more than any key).
Result<qsizetype> Cursor::length()
{
    const qsizetype start = offset();
    const Result<unsigned char> first = octet();
    if (!first)
        return failure(first.error());
    if (*first < 0x80)
        return qsizetype{*first};
    const int count = *first & 0x7f;
    if (count == 0 || count > 3)
        return malformed(start, u"length"_s);
    qsizetype value = 0;
    for (int i = 0; i < count; ++i) {
        const Result<unsigned char> next = octet();
        if (!next)
            return failure(next.error());
        value = value * 256 + *next;
    }
    return value;
}

Result<Cursor> Cursor::enter(unsigned char tag)
{
    const qsizetype start = offset();
    const Result<unsigned char> found = octet();
    if (!found)
        return failure(found.error());
    if (*found != tag)
        return malformed(start, u"tag-%1"_s.arg(int{tag}, 2, 16, QLatin1Char('0')));
    const Result<qsizetype> size = length();
    if (!size)
        return failure(size.error());
    const qsizetype there = m_octets.size() - m_position;
    if (*size > there)
        return truncated(m_base + m_octets.size(), *size - there);
    Cursor content(m_octets.sliced(m_position, *size), offset());
    m_position += *size;
    return content;
}

Result<> Cursor::end() const
{
    if (!atEnd())
        return malformed(offset(), u"end"_s);
    return {};
}

QByteArray element(unsigned char tag, QByteArrayView content)
{
    QByteArray out;
    out.reserve(content.size() + 5);
    out.append(static_cast<char>(tag));
    const qsizetype size = content.size();
    if (size < 0x80) {
        out.append(static_cast<char>(size));
    } else {
        QByteArray digits;
        for (qsizetype rest = size; rest > 0; rest /= 256)
            digits.prepend(static_cast<char>(rest % 256));
        out.append(static_cast<char>(0x80 + digits.size()));
        out.append(digits);
    }
    out.append(content);
    return out;
}

QByteArray unsignedInteger(QByteArrayView magnitude)
{
    QByteArray content;
    if (magnitude.isEmpty() || (static_cast<unsigned char>(magnitude.front()) & 0x80) != 0)
        content.append('\0');
    content.append(magnitude);
    return element(kInteger, content);
}

} // namespace mailworthy::keys::der
