#pragma once
// Step 2: the public addresses and how each was found, the route mail leaves by, and a test whether
// mail comes in.
#include "data/Senders.h"
#include "gui/pages/InboundCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Tables.h"

class QCheckBox;
class QComboBox;

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
    void fillRelays();
    void showRelay();
    void showFound(Family family, Field *field);
    [[nodiscard]] std::vector<FactRow> methodRows() const;
    /// How a service or the router was asked, in words.
    [[nodiscard]] static QString wayOf(const line::MethodAnswer &answer);

    Field *m_v4;
    Field *m_v6;
    FactTable *m_methods;
    QCheckBox *m_changes;
    ChoiceGroup *m_route;
    Field *m_relay;
    Card *m_relayCard;
    QComboBox *m_known; ///< relays from the data
    Para *m_relayWords;
    std::optional<data::Senders> m_senders;
    InboundCard *m_inbound;
};

} // namespace mailworthy::gui
