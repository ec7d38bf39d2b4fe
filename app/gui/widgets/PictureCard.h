#pragma once
// A card around a painted picture, with the button that shows the same as a list.
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Pictures.h"

class QVBoxLayout;

namespace mailworthy::gui {

class PictureCard : public Card
{
    Q_OBJECT
public:
    /// Takes the picture into its layout.
    PictureCard(const QString &title, Picture *picture, QWidget *parent = nullptr);
    void refresh(); ///< after the picture's content changed
    void setTwin(bool on);
    /// False: there is nothing to be seen yet, neither as picture nor as list.
    void setPictureShown(bool on);

private:
    void nameSwitch();

    Picture *m_picture;
    QWidget *m_twin;
    QVBoxLayout *m_twinLayout;
    Button *m_switch;
    bool m_shown = false;  ///< the list is
    bool m_visible = true; ///< one of both is
};

} // namespace mailworthy::gui
