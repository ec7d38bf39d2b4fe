#pragma once
// The pictures as path strings on a 20 grid, and the reader that turns them into painter paths.
#include "gui/widgets/Icons.h"

#include <QPainterPath>

namespace mailworthy::gui {

struct IconShape
{
    QPainterPath strokes;
    QPainterPath fills;
    bool mirrors = false; ///< turned round in right-to-left languages
};

/// Read when it is first wanted and kept for the life of the program. For the GUI thread alone.
[[nodiscard]] const IconShape &iconShape(Icon icon);

} // namespace mailworthy::gui
