// The choice cards.
#include "gui/widgets/Choices.h"

#include "gui/widgets/Card.h"
#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

int textStart()
{
    return u(16 + 22 + 12);
}

} // namespace

ChoiceCard::ChoiceCard(const ChoiceView &view, QWidget *parent) : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setView(view);
}

void ChoiceCard::setView(const ChoiceView &view)
{
    m_view = view;
    setText(QString(view.title).replace(u'&', u"&&"_s));
    setAccessibleName(view.tag.isEmpty()
                          ? view.title
                          : tr("%1 (%2)", "choice, its tag").arg(view.title, view.tag));
    setAccessibleDescription(view.text);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const int title =
        textWidth(Type::Strong, m_view.title)
        + (m_view.tag.isEmpty() ? 0 : u(9 + 14) + textWidth(Type::Caption, m_view.tag));
    const int width =
        textStart() + std::max(title, std::min(u(180), textWidth(Type::Body, m_view.text))) + u(14);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    int words = std::max(leastWidth(typeFont(Type::Strong), m_view.title),
                         leastWidth(typeFont(Type::Body), m_view.text));
    if (!m_view.tag.isEmpty())
        words = std::max(words, u(14) + textWidth(Type::Caption, m_view.tag));
    return {std::max(u(150), textStart() + words + u(14)), u(60)};
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = width - textStart() - u(14);
    const bool tagFits =
        m_view.tag.isEmpty()
        || textWidth(Type::Strong, m_view.title) + u(9 + 14) + textWidth(Type::Caption, m_view.tag)
               <= room;
    const int height =
        u(13) + wrappedHeight(Type::Strong, m_view.title, room) + u(2) + (tagFits ? 0 : u(24))
        + (m_view.text.isEmpty() ? 0 : wrappedHeight(Type::Body, m_view.text, room)) + u(14);
    return std::max(u(74), height);
}

bool ChoiceCard::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF box = rect();
    if (isChecked()) {
        paintBox(painter, box, uf(10), t.accentTint, t.accent, uf(2));
    } else {
        paintCard(painter, box, uf(10));
        if (underMouse() && isEnabled())
            paintBox(painter, box.adjusted(0, 0, 0, -1), uf(10), {}, t.control);
    }
    if (showsFocus(this))
        paintFocus(painter, isChecked() ? box.adjusted(uf(4), uf(4), -uf(4), -uf(4)) : box,
                   uf(isChecked() ? 7 : 10));

    const QColor ink = isEnabled() ? t.text : t.control;
    drawIcon(painter, visual(this, QRect(u(16), u(16), u(22), u(22))), m_view.icon,
             isChecked() ? t.accent : t.text2);
    const int room = width() - textStart() - u(14);
    const int titleHeight = wrappedHeight(Type::Strong, m_view.title, room);
    QRect line(textStart(), u(13), room, titleHeight);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    drawText(painter, visual(this, line), start, Type::Strong, ink, m_view.title, true);
    if (!m_view.tag.isEmpty()) {
        const int titleWidth = textWidth(Type::Strong, m_view.title);
        const int tagWidth = textWidth(Type::Caption, m_view.tag) + u(14);
        QRect tag(line.left() + titleWidth + u(9), line.top() - u(2), tagWidth, u(20));
        if (titleWidth + u(9) + tagWidth > room) {
            tag.moveTo(line.left(), line.bottom() + u(3));
            line.translate(0, u(24));
        }
        const QRect shown = visual(this, tag);
        paintBox(painter, shown, uf(6), isChecked() ? t.card : t.accentTint,
                 t.highContrast() ? t.accent : QColor());
        drawText(painter, shown, Qt::AlignCenter, Type::Caption, t.accent, m_view.tag);
    }
    const QRect words(line.left(), line.bottom() + 1 + u(2), room, height());
    drawText(painter, visual(this, words), start, Type::Body, isEnabled() ? t.text2 : t.control,
             m_view.text, true);
}

ChoiceGroup::ChoiceGroup(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setMargins(m_grid, 0, 0, 0, 0, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked())
            emit chosen(id);
    });
}

void ChoiceGroup::setChoices(const std::vector<ChoiceView> &choices)
{
    const QSignalBlocker quiet(this);
    while (m_cards.size() > choices.size()) {
        m_group->removeButton(m_cards.back());
        delete m_cards.back();
        m_cards.pop_back();
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i < m_cards.size()) {
            m_cards[i]->setView(choices[i]);
            continue;
        }
        auto *card = new ChoiceCard(choices[i], this);
        card->setObjectName(u"%1.%2"_s.arg(objectName()).arg(i));
        m_group->addButton(card, static_cast<int>(i));
        m_cards.push_back(card);
    }
    m_columns = 0;
    arrange(width() > 0 && isVisible() ? columnsIn(width()) : static_cast<int>(choices.size()));
}

void ChoiceGroup::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (ChoiceCard *card : m_cards)
        card->setChecked(false);
    m_group->setExclusive(true);
}

int ChoiceGroup::current() const
{
    return m_group->checkedId();
}

ChoiceCard *ChoiceGroup::card(int index) const
{
    return index >= 0 && index < static_cast<int>(m_cards.size())
               ? m_cards[static_cast<std::size_t>(index)]
               : nullptr;
}

int ChoiceGroup::columnsIn(int width) const
{
    const int n = static_cast<int>(m_cards.size());
    int least = u(200);
    for (const ChoiceCard *card : m_cards)
        least = std::max(least, card->minimumSizeHint().width());
    return width < least * n + m_grid->horizontalSpacing() * (n - 1) ? 1 : n;
}

QSize ChoiceGroup::minimumSizeHint() const
{
    QSize size;
    for (const ChoiceCard *card : m_cards)
        size = size.expandedTo(card->minimumSizeHint());
    return size;
}

void ChoiceGroup::resizeEvent(QResizeEvent *event)
{
    if (!m_cards.empty())
        arrange(columnsIn(event->size().width()));
}

void ChoiceGroup::arrange(int columns)
{
    columns = std::max(1, columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    updateGeometry();
}

} // namespace mailworthy::gui
