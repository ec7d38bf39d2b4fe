#include "gui/widgets/ExplainedDelegate.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"

#include <QPainter>

#include <algorithm>

namespace mailworthy::gui {

ExplainedDelegate::ExplainedDelegate(const ExplainedModel *model, const ExplainedTable *table)
    : QStyledItemDelegate(const_cast<ExplainedTable *>(table))
    , m_model(model)
    , m_table(table)
{}

void ExplainedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &t = theme();
    const bool last = index.row() + 1 == m_model->rowCount();
    const QRect row(0, option.rect.top(), m_table->viewport()->width(), option.rect.height());
    if (index.row() == m_table->marked()) {
        painter->save();
        painter->setClipRect(option.rect);
        const QRectF band = QRectF(row).adjusted(0, 1, 0, -2);
        paintBox(*painter, band, uf(6), t.accentTint, t.highContrast() ? t.accent : QColor());
        if (showsFocus(m_table))
            paintFocus(*painter, band, uf(6));
        painter->restore();
    }
    if (!last)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          t.line);
    const Cell cell = cellOf(index);
    const QRect words = option.rect.adjusted(u(8), 0, -u(8), 0);
    if (cell.fixed) {
        drawValue(*painter, words, cell.type, cell.color, cell.text,
                  QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        return;
    }
    const Qt::Alignment start = cell.flushEnd ? Qt::AlignRight : Qt::AlignLeft;
    painter->save();
    painter->setPen(cell.color);
    drawBroken(*painter, words, typeFont(cell.type), cell.text, option.direction,
               start | Qt::AlignVCenter);
    painter->restore();
}

QSize ExplainedDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    const int width = textWidth(cell.type, cell.text) + u(16) + 1;
    const int room = m_table->columnWidth(index.column()) - u(16);
    const int height = cell.fixed || room < u(40)
                           ? lineHeight(cell.type)
                           : brokenHeight(typeFont(cell.type), cell.text, room);
    Q_UNUSED(option)
    return {std::min(width, u(300)), std::max(u(30), height + u(12))};
}

ExplainedDelegate::Cell ExplainedDelegate::cellOf(const QModelIndex &index) const
{
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= m_model->columns().size()) {
        cell.type = Type::Medium;
        cell.color = theme().accent;
        cell.flushEnd = true;
        return cell;
    }
    const ExplainedColumn &kind = m_model->columns()[column];
    cell.fixed = kind.fixedWidth;
    cell.type = kind.fixedWidth ? Type::Value : Type::Body;
    cell.color = kind.secondary ? theme().text2 : theme().text;
    return cell;
}

} // namespace mailworthy::gui
