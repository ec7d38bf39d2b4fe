#pragma once
// Puts theme, style and palette on the application and keeps them right when system colours, font
// or the owner's choice change. One object, made in main (or in a test's main) right after
// QApplication; ends with it.
#include "gui/widgets/Theme.h"

#include <QObject>

class QApplication;

namespace mailworthy::gui {

class HouseStyle;

class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QApplication &app, ThemeChoice choice = ThemeChoice::System);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

signals:
    void themeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void refreshMeasures();

    QApplication &m_app;
    HouseStyle *m_style; // owned by the application
    ThemeChoice m_choice;
    bool m_applying = false;
};

} // namespace mailworthy::gui
