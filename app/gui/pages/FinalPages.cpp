#include "gui/pages/FinalPages.h"

#include "checks/Readiness.h"
#include "checks/Removals.h"
#include "findings/Catalog.h"
#include "findings/ShownFindings.h"
#include "gui/pages/GreetingCard.h"
#include "gui/widgets/Buttons.h"
#include "session/ServerWatch.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

VerifyPage::VerifyPage(PageContext &context) : StepPage(plan::Step::Verify, context)
{
    m_verdict = new VerdictCard(this);
    m_run = new Button(tr("Check everything"), ButtonKind::Secondary, Icon::Refresh, m_verdict);
    m_run->setObjectName(u"checkEverythingButton"_s);
    m_verdict->body()->addWidget(m_run, 0, Qt::AlignLeft);
    column()->addWidget(m_verdict);
    m_gates = new GatesBar(this);
    column()->addWidget(m_gates);
    m_published = new PublishedCard(context, this);
    column()->addWidget(m_published);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(m_published, &PublishedCard::acted, this,
            [this](const findings::Finding &finding) { doFix(finding); });
    follow(&context.runs, &session::RunController::verificationChanged, [this] {
        if (!m_context.runs.isVerifying())
            followRemovals(); // some may be left at a few servers only
        showVerdict();
        emit leadChanged();
    });
    follow(&context.runs, &session::RunController::serverHeard, [this] {
        showVerdict();
        emit leadChanged();
    });
    connect(m_run, &QPushButton::clicked, this, [this] { checkAgain(); });
}

QString VerifyPage::title() const
{
    return tr("Is everything in place?");
}

QString VerifyPage::quietLead() const
{
    return tr("Everything is looked at again, as a receiver would see it.");
}

QString VerifyPage::lead() const
{
    const findings::Report &report = m_context.store.session().report;
    return report.findings.empty() ? quietLead() : verdict().text;
}

WhyView VerifyPage::why() const
{
    return {tr("Verify live"),
            {{tr("Why it matters"),
              tr("Records count only once the world sees them. Old answers can live for hours.")},
             {tr("How to fix"), tr("Begin with what stops mail. What could not be told is neither "
                                   "good nor bad: look again later.")}},
            {},
            {}};
}

void VerifyPage::opened()
{
    StepPage::opened();
    m_looks = hasDomain() && !m_context.renewing;
    if (m_looks)
        m_published->look();
}

void VerifyPage::left()
{
    StepPage::left();
    m_published->rest();
    m_looks = false;
}

void VerifyPage::followRemovals()
{
    if (!hasDomain())
        return;
    const plan::Published &published = m_context.runs.published();
    const checks::Verification *last = m_context.runs.verificationOf(mailPlan());
    std::vector<plan::PlannedRecord> removals = checks::removalsToFollow(
        checks::withRemovals(plan::planRecords(mailPlan(), published), mailPlan(),
                             m_context.store.session().report, published),
        last ? last->removals : std::vector<checks::SeenRow>{});
    const bool isMore =
        std::any_of(removals.begin(), removals.end(), [this](const plan::PlannedRecord &item) {
            return std::none_of(m_removals.begin(), m_removals.end(),
                                [&](const plan::PlannedRecord &known) {
                                    return checks::isSameRemoval(known, item);
                                });
        });
    m_removals = removals;
    m_context.runs.setRemovals(std::move(removals));
    if (isMore && m_looks)
        m_published->look();
}

void VerifyPage::checkAgain()
{
    if (!hasDomain())
        return;
    m_looks = true;
    m_context.runs.check(mailPlan(), {});
    m_published->look();
}

Verdict VerifyPage::verdict() const
{
    return verdictOf(coverage(), m_context.runs.verificationOf(mailPlan()),
                     GreetingCard::viewOf(m_context.store, m_context.runs));
}

std::vector<findings::Finding> VerifyPage::findings() const
{
    return m_context.store.session().report.findings;
}

void VerifyPage::showVerdict()
{
    const Verdict verdict = this->verdict();
    m_verdict->setVerdict(verdict.status, verdict.text,
                          tr("Any one thing that stops mail keeps the range at 60 or below."));
    m_verdict->setRange(verdict.low, verdict.high);
}

