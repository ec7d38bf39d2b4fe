#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

// ---- reverse triangle

namespace {

constexpr int kNodeWidth = 214;
constexpr int kNodeHeight = 60;

} // namespace

void ReverseTriangle::setView(const TriangleView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    changed();
}

QStringList ReverseTriangle::lines() const
{
    const auto edge = [](const QString &from, const TriangleEdge &e) {
        return tr("%1, %2: %3.", "thing, claim, state").arg(from, e.claim, statusWord(e.status));
    };
    const QString name = m_view.name.isEmpty() ? tr("no name yet") : isolate(m_view.name);
    const QString greeting =
        m_view.greeting.isEmpty() ? tr("not known yet") : isolate(m_view.greeting);
    return {edge(tr("Address %1").arg(isolate(m_view.address)), m_view.addressToName),
            edge(tr("Its name (%1)").arg(name), m_view.nameToAddress),
            edge(tr("Greeting (%1)").arg(greeting), m_view.greetingToAddress),
            edge(tr("Greeting (%1)").arg(greeting), m_view.greetingToName)};
}

int ReverseTriangle::heightForWidth(int width) const
{
    if (width < u(500)) // one under the other
        return 3 * u(kNodeHeight) + 2 * u(34) + 2 * lineHeight(Type::Caption);
    return u(14) + 2 * u(kNodeHeight) + u(66) + u(4);
}

void ReverseTriangle::paintNode(QPainter &painter, const QRectF &rect, Icon icon,
                                const QString &caption, const QString &value) const
{
    const Theme &t = theme();
    const bool missing = value.isEmpty();
    const StatusColors &bad = t.of(Status::Problem);
    if (missing)
        paintBox(painter, rect, uf(10), bad.tint, bad.text, uf(1.5), true);
    else
        paintBox(painter, rect, uf(10), t.sunken, t.highContrast() ? t.line : QColor());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto part = [&](qreal x, qreal y, qreal w, qreal h) {
        const qreal left = mirrored ? rect.right() - x - w : rect.left() + x;
        return QRectF(left, rect.top() + y, w, h).toRect();
    };
    drawIcon(painter, part(uf(14), rect.height() / 2 - uf(10), uf(20), uf(20)), icon,
             missing ? bad.text : t.accent);
    const int lines = lineHeight(Type::Caption) + lineHeight(Type::Value) + u(2);
    const qreal top = (rect.height() - lines) / 2;
    const qreal room = rect.width() - uf(46 + 8);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    drawText(painter, part(uf(46), top, room, lineHeight(Type::Caption)), start, Type::Caption,
             t.text2, caption);
    const QRect below =
        part(uf(46), top + lineHeight(Type::Caption) + u(2), room, lineHeight(Type::Value));
    if (missing)
        drawText(painter, below, start, Type::Strong, bad.text, tr("No name yet"));
    else
        drawValue(painter, below, Type::Value, t.text, value, start);
}

void ReverseTriangle::paintEdge(QPainter &painter, const QPointF &from, const QPointF &to,
                                const TriangleEdge &edge, const QPointF &words,
                                Qt::Alignment align) const
{
    const Theme &t = theme();
    QColor color = t.control;
    if (edge.status == Status::Ok)
        color = t.of(Status::Ok).text;
    else if (edge.status == Status::Problem || edge.status == Status::Warning)
        color = t.of(edge.status).text;
    const bool dashed = edge.status != Status::Ok;
    painter.setPen(linePen(color, uf(2), dashed));
    painter.drawLine(from, to);
    paintArrowHead(painter, from, to, color);
    const QPointF middle = (from + to) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.card);
    painter.drawEllipse(middle, uf(13), uf(13));
    drawGlyph(painter, QRectF(middle.x() - uf(10), middle.y() - uf(10), uf(20), uf(20)),
              edge.status, t.card);
    const int wide = textWidth(Type::Caption, edge.claim);
    const int tall = lineHeight(Type::Caption);
    qreal left = words.x() - wide / 2.0;
    if (align.testFlag(Qt::AlignLeft))
        left = words.x();
    else if (align.testFlag(Qt::AlignRight))
        left = words.x() - wide;
    const bool bad = edge.status == Status::Problem || edge.status == Status::Warning;
    drawText(painter, QRectF(left, words.y() - tall / 2.0, wide, tall).toRect(), Qt::AlignCenter,
             Type::Caption, bad ? color : t.text2, edge.claim);
}

