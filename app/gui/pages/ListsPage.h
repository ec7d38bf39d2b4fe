#pragma once
// Step 4: the block lists as a grid that fills in place, one of them at length below it, and what
// matters of them.
#include "gui/models/ListAnswers.h"
#include "gui/pages/ResolverCard.h"
#include "gui/pages/StepPage.h"
#include "gui/widgets/ListDetail.h"

namespace mailworthy::gui {

class ListsPage : public StepPage
{
    Q_OBJECT
public:
    explicit ListsPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] WhyView why() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void begin(const QStringList &checks);
    void take(const session::RunNews &news);
    void end(const findings::Report &report);
    /// The grid is made anew, or when the page is opened.
    void rebuild();
    void buildGrid();
    void place(const session::ListNews &news);
    [[nodiscard]] ListSubjects subjects() const;
    /// The detail of a cell; of the one that is shown already, away with it.
    void choose(const CellPlace &place);
    void showDetail();
    void closeDetail();
    [[nodiscard]] QString stoppedLead() const;

    ResolverCard *m_resolver;
    ListPanel *m_panel;
    ListDetail *m_detail;
    ListAnswers m_answers;
    ListSubjects m_subjects; ///< those of the table
    ListTable m_table;
    QString m_chosen;     ///< by listKey; empty: no detail
    bool m_missed = true; ///< something came that the grid does not show
    int m_done = 0;
    int m_total = 0;
};

} // namespace mailworthy::gui