void VerifyPage::refresh()
{
    showVerdict();
    const checks::Readiness readiness = checks::readinessOf(coverage());
    const std::array<QString, 4> names{tr("Reachable"), tr("Named"), tr("Authenticated"),
                                       tr("Reputation")};
    const std::array<QString, 4> texts{tr("Can mail find your server?"),
                                       tr("Do address and name fit?"), tr("SPF, DKIM and DMARC."),
                                       tr("Block lists.")};
    const std::array<Icon, 4> icons{Icon::Mail, Icon::Flag, Icon::Shield, Icon::List};
    std::vector<GateView> gates;
    for (std::size_t i = 0; i < readiness.gates.size(); ++i) {
        const std::optional<findings::Severity> worst = readiness.gates[i].worst;
        const Status open = readiness.gates[i].isDeclined ? Status::NotNeeded : Status::Waiting;
        gates.push_back({worst ? statusOf(*worst) : open, icons.at(i), names.at(i), texts.at(i)});
    }
    m_gates->setGates(gates);
    followRemovals();
    m_published->refresh();
    m_run->setEnabled(hasDomain());
}

WatchPage::WatchPage(PageContext &context) : StepPage(plan::Step::Watch, context)
{
    auto *card = new Card(tr("While this window is open"), this);
    m_interval =
        new SegmentedChoice(u"intervalChoice"_s, tr("How often everything is checked"), card);
    m_interval->setSegments({{tr("Never"), {}}, {tr("Every hour"), {}}, {tr("Every day"), {}}});
    m_interval->setStacking(true);
    m_interval->setCurrent(static_cast<int>(context.watch));
    card->body()->addWidget(m_interval, 0, Qt::AlignLeft);
    m_next = new Para({}, Type::Body, Tone::Text2, card);
    m_next->setObjectName(u"watchNext"_s);
    card->body()->addWidget(m_next);
    m_state = new Para({}, Type::Body, Tone::Text, card);
    m_state->setObjectName(u"watchState"_s);
    card->body()->addWidget(m_state);
    m_list = new FindingList(card, &context.desktop);
    m_list->setObjectName(u"watchChanges"_s);
    card->body()->addWidget(m_list);
    column()->addWidget(card);
    buildServer();
    column()->addStretch(1);

    connect(m_interval, &SegmentedChoice::chosen, this, [this](int index) {
        m_context.watch = static_cast<WatchInterval>(index);
        startTimer();
        refresh();
        emit intervalChosen(m_context.watch);
    });
    m_timer.setParent(this);
    m_timer.setObjectName(u"watchTimer"_s);
    startTimer();
    connect(&m_timer, &QTimer::timeout, this, [this] { checkAgain(); });
    connect(m_list, &FindingList::acted, this, [this](const QString &key) {
        if (!m_changes)
            return;
        if (const findings::Finding *finding = findingOf(m_changes->fresh, key))
            doFix(findings::Finding(*finding));
    });
    connect(&context.runs, &session::RunController::started, this,
            [this](const QStringList &checks) {
                if (checks.isEmpty())
                    begin();
            });
    connect(&context.runs, &session::RunController::finished, this,
            [this](const findings::Report &report, bool stopped) {
                if (stopped)
                    return;
                if (checks::isOfWholeRun(report))
                    take(report);
                else if (report.checks.contains(u"resolver"_s) && !checks::toldNothing(report))
                    m_offlineSince.reset(); // the line is back
                showState();
            });
    connect(&context.store, &session::SessionStore::opened, this, &WatchPage::forget);
    connect(&context.store, &session::SessionStore::planChanged, this, [this] {
        if (m_last)
            m_last->setPlan(mailPlan());
    });
    showChanges();
    showState();
}

void WatchPage::startTimer()
{
    using std::chrono::hours;
    switch (m_context.watch) {
    case WatchInterval::Never: m_timer.stop(); break;
    case WatchInterval::Hourly: m_timer.start(hours(1)); break;
    case WatchInterval::Daily: m_timer.start(hours(24)); break;
    }
}

