// The program's own entries in the window's menu: a change taken back, a step started over, set-up
// files.
#include "gui/pages/Assistant.h"

#include "plan/StartOver.h"

#include <QAction>
#include <QMenu>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What came into the plan without the owner: the host's name that was guessed for its domain, and
/// DNS hosts that name servers speak for.
plan::Recognised recognisedFor(const plan::MailPlan &plan,
                               const std::optional<plan::MailPlan> &guess,
                               const facts::Facts &facts)
{
    plan::Recognised found;
    if (plan.isEmpty())
        return found;
    if (guess && !guess->isEmpty() && guess->domain().name == plan.domain().name)
        found.hostName = guess->host().name;
    for (const plan::MailDomain &domain : plan.domains) {
        const auto fact = facts.domains.find(domain.name.name());
        if (fact != facts.domains.end() && fact->second.isKnown()
            && fact->second->dnsHosts.size() == 1)
            found.dnsHosts.emplace(domain.name, fact->second->dnsHosts.front());
    }
    return found;
}

/// What stands there without the owner's word has to be looked for.
bool isMeasured(plan::Step step)
{
    return step == plan::Step::Domain || step == plan::Step::Connection || step == plan::Step::Name;
}

bool isPerDomain(plan::Step step)
{
    return step == plan::Step::Spf || step == plan::Step::Dmarc || step == plan::Step::Records;
}

} // namespace

/// The menu is made anew with each language.
void Assistant::fillMenu()
{
    QMenu *menu = m_window->menu();
    QAction *language = menu->actions().value(0);
    const auto add = [&](Icon icon, const QString &text, const QString &name, auto act) {
        auto *action = new QAction(pictureIcon(icon), text, menu);
        action->setObjectName(name);
        menu->insertAction(language, action);
        connect(action, &QAction::triggered, this, [this, act] {
            showTrouble({}); // something else is asked for
            act();
        });
        return action;
    };
    m_undo = add(Icon::Undo, tr("Undo"), u"undoAction"_s, [this] {
        if (m_store.undo(static_cast<plan::Step>(m_window->current() + 1)))
            m_window->say(tr("The last change on this page is taken back."));
    });
    m_undo->setShortcut(QKeySequence::Undo);
    m_window->addAction(m_undo); // the key holds while the menu is shut
    m_startOver = add(Icon::Refresh, tr("Start this step over"), u"startOverAction"_s,
                      [this] { startOver(); });
    menu->insertSeparator(language);
    add(Icon::Folder, tr("Open a set-up …"), u"openSetUpAction"_s,
        [this] { m_setUps.openFile(m_window.get()); });
    add(Icon::Save, tr("Save a copy of this set-up …"), u"copySetUpAction"_s,
        [this] { m_setUps.saveCopy(m_window.get()); });
}

void Assistant::showMenu()
{
    const auto step = static_cast<plan::Step>(m_window->current() + 1);
    m_undo->setEnabled(m_store.canUndo(step));
    m_startOver->setEnabled(
        plan::startedOver(m_store.plan(), step,
                          recognisedFor(m_store.plan(), m_guess, m_runs.facts()))
            .has_value());
}

void Assistant::startOver()
{
    const auto step = static_cast<plan::Step>(m_window->current() + 1);
    const plan::Recognised recognised = recognisedFor(m_store.plan(), m_guess, m_runs.facts());
    const std::optional<plan::MailPlan> over = plan::startedOver(m_store.plan(), step, recognised);
    if (!over)
        return;
    m_store.edit([&](plan::MailPlan &plan) { plan = *over; });
    if (step == plan::Step::Domain && !recognised.hostName) {
        checks::Given given; // the set-up was opened; the page checks when the guess has come
        given.domains = {over->domain().name};
        m_runs.guess(given);
    } else if (isMeasured(step)) {
        if (StepPage *page = pageAt(m_window->current()))
            page->checkAgain();
    }
    m_window->say(over->domains.size() > 1 && isPerDomain(step)
                      ? tr("The choices of this step are as at the start, for every domain. Ctrl+Z "
                           "brings them back.")
                      : tr("The choices of this step are as at the start. Ctrl+Z brings them "
                           "back."));
}

} // namespace mailworthy::gui
