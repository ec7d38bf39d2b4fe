#include "gui/pages/DmarcPage.h"

#include "findings/Catalog.h"
#include "gui/models/PreviewViews.h"
#include "gui/pages/RecordTexts.h"
#include "plan/DmarcChoice.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

DmarcPage::DmarcPage(PageContext &context) : StepPage(plan::Step::Dmarc, context)
{
    domainBar()->offerForAll(tr("Choose the same for all domains"),
                             [](plan::MailDomain &to, const plan::MailDomain &from) {
                                 to.dmarc = from.dmarc;
                                 to.dmarc.mayWeaken = false; // that was asked for one domain
                                 to.dmarc.mayWeakenSubdomains = false;
                             });
    m_rollouts = new QVBoxLayout;
    m_previews = new QVBoxLayout;
    for (QVBoxLayout *layout : {m_rollouts, m_previews})
        setMargins(layout, 0, 0, 0, 0, 12);
    column()->addLayout(m_rollouts);
    column()->addWidget(makeHeading(tr("What receivers do with forged mail"), this));
    m_policy =
        new SegmentedChoice(u"policyChoice"_s, tr("What receivers do with forged mail"), this);
    m_policy->setSegments({{tr("Only observe"), {}}, {tr("Spam folder"), {}}, {tr("Refuse"), {}}});
    m_policy->setStacking(true);
    column()->addWidget(m_policy, 0, Qt::AlignLeft);
    m_weaken = new Banner(this);
    m_weaken->setObjectName(u"weakenBanner"_s);
    m_weaken->hide();
    column()->addWidget(m_weaken);
    m_reports = new Field(u"reportsField"_s, tr("Mailbox for the daily reports"), this);
    m_reports->setTechnical(true);
    column()->addWidget(m_reports);
    column()->addWidget(new Para(tr("The mailbox must exist. Reports are XML files, made for a "
                                    "program that reads them to you."),
                                 Type::Caption, Tone::Text3, this));
    m_record = new PlannedRecordCard(context.desktop, tr("The record"), this);
    m_record->setChangeable({u"p"_s, u"rua"_s, u"sp"_s, u"aspf"_s, u"adkim"_s});
    connect(m_record, &PlannedRecordCard::changeAsked, this, [this](const QString &tag) {
        QWidget *more = m_more->choiceOf(tag);
        goTo(more ? more : tag == u"rua" ? static_cast<QWidget *>(m_reports->edit()) : m_policy);
    });
    connect(m_record, &PlannedRecordCard::spoke, this, &StepPage::spoke);
    column()->addWidget(m_record);
    m_more = new DmarcMoreCard(context, this);
    connect(m_more, &DmarcMoreCard::chosen, this, [this] { refresh(); });
    column()->addWidget(m_more);
    column()->addLayout(m_previews);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(m_policy, &SegmentedChoice::chosen, this,
            [this](int index) { choose(static_cast<plan::DmarcPolicy>(index)); });
    connect(m_weaken, &Banner::acted, this, [this] {
        const std::optional<plan::DmarcPolicy> wish = std::exchange(m_asked, std::nullopt);
        if (wish)
            take(*wish, true);
    });
    const auto forget = [this] {
        m_asked.reset();
        m_more->forget();
    };
    follow(&context.store, &session::SessionStore::domainChosen, forget);
    follow(&context.store, &session::SessionStore::opened, forget);
    connect(m_reports, &Field::committed, this, [this](const QString &text) {
        const QString mailbox = text.trimmed();
        if (!mailbox.isEmpty()) {
            if (const Result<QString> read = plan::parseReportAddress(mailbox); !read) {
                m_reports->setReason(Status::Problem, findings::textOf(read.error()));
                return;
            }
        }
        m_reports->setReason(Status::Ok, {});
        m_context.store.editDomain(
            [&](plan::MailDomain &domain) { domain.dmarc.reportAddress = mailbox; });
    });
    const auto again = [this] { refresh(); };
    follow(&context.runs, &session::RunController::publishedChanged, again);
    follow(&context.runs, &session::RunController::previewChanged, again);
    follow(&context.runs, &session::RunController::idle, again);
    // Live: a choice made here is seen in what becomes of the mail.
    follow(&context.store, &session::SessionStore::planChanged, [this] { lookAhead(); });
}

