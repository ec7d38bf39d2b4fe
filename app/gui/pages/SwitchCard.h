#pragma once
// Where mail goes to another server today: that the MX record comes last, and what is done before.
// Hidden where none of the domains changes over.
#include "gui/widgets/Card.h"
#include "plan/MailSwitch.h"

namespace mailworthy::gui {

class SwitchCard : public Card
{
    Q_OBJECT
public:
    explicit SwitchCard(QWidget *parent);
    void show(const std::vector<plan::MailSwitch> &switches);

private:
    std::vector<plan::MailSwitch> m_switches;
    std::vector<QWidget *> m_texts;
};

} // namespace mailworthy::gui
