#include "gui/widgets/Gauges.h"

#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

namespace {

QRectF mirroredF(const QWidget *widget, const QRectF &rect)
{
    if (widget->layoutDirection() == Qt::LeftToRight)
        return rect;
    return {widget->width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

/// Lines at 45 degrees inside the rounded `rect`.
void paintHatch(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color,
                bool mirrored)
{
    if (rect.width() <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip);
    painter.setPen(QPen(color, uf(1.3)));
    const qreal h = rect.height();
    for (qreal x = rect.left() - h; x < rect.right() + h; x += uf(4)) {
        if (mirrored)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x + h, rect.bottom()));
        else
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + h, rect.top()));
    }
    painter.restore();
}

/// The empty part of a bar.
void paintTrack(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Theme &t = theme();
    paintBox(painter, rect, radius, t.highContrast() ? t.window : t.line,
             t.highContrast() ? t.line : QColor());
}

} // namespace

ProgressBar::ProgressBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_grow.setDuration(180);
    m_grow.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_grow, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toReal();
        update();
    });
}

void ProgressBar::setProgress(int done, int total)
{
    if (done == m_done && total == m_total)
        return;
    m_done = done;
    m_total = total;
    setAccessibleName(tr("%1 of %2").arg(done).arg(total));
    const qreal goal = total > 0 ? std::clamp(static_cast<qreal>(done) / total, 0.0, 1.0) : 0;
    const HouseStyle *style = HouseStyle::installed();
    m_grow.stop();
    if (isVisible() && style && style->motion()) {
        m_grow.setStartValue(m_shown);
        m_grow.setEndValue(goal);
        m_grow.start();
    } else {
        m_shown = goal;
        update();
    }
}

QSize ProgressBar::sizeHint() const
{
    return {u(120), u(4)};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const qreal r = height() / 2.0;
    paintTrack(painter, rect(), r);
    if (m_shown > 0)
        paintBox(
            painter,
            mirroredF(this, QRectF(0, 0, std::max<qreal>(height(), width() * m_shown), height())),
            r, t.accentFill);
}

RangeBar::RangeBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::setRange(int low, int high)
{
    m_low = std::clamp(low, 0, 100);
    m_high = std::clamp(high, m_low, 100);
    setAccessibleName(tr("Ready between %1 and %2 of 100").arg(m_low).arg(m_high));
    update();
}

void RangeBar::setCompact(bool on)
{
    m_compact = on;
    updateGeometry();
}

QSize RangeBar::sizeHint() const
{
    if (m_compact)
        return {u(120), u(6)};
    return {u(300), 2 * lineHeight(Type::Caption) + u(4 + 12 + 4)};
}

QSize RangeBar::minimumSizeHint() const
{
    return {u(100), sizeHint().height()};
}

void RangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const qreal top = m_compact ? 0 : lineHeight(Type::CaptionStrong) + u(4);
    const qreal tall = m_compact ? height() : u(12);
    const qreal r = tall / 2;
    const QRectF track(0, top, width(), tall);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal low = width() * m_low / 100.0;
    const qreal high = width() * m_high / 100.0;
    paintTrack(painter, track, r);
    const QRectF unknown =
        mirroredF(this, QRectF(std::max(0.0, low - r), top, high - std::max(0.0, low - r), tall));
    paintHatch(painter, unknown, r, t.accentFill, mirrored);
    if (m_low > 0) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath clip; // rounded at the start, straight where the unknown part begins
        clip.addRoundedRect(track, r, r);
        painter.setClipPath(clip);
        painter.fillRect(mirroredF(this, QRectF(0, top, low, tall)), t.accentFill);
        painter.restore();
    }
    if (m_compact)
        return;
    const qreal mark = width() * 0.6; // a Problem caps here
    const QColor markColor = m_low >= 60 ? blend(t.text, t.accentFill, 0.6) : t.control;
    painter.fillRect(mirroredF(this, QRectF(mark, top - uf(2), 1, tall + uf(2))), markColor);
    const auto number = [&](int value, qreal x, qreal y, Type type, const QColor &color) {
        const QString text = QString::number(value);
        const int wide = textWidth(type, text);
        const qreal left = std::clamp<qreal>(x - wide / 2.0, 0, width() - wide);
        drawText(painter, mirroredF(this, QRectF(left, y, wide, lineHeight(type))).toRect(),
                 Qt::AlignCenter, type, color, text);
        return left + wide;
    };
    const int wideHigh = textWidth(Type::CaptionStrong, QString::number(m_high));
    qreal highAt = high;
    qreal lowAt = low;
    const qreal apart = wideHigh + u(6);
    if (highAt - lowAt < apart) { // both numbers stay readable
        const qreal middle = std::clamp((lowAt + highAt) / 2, apart, width() - apart);
        lowAt = middle - apart / 2;
        highAt = middle + apart / 2;
    }
    if (m_low != m_high)
        number(m_low, lowAt, 0, Type::CaptionStrong, t.accent);
    number(m_high, m_low == m_high ? high : highAt, 0, Type::CaptionStrong, t.accent);
    const qreal below = top + tall + u(4);
    number(0, 0, below, Type::Caption, t.text2);
    number(60, mark, below, Type::Caption, t.text2);
    number(100, width(), below, Type::Caption, t.text2);
}

