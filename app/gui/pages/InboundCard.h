#pragma once
// The test whether mail comes in, on the connection step: started and stopped by the owner, or read
// out of what somebody else saw. What it shows stands among the findings of the step.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/TextArea.h"

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
    Para *m_about;
    Button *m_button;
    Para *m_first;    ///< why the button is off
    TextArea *m_seen; ///< by somebody else
    Button *m_read;
    Para *m_state;
};

} // namespace mailworthy::gui
