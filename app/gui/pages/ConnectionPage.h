#pragma once
// Step 2: the way of the mail as a picture, the public addresses, the route mail leaves by, and a
// test whether mail comes in.
#include "data/Senders.h"
#include "gui/pages/AddressesCard.h"
#include "gui/pages/InboundCard.h"
#include "gui/widgets/PictureCard.h"

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
    /// Who has another address tomorrow sends through a relay.
    [[nodiscard]] QWidget *mending(const findings::Finding &) const override { return m_route; }
    [[nodiscard]] QString quietLead() const override;

private:
    void takeRelay(const QString &text);
    void fillRelays();
    void showRelay();
    void showPath();
    void showRoutes();

    DeliveryPath *m_path;
    PictureCard *m_travels;
    AddressesCard *m_addresses;
    ChoiceGroup *m_route;
    Field *m_relay;
    Card *m_relayCard;
    QComboBox *m_known; ///< relays from the data
    Para *m_relayWords;
    std::optional<data::Senders> m_senders;
    InboundCard *m_inbound;
};

} // namespace mailworthy::gui
