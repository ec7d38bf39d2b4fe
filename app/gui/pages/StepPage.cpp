#include "gui/pages/StepPage.h"

#include "checks/Removals.h"
#include "findings/Catalog.h"
#include "findings/ProviderWords.h"
#include "gui/models/StepStates.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

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

std::vector<WhyLink> whyLinks(const std::vector<data::LearnMoreLink> &links)
{
    std::vector<WhyLink> shown;
    for (const data::LearnMoreLink &link : links)
        shown.push_back({findings::dataText(link.title), link.url});
    return shown;
}

} // namespace

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
    follow(&context.store, &session::SessionStore::acceptedChanged, [this] { showFindings(); });
    // Whether something is looked for is seen on the page.
    follow(&context.runs, &session::RunController::started, [this] { showAll(); });
    follow(&context.runs, &session::RunController::idle, [this] { showAll(); });
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
    const data::LearnMore &more = m_context.data.learnMore;
    WhyView view = why();
    if (!view.isEmpty())
        view.learnMore = whyLinks(more.about(QString(u"step."_s + plan::toString(m_step))));
    for (const QWidget *widget = focused; widget && widget != this;
         widget = widget->parentWidget()) {
        const auto *row = qobject_cast<const FindingRow *>(widget);
        if (!row)
            continue;
        const std::vector<findings::Finding> found = findings();
        if (const findings::Finding *finding = findingOf(found, row->view().key)) {
            const findings::Texts texts = findings::textsOf(*finding);
            view.title = texts.title;
            view.sections = {{tr("Why it matters"), texts.text}};
            if (!texts.fix.isEmpty())
                view.sections.push_back({tr("How to fix"), texts.fix});
            view.learnMore = whyLinks(more.about(finding->code));
            if (view.learnMore.empty() && !texts.reference.isEmpty())
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
    // Only what is not there yet, failed, or was made for another plan. Facts live in memory: a
    // set-up that was opened again shows its findings, and pictures are made of a new look.
    if (!coverage().areDone(checks) || !m_context.runs.haveObserved(checks))
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
    // One of them alone would leave the rest of the picture empty.
    const bool some = !stale.isEmpty() && m_context.runs.haveObserved(checks);
    m_context.runs.check(mailPlan(), some ? stale : checks);
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

RecordSeen StepPage::seenOf(const plan::PlannedRecord &record) const
{
    const session::RunController &runs = m_context.runs;
    RecordSeen seen = recordSeen(record, runs.verificationOf(mailPlan()));
    seen.look = lookAt(record, runs.published(), mailPlan(), runs.isRunning());
    return seen;
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
    return m_card;
}

void StepPage::showFindings()
{
    if (!m_card)
        return;
    const std::vector<findings::Finding> found = findings();
    const bool runs = m_context.runs.isRunning();
    std::vector<FindingView> views = findingViews(found, m_context.store.session().accepted);
    fitActs(found, views);
    m_list->setFindings(std::move(views), runs);
    m_list->setVisible(!found.empty());
    m_empty->setVisible(found.empty());
    if (found.empty()) {
        m_card->hidePill();
        const auto &states = m_context.store.session().report.checks;
        const QStringList behind = checksBehind(m_step);
        const bool stopped = std::any_of(behind.begin(), behind.end(), [&](const QString &id) {
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
    case plan::Missing::Greeting:
        text = tr("The provider's name, which the server is to greet with, is needed first.");
        break;
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
    const QList<QAbstractButton *> choices = control->findChildren<QAbstractButton *>();
    if (!choices.isEmpty() && control->focusPolicy() == Qt::NoFocus)
        target = choices.front(); // where none of them is chosen
    for (QAbstractButton *button : choices) {
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
