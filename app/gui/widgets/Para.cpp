#include "gui/widgets/Para.h"

#include "gui/widgets/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mailworthy::gui {

Para::Para(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setType(this, type);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
    applyTone();
}

void Para::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void Para::setStatus(std::optional<Status> status)
{
    if (m_status == status)
        return;
    m_status = status;
    applyTone();
}

void Para::setValue(const QString &value)
{
    setText(isolate(printable(value)));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Para::setOneLine(bool on)
{
    m_oneLine = on;
    setWordWrap(!on);
    QSizePolicy policy(on ? QSizePolicy::Maximum : QSizePolicy::Preferred,
                       on ? QSizePolicy::Fixed : QSizePolicy::Minimum);
    policy.setHeightForWidth(!on);
    setSizePolicy(policy);
    updateGeometry();
}

QSize Para::sizeHint() const
{
    const QMargins m = contentsMargins();
    const QSize text = fontMetrics().size(0, this->text());
    return {text.width() + 1 + m.left() + m.right(), text.height() + m.top() + m.bottom()};
}

QSize Para::minimumSizeHint() const
{
    const QMargins m = contentsMargins();
    const int height = fontMetrics().height() + m.top() + m.bottom();
    if (m_oneLine)
        return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), height};
    return {leastWidth(font(), text()) + m.left() + m.right(), height};
}

int Para::heightForWidth(int width) const
{
    if (m_oneLine)
        return -1;
    const QMargins m = contentsMargins();
    const int inner = std::max(1, width - m.left() - m.right());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int lines = mirrored ? brokenHeight(font(), text(), inner) // as it is painted
                               : wrappedHeight(font(), text(), inner);
    return std::max(fontMetrics().height(), lines) + m.top() + m.bottom();
}

void Para::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying && m_status)
        applyTone();
    QLabel::changeEvent(event);
}

void Para::applyTone()
{
    m_applying = true;
    setForegroundRole(toneRole(m_tone));
    if (m_status) {
        QPalette own;
        own.setColor(toneRole(m_tone), theme().of(*m_status).text);
        setPalette(own);
    } else if (testAttribute(Qt::WA_SetPalette)) {
        setPalette(QPalette());
    }
    m_applying = false;
}

void Para::paintEvent(QPaintEvent *event)
{
    const QRect inner = contentsRect();
    // QLabel guesses the direction from the first letter, and a sentence may start with a host's
    // name
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool tooWide =
        m_oneLine ? sizeHint().width() > width() : longestWord(font(), text()) > inner.width();
    if (!tooWide && !mirrored) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!m_oneLine || !tooWide) {
        painter.setPen(palette().color(foregroundRole()));
        drawBroken(painter, inner, font(), text(), layoutDirection(), alignment());
        return;
    }
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, inner.width());
    const int flags = textFlags(Qt::AlignLeft | Qt::AlignVCenter, text(), layoutDirection());
    painter.drawText(inner, flags | Qt::TextSingleLine, shown);
}

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Rule::sizeHint() const
{
    return {1, 1};
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().line);
}

} // namespace mailworthy::gui
