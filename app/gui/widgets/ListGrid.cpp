#include "gui/widgets/ListGrid.h"

#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/ListGridPlan.h"
#include "gui/widgets/Paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <climits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

/// Where the cell of the same list and subject stands now: a block may have come in above it.
CellPlace samePlace(const std::vector<ListBlock> &before, const CellPlace &place,
                    const std::vector<ListBlock> &now)
{
    if (!place.isValid() || idx(place.block) >= before.size())
        return {};
    const ListBlock &block = before[idx(place.block)];
    if (idx(place.group) >= block.groups.size()
        || idx(place.cell) >= block.groups[idx(place.group)].size())
        return {};
    const QString &list = block.groups[idx(place.group)][idx(place.cell)].list;
    for (std::size_t b = 0; b < now.size(); ++b) {
        if (now[b].subject != block.subject || idx(place.group) >= now[b].groups.size())
            continue;
        const auto &cells = now[b].groups[idx(place.group)];
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (cells[c].list == list)
                return {static_cast<int>(b), place.group, static_cast<int>(c)};
        }
    }
    return {};
}

} // namespace

ListGrid::ListGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("listGrid"));
    setAccessibleName(tr("Block lists"));
}

ListGrid::~ListGrid() = default;

void ListGrid::setContent(const QStringList &columns, const std::vector<ListBlock> &blocks)
{
    if (columns == m_columns && blocks == m_blocks)
        return;
    const std::vector<ListBlock> before = std::exchange(m_blocks, blocks);
    m_columns = columns;
    for (ListBlock &block : m_blocks)
        block.groups.resize(idx(static_cast<int>(columns.size())));
    m_current = samePlace(before, m_current, m_blocks);
    m_planWidth = -1;
    forgetHidden();
    watchArcs();
    updateGeometry();
    update();
}

void ListGrid::setCell(const CellPlace &place, ListState state, const QString &words)
{
    if (place.block < 0 || place.block >= static_cast<int>(m_blocks.size()) || place.group < 0
        || place.group >= static_cast<int>(m_blocks[idx(place.block)].groups.size()))
        return;
    auto &cells = m_blocks[idx(place.block)].groups[idx(place.group)];
    if (place.cell < 0 || place.cell >= static_cast<int>(cells.size()))
        return;
    ListCell &cell = cells[idx(place.cell)];
    const bool shownBefore = passes(cell);
    cell.state = state;
    cell.words = words;
    if (state == ListState::Asking)
        watchArcs();
    if (passes(cell) != shownBefore) {
        m_planWidth = -1;
        forgetHidden();
        updateGeometry();
        update();
        return;
    }
    update(cellRect(place).adjusted(-u(3), -u(3), u(3), u(3)));
    if (m_planWidth >= 0) { // "31 of 70 answered"
        const QRect block = m_plan->blocks[idx(place.block)];
        update(visual(this, QRect(0, block.top(), width(), u(44))));
    }
}

void ListGrid::setFilter(ListFilter filter)
{
    m_filter = filter;
    m_planWidth = -1;
    forgetHidden();
    updateGeometry();
    update();
}

bool ListGrid::passes(const ListCell &cell) const
{
    switch (m_filter) {
    case ListFilter::All: return true;
    case ListFilter::Listed: return isListed(cell.state);
    case ListFilter::NoAnswer: return cell.state == ListState::CouldNotTell;
    }
    return true;
}

/// Enter must not choose a cell that nobody sees.
void ListGrid::forgetHidden()
{
    if (m_current.isValid() && cellRect(m_current).isEmpty())
        m_current = {};
}

void ListGrid::setCurrent(const CellPlace &place)
{
    if (place == m_current)
        return;
    update(cellRect(m_current).adjusted(-u(3), -u(3), u(3), u(3)));
    m_current = place;
    update(cellRect(m_current).adjusted(-u(3), -u(3), u(3), u(3)));
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentPart());
    QAccessible::updateAccessibility(&event);
    emit currentChanged(place);
}

bool ListGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // The list's own text may be in it: it is no markup
        const QString words = describe(at(help->pos())).toHtmlEscaped();
        QToolTip::showText(help->globalPos(), words.isEmpty() ? words : u"<p>%1</p>"_s.arg(words),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void ListGrid::resizeEvent(QResizeEvent *)
{
    m_planWidth = -1;
}

void ListGrid::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: move(mirrored ? 1 : -1, 0); return;
    case Qt::Key_Right: move(mirrored ? -1 : 1, 0); return;
    case Qt::Key_Up: move(0, -1); return;
    case Qt::Key_Down: move(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.isValid())
            emit chosen(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

/// To the nearest cell in that direction; nearer in the crossing direction counts double.
void ListGrid::move(int dx, int dy)
{
    ensurePlan();
    QPoint from(-1, -1);
    for (const Plan::Group &group : m_plan->groups) {
        if (group.block == m_current.block && group.group == m_current.group
            && m_current.cell < static_cast<int>(group.cells.size()))
            from = group.cells[idx(m_current.cell)].center();
    }
    CellPlace best;
    int bestDistance = INT_MAX;
    for (const Plan::Group &group : m_plan->groups) {
        for (std::size_t i = 0; i < group.cells.size(); ++i) {
            const QRect cell = group.cells[i];
            if (cell.isEmpty())
                continue;
            const QPoint way = cell.center() - from;
            const int along = way.x() * dx + way.y() * dy;
            const int across = std::abs(way.x() * dy) + std::abs(way.y() * dx);
            const bool anywhere = !m_current.isValid();
            if (!anywhere && (along <= 0 || (dx != 0 && across > u(12))))
                continue;
            const int distance = anywhere ? way.manhattanLength() : along + 2 * across;
            if (distance < bestDistance) {
                bestDistance = distance;
                best = {group.block, group.group, static_cast<int>(i)};
            }
        }
    }
    if (best.isValid())
        setCurrent(best);
}

void ListGrid::mousePressEvent(QMouseEvent *event)
{
    const CellPlace place = at(event->pos());
    if (!place.isValid())
        return;
    setCurrent(place);
    emit chosen(place);
}

void ListGrid::showEvent(QShowEvent *)
{
    watchArcs();
}

void ListGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        m_planWidth = -1;
    QWidget::changeEvent(event);
}

void ListGrid::watchArcs()
{
    HouseStyle *style = HouseStyle::installed();
    if (!style)
        return;
    bool asking = false;
    for (const ListBlock &block : m_blocks) {
        for (const auto &group : block.groups)
            asking = asking || std::any_of(group.begin(), group.end(), [](const ListCell &cell) {
                         return cell.state == ListState::Asking;
                     });
    }
    if (asking)
        style->arcs().turn(this);
    else
        style->arcs().stop(this);
}

} // namespace mailworthy::gui
