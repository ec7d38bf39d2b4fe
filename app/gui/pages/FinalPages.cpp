#include "gui/pages/FinalPages.h"

#include "checks/Readiness.h"
#include "findings/Catalog.h"
#include "findings/ShownFindings.h"
#include "gui/models/StepStates.h"
#include "gui/widgets/Buttons.h"

#include <QLocale>
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
    return report.findings.empty() ? quietLead() : checks::readinessText(coverage());
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
    if (hasDomain() && !m_context.renewing)
        m_published->look();
}

void VerifyPage::left()
{
    StepPage::left();
    m_published->rest();
}

void VerifyPage::checkAgain()
{
    if (!hasDomain())
        return;
    m_context.runs.check(mailPlan(), {});
    m_published->look();
}

std::vector<findings::Finding> VerifyPage::findings() const
{
    return m_context.store.session().report.findings;
}

void VerifyPage::refresh()
{
    const checks::Coverage seen = coverage();
    const checks::Readiness readiness = checks::readinessOf(seen);
    m_verdict->setVerdict(overallStatus(seen), checks::readinessText(seen),
                          tr("Any one thing that stops mail keeps the range at 60 or below."));
    m_verdict->setRange(readiness.low, readiness.high);
    const std::array<QString, 4> names{tr("Reachable"), tr("Named"), tr("Authenticated"),
                                       tr("Reputation")};
    const std::array<QString, 4> texts{tr("Can mail find your server?"),
                                       tr("Do address and name fit?"), tr("SPF, DKIM and DMARC."),
                                       tr("Block lists.")};
    const std::array<Icon, 4> icons{Icon::Mail, Icon::Flag, Icon::Shield, Icon::List};
    std::vector<GateView> gates;
    for (std::size_t i = 0; i < readiness.gates.size(); ++i) {
        const std::optional<findings::Severity> worst = readiness.gates[i].worst;
        gates.push_back(
            {worst ? statusOf(*worst) : Status::Waiting, icons.at(i), names.at(i), texts.at(i)});
    }
    m_gates->setGates(gates);
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
    m_interval->setCurrent(0);
    card->body()->addWidget(m_interval, 0, Qt::AlignLeft);
    m_state = new Para({}, Type::Body, Tone::Text2, card);
    card->body()->addWidget(m_state);
    m_changes = new FindingList(card);
    card->body()->addWidget(m_changes);
    column()->addWidget(card);

    auto *server = new Card(tr("On the server, without a window"), this);
    server->setSubtitle(tr("The same checks from the command line. The exit code says whether "
                           "something needs you: 0 is good."));
    m_command = new ValueStrip(context.desktop, tr("Command"), tr("Command"), server);
    m_cron = new ValueStrip(context.desktop, tr("Line for cron, once a day"), tr("Line for cron"),
                            server);
    server->body()->addWidget(m_command);
    server->body()->addWidget(m_cron);
    column()->addWidget(server);
    column()->addStretch(1);

    connect(m_interval, &SegmentedChoice::chosen, this, [this](int index) {
        constexpr int hour = 3600 * 1000;
        m_timer.stop();
        if (index > 0)
            m_timer.start(index == 1 ? hour : 24 * hour);
        refresh();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] { checkAgain(); });
    connect(&context.runs, &session::RunController::finished, this,
            [this](const findings::Report &report, bool stopped) {
                if (!stopped && checks::isOfWholeRun(report))
                    compare(report);
            });
}

QString WatchPage::title() const
{
    return tr("Keep it good");
}

QString WatchPage::quietLead() const
{
    return tr("Addresses change, lists add entries, keys age. A look once a day notices it first.");
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
    if (!hasDomain())
        return;
    m_before = m_context.store.session().report.findings;
    m_context.runs.check(mailPlan(), {});
}

void WatchPage::compare(const findings::Report &report)
{
    const auto contains = [](const std::vector<findings::Finding> &list,
                             const findings::Finding &wanted) {
        return std::any_of(list.begin(), list.end(), [&](const findings::Finding &item) {
            return item.code == wanted.code && item.subject == wanted.subject
                   && item.severity == wanted.severity;
        });
    };
    std::vector<findings::Finding> fresh;
    for (const findings::Finding &finding : report.findings) {
        if (!m_before.empty() && !contains(m_before, finding))
            fresh.push_back(finding);
    }
    const QString when = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_state->setText(m_before.empty() ? tr("Checked at %1.").arg(when)
                     : fresh.empty()  ? tr("Checked at %1: all as before.").arg(when)
                                      : tr("Checked at %1: something changed.").arg(when));
    m_changes->setFindings(findingViews(fresh));
    m_before = report.findings;
}

void WatchPage::refresh()
{
    const QString path = m_context.store.path();
    const bool there = !path.isEmpty();
    const QString command =
        there ? u"mailworthy-cli check --session '"_s + path + u"' --quiet"_s : QString();
    m_command->setValue(command, there);
    m_cron->setValue(there ? u"17 5 * * * "_s + command : QString(), there);
    m_interval->setEnabled(hasDomain());
    if (m_state->text().isEmpty())
        m_state->setText(m_timer.isActive()
                             ? tr("The next look comes by itself.")
                             : tr("Choose how often, and only what changed is shown here."));
}

} // namespace mailworthy::gui
