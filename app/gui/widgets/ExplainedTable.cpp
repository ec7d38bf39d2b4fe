// A record token by token: the model and its view.
#include "gui/widgets/Tables.h"

#include "gui/widgets/ExplainedDelegate.h"
#include "gui/widgets/Paint.h"

#include <QHeaderView>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

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
    // The column of links needs no head for the eye.
    const bool isChange = section == static_cast<int>(m_columns.size());
    if (orientation == Qt::Horizontal && isChange && role == Qt::AccessibleTextRole)
        return tr("Change");
    return {};
}

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
    std::vector<int> least(static_cast<std::size_t>(columns), u(40)); // values are cut, words not
    int fixed = 0;
    int stretch = 0;
    const QFont caption = typeFont(Type::Caption);
    const QFontMetrics head(caption);
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const bool own = at < kinds.size();
        int wide = own ? head.horizontalAdvance(kinds[at].title) + u(18) : 0;
        if (own)
            least[at] = std::max(least[at], leastWidth(caption, kinds[at].title) + u(18));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            const Type type = own && kinds[at].fixedWidth ? Type::Value
                              : own                       ? Type::Body
                                                          : Type::Medium;
            wide = std::max(wide, std::min(textWidth(type, text) + u(20), u(260)));
            if (own && kinds[at].fixedWidth)
                continue;
            least[at] = std::max(least[at], leastWidth(typeFont(type), text) + u(18));
        }
        widths[at] = std::min(wide, std::max(u(60), width() / 2));
        if (own && kinds[at].stretch > 0)
            stretch += kinds[at].stretch;
        else
            fixed += widths[at];
    }
    // Words need room to be read; where it is scarce, the widest of the other columns gives it.
    const int most = stretch > 0 ? width() * 3 / 5 : width();
    while (fixed > most) {
        int widest = -1;
        for (int column = 0; column < columns; ++column) {
            const auto at = static_cast<std::size_t>(column);
            const bool stretches = at < kinds.size() && kinds[at].stretch > 0;
            if (!stretches && widths[at] > least[at]
                && (widest < 0 || widths[at] > widths[static_cast<std::size_t>(widest)]))
                widest = column;
        }
        if (widest < 0)
            break;
        int &wide = widths[static_cast<std::size_t>(widest)];
        const int less = std::min(fixed - most, wide - least[static_cast<std::size_t>(widest)]);
        if (less <= 0)
            break;
        wide -= less;
        fixed -= less;
    }
    if (fixed > most && stretch > 0) { // then words break anywhere, in all columns alike
        for (std::size_t at = 0; at < widths.size(); ++at) {
            const bool stretches = at < kinds.size() && kinds[at].stretch > 0;
            widths[at] = stretches ? widths[at] : widths[at] * most / fixed;
        }
        fixed = most;
    }
    const int room = std::max(0, width() - fixed);
    int heading = head.height();
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const int share = at < kinds.size() ? kinds[at].stretch : 0;
        const int wide = share > 0 ? room * share / std::max(1, stretch) : widths[at];
        setColumnWidth(column, wide);
        if (at < kinds.size())
            heading =
                std::max(heading, wrappedHeight(Type::Caption, kinds[at].title, wide - 2 * u(8)));
    }
    horizontalHeader()->setFixedHeight(std::max(u(26), heading + u(8)));
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

} // namespace mailworthy::gui
