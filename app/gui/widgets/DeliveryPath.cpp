// How mail travels: hops with their names, below them a lane for each address family with the way
// out and the way in.
#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kLaneHeight = 70;
constexpr int kLaneGap = 10;
constexpr int kLaneTitle = 108; // lane's title and address
constexpr int kLaneWord = 104;  // word after the last hop
constexpr int kLineHeight = 28;
constexpr int kLeastReason = 90; // below, it does not stand on the line

QString lineWord(const PathLine &line)
{
    return line.word.isEmpty() ? statusWord(line.status) : line.word;
}

} // namespace

struct DeliveryPath::PlacedLine
{
    int y = 0;      ///< of the line itself
    int words = 0;  ///< top of what stands below it
    int reason = 0; ///< width of the reason on the line; 0: none
};

struct DeliveryPath::PlacedLane
{
    int top = 0;
    int tall = 0;
    std::vector<PlacedLine> lines;
};

struct DeliveryPath::Plan
{
    int width = 0;
    bool below = false;
    bool crowded = false; ///< words beside the lines have no room there
    int direction = 0;    ///< width of "in" and "out"
    int word = 0;         ///< width of the word after the last hop
    int label = 0;        ///< width of a hop's words
    std::vector<qreal> stops;
    std::vector<PlacedLane> lanes;
    int height = 0;
};

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

DeliveryPath::Plan DeliveryPath::planFor(int width) const
{
    const bool narrow = width < u(520);
    Plan plan = placed(width, narrow);
    return plan.crowded ? placed(width, true) : plan;
}

DeliveryPath::Plan DeliveryPath::placed(int width, bool below) const
{
    Plan plan;
    plan.width = width;
    plan.below = below;
    plan.direction =
        std::max(textWidth(Type::Caption, tr("in")), textWidth(Type::Caption, tr("out")));
    int title = u(kLaneTitle);
    plan.word = u(kLaneWord);
    for (const PathLane &lane : m_lanes) {
        title = std::max(title, textWidth(Type::Strong, lane.title));
        for (const PathLine &line : lane.lines)
            plan.word = std::max(plan.word, textWidth(Type::CaptionStrong, lineWord(line)));
    }
    plan.word = std::min(plan.word, u(kLaneWord + 30));
    const int n = std::max(2, static_cast<int>(m_hops.size()));
    const qreal share = static_cast<qreal>(width) / (2 * n); // half a hop's, were they all there is
    const int start = u(14) + plan.direction + u(18);
    const qreal first =
        below ? std::max<qreal>(start, share) : std::max(start + title + u(8), u(164));
    const qreal last = width - (below ? std::max<qreal>(u(36), share) : u(46) + plan.word);
    const qreal room = (last - first) / (n - 1);
    for (int i = 0; i < n; ++i)
        plan.stops.push_back(first + room * i);
    const qreal side = 2 * std::min(first, width - last);
    plan.label = static_cast<int>(std::min(room, below ? side : room)) - u(2);
    int words = 0;
    for (const Hop &hop : m_hops)
        words = std::max(words, wrappedHeight(Type::CaptionStrong, hop.name, plan.label)
                                    + wrappedHeight(Type::Caption, hop.place, plan.label));
    int top = u(36 + 6) + words + u(10);
    for (const PathLane &lane : m_lanes) {
        PlacedLane &spot = plan.lanes.emplace_back();
        spot.top = top;
        if (below)
            placeBelow(plan, spot, lane);
        else
            placeBeside(plan, spot, lane);
        top += spot.tall + u(kLaneGap);
    }
    plan.height = top - (m_lanes.empty() ? 0 : u(kLaneGap));
    return plan;
}

/// The dead stretch, or what lies before the break when that is the last hop.
std::pair<qreal, qreal> DeliveryPath::stretchOf(const PathLine &line, const Plan &plan)
{
    // Travelling order: out from our server, in from the receivers.
    const int n = static_cast<int>(plan.stops.size());
    const auto stop = [&](int i) {
        return plan.stops[static_cast<std::size_t>(line.incoming ? n - 1 - i : i)];
    };
    const int breakAt = std::clamp(line.incoming ? n - 1 - line.breakAt : line.breakAt, 0, n - 1);
    const qreal a = breakAt + 1 < n ? stop(breakAt) : stop(std::max(0, breakAt - 2));
    const qreal b = breakAt + 1 < n ? stop(n - 1) : stop(breakAt);
    return {std::min(a, b), std::max(a, b)};
}

