#pragma once
// What the painted pictures share: arrows, dashed lines, words at a point.
#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QPen>

namespace mailworthy::gui {

[[nodiscard]] inline QPen linePen(const QColor &color, qreal width, bool dashed)
{
    QPen pen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.4, 1.8});
    }
    return pen;
}

/// The head of an arrow that ends at `tip`, coming from `from`.
void paintArrowHead(QPainter &painter, const QPointF &from, const QPointF &tip,
                    const QColor &color);

} // namespace mailworthy::gui
