#pragma once
// Step 4: the block lists as a grid that fills in place, and what matters of them.
#include "gui/pages/StepPage.h"
#include "gui/widgets/ListGrid.h"

#include <map>

namespace mailworthy::gui {

class ListsPage : public StepPage
{
    Q_OBJECT
public:
    explicit ListsPage(PageContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] WhyView why() const override;
    void checkAgain() override;

protected:
    void refresh() override;
    [[nodiscard]] QString quietLead() const override;

private:
    void buildGrid();
    void take(const session::RunNews &news);
    void takeFacts();
    void place(const session::ListNews &news);
    [[nodiscard]] ListCell cellOf(const QString &subject, const data::BlockList &list) const;

    ListPanel *m_panel;
    std::map<QString, CellPlace> m_places; ///< by "subject zone"
    std::map<QString, session::ListNews> m_answers;
    QStringList m_subjects;
    bool m_missed = true; ///< answers came that the grid does not show
    int m_done = 0;
    int m_total = 0;
};

} // namespace mailworthy::gui
