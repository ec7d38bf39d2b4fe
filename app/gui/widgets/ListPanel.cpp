#include "gui/widgets/ListGrid.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

/// A row is chosen by one click, or by the keys that choose a cell of the grid. (Qt's own "activated"
/// takes two clicks here, of which the first has chosen already.)
class ListTwin : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (currentIndex().isValid())
                emit clicked(currentIndex());
            return;
        case Qt::Key_Escape: event->ignore(); return;
        default: QTableView::keyPressEvent(event);
        }
    }
};

/// A cell and its word, in the card's header.
class LegendEntry : public QWidget
{
public:
    LegendEntry(ListState state, QWidget *parent) : QWidget(parent), m_state(state)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {u(16 + 6) + textWidth(Type::Caption, listStateWord(m_state)),
                std::max(u(18), lineHeight(Type::Caption))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintListCell(painter, visual(this, QRect(0, (height() - u(16)) / 2, u(16), u(16))),
                      m_state);
        drawText(painter, visual(this, QRect(u(22), 0, width() - u(22), height())), Qt::AlignCenter,
                 Type::Caption, theme().text2, listStateWord(m_state));
    }

private:
    ListState m_state;
};

} // namespace

void ListModel::setContent(const QStringList &columns, const std::vector<ListBlock> &blocks)
{
    if (columns == m_columns && blocks == m_blocks)
        return;
    beginResetModel();
    m_columns = columns;
    m_blocks = blocks;
    rebuild();
    endResetModel();
}

void ListModel::setCell(const CellPlace &place, ListState state, const QString &words)
{
    if (place.block < 0 || place.block >= static_cast<int>(m_blocks.size()))
        return;
    auto &groups = m_blocks[static_cast<std::size_t>(place.block)].groups;
    if (place.group < 0 || place.group >= static_cast<int>(groups.size()))
        return;
    auto &cells = groups[static_cast<std::size_t>(place.group)];
    if (place.cell < 0 || place.cell >= static_cast<int>(cells.size()))
        return;
    cells[static_cast<std::size_t>(place.cell)].state = state;
    cells[static_cast<std::size_t>(place.cell)].words = words;
    if (m_filter != ListFilter::All) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (m_rows[static_cast<std::size_t>(row)] == place)
            emit dataChanged(index(row, State), index(row, Words));
    }
}

void ListModel::setFilter(ListFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

CellPlace ListModel::place(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)]
                                                             : CellPlace{};
}

void ListModel::rebuild()
{
    m_rows.clear();
    for (int b = 0; b < static_cast<int>(m_blocks.size()); ++b) {
        const auto &groups = m_blocks[static_cast<std::size_t>(b)].groups;
        for (int g = 0; g < static_cast<int>(groups.size()); ++g) {
            const auto &cells = groups[static_cast<std::size_t>(g)];
            for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
                const Status status = listStatus(cells[static_cast<std::size_t>(c)].state);
                const bool listed = status == Status::Problem || status == Status::Warning
                                    || status == Status::Note;
                if (m_filter == ListFilter::All || (m_filter == ListFilter::Listed && listed)
                    || (m_filter == ListFilter::NoAnswer && status == Status::Unknown))
                    m_rows.push_back({b, g, c});
            }
        }
    }
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellPlace at = m_rows[static_cast<std::size_t>(index.row())];
    const ListBlock &block = m_blocks[static_cast<std::size_t>(at.block)];
    const ListCell &cell =
        block.groups[static_cast<std::size_t>(at.group)][static_cast<std::size_t>(at.cell)];
    if (role == StatusRole)
        return static_cast<int>(listStatus(cell.state));
    if (role == Qt::DecorationRole && index.column() == State)
        return glyphIcon(listStatus(cell.state));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Subject: return block.subject;
    case List: return cell.list;
    case Weight: return m_columns.value(at.group);
    case State: return listStateWord(cell.state);
    default: return cell.words;
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject: return tr("Checked");
    case List: return tr("List");
    case Weight: return tr("Weight");
    case State: return tr("Answer");
    default: return tr("In words");
    }
}

