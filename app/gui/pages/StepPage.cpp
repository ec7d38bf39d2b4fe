#include "gui/pages/StepPage.h"

#include "findings/Catalog.h"
#include "gui/models/StepStates.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    const QStringList checks = wantedChecks();
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
    const QStringList checks = wantedChecks();
    if (!hasDomain() || checks.isEmpty())
        return;
    const QStringList stale =
        session::staleChecks(m_context.store.session(), checks, m_context.runs.now());
    // One of them alone would leave the rest of the picture empty.
    const bool some = !stale.isEmpty() && m_context.runs.haveObserved(checks);
    m_context.runs.check(mailPlan(), some ? stale : checks);
}

bool StepPage::isDeclined() const
{
    return wantedChecks().isEmpty() && !plan::checksOf(m_step).isEmpty();
}

QStringList StepPage::wantedChecks() const
{
    return coverage().wanted(plan::checksOf(m_step));
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

} // namespace mailworthy::gui
