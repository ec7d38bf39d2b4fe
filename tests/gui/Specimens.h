#pragma once
// Example content for the blocks, after the pictures of the look.
#include "gui/widgets/CodePreview.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/ListGrid.h"
#include "gui/widgets/Pictures.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui::specimens {

[[nodiscard]] std::vector<FindingView> findings();
[[nodiscard]] std::vector<RecordView> records();
[[nodiscard]] ExplainedView explained();
[[nodiscard]] std::vector<FactRow> facts();
[[nodiscard]] QStringList weights();
[[nodiscard]] std::vector<ListBlock> lists();
[[nodiscard]] std::vector<Hop> hops();
[[nodiscard]] std::vector<PathLane> lanes();
[[nodiscard]] TriangleView triangle();
[[nodiscard]] TimelineView timeline();
[[nodiscard]] std::vector<SpfTreeRow> spfTree();
[[nodiscard]] std::vector<CodeLine> code();

} // namespace mailworthy::gui::specimens
