#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

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

// ---- delivery path

namespace {

constexpr int kLaneHeight = 70;
constexpr int kLaneGap = 10;
constexpr int kLaneText = 150; // lane's title, address and direction, before the first hop
constexpr int kLaneEnd = 150;  // word after the last hop

int hopsHeight()
{
    return u(36 + 6) + lineHeight(Type::CaptionStrong) + lineHeight(Type::Caption) + u(10);
}

QString lineWord(const PathLine &line)
{
    return line.word.isEmpty() ? statusWord(line.status) : line.word;
}

} // namespace

void DeliveryPath::setPath(const std::vector<Hop> &hops, const std::vector<PathLane> &lanes)
{
    if (hops == m_hops && lanes == m_lanes)
        return;
    m_hops = hops;
    m_lanes = lanes;
    changed();
}

QStringList DeliveryPath::lines() const
{
    QStringList result;
    for (const PathLane &lane : m_lanes) {
        for (const PathLine &line : lane.lines) {
            const QString way = line.incoming ? tr("in") : tr("out");
            if (line.reason.isEmpty()) {
                result << tr("%1, %2: %3.", "address family, direction, state")
                              .arg(lane.title, way, lineWord(line));
                continue;
            }
            const auto hop = static_cast<std::size_t>(std::max(0, line.breakAt));
            const QString where = hop < m_hops.size() ? m_hops[hop].name : QString();
            result << tr("%1, %2: %3. %4: %5.", "address family, direction, state, hop, reason")
                          .arg(lane.title, way, lineWord(line), where, line.reason);
        }
    }
    return result;
}

int DeliveryPath::heightForWidth(int) const
{
    const int n = static_cast<int>(m_lanes.size());
    return hopsHeight() + n * std::max(u(kLaneHeight), 2 * lineHeight(Type::Caption) + u(30))
           + std::max(0, n - 1) * u(kLaneGap);
}

