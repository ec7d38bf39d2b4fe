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
    /// While its page is open; begins to look for other name servers where they are needed. `declined`:
    /// no list is asked, and no way to them is looked for.
    void refresh(bool declined = false);

signals:
    void chosen(bool asked); ///< the lists are to be asked again, if they are not already

private:
    [[nodiscard]] checks::ListObstacle obstacle() const;
    void showBanner(const checks::ListObstacle &obstacle);
    void showChoices(const checks::ListObstacle &obstacle);
    /// For what is caught on the line; true: it can be had.
    [[nodiscard]] bool showHttps(const checks::ListObstacle &obstacle);
    void chooseHttps();
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
    Button *m_httpsButton;
    Field *m_field;
    std::optional<Endpoint> m_typed; ///< that is being tried
    bool m_declined = false;
};

} // namespace mailworthy::gui