ListPanel::ListPanel(QWidget *parent)
    : Card({}, parent)
    , m_legend(new QWidget(this))
    , m_grid(new ListGrid(this))
    , m_model(new ListModel(this))
    , m_twin(new ListTwin(this))
    , m_filter(new SegmentedChoice(u"listFilter"_s, tr("Show"), this))
    , m_switch(makeIconButton(Icon::List, tr("Show as list"), this))
    , m_progress(new ProgressBar(this))
{
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, 10);
    auto *flow = new FlowLayout(14, 4, m_legend);
    QSizePolicy wrapping(QSizePolicy::Preferred, QSizePolicy::Minimum);
    wrapping.setHeightForWidth(true);
    m_legend->setSizePolicy(wrapping);
    for (const ListState state : {ListState::NotListed, ListState::ListedWarning,
                                  ListState::CouldNotTell, ListState::Asking, ListState::Waiting})
        flow->addWidget(new LegendEntry(state, m_legend));
    m_filter->setSegments({{tr("All", "lists shown"), std::nullopt},
                           {tr("Listed", "lists shown"), std::nullopt},
                           {tr("No answer", "lists shown"), std::nullopt}});
    m_filter->setStacking(true);
    m_switch->setObjectName(u"listTwin"_s);
    head->addWidget(m_legend, 1, Qt::AlignVCenter);
    head->addWidget(m_filter);
    head->addStretch(0);
    head->addWidget(m_switch);
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addSpacing(u(6));
    body()->addWidget(m_grid);
    body()->addWidget(m_twin);
    m_twin->setModel(m_model);
    m_twin->setObjectName(u"listTable"_s);
    m_twin->setAccessibleName(tr("Block lists"));
    m_twin->setFrameShape(QFrame::NoFrame);
    m_twin->setShowGrid(false);
    m_twin->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_twin->setSelectionMode(QAbstractItemView::SingleSelection);
    m_twin->setTabKeyNavigation(false);
    m_twin->verticalHeader()->hide();
    m_twin->horizontalHeader()->setHighlightSections(false);
    m_twin->horizontalHeader()->setStretchLastSection(true);
    setType(m_twin->horizontalHeader(), Type::Caption);
    setMinimum(m_twin, 0, 320);
    m_twin->hide();
    connect(m_grid, &ListGrid::chosen, this, &ListPanel::chosen);
    connect(m_twin, &QTableView::clicked, this,
            [this](const QModelIndex &index) { emit chosen(m_model->place(index.row())); });
    connect(m_filter, &SegmentedChoice::chosen, this, [this](int index) {
        m_grid->setFilter(static_cast<ListFilter>(index));
        m_model->setFilter(static_cast<ListFilter>(index));
    });
    connect(m_switch, &QPushButton::clicked, this, [this] { setTwin(m_twin->isHidden()); });
}

void ListPanel::setContent(const QStringList &columns, const std::vector<ListBlock> &blocks)
{
    m_grid->setContent(columns, blocks);
    m_model->setContent(columns, m_grid->blocks());
    if (!m_twin->isHidden())
        m_twin->resizeColumnsToContents();
    showProgress();
}

void ListPanel::setCell(const CellPlace &place, ListState state, const QString &words)
{
    m_grid->setCell(place, state, words);
    m_model->setCell(place, state, words);
    showProgress();
}

void ListPanel::focusLists()
{
    QWidget *shown = m_twin->isHidden() ? static_cast<QWidget *>(m_grid) : m_twin;
    shown->setFocus(Qt::OtherFocusReason);
}

void ListPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showLegend();
}

void ListPanel::showLegend()
{
    m_legend->setVisible(width() >= u(600) || !m_twin->isHidden()); // narrow: in the list alone
}

void ListPanel::setTwin(bool on)
{
    if (on)
        m_twin->resizeColumnsToContents();
    m_twin->setVisible(on);
    m_grid->setVisible(!on);
    showLegend();
    m_switch->setPicture(on ? Icon::Grid : Icon::List);
    const QString name = on ? tr("Show as picture") : tr("Show as list");
    setName(m_switch, name);
    m_switch->setToolTip(name);
}

void ListPanel::showProgress()
{
    int done = 0;
    int total = 0;
    for (const ListBlock &block : m_grid->blocks()) {
        for (const auto &group : block.groups) {
            for (const ListCell &cell : group) {
                ++total;
                done += cell.state != ListState::Waiting && cell.state != ListState::Asking ? 1 : 0;
            }
        }
    }
    m_progress->setProgress(done, total);
}

} // namespace mailworthy::gui
