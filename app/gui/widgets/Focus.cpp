#include "gui/widgets/Focus.h"

#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QWidget>

namespace mailworthy::gui {

bool showsFocus(const QWidget *widget)
{
    if (!widget)
        return false;
    if (widget->property("mwShowFocus").toBool())
        return true;
    const HouseStyle *style = HouseStyle::installed();
    return widget->hasFocus() && style && style->keyFocus() == widget;
}

void noteFocus(QWidget *widget, Qt::FocusReason reason)
{
    HouseStyle *style = HouseStyle::installed();
    if (!style)
        return;
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        if (style->keyFocus() != widget) {
            style->setKeyFocus(widget);
            widget->update();
        }
        break;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason: break; // as it was before
    case Qt::OtherFocusReason:          // moved by the program: shown when the one before was
        if (style->keyFocus())
            style->setKeyFocus(widget);
        break;
    default:
        style->setKeyFocus(nullptr);
        widget->update();
        break;
    }
}

void paintFocus(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, radius, {}, theme().accent, uf(2));
}

} // namespace mailworthy::gui
