#include "gui/pages/DmarcMoreCard.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

DmarcMoreCard::DmarcMoreCard(PageContext &context, QWidget *parent)
    : Card(tr("More choices"), parent)
    , m_context(context)
{
    setSubtitle(tr("Most domains need none of them."));
    const QString below = tr("Forged mail from names below your domain");
    m_below = new Para(below, Type::Caption, Tone::Text2, this);
    body()->addWidget(m_below);
    m_subdomains = new SegmentedChoice(u"subdomainsChoice"_s, below, this);
    m_subdomains->setSegments({{tr("As for the domain"), {}},
                               {tr("Only observe"), {}},
                               {tr("Spam folder"), {}},
                               {tr("Refuse"), {}}});
    m_subdomains->setStacking(true);
    body()->addWidget(m_subdomains, 0, Qt::AlignLeft);
    m_weaken = new Banner(this);
    m_weaken->setObjectName(u"weakenBelowBanner"_s);
    m_weaken->hide();
    body()->addWidget(m_weaken);
    m_spf =
        addStrict(u"strictSpfBox"_s, tr("The return address must have exactly this domain (SPF)"),
                  &plan::DmarcPlan::strictSpf);
    m_dkim = addStrict(u"strictDkimBox"_s, tr("The signature must have exactly this domain (DKIM)"),
                       &plan::DmarcPlan::strictDkim);
    body()->addWidget(new Para(tr("Without a tick, names below the domain count as well. With one, "
                                  "mail with such a name fails."),
                               Type::Caption, Tone::Text3, this));
    connect(m_subdomains, &SegmentedChoice::chosen, this, [this](int index) {
        choose(index == 0 ? Wish() : Wish(static_cast<plan::DmarcPolicy>(index - 1)));
    });
    connect(m_weaken, &Banner::acted, this, [this] {
        if (const std::optional<Wish> wish = std::exchange(m_asked, std::nullopt))
            take(*wish, true);
    });
}

CheckLine *DmarcMoreCard::addStrict(const QString &name, const QString &text,
                                    std::optional<bool> plan::DmarcPlan::*field)
{
    auto *box = new CheckLine(text, this);
    box->setObjectName(name);
    body()->addWidget(box);
    connect(box, &CheckLine::toggled, this, [this, field](bool strict) {
        m_context.store.editDomain([&](plan::MailDomain &domain) { domain.dmarc.*field = strict; });
    });
    return box;
}

void DmarcMoreCard::choose(const Wish &wish)
{
    const bool asks = plan::needsAsking(m_context.store.plan(), m_context.store.domain().name, wish,
                                        m_context.runs.published());
    m_asked.reset();
    if (asks) {
        m_asked.emplace(wish);
        emit chosen(); // the choice goes back to what holds until the owner has answered
    } else {
        take(wish, false);
    }
}

void DmarcMoreCard::take(const Wish &wish, bool mayWeaken)
{
    m_context.store.editDomain(
        [&](plan::MailDomain &domain) { plan::chooseSubdomains(domain.dmarc, wish, mayWeaken); });
    emit chosen();
}

QWidget *DmarcMoreCard::choiceOf(const QString &tag) const
{
    if (tag == u"sp")
        return m_subdomains;
    return tag == u"aspf" ? m_spf : tag == u"adkim" ? m_dkim : nullptr;
}

void DmarcMoreCard::refresh(const plan::PlannedRecord *record)
{
    setVisible(record);
    if (!record)
        return;
    const plan::DmarcDetails said = plan::detailsIn(*record).value_or(plan::DmarcDetails{});
    const bool counts =
        said.subdomains
        || plan::countsForSubdomains(m_context.store.domain().name, m_context.runs.published());
    m_below->setVisible(counts);
    m_subdomains->setVisible(counts);
    m_subdomains->setCurrent(said.subdomains ? static_cast<int>(*said.subdomains) + 1 : 0);
    m_weaken->setVisible(counts && m_asked);
    if (m_asked)
        m_weaken->setMessage(Status::Warning,
                             tr("What is published now is stricter. With this choice receivers let "
                                "more forged mail from names below through."),
                             tr("Weaken it all the same"));
    for (const auto &[box, strict] :
         {std::pair(m_spf, said.strictSpf), std::pair(m_dkim, said.strictDkim)}) {
        const QSignalBlocker quiet(box);
        box->setChecked(strict);
    }
}

} // namespace mailworthy::gui