void DeliveryPath::paintEvent(QPaintEvent *)
{
    if (m_hops.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool tight = width() < u(520);
    const qreal first = tight ? u(140) : u(kLaneText) + u(14);
    const qreal last = width() - (tight ? u(34) : u(kLaneEnd));
    std::vector<qreal> stops;
    for (std::size_t i = 0; i < m_hops.size(); ++i) {
        const qreal x =
            first + (last - first) * static_cast<qreal>(i) / static_cast<qreal>(m_hops.size() - 1);
        stops.push_back(mirrored ? width() - x : x);
    }
    const qreal room = (last - first) / static_cast<qreal>(m_hops.size() - 1);
    for (std::size_t i = 0; i < m_hops.size(); ++i) {
        const QRectF disc(stops[i] - uf(18), 0, uf(36), uf(36));
        paintBox(painter, disc, uf(18), t.accentTint, t.highContrast() ? t.accent : QColor());
        drawIcon(painter, disc.adjusted(uf(9), uf(9), -uf(9), -uf(9)), m_hops[i].icon, t.accent);
        const int wide = static_cast<int>(room) - u(2);
        const QRect name(static_cast<int>(stops[i]) - wide / 2, u(42), wide,
                         lineHeight(Type::CaptionStrong));
        const auto cut = [&](Type type, const QString &text) {
            return QFontMetrics(typeFont(type)).elidedText(text, Qt::ElideRight, wide);
        };
        drawText(painter, name, Qt::AlignCenter, Type::CaptionStrong, t.text,
                 cut(Type::CaptionStrong, m_hops[i].name));
        drawText(painter, name.translated(0, name.height()), Qt::AlignCenter, Type::Caption,
                 t.text2, cut(Type::Caption, m_hops[i].place));
    }
    const int tall = std::max(u(kLaneHeight), 2 * lineHeight(Type::Caption) + u(30));
    int y = hopsHeight();
    for (const PathLane &lane : m_lanes) {
        const QRectF box(0, y, width(), tall);
        paintBox(painter, box, uf(8), t.sunken, t.highContrast() ? t.line : QColor());
        const Qt::Alignment start =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        const int titles = lineHeight(Type::Strong) + lineHeight(Type::SmallValue);
        const QRect title(u(14), y + (tall - titles) / 2, u(tight ? 60 : 108),
                          lineHeight(Type::Strong));
        drawText(painter, visual(this, title), start, Type::Strong, t.text, lane.title);
        const QRect address(u(14), title.bottom() + 1, u(tight ? 70 : 112),
                            lineHeight(Type::SmallValue));
        drawValue(painter, visual(this, address), Type::SmallValue, t.text2, lane.address, start);
        const int n = static_cast<int>(lane.lines.size());
        for (int i = 0; i < n; ++i) {
            const qreal middle = y + tall / 2.0 + (i - (n - 1) / 2.0) * uf(28);
            paintLine(painter, lane.lines[static_cast<std::size_t>(i)], box, middle, stops);
        }
        y += tall + u(kLaneGap);
    }
}

void DeliveryPath::paintLine(QPainter &painter, const PathLine &line, const QRectF &lane, qreal y,
                             const std::vector<qreal> &stops) const
{
    const Theme &t = theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal side = mirrored ? -1 : 1;
    const auto cell = [&](qreal x, qreal wide) { // logical x at the lane's edges
        const qreal left = mirrored ? lane.width() - x - wide : x;
        return QRectF(left, y - uf(10), wide, uf(20)).toRect();
    };
    const bool tight = width() < u(520);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment end =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    const qreal firstHop = mirrored ? lane.width() - stops.front() : stops.front();
    drawText(painter, cell(firstHop - u(48), u(30)), end, Type::Caption, t.text2,
             line.incoming ? tr("in") : tr("out"));
    const qreal lastHop = mirrored ? lane.width() - stops.back() : stops.back();
    const QRect mark = cell(lastHop + u(tight ? 10 : 22), u(16));
    drawGlyph(painter, QRectF(mark.x(), y - uf(8), uf(16), uf(16)), line.status, t.sunken);
    if (!tight) {
        const QColor ink = line.status == Status::NotNeeded ? t.text2 : t.of(line.status).text;
        drawText(painter, cell(lastHop + u(22 + 22), u(104)), start, Type::CaptionStrong, ink,
                 lineWord(line));
    }
    // Travelling order: out from our server, in from the receivers.
    const int n = static_cast<int>(stops.size());
    const auto stop = [&](int i) {
        return stops[static_cast<std::size_t>(line.incoming ? n - 1 - i : i)];
    };
    const int breakAt = line.breakAt < 0 ? -1 : line.incoming ? n - 1 - line.breakAt : line.breakAt;
    const bool whole =
        line.status == Status::Ok || line.status == Status::Note || line.status == Status::Warning;
    const int alive = breakAt >= 0 ? breakAt : whole ? n - 1 : 0;
    const QColor good = t.of(Status::Ok).text;
    const QColor dead = t.control;
    const qreal way = (line.incoming ? -1 : 1) * side;
    const qreal dotRadius = uf(3.6);
    for (int i = 0; i + 1 < n; ++i) {
        const bool lives = i < alive;
        const bool lastStretch = i + 2 == n;
        const qreal from = stop(i) + way * (dotRadius + uf(3) + (i == breakAt ? uf(7) : 0));
        const qreal to = stop(i + 1) - way * (dotRadius + uf(3) + (i + 1 == breakAt ? uf(6) : 0));
        painter.setPen(linePen(lives ? good : dead, uf(lives ? 2.4 : 1.8), !lives));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        if (lastStretch)
            paintArrowHead(painter, QPointF(from, y), QPointF(to, y), lives ? good : dead);
    }
    for (int i = 0; i < n; ++i) {
        if (i == breakAt)
            continue;
        const bool lives = i <= alive && (breakAt >= 0 || whole);
        painter.setPen(QPen(lives ? good : dead, uf(1.8)));
        painter.setBrush(t.sunken);
        painter.drawEllipse(QPointF(stop(i), y), dotRadius, dotRadius);
    }
    if (breakAt < 0)
        return;
    const QRectF glyph(stop(breakAt) - uf(10), y - uf(10), uf(20), uf(20));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawEllipse(glyph.adjusted(-1, -1, 1, 1));
    drawGlyph(painter, glyph, line.status, t.sunken);
    if (line.reason.isEmpty())
        return;
    // The reason stands on the dead stretch, or before the break when it is the last hop.
    const qreal a = breakAt + 1 < n ? stop(breakAt) : stop(std::max(0, breakAt - 2));
    const qreal b = breakAt + 1 < n ? stop(n - 1) : stop(breakAt);
    const int wide =
        std::min(textWidth(Type::Caption, line.reason), static_cast<int>(std::abs(b - a)) - u(48));
    if (wide < u(24))
        return;
    const QRectF words((a + b) / 2 - wide / 2.0, y - uf(9), wide, uf(18));
    painter.fillRect(words.adjusted(-uf(6), 0, uf(6), 0), t.sunken);
    const QString text =
        QFontMetrics(typeFont(Type::Caption)).elidedText(line.reason, Qt::ElideRight, wide);
    const bool bad = line.status == Status::Problem || line.status == Status::Warning;
    drawText(painter, words.toRect(), Qt::AlignCenter, Type::Caption,
             bad ? t.of(line.status).text : t.text2, text);
}

} // namespace mailworthy::gui
