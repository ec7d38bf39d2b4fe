#pragma once
// Every block in its states, on three sheets.
#include "gui/widgets/Desktop.h"

class QWidget;

namespace mailworthy::gui::specimens {

/// Type, buttons, fields, states, choices, verdicts, icons.
[[nodiscard]] QWidget *sheetOne();
/// Findings, records, facts.
[[nodiscard]] QWidget *sheetTwo(Desktop &desktop);
/// Lists, pictures, files.
[[nodiscard]] QWidget *sheetThree();

} // namespace mailworthy::gui::specimens
