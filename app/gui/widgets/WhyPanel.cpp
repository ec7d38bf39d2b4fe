#include "gui/widgets/WhyPanel.h"

#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

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
    if (!view.learnMore.empty()) {
        column->addSpacing(u(12));
        column->addWidget(new Para(tr("Learn more"), Type::Strong, Tone::Text, m_content));
        for (const WhyLink &link : view.learnMore)
            addLink(column, link);
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

/// Its address comes in sight where nobody opens it, to be taken elsewhere.
void WhyPanel::addLink(QVBoxLayout *column, const WhyLink &link)
{
    auto *open = new Button(link.title, ButtonKind::Link, Icon::Link, m_content);
    open->setObjectName(u"learnMore"_s);
    open->setAccessibleName(tr("Learn more: %1").arg(link.title));
    open->setAccessibleDescription(link.url);
    open->setToolTip(isolate(link.url));
    column->addWidget(open, 0, Qt::AlignLeft | Qt::AlignTop); // its words may take two lines
    auto *address = new QWidget(m_content);
    address->setObjectName(u"learnMoreAddress"_s);
    auto *lines = new QVBoxLayout(address);
    setMargins(lines, 0, 0, 0, 6, 2);
    lines->addWidget(new Para(tr("No browser could be opened here. Its address:"), Type::Caption,
                              Tone::Text2, address));
    auto *value = new QHBoxLayout;
    setMargins(value, 0, 0, 0, 0, 6);
    auto *text = new Para({}, Type::Body, Tone::Text, address);
    text->setObjectName(u"learnMoreUrl"_s);
    text->setValue(link.url);
    value->addWidget(text, 1);
    auto *copy = new CopyButton(m_desktop, tr("Address of %1").arg(link.title), {}, address);
    copy->setObjectName(u"learnMoreCopy"_s);
    copy->setValue(link.url);
    value->addWidget(copy, 0, Qt::AlignTop);
    lines->addLayout(value);
    address->hide();
    column->addWidget(address);
    connect(open, &QPushButton::clicked, address, [this, url = link.url, address, copy] {
        const bool opened = m_desktop.openLink(url);
        address->setVisible(!opened);
        if (opened)
            return;
        copy->setFocus(Qt::OtherFocusReason);
        m_content->layout()->activate();
        m_scroll->ensureWidgetVisible(address, 0, u(8));
    });
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
