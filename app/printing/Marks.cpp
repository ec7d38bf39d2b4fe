#include "printing/Marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mailworthy::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int scale = 8; // pixels for each of the 16 units of a glyph, sharp on paper

QPainterPath problemPath()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{5.4, 1.8},
                               {10.6, 1.8},
                               {14.2, 5.4},
                               {14.2, 10.6},
                               {10.6, 14.2},
                               {5.4, 14.2},
                               {1.8, 10.6},
                               {1.8, 5.4}}));
    path.closeSubpath();
    path.moveTo(5.9, 5.9);
    path.lineTo(10.1, 10.1);
    path.moveTo(10.1, 5.9);
    path.lineTo(5.9, 10.1);
    return path;
}

QPainterPath warningPath()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{8, 2.2}, {14.1, 13.3}, {1.9, 13.3}}));
    path.closeSubpath();
    path.moveTo(8, 6.4);
    path.lineTo(8, 9.6);
    path.moveTo(8, 11.4);
    path.lineTo(8, 11.6);
    return path;
}

/// The sign in the circle of the other states.
QPainterPath signPath(const QString &state)
{
    QPainterPath path;
    if (state == u"ok") {
        path.moveTo(5.2, 8.2);
        path.lineTo(7.2, 10.2);
        path.lineTo(10.8, 6);
    } else if (state == u"note") {
        path.moveTo(8, 7.4);
        path.lineTo(8, 11);
        path.moveTo(8, 4.9);
        path.lineTo(8, 5.1);
    } else if (state == u"unknown") {
        path.moveTo(6.3, 6.4);
        path.cubicTo(6.3, 4.2, 9.8, 4.2, 9.8, 6.4);
        path.cubicTo(9.8, 7.8, 8, 7.8, 8, 9.2);
        path.moveTo(8, 11.2);
        path.lineTo(8, 11.4);
    }
    return path;
}

QImage glyph(const QString &state)
{
    static const std::pair<QStringView, QRgb> colors[] = {
        {u"ok", 0xff23894f},      {u"note", 0xff2c70c4},    {u"warning", 0xffb87a00},
        {u"problem", 0xffcc372d}, {u"unknown", 0xff5f5b70}, {u"none", 0xff7d8593}};
    const auto known = std::find_if(std::begin(colors), std::end(colors),
                                    [&](const auto &entry) { return entry.first == state; });
    if (known == std::end(colors))
        return {};
    QImage image(16 * scale, 16 * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    QPen pen(QColor::fromRgb(known->second), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    if (state == u"problem") {
        painter.drawPath(problemPath());
    } else if (state == u"warning") {
        painter.drawPath(warningPath());
    } else {
        painter.drawPath(signPath(state));
        if (state == u"unknown") {
            pen.setDashPattern({1.6, 1.8});
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
        }
        painter.drawEllipse(QPointF(8, 8), 6.25, 6.25);
    }
    return image;
}

QImage bar(int low, int width)
{
    constexpr int height = 24;
    constexpr int hundredth = 16;
    QImage image(100 * hundredth, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(image.rect(), height / 2.0, height / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(image.rect(), QColor::fromRgb(0xffe1e4ea));
    painter.fillRect(0, 0, low * hundredth, height, QColor::fromRgb(0xff4a4ec7));
    painter.fillRect(low * hundredth, 0, width * hundredth, height, QColor::fromRgb(0xffb9bbe9));
    return image;
}

} // namespace

QImage markFor(const QString &name)
{
    const QStringList parts = name.split(u':');
    if (parts.size() == 2 && parts[0] == u"glyph")
        return glyph(parts[1]);
    if (parts.size() == 3 && parts[0] == u"range")
        return bar(std::clamp(parts[1].toInt(), 0, 100), std::clamp(parts[2].toInt(), 0, 100));
    return {};
}

} // namespace mailworthy::printing
