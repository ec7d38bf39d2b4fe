#pragma once
// Step 1: the domain, where the server runs, the mail host's name, and what is there already.
#include "gui/pages/MoreDomainsCard.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

class DomainPage : public StepPage
{
    Q_OBJECT
public:
    explicit DomainPage(PageContext &context);
    ~DomainPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    [[nodiscard]] bool mayContinue() const override;
    [[nodiscard]] bool takeTyped() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void opened() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    /// The domain that stands in the field, taken already or not.
    [[nodiscard]] Result<dns::Domain> typed() const { return dns::Domain::parse(m_domain->text()); }
    [[nodiscard]] std::optional<dns::Domain> planned() const;
    void judgeTyped(const QString &text);
    void takeDomain(const QString &text);
    /// False: a set-up of that name goes on instead, or the former one could not be kept.
    [[nodiscard]] bool putIntoPlan(const dns::Domain &domain);
    void takeHost(const QString &text);
    void takeWhere(int index);
    void showDomain();
    void showPossible();
    [[nodiscard]] bool offersBegun() const;
    void showBegun();
    [[nodiscard]] static FactRow mailRow(const facts::MxFact &fact);
    void showFacts();

    Field *m_domain;
    std::optional<dns::Domain> m_shown; ///< of the plan, when the field was filled from it last
    bool m_isTaking = false;            ///< what is typed is on its way into a plan
    ChoiceGroup *m_where;
    Field *m_host;
    FactTable *m_facts;
    Card *m_factsCard;
    MoreDomainsCard *m_more;
    Card *m_goOn; ///< set-ups that were begun
    QVBoxLayout *m_begun;
};

} // namespace mailworthy::gui