LookupBar::LookupBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LookupBar::setCounts(int lookups, int maxLookups, int voids, int maxVoids)
{
    m_lookups = lookups;
    m_maxLookups = std::max(1, maxLookups);
    m_voids = voids;
    m_maxVoids = maxVoids;
    setAccessibleName(tr("%1 of %2 look-ups, %3 of %4 empty answers")
                          .arg(m_lookups)
                          .arg(m_maxLookups)
                          .arg(m_voids)
                          .arg(m_maxVoids));
    updateGeometry();
    update();
}

QSize LookupBar::sizeHint() const
{
    return {u(280), heightForWidth(u(280))};
}

QSize LookupBar::minimumSizeHint() const
{
    return {u(140), u(30)};
}

int LookupBar::heightForWidth(int width) const
{
    return wrappedHeight(Type::Caption, accessibleName(), width - u(22)) + u(6) + u(8);
}

void LookupBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int tall = height() - u(14);
    int x = 0;
    if (m_lookups + 1 >= m_maxLookups || m_voids > m_maxVoids) { // from the 9th of ten on
        const Status status =
            m_lookups > m_maxLookups || m_voids > m_maxVoids ? Status::Problem : Status::Warning;
        drawGlyph(painter,
                  visual(this, QRect(0, (std::min(tall, u(18)) - u(16)) / 2, u(16), u(16))), status,
                  t.card);
        x = u(22);
    }
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    drawText(painter, visual(this, QRect(x, 0, width() - x, tall)), start, Type::Caption, t.text2,
             accessibleName(), true);
    const qreal gap = uf(4);
    const qreal wide = (width() - gap * (m_maxLookups - 1)) / m_maxLookups;
    for (int i = 0; i < m_maxLookups; ++i) {
        const QRectF cell(i * (wide + gap), height() - u(8), wide, u(8));
        if (i < m_lookups)
            paintBox(painter, mirroredF(this, cell), uf(4), t.accentFill);
        else
            paintTrack(painter, mirroredF(this, cell), uf(4));
    }
}

LimitBar::LimitBar(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LimitBar::setValue(const QString &sentence, int value, int scale,
                        const std::vector<Mark> &marks)
{
    m_sentence = sentence;
    m_value = value;
    m_scale = std::max(1, scale);
    m_marks = marks;
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

QSize LimitBar::sizeHint() const
{
    return {u(300), heightForWidth(u(300))};
}

int LimitBar::heightForWidth(int width) const
{
    return wrappedHeight(Type::Caption, m_sentence, width) + u(6 + 8 + 4)
           + lineHeight(Type::Caption);
}

QSize LimitBar::minimumSizeHint() const
{
    return {u(140), heightForWidth(u(300))};
}

void LimitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int line = lineHeight(Type::Caption);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const int words = wrappedHeight(Type::Caption, m_sentence, width());
    drawText(painter, QRect(0, 0, width(), words), start, Type::Caption, t.text2, m_sentence, true);
    const qreal top = words + u(6);
    const QRectF track(0, top, width(), u(8));
    paintTrack(painter, track, uf(4));
    const qreal part = std::clamp(static_cast<qreal>(m_value) / m_scale, 0.0, 1.0);
    paintBox(painter, mirroredF(this, QRectF(0, top, std::max<qreal>(u(8), width() * part), u(8))),
             uf(4), t.accentFill);
    for (const Mark &mark : m_marks) {
        const qreal x = std::min<qreal>(
            width() - 1, width() * std::clamp(static_cast<qreal>(mark.at) / m_scale, 0.0, 1.0));
        painter.fillRect(mirroredF(this, QRectF(x, top - u(2), 1, u(12))), t.control);
        const int wide = textWidth(Type::Caption, mark.text);
        const qreal left = std::clamp<qreal>(x - wide / 2.0, 0, std::max(0, width() - wide));
        drawText(painter, mirroredF(this, QRectF(left, top + u(12), wide, line)).toRect(),
                 Qt::AlignCenter, Type::Caption, t.text2, mark.text);
    }
}

} // namespace mailworthy::gui
