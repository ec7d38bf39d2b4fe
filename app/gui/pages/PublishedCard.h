#pragma once
// Step 10: who has which planned record, looked at again and again while the page is open and not
// everybody has everything; and what happened to a record on its way, with its fix.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/CheckLine.h"
#include "gui/widgets/SeenList.h"

#include <QTimer>

namespace mailworthy::gui {

class PublishedCard : public Card
{
    Q_OBJECT
public:
    PublishedCard(PageContext &context, QWidget *parent);
    void refresh();
    /// Looks now, and again by itself until `rest`.
    void look();
    void rest();
    /// A second has passed.
    void tick();

signals:
    void acted(const mailworthy::findings::Finding &finding);

private:
    void showResult();
    void showWaiting();

    PageContext &m_context;
    Button *m_button;
    CheckLine *m_public;
    Para *m_viewers;
    Para *m_state;
    Para *m_next;
    SeenList *m_rows;
    FindingList *m_list;
    QTimer m_timer;
    int m_seconds = 0; ///< to the next look
};

} // namespace mailworthy::gui
