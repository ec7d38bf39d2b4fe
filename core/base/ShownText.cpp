#include "base/ShownText.h"

namespace mailworthy {

namespace {

/// Some scripts write with them.
constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;

/// Nothing to see, but it steers the terminal, breaks the line or turns its order around. Those
/// that are no characters have no place in a document.
bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return QChar::isNonCharacter(c);
    }
}

} // namespace

QString shownText(const QString &text, bool keepLineEnds)
{
    QString clean;
    clean.reserve(text.size());
    for (const uint point : text.toUcs4()) {
        const char32_t c = point;
        const bool kept =
            (c == u'\n' && keepLineEnds) || c == zeroWidthNonJoiner || c == zeroWidthJoiner;
        if (!kept && isInvisible(c))
            clean += QChar::ReplacementCharacter;
        else
            clean += QChar::fromUcs4(c);
    }
    return clean;
}

} // namespace mailworthy
