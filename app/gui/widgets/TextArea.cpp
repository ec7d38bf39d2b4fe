#include "gui/widgets/TextArea.h"

#include "gui/widgets/Theme.h"

#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace mailworthy::gui {

namespace {

/// Takes no more than fits: what is pasted may be a whole log.
class BoundedEdit : public QPlainTextEdit
{
public:
    BoundedEdit(int longest, QWidget *parent) : QPlainTextEdit(parent), m_longest(longest) {}

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const int room = m_longest - document()->characterCount();
        if (room > 0 && source->hasText())
            insertPlainText(source->text().left(room));
    }

private:
    int m_longest;
};

/// The surface of a line edit, around an edit that has none.
class Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionFrame option;
        option.initFrom(this);
        option.lineWidth = 1;
        option.state.setFlag(QStyle::State_HasFocus, focusProxy() && focusProxy()->hasFocus());
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    }
};

} // namespace

TextArea::TextArea(const QString &name, const QString &caption, int lines, int longest,
                   QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel(this))
    , m_edit(new BoundedEdit(longest, m_panel))
    , m_lines(lines)
{
    auto *label = new Para(caption, Type::Caption, Tone::Text2, this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(caption);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    m_panel->setFocusProxy(m_edit);
    setFocusProxy(m_edit);
    setType(m_edit, Type::SmallValue);
    auto *inside = new QVBoxLayout(m_panel);
    setMargins(inside, 6, 4, 6, 4, 0);
    inside->addWidget(m_edit);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 3);
    column->addWidget(label);
    column->addWidget(m_panel);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextArea::edited);
    fitHeight();
}

bool TextArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_panel->update();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void TextArea::fitHeight()
{
    const int line = QFontMetrics(m_edit->font()).lineSpacing();
    const int border = static_cast<int>(m_edit->document()->documentMargin()) * 2;
    m_edit->setFixedHeight(m_lines * line + border);
}

} // namespace mailworthy::gui
