#include "gui/widgets/FileList.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

class FileDelegate : public QStyledItemDelegate
{
public:
    explicit FileDelegate(FileList *list) : QStyledItemDelegate(list), m_list(list) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &t = theme();
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        const bool current = m_list->currentIndex() == index;
        if (current)
            paintBox(*painter, row, uf(8), t.accentTint, t.highContrast() ? t.accent : QColor());
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, row, uf(8), t.hover);
        if (current && showsFocus(m_list))
            paintFocus(*painter, row, uf(8));
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        const QRect picture(row.left() + u(10), row.center().y() - u(9), u(18), u(18));
        drawIcon(*painter, place(picture), Icon::File, current ? t.accent : t.text2);
        const int words = wrappedHeight(Type::Body, index.data(FileModel::CaptionRole).toString(),
                                        row.width() - u(44));
        const int top =
            row.top() + (row.height() - lineHeight(Type::SmallValue) - words - u(1)) / 2;
        const QRect name(row.left() + u(38), top, row.width() - u(44),
                         lineHeight(Type::SmallValue));
        const Qt::Alignment start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        drawValue(*painter, place(name), Type::SmallValue, t.text,
                  index.data(Qt::DisplayRole).toString(), start);
        const QRect caption(name.left(), name.bottom() + u(2), name.width(), words);
        drawText(*painter, place(caption), start, Type::Body, t.text2,
                 index.data(FileModel::CaptionRole).toString(), true);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString caption = index.data(FileModel::CaptionRole).toString();
        const int words =
            std::max(textWidth(Type::SmallValue, index.data(Qt::DisplayRole).toString()),
                     textWidth(Type::Body, caption));
        const int room = m_list->viewport()->width() - u(44);
        const int tall = room > u(60) ? wrappedHeight(Type::Body, caption, room)
                                      : lineHeight(Type::Body); // else: not laid out yet
        return {words + u(50), std::max(u(54), lineHeight(Type::SmallValue) + tall + u(18))};
    }

private:
    FileList *m_list;
};

} // namespace

void FileModel::setFiles(const std::vector<FileView> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int FileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant FileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileView &file = m_files[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return file.name;
    case CaptionRole: return file.caption;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "file, what happens to it").arg(file.name, file.caption);
    default: return {};
    }
}

FileList::FileList(QWidget *parent) : QListView(parent), m_model(new FileModel(this))
{
    setModel(m_model);
    setItemDelegate(new FileDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setObjectName(u"fileList"_s);
    setAccessibleName(tr("Files"));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FileList::setFiles(const std::vector<FileView> &files)
{
    const QString kept = currentIndex().data(Qt::DisplayRole).toString();
    m_silent = true;
    m_model->setFiles(files);
    const auto same = std::find_if(files.begin(), files.end(),
                                   [&](const FileView &file) { return file.name == kept; });
    m_silent = same != files.end();
    if (!files.empty())
        setCurrentIndex(
            m_model->index(same == files.end() ? 0 : static_cast<int>(same - files.begin()), 0));
    m_silent = false;
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void FileList::setCurrentFile(int index)
{
    m_silent = true;
    setCurrentIndex(m_model->index(index, 0));
    m_silent = false;
}

QSize FileList::sizeHint() const
{
    int height = 0;
    int width = u(140);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QSize size = sizeHintForIndex(m_model->index(row, 0));
        height += size.height();
        width = std::max(width, size.width());
    }
    return {std::min(width, u(260)), height};
}

QSize FileList::minimumSizeHint() const
{
    return {u(120), sizeHint().height()};
}

void FileList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) { // captions wrap
        scheduleDelayedItemsLayout();
        setFixedHeight(sizeHint().height());
    }
}

void FileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (!m_silent && current.isValid())
        emit fileChosen(current.row());
}

void FileList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        setFixedHeight(sizeHint().height());
}

} // namespace mailworthy::gui
