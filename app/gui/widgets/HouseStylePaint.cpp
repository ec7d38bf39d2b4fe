#include "gui/widgets/HouseStyle.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/Focus.h"
#include "gui/widgets/Paint.h"
#include "gui/widgets/StyleMeasures.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace mailworthy::gui {

namespace {

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

/// Pointed at or pressed; a specimen can pretend by the property "mwShowHover".
bool isHot(const QStyleOption &option, const QWidget *widget)
{
    if (!isEnabled(option))
        return false;
    const bool down =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    return down || option.state.testFlag(QStyle::State_MouseOver)
           || (widget && widget->property("mwShowHover").toBool());
}

QColor secondaryLine(const Theme &t)
{
    return t.highContrast() ? t.control : blend(t.control, t.card, 0.55);
}

} // namespace

void HouseStyle::drawButtonBevel(const QStyleOptionButton &option, QPainter *painter,
                                 const QWidget *widget) const
{
    // The ground of a button whose picture ends at its row's edge reaches beyond it; only what can
    // be seen is painted, so that the ring for the focus stays whole.
    QRect room = option.rect;
    if (widget && widget->parentWidget() && !widget->isWindow())
        room &= widget->parentWidget()->rect().translated(-widget->pos());
    const QRectF bevel = room.adjusted(focusRing(), focusRing(), -focusRing(), -focusRing());
    const bool hot = isHot(option, widget);
    const qreal radius = uf(8);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        if (isEnabled(option))
            paintBox(*painter, bevel, radius, hot ? m_theme.accentHover : m_theme.accentFill);
        else
            paintBox(
                *painter, bevel, radius, m_theme.highContrast() ? m_theme.window : m_theme.line,
                m_theme.highContrast() ? m_theme.control : QColor(), 1, m_theme.highContrast());
        break;
    case ButtonKind::Secondary:
        paintBox(*painter, bevel, radius, hot ? m_theme.hover : m_theme.card,
                 secondaryLine(m_theme));
        break;
    case ButtonKind::Quiet:
    case ButtonKind::Link:
        if (hot)
            paintBox(*painter, bevel, radius, m_theme.hover);
        break;
    }
    if (showsFocus(widget))
        paintFocus(*painter, bevel.adjusted(-focusRing(), -focusRing(), focusRing(), focusRing()),
                   radius + focusRing());
}

void HouseStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                                 const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    QColor ink = m_theme.text;
    if (kind == ButtonKind::Primary)
        ink = m_theme.onAccent;
    else if (kind == ButtonKind::Quiet)
        ink = m_theme.text2;
    else if (kind == ButtonKind::Link)
        ink = m_theme.accent;
    if (!isEnabled(option))
        ink = option.palette.color(QPalette::Disabled, QPalette::ButtonText);

    const bool hasText = !option.text.isEmpty();
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu) && hasText;
    const int padding = buttonPadding(option, widget);
    QRect inner = option.rect.adjusted(focusRing() + padding, focusRing(), -focusRing() - padding,
                                       -focusRing());
    if (hasMenu) {
        const QRect arrow(inner.right() + 1 - u(16), inner.center().y() - u(8) + 1, u(16), u(16));
        drawIcon(*painter, visualRect(option.direction, option.rect, arrow), Icon::Down, ink);
        inner.setRight(inner.right() - u(22));
    }
    const int flags = Qt::TextHideMnemonic | Qt::TextSingleLine;
    const int textWide = hasText ? option.fontMetrics.size(flags, option.text).width() + 1 : 0;
    const bool pictured = !option.icon.isNull();
    const int wide = textWide + (pictured ? u(18) + (hasText ? u(7) : 0) : 0);
    int x = inner.left();
    if (!hasMenu && inner.width() > wide)
        x += (inner.width() - wide) / 2;
    if (pictured) {
        const QRect place(x, option.rect.center().y() - u(18) / 2 + 1, u(18), u(18));
        const QRect shown = visualRect(option.direction, option.rect, place);
        const auto *button = qobject_cast<const Button *>(widget);
        if (button && button->picture() != Icon::None)
            drawIcon(*painter, shown, button->picture(), ink);
        else
            option.icon.paint(painter, shown, Qt::AlignCenter,
                              isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        x += u(18) + u(7);
    }
    if (hasText) {
        const bool fits = inner.width() + 2 >= wide;
        if (!fits && option.rect.height() > buttonSize(option, widget).height()) {
            const QRect lines(x, inner.top(), inner.right() + 1 - x, inner.height());
            painter->setPen(ink);
            drawBroken(*painter, visualRect(option.direction, option.rect, lines), painter->font(),
                       buttonWords(option), option.direction, Qt::AlignCenter);
            return;
        }
        const QRect place(x, inner.top(), fits ? textWide : inner.right() + 1 - x, inner.height());
        painter->setPen(ink);
        const QString text =
            fits ? option.text
                 : option.fontMetrics.elidedText(option.text, Qt::ElideRight, place.width(), flags);
        painter->drawText(visualRect(option.direction, option.rect, place),
                          textFlags(Qt::AlignCenter, text, option.direction) | flags, text);
    }
}

