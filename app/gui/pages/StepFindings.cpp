// The card with a step's findings: what it shows, what may be left out, and what a finding's button
// does.
#include "gui/pages/StepPage.h"

#include "checks/Removals.h"
#include "findings/Catalog.h"
#include "findings/ProviderWords.h"
#include "gui/models/StepStates.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString argOf(const findings::Fix &fix, const QString &name)
{
    const auto found = fix.args.find(name);
    return found == fix.args.end() ? QString() : argText(found->second);
}

/// To the provider, in words that can be sent; empty: it does not say what to ask for.
QString requestOf(const findings::Finding &finding)
{
    return findings::requestText(findings::wishesOf(std::span(&finding, 1)));
}

bool needs(const checks::Check &check, const QString &id)
{
    return std::any_of(check.needs.begin(), check.needs.end(),
                       [&](const char *need) { return id == QLatin1String(need); });
}

} // namespace

Card *StepPage::findingsCard()
{
    m_card = new Card(tr("What was found"), this);
    m_card->setObjectName(u"findingsCard"_s);
    m_list = new FindingList(m_card, &m_context.desktop);
    m_empty = new EmptyState(m_card);
    m_card->body()->addWidget(m_list);
    m_card->body()->addWidget(m_empty);
    connect(m_list, &FindingList::acted, this, &StepPage::act);
    connect(m_list, &FindingList::acceptAsked, this, [this](const QString &key, bool accept) {
        const std::vector<findings::Finding> found = findings();
        if (const findings::Finding *finding = findingOf(found, key))
            m_context.store.setAccepted(finding->code, finding->subject, accept);
    });
    connect(m_empty, &EmptyState::acted, this, [this] { checkAgain(); });
    addAskLines();
    return m_card;
}

void StepPage::showFindings()
{
    if (!m_card)
        return;
    const std::vector<findings::Finding> found = findings();
    const bool runs = m_context.runs.isRunning();
    const checks::Coverage seen = coverage();
    const QStringList behind = checksBehind(m_step);
    const QStringList checks = seen.wanted(behind);
    for (const auto &[check, line] : m_asks) {
        line->setVisible(hasDomain());
        line->setChecked(!m_context.store.session().report.declined.contains(check));
    }
    std::vector<FindingView> views = findingViews(found, m_context.store.session().accepted);
    fitActs(found, views);
    m_list->setFindings(std::move(views), runs);
    m_list->setVisible(!found.empty());
    m_empty->setVisible(found.empty());
    if (found.empty() && checks.isEmpty() && !behind.isEmpty()) {
        m_card->setPill(Status::NotNeeded);
        m_empty->setContent(Icon::Eye, tr("Left out by your choice"),
                            findings::phrase(QString(u"declined."_s + behind.front())));
        return;
    }
    if (found.empty()) {
        m_card->hidePill();
        const auto &states = m_context.store.session().report.checks;
        const bool stopped = std::any_of(checks.begin(), checks.end(), [&](const QString &id) {
            const auto state = states.find(id);
            return state != states.end()
                   && state->second.outcome == findings::CheckOutcome::Stopped;
        });
        if (runs)
            m_empty->setContent(Icon::Clock, tr("Looking …"),
                                tr("Results appear here one by one."));
        else if (stopped)
            m_empty->setContent(Icon::Search, tr("Not checked to the end"),
                                tr("The check was stopped; before its end nothing is certain."),
                                hasDomain() ? tr("Check now") : QString());
        else
            m_empty->setContent(Icon::Search, tr("Nothing was checked yet"),
                                tr("The check only asks and greets; no mail is sent."),
                                hasDomain() ? tr("Check now") : QString());
        return;
    }
    QStringList areas;
    for (const findings::Finding &finding : found)
        areas << finding.code.section(u'.', 0, 0);
    if (seen.areOutdated(checks))
        m_card->setPill(Status::Waiting, tr("Out of date"));
    else if (!runs && !seen.areDone(checks))
        m_card->setPill(Status::Waiting, tr("Not checked to the end"));
    else if (const auto worst = seen.worstOf(areas, checks))
        m_card->setPill(statusOf(*worst));
    else
        m_card->hidePill();
}

