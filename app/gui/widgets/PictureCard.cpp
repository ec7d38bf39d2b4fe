#include "gui/widgets/PictureCard.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

PictureCard::PictureCard(const QString &title, Picture *picture, QWidget *parent)
    : Card(title, parent)
    , m_picture(picture)
    , m_twin(new QWidget(this))
    , m_twinLayout(new QVBoxLayout(m_twin))
    , m_switch(new Button(tr("Show as list"), ButtonKind::Quiet, Icon::List, this))
{
    setMargins(m_twinLayout, 0, 4, 0, 4, 6);
    m_switch->setObjectName(u"twin.%1"_s.arg(picture->objectName()));
    nameSwitch();
    addHeaderWidget(m_switch);
    body()->addWidget(picture);
    body()->addWidget(m_twin);
    m_twin->hide();
    connect(m_switch, &QPushButton::clicked, this, [this] { setTwin(!m_shown); });
}

/// Several cards of a page may have such a button; the card's title tells them apart.
void PictureCard::nameSwitch()
{
    m_switch->setAccessibleName(
        tr("%1: %2", "button, the card it is in").arg(m_switch->text(), title()));
}

void PictureCard::refresh()
{
    nameSwitch();
    if (!m_shown)
        return;
    while (QLayoutItem *item = m_twinLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList lines = m_picture->lines();
    for (const QString &line : lines)
        m_twinLayout->addWidget(new Para(line, Type::Body, Tone::Text, m_twin));
}

void PictureCard::setPictureShown(bool on)
{
    m_visible = on;
    m_switch->setVisible(on);
    m_twin->setVisible(m_shown && on);
    m_picture->setVisible(!m_shown && on);
}

void PictureCard::setTwin(bool on)
{
    m_shown = on;
    refresh();
    m_twin->setVisible(on && m_visible);
    m_picture->setVisible(!on && m_visible);
    m_switch->setPicture(on ? Icon::Grid : Icon::List);
    m_switch->setText(on ? tr("Show as picture") : tr("Show as list"));
    nameSwitch();
}

} // namespace mailworthy::gui
