#include "gui/widgets/TokenStrip.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mailworthy::gui {

namespace {

constexpr int kSign = 12;       // room for the plus sign of a new token
constexpr int kMaxTokens = 400; // a value of 64 KiB has no more terms worth telling apart

} // namespace

QString foldToken(const QString &token, int keep)
{
    if (token.size() <= 2 * keep + 16)
        return token;
    const qsizetype sign = token.indexOf(QLatin1Char('='));
    const qsizetype head = sign >= 0 && sign < keep ? sign + 1 + keep : keep;
    return token.left(head) + QChar(0x2026) + token.right(keep - 4);
}

TokenStrip::TokenStrip(Desktop &desktop, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_copy(new CopyButton(desktop, what, {}, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(what);
    connect(m_copy, &CopyButton::copied, this, [this] { resizeEvent(nullptr); });
}

void TokenStrip::setWhat(const QString &what)
{
    setName(this, what);
    m_copy->setWhat(what);
}

void TokenStrip::setTokens(const QStringList &tokens, const QString &raw, const QStringList &words)
{
    QStringList shown;
    for (const QString &token : tokens.mid(0, kMaxTokens))
        shown << printable(foldToken(token));
    m_words = words;
    m_copy->setValue(raw);
    // Two keys look alike once their middle is folded away; read out they are not.
    if (const QString read = printable(raw); accessibleDescription() != read)
        setAccessibleDescription(read);
    if (shown == m_tokens)
        return;
    m_tokens = shown;
    m_current = -1;
    updateGeometry();
    update();
}

void TokenStrip::setAdded(const std::vector<bool> &added)
{
    if (added == m_added)
        return;
    m_added = added;
    updateGeometry();
    update();
}

bool TokenStrip::isAdded(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return at < m_added.size() && m_added[at];
}

void TokenStrip::setCurrent(int index)
{
    if (index < -1 || index >= m_tokens.size() || index == m_current)
        return;
    m_current = index;
    update();
}

int TokenStrip::partCount() const
{
    return static_cast<int>(m_tokens.size());
}

QString TokenStrip::partName(int part) const
{
    QString place = tr("%1 of %2", "token number").arg(part + 1).arg(m_tokens.size());
    if (isAdded(part))
        place = tr("new, %1", "token number").arg(place);
    if (part < m_words.size() && !m_words.at(part).isEmpty())
        return tr("%1, %2, %3", "token, its meaning, its number")
            .arg(m_tokens.at(part), m_words.at(part), place);
    return tr("%1, %2", "token, its number").arg(m_tokens.at(part), place);
}

std::vector<QRect> TokenStrip::layOut(int width, int *height) const
{
    const int tall = std::max(u(24), lineHeight(Type::Value) + u(6));
    const int padding = u(7);
    const int end = width - u(10) - m_copy->sizeHint().width();
    std::vector<QRect> rects;
    int x = u(10);
    int y = u(7);
    for (int i = 0; i < m_tokens.size(); ++i) {
        const int sign = isAdded(i) ? u(kSign) : 0;
        const int wide = std::min(textWidth(Type::Value, m_tokens.at(i)) + 2 * padding + sign,
                                  std::max(u(40), end - u(10)));
        if (x > u(10) && x + wide > end) {
            x = u(10);
            y += tall + u(6);
        }
        rects.emplace_back(x, y, wide, tall);
        x += wide + u(6);
    }
    if (height)
        *height = std::max({u(38), m_copy->sizeHint().height(), y + tall + u(7)});
    return rects;
}

QRect TokenStrip::tokenRect(int index) const
{
    const std::vector<QRect> rects = layOut(width(), nullptr);
    if (index < 0 || index >= static_cast<int>(rects.size()))
        return {};
    QRect rect = rects[static_cast<std::size_t>(index)];
    if (layoutDirection()
        == Qt::RightToLeft) // the copy button stands at the left; the tokens keep their order
        rect.translate(m_copy->geometry().right() - u(4), 0);
    return rect;
}

QSize TokenStrip::sizeHint() const
{
    return {u(420), heightForWidth(u(420))};
}

QSize TokenStrip::minimumSizeHint() const
{
    return {u(160), u(38)};
}

int TokenStrip::heightForWidth(int width) const
{
    int height = 0;
    layOut(width, &height);
    return height;
}

void TokenStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paintBox(painter, rect(), uf(8), t.sunken, t.line);
    const bool ownFocus = hasFocus() || property("mwShowFocus").toBool();
    for (int i = 0; i < m_tokens.size(); ++i) {
        const QRect place = tokenRect(i);
        const bool focused = i == m_current;
        if (focused)
            paintBox(painter, QRectF(place).adjusted(-1, -1, 1, 1), uf(7), t.accentTint, t.accent,
                     uf(2));
        else if (isAdded(i))
            paintBox(painter, place, uf(6), t.accentTint, t.highContrast() ? t.accent : QColor());
        else
            paintBox(painter, place, uf(6), t.dark() ? t.hover : t.card,
                     t.dark() ? QColor() : t.line);
        const int sign = isAdded(i) ? u(kSign) : 0;
        if (sign > 0)
            drawValue(painter, QRect(place.left() + u(7), place.top(), sign, place.height()),
                      Type::Value, t.accent, QStringLiteral("+"));
        drawValue(painter, place.adjusted(u(7) + sign, 0, -u(6), 0), Type::Value,
                  focused ? t.accent : t.text, m_tokens.at(i));
    }
    if (ownFocus && m_current < 0 && showsFocus(this))
        paintFocus(painter, rect(), uf(8));
}

void TokenStrip::resizeEvent(QResizeEvent *)
{
    const QSize size = m_copy->sizeHint();
    const int top = std::max(0, (std::min(height(), u(38)) - size.height()) / 2);
    m_copy->setGeometry(visual(this, QRect(QPoint(width() - size.width() - u(1), top), size)));
    update();
}

void TokenStrip::choose(int index)
{
    if (m_tokens.isEmpty())
        return;
    const int next = std::clamp(index, 0, static_cast<int>(m_tokens.size()) - 1);
    if (next == m_current)
        return;
    m_current = next;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(next);
    QAccessible::updateAccessibility(&event);
    emit currentChanged(next);
}

void TokenStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) { // the tokens run left to right in every language
    case Qt::Key_Left: choose(m_current < 0 ? 0 : m_current - 1); return;
    case Qt::Key_Right: choose(m_current + 1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(static_cast<int>(m_tokens.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void TokenStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (tokenRect(i).contains(event->pos()))
            choose(i);
    }
}

void TokenStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        resizeEvent(nullptr);
    QWidget::changeEvent(event);
}

} // namespace mailworthy::gui