void StepPage::addAskLines()
{
    const QStringList own = plan::checksOf(m_step);
    for (const checks::Check &check : checks::allChecks()) {
        const QString id = QString::fromLatin1(check.id);
        // Where it is asked for, if only for another one's sake, and before anything is asked.
        const bool isAsked =
            own.contains(id) || std::any_of(own.begin(), own.end(), [&](const QString &each) {
                return needs(*checks::findCheck(each), id);
            });
        if (!check.mayDecline || !(isAsked || m_step == plan::Step::Domain))
            continue;
        auto *line = new CheckLine(findings::phrase(QString(u"ask."_s + id)), m_card);
        line->setObjectName(u"ask_"_s + id);
        m_card->body()->addWidget(line, 0, Qt::AlignLeft);
        connect(line, &CheckLine::clicked, this, [this, id](bool wanted) { decline(id, !wanted); });
        m_asks.emplace_back(id, line);
    }
}

void StepPage::decline(const QString &check, bool declined)
{
    m_context.store.setDeclined(check, declined);
    if (declined || m_step == plan::Step::Domain) // there it is not asked for yet
        return;
    QStringList again{check}; // and what said less without it
    for (const checks::Check &other : checks::allChecks()) {
        if (needs(other, check))
            again << QString::fromLatin1(other.id);
    }
    m_context.runs.check(mailPlan(), again);
}

void StepPage::act(const QString &key)
{
    const std::vector<findings::Finding> found = findings();
    if (const findings::Finding *finding = findingOf(found, key))
        doFix(*finding);
}

std::optional<plan::Step> StepPage::targetOf(const findings::Finding &finding) const
{
    using Kind = findings::Fix::Kind;
    switch (finding.fix.kind) {
    case Kind::Publish:
    case Kind::Remove: return plan::Step::Records;
    case Kind::EditPlan:
        return plan::stepFromString(argOf(finding.fix, u"step"_s)).value_or(m_step);
    case Kind::UseConfig: return plan::Step::Server;
    case Kind::AskProvider:
        if (requestOf(finding).isEmpty()) // the page of the reverse name has it
            return plan::Step::Name;
        break;
    case Kind::Delist:
    case Kind::None:
    case Kind::Wait: break;
    }
    return std::nullopt;
}

/// No button that leads to where the owner is already, or to a record that is not shown there.
void StepPage::fitActs(const std::vector<findings::Finding> &found,
                       std::vector<FindingView> &views) const
{
    std::optional<std::vector<plan::PlannedRecord>> records; // made when they are asked about
    for (FindingView &view : views) {
        const findings::Finding *finding = findingOf(found, view.key);
        if (!finding)
            continue;
        bool leads = targetOf(*finding) != m_step || mending(*finding);
        if (finding->fix.kind == findings::Fix::Kind::Remove) {
            if (!records)
                records = checks::withRemovals(
                    plan::planRecords(mailPlan(), m_context.runs.published()), mailPlan(),
                    m_context.store.session().report, m_context.runs.published());
            leads = checks::isShown(finding->fix, *records);
        }
        if (!leads)
            view.buttonText.clear();
    }
}

/// The records page shows those of one domain.
void StepPage::chooseDomainOf(const findings::Fix &fix)
{
    const Result<dns::Name> name = dns::Name::parse(argOf(fix, u"name"_s));
    const plan::MailDomain *own = name ? plan::ownDomainOf(mailPlan(), *name) : nullptr;
    if (own)
        m_context.store.chooseDomain(static_cast<std::size_t>(own - mailPlan().domains.data()));
}

void StepPage::doFix(const findings::Finding &finding)
{
    if (const std::optional<plan::Step> target = targetOf(finding)) {
        if (target == plan::Step::Records)
            chooseDomainOf(finding.fix);
        if (target != m_step)
            emit stepAsked(static_cast<int>(*target) - 1);
        else if (QWidget *control = mending(finding))
            goTo(control);
        return;
    }
    if (finding.fix.kind == findings::Fix::Kind::AskProvider) {
        m_context.desktop.copy(requestOf(finding));
        emit spoke(tr("Request copied: paste it into a mail to your provider."));
    } else if (finding.fix.kind == findings::Fix::Kind::Delist) {
        m_context.desktop.openLink(argOf(finding.fix, u"url"_s));
    }
}

} // namespace mailworthy::gui
