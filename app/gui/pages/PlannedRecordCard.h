#pragma once
// The card with the planned record of one purpose, token by token, and what stands there now.
#include "gui/widgets/Card.h"
#include "gui/widgets/Messages.h"
#include "gui/widgets/Tables.h"
#include "plan/Planner.h"

namespace mailworthy::gui {

class PlannedRecordCard : public Card
{
    Q_OBJECT
public:
    PlannedRecordCard(Desktop &desktop, const QString &title, QWidget *parent);
    void show(const plan::PlannedRecord *record);

private:
    ExplainedRecord *m_explained;
    Para *m_now;
    EmptyState *m_empty;
};

} // namespace mailworthy::gui
