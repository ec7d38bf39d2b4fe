#pragma once
// Step 10, the proof: everything checked again and summed up; step 11: staying good.
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
    VerdictCard *m_verdict;
    GatesBar *m_gates;
    Button *m_run;
    PublishedCard *m_published;
};

class WatchPage : public StepPage
{
    Q_OBJECT
public:
    explicit WatchPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] WhyView why() const override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void compare(const findings::Report &report);

    SegmentedChoice *m_interval;
    Para *m_state;
    FindingList *m_changes;
    ValueStrip *m_command;
    ValueStrip *m_cron;
    QTimer m_timer;
    std::vector<findings::Finding> m_before;
};

} // namespace mailworthy::gui
