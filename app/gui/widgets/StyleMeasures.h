#pragma once
// Measures that the style's sizes and its painting share.
#include "gui/widgets/Theme.h"

#include <QRect>
#include <QSize>
#include <QStyle>

class QStyleOptionButton;
class QStyleOptionSlider;

namespace mailworthy::gui {

/// Room around buttons for the focus ring: 1 gap and 2 of line.
[[nodiscard]] inline int focusRing()
{
    return u(3);
}

[[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
/// Of a button that is narrower than that, its words in lines.
[[nodiscard]] int wrappedButtonHeight(const QStyleOptionButton &option, const QWidget *widget,
                                      int width);
/// The words as they are shown, without the signs for shortcuts.
[[nodiscard]] QString buttonWords(const QStyleOptionButton &option);
/// What a quiet button's surface reaches beyond its text or picture.
[[nodiscard]] int opticalInset(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] int buttonPadding(const QStyleOptionButton &option, const QWidget *widget);
/// The rectangle that layouts meant for a button or combo box: they cut off what would lie outside
/// the parent.
[[nodiscard]] QRect wholeRect(const QRect &rect, const QWidget *widget);
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part);

} // namespace mailworthy::gui
