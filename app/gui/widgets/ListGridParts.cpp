// The grid's cells for assistive technology: each one a part with a name and a place.
#include "gui/widgets/ListGridPlan.h"

#include "gui/widgets/Paint.h"

namespace mailworthy::gui {

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

} // namespace mailworthy::gui
