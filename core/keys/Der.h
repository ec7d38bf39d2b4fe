#pragma once
// Reading and writing the little DER that public keys are made of (X.690 §8, definite lengths). One
// length-checked cursor; offsets in errors count from the start of the whole text. For the sources
// of this folder alone.
#include "base/Failure.h"

#include <QByteArray>

namespace mailworthy::keys::der {

inline constexpr unsigned char kInteger = 0x02;
inline constexpr unsigned char kBitString = 0x03;
inline constexpr unsigned char kNull = 0x05;
inline constexpr unsigned char kObjectId = 0x06;
inline constexpr unsigned char kSequence = 0x30;

class Cursor
{
public:
    explicit Cursor(QByteArrayView octets, qsizetype base = 0) : m_octets(octets), m_base(base) {}

    /// The content of the next element, which must have that tag. Errors "key.truncated",
    /// "key.malformed".
    [[nodiscard]] Result<Cursor> enter(unsigned char tag);
    [[nodiscard]] bool atEnd() const { return m_position == m_octets.size(); }
    /// True when the next element has that tag.
    [[nodiscard]] bool sees(unsigned char tag) const;
    /// One octet less.
    [[nodiscard]] Result<unsigned char> octet();
    [[nodiscard]] QByteArrayView rest() const { return m_octets.sliced(m_position); }
    [[nodiscard]] qsizetype offset() const { return m_base + m_position; }
    /// Error "key.malformed" {expected: "end"} unless everything was read.
    [[nodiscard]] Result<> end() const;

private:
    [[nodiscard]] Result<qsizetype> length();

    QByteArrayView m_octets;
    qsizetype m_base = 0;
    qsizetype m_position = 0;
};

[[nodiscard]] Failure malformed(qsizetype offset, const QString &expected);
[[nodiscard]] Failure truncated(qsizetype offset, qsizetype missing);

/// Tag, length, content.
[[nodiscard]] QByteArray element(unsigned char tag, QByteArrayView content);
/// A non-negative INTEGER from big-endian octets without leading zeros.
[[nodiscard]] QByteArray unsignedInteger(QByteArrayView magnitude);

} // namespace mailworthy::keys::der
