#include "gui/widgets/WhyPanel.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/Icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

WhyPanel::WhyPanel(Desktop &desktop, QWidget *parent)
    : QWidget(parent)
    , m_desktop(desktop)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"whyPanel"_s);
    setAccessibleName(tr("Why this matters"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 1, 0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // reserved; drawn only when needed
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll);
}

void WhyPanel::setView(const WhyView &view)
{
    if (view == m_view && m_content)
        return;
    if (m_content)
        m_places[m_view.title] = m_scroll->verticalScrollBar()->value();
    m_view = view;
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_content);
    setMargins(column, 23, 14, 12, 24, 4);
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, 10);
    head->addWidget(new IconLabel(Icon::Bulb, QPalette::Link, 18, m_content));
    auto *title = new Para(view.title, Type::CardTitle, Tone::Text, m_content);
    head->addWidget(title, 1, Qt::AlignVCenter);
    Button *close = makeIconButton(Icon::Close, tr("Close the explanation"), m_content);
    close->setObjectName(u"whyClose"_s);
    connect(close, &QPushButton::clicked, this, &WhyPanel::closeAsked);
    head->addWidget(close);
    column->addLayout(head);
    bool first = true;
    for (const WhyText &section : view.sections) {
        column->addSpacing(u(first ? 8 : 12));
        first = false;
        if (!section.title.isEmpty())
            column->addWidget(new Para(section.title, Type::Strong, Tone::Text, m_content));
        column->addWidget(new Para(section.text, Type::Body, Tone::Text2, m_content));
    }
    if (!view.learnMore.isEmpty()) {
        column->addSpacing(u(12));
        auto *more = new Button(tr("Learn more"), ButtonKind::Link, Icon::Link, m_content);
        more->setObjectName(u"learnMore"_s);
        connect(more, &QPushButton::clicked, this,
                [this] { m_desktop.openLink(m_view.learnMore); });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    if (!view.words.empty()) {
        column->addSpacing(u(20));
        auto *card = new Card({}, m_content);
        card->body()->addWidget(
            new Para(tr("Words on this page"), Type::CaptionStrong, Tone::Text2, card));
        for (const WhyText &word : view.words) {
            auto *pair = new QVBoxLayout;
            setMargins(pair, 0, 0, 0, 0, 1);
            pair->addWidget(new Para(word.title, Type::Strong, Tone::Text, card));
            pair->addWidget(new Para(word.text, Type::Body, Tone::Text2, card));
            card->body()->addLayout(pair);
        }
        column->addWidget(card);
    }
    column->addStretch(1);
    m_scroll->setWidget(m_content); // deletes the one before
    m_content->setAutoFillBackground(false);
    const auto place = m_places.find(view.title);
    m_scroll->verticalScrollBar()->setValue(place == m_places.end() ? 0 : place->second);
}

QSize WhyPanel::sizeHint() const
{
    return {u(300), u(400)};
}

void WhyPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(rect(), theme().window);
    painter.fillRect(QRect(x, 0, 1, height()), theme().line);
}

} // namespace mailworthy::gui
