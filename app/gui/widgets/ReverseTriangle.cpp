// Address, its name and the server's greeting, and which of them lead to which.
#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

namespace {

constexpr int kNodeWidth = 214;
constexpr int kNodeHeight = 60;
constexpr int kColumnBelow = 500; // no triangle in less
constexpr int kColumnNode = 300;

} // namespace

struct ReverseTriangle::Plan
{
    struct Edge
    {
        const TriangleEdge *edge = nullptr;
        QPointF from, to;
        QRect words;
        Qt::Alignment side;
    };
    QRectF address, name, greeting;
    std::vector<Edge> edges;
    bool crowded = false; ///< a claim has no room
    int height = 0;
};

void ReverseTriangle::setView(const TriangleView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    changed();
}

QStringList ReverseTriangle::lines() const
{
    QStringList list;
    // Where nothing is claimed, nothing was looked up; of what follows from that nothing is said.
    const auto add = [&list](const QString &from, const TriangleEdge &e, bool follows) {
        if (!e.claim.isEmpty())
            list << tr("%1, %2: %3.", "thing, claim, state")
                        .arg(from, e.claim, statusWord(e.status));
        else if (!follows)
            list << tr("%1: not looked up yet.", "thing").arg(from);
    };
    const QString name = m_view.name.isEmpty() ? tr("no name yet") : isolate(m_view.name);
    const QString greeting =
        m_view.greeting.isEmpty() ? tr("not known yet") : isolate(m_view.greeting);
    add(tr("Address %1").arg(isolate(m_view.address)), m_view.addressToName, false);
    add(tr("Its name (%1)").arg(name), m_view.nameToAddress, true);
    add(tr("Greeting (%1)").arg(greeting), m_view.greetingToAddress, false);
    add(tr("Greeting (%1)").arg(greeting), m_view.greetingToName, true);
    return list;
}

QString ReverseTriangle::missingName() const
{
    switch (m_view.addressToName.status) {
    case Status::Problem:
    case Status::Warning: return tr("No name yet");
    case Status::Unknown: return statusWord(Status::Unknown);
    default: return tr("Not looked up yet");
    }
}

int ReverseTriangle::heightForWidth(int width) const
{
    return planFor(width).height;
}

int ReverseTriangle::nodeHeight(int width) const
{
    int caption = 0;
    for (const QString &text :
         {tr("Your address"), tr("Its name (PTR)"), tr("Your server greets as")})
        caption = std::max(caption, wrappedHeight(Type::Caption, text, width - u(46 + 8)));
    int value = lineHeight(Type::Value);
    if (m_view.name.isEmpty())
        value = std::max(value, wrappedHeight(Type::Strong, missingName(), width - u(46 + 8)));
    if (m_view.greeting.isEmpty())
        value =
            std::max(value, wrappedHeight(Type::Strong, tr("Not known yet"), width - u(46 + 8)));
    return std::max(u(kNodeHeight), caption + u(2) + value + u(20));
}

ReverseTriangle::Plan ReverseTriangle::planFor(int width) const
{
    if (width >= u(kColumnBelow)) {
        Plan plan = asTriangle(width);
        if (!plan.crowded)
            return plan;
    }
    return asColumn(width);
}

