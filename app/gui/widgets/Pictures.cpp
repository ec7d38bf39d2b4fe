#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <cmath>

namespace mailworthy::gui {

void paintArrowHead(QPainter &painter, const QPointF &from, const QPointF &tip, const QColor &color)
{
    const QPointF way = tip - from;
    const qreal length = std::hypot(way.x(), way.y());
    if (length < 0.1)
        return;
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    painter.setPen(linePen(color, uf(2), false));
    painter.drawLine(tip - along * uf(6) + across * uf(4.5), tip);
    painter.drawLine(tip - along * uf(6) - across * uf(4.5), tip);
}

Picture::Picture(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Picture::sizeHint() const
{
    return {u(560), heightForWidth(u(560))};
}

QSize Picture::minimumSizeHint() const
{
    return {u(240), u(60)};
}

void Picture::changed()
{
    setAccessibleName(lines().join(u' '));
    updateGeometry();
    update();
}

} // namespace mailworthy::gui
