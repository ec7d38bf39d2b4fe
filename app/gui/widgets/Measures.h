#pragma once
// Applies stored measures (setType, setMargins, setMinimum) again; called by Appearance when font
// or direction change.

class QLayout;
class QWidget;

namespace mailworthy::gui {

void applyMeasures(QLayout *layout);
void applyMeasures(QWidget *widget);

} // namespace mailworthy::gui
