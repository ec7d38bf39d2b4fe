// The segmented choice.
#include "gui/widgets/Choices.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

/// One part of a segmented choice.
class Segment : public QRadioButton
{
public:
    Segment(const SegmentView &view, QWidget *parent) : QRadioButton(parent), m_view(view)
    {
        setType(this, Type::Medium);
        setText(QString(view.text).replace(u'&', u"&&"_s));
        setAccessibleName(view.text);
        QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {textWidth(Type::Medium, m_view.text) + besideWords(),
                std::max(u(28), fontMetrics().height() + u(8))};
    }
    QSize minimumSizeHint() const override
    {
        return {leastWidth(font(), m_view.text) + besideWords(), sizeHint().height()};
    }
    int heightForWidth(int width) const override
    {
        const int lines = wrappedHeight(Type::Medium, m_view.text, width - besideWords());
        return std::max(sizeHint().height(), lines + u(8));
    }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        if (isChecked())
            paintBox(painter, rect(), uf(6), t.dark() ? t.line : t.card, t.line);
        if (showsFocus(this))
            paintFocus(painter, rect(), uf(6));
        QRect words = rect().adjusted(u(11), 0, -u(11), 0);
        if (m_view.status) {
            const QRect glyph(words.left(), (height() - u(16)) / 2, u(16), u(16));
            drawGlyph(painter, visual(this, glyph), *m_view.status, isChecked() ? t.card : t.hover);
            words.setLeft(words.left() + u(16 + 6));
        }
        const QColor ink = isChecked() ? t.text : underMouse() ? t.text : t.text2;
        drawText(painter, visual(this, words), Qt::AlignCenter, Type::Medium,
                 isEnabled() ? ink : t.control, m_view.text,
                 words.width() < sizeHint().width() - besideWords());
    }

private:
    int besideWords() const { return u(22) + (m_view.status ? u(16 + 6) : 0); }
    SegmentView m_view;
};

} // namespace

SegmentedChoice::SegmentedChoice(const QString &name, const QString &accessibleName,
                                 QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMargins(m_row, 3, 3, 3, 3, 0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked())
            emit chosen(id);
    });
}

void SegmentedChoice::setSegments(const std::vector<SegmentView> &segments)
{
    if (segments == m_segments)
        return;
    const int before = current();
    const QSignalBlocker quiet(this);
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_segments = segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        auto *segment = new Segment(segments[i], this);
        segment->setObjectName(u"%1.%2"_s.arg(objectName()).arg(i));
        m_group->addButton(segment, static_cast<int>(i));
        m_row->addWidget(segment);
    }
    setCurrent(std::clamp(before, 0, std::max(0, static_cast<int>(segments.size()) - 1)));
    updateGeometry();
}

void SegmentedChoice::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setStacking(bool on)
{
    m_stacking = on;
    setSizePolicy(on ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize SegmentedChoice::extent(bool stacked) const
{
    const QMargins edges = m_row->contentsMargins();
    QSize size(0, 0); // the empty one is not that
    const QList<QAbstractButton *> segments = m_group->buttons();
    for (const QAbstractButton *segment : segments) {
        const QSize one = segment->sizeHint();
        size = stacked ? QSize(std::max(size.width(), one.width()), size.height() + one.height())
                       : QSize(size.width() + one.width(), std::max(size.height(), one.height()));
    }
    return size.grownBy(edges);
}

QSize SegmentedChoice::sizeHint() const
{
    return extent(false);
}

QSize SegmentedChoice::minimumSizeHint() const
{
    if (!m_stacking)
        return sizeHint();
    int least = 0;
    const QList<QAbstractButton *> segments = m_group->buttons();
    for (const QAbstractButton *segment : segments)
        least = std::max(least, segment->minimumSizeHint().width());
    const QMargins edges = m_row->contentsMargins();
    return {least + edges.left() + edges.right(), extent(false).height()};
}

/// As the row will lay them out; it has been turned already.
int SegmentedChoice::stackHeight() const
{
    return m_row->hasHeightForWidth() ? m_row->totalHeightForWidth(width())
                                      : m_row->totalSizeHint().height();
}

void SegmentedChoice::stack()
{
    const bool stacked = m_stacking && width() < extent(false).width();
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Not by heightForWidth(): a widget with a layout is asked for that of its layout, and a row of
    // buttons has none.
    if (m_stacking)
        setFixedHeight(stacked ? stackHeight() : extent(false).height());
}

void SegmentedChoice::resizeEvent(QResizeEvent *)
{
    stack();
}

bool SegmentedChoice::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // The words have another size: another font or style, or their own first one.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutRequest)
        stack();
    return done;
}

void SegmentedChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), uf(8), theme().dark() ? theme().sunken : theme().hover, theme().line);
}

} // namespace mailworthy::gui
