#pragma once
// Step 5: the DKIM key: made, or taken from a file; where it is, and its fingerprint. Never its
// octets.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Field.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

class DkimPage : public StepPage
{
    Q_OBJECT
public:
    explicit DkimPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void makeKey(const QString &imported);
    [[nodiscard]] const plan::Selector *selector() const;
    [[nodiscard]] const data::DnsHost *dnsHost() const;
    [[nodiscard]] static QString strengthWords(const keys::PublicKey &key);
    [[nodiscard]] QString fitWords(const keys::PublicKey &key) const;

    Field *m_selector;
    SegmentedChoice *m_kind;
    Button *m_make;
    Button *m_import;
    Button *m_folder;
    FactTable *m_key;
    Banner *m_error;
};

} // namespace mailworthy::gui
