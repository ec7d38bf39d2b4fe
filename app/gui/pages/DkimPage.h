#pragma once
// Step 5: the DKIM key: made, or taken from a file; whether its record fits at the DNS host, where
// its private half is, and its record token by token.
#include "gui/pages/KeyRotationCard.h"
#include "gui/pages/KeySafetyCard.h"
#include "gui/pages/PlannedRecordCard.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Gauges.h"

namespace mailworthy::gui {

class DkimPage : public StepPage
{
    Q_OBJECT
public:
    explicit DkimPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    void opened() override;
    void left() override;

protected:
    void refresh() override;
    [[nodiscard]] QWidget *mending(const findings::Finding &finding) const override;
    [[nodiscard]] QString quietLead() const override;

private:
    Card *makeKeyCard();
    void connectRuns();
    /// What was suggested, refused and typed for a domain says nothing about another one.
    void forget();
    void make();
    void take();
    /// The selector's name as typed; nothing and a reason below the field when it is none.
    [[nodiscard]] std::optional<QString> typedSelector();
    /// The keys of the domain that were made or taken are in the plan now.
    void takeMade(const plan::MailDomain &domain);
    /// The key that the page is about: the one that was made last, else the one that signs.
    [[nodiscard]] const plan::Selector *selector() const;
    /// Lets a key sign, or takes one out.
    void letSign(const QString &name);
    void takeOut(const QString &name);
    /// Looks at what is published; with a choice of keys, at each name server.
    void look();
    [[nodiscard]] std::vector<KeyRow> keyRows() const;
    /// "RSA, 2048 bit"
    [[nodiscard]] static QString kindOf(const keys::PublicKey &key);
    [[nodiscard]] const data::DnsHost *dnsHost() const;
    void showFit();
    void showRecords();

    Field *m_selector;
    SegmentedChoice *m_kind;
    LimitBar *m_fit;
    Para *m_strength;
    Button *m_make;
    Button *m_import;
    Banner *m_error;
    KeySafetyCard *m_safety;
    KeyRotationCard *m_rotation;
    QVBoxLayout *m_records;
    std::vector<PlannedRecordCard *> m_cards; ///< one for each key
    QString m_suggested;                      ///< a selector that is free
    QString m_made;                           ///< the selector whose key was made last
};

} // namespace mailworthy::gui
