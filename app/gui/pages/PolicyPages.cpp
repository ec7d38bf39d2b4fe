#include "gui/pages/PolicyPages.h"

#include "dns/Domain.h"
#include "findings/Catalog.h"
#include "gui/pages/RecordTexts.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

PlannedRecordCard::PlannedRecordCard(Desktop &desktop, const QString &title, QWidget *parent)
    : Card(title, parent)
{
    m_explained = new ExplainedRecord(desktop, this);
    m_now = new Para({}, Type::Caption, Tone::Text3, this);
    m_empty = new EmptyState(this);
    m_empty->setContent(Icon::Search, tr("No record yet"),
                        tr("It is made when the server's address is known."));
    body()->addWidget(m_explained);
    body()->addWidget(m_now);
    body()->addWidget(m_empty);
}

void PlannedRecordCard::show(const plan::PlannedRecord *record)
{
    m_explained->setVisible(record);
    m_empty->setVisible(!record);
    m_now->setVisible(record && !record->published.isEmpty());
    if (!record) {
        hidePill();
        return;
    }
    m_explained->setView(explainedView(*record));
    m_now->setText(tr("Published now: %1").arg(record->published.join(u"   "_s)));
    switch (record->action) {
    case plan::Action::Keep: setPill(Status::Ok, tr("Published")); break;
    case plan::Action::Add: setPill(Status::Waiting, tr("Not published yet")); break;
    case plan::Action::Replace: setPill(Status::Warning, tr("To be changed")); break;
    default: setPill(Status::Unknown); break;
    }
}

SpfPage::SpfPage(PageContext &context) : StepPage(plan::Step::Spf, context)
{
    column()->addWidget(makeHeading(tr("What holds for other senders"), this));
    m_strictness =
        new SegmentedChoice(u"strictnessChoice"_s, tr("What holds for other senders"), this);
    m_strictness->setSegments({{tr("Suspicious (~all)"), {}}, {tr("Not allowed (-all)"), {}}});
    column()->addWidget(m_strictness, 0, Qt::AlignLeft);
    m_includes =
        new Field(u"includesField"_s,
                  tr("Other services that send for this domain (SPF names, commas between)"), this);
    m_includes->setTechnical(true);
    m_includes->setPlaceholder(u"_spf.example.net"_s);
    column()->addWidget(m_includes);
    m_record = new PlannedRecordCard(context.desktop, tr("The record"), this);
    column()->addWidget(m_record);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(m_strictness, &SegmentedChoice::chosen, this, [this](int index) {
        m_context.store.edit([index](plan::MailPlan &plan) {
            for (plan::MailDomain &domain : plan.domains)
                domain.spf.strictness =
                    index == 1 ? plan::SpfStrictness::Hard : plan::SpfStrictness::Soft;
        });
    });
    connect(m_includes, &Field::committed, this, [this](const QString &text) {
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
        m_context.store.edit([&](plan::MailPlan &plan) {
            if (!plan.isEmpty())
                plan.domains.front().spf.includes = names;
        });
    });
    connect(&context.runs, &session::RunController::publishedChanged, this, [this] { refresh(); });
}

QString SpfPage::title() const
{
    return tr("Who may send for you");
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
    if (hasDomain())
        m_context.runs.lookAtPublished(mailPlan());
}

void SpfPage::refresh()
{
    m_strictness->setEnabled(hasDomain());
    m_includes->setEnabled(hasDomain());
    if (!hasDomain()) {
        m_record->show(nullptr);
        return;
    }
    m_strictness->setCurrent(mailPlan().domain().spf.strictness == plan::SpfStrictness::Hard ? 1
                                                                                             : 0);
    m_includes->setText(mailPlan().domain().spf.includes.join(u", "_s));
    const std::vector<plan::PlannedRecord> records =
        plan::planRecords(mailPlan(), m_context.runs.published());
    m_record->show(findRecord(records, plan::Purpose::Spf));
}

} // namespace mailworthy::gui
