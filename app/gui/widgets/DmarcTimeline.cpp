// From watching to refusing: the stations of a DMARC policy, today, and what comes before the next.
#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

struct DmarcTimeline::Plan
{
    qreal share = 0; ///< of a station
    int room = 0;    ///< for its words
    int pill = 0;    ///< width and height of "today"; 0: none
    int pillTall = 0;
    int line = 0;                         ///< where it runs
    int names = 0, tokens = 0, dates = 0; ///< tops of the rows of words
    int end = 0;
    bool tokensBelow = false; ///< not all of them have room behind the names
};

void DmarcTimeline::setView(const TimelineView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    changed();
}

QStringList DmarcTimeline::lines() const
{
    QStringList result;
    for (const Station &station : m_view.stations)
        result << tr("%1 (%2): %3.", "station, token, date")
                      .arg(station.name, isolate(station.token), station.when);
    if (!m_view.today.isEmpty())
        result << m_view.today;
    for (const TimelineNeed &need : m_view.needs)
        result << tr("%1: %2.", "what must be true, its state")
                      .arg(need.text, statusWord(need.status));
    return result;
}

DmarcTimeline::Plan DmarcTimeline::planFor(int width) const
{
    Plan plan;
    const int n = std::max(1, static_cast<int>(m_view.stations.size()));
    plan.share = static_cast<qreal>(width) / n;
    plan.room = std::max(1, static_cast<int>(plan.share) - u(8));
    plan.pillTall = u(24);
    if (!m_view.today.isEmpty()) {
        plan.pill = std::min(width, textWidth(Type::CaptionStrong, m_view.today) + u(18));
        const int words = wrappedHeight(Type::CaptionStrong, m_view.today, plan.pill - u(18));
        plan.pillTall = std::max(u(24), words + u(6));
    }
    plan.line = plan.pillTall + u(10 + 12);
    int names = std::max(u(22), lineHeight(Type::Strong));
    int dates = lineHeight(Type::Body);
    bool any = false;
    for (const Station &station : m_view.stations) {
        names = std::max(names, wrappedHeight(Type::Strong, station.name, plan.room));
        dates = std::max(dates, wrappedHeight(Type::Body, station.when, plan.room));
        const int both = textWidth(Type::Strong, station.name) + u(8 + 12)
                         + textWidth(Type::SmallValue, station.token);
        any = any || !station.token.isEmpty();
        plan.tokensBelow = plan.tokensBelow || (!station.token.isEmpty() && both >= plan.share);
    }
    plan.names = plan.line + u(22);
    plan.tokens = plan.names;
    plan.dates = plan.names + names + u(4);
    if (any && plan.tokensBelow) {
        plan.tokens = plan.names + names + u(2);
        plan.dates = plan.tokens + std::max(u(22), lineHeight(Type::SmallValue) + u(4)) + u(4);
    }
    plan.end = plan.dates + dates;
    return plan;
}

int DmarcTimeline::needsHeight(int width, QPainter *painter, int top) const
{
    if (m_view.needs.empty())
        return 0;
    const QString head = tr("Before the next step");
    const int headWide = std::min(width, textWidth(Type::Strong, head));
    int row = std::max(u(22), wrappedHeight(Type::Strong, head, headWide));
    int x = headWide + u(18);
    int y = u(10);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    if (painter)
        drawText(*painter, visual(this, QRect(0, top + y, headWide, row)), start, Type::Strong,
                 theme().text, head, true);
    for (const TimelineNeed &need : m_view.needs) {
        const int wide = std::min(width, u(16 + 6) + textWidth(Type::Body, need.text));
        const int tall = std::max(u(22), wrappedHeight(Type::Body, need.text, wide - u(16 + 6)));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += row + u(2);
            row = tall;
        }
        if (painter) {
            const int line = std::max(u(22), lineHeight(Type::Body));
            const QRect glyph(x, top + y + (line - u(16)) / 2, u(16), u(16));
            drawGlyph(*painter, visual(this, glyph), need.status, theme().card);
            const QColor ink = need.status == Status::Ok ? theme().text : theme().text2;
            drawText(*painter, visual(this, QRect(x + u(22), top + y, wide - u(22), row)), start,
                     Type::Body, ink, need.text, true);
        }
        x += wide + u(18);
    }
    return y + row;
}

int DmarcTimeline::heightForWidth(int width) const
{
    const int needs = needsHeight(width, nullptr, 0);
    return planFor(width).end + (needs > 0 ? u(16) + 1 + needs : 0);
}