void DeliveryPath::placeBeside(Plan &plan, PlacedLane &placed, const PathLane &lane) const
{
    constexpr int mostLines = 2;
    const int most = mostLines * lineHeight(Type::CaptionStrong) + 1;
    std::vector<int> heights;
    int content = 0;
    for (const PathLine &line : lane.lines) {
        PlacedLine &spot = placed.lines.emplace_back();
        int tall = wrappedHeight(Type::CaptionStrong, lineWord(line), plan.word);
        plan.crowded = plan.crowded || tall > most
                       || longestWord(typeFont(Type::CaptionStrong), lineWord(line)) > plan.word;
        if (!line.reason.isEmpty() && line.breakAt >= 0) {
            const auto [from, to] = stretchOf(line, plan);
            const int room = static_cast<int>(to - from) - u(48);
            const int wanted = textWidth(Type::Caption, line.reason);
            spot.reason = std::min(wanted, room);
            const int reason = wrappedHeight(Type::Caption, line.reason, std::max(1, spot.reason));
            plan.crowded =
                plan.crowded || (wanted > room && room < u(kLeastReason)) || reason > most;
            tall = std::max(tall, reason);
        }
        heights.push_back(std::max(u(kLineHeight), tall + u(6)));
        content += heights.back();
    }
    const int titles = lineHeight(Type::Strong) + lineHeight(Type::SmallValue);
    placed.tall = std::max(
        {u(kLaneHeight), 2 * lineHeight(Type::Caption) + u(30), content + u(14), titles + u(14)});
    int y = placed.top + (placed.tall - content) / 2;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        placed.lines[i].y = y + heights[i] / 2;
        y += heights[i];
    }
}

void DeliveryPath::placeBelow(Plan &plan, PlacedLane &placed, const PathLane &lane) const
{
    const int room = plan.width - u(28);
    int y = placed.top + u(8) + lineHeight(Type::Strong) + lineHeight(Type::SmallValue) + u(2);
    for (const PathLine &line : lane.lines) {
        PlacedLine &spot = placed.lines.emplace_back();
        const int tall = std::max(u(26), lineHeight(Type::Caption) + u(4));
        spot.y = y + tall / 2;
        spot.words = y + tall;
        y = spot.words + wrappedHeight(Type::CaptionStrong, lineWord(line), room);
        if (!line.reason.isEmpty())
            y += wrappedHeight(Type::Caption, line.reason, room);
        y += u(4);
    }
    placed.tall = y + u(6) - placed.top;
}

int DeliveryPath::heightForWidth(int width) const
{
    return planFor(width).height;
}

void DeliveryPath::paintEvent(QPaintEvent *)
{
    if (m_hops.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const Plan plan = planFor(width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < m_hops.size(); ++i) {
        const qreal x = mirrored ? width() - plan.stops[i] : plan.stops[i];
        const QRectF disc(x - uf(18), 0, uf(36), uf(36));
        paintBox(painter, disc, uf(18), t.accentTint, t.highContrast() ? t.accent : QColor());
        drawIcon(painter, disc.adjusted(uf(9), uf(9), -uf(9), -uf(9)), m_hops[i].icon, t.accent);
        const QRect name(static_cast<int>(x) - plan.label / 2, u(42), plan.label,
                         wrappedHeight(Type::CaptionStrong, m_hops[i].name, plan.label));
        const QRect place(name.left(), name.bottom() + 1, plan.label,
                          wrappedHeight(Type::Caption, m_hops[i].place, plan.label));
        drawText(painter, name, Qt::AlignCenter, Type::CaptionStrong, t.text, m_hops[i].name, true);
        drawText(painter, place, Qt::AlignCenter, Type::Caption, t.text2, m_hops[i].place, true);
    }
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const PathLane &lane = m_lanes[i];
        const PlacedLane &place = plan.lanes[i];
        paintBox(painter, QRectF(0, place.top, width(), place.tall), uf(8), t.sunken,
                 t.highContrast() ? t.line : QColor());
        const int titles = lineHeight(Type::Strong) + lineHeight(Type::SmallValue);
        const int top = place.top + (plan.below ? u(8) : (place.tall - titles) / 2);
        const int wide = plan.below
                             ? width() - u(28)
                             : static_cast<int>(plan.stops.front()) - u(26 + 14) - plan.direction;
        const QRect title(u(14), top, wide, lineHeight(Type::Strong));
        drawText(painter, visual(this, title), start, Type::Strong, t.text, lane.title);
        const QRect address(u(14), title.bottom() + 1, wide, lineHeight(Type::SmallValue));
        drawValue(painter, visual(this, address), Type::SmallValue, t.text2, lane.address, start);
        for (std::size_t l = 0; l < lane.lines.size(); ++l) {
            paintLine(painter, lane.lines[l], plan, place.lines[l].y);
            paintWords(painter, lane.lines[l], plan, place.lines[l]);
        }
    }
}

