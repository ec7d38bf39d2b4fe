#pragma once
// What an owner may choose for DMARC beside policy and report mailbox: what holds for names below the
// domain, and whether only the very domain counts. Nothing of it has to be chosen.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "plan/DmarcChoice.h"

namespace mailworthy::gui {

class DmarcMoreCard : public Card
{
    Q_OBJECT
public:
    DmarcMoreCard(PageContext &context, QWidget *parent);
    /// Shows what the record says, which may be more than was chosen; nullptr: there is none yet.
    void refresh(const plan::PlannedRecord *record);
    /// A question that is not answered is none any more.
    void forget() { m_asked.reset(); }
    /// Where a tag of the record ("sp") is chosen; nullptr: not here.
    [[nodiscard]] QWidget *choiceOf(const QString &tag) const;

signals:
    /// Something was chosen, or has to be answered first: the page is to be brought in line.
    void chosen();

private:
    using Wish = std::optional<plan::DmarcPolicy>; ///< nothing: as for the domain itself
    CheckLine *addStrict(const QString &name, const QString &text,
                         std::optional<bool> plan::DmarcPlan::*field);
    /// Takes the owner's choice, or asks first when it is weaker than what is published.
    void choose(const Wish &wish);
    void take(const Wish &wish, bool mayWeaken);

    PageContext &m_context;
    Para *m_below;
    SegmentedChoice *m_subdomains;
    Banner *m_weaken;
    std::optional<Wish> m_asked; ///< weaker than what is published: to be answered
    CheckLine *m_spf;
    CheckLine *m_dkim;
};

} // namespace mailworthy::gui
