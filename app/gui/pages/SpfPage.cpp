#include "gui/pages/SpfPage.h"

#include "dns/Domain.h"
#include "findings/Catalog.h"
#include "gui/models/SpfViews.h"
#include "gui/pages/RecordTexts.h"
#include "gui/widgets/SideBySide.h"
#include "plan/DmarcChoice.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which choice the record says: what is published may say another than the plan's default.
int endIn(const plan::PlannedRecord *record)
{
    const auto *text = record ? std::get_if<dns::Txt>(&record->record.data) : nullptr;
    const spf::Qualifier end = text ? plan::endOf(text->joined()).value_or(spf::Qualifier::Neutral)
                                    : spf::Qualifier::Neutral; // no choice of these either
    return end == spf::Qualifier::SoftFail ? 0 : end == spf::Qualifier::Fail ? 1 : -1;
}

} // namespace

SpfPage::SpfPage(PageContext &context) : StepPage(plan::Step::Spf, context)
{
    if (Result<data::Senders> senders = data::Senders::builtIn())
        m_senders = std::move(*senders);
    domainBar()->offerForAll(tr("Choose the same for all domains"),
                             [](plan::MailDomain &to, const plan::MailDomain &from) {
                                 to.spf.strictness = from.spf.strictness;
                                 to.spf.chosen = from.spf.chosen;
                                 to.spf.includes = from.spf.includes;
                             });
    auto *cards = new SideBySide(this);
    m_tree = new SpfTree(cards);
    m_tree->setObjectName(u"spfTree"_s);
    m_who = new PictureCard(tr("Who may send"), m_tree, cards);
    m_counter = new LookupBar(m_who);
    m_counter->setObjectName(u"spfCounter"_s);
    m_empty = new EmptyState(m_who);
    m_who->body()->addWidget(m_counter);
    m_who->body()->addWidget(m_empty);
    m_who->body()->addStretch(1);
    m_terms = new SpfTermsCard(cards);
    cards->add(m_who);
    cards->add(m_terms);
    column()->addWidget(cards);
    m_record = new PlannedRecordCard(context.desktop, tr("What the record says"), this);
    m_record->setChangeable({u"all"_s, u"include"_s});
    connect(m_record, &PlannedRecordCard::changeAsked, this, [this](const QString &tag) {
        goTo(tag == u"include" ? static_cast<QWidget *>(m_includes->edit()) : m_strictness);
    });
    connect(m_record, &PlannedRecordCard::spoke, this, &StepPage::spoke);
    column()->addWidget(m_record);
    column()->addWidget(makeHeading(tr("What holds for other senders"), this));
    m_strictness =
        new SegmentedChoice(u"strictnessChoice"_s, tr("What holds for other senders"), this);
    m_strictness->setSegments({{tr("Suspicious (~all)"), {}}, {tr("Not allowed (-all)"), {}}});
    m_strictness->setStacking(true);
    column()->addWidget(m_strictness, 0, Qt::AlignLeft);
    m_includes =
        new Field(u"includesField"_s,
                  tr("Other services that send for this domain (SPF names, commas between)"), this);
    m_includes->setTechnical(true);
    m_includes->setPlaceholder(u"_spf.example.net"_s);
    column()->addWidget(m_includes);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(m_strictness, &SegmentedChoice::chosen, this, [this](int index) {
        m_context.store.editDomain([index](plan::MailDomain &domain) {
            domain.spf.strictness =
                index == 1 ? plan::SpfStrictness::Hard : plan::SpfStrictness::Soft;
            domain.spf.chosen = true;
        });
    });
    connect(m_includes, &Field::committed, this, &SpfPage::takeIncludes);
    connect(m_terms, &SpfTermsCard::kept, this, [this](const QByteArray &term, bool keep) {
        m_context.store.editDomain(
            [&](plan::MailDomain &domain) { plan::keepSpfTerm(domain.spf, term, keep); });
    });
    connect(m_terms, &SpfTermsCard::undoAsked, this,
            [this] { m_context.store.undo(plan::Step::Spf); });
    connect(m_empty, &EmptyState::acted, this, &SpfPage::lookAhead);
    const auto again = [this] { refresh(); };
    follow(&context.runs, &session::RunController::publishedChanged, again);
    follow(&context.runs, &session::RunController::previewChanged, [this] {
        refresh();
        emit leadChanged();
    });
    follow(&context.runs, &session::RunController::idle, again);
    // The price follows each choice.
    follow(&context.store, &session::SessionStore::planChanged, [this] { lookAhead(); });
}

void SpfPage::takeIncludes(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        if (name.startsWith(u"include:"))
            name = name.mid(8);
        if (!dns::Name::parse(name) || !name.contains(u'.')) {
            m_includes->setReason(
                Status::Problem,
                findings::textOf(Error(u"name.bad"_s, {{u"text"_s, part.trimmed()},
                                                       {u"reason"_s, tr("not a full name")}})));
            return;
        }
        names << name.toLower();
    }
    m_includes->setReason(Status::Ok, {});
    m_context.store.editDomain([&](plan::MailDomain &domain) { domain.spf.includes = names; });
}