DmarcPage::DomainCards DmarcPage::makeCards()
{
    DomainCards cards{};
    cards.line = new DmarcTimeline(this);
    cards.line->setObjectName(u"rolloutLine"_s);
    cards.rollout = new PictureCard(tr("From observing to refusing"), cards.line, this);
    cards.jump = new Banner(cards.rollout);
    cards.rollout->body()->addWidget(cards.jump);
    m_rollouts->addWidget(cards.rollout);
    cards.preview = new Card(tr("What receivers make of your mail"), this);
    cards.mails = new FindingList(cards.preview);
    cards.mails->setObjectName(u"previewList"_s);
    cards.empty = new EmptyState(cards.preview);
    cards.preview->body()->addWidget(cards.mails);
    cards.preview->body()->addWidget(cards.empty);
    m_previews->addWidget(cards.preview);
    connect(cards.empty, &EmptyState::acted, this, [this] { lookAhead(); });
    return cards;
}

void DmarcPage::fitCards(std::size_t count)
{
    while (m_cards.size() > count) {
        delete m_cards.back().rollout;
        delete m_cards.back().preview;
        m_cards.pop_back();
    }
    while (m_cards.size() < count)
        m_cards.push_back(makeCards());
}

void DmarcPage::lookAhead()
{
    if (!hasDomain() || m_context.renewing || m_context.runs.previewOf(mailPlan()))
        return;
    m_context.runs.lookAhead(mailPlan());
    refresh();
}

void DmarcPage::checkAgain()
{
    StepPage::checkAgain();
    if (hasDomain())
        m_context.runs.lookAhead(mailPlan());
}

void DmarcPage::showRollout(DomainCards &cards, const plan::MailDomain &domain)
{
    const checks::Preview *preview = m_context.runs.previewOf(mailPlan());
    const checks::Rollout *rollout = preview ? preview->rolloutOf(domain.name) : nullptr;
    if (!rollout) {
        // Where the domain stands does not change with what is wished; the page does not jump.
        const bool stays = cards.domain == domain.name && m_context.runs.isLookingAhead(mailPlan());
        cards.rollout->setVisible(stays && !cards.rollout->isHidden());
        cards.jump->hide();
        return;
    }
    cards.rollout->show();
    if (m_cards.size() > 1)
        cards.rollout->setTitle(tr("From observing to refusing: %1").arg(domain.name.unicode()));
    const QString next = checks::nextText(*rollout);
    cards.rollout->setSubtitle(checks::standsText(*rollout)
                               + (next.isEmpty() ? QString() : u' ' + next));
    cards.line->setView(timelineView(*rollout));
    cards.rollout->refresh();
    const QString jump = checks::jumpText(*rollout);
    cards.jump->setMessage(Status::Warning, jump);
    cards.jump->setVisible(!jump.isEmpty());
}

void DmarcPage::showPreview(DomainCards &cards, const plan::MailDomain &domain)
{
    if (m_cards.size() > 1)
        cards.preview->setTitle(
            tr("What receivers make of your mail: %1").arg(domain.name.unicode()));
    const checks::Preview *preview = m_context.runs.previewOf(mailPlan());
    const bool running = m_context.runs.isLookingAhead(mailPlan());
    if (preview) {
        const std::vector<FindingView> views = previewViews(*preview, domain.name);
        cards.domain = domain.name;
        cards.mails->setFindings(views);
        cards.preview->setPill(worstOf(views));
    } else {
        // What was judged for a former choice stays in sight only while it is judged anew.
        if (cards.domain != domain.name || !running)
            cards.mails->setFindings({});
        cards.preview->setPill(running ? Status::Running : Status::Unknown);
    }
    const bool empty = cards.mails->count() == 0;
    cards.mails->setVisible(!empty);
    cards.empty->setVisible(empty);
    if (running)
        cards.empty->setContent(Icon::Clock, tr("Looking …"),
                                tr("Your mail is judged as receivers judge it, now and with the "
                                   "records in place."));
    else
        cards.empty->setContent(Icon::Search, tr("Not looked at to the end"),
                                tr("Name servers are asked; nothing is sent by mail."),
                                tr("Look again"));
}