void HouseStyle::drawFieldPanel(const QStyleOption &option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth == 0)
        return; // the edit inside a combo or spin box
    const bool focused = option.state.testFlag(State_HasFocus)
                         || (widget && widget->property("mwShowFocus").toBool());
    const bool readOnly = option.state.testFlag(State_ReadOnly);
    const QColor fill = isEnabled(option) && !readOnly ? m_theme.card : m_theme.sunken;
    if (focused)
        paintBox(*painter, option.rect, uf(8), fill, m_theme.accent, uf(2));
    else
        paintBox(*painter, option.rect, uf(8), fill,
                 isEnabled(option) ? m_theme.control : m_theme.line);
}

void HouseStyle::drawIndicator(const QStyleOption &option, QPainter *painter, const QWidget *widget,
                               bool round) const
{
    const QRectF box = option.rect;
    const bool on = option.state.testFlag(State_On);
    const bool focused = showsFocus(widget);
    const QColor line = !isEnabled(option) ? m_theme.line
                        : focused          ? m_theme.accent
                                           : m_theme.control;
    const qreal lineWidth = focused ? uf(2) : 1.25 * unitScale();
    if (round) {
        const QColor ring = on && isEnabled(option) ? m_theme.accent : line;
        paintBox(*painter, box, box.width() / 2, m_theme.card, ring, on ? uf(1.5) : lineWidth);
        if (on)
            paintBox(*painter,
                     QRectF(box.center() - QPointF(uf(4.5), uf(4.5)), QSizeF(uf(9), uf(9))),
                     uf(4.5), isEnabled(option) ? m_theme.accentFill : m_theme.control);
        if (on && focused)
            paintBox(*painter, box, box.width() / 2, {}, m_theme.accent, uf(2));
        return;
    }
    const bool partly = option.state.testFlag(State_NoChange);
    if (!on && !partly) {
        paintBox(*painter, box, uf(4), m_theme.card, line, lineWidth);
        return;
    }
    paintBox(*painter, box, uf(4), isEnabled(option) ? m_theme.accentFill : m_theme.control);
    if (focused)
        paintBox(*painter, box, uf(4), {}, m_theme.highContrast() ? m_theme.text : m_theme.accent,
                 uf(2));
    if (partly)
        paintBox(*painter, QRectF(box.center() - QPointF(uf(4), uf(0.75)), QSizeF(uf(8), uf(1.5))),
                 0, m_theme.onAccent);
    else
        drawIcon(*painter, box.adjusted(uf(2), uf(2), -uf(2), -uf(2)), Icon::Check,
                 m_theme.onAccent);
}

