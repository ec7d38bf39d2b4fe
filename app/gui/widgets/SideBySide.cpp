#include "gui/widgets/SideBySide.h"

#include "gui/widgets/Measures.h"
#include "gui/widgets/Theme.h"

#include <QBoxLayout>

#include <algorithm>

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

QSize SideBySide::minimumSizeHint() const
{
    QSize size;
    for (int i = 0; i < m_row->count(); ++i)
        size = size.expandedTo(m_row->itemAt(i)->minimumSize());
    return size;
}

void SideBySide::resizeEvent(QResizeEvent *)
{
    int needed = 0;
    for (int i = 0; i < m_row->count(); ++i)
        needed = std::max(needed, m_row->itemAt(i)->minimumSize().width());
    needed = m_row->count() * needed + (m_row->count() - 1) * m_row->spacing();
    const QBoxLayout::Direction wanted =
        width() < std::max(u(kNarrow), needed) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_row->direction() != wanted)
        m_row->setDirection(wanted);
}

} // namespace mailworthy::gui
