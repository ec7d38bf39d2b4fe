#include "gui/widgets/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace mailworthy::gui {

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line, qreal lineWidth, bool dashed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box = rect;
    if (line.isValid() && line.alpha() > 0) {
        const qreal half = lineWidth / 2;
        box.adjust(half, half, -half, -half);
        QPen pen(line, lineWidth);
        if (dashed)
            pen.setDashPattern({3, 2.2});
        painter.setPen(pen);
        radius = std::max(0.0, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, Type type,
              const QColor &color, const QString &text, bool wrap)
{
    painter.save();
    painter.setFont(typeFont(type));
    painter.setPen(color);
    if (wrap && longestWord(painter.font(), text) > rect.width()) {
        drawBroken(painter, rect, painter.font(), text, painter.layoutDirection(), alignment);
        painter.restore();
        return;
    }
    const int flags = textFlags(alignment, text, painter.layoutDirection())
                      | (wrap ? Qt::TextWordWrap : Qt::TextSingleLine);
    painter.drawText(rect, flags | Qt::TextDontClip, text);
    painter.restore();
}

void drawValue(QPainter &painter, const QRect &rect, Type type, const QColor &color,
               const QString &value, Qt::Alignment alignment)
{
    painter.save();
    painter.setFont(typeFont(type));
    painter.setPen(color);
    const QString shown = painter.fontMetrics().elidedText(value, Qt::ElideMiddle, rect.width());
    const int flags = static_cast<int>(alignment | Qt::AlignAbsolute);
    painter.drawText(rect, flags | Qt::TextForceLeftToRight | Qt::TextSingleLine | Qt::TextDontClip,
                     shown);
    painter.restore();
}

void drawBroken(QPainter &painter, const QRect &rect, const QFont &font, const QString &text,
                Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment);
    qreal y = 0;
    if (alignment.testFlag(Qt::AlignVCenter))
        y = std::max(0, rect.height() - brokenHeight(font, text, rect.width())) / 2;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        const qreal height =
            breakLines(layout, rect.width(), readingDirection(paragraph, direction), side);
        layout.draw(&painter, rect.topLeft() + QPointF(0, y));
        y += height;
    }
}

QRect visual(const QWidget *widget, const QRect &rect)
{
    return QStyle::visualRect(widget->layoutDirection(), widget->rect(), rect);
}

QString isolate(const QString &value)
{
    return QChar(0x2066) + value + QChar(0x2069);
}

Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection layout)
{
    const bool mirrored =
        layout == Qt::RightToLeft && std::any_of(text.begin(), text.end(), [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        });
    return mirrored ? Qt::RightToLeft : Qt::LeftToRight;
}

int textFlags(Qt::Alignment alignment, const QString &text, Qt::LayoutDirection layout)
{
    const int flags = static_cast<int>(QStyle::visualAlignment(layout, alignment));
    return layout == readingDirection(text, layout) ? flags : flags | Qt::TextForceLeftToRight;
}

QString printable(const QString &value, int limit)
{
    QString out = value.left(limit);
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar(0x00B7);
    }
    if (value.size() > limit)
        out += QChar(0x2026);
    return out;
}

} // namespace mailworthy::gui
