#include "gui/pages/StepPage.h"

#include "findings/Catalog.h"
#include "findings/ProviderWords.h"
#include "gui/models/StepStates.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

StepPage::StepPage(plan::Step step, PageContext &context)
    : m_context(context)
    , m_step(step)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(plan::toString(step) + u"Page"_s);
    setMargins(m_column, 0, 0, 0, 0, 12);
    m_missing = new Banner(this);
    m_missing->setObjectName(u"missingBanner"_s);
    m_column->addWidget(m_missing);
    follow(&context.store, &session::SessionStore::planChanged, [this] { showAll(); });
    follow(&context.store, &session::SessionStore::domainChosen, [this] {
        showAll();
        emit leadChanged();
    });
    follow(&context.store, &session::SessionStore::reportChanged, [this] {
        showAll();
        emit leadChanged();
    });
    follow(&context.runs, &session::RunController::idle, [this] { showFindings(); });
    connect(m_missing, &Banner::acted, this, [this] {
        const std::vector<plan::MissingInput> missing = plan::missingFor(m_step, mailPlan());
        if (!missing.empty())
            emit stepAsked(static_cast<int>(missing.front().where) - 1);
    });
}

QString StepPage::lead() const
{
    const std::vector<findings::Finding> found = findings();
    if (found.empty())
        return quietLead();
    if (isOutdated())
        return tr("Something changed since this was checked; the results may be out of date.");
    const findings::Finding *worst = &found.front();
    for (const findings::Finding &finding : found) {
        if (findings::rank(finding.severity) < findings::rank(worst->severity))
            worst = &finding;
    }
    return findings::textsOf(*worst).text;
}

WhyView StepPage::whyFor(const QWidget *focused) const
{
    WhyView view = why();
    for (const QWidget *widget = focused; widget && widget != this;
         widget = widget->parentWidget()) {
        const auto *row = qobject_cast<const FindingRow *>(widget);
        if (!row)
            continue;
        for (const findings::Finding &finding : findings()) {
            if (findingKey(finding) != row->view().key)
                continue;
            const findings::Texts texts = findings::textsOf(finding);
            view.title = texts.title;
            view.sections = {{tr("Why it matters"), texts.text}};
            if (!texts.fix.isEmpty())
                view.sections.push_back({tr("How to fix"), texts.fix});
            if (!texts.reference.isEmpty())
                view.sections.push_back({tr("Standard"), texts.reference});
        }
    }
    return view;
}

void StepPage::opened()
{
    m_isOpen = true;
    showAll();
    const QStringList checks = plan::checksOf(m_step);
    if (checks.isEmpty() || !hasDomain() || m_context.renewing)
        return;
    // Only what is not there yet, failed, or was made for another plan.
    const bool fresh = coverage().areDone(checks);
    // Facts live in memory: a session that was opened again shows its findings and looks anew.
    if (!fresh || (m_step == plan::Step::BlockLists && !m_context.runs.facts().lists.isKnown()))
        checkAgain();
}

void StepPage::left()
{
    m_isOpen = false;
}

void StepPage::showAll()
{
    showMissing();
    refresh();
    showFindings();
}

void StepPage::checkAgain()
{
    const QStringList checks = plan::checksOf(m_step);
    if (!hasDomain() || checks.isEmpty())
        return;
    const QStringList stale =
        session::staleChecks(m_context.store.session(), checks, m_context.runs.now());
    m_context.runs.check(mailPlan(), stale.isEmpty() ? checks : stale);
}

std::vector<findings::Finding> StepPage::findings() const
{
    std::vector<findings::Finding> found;
    for (const QString &area : plan::findingAreas(m_step)) {
        const std::vector<findings::Finding> part = m_context.store.session().report.ofArea(area);
        found.insert(found.end(), part.begin(), part.end());
    }
    return found;
}

checks::Coverage StepPage::coverage() const
{
    return {m_context.store.session().report, mailPlan()};
}

bool StepPage::isOutdated() const
{
    return coverage().areOutdated(checksBehind(m_step));
}

DomainBar *StepPage::domainBar()
{
    auto *bar = new DomainBar(m_context.store, this);
    m_column->insertWidget(1, bar); // below what is missing
    return bar;
}

