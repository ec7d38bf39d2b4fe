#pragma once
// The preview of the owner's mail under DMARC, and the way to refusing, as the window shows them.
#include "checks/PreviewWords.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Pictures.h"

namespace mailworthy::gui {

/// The mails of one domain, then where its reports go; in the preview's order.
[[nodiscard]] std::vector<FindingView> previewViews(const checks::Preview &preview,
                                                    const dns::Domain &domain);
/// The worst of the rows.
[[nodiscard]] Status worstOf(const std::vector<FindingView> &views);
/// Three stations; a trial stands half way between two of them.
[[nodiscard]] TimelineView timelineView(const checks::Rollout &rollout);

} // namespace mailworthy::gui
