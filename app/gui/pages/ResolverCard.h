#pragma once
// Over the grid of block lists: what it means for the results that the name server stands between here
// and the lists, and other name servers to ask, where some are of use. Hidden where nothing is in the
// way and the computer's own ones are asked. What is chosen holds until another one is.
#include "gui/pages/StepPage.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Field.h"

namespace mailworthy::gui {

class ResolverCard : public QWidget
{
    Q_OBJECT
public:
    ResolverCard(PageContext &context, QWidget *parent);
    /// While its page is open; begins to look for other name servers where they are needed.
    void refresh();

signals:
    void chosen(); ///< the lists are to be asked again

private:
    void showBanner(const checks::ListObstacle &obstacle);
    void showChoices(const checks::ListObstacle &obstacle);
    /// The one of its kind that was tried and is of use.
    [[nodiscard]] std::optional<Endpoint> offered(checks::ResolverPlace::Kind kind) const;
    void chooseOffered(checks::ResolverPlace::Kind kind);
    void tryTyped(const QString &text);
    void take(const checks::ResolverTrial &trial);
    void choose(const std::vector<Endpoint> &servers);

    PageContext &m_context;
    Banner *m_banner;
    Card *m_choices;
    Button *m_ownButton;
    Button *m_routerButton;
    Field *m_field;
    std::optional<Endpoint> m_typed; ///< that is being tried
};

} // namespace mailworthy::gui
