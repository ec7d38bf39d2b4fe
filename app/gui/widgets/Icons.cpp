#include "gui/widgets/Icons.h"

#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/IconPaths.h"
#include "gui/widgets/Paint.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

/// The 20 grid fitted into `rect`.
void enterGrid(QPainter &painter, const QRectF &rect, bool mirrored)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 20, rect.height() / 20);
    if (mirrored) {
        painter.translate(20, 0);
        painter.scale(-1, 1);
    }
}

void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, qreal width)
{
    painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF &point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    return path;
}

void dot(QPainter &painter, QPointF at, qreal r, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(at, r, r);
}

void paintOctagon(QPainter &painter, const QColor &color)
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = (22.5 + 45 * i) * 3.14159265358979 / 180;
        corners << QPointF(10 + 7.9 * std::cos(angle), 10 + 7.9 * std::sin(angle));
    }
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(corners);
}

void paintUnknown(QPainter &painter, const QColor &color)
{
    QPen ring(color, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    ring.setDashPattern({1.95, 1.45});
    painter.setPen(ring);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(10, 10), 7.6, 7.6);
    QPainterPath mark;
    mark.moveTo(7.9, 8.2);
    mark.cubicTo(7.9, 6.9, 8.8, 6.1, 10, 6.1);
    mark.cubicTo(11.2, 6.1, 12.1, 6.9, 12.1, 8);
    mark.cubicTo(12.1, 9.6, 10, 9.6, 10, 11.4);
    stroke(painter, mark, color, 1.6);
    dot(painter, {10, 13.8}, 1, color);
}

void paintRunning(QPainter &painter, const QColor &color)
{
    const HouseStyle *style = HouseStyle::installed();
    const QRectF ring(3, 3, 14, 14);
    QColor track = color;
    track.setAlphaF(0.26F);
    painter.setPen(QPen(track, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
    const bool motion = style && style->motion();
    const qreal angle = motion ? style->arcs().angle() : 0;
    painter.drawArc(ring, qRound((90 - angle) * 16), (motion || !style ? -100 : -110) * 16);
}

class PathEngine : public QIconEngine
{
public:
    PathEngine(Icon icon, QPalette::ColorRole role) : m_icon(icon), m_role(role) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        const QPalette::ColorGroup group =
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawIcon(
            *painter, rect, m_icon,
            palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : m_role));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new PathEngine(*this); }

private:
    Icon m_icon;
    QPalette::ColorRole m_role;
};

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Status status) : m_status(status) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        drawGlyph(*painter, rect, m_status, theme().card);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Status m_status;
};

} // namespace

void drawIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color)
{
    if (icon == Icon::None)
        return;
    const IconShape &shape = iconShape(icon);
    painter.save();
    enterGrid(painter, rect, shape.mirrors && QGuiApplication::isRightToLeft());
    stroke(painter, shape.strokes, color, 1.5);
    if (!shape.fills.isEmpty())
        painter.fillPath(shape.fills, color);
    painter.restore();
}

void drawGlyph(QPainter &painter, const QRectF &rect, Status status, const QColor &paper)
{
    const QColor color = theme().of(status).mark;
    painter.save();
    enterGrid(painter, rect, false);
    switch (status) {
    case Status::Ok:
        dot(painter, {10, 10}, 8.2, color);
        stroke(painter, lines({{6.4, 10.3}, {9, 12.8}, {13.7, 7.5}}), paper, 1.8);
        break;
    case Status::Note:
        dot(painter, {10, 10}, 8.2, color);
        dot(painter, {10, 6.4}, 1.15, paper);
        stroke(painter, lines({{10, 9.4}, {10, 13.8}}), paper, 1.9);
        break;
    case Status::Warning:
        painter.setPen(QPen(color, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{10, 3.4}, {17.6, 16.4}, {2.4, 16.4}}));
        stroke(painter, lines({{10, 7.6}, {10, 11.4}}), paper, 1.8);
        dot(painter, {10, 14.2}, 1.1, paper);
        break;
    case Status::Problem:
        paintOctagon(painter, color);
        stroke(painter, lines({{7.3, 7.3}, {12.7, 12.7}}), paper, 1.8);
        stroke(painter, lines({{12.7, 7.3}, {7.3, 12.7}}), paper, 1.8);
        break;
    case Status::Unknown: paintUnknown(painter, color); break;
    case Status::NotNeeded:
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(10, 10), 7.5, 7.5);
        stroke(painter, lines({{7, 10}, {13, 10}}), color, 1.5);
        break;
    case Status::Waiting:
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(10, 10), 7.5, 7.5);
        break;
    case Status::Running: paintRunning(painter, color); break;
    }
    painter.restore();
}

QIcon pictureIcon(Icon icon, QPalette::ColorRole role)
{
    return icon == Icon::None ? QIcon()
                              : QIcon(new PathEngine(icon, role)); // QIcon takes the engine
}

QIcon glyphIcon(Status status)
{
    return QIcon(new GlyphEngine(status));
}

IconLabel::IconLabel(Icon icon, QPalette::ColorRole role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {u(m_size), u(m_size)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, palette().color(m_role));
}

GlyphLabel::GlyphLabel(Status status, int size, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(statusWord(status));
}

void GlyphLabel::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    setAccessibleName(statusWord(status));
    if (HouseStyle *style = HouseStyle::installed()) {
        if (status == Status::Running)
            style->arcs().turn(this);
        else
            style->arcs().stop(this);
    }
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {u(m_size), u(m_size)};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGlyph(painter, rect(), m_status, theme().card);
}

void GlyphLabel::showEvent(QShowEvent *)
{
    if (HouseStyle *style = HouseStyle::installed(); style && m_status == Status::Running)
        style->arcs().turn(this);
}

} // namespace mailworthy::gui
