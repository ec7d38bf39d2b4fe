#include "gui/widgets/Tables.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"
#include "gui/widgets/Para.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

void ExplainedModel::set(const std::vector<ExplainedColumn> &columns,
                         const std::vector<ExplainedRow> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

bool ExplainedModel::changeable() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const ExplainedRow &row) { return row.changeable; });
}

int ExplainedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExplainedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (changeable() ? 1 : 0);
}

QVariant ExplainedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplainedRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isChange = index.column() == static_cast<int>(m_columns.size());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        if (isChange)
            return row.changeable ? tr("Change") : QString();
        return index.column() < row.cells.size() ? printable(row.cells.at(index.column()))
                                                 : QString();
    }
    return {};
}

QVariant ExplainedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0
        && section < static_cast<int>(m_columns.size())) {
        if (role == Qt::DisplayRole)
            return m_columns[static_cast<std::size_t>(section)].title;
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return {};
}

namespace {

class ExplainedDelegate : public QStyledItemDelegate
{
public:
    ExplainedDelegate(const ExplainedModel *model, const ExplainedTable *table)
        : QStyledItemDelegate(const_cast<ExplainedTable *>(table))
        , m_model(model)
        , m_table(table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
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
            painter->fillRect(
                QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        const Cell cell = cellOf(index);
        const QRect words = option.rect.adjusted(u(8), 0, -u(8), 0);
        if (cell.fixed) {
            drawValue(*painter, words, cell.type, cell.color, cell.text,
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
            return;
        }
        const Qt::Alignment start = cell.flushEnd ? Qt::AlignRight : Qt::AlignLeft;
        drawText(*painter, words,
                 QStyle::visualAlignment(option.direction, start) | Qt::AlignVCenter, cell.type,
                 cell.color, cell.text, true);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Cell cell = cellOf(index);
        const int width = textWidth(cell.type, cell.text) + u(16) + 1;
        const int room = m_table->columnWidth(index.column()) - u(16);
        const int height = cell.fixed || room < u(40) ? lineHeight(cell.type)
                                                      : wrappedHeight(cell.type, cell.text, room);
        Q_UNUSED(option)
        return {std::min(width, u(300)), std::max(u(30), height + u(12))};
    }

private:
    struct Cell
    {
        QString text;
        Type type = Type::Body;
        QColor color;
        bool fixed = false;
        bool flushEnd = false;
    };
    Cell cellOf(const QModelIndex &index) const
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

    const ExplainedModel *m_model;
    const ExplainedTable *m_table;
};

} // namespace

ExplainedTable::ExplainedTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ExplainedModel(this))
{
    setModel(m_model);
    setItemDelegate(new ExplainedDelegate(m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setObjectName(u"explainedTable"_s);
    setAccessibleName(tr("The record in words"));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(u(20));
    setType(horizontalHeader(), Type::Caption);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(m_model->columns().size())
            && !index.data().toString().isEmpty())
            emit changeAsked(index.row());
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_model->rows().size() && m_model->rows()[row].changeable)
            emit changeAsked(index.row());
    });
}

void ExplainedTable::setContent(const std::vector<ExplainedColumn> &columns,
                                const std::vector<ExplainedRow> &rows)
{
    if (columns == m_model->columns() && rows == m_model->rows())
        return;
    m_silent = true;
    m_marked = -1;
    m_model->set(columns, rows);
    m_silent = false;
    fit();
}

void ExplainedTable::setMarked(int row)
{
    if (row == m_marked)
        return;
    m_marked = row;
    m_silent = true;
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
    m_silent = false;
    viewport()->update();
}

void ExplainedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_silent || !current.isValid())
        return;
    m_marked = current.row();
    viewport()->update();
    emit rowMarked(m_marked);
}

QSize ExplainedTable::sizeHint() const
{
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    return {u(400), height};
}

QSize ExplainedTable::minimumSizeHint() const
{
    return {u(200), sizeHint().height()};
}

void ExplainedTable::fit()
{
    const int columns = m_model->columnCount();
    if (columns == 0 || width() <= 0)
        return;
    const auto &kinds = m_model->columns();
    std::vector<int> widths(static_cast<std::size_t>(columns));
    int fixed = 0;
    int stretch = 0;
    const QFontMetrics head(typeFont(Type::Caption));
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const bool own = at < kinds.size();
        int wide = own ? head.horizontalAdvance(kinds[at].title) + u(18) : 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            const Type type = own && kinds[at].fixedWidth ? Type::Value
                              : own                       ? Type::Body
                                                          : Type::Medium;
            wide = std::max(wide, std::min(textWidth(type, text) + u(20), u(260)));
        }
        widths[at] = std::min(wide, std::max(u(60), width() / 2));
        if (own && kinds[at].stretch > 0)
            stretch += kinds[at].stretch;
        else
            fixed += widths[at];
    }
    const int room = std::max(0, width() - fixed);
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const int share = at < kinds.size() ? kinds[at].stretch : 0;
        setColumnWidth(column, share > 0 ? room * share / std::max(1, stretch) : widths[at]);
    }
    horizontalHeader()->setFixedHeight(std::max(u(26), head.height() + u(8)));
    resizeRowsToContents();
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void ExplainedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ExplainedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void ExplainedTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

ExplainedRecord::ExplainedRecord(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Para({}, Type::Body, Tone::Text2, this))
    , m_strip(new TokenStrip(desktop, tr("Value"), this))
    , m_table(new ExplainedTable(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 6);
    auto *top = new QVBoxLayout;
    setMargins(top, 8, 0, 8, 0, 6);
    top->addWidget(m_sentence);
    top->addWidget(m_strip);
    column->addLayout(top);
    column->addWidget(m_table);
    connect(m_strip, &TokenStrip::currentChanged, m_table, &ExplainedTable::setMarked);
    connect(m_table, &ExplainedTable::rowMarked, m_strip, &TokenStrip::setCurrent);
    connect(m_table, &ExplainedTable::changeAsked, this, &ExplainedRecord::changeAsked);
}

void ExplainedRecord::setView(const ExplainedView &view)
{
    m_sentence->setText(view.sentence);
    m_sentence->setVisible(!view.sentence.isEmpty());
    m_strip->setTokens(view.tokens, view.raw, view.words);
    m_table->setContent(view.columns, view.rows);
}

std::vector<ExplainedColumn> tokenColumns()
{
    return {{ExplainedTable::tr("Token"), true, false, 2},
            {ExplainedTable::tr("In words"), false, false, 3},
            {ExplainedTable::tr("Why this here"), false, true, 3}};
}

std::vector<ExplainedColumn> spfColumns()
{
    return {{ExplainedTable::tr("Prefix"), true, false, 0},
            {ExplainedTable::tr("Type"), true, false, 0},
            {ExplainedTable::tr("Value"), true, false, 0},
            {ExplainedTable::tr("Result"), false, false, 0},
            {ExplainedTable::tr("In words"), false, false, 1}};
}

} // namespace mailworthy::gui
