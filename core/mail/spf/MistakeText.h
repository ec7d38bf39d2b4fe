#pragma once
// Mending of a published text as a whole, before its terms are looked at: typography, stored
// quotes, version. Internal.
#include "mail/spf/Mistake.h"

namespace mailworthy::spf {

/// A text under repair, with what was mended so far and where the first of it stood in the
/// original.
struct Repair
{
    QByteArray text;
    std::vector<Mistake> mistakes;
    std::optional<Range> first;

    void note(Mistake mistake, Range range);
};

/// Octets that look like ASCII characters and are none; tabs and line ends.
void mendTypography(Repair &repair);
void mendQuotes(Repair &repair);
void mendLeadingSpace(Repair &repair);
/// False when the text has nothing to do with SPF; else it begins with "v=spf1" and a space or the
/// end.
[[nodiscard]] bool mendVersion(Repair &repair);
/// Commas and semicolons outside macros become spaces.
void mendSeparators(Repair &repair);

} // namespace mailworthy::spf
