#pragma once
// What one list says about one subject, as a cell of the grid and as the detail below it. Pure.
#include "checks/ListsVerdicts.h"
#include "gui/widgets/ListDetail.h"
#include "gui/widgets/ListGrid.h"

namespace mailworthy::gui {

/// As grave as the finding about it. `ofRelay`: the subject is an address of the relay.
[[nodiscard]] ListState listState(const dnsbl::Verdict &verdict, bool ofRelay);
/// For tool tip and twin.
[[nodiscard]] QString listWords(const dnsbl::Verdict &verdict);

/// What one cell stands for.
struct ListQuestion
{
    const data::BlockList &list;
    QString subject;
    bool ofRelay = false;
    checks::AskedThrough way;
};

/// `verdict`: nullptr where nothing is known; `asking` says whether it is on its way. Where a finding
/// of the report is about this very answer, the steps off the list are the finding's: it knows more of
/// the line.
[[nodiscard]] ListDetailView listDetail(const ListQuestion &question, const dnsbl::Verdict *verdict,
                                        bool asking, std::span<const findings::Finding> report);

} // namespace mailworthy::gui