void WatchPage::buildServer()
{
    auto *server = new Card(tr("On the server, without a window"), this);
    server->setSubtitle(tr("The same checks from the command line. The exit code says whether "
                           "something needs you: 0 is good."));
    m_command = new ValueStrip(m_context.desktop, tr("Command"), tr("Command"), server);
    m_command->setObjectName(u"watchCommand"_s);
    m_cron = new ValueStrip(m_context.desktop, tr("Line for cron, once a day"), tr("Line for cron"),
                            server);
    m_cron->setObjectName(u"watchCronLine"_s);
    for (ValueStrip *strip : {m_command, m_cron}) {
        server->body()->addWidget(strip);
        connect(strip->copyButton(), &CopyButton::copied, this, &Page::spoke);
    }
    m_copyFirst = new Para(tr("The server is another computer: save a copy of this set-up, and put "
                              "it into your home folder there first."),
                           Type::Body, Tone::Text2, server);
    m_copyFirst->setObjectName(u"watchCopyFirst"_s);
    server->body()->addWidget(m_copyFirst);
    m_saveCopy =
        new Button(tr("Save a copy of this set-up …"), ButtonKind::Secondary, Icon::Save, server);
    m_saveCopy->setObjectName(u"watchSaveCopyButton"_s);
    server->body()->addWidget(m_saveCopy, 0, Qt::AlignLeft);
    connect(m_saveCopy, &QPushButton::clicked, this,
            [this] { m_context.setUps.saveCopy(window()); });
    column()->addWidget(server);
}

QString WatchPage::title() const
{
    return tr("Keep it good");
}

QString WatchPage::quietLead() const
{
    return tr("Addresses change and block lists add entries. A look once a day shows it.");
}

WhyView WatchPage::why() const
{
    return {tr("Keep an eye"),
            {{tr("Why it matters"),
              tr("A changed address or a new listing stops mail without a word.")},
             {tr("How to fix"),
              tr("Let the server check itself once a day; the line for cron does it.")}},
            {},
            {}};
}

void WatchPage::checkAgain()
{
    if (hasDomain())
        m_context.runs.check(mailPlan(), {});
}

void WatchPage::forget()
{
    m_last.reset();
    m_changes.reset();
    m_checkedAt.reset();
    m_offlineSince.reset();
    showChanges();
    showState();
}

void WatchPage::begin()
{
    m_asked = mailPlan();
    if (m_last)
        return;
    // What the other pages, or the time before, have found.
    const findings::Report &report = m_context.store.session().report;
    if (checks::isOfWholeRun(report) && !checks::toldNothing(report))
        m_last.emplace(report, m_asked);
}

void WatchPage::take(const findings::Report &report)
{
    const Timestamp now = m_context.runs.now();
    if (checks::toldNothing(report)) {
        if (!m_offlineSince)
            m_offlineSince = now;
        return;
    }
    m_offlineSince.reset();
    m_checkedAt = now;
    if (m_last) {
        m_changes = m_last->take(report);
    } else {
        m_changes.reset();
        m_last.emplace(report, m_asked);
        m_last->setPlan(mailPlan());
    }
    showChanges();
}

void WatchPage::showChanges()
{
    std::vector<FindingView> views;
    if (m_changes) {
        views = findingViews(m_changes->fresh);
        const std::vector<FindingView> fixed = fixedViews(m_changes->fixed);
        views.insert(views.end(), fixed.begin(), fixed.end());
    }
    m_list->setVisible(!views.empty());
    m_list->setFindings(std::move(views));
}

void WatchPage::showState()
{
    const auto clock = [this](Timestamp moment) {
        return findings::clockText(moment, m_context.runs.now());
    };
    QString state;
    if (m_offlineSince && m_checkedAt)
        state = tr("No Internet since %1; last good check: %2.")
                    .arg(clock(*m_offlineSince), clock(*m_checkedAt));
    else if (m_offlineSince)
        state = tr("No Internet since %1.").arg(clock(*m_offlineSince));
    else if (m_checkedAt && m_changes && !m_changes->isEmpty())
        state = tr("Checked at %1: something changed.").arg(clock(*m_checkedAt));
    else if (m_checkedAt && m_changes && m_changes->isOfAll)
        state = tr("Checked at %1: all as before.").arg(clock(*m_checkedAt));
    else if (m_checkedAt)
        state = tr("Checked at %1.").arg(clock(*m_checkedAt));
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_next->setText(m_timer.isActive()
                        ? tr("The next look comes by itself.")
                        : tr("Choose how often, and only what changed is shown here."));
}

void WatchPage::showServer()
{
    const std::optional<session::ServerWatch> watch =
        session::serverWatch(mailPlan(), m_context.store.path());
    m_command->setValue(watch ? watch->command : QString(), watch.has_value());
    m_cron->setValue(watch ? watch->cronLine : QString(), watch.has_value());
    m_copyFirst->setVisible(watch && watch->needsCopy);
    m_saveCopy->setVisible(watch && watch->needsCopy);
}

void WatchPage::refresh()
{
    m_interval->setEnabled(hasDomain());
    showState();
    showServer();
}

} // namespace mailworthy::gui