void ReverseTriangle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](const QRectF &r) {
        return mirrored ? QRectF(width() - r.right(), r.top(), r.width(), r.height()) : r;
    };
    const qreal tall = uf(kNodeHeight);
    if (width() < u(500)) {
        const qreal gap = uf(34) + lineHeight(Type::Caption);
        qreal y = 0;
        const qreal wide = std::min<qreal>(width(), uf(300));
        paintNode(painter, at({0, y, wide, tall}), Icon::Globe, tr("Your address"), m_view.address);
        const QPointF a = at({uf(40), y + tall + uf(4), 0, 0}).topLeft();
        paintEdge(painter, a, a + QPointF(0, gap - uf(8)), m_view.addressToName,
                  a + QPointF(mirrored ? -uf(24) : uf(24), gap / 2),
                  mirrored ? Qt::AlignRight : Qt::AlignLeft);
        y += tall + gap;
        paintNode(painter, at({0, y, wide, tall}), Icon::Flag, tr("Its name (PTR)"), m_view.name);
        const QPointF b = at({uf(40), y + tall + gap - uf(4), 0, 0}).topLeft();
        paintEdge(painter, b, b - QPointF(0, gap - uf(8)), m_view.greetingToName,
                  b + QPointF(mirrored ? -uf(24) : uf(24), -gap / 2),
                  mirrored ? Qt::AlignRight : Qt::AlignLeft);
        y += tall + gap;
        paintNode(painter, at({0, y, wide, tall}), Icon::Rack, tr("Your server greets as"),
                  m_view.greeting);
        return;
    }
    const qreal wide = std::min<qreal>(uf(kNodeWidth), (width() - uf(150)) / 2.0);
    const qreal top = uf(14);
    const QRectF address = at({0, top, wide, tall});
    const QRectF name = at({width() - wide, top, wide, tall});
    const QRectF greeting = at({(width() - wide) / 2, top + tall + uf(66), wide, tall});
    paintNode(painter, address, Icon::Globe, tr("Your address"), m_view.address);
    paintNode(painter, name, Icon::Flag, tr("Its name (PTR)"), m_view.name);
    paintNode(painter, greeting, Icon::Rack, tr("Your server greets as"), m_view.greeting);
    const qreal s = mirrored ? -1 : 1;
    const qreal inner = mirrored ? address.left() : address.right();
    const qreal outer = mirrored ? name.right() : name.left();
    const qreal upper = top + tall * 0.27;
    const qreal lower = top + tall * 0.77;
    const qreal middle = (inner + outer) / 2;
    paintEdge(painter, {inner + s * uf(8), upper}, {outer - s * uf(8), upper}, m_view.addressToName,
              {middle, upper - uf(22)}, Qt::AlignHCenter);
    paintEdge(painter, {outer - s * uf(8), lower}, {inner + s * uf(8), lower}, m_view.nameToAddress,
              {middle, lower + uf(23)}, Qt::AlignHCenter);
    const QPointF leftFrom(greeting.center().x() - s * wide * 0.36, greeting.top() - uf(6));
    const QPointF leftTo(address.center().x() - s * uf(20), address.bottom() + uf(9));
    paintEdge(painter, leftFrom, leftTo, m_view.greetingToAddress,
              (leftFrom + leftTo) / 2 + QPointF(-s * uf(24), uf(7)),
              mirrored ? Qt::AlignLeft : Qt::AlignRight);
    const QPointF rightFrom(greeting.center().x() + s * wide * 0.36, greeting.top() - uf(6));
    const QPointF rightTo(name.center().x() + s * uf(20), name.bottom() + uf(9));
    paintEdge(painter, rightFrom, rightTo, m_view.greetingToName,
              (rightFrom + rightTo) / 2 + QPointF(s * uf(24), uf(7)),
              mirrored ? Qt::AlignRight : Qt::AlignLeft);
}

// ---- DMARC time line

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

