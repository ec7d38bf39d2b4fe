#pragma once
// Findings with their words, in the one shape that every document has: the command line's and the
// report's. In the language of now.
#include "findings/Report.h"

#include <QJsonArray>

namespace mailworthy::findings {

/// As toJson(Finding), with "title", "text" and the sentence of the fix; where the provider is to
/// be asked, the letter to him as "request".
[[nodiscard]] QJsonArray shownJson(std::span<const Finding> found);

} // namespace mailworthy::findings