/// The way from hop to hop, with a mark where it breaks.
void DeliveryPath::paintLine(QPainter &painter, const PathLine &line, const Plan &plan, int y) const
{
    const Theme &t = theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Travelling order: out from our server, in from the receivers.
    const int n = static_cast<int>(plan.stops.size());
    const auto stop = [&](int i) {
        const qreal x = plan.stops[static_cast<std::size_t>(line.incoming ? n - 1 - i : i)];
        return mirrored ? width() - x : x;
    };
    const int breakAt = line.breakAt < 0 ? -1 : line.incoming ? n - 1 - line.breakAt : line.breakAt;
    const bool whole =
        line.status == Status::Ok || line.status == Status::Note || line.status == Status::Warning;
    const int alive = breakAt >= 0 ? breakAt : whole ? n - 1 : 0;
    const QColor good = t.of(Status::Ok).text;
    const QColor dead = t.control;
    const qreal way = (line.incoming ? -1 : 1) * (mirrored ? -1 : 1);
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
}

/// Direction, state and reason.
void DeliveryPath::paintWords(QPainter &painter, const PathLine &line, const Plan &plan,
                              const PlacedLine &spot) const
{
    const Theme &t = theme();
    const auto put = [&](int x, int y, int wide, int tall, Qt::Alignment side, Type type,
                         const QColor &ink, const QString &text) {
        const Qt::Alignment shown = QStyle::visualAlignment(layoutDirection(), side);
        drawText(painter, visual(this, QRect(x, y, wide, tall)), shown, type, ink, text, true);
    };
    const int caption = lineHeight(Type::Caption);
    const int first = static_cast<int>(plan.stops.front());
    const int last = static_cast<int>(plan.stops.back());
    const QString word = lineWord(line);
    const QColor ink = line.status == Status::NotNeeded ? t.text2 : t.of(line.status).text;
    const bool bad = line.status == Status::Problem || line.status == Status::Warning;
    const QColor reasonInk = bad ? t.of(line.status).text : t.text2;
    put(first - u(18) - plan.direction, spot.y - caption / 2, plan.direction, caption,
        Qt::AlignRight | Qt::AlignVCenter, Type::Caption, t.text2,
        line.incoming ? tr("in") : tr("out"));
    const QRect mark(last + u(plan.below ? 10 : 22), spot.y - u(8), u(16), u(16));
    drawGlyph(painter, visual(this, mark), line.status, t.sunken);
    if (plan.below) {
        const int room = plan.width - u(28);
        const int tall = wrappedHeight(Type::CaptionStrong, word, room);
        put(u(14), spot.words, room, tall, Qt::AlignLeft | Qt::AlignTop, Type::CaptionStrong, ink,
            word);
        if (!line.reason.isEmpty())
            put(u(14), spot.words + tall, room, wrappedHeight(Type::Caption, line.reason, room),
                Qt::AlignLeft | Qt::AlignTop, Type::Caption, reasonInk, line.reason);
        return;
    }
    const int tall = wrappedHeight(Type::CaptionStrong, word, plan.word);
    put(last + u(22 + 22), spot.y - tall / 2, plan.word, tall, Qt::AlignLeft | Qt::AlignVCenter,
        Type::CaptionStrong, ink, word);
    if (spot.reason <= 0)
        return;
    const auto [from, to] = stretchOf(line, plan);
    const int high = wrappedHeight(Type::Caption, line.reason, spot.reason);
    const QRect words(static_cast<int>((from + to) / 2) - spot.reason / 2, spot.y - high / 2,
                      spot.reason, high);
    painter.fillRect(visual(this, words).adjusted(-u(6), 0, u(6), 0), t.sunken);
    put(words.x(), words.y(), words.width(), high, Qt::AlignCenter, Type::Caption, reasonInk,
        line.reason);
}

} // namespace mailworthy::gui
