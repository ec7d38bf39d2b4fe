#pragma once
// Core findings as the rows the window shows: words from the catalogue, the act from the typed fix.
#include "findings/Report.h"
#include "gui/widgets/FindingList.h"
#include "session/Session.h"

namespace mailworthy::gui {

[[nodiscard]] Status statusOf(findings::Severity severity);
/// Worst first, otherwise in their order; keys are those of findingKeys.
[[nodiscard]] std::vector<FindingView> findingViews(std::span<const findings::Finding> found);
/// The same with what the owner accepts, for a list where he can.
[[nodiscard]] std::vector<FindingView> findingViews(std::span<const findings::Finding> found,
                                                    const session::AcceptedFindings &accepted);
/// One for each of them: code and subject, numbered in their order where several share both (one
/// for each address).
[[nodiscard]] QStringList findingKeys(std::span<const findings::Finding> found);
/// The one among them that has this key; nullptr: none. `found` as it was given to findingViews.
[[nodiscard]] const findings::Finding *findingOf(std::span<const findings::Finding> found,
                                                 const QString &key);
/// What was found once and is fixed now: rows that only say so.
[[nodiscard]] std::vector<FindingView> fixedViews(std::span<const findings::Finding> fixed);

} // namespace mailworthy::gui
