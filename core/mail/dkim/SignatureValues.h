#pragma once
// The values in the tags of a DKIM-Signature field (RFC 6376 §3.5): text to value, one function
// each. Internal to Signature.
#include "mail/dkim/Signature.h"

namespace mailworthy::dkim {

inline constexpr qsizetype kMostTimeDigits = 12;   // RFC 6376 §3.5 t=, x=: 1*12DIGIT
inline constexpr qsizetype kMostLengthDigits = 76; // RFC 6376 §3.5 l=: 1*76DIGIT

/// Of folding white space (RFC 6376 §2.8).
[[nodiscard]] inline bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The A-label form of a domain or selector (RFC 6376 §3.5 d=, s=: sub-domains of letters, digits
/// and hyphens; RFC 8616: U-labels too). `badOffset` is where it stops being one.
[[nodiscard]] std::optional<QString> readDomain(QByteArrayView text, qsizetype &badOffset);
/// dkim-quoted-printable (RFC 6376 §2.11): "=" with two digits, white space dropped.
[[nodiscard]] std::optional<QByteArray> decodeQuoted(QByteArrayView text, qsizetype &badOffset);
/// Digits only; what is larger than a quint64 counts as the largest one.
[[nodiscard]] std::optional<quint64> readNumber(QByteArrayView text, qsizetype mostDigits);
[[nodiscard]] std::optional<Canonicalization> canonicalizationOf(QByteArrayView word);
[[nodiscard]] std::optional<SignatureAlgorithm> algorithmOf(QByteArrayView word);
/// RFC 5322 §3.6.8, but without the semicolon, which ends a tag.
[[nodiscard]] bool isFieldName(QByteArrayView name);

} // namespace mailworthy::dkim
