#pragma once
// Step 6, SPF: who may send as a tree with its price, the senders of what is published merged with
// the plan's, and the record that comes out of it, token by token.
#include "data/Senders.h"
#include "gui/pages/PlannedRecordCard.h"
#include "gui/pages/SpfTermsCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/PictureCard.h"

namespace mailworthy::gui {

class SpfPage : public StepPage
{
    Q_OBJECT
public:
    explicit SpfPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] WhyView why() const override;
    void opened() override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void takeIncludes(const QString &text);
    void lookAhead();
    void showTree();
    /// The record as it would be now; none while nothing sends.
    [[nodiscard]] std::optional<plan::SpfMerge> merge() const;

    SpfTree *m_tree;
    PictureCard *m_who;
    LookupBar *m_counter;
    EmptyState *m_empty;
    SpfTermsCard *m_terms;
    SegmentedChoice *m_strictness;
    Field *m_includes;
    PlannedRecordCard *m_record;
    std::optional<data::Senders> m_senders;
};

} // namespace mailworthy::gui
