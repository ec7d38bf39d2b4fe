#pragma once
// "Your server as it is", on the server step: the owner pastes or opens what the server has today, sees where it
// differs from the plan, and may take it over. The text is read where it stands and never stored: it
// may hold passwords.
#include "gui/pages/StepPage.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/TextArea.h"
#include "servers/reading/KeyLooks.h"
#include "servers/reading/Reading.h"

namespace mailworthy::gui {

class PresentServerCard : public Card
{
    Q_OBJECT
public:
    PresentServerCard(PageContext &context, QWidget *parent);
    void refresh();

signals:
    void spoke(const QString &sentence);

private:
    void openFile();
    void read();
    void takeOver();
    void takeBack();
    void forget();
    void showFindings();
    void showError(const Error &error);

    PageContext &m_context;
    Para *m_about;
    Para *m_command;
    CopyButton *m_copy;
    TextArea *m_text;
    Button *m_read;
    Banner *m_error;
    Para *m_says;
    FindingList *m_list;
    Button *m_take;
    Button *m_back;
    std::optional<servers::ServerReading> m_reading;
    servers::KeyLooks m_looks;
    std::optional<plan::MailPlan> m_before; ///< the plan before it was taken over
    plan::MailPlan m_taken;                 ///< and right after
};

} // namespace mailworthy::gui
