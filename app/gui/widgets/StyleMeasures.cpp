#include "gui/widgets/StyleMeasures.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/Paint.h"

#include <QFontMetrics>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isQuiet(const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    return kind == ButtonKind::Quiet || kind == ButtonKind::Link;
}

} // namespace

int buttonPadding(const QStyleOptionButton &option, const QWidget *widget)
{
    if (option.text.isEmpty())
        return u(7);
    if (isQuiet(widget) || option.features.testFlag(QStyleOptionButton::HasMenu))
        return u(10);
    return u(16);
}

int opticalInset(const QStyleOptionButton &option, const QWidget *widget)
{
    return isQuiet(widget) ? buttonPadding(option, widget) : 0;
}

namespace {

/// Everything but the words.
int besideWords(const QStyleOptionButton &option, const QWidget *widget)
{
    int width = 2 * buttonPadding(option, widget);
    if (!option.icon.isNull())
        width += u(18) + (option.text.isEmpty() ? 0 : u(7));
    if (option.features.testFlag(QStyleOptionButton::HasMenu) && !option.text.isEmpty())
        width += u(18 + 4);
    return width;
}

} // namespace

QString buttonWords(const QStyleOptionButton &option)
{
    return QString(option.text).replace(u"&&"_s, u"&"_s);
}

int wrappedButtonHeight(const QStyleOptionButton &option, const QWidget *widget, int width)
{
    const int room = width - 2 * focusRing() - besideWords(option, widget);
    const QFont font = widget ? widget->font() : typeFont(Type::Medium);
    return brokenHeight(font, buttonWords(option), room) + u(10) + 2 * focusRing();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    int width = besideWords(option, widget);
    if (!option.text.isEmpty())
        width +=
            option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width()
            + 1;
    const int height = std::max(u(32), option.fontMetrics.height() + u(10));
    return {width + 2 * focusRing(), height + 2 * focusRing()};
}

QRect wholeRect(const QRect &rect, const QWidget *widget)
{
    if (!widget)
        return rect;
    QRect whole = rect;
    const QSize wanted = widget->sizeHint();
    if (rect.height() > wanted.height())
        return rect; // its words have gone on in a second line
    if (widget->x() == 0 && whole.width() < wanted.width())
        whole.setLeft(whole.right() + 1 - wanted.width());
    if (widget->y() == 0 && whole.height() < wanted.height())
        whole.setTop(whole.bottom() + 1 - wanted.height());
    return whole;
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = std::max<qint64>(0, qint64{bar.maximum} - bar.minimum);
    int slider = length;
    if (range > 0) {
        const qint64 wanted =
            qint64{bar.pageStep} * length / std::max<qint64>(1, range + bar.pageStep);
        slider = std::min(length, std::max(u(32), static_cast<int>(wanted)));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect = across
                               ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                               : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
        return across ? QStyle::visualRect(bar.direction, bar.rect, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    case QStyle::SC_ScrollBarSlider: return stretch(start, slider);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + slider, length - start - slider);
    default: return {};
    }
}

} // namespace mailworthy::gui
