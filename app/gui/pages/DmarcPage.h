#pragma once
// Step 7, DMARC: where the domain stands on the way to refusing, what the owner chooses, the record
// it makes, and what receivers will make of his mail once it is published.
#include "gui/pages/DmarcMoreCard.h"
#include "gui/pages/PlannedRecordCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/PictureCard.h"

namespace mailworthy::gui {

class DmarcPage : public StepPage
{
    Q_OBJECT
public:
    explicit DmarcPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    void opened() override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] QWidget *mending(const findings::Finding &finding) const override;
    [[nodiscard]] QString quietLead() const override;

private:
    /// The way to refusing and the preview of one mail domain.
    struct DomainCards
    {
        dns::Domain domain; ///< that they show something of
        PictureCard *rollout;
        DmarcTimeline *line;
        Banner *jump;
        Card *preview;
        FindingList *mails;
        EmptyState *empty;
    };
    DomainCards makeCards();
    void fitCards(std::size_t count);
    void showRollout(DomainCards &cards, const plan::MailDomain &domain);
    void showPreview(DomainCards &cards, const plan::MailDomain &domain);
    /// Asks for a preview of the plan as it is, unless it is there already.
    void lookAhead();
    /// Takes the owner's choice, or asks first when it is weaker than what is published.
    void choose(plan::DmarcPolicy wish);
    void take(plan::DmarcPolicy wish, bool mayWeaken);
    void showQuestion();

    QVBoxLayout *m_rollouts;
    QVBoxLayout *m_previews;
    std::vector<DomainCards> m_cards;
    SegmentedChoice *m_policy;
    Banner *m_weaken;
    std::optional<plan::DmarcPolicy> m_asked; ///< weaker than what is published: to be answered
    Field *m_reports;
    PlannedRecordCard *m_record;
    DmarcMoreCard *m_more;
};

} // namespace mailworthy::gui
