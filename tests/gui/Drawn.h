#pragma once
// What the eye reads: every run of text that a widget and those below it draw, with its place, font
// and ink. Painted widgets, delegates and styles are seen as labels are, because the drawing itself
// is listened to, not the widgets' properties.
#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace mailworthy::gui::test {

struct DrawnText
{
    QString text;
    QRectF place; ///< in coordinates of the widget that was asked for
    QFont font;
    QColor ink;
    bool rightToLeft = false; ///< the direction of this run
    const QWidget *widget = nullptr;

    /// Records, names, addresses: whatever is set in the fixed-width font.
    [[nodiscard]] bool isValue() const;
};

/// In the order of drawing. The widget has to be visible and laid out.
[[nodiscard]] std::vector<DrawnText> drawnIn(QWidget *root);

/// All of one widget, in the order of drawing; a run that goes on where the one before ended is
/// joined to it, others are separated by line feeds.
struct DrawnWidget
{
    const QWidget *widget = nullptr;
    QString text;   ///< without values
    QString values; ///< those alone
};
[[nodiscard]] std::vector<DrawnWidget> byWidget(const std::vector<DrawnText> &drawn);

/// Class, name and text of a widget, for messages.
[[nodiscard]] QString describe(const QWidget *widget);

} // namespace mailworthy::gui::test
