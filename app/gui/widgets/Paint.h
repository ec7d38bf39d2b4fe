#pragma once
// Small helpers of the painted widgets: boxes with hairlines, wrapped text, mirrored rectangles.
#include "gui/widgets/TextMeasure.h"
#include "gui/widgets/Theme.h"

#include <QRectF>

class QPainter;

namespace mailworthy::gui {

/// Rounded box; the line lies inside `rect`, sharp at whole pixels. Invalid colours are not
/// painted.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line = {}, qreal lineWidth = 1, bool dashed = false);

/// Text in `rect` (logical: mirrored by the caller), plain, `alignment` as for a left-to-right
/// language.
void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, Type type,
              const QColor &color, const QString &text, bool wrap = false);
/// A record, name or address: left to right, starts at the left of `rect` unless told.
void drawValue(QPainter &painter, const QRect &rect, Type type, const QColor &color,
               const QString &value, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

void drawBroken(QPainter &painter, const QRect &rect, const QFont &font, const QString &text,
                Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeft);

/// `rect` as it stands in `widget`'s direction.
[[nodiscard]] QRect visual(const QWidget *widget, const QRect &rect);

/// A technical token within a sentence: kept left to right (U+2066 … U+2069).
[[nodiscard]] QString isolate(const QString &value);

/// The direction in which `text` reads in a layout of the given one. In a mirrored layout, what has
/// no letter of a right-to-left script (not translated yet, or nothing but names) reads left to
/// right, so that its full stop does not change sides.
[[nodiscard]] Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection layout);
/// Flags for QPainter::drawText that hold to it: `alignment` as for a left-to-right language, or
/// absolute.
[[nodiscard]] int textFlags(Qt::Alignment alignment, const QString &text,
                            Qt::LayoutDirection layout);

/// A raw value in one line for the eye: control characters shown as middle dots, cut to a length
/// that paints fast.
[[nodiscard]] QString printable(const QString &value, int limit = 4000);

} // namespace mailworthy::gui
