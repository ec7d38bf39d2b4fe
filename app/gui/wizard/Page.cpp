#include "gui/wizard/Page.h"

namespace mailworthy::gui {

Page::Page(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

WhyView Page::whyFor(const QWidget *) const
{
    return {};
}

} // namespace mailworthy::gui
