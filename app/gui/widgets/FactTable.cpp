// The table of facts: label, value, source.
#include "gui/widgets/Tables.h"

#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"

#include <QGridLayout>
#include <QPainter>

namespace mailworthy::gui {

namespace {

constexpr int kRowPad = 8; // above and below the words of a fact

} // namespace

FactTable::FactTable(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMargins(m_grid, 8, kRowPad, 8, kRowPad, 2 * kRowPad + 1);
    m_grid->setColumnStretch(0, 9);
    m_grid->setColumnStretch(1, 17);
    m_grid->setColumnStretch(2, 7);
}

void FactTable::setRows(const std::vector<FactRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowStretch(line, 0);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const FactRow &row : rows) {
        auto *label = new Para(row.label, Type::Body, Tone::Text, this);
        auto *value =
            new Para(row.value, row.fixedWidth ? Type::Value : Type::Body, Tone::Text, this);
        auto *source = new Para(row.source, Type::Body, Tone::Text2, this);
        if (row.fixedWidth)
            value->setValue(row.value);
        value->setAccessibleName(tr("%1: %2", "fact, its value").arg(row.label, row.value));
        int column = 0;
        for (Para *cell : {label, value, source}) {
            m_grid->addWidget(cell, line, column++, Qt::AlignTop);
            cell->show();
        }
        ++line;
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1); // what is left over stays below
    updateGeometry();
    update();
}

QSize FactTable::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().boundedTo({u(300), QWIDGETSIZE_MAX});
}

void FactTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int line = 0; line < m_grid->rowCount(); ++line) {
        // not cellRect(): it forgets its places when the height is asked for
        const QLayoutItem *item = m_grid->itemAtPosition(line, 0);
        if (item)
            painter.fillRect(
                QRect(0, line == 0 ? 0 : item->geometry().top() - u(kRowPad) - 1, width(), 1),
                theme().line);
    }
}

} // namespace mailworthy::gui
