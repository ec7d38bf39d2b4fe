#pragma once
// Mending of one term that is none: what its writer probably meant. Internal to Mistake.
#include "mail/spf/Mistake.h"

namespace mailworthy::spf {

/// Ours: a longer term is classified, but not mended.
inline constexpr qsizetype kMaxMendedTerm = 512;

[[nodiscard]] bool isMechanismName(QByteArrayView name);
/// Fine as RFC 7208 has it, and no mechanism with the wrong sign ("include=…").
[[nodiscard]] bool isFineTerm(QByteArrayView term);

/// A term cut into qualifier, name, sign and argument.
struct TermPieces
{
    QByteArray qualifier;
    QByteArray name;  ///< lower case
    char sign = '\0'; ///< ':', '=' or '/'
    QByteArray argument;

    explicit TermPieces(const QByteArray &term);
};

struct MendedTerm
{
    QByteArray term; ///< one term or several with spaces between; empty when we cannot tell
    Mistake mistake;
};

/// For a term that is not fine.
[[nodiscard]] MendedTerm mendTerm(const QByteArray &term);
/// What the expectation alone tells.
[[nodiscard]] Mistake classify(Expected expected);

} // namespace mailworthy::spf
