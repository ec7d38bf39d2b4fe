#include "gui/widgets/Gauges.h"

#include "gui/widgets/Focus.h"
#include "gui/widgets/GateCard.h"
#include "gui/widgets/Paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace mailworthy::gui {

GateCard::GateCard(QWidget *parent) : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void GateCard::setView(const GateView &view)
{
    m_view = view;
    setText(view.name);
    setAccessibleName(tr("%1: %2", "gate, its state").arg(view.name, statusWord(view.status)));
    setAccessibleDescription(view.text);
    updateGeometry();
    update();
}

QSize GateCard::sizeHint() const
{
    return {u(160), heightForWidth(u(160))};
}

QSize GateCard::minimumSizeHint() const
{
    const int words = std::max(leastWidth(typeFont(Type::Strong), m_view.name),
                               leastWidth(typeFont(Type::Caption), m_view.text));
    return {std::max(u(110), words + u(32)), u(90)};
}

int GateCard::heightForWidth(int width) const
{
    const int room = width - u(32);
    return std::max(u(108), u(16 + 24 + 8) + wrappedHeight(Type::Strong, m_view.name, room) + u(2)
                                + wrappedHeight(Type::Caption, m_view.text, room) + u(14));
}

void GateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paintCard(painter, rect(), uf(12));
    if (underMouse())
        paintBox(painter, QRectF(rect()).adjusted(0, 0, 0, -1), uf(12), {}, t.control);
    if (showsFocus(this))
        paintFocus(painter, QRectF(rect()).adjusted(0, 0, 0, -1), uf(12));
    drawGlyph(painter, visual(this, QRect(u(16), u(16), u(24), u(24))), m_view.status, t.card);
    drawIcon(painter, visual(this, QRect(width() - u(16 + 18), u(18), u(18), u(18))), m_view.icon,
             t.text2);
    const int room = width() - u(32);
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop;
    const QRect name(u(16), u(48), room, wrappedHeight(Type::Strong, m_view.name, room));
    drawText(painter, visual(this, name), start, Type::Strong, t.text, m_view.name, true);
    const QRect words(u(16), name.bottom() + u(3), room, height());
    drawText(painter, visual(this, words), start, Type::Caption, t.text2, m_view.text, true);
}

GatesBar::GatesBar(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMargins(m_grid, 0, 0, 0, 0, 12);
}

void GatesBar::setGates(const std::vector<GateView> &gates)
{
    while (m_cards.size() > gates.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < gates.size()) {
        auto *card = new GateCard(this);
        const int number = static_cast<int>(m_cards.size());
        card->setObjectName(QStringLiteral("gate.%1").arg(number));
        connect(card, &QAbstractButton::clicked, this, [this, number] { emit chosen(number); });
        m_cards.push_back(card);
        m_columns = 0;
    }
    for (std::size_t i = 0; i < gates.size(); ++i)
        m_cards[i]->setView(gates[i]);
    if (m_columns == 0)
        arrange(isVisible() ? columnsIn(width()) : static_cast<int>(gates.size()));
}

int GatesBar::columnsIn(int width) const
{
    int least = u(138); // with the gap 150
    for (const GateCard *card : m_cards)
        least = std::max(least, card->minimumSizeHint().width());
    const int n = static_cast<int>(m_cards.size());
    const int gap = m_grid->horizontalSpacing();
    const auto fit = [&](int columns) { return columns * (least + gap) - gap <= width; };
    return fit(n) ? n : fit(2) ? 2 : 1;
}

QSize GatesBar::minimumSizeHint() const
{
    QSize size;
    for (const GateCard *card : m_cards)
        size = size.expandedTo(card->minimumSizeHint());
    return size;
}

void GatesBar::resizeEvent(QResizeEvent *event)
{
    if (!m_cards.empty())
        arrange(columnsIn(event->size().width()));
}

void GatesBar::arrange(int columns)
{
    columns = std::max(1, columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

VerdictCard::VerdictCard(QWidget *parent)
    : Card({}, parent)
    , m_glyph(new GlyphLabel(Status::Waiting, 26, this))
    , m_verdict(new Para({}, Type::Verdict, Tone::Text, this))
    , m_text(new Para({}, Type::Body, Tone::Text2, this))
    , m_range(new RangeBar(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *words = new QVBoxLayout;
    setMargins(words, 0, 0, 0, 0, 6);
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, 10);
    head->addWidget(m_glyph, 0, Qt::AlignVCenter);
    head->addWidget(m_verdict, 1, Qt::AlignVCenter);
    words->addLayout(head);
    words->addWidget(m_text);
    auto *gauge = new QVBoxLayout;
    setMargins(gauge, 0, 0, 0, 0, 0);
    gauge->addWidget(new Para(tr("Readiness"), Type::Caption, Tone::Text2, this));
    gauge->addWidget(m_range);
    gauge->addStretch(1);
    setMargins(m_row, 0, 2, 0, 2, 28);
    m_row->addLayout(words, 10);
    m_row->addLayout(gauge, 9);
    body()->addLayout(m_row);
}

void VerdictCard::setVerdict(Status status, const QString &verdict, const QString &text)
{
    m_glyph->setStatus(status);
    m_verdict->setText(verdict);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(verdict);
}

void VerdictCard::setRange(int low, int high)
{
    m_range->setRange(low, high);
}

void VerdictCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() < u(480) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace mailworthy::gui
