#pragma once
// Where everything of a ListGrid stands at one width, and helpers. Internal to ListGrid*.cpp.
#include "gui/widgets/ListGrid.h"

namespace mailworthy::gui {

/// Logical coordinates (left to right).
struct ListGrid::Plan
{
    struct Group
    {
        int block = 0;
        int group = 0;
        QRect head;               ///< its name, in the narrow form
        std::vector<QRect> cells; ///< all of them, also those the filter hides (then empty)
    };
    bool narrow = false;
    std::vector<int> columns; ///< x of each column, wide form
    int headHeight = 0;
    std::vector<QRect> blocks;
    std::vector<Group> groups; ///< block by block
    int height = 0;
};

/// The places in a CellPlace count from 0 as int; vectors take them so.
[[nodiscard]] inline std::size_t idx(int index)
{
    return static_cast<std::size_t>(index);
}

[[nodiscard]] inline bool isListed(ListState state)
{
    return state == ListState::ListedProblem || state == ListState::ListedWarning
           || state == ListState::ListedNote;
}

} // namespace mailworthy::gui
