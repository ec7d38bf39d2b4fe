#pragma once
// Push buttons of four kinds; HouseStyle paints them. One primary per window (Continue). Long words
// go on in a second line where there is no room for them in one.
#include "gui/widgets/Icons.h"

#include <QPushButton>

namespace mailworthy::gui {

enum class ButtonKind {
    Secondary, ///< card colour, border
    Primary,   ///< accent fill
    Quiet,     ///< no surface, text2
    Link,      ///< no surface, accent
};

class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary,
                    Icon icon = Icon::None, QWidget *parent = nullptr);
    void setKind(ButtonKind kind);
    /// After text or kind changed: the layout asks for the optical edges again.
    void refreshMargins();
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setPicture(Icon icon);
    [[nodiscard]] Icon picture() const { return m_icon; }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

private:
    ButtonKind m_kind;
    Icon m_icon;
};

/// Kind of any QPushButton for the style; Secondary without the property.
[[nodiscard]] ButtonKind buttonKind(const QWidget *widget);
/// A picture alone; `name` is tool tip and accessible name. Quiet.
[[nodiscard]] Button *makeIconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

} // namespace mailworthy::gui
