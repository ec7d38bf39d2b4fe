#pragma once
// What a record means, in one sentence: what receivers do because of it. Pure.
#include "plan/Planner.h"

namespace mailworthy::gui {

/// By its value, as receivers read it; empty: its value is not of its kind.
[[nodiscard]] QString recordSentence(const plan::PlannedRecord &record);

} // namespace mailworthy::gui
