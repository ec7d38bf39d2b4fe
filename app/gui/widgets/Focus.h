#pragma once
// The focus ring: 2 u accent, for keyboard focus only.
#include <QRectF>
#include <Qt>

class QPainter;
class QWidget;

namespace mailworthy::gui {

/// True when `widget` has the focus and got it by keyboard (or carries the property "mwShowFocus",
/// for specimens).
[[nodiscard]] bool showsFocus(const QWidget *widget);
/// Called by Appearance for every FocusIn and for keys pressed in a focused widget.
void noteFocus(QWidget *widget, Qt::FocusReason reason);
void paintFocus(QPainter &painter, const QRectF &rect, qreal radius);

} // namespace mailworthy::gui