int DmarcTimeline::needsHeight(int width, QPainter *painter, int top) const
{
    if (m_view.needs.empty())
        return 0;
    const int row = std::max(u(22), lineHeight(Type::Body));
    const QString head = tr("Before the next step");
    int x = textWidth(Type::Strong, head) + u(18);
    int y = u(10);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    if (painter)
        drawText(*painter, visual(this, QRect(0, top + y, x, row)), start, Type::Strong,
                 theme().text, head);
    for (const TimelineNeed &need : m_view.needs) {
        const int wide = u(16 + 6) + textWidth(Type::Body, need.text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += row + u(2);
        }
        if (painter) {
            const QRect glyph(x, top + y + (row - u(16)) / 2, u(16), u(16));
            drawGlyph(*painter, visual(this, glyph), need.status, theme().card);
            const QColor ink = need.status == Status::Ok ? theme().text : theme().text2;
            drawText(*painter, visual(this, QRect(x + u(22), top + y, wide - u(22), row)), start,
                     Type::Body, ink, need.text);
        }
        x += wide + u(18);
    }
    return y + row;
}

int DmarcTimeline::heightForWidth(int width) const
{
    const int stations =
        u(34 + 12 + 22) + std::max(u(22), lineHeight(Type::Strong)) + u(4) + lineHeight(Type::Body);
    const int needs = needsHeight(width, nullptr, 0);
    return stations + (needs > 0 ? u(16) + 1 + needs : 0);
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
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const qreal third = width() / static_cast<qreal>(n);
    const qreal y = u(34 + 12);
    const qreal today = (m_view.reached + std::clamp(m_view.within, 0.0, 1.0)) * third + uf(11);
    const bool moving = m_view.reached + 1 < n;
    painter.setPen(linePen(t.control, uf(1.6), true));
    painter.drawLine(QPointF(flip(moving ? today : uf(30)), y), QPointF(flip(width() - uf(4)), y));
    painter.setPen(linePen(t.accentFill, uf(3), false));
    const qreal solid = moving ? today : m_view.reached * third;
    if (solid > uf(26))
        painter.drawLine(QPointF(flip(uf(26)), y), QPointF(flip(solid), y));
    for (int i = 0; i < n; ++i) {
        const Station &station = m_view.stations[static_cast<std::size_t>(i)];
        const qreal x = i * third;
        const QRectF disc(mirrored ? width() - x - uf(22) : x, y - uf(11), uf(22), uf(22));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.card);
        painter.drawEllipse(disc.adjusted(-uf(4), -uf(4), uf(4), uf(4)));
        if (i <= m_view.reached) {
            paintBox(painter, disc, uf(11), t.accentFill);
            drawIcon(painter, disc.adjusted(uf(4), uf(4), -uf(4), -uf(4)), Icon::Check, t.onAccent);
        } else {
            const bool next = i == m_view.reached + 1;
            paintBox(painter, disc, uf(11), {}, next ? t.accent : t.control, uf(2));
            drawText(painter, disc.toRect(), Qt::AlignCenter, Type::CaptionStrong,
                     next ? t.accent : t.text2, QString::number(i + 1));
        }
        const int top = static_cast<int>(y) + u(22);
        const int row = std::max(u(22), lineHeight(Type::Strong));
        const int wide = textWidth(Type::Strong, station.name);
        const auto part = [&](int left, int w, int at, int h) {
            return visual(this, QRect(static_cast<int>(x) + left, at, w, h));
        };
        drawText(painter, part(0, wide, top, row), start, Type::Strong, t.text, station.name);
        const int token = textWidth(Type::SmallValue, station.token) + u(12);
        if (!station.token.isEmpty() && wide + u(8) + token < third) {
            const QRect box = part(wide + u(8), token, top, row);
            paintBox(painter, box, uf(6), t.sunken, t.line);
            drawValue(painter, box, Type::SmallValue, t.text, station.token, Qt::AlignCenter);
        }
        const QString when =
            QFontMetrics(typeFont(Type::Body))
                .elidedText(station.when, Qt::ElideRight, static_cast<int>(third) - u(6));
        drawText(painter,
                 part(0, static_cast<int>(third) - u(6), top + row + u(4), lineHeight(Type::Body)),
                 start, Type::Body, t.text2, when);
    }
    if (!m_view.today.isEmpty()) {
        const int wide = textWidth(Type::CaptionStrong, m_view.today) + u(18);
        const qreal left = std::clamp<qreal>(today - wide / 2.0, 0, width() - wide);
        const QRect pill = visual(this, QRectF(left, 0, wide, u(24)).toRect());
        paintBox(painter, pill, uf(12), t.accentFill);
        drawText(painter, pill, Qt::AlignCenter, Type::CaptionStrong, t.onAccent, m_view.today);
        painter.setPen(linePen(t.accentFill, uf(2), false));
        painter.drawLine(QPointF(flip(today), u(24)), QPointF(flip(today), y));
        painter.setBrush(t.accentFill);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(flip(today), y), uf(4), uf(4));
    }
    const int needs = needsHeight(width(), nullptr, 0);
    if (needs > 0) {
        const int top = height() - needs;
        painter.fillRect(QRect(0, top - 1, width(), 1), t.line);
        needsHeight(width(), &painter, top);
    }
}

