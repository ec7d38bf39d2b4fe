#pragma once
// Core findings as the rows the window shows: words from the catalogue, the act from the typed fix.
#include "findings/Report.h"
#include "gui/widgets/FindingList.h"

namespace mailworthy::gui {

[[nodiscard]] Status statusOf(findings::Severity severity);
/// Worst first, otherwise in their order; keys are code and subject.
[[nodiscard]] std::vector<FindingView> findingViews(std::span<const findings::Finding> found);
[[nodiscard]] QString findingKey(const findings::Finding &finding);

} // namespace mailworthy::gui
