// What a token of a record means, for the explained tables.
#include "findings/texts/Texts.h"

namespace mailworthy::findings {

namespace {

constexpr Phrase phrases[] = {
    {"token.other", MW_TEXT("Not known here; receivers ignore it.")},
};

} // namespace

std::span<const Phrase> tokenTexts()
{
    return phrases;
}

} // namespace mailworthy::findings
