#pragma once
// What the canonical forms of fields and bodies share (RFC 6376 §3.4). Internal to Canonical.
#include <QByteArrayView>

namespace mailworthy::dkim {

inline constexpr qsizetype kCollect = 16 * 1024; ///< octets collected before they are hashed

[[nodiscard]] inline bool isSpaceOrTab(char c)
{
    return c == ' ' || c == '\t';
}

/// A tab, a CR, or two blanks in a row; the text is not empty. Written without a way out so that
/// compilers make vector code of it.
[[nodiscard]] inline bool hasBlanksToMerge(QByteArrayView text)
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

} // namespace mailworthy::dkim