void HouseStyle::drawCombo(const QStyleOptionComboBox &option, QPainter *painter,
                           const QWidget *widget) const
{
    const QRectF bevel = subControlRect(CC_ComboBox, &option, SC_ComboBoxFrame, widget);
    paintBox(*painter, bevel, uf(8), isHot(option, widget) ? m_theme.hover : m_theme.card,
             isEnabled(option) ? secondaryLine(m_theme) : m_theme.line);
    if (showsFocus(widget))
        paintFocus(*painter, bevel.adjusted(-focusRing(), -focusRing(), focusRing(), focusRing()),
                   uf(8) + focusRing());
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QRectF place(arrow.center().x() - u(8), arrow.center().y() - u(8) + 1, u(16), u(16));
    drawIcon(*painter, place, Icon::Down, isEnabled(option) ? m_theme.text2 : m_theme.control);
}

void HouseStyle::drawComboLabel(const QStyleOptionComboBox &option, QPainter *painter,
                                const QWidget *widget) const
{
    QRect field = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget);
    if (!option.currentIcon.isNull()) {
        const QRect place(field.left(), field.center().y() - u(9) + 1, u(18), u(18));
        option.currentIcon.paint(painter, visualRect(option.direction, field, place));
        field = visualRect(option.direction, field, field.adjusted(u(18 + 7), 0, 0, 0));
    }
    if (option.editable)
        return;
    painter->setPen(option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled,
                                         QPalette::ButtonText));
    const QString text =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width());
    const int flags = textFlags(Qt::AlignLeft | Qt::AlignVCenter, text, option.direction);
    painter->drawText(field, flags | Qt::TextSingleLine, text);
}

void HouseStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                              const QPalette &palette, bool enabled, const QString &text,
                              QPalette::ColorRole role) const
{
    constexpr int sides = Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask;
    const Qt::Alignment alignment{QFlag(flags & sides)};
    const int shown = textFlags(alignment, text, painter->layoutDirection());
    QProxyStyle::drawItemText(painter, rect, (flags & ~sides) | shown, palette, enabled, text,
                              role);
}

void HouseStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter *painter,
                               const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const QRectF slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const QRectF handle = option.orientation == Qt::Vertical
                              ? slider.adjusted(uf(3), uf(2), -uf(3), -uf(2))
                              : slider.adjusted(uf(2), uf(3), -uf(2), -uf(3));
    const bool held = option.state.testFlag(State_Sunken) || option.state.testFlag(State_MouseOver);
    const qreal strength = m_theme.highContrast() || held ? 1.0 : 0.55;
    paintBox(*painter, handle, uf(3), blend(m_theme.control, m_theme.window, strength));
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton whole = *button;
            whole.rect = wholeRect(button->rect, widget);
            if (element != CE_PushButtonLabel)
                drawButtonBevel(whole, painter, widget);
            if (element != CE_PushButtonBevel)
                drawButtonLabel(whole, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboLabel(*combo, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.card);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_theme.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->setPen(m_theme.text3);
            const int flags = textFlags(header->textAlignment, header->text, header->direction);
            if (header->fontMetrics.horizontalAdvance(header->text) > header->rect.width() + 1) {
                drawBroken(*painter, header->rect, painter->font(), header->text, header->direction,
                           header->textAlignment);
                return;
            }
            // Letters of some scripts are taller than the label's own room.
            painter->drawText(header->rect, flags | Qt::TextSingleLine | Qt::TextDontClip,
                              header->text);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: return;   // each control shows its focus itself
    case PE_PanelItemViewRow: return; // delegates paint the rows
    case PE_PanelLineEdit: drawFieldPanel(*option, painter, widget); return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox: drawIndicator(*option, painter, widget, false); return;
    case PE_IndicatorRadioButton: drawIndicator(*option, painter, widget, true); return;
    case PE_FrameMenu: paintBox(*painter, option->rect, 0, {}, m_theme.line); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawCombo(*combo, painter, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace mailworthy::gui
