#pragma once
// How the cells of an ExplainedTable are painted and measured. Internal to it.
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include <QStyledItemDelegate>

namespace mailworthy::gui {

class ExplainedDelegate : public QStyledItemDelegate
{
public:
    ExplainedDelegate(const ExplainedModel *model, const ExplainedTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell
    {
        QString text;
        Type type = Type::Body;
        QColor color;
        bool fixed = false;
        bool flushEnd = false;
    };
    [[nodiscard]] Cell cellOf(const QModelIndex &index) const;

    const ExplainedModel *m_model;
    const ExplainedTable *m_table;
};

} // namespace mailworthy::gui
