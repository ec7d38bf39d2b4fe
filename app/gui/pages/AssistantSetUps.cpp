// Which set-up is open, and the report of it.
#include "gui/pages/Assistant.h"

namespace mailworthy::gui {

void Assistant::showDomains()
{
    QStringList names;
    for (const session::SessionEntry &entry : m_setUps.all())
        names << entry.domain;
    m_window->setDomains(names, m_setUps.current(), m_setUps.name());
}

void Assistant::connectSetUps()
{
    connect(&m_setUps, &SetUps::changed, this, &Assistant::showDomains);
    connect(&m_setUps, &SetUps::opened, this, [this](int step) {
        showTrouble({});
        if (step != m_window->current()) {
            m_window->setCurrent(step);
        } else if (StepPage *page = pageAt(step)) { // it stays in sight, and is another set-up's
            page->left();
            page->opened();
        }
    });
    connect(&m_setUps, &SetUps::failed, this, &Assistant::showTrouble);
    connect(&m_setUps, &SetUps::copied, this, [this](const QString &path) {
        m_window->say(tr("Saved to %1. The key is not in it.").arg(path));
    });
    connect(m_window.get(), &WizardWindow::domainChosen, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_setUps.all().size())
            (void)openSession(QString(m_setUps.all()[static_cast<std::size_t>(index)].path));
    });
    connect(m_window.get(), &WizardWindow::domainAddAsked, &m_setUps, &SetUps::begin);
}

Result<> Assistant::openSession(const QString &path)
{
    return m_setUps.open(path);
}

void Assistant::connectReport()
{
    connect(m_window.get(), &WizardWindow::reportAsked, this,
            [this](const QString &format, bool anonymised) { saveReport({format, anonymised}); });
    connect(&m_reports, &ReportSaver::saved, this,
            [this](const QString &path) { m_window->say(tr("Saved to %1").arg(path)); });
    connect(&m_reports, &ReportSaver::failed, this, &Assistant::showTrouble);
}

void Assistant::saveReport(const ReportWish &wish)
{
    const session::Session &session = m_store.session();
    if (session.plan.isEmpty()) {
        m_window->say(tr("There is nothing to report yet; it begins with a domain."));
        return;
    }
    showTrouble({});
    const std::optional<QString> file = m_desktop.askFileToSave(
        m_window.get(), tr("Save the report"), ReportSaver::suggestedName(wish, session.plan));
    if (file)
        m_reports.save(wish, *file, session.plan, session.report, m_runs.published(),
                       m_internet.clock().now());
}

} // namespace mailworthy::gui
