#include "gui/widgets/Field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

Field::Field(const QString &name, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_caption(new Para(caption, Type::Caption, Tone::Text2, m_head))
    , m_found(new Tag({}, TagKind::Fact, m_head))
    , m_edit(new QLineEdit(this))
    , m_reasonRow(new QWidget(this))
    , m_reasonGlyph(new GlyphLabel(Status::Problem, 16, m_reasonRow))
    , m_reason(new Para({}, Type::Body, Tone::Text, m_reasonRow))
    , m_picture(new IconLabel(Icon::Globe, QPalette::Link, 20, m_edit))
    , m_verdict(new GlyphLabel(Status::Ok, 20, m_edit))
{
    auto *head = new QHBoxLayout(m_head);
    setMargins(head, 0, 0, 0, 0, 8);
    setMinimum(m_head, 0, 20); // fields side by side line up, with or without a tag
    head->addWidget(m_caption);
    head->addWidget(m_found);
    head->addStretch(1);
    auto *reasonRow = new QHBoxLayout(m_reasonRow);
    setMargins(reasonRow, 0, 3, 0, 0, 6);
    reasonRow->addWidget(m_reasonGlyph, 0, Qt::AlignTop);
    reasonRow->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 3);
    column->addWidget(m_head);
    column->addWidget(m_edit);
    column->addWidget(m_reasonRow);
    m_reasonRow->hide();
    m_picture->hide();
    m_verdict->hide();
    m_head->setVisible(!caption.isEmpty());
    m_caption->setBuddy(m_edit);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(caption);
    m_edit->installEventFilter(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_dirty = true;
        emit edited(text);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_dirty, false))
            emit committed(m_edit->text());
    });
}

void Field::setText(const QString &text)
{
    const bool another = std::exchange(m_given, text) != text;
    if (m_edit->hasFocus() && m_dirty)
        return;
    if (m_refused && another)
        setReason(Status::Ok, {});
    // Only what the owner typed is his to mend; a page may say that it is not his any more.
    if (m_edit->text() == text || (m_refused && m_edit->isModified()))
        return;
    m_edit->setText(text);
    m_edit->setCursorPosition(m_edit->hasFocus() ? static_cast<int>(text.size()) : 0);
}

void Field::setSubject(const QString &subject)
{
    if (std::exchange(m_subject, subject) == subject)
        return;
    m_dirty = false;
    if (m_refused)
        setReason(Status::Ok, {});
}

void Field::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_head->setVisible(!caption.isEmpty() || !m_found->isHidden());
    m_edit->setAccessibleName(caption);
}

void Field::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void Field::setReason(Status status, const QString &text)
{
    m_refused = status == Status::Problem && !text.isEmpty();
    m_reasonGlyph->setStatus(status);
    m_reason->setText(text);
    m_reason->setStatus(status == Status::Ok ? std::nullopt : std::optional(status));
    m_reasonRow->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

QString Field::reason() const
{
    return m_reason->text();
}

void Field::setFound(const QString &text)
{
    m_found->setTag(text, TagKind::Fact);
    m_head->setVisible(!m_caption->text().isEmpty() || !text.isEmpty());
}

void Field::setTechnical(bool on)
{
    setType(m_edit, on ? Type::Value : Type::Body);
    m_edit->setLayoutDirection(on ? Qt::LeftToRight : layoutDirection());
}

void Field::setBig(bool on)
{
    m_big = on;
    setType(m_edit, on ? Type::BigField : Type::Body);
    m_picture->setVisible(on);
    applyMeasures();
}

void Field::setVerdict(std::optional<Status> status)
{
    m_verdict->setVisible(status.has_value());
    if (status)
        m_verdict->setStatus(*status);
    applyMeasures();
}

void Field::applyMeasures()
{
    m_edit->setMinimumHeight(m_big ? u(48) : 0);
    const int front = m_big ? u(34) : 0;
    const int end = m_verdict->isHidden() ? 0 : u(32);
    const bool mirrored = m_edit->layoutDirection() == Qt::RightToLeft;
    m_edit->setTextMargins(mirrored ? end : front, 0, mirrored ? front : end, 0);
    placeMarks();
}

void Field::placeMarks()
{
    const auto centred = [this](int x, const QSize &size) {
        return QStyle::visualRect(m_edit->layoutDirection(), m_edit->rect(),
                                  QRect(QPoint(x, (m_edit->height() - size.height()) / 2), size));
    };
    const QSize picture = m_picture->sizeHint();
    m_picture->setGeometry(centred(u(15), picture));
    const QSize verdict = m_verdict->sizeHint();
    m_verdict->setGeometry(centred(m_edit->width() - u(15) - verdict.width(), verdict));
}

bool Field::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Resize)
        placeMarks();
    if (watched == m_edit && m_staysOnEnter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (std::exchange(m_dirty, false))
                emit committed(m_edit->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Field::resizeEvent(QResizeEvent *)
{
    placeMarks();
}

void Field::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        applyMeasures();
    QWidget::changeEvent(event);
}

} // namespace mailworthy::gui
