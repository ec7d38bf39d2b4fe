#include "gui/widgets/SideBySide.h"

#include "gui/widgets/Measures.h"
#include "gui/widgets/Theme.h"

#include <QBoxLayout>

namespace mailworthy::gui {

namespace {

constexpr int kNarrow = 560; // below, two columns would be too thin for a record

} // namespace

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setMargins(m_row, 0, 0, 0, 0, 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SideBySide::add(QWidget *widget)
{
    m_row->addWidget(widget, 1);
}

void SideBySide::resizeEvent(QResizeEvent *)
{
    const QBoxLayout::Direction wanted =
        width() < u(kNarrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
}

} // namespace mailworthy::gui
