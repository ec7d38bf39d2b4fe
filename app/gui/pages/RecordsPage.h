#pragma once
// Step 8: the records to enter, in the form of the DNS host, with what is seen of them now.
#include "gui/pages/ExtrasCard.h"
#include "gui/pages/HostWarnings.h"
#include "gui/pages/RecordFilesCard.h"
#include "gui/pages/StepPage.h"
#include "gui/pages/SwitchCard.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/RecordCard.h"
#include "plan/Planner.h"

#include <QTimer>

class QComboBox;

namespace mailworthy::gui {

class RecordsPage : public StepPage
{
    Q_OBJECT
public:
    explicit RecordsPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] WhyView why() const override;
    void opened() override;
    void left() override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    [[nodiscard]] const data::DnsHost *host() const;
    void fillHosts();
    [[nodiscard]] bool isDone(const plan::PlannedRecord &record) const;
    /// Seen, or done by the owner: nothing to do now.
    [[nodiscard]] bool isSettled(const plan::PlannedRecord &record) const;
    /// How many of those that are shown must go and are still there.
    [[nodiscard]] std::ptrdiff_t removalsLeft() const;
    /// Ids of the DNS hosts that the name servers of the domain fit, where none is chosen for it.
    [[nodiscard]] std::vector<QString> candidates() const;
    /// The one that is recognised from the name servers becomes the domain's; several are the owner's
    /// to choose from.
    void takeRecognised();
    void showCandidates();
    void showUntouched();
    void setDone(const QString &key, bool done);

    QComboBox *m_host;
    SeenDots *m_dots;
    CopyButton *m_copyAll;
    Banner *m_which;
    HostWarnings *m_warnings;
    std::set<dns::Domain> m_anyHost; ///< for these the owner has said that it is any
    SwitchCard *m_switches;
    QVBoxLayout *m_cards;
    Para *m_untouched;
    RecordFilesCard *m_files;
    ExtrasCard *m_extras;
    std::vector<RecordCard *> m_shown;
    std::vector<plan::PlannedRecord> m_all;     ///< of all domains
    std::vector<plan::PlannedRecord> m_records; ///< those that are shown
    QString m_open;
    bool m_openChosen = false;
    QTimer m_again;
};

} // namespace mailworthy::gui
