#pragma once
// What the GUI tests that write pictures share.
#include "gui/widgets/Appearance.h"

#include <QString>

namespace mailworthy::gui::test {

/// The folder for pictures, below the build folder; made when it is missing.
[[nodiscard]] QString screens();

/// The look of this program: main.cpp made it.
[[nodiscard]] Appearance *appearance();

} // namespace mailworthy::gui::test
