#include "gui/widgets/BesideLayout.h"

#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace mailworthy::gui {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

BesideLayout::BesideLayout(int horizontalGap, int verticalGap, int least)
    : m_gap(horizontalGap)
    , m_rowGap(verticalGap)
    , m_least(least)
    , m_rest(new FlowLayout(horizontalGap, verticalGap))
{
    setContentsMargins(0, 0, 0, 0);
    addChildLayout(m_rest);
}

BesideLayout::~BesideLayout()
{
    // A layout takes itself out of the one it is in when it ends.
    delete std::exchange(m_words, nullptr);
    delete std::exchange(m_rest, nullptr);
}

void BesideLayout::setWords(QLayout *words)
{
    addChildLayout(words);
    m_words = words;
}

void BesideLayout::setWords(QWidget *words)
{
    addChildWidget(words);
    m_words = new QWidgetItem(words);
}

void BesideLayout::addItem(QLayoutItem *item)
{
    m_rest->addItem(item);
}

int BesideLayout::count() const
{
    return (m_rest ? 1 : 0) + (m_words ? 1 : 0);
}

QLayoutItem *BesideLayout::itemAt(int index) const
{
    if (index == 0 && m_rest)
        return m_rest;
    return index >= 0 && index < count() ? m_words : nullptr;
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    if (index == 0 && m_rest)
        return std::exchange(m_rest, nullptr);
    return index >= 0 && index < count() ? std::exchange(m_words, nullptr) : nullptr;
}

void BesideLayout::invalidate()
{
    QLayout::invalidate();
    if (m_rest)
        m_rest->invalidate();
}

int BesideLayout::restCount() const
{
    return m_rest ? m_rest->count() : 0;
}

int BesideLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize BesideLayout::sizeHint() const
{
    const QMargins edges = contentsMargins();
    const QSize words = m_words && !m_words->isEmpty() ? m_words->sizeHint() : QSize(0, 0);
    const QSize rest = m_rest->sizeHint();
    const int gap = words.width() > 0 && rest.width() > 0 ? u(m_gap) : 0;
    return QSize(words.width() + gap + rest.width(), std::max(words.height(), rest.height()))
        .grownBy(edges);
}

QSize BesideLayout::minimumSize() const
{
    const QSize words = m_words && !m_words->isEmpty() ? m_words->minimumSize() : QSize(0, 0);
    return words.expandedTo(m_rest->minimumSize()).grownBy(contentsMargins());
}

void BesideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int BesideLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins edges = contentsMargins();
    const QRect inner = rect.marginsRemoved(edges);
    const int frame = edges.top() + edges.bottom();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem *item, const QRect &place) {
        if (move)
            item->setGeometry(QStyle::visualRect(direction, inner, place));
    };
    const int restWide = m_rest->sizeHint().width();
    const bool hasWords = m_words && !m_words->isEmpty();
    if (!hasWords || restWide == 0) {
        QLayoutItem *only = hasWords ? m_words : m_rest;
        const int wide = hasWords ? inner.width() : std::min(restWide, inner.width());
        const int tall = heightOf(only, wide);
        const int room = std::max(tall, inner.height());
        put(only, QRect(inner.right() + 1 - wide, inner.top() + (room - tall) / 2, wide, tall));
        return tall + frame;
    }
    const int room = inner.width() - restWide - u(m_gap);
    const int wanted =
        std::max(m_words->minimumSize().width(), std::min(m_words->sizeHint().width(), u(m_least)));
    if (room >= wanted) {
        const int words = heightOf(m_words, room);
        const int rest = heightOf(m_rest, restWide);
        const int tall = std::max(words, rest);
        const int middle = inner.top() + std::max(tall, inner.height()) / 2;
        put(m_words, QRect(inner.left(), middle - words / 2, room, words));
        put(m_rest, QRect(inner.right() + 1 - restWide, middle - rest / 2, restWide, rest));
        return tall + frame;
    }
    const int words = heightOf(m_words, inner.width());
    const int rest = heightOf(m_rest, inner.width());
    put(m_words, QRect(inner.left(), inner.top(), inner.width(), words));
    put(m_rest, QRect(inner.left(), inner.top() + words + u(m_rowGap), inner.width(), rest));
    return words + u(m_rowGap) + rest + frame;
}

} // namespace mailworthy::gui
