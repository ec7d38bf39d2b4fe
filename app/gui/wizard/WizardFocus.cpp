// The tab order of the window: as its layouts read, whatever was made first.
#include "gui/wizard/WizardParts.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace mailworthy::gui {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisible()
           && !widget->focusProxy();
}

void collect(QWidget *widget, std::vector<QWidget *> &order);

void collect(QLayout *layout, std::vector<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &order)
{
    if (!widget->isVisible() || widget->isWindow())
        return;
    if (std::find(order.begin(), order.end(), widget) != order.end())
        return;
    if (takesTab(widget))
        order.push_back(widget);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        auto *scroll = qobject_cast<QScrollArea *>(area);
        if (scroll && scroll->widget())
            collect(scroll->widget(), order);
        return; // item views walk their items themselves
    }
    if (widget->layout())
        collect(widget->layout(), order);
    const QObjectList &children = widget->children();
    for (QObject *child : children) { // those outside any layout
        if (child->isWidgetType())
            collect(static_cast<QWidget *>(child), order);
    }
}

} // namespace

bool WizardWindow::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> order;
    if (m_parts->root) // none while the frame is made anew and the old one gives up the focus
        collect(m_parts->root, order);
    if (order.empty())
        return false;
    const auto now = std::find(order.begin(), order.end(), QApplication::focusWidget());
    QWidget *target = next ? order.front() : order.back();
    if (now != order.end()) {
        if (next && now + 1 != order.end())
            target = *(now + 1);
        else if (!next && now != order.begin())
            target = *(now - 1);
    } else if (next && std::find(order.begin(), order.end(), m_parts->stepList) != order.end()) {
        target = m_parts->stepList; // what had it is hidden: the list tells where one is
    }
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_parts->host->isAncestorOf(target))
        m_parts->scroll->ensureWidgetVisible(target, 0, 40);
    return true;
}

} // namespace mailworthy::gui
