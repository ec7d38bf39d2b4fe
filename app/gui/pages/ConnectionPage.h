#pragma once
// Step 2: the public addresses and how each was found, the route mail leaves by, and a test whether
// mail comes in.
#include "gui/pages/InboundCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

class ConnectionPage : public StepPage
{
    Q_OBJECT
public:
    explicit ConnectionPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void takeAddress(Family family, Field *field, const QString &text);
    void takeRelay(const QString &text);
    void showFound(Family family, Field *field);
    [[nodiscard]] std::vector<FactRow> methodRows() const;
    /// How a service or the router was asked, in words.
    [[nodiscard]] static QString wayOf(const line::MethodAnswer &answer);

    Field *m_v4;
    Field *m_v6;
    FactTable *m_methods;
    ChoiceGroup *m_route;
    Field *m_relay;
    InboundCard *m_inbound;
};

} // namespace mailworthy::gui
