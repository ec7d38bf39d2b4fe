// The places of blocks, groups and cells at one width, and which cell is where.
#include "gui/widgets/ListGridPlan.h"

#include "gui/widgets/Paint.h"

#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

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

} // namespace mailworthy::gui
