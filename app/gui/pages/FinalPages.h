#pragma once
// Step 10, the proof: everything checked again and summed up; step 11: staying good.
#include "checks/Changes.h"
#include "gui/models/Verdict.h"
#include "gui/pages/PublishedCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/Choices.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/RecordCard.h"

#include <QTimer>

namespace mailworthy::gui {

class VerifyPage : public StepPage
{
    Q_OBJECT
public:
    explicit VerifyPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] WhyView why() const override;
    void opened() override;
    void left() override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] std::vector<findings::Finding> findings() const override;
    [[nodiscard]] QString quietLead() const override;

private:
    [[nodiscard]] Verdict verdict() const;
    void showVerdict();
    /// What must go is looked at with what is to be there.
    void followRemovals();

    VerdictCard *m_verdict;
    GatesBar *m_gates;
    Button *m_run;
    PublishedCard *m_published;
    std::vector<plan::PlannedRecord> m_removals; ///< that looks follow
    bool m_looks = false;                        ///< again and again, while the page is open
};

class WatchPage : public StepPage
{
    Q_OBJECT
public:
    explicit WatchPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    void checkAgain() override;

signals:
    void intervalChosen(mailworthy::gui::WatchInterval interval); ///< by the owner

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void buildServer();
    /// Looks again after the time chosen, from now on; never at once.
    void startTimer();
    /// Another set-up was opened: what was seen of the former one says nothing of it.
    void forget();
    /// A look at everything has begun.
    void begin();
    void take(const findings::Report &report);
    void showState();
    void showChanges();
    void showServer();

    SegmentedChoice *m_interval;
    Para *m_state;
    Para *m_next;
    FindingList *m_list;
    ValueStrip *m_command;
    ValueStrip *m_cron;
    Para *m_copyFirst;
    Button *m_saveCopy;
    QTimer m_timer;
    plan::MailPlan m_asked; ///< that the last look at everything was begun for
    std::optional<checks::LastLook> m_last;
    std::optional<checks::Changes> m_changes; ///< since the one before; none: there was none
    std::optional<Timestamp> m_checkedAt;     ///< when somebody answered last
    std::optional<Timestamp> m_offlineSince;  ///< nobody has answered since
};

} // namespace mailworthy::gui