QString DmarcPage::title() const
{
    return tr("What happens to forged mail");
}

QString DmarcPage::quietLead() const
{
    return tr("Begin by observing; reports tell who sends in your name.");
}

WhyView DmarcPage::why() const
{
    return {tr("DMARC"),
            {{tr("Why it matters"),
              tr("It joins SPF and DKIM to the address people see, and asks for reports.")},
             {tr("How to fix"), tr("Observe for some weeks, read the reports, then go on to the "
                                   "spam folder and at last to refusing.")}},
            {},
            {{tr("Alignment"), tr("SPF or the signature must speak for the domain in From.")},
             {tr("Report"), tr("A daily list of who sent mail in your name.")}}};
}

void DmarcPage::opened()
{
    StepPage::opened();
    if (hasDomain() && !m_context.renewing) {
        m_context.runs.lookAhead(mailPlan()); // looks at what is published as well
        refresh();
    }
}

void DmarcPage::choose(plan::DmarcPolicy wish)
{
    const std::optional<plan::DmarcPolicy> held =
        plan::policyHeld(mailPlan(), mailDomain().name, wish, m_context.runs.published());
    m_asked = held && *held > wish ? std::optional(wish) : std::nullopt;
    if (m_asked)
        refresh(); // the choice goes back to what holds until the owner has answered
    else
        take(wish, false);
}

void DmarcPage::take(plan::DmarcPolicy wish, bool mayWeaken)
{
    m_context.store.editDomain([&](plan::MailDomain &domain) {
        domain.dmarc.policy = wish;
        domain.dmarc.mayWeaken = mayWeaken;
    });
    refresh();
}

QWidget *DmarcPage::mending(const findings::Finding &finding) const
{
    QWidget *below = finding.code == u"dmarc.weaker-below" ? m_more->choiceOf(u"sp"_s) : nullptr;
    return below && below->isVisibleTo(this) ? below : m_policy;
}

void DmarcPage::showQuestion()
{
    m_weaken->setVisible(m_asked.has_value());
    if (!m_asked)
        return;
    m_weaken->setMessage(Status::Warning,
                         *m_asked == plan::DmarcPolicy::None
                             ? tr("What is published now is stricter. With \"Only observe\" "
                                  "receivers let forged mail through again.")
                             : tr("What is published now is stricter. With \"Spam folder\" forged "
                                  "mail is no longer refused."),
                         tr("Weaken it all the same"));
}

void DmarcPage::refresh()
{
    showQuestion();
    m_policy->setEnabled(hasDomain());
    m_reports->setEnabled(hasDomain());
    fitCards(mailPlan().domains.size());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        showRollout(m_cards[i], mailPlan().domains[i]);
        showPreview(m_cards[i], mailPlan().domains[i]);
    }
    if (!hasDomain()) {
        m_record->show(nullptr);
        m_more->refresh(nullptr);
        return;
    }
    m_reports->setSubject(m_context.store.path() + u'\n' + mailDomain().name.ascii());
    m_reports->setText(mailDomain().dmarc.reportAddress);
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(mailPlan(), m_context.runs.published());
    const plan::PlannedRecord *record =
        plan::recordOf(records, plan::Purpose::Dmarc, mailDomain().name);
    m_record->show(record, record ? seenOf(*record) : RecordSeen{});
    m_more->refresh(record);
    // What the record says, which may be more than was wished: what is published is not weakened.
    const std::optional<plan::DmarcPolicy> policy =
        record ? plan::policyIn(*record) : std::optional<plan::DmarcPolicy>();
    m_policy->setCurrent(static_cast<int>(policy.value_or(mailDomain().dmarc.policy)));
}

} // namespace mailworthy::gui
