#pragma once
// What the owner chose for the window itself, kept between two starts: its look and its language.
// One small file beside the owner's other settings; set-ups have files of their own.
#include "gui/widgets/Theme.h"

#include <QSettings>

namespace mailworthy::gui {

class Remembered
{
public:
    /// `file`: where it is kept; empty: in the owner's settings folder.
    explicit Remembered(const QString &file = {});

    /// From now on nothing is written: a demo leaves nothing behind.
    void keepNothing() { m_keeps = false; }
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Empty while none was chosen: then the system's language holds.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

private:
    void keep(const QString &key, const QString &value);

    QSettings m_settings;
    bool m_keeps = true;
};

} // namespace mailworthy::gui
