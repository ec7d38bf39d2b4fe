#pragma once
// The focus ring: 2 u accent, for keyboard focus only.
#include <QRectF>

class QPainter;
class QWidget;

namespace mailworthy::gui {

/// True when `widget` has the focus and got it (or was used since) by keyboard.
[[nodiscard]] bool showsFocus(const QWidget *widget);
/// Called by focusInEvent of painted widgets and by the style's polish; remembers the reason.
void noteFocus(QWidget *widget, Qt::FocusReason reason);
void paintFocus(QPainter &painter, const QRectF &rect, qreal radius);

} // namespace mailworthy::gui
