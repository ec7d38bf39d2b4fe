#include "gui/widgets/FlowLayout.h"

#include "gui/widgets/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace mailworthy::gui {

namespace {

/// Of an item in a row: its own, or the whole row and as high as it is then.
QSize sizeIn(const QLayoutItem *item, int room)
{
    const QSize size = item->sizeHint();
    if (size.width() <= room)
        return size;
    return {room, item->hasHeightForWidth() ? item->heightForWidth(room) : size.height()};
}

} // namespace

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? u(m_horizontalGap) : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    std::size_t first = 0;
    while (first < m_items.size()) {
        // one row: as many as fit, at least one
        std::size_t end = first;
        int width = 0;
        int height = 0;
        for (; end < m_items.size(); ++end) {
            if (m_items[end]->isEmpty())
                continue;
            const QSize size = sizeIn(m_items[end], rect.width());
            const int next = width + (width > 0 ? u(m_horizontalGap) : 0) + size.width();
            if (width > 0 && next > rect.width())
                break;
            width = next;
            height = std::max(height, size.height());
        }
        int x = rect.x();
        for (std::size_t i = first; move && i < end; ++i) {
            if (m_items[i]->isEmpty())
                continue;
            const QSize size = sizeIn(m_items[i], rect.width());
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            m_items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + u(m_horizontalGap);
        }
        if (height > 0)
            y += height + u(m_verticalGap);
        first = end;
    }
    return std::max(0, y - rect.y() - u(m_verticalGap));
}

} // namespace mailworthy::gui
