#pragma once
// The look in numbers: colours as tokens, the unit u(), the type scale. Values only; HouseStyle
// carries the theme in force and Appearance switches it. Nobody writes a pixel number or a colour
// elsewhere.
#include "gui/widgets/Status.h"

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>

#include <array>

class QLayout;
class QWidget;

namespace mailworthy::gui {

enum class ThemeKind { Light, Dark, HighContrast };

/// What the owner chose in the menu.
enum class ThemeChoice { System, Light, Dark, HighContrast };
[[nodiscard]] QString toString(ThemeChoice choice); ///< "system", "light", "dark", "contrast"
[[nodiscard]] ThemeChoice themeChoiceFromString(const QString &text); ///< anything else: System

struct StatusColors
{
    QColor text; ///< words on card, window or tint
    QColor mark; ///< the glyph's body
    QColor tint; ///< pill, banner
};

/// One set of colours (look.md §2).
struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    QColor window, sidebar, card, sunken, hover, line, control;
    QColor text, text2, text3;
    QColor accent, accentFill, accentHover, onAccent, accentTint;
    QColor shadow; ///< transparent: none
    std::array<StatusColors, kStatusCount> status;

    [[nodiscard]] const StatusColors &of(Status s) const
    {
        return status[static_cast<std::size_t>(s)];
    }
    [[nodiscard]] bool highContrast() const { return kind == ThemeKind::HighContrast; }
    [[nodiscard]] bool dark() const { return kind == ThemeKind::Dark; }
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme lightTheme();
    [[nodiscard]] static Theme darkTheme();
    /// Every colour from the system's palette.
    [[nodiscard]] static Theme contrastTheme(const QPalette &system);
    /// For `choice`, on a machine whose own palette is `system`.
    [[nodiscard]] static Theme forSystem(ThemeChoice choice, const QPalette &system);
};

/// The theme in force: that of the application's HouseStyle, light without one.
[[nodiscard]] const Theme &theme();

/// `n` units in device-independent pixels; one unit is a pixel with a system font of 13 pixels.
[[nodiscard]] int u(int n);
[[nodiscard]] qreal uf(qreal n); ///< not rounded, for painting
[[nodiscard]] qreal unitScale();
/// The same for a given font; what HouseStyle calls when the application's font changes.
[[nodiscard]] qreal unitScaleFor(const QFont &font);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// `over` (with its alpha) laid over the opaque `under`.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, qreal alpha);

/// Type scale (look.md §1).
enum class Type {
    Title,       ///< page header
    NarrowTitle, ///< page header in narrow windows
    Verdict,     ///< "Ready, with 2 recommendations"
    BigField,    ///< the domain field
    CardTitle,
    Lead,
    Strong,
    Body,
    Medium, ///< buttons
    Caption,
    CaptionStrong, ///< pills, heads of groups
    Value,         ///< fixed width: records, names, addresses
    SmallValue,    ///< fixed width in lists and code
    SmallStrongValue,
};
[[nodiscard]] QFont typeFont(Type type);

/// Colour of words; labels made with it follow a theme switch by themselves.
enum class Tone { Text, Text2, Text3, Accent };
[[nodiscard]] QPalette::ColorRole toneRole(Tone tone);

/// Font of a widget; kept right when the system's font changes.
void setType(QWidget *widget, Type type);
/// Margins (start, top, end, bottom: mirrored in RTL) and spacing of a layout in units; kept right
/// when font or direction change. A spacing of -1 leaves the style's.
void setMargins(QLayout *layout, int start, int top, int end, int bottom, int spacing = -1);
/// Minimum size in units, 0 for "none"; kept right when the font changes.
void setMinimum(QWidget *widget, int width, int height);

} // namespace mailworthy::gui
