#include "gui/widgets/Card.h"

#include "gui/widgets/BesideLayout.h"
#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mailworthy::gui {

void paintCard(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Theme &t = theme();
    if (t.shadow.alpha() > 0)
        paintBox(painter, rect.adjusted(0, 1, 0, 0), radius, t.shadow);
    paintBox(painter, rect.adjusted(0, 0, 0, -1), radius, t.card, t.line);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QWidget(this))
    , m_headerRow(new BesideLayout)
    , m_title(new Para(title, Type::CardTitle, Tone::Text, m_header))
    , m_subtitle(new Para({}, Type::Body, Tone::Text2, m_header))
    , m_pill(new StatusPill(Status::Waiting, {}, m_header))
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *words = new QVBoxLayout;
    setMargins(words, 0, 0, 0, 0, 2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    setMargins(m_headerRow, 8, 3, 8, 3); // 3: focus rings
    m_header->setLayout(m_headerRow);
    m_headerRow->setWords(words);
    m_headerRow->addWidget(m_pill);
    setMargins(m_outer, 12, 10, 12, 13, 3);
    m_outer->addWidget(m_header);
    setMargins(m_body, 8, 0, 8, 0, 8);
    m_outer->addLayout(m_body, 1);
    m_subtitle->hide();
    m_pill->hide();
    setAccessibleName(title);
    showHeader();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHeader();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
    showHeader();
}

void Card::setPill(Status status, const QString &text)
{
    m_pill->setStatus(status, text);
    m_pill->show();
    showHeader();
}

void Card::hidePill()
{
    m_pill->hide();
    showHeader();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerRow->addWidget(widget);
    showHeader();
}

void Card::setTableMargins(bool on)
{
    setMargins(m_body, on ? 0 : 8, 0, on ? 0 : 8, 0, 8);
}

void Card::showHeader()
{
    m_title->setVisible(!m_title->text().isEmpty());
    const bool any = !m_title->text().isEmpty() || !m_subtitle->isHidden() || !m_pill->isHidden()
                     || m_headerRow->restCount() > 1;
    m_header->setVisible(any);
    setMinimum(m_header, 0, any ? 36 : 0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), uf(12));
}

Para *makeHeading(const QString &text, QWidget *parent)
{
    return new Para(text, Type::Strong, Tone::Text, parent);
}

} // namespace mailworthy::gui
