#pragma once
// Step 6, SPF: what the owner chooses, the record it makes, token by token, and what is published.
// The card with the record is that of step 7 as well.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Tables.h"
#include "plan/Planner.h"

namespace mailworthy::gui {

/// The card with the planned record of one purpose and what stands there now.
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

class SpfPage : public StepPage
{
    Q_OBJECT
public:
    explicit SpfPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    void opened() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    SegmentedChoice *m_strictness;
    Field *m_includes;
    PlannedRecordCard *m_record;
};

} // namespace mailworthy::gui
