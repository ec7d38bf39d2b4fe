#pragma once
// The test whether mail comes in, on the connection step: started and stopped by the owner. What it
// shows stands among the findings of the step.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"

namespace mailworthy::gui {

class InboundCard : public Card
{
    Q_OBJECT
public:
    InboundCard(PageContext &context, QWidget *parent);
    void refresh();

private:
    void toggle();
    void showResult(const facts::Fact<facts::InboundFact> &fact);

    PageContext &m_context;
    Button *m_button;
    Para *m_first; ///< why the button is off
    Para *m_state;
};

} // namespace mailworthy::gui
