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
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    [[nodiscard]] bool mayContinue() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void judgeTyped(const QString &text);
    void takeDomain(const QString &text);
    void takeHost(const QString &text);
    void showBegun();

    Field *m_domain;
    ChoiceGroup *m_where;
    Field *m_host;
    FactTable *m_facts;
    Card *m_factsCard;
    MoreDomainsCard *m_more;
    Card *m_goOn; ///< set-ups that were begun
    QVBoxLayout *m_begun;
};

} // namespace mailworthy::gui