// ---- SPF tree

void SpfTree::setRows(const std::vector<SpfTreeRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    changed();
}

QStringList SpfTree::lines() const
{
    QStringList result;
    for (const SpfTreeRow &row : m_rows) {
        const QString term = isolate(printable(row.term));
        const QString words = row.status == Status::Ok
                                  ? row.words
                                  : tr("%1 (%2)", "meaning of a term, its state")
                                        .arg(row.words, statusWord(row.status));
        result << (row.lookups > 0 ? tr("%1: %2. Look-ups: %3.", "term, its meaning, a number")
                                         .arg(term, words)
                                         .arg(row.lookups)
                                   : tr("%1: %2.", "term, its meaning").arg(term, words));
    }
    return result;
}

int SpfTree::heightForWidth(int) const
{
    return static_cast<int>(m_rows.size()) * std::max(u(27), lineHeight(Type::Value) + u(8));
}

void SpfTree::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const int tall = std::max(u(27), lineHeight(Type::Value) + u(8));
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QColor wire = blend(t.control, t.card, t.highContrast() ? 1.0 : 0.6);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const SpfTreeRow &row = m_rows[i];
        const int top = static_cast<int>(i) * tall;
        const int depth = std::min(row.depth, 8); // deeper ones stand below one another
        const int x = depth * u(22) + u(4);
        if (depth > 0) {
            // down from the parent, past the rows between
            std::size_t parent = i;
            while (parent > 0 && m_rows[parent].depth >= row.depth)
                --parent;
            const int wireX = x - u(14);
            const int from = static_cast<int>(parent) * tall + tall - u(2);
            painter.fillRect(visual(this, QRect(wireX, from, 1, top + tall / 2 - from)), wire);
            painter.fillRect(visual(this, QRect(wireX, top + tall / 2, u(13), 1)), wire);
        }
        const int pill =
            row.lookups > 0 ? textWidth(Type::CaptionStrong, u"+%1"_s.arg(row.lookups)) + u(14) : 0;
        const int glyph = row.status == Status::Ok ? 0 : u(22);
        const int room = width() - x - pill - glyph - u(8);
        const QString term = printable(row.term, 300);
        const int token =
            std::min(textWidth(Type::Value, term) + u(14), std::max(u(40), room * 2 / 3));
        const QRect box = visual(this, QRect(x, top + (tall - u(23)) / 2, token, u(23)));
        paintBox(painter, box, uf(6), t.dark() ? t.card : t.sunken, t.line);
        drawValue(painter, box.adjusted(u(7), 0, -u(6), 0), Type::Value, t.text, term);
        const int words = std::max(0, room - token - u(10));
        const QString text =
            QFontMetrics(typeFont(Type::Caption)).elidedText(row.words, Qt::ElideRight, words);
        drawText(painter, visual(this, QRect(x + token + u(10), top, words, tall)), start,
                 Type::Caption, t.text2, text);
        if (glyph > 0)
            drawGlyph(
                painter,
                visual(this, QRect(width() - pill - u(22), top + (tall - u(16)) / 2, u(16), u(16))),
                row.status, t.card);
        if (pill > 0) {
            const QRect plus =
                visual(this, QRect(width() - pill, top + (tall - u(20)) / 2, pill, u(20)));
            paintBox(painter, plus, uf(10), t.accentTint, t.highContrast() ? t.accent : QColor());
            drawText(painter, plus, Qt::AlignCenter, Type::CaptionStrong, t.accent,
                     u"+%1"_s.arg(row.lookups));
        }
    }
}

} // namespace mailworthy::gui