Card *StepPage::findingsCard()
{
    m_card = new Card(tr("What was found"), this);
    m_card->setObjectName(u"findingsCard"_s);
    m_list = new FindingList(m_card);
    m_empty = new EmptyState(m_card);
    m_card->body()->addWidget(m_list);
    m_card->body()->addWidget(m_empty);
    connect(m_list, &FindingList::acted, this, &StepPage::act);
    connect(m_empty, &EmptyState::acted, this, [this] { checkAgain(); });
    return m_card;
}

void StepPage::showFindings()
{
    if (!m_card)
        return;
    const std::vector<findings::Finding> found = findings();
    const bool runs = m_context.runs.isRunning();
    m_list->setFindings(findingViews(found), runs);
    m_list->setVisible(!found.empty());
    m_empty->setVisible(found.empty());
    if (found.empty()) {
        m_card->hidePill();
        if (runs)
            m_empty->setContent(Icon::Clock, tr("Looking …"),
                                tr("Results appear here one by one."));
        else
            m_empty->setContent(Icon::Search, tr("Nothing was checked yet"),
                                tr("The check only asks and greets; no mail is sent."),
                                hasDomain() ? tr("Check now") : QString());
        return;
    }
    const QStringList checks = checksBehind(m_step);
    QStringList areas;
    for (const findings::Finding &finding : found)
        areas << finding.code.section(u'.', 0, 0);
    const checks::Coverage seen = coverage();
    if (seen.areOutdated(checks))
        m_card->setPill(Status::Waiting, tr("Out of date"));
    else if (!runs && !seen.areDone(checks))
        m_card->setPill(Status::Waiting, tr("Not checked to the end"));
    else if (const auto worst = seen.worstOf(areas, checks))
        m_card->setPill(statusOf(*worst));
    else
        m_card->hidePill();
}

void StepPage::showMissing()
{
    const std::vector<plan::MissingInput> missing = plan::missingFor(m_step, mailPlan());
    if (missing.empty()) {
        m_missing->setMessage(Status::Note, {});
        m_missing->hide();
        return;
    }
    QString text;
    switch (missing.front().what) {
    case plan::Missing::Domain: text = tr("Your domain is needed first."); break;
    case plan::Missing::Address: text = tr("The server's public address is needed first."); break;
    case plan::Missing::HostName: text = tr("The mail host's name is needed first."); break;
    case plan::Missing::Key: text = tr("The DKIM key is needed first."); break;
    }
    const QString where =
        findings::phrase(QString(u"step."_s + plan::toString(missing.front().where)));
    m_missing->setMessage(Status::Note, text, tr("Go to: %1").arg(where));
    m_missing->show();
}

void StepPage::goTo(QWidget *control)
{
    QWidget *target = control;
    for (QAbstractButton *button : control->findChildren<QAbstractButton *>()) {
        if (button->isChecked())
            target = button;
    }
    target->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(target, 0, u(40));
    }
}

void StepPage::act(const QString &key)
{
    for (const findings::Finding &finding : findings()) {
        if (findingKey(finding) == key)
            return doFix(finding);
    }
}

void StepPage::doFix(const findings::Finding &finding)
{
    using Kind = findings::Fix::Kind;
    const auto arg = [&](const QString &name) {
        const auto found = finding.fix.args.find(name);
        return found == finding.fix.args.end() ? QString() : argText(found->second);
    };
    switch (finding.fix.kind) {
    case Kind::Publish:
    case Kind::Remove: emit stepAsked(static_cast<int>(plan::Step::Records) - 1); break;
    case Kind::EditPlan:
        emit stepAsked(static_cast<int>(plan::stepFromString(arg(u"step"_s)).value_or(m_step)) - 1);
        break;
    case Kind::UseConfig: emit stepAsked(static_cast<int>(plan::Step::Server) - 1); break;
    case Kind::AskProvider: {
        const QString request = findings::requestText(findings::wishesOf(std::span(&finding, 1)));
        if (request.isEmpty()) { // the page of the reverse name has it
            emit stepAsked(static_cast<int>(plan::Step::Name) - 1);
            break;
        }
        m_context.desktop.copy(request);
        emit spoke(tr("Request copied: paste it into a mail to your provider."));
        break;
    }
    case Kind::Delist: m_context.desktop.openLink(arg(u"url"_s)); break;
    case Kind::None:
    case Kind::Wait: break;
    }
}

} // namespace mailworthy::gui
