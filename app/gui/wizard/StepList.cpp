#include "gui/wizard/StepList.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

void StepModel::setSteps(const std::vector<StepView> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

void StepModel::setState(int index, Status status, const QString &shortState)
{
    if (index < 0 || index >= static_cast<int>(m_steps.size()))
        return;
    StepView &step = m_steps[static_cast<std::size_t>(index)];
    if (step.status == status && step.shortState == shortState)
        return;
    step.status = status;
    step.shortState = shortState;
    const QModelIndex changed = this->index(index, 0);
    emit dataChanged(changed, changed);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepView &step = m_steps[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return step.title;
    case StatusRole: return static_cast<int>(step.status);
    case ShortStateRole: return step.shortState;
    case NumberRole: return index.row() + 1;
    case Qt::ToolTipRole: return m_namesHidden ? whole(index.row()) : QVariant();
    case Qt::AccessibleTextRole: return whole(index.row());
    default: return {};
    }
}

void StepModel::setNamesHidden(bool hidden)
{
    m_namesHidden = hidden;
}

QString StepModel::whole(int row) const
{
    const StepView &step = m_steps[static_cast<std::size_t>(row)];
    return tr("Step %1 of %2, %3, %4", "number, count, title, state")
        .arg(row + 1)
        .arg(m_steps.size())
        .arg(step.title, step.shortState.isEmpty() ? statusWord(step.status) : step.shortState);
}

QHash<int, QByteArray> StepModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names[StatusRole] = "status";
    names[ShortStateRole] = "shortState";
    names[NumberRole] = "number";
    return names;
}

namespace {

constexpr int kSide = 10; // from the sidebar's edges
constexpr int kTitleStart = 32;
constexpr int kFoldedRow = 44; // number and glyph
constexpr int kGlyphRoom = 34; // at the far end: gap, glyph 16, 10

const StepList *listOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const StepList *>(option.widget);
}

int titleRoom(const QStyleOptionViewItem &option)
{
    int width =
        option.widget ? static_cast<const StepList *>(option.widget)->viewport()->width() : 0;
    if (width < u(160)) // not laid out yet
        width = u(232);
    return width - u(2 * kSide + kTitleStart + kGlyphRoom);
}

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const StepList *list = listOf(option); list && list->isFolded())
        return {u(kFoldedRow), u(42)};
    const QString state = index.data(StepModel::ShortStateRole).toString();
    int height =
        wrappedHeight(Type::Strong, index.data(Qt::DisplayRole).toString(), titleRoom(option));
    if (!state.isEmpty())
        height += wrappedHeight(Type::Caption, state, titleRoom(option));
    return {u(100), std::max(u(42), height + u(10))};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &t = theme();
    const StepList *list = listOf(option);
    const bool current = list && list->currentStep() == index.row();
    const bool hovered = list && list->isHovered(index);
    const QRect row = option.rect.adjusted(u(kSide), 1, -u(kSide), -1);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    QColor paper = t.sidebar;
    if (current) {
        paper = t.dark() ? t.hover : t.card;
        paintBox(*painter, row, uf(8), paper, t.highContrast() ? t.text : t.line);
        const QRect bar(row.left() + 1, row.center().y() - u(11) + 1, u(3), u(22));
        paintBox(*painter, place(bar), uf(1.5), t.accent);
    } else if (hovered) {
        paper = blend(t.hover, t.sidebar, 0.5);
        paintBox(*painter, row, uf(8), t.dark() ? t.hover : blend(t.line, t.sidebar, 0.55));
    }
    if (list && list->currentIndex() == index && showsFocus(list))
        paintFocus(*painter, row, uf(8));

    const auto status = static_cast<Status>(index.data(StepModel::StatusRole).toInt());
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString state = index.data(StepModel::ShortStateRole).toString();
    const bool folded = list && list->isFolded();
    const int room = titleRoom(option);
    const Type titleType = current ? Type::Strong : Type::Body;
    const int titleHeight = wrappedHeight(titleType, title, room);
    const int stateHeight = state.isEmpty() ? 0 : wrappedHeight(Type::Caption, state, room);
    const int top = row.top() + (row.height() - titleHeight - stateHeight) / 2;
    const QRect number(row.left() + u(4), row.top(), u(26), row.height());
    drawText(*painter, place(number), Qt::AlignCenter, Type::Caption, current ? t.accent : t.text3,
             QString::number(index.row() + 1));
    const Qt::Alignment start =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop;
    const bool pale = status == Status::Waiting && !current;
    if (!folded)
        drawText(*painter, place(QRect(row.left() + u(kTitleStart), top, room, titleHeight)), start,
                 titleType, pale ? t.text2 : t.text, title, true);
    if (!folded && !state.isEmpty()) {
        const bool bad = status == Status::Warning || status == Status::Problem;
        drawText(*painter,
                 place(QRect(row.left() + u(kTitleStart), top + titleHeight, room, stateHeight)),
                 start, Type::Caption, bad ? t.of(status).text : t.text3, state, true);
    }
    const QRect glyph(row.right() + 1 - u(10 + 16), row.center().y() - u(8) + 1, u(16), u(16));
    drawGlyph(*painter, place(glyph), status, paper);
}

StepList::StepList(QWidget *parent) : QListView(parent)
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps"));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit stepChosen(index.row()); });
}

void StepList::setCurrentStep(int step)
{
    m_step = step;
    if (model())
        setCurrentIndex(model()->index(step, 0));
    watchArcs();
    viewport()->update();
}

void StepList::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    updateGeometry();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

QSize StepList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += std::max(u(42), sizeHintForIndex(model()->index(row, 0)).height());
    return {u(232), height};
}

QSize StepList::minimumSizeHint() const
{
    return {u(m_folded ? kFoldedRow : 160), u(120)};
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space) {
        if (currentIndex().isValid())
            emit stepChosen(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Escape) { // stops what runs
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void StepList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->pos());
    if (under != m_hover) {
        m_hover = under;
        viewport()->update();
    }
}

void StepList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_hover = QModelIndex();
    viewport()->update();
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // wrapped titles
}

void StepList::watchArcs()
{
    HouseStyle *style = HouseStyle::installed();
    if (!style || !model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(StepModel::StatusRole).toInt()
            == static_cast<int>(Status::Running)) {
            style->arcs().turn(viewport());
            return;
        }
    }
    style->arcs().stop(viewport());
}

} // namespace mailworthy::gui