void DmarcTimeline::paintStation(QPainter &painter, const Plan &plan, int index) const
{
    const Theme &t = theme();
    const Station &station = m_view.stations[static_cast<std::size_t>(index)];
    const int x = static_cast<int>(index * plan.share);
    const auto part = [&](int left, int top, int wide, int tall) {
        return visual(this, QRect(x + left, top, wide, tall));
    };
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QRectF disc = part(0, plan.line - u(11), u(22), u(22));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.card);
    painter.drawEllipse(disc.adjusted(-uf(4), -uf(4), uf(4), uf(4)));
    if (index <= m_view.reached) {
        paintBox(painter, disc, uf(11), t.accentFill);
        drawIcon(painter, disc.adjusted(uf(4), uf(4), -uf(4), -uf(4)), Icon::Check, t.onAccent);
    } else {
        const bool next = index == m_view.reached + 1;
        paintBox(painter, disc, uf(11), {}, next ? t.accent : t.control, uf(2));
        drawText(painter, disc.toRect(), Qt::AlignCenter, Type::CaptionStrong,
                 next ? t.accent : t.text2, QString::number(index + 1));
    }
    const int row = std::max(u(22), lineHeight(Type::Strong));
    const int wide = std::min(plan.room, textWidth(Type::Strong, station.name));
    const int tall = std::max(row, wrappedHeight(Type::Strong, station.name, wide));
    drawText(painter, part(0, plan.names, wide, tall), start, Type::Strong, t.text, station.name,
             true);
    if (!station.token.isEmpty()) {
        const int token = std::min(plan.room, textWidth(Type::SmallValue, station.token) + u(12));
        const int high = std::max(u(22), lineHeight(Type::SmallValue) + u(4));
        const QRect box = plan.tokensBelow ? part(0, plan.tokens, token, high)
                                           : part(wide + u(8), plan.names, token, row);
        paintBox(painter, box, uf(6), t.sunken, t.line);
        drawValue(painter, box, Type::SmallValue, t.text, station.token, Qt::AlignCenter);
    }
    drawText(painter,
             part(0, plan.dates, plan.room, wrappedHeight(Type::Body, station.when, plan.room)),
             start, Type::Body, t.text2, station.when, true);
}

void DmarcTimeline::paintToday(QPainter &painter, const Plan &plan) const
{
    if (plan.pill == 0)
        return;
    const Theme &t = theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal today =
        (m_view.reached + std::clamp(m_view.within, 0.0, 1.0)) * plan.share + uf(11);
    const qreal left = std::clamp<qreal>(today - plan.pill / 2.0, 0, width() - plan.pill);
    const QRect pill = visual(this, QRect(static_cast<int>(left), 0, plan.pill, plan.pillTall));
    paintBox(painter, pill, uf(12), t.accentFill);
    drawText(painter, pill.adjusted(u(9), 0, -u(9), 0), Qt::AlignCenter, Type::CaptionStrong,
             t.onAccent, m_view.today, true);
    const qreal x = mirrored ? width() - today : today;
    painter.setPen(linePen(t.accentFill, uf(2), false));
    painter.drawLine(QPointF(x, plan.pillTall), QPointF(x, plan.line));
    painter.setBrush(t.accentFill);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(x, plan.line), uf(4), uf(4));
}

void DmarcTimeline::paintEvent(QPaintEvent *)
{
    const int n = static_cast<int>(m_view.stations.size());
    if (n == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto flip = [&](qreal x) { return mirrored ? width() - x : x; };
    const Plan plan = planFor(width());
    const qreal y = plan.line;
    const qreal today =
        (m_view.reached + std::clamp(m_view.within, 0.0, 1.0)) * plan.share + uf(11);
    const bool moving = m_view.reached + 1 < n;
    painter.setPen(linePen(t.control, uf(1.6), true));
    painter.drawLine(QPointF(flip(moving ? today : uf(30)), y), QPointF(flip(width() - uf(4)), y));
    painter.setPen(linePen(t.accentFill, uf(3), false));
    const qreal solid = moving ? today : m_view.reached * plan.share;
    if (solid > uf(26))
        painter.drawLine(QPointF(flip(uf(26)), y), QPointF(flip(solid), y));
    for (int i = 0; i < n; ++i)
        paintStation(painter, plan, i);
    paintToday(painter, plan);
    const int needs = needsHeight(width(), nullptr, 0);
    if (needs > 0) {
        const int top = height() - needs;
        painter.fillRect(QRect(0, top - 1, width(), 1), t.line);
        needsHeight(width(), &painter, top);
    }
}

} // namespace mailworthy::gui
