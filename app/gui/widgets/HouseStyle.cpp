#include "gui/widgets/HouseStyle.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/StyleMeasures.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

ArcClock::ArcClock(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(50); // 20 Hz
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    m_since.start();
}

void ArcClock::turn(QWidget *widget)
{
    if (std::find(m_widgets.begin(), m_widgets.end(), widget) == m_widgets.end())
        m_widgets.emplace_back(widget);
    m_timer.start();
}

void ArcClock::stop(QWidget *widget)
{
    std::erase(m_widgets, widget);
}

qreal ArcClock::angle() const
{
    return static_cast<qreal>(m_since.elapsed() % 1000) * 0.36;
}

void ArcClock::tick()
{
    std::erase_if(m_widgets, [](const QPointer<QWidget> &widget) { return widget.isNull(); });
    bool seen = false;
    for (const QPointer<QWidget> &widget : m_widgets) {
        if (widget->isVisible()) {
            widget->update();
            seen = true;
        }
    }
    if (!seen) {
        m_widgets.clear(); // they register again when shown
        m_timer.stop();
    }
}

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"mailworthy"_s);
}

HouseStyle *HouseStyle::installed()
{
    return qobject_cast<HouseStyle *>(QApplication::style());
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the surface behind shows through
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return u(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return u(8);
    case PM_ScrollBarExtent: return u(12);
    case PM_ScrollBarSliderMin: return u(32);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return u(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return u(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize: return u(18);
    case PM_HeaderMargin: return u(8);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolTipLabelFrameWidth: return u(4);
    case PM_MenuHMargin:
    case PM_MenuVMargin: return u(4);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Widget_Animation_Duration:
        return m_motion ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit: {
        const int height = std::max(u(34), option->fontMetrics.height() + u(14));
        return {size.width() + u(16), height};
    }
    case CT_ComboBox: {
        const int width = option->fontMetrics.height() / 2 + size.width() + u(10 + 30);
        return QSize(width, std::max(u(32), option->fontMetrics.height() + u(12)))
               + 2 * QSize(focusRing(), focusRing());
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        result.setHeight(std::max(result.height(), u(24)));
        return result;
    }
    case CT_MenuItem: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), u(28)));
        return result;
    }
    case CT_ItemViewItem: {
        QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        result.setHeight(std::max(result.height(), u(28)));
        return result;
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonLayoutItem:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int side = focusRing() + opticalInset(*button, widget);
            return option->rect.adjusted(side, focusRing(), -side, -focusRing());
        }
        return option->rect.adjusted(focusRing(), focusRing(), -focusRing(), -focusRing());
    case SE_ComboBoxLayoutItem:
        return option->rect.adjusted(focusRing(), focusRing(), -focusRing(), -focusRing());
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem: return option->rect;
    case SE_PushButtonContents:
        return option->rect.adjusted(focusRing(), focusRing(), -focusRing(), -focusRing());
    case SE_PushButtonFocusRect: return option->rect;
    case SE_LineEditContents: return option->rect.adjusted(u(9), 0, -u(9), 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int ring = focusRing();
        const QRect bevel = wholeRect(option->rect, widget).adjusted(ring, ring, -ring, -ring);
        switch (part) {
        case SC_ComboBoxFrame: return bevel;
        case SC_ComboBoxListBoxPopup: return bevel;
        case SC_ComboBoxArrow:
            return visualRect(option->direction, bevel,
                              QRect(bevel.right() - u(28), bevel.top(), u(28), bevel.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, bevel, bevel.adjusted(u(10), u(2), -u(30), -u(2)));
        default: break;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace mailworthy::gui
