// How the grid is painted: names of the columns, subjects with their count, cells.
#include "gui/widgets/ListGridPlan.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

namespace {

bool hasAnswered(ListState state)
{
    return state == ListState::NotListed || isListed(state);
}

} // namespace

ListCount countOf(const ListBlock &block)
{
    ListCount count;
    for (const auto &group : block.groups) {
        for (const ListCell &cell : group) {
            if (cell.ofGoodSenders)
                continue;
            ++count.total;
            count.answered += hasAnswered(cell.state) ? 1 : 0;
        }
    }
    return count;
}

void ListGrid::paintEvent(QPaintEvent *event)
{
    ensurePlan();
    QPainter painter(this);
    const Theme &t = theme();
    const Plan &p = *m_plan;
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    for (std::size_t g = 0; g < p.columns.size(); ++g) {
        const QRect head(p.columns[g], 0, u(200), p.headHeight);
        drawText(painter, visual(this, head), start, Type::Caption, t.text3,
                 m_columns.at(static_cast<int>(g)));
    }
    for (std::size_t b = 0; b < p.blocks.size(); ++b) {
        const QRect block = p.blocks[b];
        if (b > 0 || !p.narrow)
            painter.fillRect(QRect(0, block.top(), width(), 1), t.line);
        const ListCount count = countOf(m_blocks[b]);
        const int wide = p.narrow ? width() : u(116);
        const QRect subject(0, block.top() + u(8), p.narrow ? width() * 6 / 10 : wide,
                            lineHeight(Type::Value));
        const Qt::Alignment side =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        drawValue(painter, visual(this, subject), Type::Value, t.text, m_blocks[b].subject, side);
        const QString words = tr("%1 of %2 answered").arg(count.answered).arg(count.total);
        const QRect below = p.narrow
                                ? QRect(width() / 2, subject.top(), width() / 2, subject.height())
                                : QRect(0, subject.bottom() + 1, wide, lineHeight(Type::Caption));
        const Qt::Alignment end =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
        drawText(painter, visual(this, below), p.narrow ? end : start, Type::Caption, t.text2,
                 words);
    }
    const bool focused = hasFocus() || property("mwShowFocus").toBool();
    for (const Plan::Group &group : p.groups) {
        if (p.narrow && !group.head.isEmpty())
            drawText(painter, visual(this, group.head), start, Type::Caption, t.text3,
                     m_columns.at(group.group));
        const auto &cells = m_blocks[idx(group.block)].groups[idx(group.group)];
        for (std::size_t i = 0; i < group.cells.size(); ++i) {
            const QRect rect = visual(this, group.cells[i]);
            if (group.cells[i].isEmpty() || !event->rect().intersects(rect))
                continue;
            paintListCell(painter, rect, cells[i].state);
            if (focused && m_current == CellPlace{group.block, group.group, static_cast<int>(i)})
                paintFocus(painter,
                           QRectF(rect).adjusted(-uf(3), -uf(3), uf(3), uf(3))
                               & QRectF(this->rect()),
                           uf(7));
        }
    }
}

} // namespace mailworthy::gui
