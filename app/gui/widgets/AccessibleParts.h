#pragma once
// For a painted widget whose parts (cells, tokens, rows) a screen reader shall see as children.
#include <QRect>
#include <QString>

class QWidget;

namespace mailworthy::gui {

class AccessibleParts
{
public:
    AccessibleParts() = default;
    virtual ~AccessibleParts() = default;
    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QString partName(int part) const = 0;
    [[nodiscard]] virtual QRect partRect(int part) const = 0; ///< in the widget's coordinates
    [[nodiscard]] virtual int currentPart() const { return -1; }
    AccessibleParts(const AccessibleParts &) = delete;
    AccessibleParts &operator=(const AccessibleParts &) = delete;
};

/// Teaches Qt the interfaces of all our painted widgets; once per program (Appearance does it).
void installAccessibility();

/// Qt tells a screen reader of each name that is set, the same one again as well; this only of another
/// one. For what is set each time a view is shown anew.
void setName(QWidget *widget, const QString &name);

} // namespace mailworthy::gui
