#pragma once
// Puts one raw value on the clipboard, octet by octet as given; says "Copied" for 2 s, then keeps a
// tick until the value changes. `copied` carries the sentence for status line and screen reader
// ("Value of _dmarc copied").
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Desktop.h"

#include <QTimer>

namespace mailworthy::gui {

class CopyButton : public Button
{
    Q_OBJECT
public:
    /// `what` names the thing ("Value of _dmarc"); `text` is the button's own word, empty for the
    /// picture alone.
    CopyButton(Desktop &desktop, const QString &what, const QString &text = {},
               QWidget *parent = nullptr);

    void setValue(const QString &raw);
    [[nodiscard]] QString value() const { return m_value; }
    void setWhat(const QString &what);
    /// The button serves another thing now: what was copied was not that, even where both have the
    /// same value.
    void forget();
    [[nodiscard]] bool wasCopied() const { return m_copied; }

signals:
    void copied(const QString &sentence);

private:
    void copy();
    void showState();
    void nameIt();

    Desktop &m_desktop;
    QString m_what;
    QString m_text;
    QString m_value;
    bool m_copied = false;
    QTimer m_said;
};

} // namespace mailworthy::gui
