#pragma once
// "Your server as it answers", on the server step: what the server says when it is spoken to from
// here, looked at when the owner asks for it.
#include "gui/models/GreetingViews.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/CopyButton.h"

namespace mailworthy::gui {

class GreetingCard : public Card
{
    Q_OBJECT
public:
    GreetingCard(PageContext &context, QWidget *parent);
    void refresh();
    /// Speaks to the server now.
    void look();
    /// As it stands, for the list of steps as well.
    [[nodiscard]] static GreetingView viewOf(const session::SessionStore &store,
                                             const session::RunController &runs);

signals:
    void spoke(const QString &sentence);
    void nameAsked(); ///< to the step whose matter the name is

private:
    void showName();

    PageContext &m_context;
    Button *m_look;
    Button *m_stop;
    Para *m_sentence;
    Para *m_step;
    QWidget *m_commandLine;
    Para *m_command;
    CopyButton *m_copy;
    FactTable *m_rows;
    Banner *m_name; ///< what another step found about it
};

} // namespace mailworthy::gui
