#pragma once
// For a painted widget whose parts (cells, tokens, rows) a screen reader shall see as children.
#include <QRect>
#include <QString>

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

} // namespace mailworthy::gui
