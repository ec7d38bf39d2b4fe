#pragma once
// Who has which planned record, and who still has what must go, as the rows the window shows: words
// and one dot for each name server and resolver.
#include "checks/Verification.h"
#include "gui/widgets/SeenList.h"

namespace mailworthy::gui {

/// The dot of one that was asked.
[[nodiscard]] Status statusOf(checks::Seen seen);
[[nodiscard]] std::vector<SeenView> seenViews(const checks::Verification &verification);
/// "4 name servers, 1 resolver"
[[nodiscard]] QString viewersText(const checks::Verification &verification);
/// How far it is, in a sentence: "3 of 7 records are at all name servers."; where nobody could be
/// asked, why not.
[[nodiscard]] QString progressText(const checks::Verification &verification);

} // namespace mailworthy::gui