QString SpfPage::title() const
{
    return tr("Say who may send for you");
}

QString SpfPage::lead() const
{
    const checks::Preview *preview = hasDomain() ? m_context.runs.previewOf(mailPlan()) : nullptr;
    QString text = StepPage::lead();
    if (!preview || findings().empty())
        return text;
    const auto walk = preview->spf.find(mailDomain().name.name());
    if (walk != preview->spf.end() && walk->second.complete)
        text = tr("%1 %2", "what was found, what the record costs")
                   .arg(text, tr("With the record below receivers need %1 of %2 look-ups.")
                                  .arg(walk->second.lookups)
                                  .arg(spf::kMaxLookups));
    return text;
}

QString SpfPage::quietLead() const
{
    return tr("One record names every server that may send. What is published already is kept and "
              "merged.");
}

WhyView SpfPage::why() const
{
    return {tr("SPF"),
            {{tr("Why it matters"),
              tr("Receivers ask this record whether your address may send for the domain.")},
             {tr("How to fix"), tr("There must be exactly one record. Begin with ~all; go to -all "
                                   "when everything runs.")}},
            {},
            {{tr("Look-up"),
              tr("A question that a receiver has to ask. More than ten end in an error.")},
             {tr("include"), tr("Takes over the senders of another record.")}}};
}

void SpfPage::opened()
{
    StepPage::opened();
    if (hasDomain() && !m_context.renewing) {
        m_context.runs.lookAhead(mailPlan()); // looks at what is published as well
        refresh();
    }
}

void SpfPage::checkAgain()
{
    StepPage::checkAgain();
    if (hasDomain())
        m_context.runs.lookAhead(mailPlan());
}

void SpfPage::lookAhead()
{
    if (!hasDomain() || m_context.renewing || m_context.runs.previewOf(mailPlan()))
        return;
    m_context.runs.lookAhead(mailPlan());
    refresh();
}

std::optional<plan::SpfMerge> SpfPage::merge() const
{
    if (!hasDomain())
        return std::nullopt;
    return plan::mergeSpf(mailPlan(), mailDomain(), m_context.runs.published(),
                          m_senders ? &*m_senders : nullptr);
}

void SpfPage::showTree()
{
    const std::optional<plan::SpfMerge> merged = merge();
    const checks::Preview *preview = hasDomain() ? m_context.runs.previewOf(mailPlan()) : nullptr;
    const spf::Budget *walk = nullptr;
    if (preview && merged) {
        const auto found = preview->spf.find(mailDomain().name.name());
        walk = found == preview->spf.end() ? nullptr : &found->second;
    }
    const bool running = hasDomain() && m_context.runs.isLookingAhead(mailPlan());
    m_terms->show(merged.value_or(plan::SpfMerge{}), m_context.store.canUndo(plan::Step::Spf));
    // The old tree stays in sight while the new one is walked.
    const bool stays = running && !m_tree->lines().isEmpty();
    if (walk)
        m_tree->setRows(spfTreeRows(*walk, *merged));
    else if (!stays)
        m_tree->setRows({});
    m_who->setPictureShown(walk || stays);
    m_counter->setVisible(walk || stays);
    m_empty->setVisible(!walk && !stays);
    if (walk) {
        m_counter->setCounts(walk->lookups, spf::kMaxLookups, walk->voids, spf::kMaxVoidLookups);
        m_who->setPill(walkStatus(*walk));
    } else {
        m_who->setPill(running ? Status::Running : Status::Unknown);
    }
    if (running)
        m_empty->setContent(Icon::Clock, tr("Looking …"),
                            tr("The record is walked as a receiver walks it."));
    else
        m_empty->setContent(Icon::Search, tr("Not looked at to the end"),
                            tr("Name servers are asked; nothing is sent by mail."),
                            merged ? tr("Look again") : QString());
    m_who->refresh();
}

void SpfPage::refresh()
{
    m_strictness->setEnabled(hasDomain());
    m_includes->setEnabled(hasDomain());
    showTree();
    if (!hasDomain()) {
        m_record->show(nullptr);
        return;
    }
    m_includes->setSubject(m_context.store.path() + u'\n' + mailDomain().name.ascii());
    m_includes->setText(mailDomain().spf.includes.join(u", "_s));
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(mailPlan(), m_context.runs.published());
    const plan::PlannedRecord *planned =
        plan::recordOf(records, plan::Purpose::Spf, mailDomain().name);
    m_strictness->setCurrent(endIn(planned));
    const checks::Preview *preview = m_context.runs.previewOf(mailPlan());
    const spf::RecordTrace *walk = nullptr;
    if (preview) {
        const auto found = preview->spf.find(mailDomain().name.name());
        walk = found == preview->spf.end() ? nullptr : &found->second.trace.root;
    }
    const std::vector<Address> sending = mailPlan().sendingAddresses();
    m_record->show(planned, planned ? seenOf(*planned) : RecordSeen{}, walk,
                   sending.empty() ? std::nullopt : std::optional(sending.front()));
}

} // namespace mailworthy::gui
