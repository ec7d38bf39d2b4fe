#pragma once
// A reverse name taken apart for the rules of GenericName: labels, numbers, words. Internal to it.
#include "line/GenericName.h"
#include "line/GenericWords.h"

namespace mailworthy::line {

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] inline bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

struct NumberRun
{
    QByteArray digits;
    int value = -1;         ///< as a number, when it is small: 034 is 34
    bool separated = false; ///< a dot or hyphen alone stands between it and the number before
};

/// The name taken apart once; every rule looks at this.
struct NameParts
{
    QByteArray left;  ///< the labels in front of the registrable domain, joined with dots
    QByteArray first; ///< the first label of them
    std::size_t labels = 0;
    QByteArray registrable;
    std::vector<NumberRun> numbers; ///< runs of digits in `left`
    std::vector<QByteArray> tokens; ///< runs of letters in `left`; "b2b" also as a whole label part
    std::optional<Address> address;
};

/// The runs of digits, in order.
[[nodiscard]] std::vector<NumberRun> numbersIn(const QByteArray &text);
[[nodiscard]] NameParts partsOf(const NameQuestion &question, const dmarc::Suffixes *suffixes);
/// The first token that is one of `words`; nullptr when none is.
[[nodiscard]] const QByteArray *wordIn(const NameParts &parts, const Words &words);

} // namespace mailworthy::line
