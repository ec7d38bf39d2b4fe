#include "gui/pages/MoreDomainsCard.h"

#include "checks/Coverage.h"
#include "findings/Catalog.h"
#include "gui/widgets/Buttons.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Is the finding about the domain, or about a name in it that is in no other domain of the plan?
bool isAbout(const findings::Finding &finding, const plan::MailPlan &plan,
             const plan::MailDomain &domain)
{
    const Result<dns::Name> name = dns::Name::parse(finding.subject);
    const plan::MailDomain *own = name ? plan::ownDomainOf(plan, *name) : nullptr;
    return own && own->name == domain.name;
}

} // namespace

MoreDomainsCard::MoreDomainsCard(PageContext &context, QWidget *parent)
    : Card(tr("More domains on this server"), parent)
    , m_context(context)
{
    setObjectName(u"moreDomainsCard"_s);
    setSubtitle(tr("One server and one name serve them all; each has its own key, SPF and DMARC."));
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    setMargins(m_grid, 0, 0, 0, 0, 8);
    m_grid->setColumnStretch(0, 1);
    body()->addWidget(m_table);
    m_removed = new Banner(this);
    m_removed->setObjectName(u"domainRemovedBanner"_s);
    body()->addWidget(m_removed);
    m_field = new Field(u"moreDomainField"_s, tr("Another domain"), this);
    m_field->setPlaceholder(u"example.net"_s);
    m_field->setTechnical(true);
    m_field->setStaysOnEnter(true);
    body()->addWidget(m_field);
    connect(m_field, &Field::committed, this, &MoreDomainsCard::add);
    connect(m_removed, &Banner::acted, this, &MoreDomainsCard::putBack);
    connect(&context.store, &session::SessionStore::opened, this, [this] {
        forget();
        m_field->edit()->clear();
        m_field->setReason(Status::Ok, {});
    });
}

bool MoreDomainsCard::isThere(const dns::Domain &domain) const
{
    const std::vector<plan::MailDomain> &there = m_context.store.plan().domains;
    return std::any_of(there.begin(), there.end(),
                       [&](const plan::MailDomain &item) { return item.name == domain; });
}

void MoreDomainsCard::add(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_field->setReason(Status::Ok, {});
        return;
    }
    const Result<dns::Domain> domain = dns::Domain::parse(text);
    if (!domain) {
        m_field->setReason(Status::Problem, findings::textOf(domain.error()));
        return;
    }
    if (isThere(*domain)) {
        m_field->setReason(Status::Note, tr("%1 is in the list already.").arg(domain->unicode()));
        return;
    }
    m_field->setReason(Status::Ok, {});
    m_field->edit()->clear();
    forget();
    m_context.store.edit([&](plan::MailPlan &plan) {
        plan.domains.push_back(plan::makePlan(*domain).domains.front());
    });
    emit added();
}

void MoreDomainsCard::remove(const dns::Domain &domain)
{
    const std::vector<plan::MailDomain> &there = m_context.store.plan().domains;
    const auto found = std::find_if(there.begin(), there.end(), [&](const plan::MailDomain &item) {
        return item.name == domain;
    });
    if (found == there.end())
        return;
    m_out.emplace(static_cast<std::size_t>(found - there.begin()), *found);
    m_context.store.edit([&](plan::MailPlan &plan) {
        std::erase_if(plan.domains,
                      [&](const plan::MailDomain &item) { return item.name == domain; });
    });
    m_removed->setMessage(
        Status::Note,
        tr("%1 is out of the list. Its key file stays where it is.").arg(domain.unicode()),
        tr("Undo"), Icon::Undo);
    m_removed->show();
}

/// Whatever else was changed meanwhile stays.
void MoreDomainsCard::putBack()
{
    if (!m_out)
        return;
    const auto [place, domain] = *m_out;
    forget();
    if (isThere(domain.name))
        return;
    m_context.store.edit([&](plan::MailPlan &plan) {
        const std::size_t at = std::min(place, plan.domains.size());
        plan.domains.insert(plan.domains.begin() + static_cast<std::ptrdiff_t>(at), domain);
    });
}

void MoreDomainsCard::forget()
{
    m_out.reset();
    m_removed->hide();
}

void MoreDomainsCard::showRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const plan::MailPlan &plan = m_context.store.plan();
    m_table->setVisible(plan.domains.size() > 1);
    if (plan.domains.size() < 2)
        return;
    const std::array<std::pair<QString, QString>, 3> areas{
        {{tr("DKIM"), u"dkim"_s}, {tr("SPF"), u"spf"_s}, {tr("DMARC"), u"dmarc"_s}}};
    int column = 1;
    for (const auto &[title, area] : areas)
        m_grid->addWidget(new Para(title, Type::CaptionStrong, Tone::Text2, m_table), 0, column++);
    const checks::Coverage coverage(m_context.store.session().report, plan);
    int row = 1;
    for (const plan::MailDomain &domain : plan.domains) {
        auto *name = new Para({}, Type::Value, Tone::Text, m_table);
        name->setValue(domain.name.unicode());
        m_grid->addWidget(name, row, 0);
        column = 1;
        for (const auto &[title, area] : areas) {
            std::optional<findings::Severity> worst;
            for (const findings::Finding &finding : m_context.store.session().report.ofArea(area)) {
                if (isAbout(finding, plan, domain) && coverage.isCurrent(finding))
                    worst = worst ? findings::worse(*worst, finding.severity) : finding.severity;
            }
            worst = coverage.settled(worst, checks::checksOf({area}));
            auto *glyph = new GlyphLabel(worst ? statusOf(*worst) : Status::Waiting, 18, m_table);
            glyph->setToolTip(statusWord(worst ? statusOf(*worst) : Status::Waiting));
            glyph->setAccessibleName(tr("%1, %2: %3", "domain, check, state")
                                         .arg(domain.name.unicode(), title, glyph->toolTip()));
            m_grid->addWidget(glyph, row, column++, Qt::AlignCenter);
        }
        if (row > 1) { // the first one is that of the page
            auto *out =
                makeIconButton(Icon::Close, tr("Take %1 out").arg(domain.name.unicode()), m_table);
            connect(
                out, &QPushButton::clicked, this, [this, which = domain.name] { remove(which); },
                Qt::QueuedConnection);
            m_grid->addWidget(out, row, column);
        }
        ++row;
    }
}

void MoreDomainsCard::refresh()
{
    setVisible(!m_context.store.plan().isEmpty());
    if (m_out && isThere(m_out->second.name))
        forget(); // it came back another way
    showRows();
}

} // namespace mailworthy::gui
