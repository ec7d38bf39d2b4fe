#pragma once
// Step 3: one name, both directions; the request to the provider.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Pictures.h"
#include "gui/widgets/RecordCard.h"

namespace mailworthy::gui {

class NamePage : public StepPage
{
    Q_OBJECT
public:
    explicit NamePage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    [[nodiscard]] TriangleView triangleFor(const Address &address) const;

    ReverseTriangle *m_triangle;
    ChoiceGroup *m_greeting;
    Card *m_request;
    ValueStrip *m_text;
};

} // namespace mailworthy::gui