ReverseTriangle::Plan ReverseTriangle::asTriangle(int width) const
{
    Plan plan;
    const int wide = std::min(u(kNodeWidth), (width - u(150)) / 2);
    const int tall = nodeHeight(wide);
    const int line = lineHeight(Type::Caption);
    const int between = width - 2 * wide - u(16); // for the claims of the upper edges
    const auto claim = [&](const TriangleEdge &edge, int room) {
        plan.crowded = plan.crowded || longestWord(typeFont(Type::Caption), edge.claim) > room
                       || wrappedHeight(Type::Caption, edge.claim, room) > 3 * line + 1;
        return wrappedHeight(Type::Caption, edge.claim, room);
    };
    const int above = claim(m_view.addressToName, between);
    const int below = claim(m_view.nameToAddress, between);
    const int upper = std::max(u(14) + tall * 27 / 100, above + u(14));
    const int top = upper - tall * 27 / 100;
    const int lower = top + tall * 77 / 100;
    const int third = std::max(top + tall + u(66), lower + u(15) + below + u(6));
    plan.address = QRectF(0, top, wide, tall);
    plan.name = QRectF(width - wide, top, wide, tall);
    plan.greeting = QRectF((width - wide) / 2.0, third, wide, tall);
    plan.height = third + tall + u(4);
    const qreal inner = wide + uf(8);
    const qreal outer = width - wide - uf(8);
    plan.edges.push_back({&m_view.addressToName, QPointF(inner, upper), QPointF(outer, upper),
                          QRect(wide + u(8), upper - u(14) - above, between, above),
                          Qt::AlignHCenter | Qt::AlignVCenter});
    plan.edges.push_back({&m_view.nameToAddress, QPointF(outer, lower), QPointF(inner, lower),
                          QRect(wide + u(8), lower + u(15), between, below),
                          Qt::AlignHCenter | Qt::AlignVCenter});
    const auto slanted = [&](const TriangleEdge &edge, const QPointF &from, const QPointF &to,
                             bool left) {
        const QPointF middle = (from + to) / 2;
        const int x = static_cast<int>(middle.x()) + (left ? -u(24) : u(24));
        const int room = left ? x : width - x;
        const int high = claim(edge, room);
        const int y = std::max(top + tall + u(4), static_cast<int>(middle.y()) + u(7) - high / 2);
        plan.edges.push_back({&edge, from, to, QRect(left ? 0 : x, y, room, high),
                              (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
    };
    const qreal aside = wide * 0.36;
    slanted(m_view.greetingToAddress,
            QPointF(plan.greeting.center().x() - aside, plan.greeting.top() - uf(6)),
            QPointF(plan.address.center().x() - uf(20), plan.address.bottom() + uf(9)), true);
    slanted(m_view.greetingToName,
            QPointF(plan.greeting.center().x() + aside, plan.greeting.top() - uf(6)),
            QPointF(plan.name.center().x() + uf(20), plan.name.bottom() + uf(9)), false);
    return plan;
}

ReverseTriangle::Plan ReverseTriangle::asColumn(int width) const
{
    Plan plan;
    const int wide = std::min(width, u(kColumnNode));
    const int tall = nodeHeight(wide);
    const int start = u(40 + 24);
    const int room = std::max(1, width - start);
    int y = 0;
    const auto edge = [&](const TriangleEdge &view, bool down) {
        const int words = wrappedHeight(Type::Caption, view.claim, room);
        const int gap = u(34) + std::max(lineHeight(Type::Caption), words);
        const QPointF upper(u(40), y + u(4));
        const QPointF lower(u(40), y + gap - u(4));
        plan.edges.push_back({&view, down ? upper : lower, down ? lower : upper,
                              QRect(start, y + (gap - words) / 2, room, words),
                              Qt::AlignLeft | Qt::AlignVCenter});
        y += gap;
    };
    plan.address = QRectF(0, y, wide, tall);
    y += tall;
    edge(m_view.addressToName, true);
    plan.name = QRectF(0, y, wide, tall);
    y += tall;
    edge(m_view.greetingToName, false);
    plan.greeting = QRectF(0, y, wide, tall);
    plan.height = y + tall;
    return plan;
}

void ReverseTriangle::paintNode(QPainter &painter, const QRectF &rect, Icon icon,
                                const QString &caption, const QString &value,
                                const QString &missing, bool isKnown) const
{
    const Theme &t = theme();
    const bool isMissing = value.isEmpty();
    const StatusColors &state = t.of(isKnown ? Status::Problem : Status::Waiting);
    if (isMissing)
        paintBox(painter, rect, uf(10), state.tint, state.text, uf(1.5), true);
    else
        paintBox(painter, rect, uf(10), t.sunken, t.highContrast() ? t.line : QColor());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto part = [&](qreal x, qreal y, qreal w, qreal h) {
        const qreal left = mirrored ? rect.right() - x - w : rect.left() + x;
        return QRectF(left, rect.top() + y, w, h).toRect();
    };
    drawIcon(painter, part(uf(14), rect.height() / 2 - uf(10), uf(20), uf(20)), icon,
             isMissing ? state.text : t.accent);
    const int room = static_cast<int>(rect.width()) - u(46 + 8);
    const int words = wrappedHeight(Type::Caption, caption, room);
    const int missed = wrappedHeight(Type::Strong, missing, room);
    const int below = isMissing ? missed : lineHeight(Type::Value);
    const qreal top = (rect.height() - words - below - u(2)) / 2;
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    drawText(painter, part(uf(46), top, room, words), start, Type::Caption, t.text2, caption, true);
    const QRect rest = part(uf(46), top + words + u(2), room, below);
    if (isMissing)
        drawText(painter, rest, start, Type::Strong, state.text, missing, true);
    else
        drawValue(painter, rest, Type::Value, t.text, value, start);
}

void ReverseTriangle::paintEdge(QPainter &painter, const QPointF &from, const QPointF &to,
                                const QRect &words, Qt::Alignment side,
                                const TriangleEdge &edge) const
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
    const bool bad = edge.status == Status::Problem || edge.status == Status::Warning;
    drawText(painter, words, side, Type::Caption, bad ? color : t.text2, edge.claim, true);
}

void ReverseTriangle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](const QRectF &r) {
        return mirrored ? QRectF(width() - r.right(), r.top(), r.width(), r.height()) : r;
    };
    const auto point = [&](const QPointF &p) {
        return mirrored ? QPointF(width() - p.x(), p.y()) : p;
    };
    const Plan plan = planFor(width());
    paintNode(painter, at(plan.address), Icon::Globe, tr("Your address"), m_view.address);
    paintNode(painter, at(plan.name), Icon::Flag, tr("Its name (PTR)"), m_view.name, missingName(),
              m_view.addressToName.status == Status::Problem);
    paintNode(painter, at(plan.greeting), Icon::Rack, tr("Your server greets as"), m_view.greeting,
              tr("Not known yet"));
    for (const Plan::Edge &edge : plan.edges)
        paintEdge(painter, point(edge.from), point(edge.to), visual(this, edge.words),
                  QStyle::visualAlignment(layoutDirection(), edge.side), *edge.edge);
}

} // namespace mailworthy::gui
