#include "gui/widgets/ListGrid.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <climits>

namespace mailworthy::gui {

namespace {

std::size_t idx(int index)
{
    return static_cast<std::size_t>(index);
}

bool isListed(ListState state)
{
    return state == ListState::ListedProblem || state == ListState::ListedWarning
           || state == ListState::ListedNote;
}

bool hasAnswered(ListState state)
{
    return state == ListState::NotListed || isListed(state);
}

} // namespace

/// Where everything stands at one width. Logical coordinates (left to right).
struct ListGrid::Plan
{
    struct Group
    {
        int block = 0;
        int group = 0;
        QRect head;               ///< its name, in the narrow form
        std::vector<QRect> cells; ///< all of them, also those the filter hides (then empty)
    };
    bool narrow = false;
    std::vector<int> columns; ///< x of each column, wide form
    int headHeight = 0;
    std::vector<QRect> blocks;
    std::vector<Group> groups; ///< block by block
    int height = 0;
};

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
    m_columns = columns;
    m_blocks = blocks;
    for (ListBlock &block : m_blocks)
        block.groups.resize(idx(static_cast<int>(columns.size())));
    if (!cellRect(m_current).isValid())
        m_current = {};
    m_planWidth = -1;
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

ListGrid::Plan ListGrid::plan(int width) const
{
    Plan plan;
    const int step = u(24);
    const int size = u(20);
    const int columns = static_cast<int>(m_columns.size());
    const int first = u(122);
    const int columnGap = u(16);
    // How many cells abreast each column gets: small groups their width, the large ones share the
    // rest.
    std::vector<int> most(idx(columns), 0);
    for (const ListBlock &block : m_blocks) {
        for (int g = 0; g < columns; ++g)
            most[idx(g)] = std::max(most[idx(g)], static_cast<int>(block.groups[idx(g)].size()));
    }
    std::vector<int> abreast(idx(columns), 1);
    int used = first;
    int large = 0;
    for (int g = 0; g < columns; ++g) {
        const int title = textWidth(Type::Caption, m_columns.at(g)) + u(4);
        if (most[idx(g)] <= 4) {
            abreast[idx(g)] = std::max(1, most[idx(g)]);
            used += std::max(title, abreast[idx(g)] * step) + columnGap;
        } else {
            large += most[idx(g)];
            used += columnGap;
        }
    }
    const int room = width - used + columnGap;
    plan.narrow = columns == 0 || room < (large > 0 ? u(200) : 0) || unitScale() >= 1.6;
    if (!plan.narrow && large > 0) {
        for (int g = 0; g < columns; ++g) {
            if (most[idx(g)] > 4)
                abreast[idx(g)] =
                    std::clamp(room / step * most[idx(g)] / large, 4, std::max(4, most[idx(g)]));
        }
        int spare = room / step;
        for (int g = 0; g < columns; ++g)
            spare -= most[idx(g)] > 4 ? abreast[idx(g)] : 0;
        for (int g = 0; g < columns && spare > 0; ++g) { // what the division left over
            if (most[idx(g)] > 4 && abreast[idx(g)] < most[idx(g)]) {
                ++abreast[idx(g)];
                --spare;
            }
        }
    }
    int y = 0;
    if (!plan.narrow) {
        int x = first;
        for (int g = 0; g < columns; ++g) {
            plan.columns.push_back(x);
            const int title = textWidth(Type::Caption, m_columns.at(g)) + u(4);
            x += std::max(title, abreast[idx(g)] * step) + columnGap;
        }
        plan.headHeight = lineHeight(Type::Caption) + u(10);
        y = plan.headHeight;
    }
    for (int b = 0; b < static_cast<int>(m_blocks.size()); ++b) {
        const int top = y;
        const int texts = lineHeight(Type::Value) + lineHeight(Type::Caption) + u(2);
        int bottom = top + u(8) + texts;
        int gx = 0;
        int gy = top + u(8) + std::max(u(24), lineHeight(Type::Value)) + u(8);
        int rowBottom = gy;
        for (int g = 0; g < columns; ++g) {
            Plan::Group group;
            group.block = b;
            group.group = g;
            const auto &cells = m_blocks[idx(b)].groups[idx(g)];
            const auto shown = static_cast<int>(std::count_if(
                cells.begin(), cells.end(), [this](const ListCell &c) { return passes(c); }));
            int x = 0;
            int cy = top + u(8);
            int wide = plan.narrow ? std::max(1, (width + step - size) / step) : abreast[idx(g)];
            if (plan.narrow) {
                if (shown == 0) {
                    group.cells.resize(cells.size());
                    plan.groups.push_back(group);
                    continue;
                }
                const int need = std::max(textWidth(Type::Caption, m_columns.at(g)),
                                          std::min(shown, wide) * step);
                if (gx > 0 && gx + need > width) {
                    gx = 0;
                    gy = rowBottom + u(8);
                }
                group.head = QRect(gx, gy, need, lineHeight(Type::Caption));
                x = gx;
                cy = group.head.bottom() + u(5);
                wide = std::max(1, std::min(wide, (width - gx + step - size) / step));
                gx += need + u(18);
            } else {
                x = plan.columns[idx(g)];
            }
            int n = 0;
            for (const ListCell &cell : cells) {
                if (!passes(cell)) {
                    group.cells.emplace_back();
                    continue;
                }
                group.cells.emplace_back(x + n % wide * step, cy + n / wide * step, size, size);
                bottom = std::max(bottom, group.cells.back().bottom() + 1);
                rowBottom = std::max(rowBottom, group.cells.back().bottom() + 1);
                ++n;
            }
            plan.groups.push_back(group);
        }
        y = bottom + u(9);
        plan.blocks.emplace_back(0, top, width, y - top);
    }
    plan.height = y;
    return plan;
}

void ListGrid::ensurePlan() const
{
    if (m_planWidth == width() && m_plan)
        return;
    m_plan = std::make_unique<Plan>(plan(width()));
    m_planWidth = width();
}

QRect ListGrid::cellRect(const CellPlace &place) const
{
    ensurePlan();
    for (const Plan::Group &group : m_plan->groups) {
        if (group.block == place.block && group.group == place.group && place.cell >= 0
            && place.cell < static_cast<int>(group.cells.size())) {
            const QRect rect = group.cells[idx(place.cell)];
            return rect.isEmpty() ? QRect() : visual(this, rect);
        }
    }
    return {};
}

CellPlace ListGrid::at(const QPoint &point) const
{
    ensurePlan();
    const QPoint logical = QStyle::visualPos(layoutDirection(), rect(), point);
    for (const Plan::Group &group : m_plan->groups) {
        for (std::size_t i = 0; i < group.cells.size(); ++i) {
            if (group.cells[i].contains(logical))
                return {group.block, group.group, static_cast<int>(i)};
        }
    }
    return {};
}

QString ListGrid::describe(const CellPlace &place) const
{
    if (!place.isValid() || place.block >= static_cast<int>(m_blocks.size()))
        return {};
    const ListBlock &block = m_blocks[idx(place.block)];
    if (place.group >= static_cast<int>(block.groups.size()))
        return {};
    const auto &cells = block.groups[idx(place.group)];
    if (place.cell >= static_cast<int>(cells.size()))
        return {};
    const ListCell &cell = cells[idx(place.cell)];
    const QString state = cell.words.isEmpty() ? listStateWord(cell.state) : cell.words;
    return tr("%1: %2. %3, for %4", "list, its answer, its weight, address or domain")
        .arg(cell.list, state, m_columns.value(place.group), isolate(block.subject));
}

int ListGrid::partCount() const
{
    int n = 0;
    for (const ListBlock &block : m_blocks) {
        for (const auto &group : block.groups)
            n += static_cast<int>(group.size());
    }
    return n;
}

namespace {

CellPlace placeOfPart(const std::vector<ListBlock> &blocks, int part)
{
    for (int b = 0; b < static_cast<int>(blocks.size()); ++b) {
        const auto &groups = blocks[idx(b)].groups;
        for (int g = 0; g < static_cast<int>(groups.size()); ++g) {
            const int n = static_cast<int>(groups[idx(g)].size());
            if (part < n)
                return {b, g, part};
            part -= n;
        }
    }
    return {};
}

} // namespace

QString ListGrid::partName(int part) const
{
    return describe(placeOfPart(m_blocks, part));
}

QRect ListGrid::partRect(int part) const
{
    return cellRect(placeOfPart(m_blocks, part));
}

int ListGrid::currentPart() const
{
    if (!m_current.isValid())
        return -1;
    int n = 0;
    for (int b = 0; b < static_cast<int>(m_blocks.size()); ++b) {
        const auto &groups = m_blocks[idx(b)].groups;
        for (int g = 0; g < static_cast<int>(groups.size()); ++g) {
            if (b == m_current.block && g == m_current.group)
                return n + m_current.cell;
            n += static_cast<int>(groups[idx(g)].size());
        }
    }
    return -1;
}

QSize ListGrid::sizeHint() const
{
    return {u(640), heightForWidth(u(640))};
}

QSize ListGrid::minimumSizeHint() const
{
    return {u(200), u(80)};
}

int ListGrid::heightForWidth(int width) const
{
    if (width == m_planWidth && m_plan)
        return m_plan->height;
    return plan(width).height;
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
        int total = 0;
        int answered = 0;
        for (const auto &group : m_blocks[b].groups) {
            total += static_cast<int>(group.size());
            answered +=
                static_cast<int>(std::count_if(group.begin(), group.end(), [](const ListCell &c) {
                    return hasAnswered(c.state);
                }));
        }
        const int wide = p.narrow ? width() : u(116);
        const QRect subject(0, block.top() + u(8), p.narrow ? width() * 6 / 10 : wide,
                            lineHeight(Type::Value));
        const Qt::Alignment side =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
        drawValue(painter, visual(this, subject), Type::Value, t.text, m_blocks[b].subject, side);
        const QString words = tr("%1 of %2 answered").arg(answered).arg(total);
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

bool ListGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), describe(at(help->pos())), this);
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
