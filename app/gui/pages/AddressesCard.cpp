#include "gui/pages/AddressesCard.h"

#include "findings/Catalog.h"
#include "gui/widgets/BesideLayout.h"
#include "gui/widgets/Paint.h"
#include "plan/Families.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a service or the router was asked, in words.
QString wayOf(const line::MethodAnswer &answer)
{
    switch (answer.method) {
    case line::MethodKind::Dns: return AddressesCard::tr("by name server");
    case line::MethodKind::Https: return AddressesCard::tr("over HTTPS");
    case line::MethodKind::Stun: return AddressesCard::tr("over STUN");
    case line::MethodKind::Router:
        return AddressesCard::tr("its own word, by %1").arg(answer.service);
    case line::MethodKind::Interface:
    case line::MethodKind::Typed: break;
    }
    return AddressesCard::tr("of this machine");
}

QString whoSays(const line::MethodAnswer &answer)
{
    return answer.method == line::MethodKind::Router ? AddressesCard::tr("Your router")
                                                     : findings::dataText(answer.service);
}

} // namespace

AddressesCard::AddressesCard(PageContext &context, QWidget *parent)
    : Card(tr("Public addresses"), parent)
    , m_context(context)
{
    setObjectName(u"addressesCard"_s);
    setSubtitle(tr("What the outside sees. Type the address in where it is wrong or missing."));
    m_v4 = makeSide(Family::V4, u"v4"_s, tr("IPv4"));
    m_v6 = makeSide(Family::V6, u"v6"_s, tr("IPv6"));
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 12);
    row->addWidget(m_v4.field, 1, Qt::AlignTop);
    row->addWidget(m_v6.field, 1, Qt::AlignTop);
    body()->addLayout(row);
    body()->addWidget(m_v4.back, 0, Qt::AlignLeft);
    body()->addWidget(m_v6.back, 0, Qt::AlignLeft);
    body()->addWidget(m_v4.choice);
    body()->addWidget(m_v6.choice);
    auto *said = new BesideLayout;
    m_sources = new Para({}, Type::Body, Tone::Text2, this);
    m_more = new Button(tr("Show who says so"), ButtonKind::Quiet, Icon::List, this);
    m_more->setObjectName(u"sourcesButton"_s);
    m_more->setCheckable(true);
    said->setWords(m_sources);
    said->addWidget(m_more);
    body()->addLayout(said);
    m_methods = new FactTable(this);
    m_methods->hide();
    body()->addWidget(m_methods);
    m_changes = new CheckLine(tr("The address changes from time to time"), this);
    m_changes->setObjectName(u"changesBox"_s);
    m_changes->setToolTip(tr("The records then say it by name and for five minutes at most, and a "
                             "program on the server keeps it right."));
    body()->addWidget(m_changes);
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_more->setText(open ? tr("Hide who says so") : tr("Show who says so"));
        m_more->refreshMargins();
        m_methods->setVisible(open);
    });
    connect(m_changes, &CheckLine::toggled, this, [this](bool changes) {
        m_context.store.edit([changes](plan::MailPlan &plan) {
            if (!plan.hosts.empty())
                plan.hosts.front().addressChanges = changes;
        });
    });
}

AddressesCard::Side AddressesCard::makeSide(Family family, const QString &name,
                                            const QString &label)
{
    Side side;
    side.family = family;
    side.field = new Field(name + u"Field"_s, label, this);
    side.field->setTechnical(true);
    side.choice =
        new ChoiceGroup(name + u"Choice"_s, tr("Which %1 address is right").arg(label), this);
    side.choice->hide();
    side.back =
        new Button(tr("Send over %1 as well").arg(label), ButtonKind::Link, Icon::Undo, this);
    side.back->setObjectName(name + u"BackButton"_s);
    side.back->hide();
    connect(side.back, &QPushButton::clicked, this,
            [this, family] { takeIn(family == Family::V4 ? m_v4 : m_v6); });
    connect(side.field, &Field::committed, this, [this, family](const QString &text) {
        take(family == Family::V4 ? m_v4 : m_v6, text);
    });
    connect(side.choice, &ChoiceGroup::chosen, this, [this, family](int index) {
        const Side &chosen = family == Family::V4 ? m_v4 : m_v6;
        if (index >= 0 && static_cast<std::size_t>(index) < chosen.candidates.size())
            put(Address(chosen.candidates[static_cast<std::size_t>(index)]));
    });
    return side;
}

void AddressesCard::take(Side &side, const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        side.field->setReason(Status::Ok, {});
        m_context.store.edit([&](plan::MailPlan &plan) { plan::leaveOut(plan, side.family); });
        return;
    }
    const Result<Address> parsed = Address::parse(typed);
    if (!parsed) {
        side.field->setReason(Status::Problem, findings::textOf(parsed.error()));
        return;
    }
    if (parsed->family() != side.family) {
        side.field->setReason(Status::Problem,
                              tr("%1 is an %2 address. Type it into the field for %2.")
                                  .arg(isolate(typed), parsed->isV4() ? u"IPv4"_s : u"IPv6"_s));
        return;
    }
    if (!parsed->isPublic()) {
        side.field->setReason(
            Status::Problem,
            findings::textOf(Error(u"address.not-public"_s,
                                   {{u"address"_s, typed},
                                    {u"class"_s, mailworthy::toString(parsed->addressClass())}})));
        return;
    }
    side.field->setReason(Status::Ok, {});
    put(*parsed);
}

void AddressesCard::put(const Address &address)
{
    const bool disputed = !(address.isV4() ? m_v4 : m_v6).candidates.empty();
    const plan::MailPlan before = m_context.store.plan();
    m_context.store.edit([&](plan::MailPlan &plan) { plan::giveAddress(plan, address); });
    if (disputed && m_context.store.plan() != before)
        emit chose();
}

void AddressesCard::takeIn(Side &side)
{
    side.field->edit()->setFocus(); // the button goes
    m_context.store.edit([&](plan::MailPlan &plan) { plan::takeIn(plan, side.family); });
    emit chose();
}

void AddressesCard::showFound(Side &side)
{
    const plan::MailPlan &plan = m_context.store.plan();
    const auto &addresses = plan.host().addresses;
    const auto found =
        std::find_if(addresses.begin(), addresses.end(), [&](const plan::HostAddress &item) {
            return item.address.family() == side.family;
        });
    const bool isOut = plan.route.of(side.family) == plan::Way::Unused;
    side.field->setSubject(m_context.store.path());
    side.field->setText(found == addresses.end() ? QString() : found->address.toString());
    side.field->setFound(isOut                                          ? tr("left out")
                         : found == addresses.end()                     ? QString()
                         : found->provenance == plan::Provenance::Typed ? tr("typed")
                                                                        : tr("found"));
    side.back->setVisible(isOut);
}

/// Services that disagree: every address with who saw it, and nothing chosen in silence.
void AddressesCard::showConflict(Side &side)
{
    const auto fact = m_context.runs.facts().addresses.find(side.family);
    const plan::MailPlan &plan = m_context.store.plan();
    const bool conflict = plan.route.of(side.family) != plan::Way::Unused
                          && fact != m_context.runs.facts().addresses.end()
                          && fact->second.isKnown() && !fact->second->given
                          && fact->second->verdict.agreement == line::Agreement::Conflict;
    side.choice->setVisible(conflict);
    if (!conflict) {
        side.candidates.clear();
        return;
    }
    const line::AddressVerdict &verdict = fact->second->verdict;
    const std::vector<plan::HostAddress> &known = plan.host().addresses;
    std::vector<ChoiceView> views;
    int current = -1;
    for (const Address &candidate : verdict.candidates) {
        QStringList who;
        for (const line::MethodAnswer &answer : verdict.methods) {
            if (answer.address == candidate && answer.outcome == line::MethodOutcome::Answered)
                who << whoSays(answer);
        }
        // One that was measured before is none that the owner chose.
        if (std::any_of(known.begin(), known.end(), [&](const plan::HostAddress &item) {
                return item.address == candidate && item.provenance != plan::Provenance::Measured;
            }))
            current = static_cast<int>(views.size());
        views.push_back(
            {Icon::Globe, candidate.toString(), tr("Seen by: %1").arg(who.join(u", "_s)), {}});
    }
    side.candidates = verdict.candidates;
    side.choice->setChoices(views);
    side.choice->setCurrent(current);
}

void AddressesCard::showSources()
{
    std::vector<FactRow> rows;
    int agree = 0;
    for (const auto &[family, fact] : m_context.runs.facts().addresses) {
        if (!fact.isKnown() || fact->given)
            continue;
        for (const line::MethodAnswer &answer : fact->verdict.methods) {
            if (!answer.address)
                continue;
            agree += fact->verdict.address == answer.address ? 1 : 0;
            rows.push_back({whoSays(answer), answer.address->toString(), true, wayOf(answer)});
        }
    }
    m_methods->setRows(rows);
    const int all = static_cast<int>(rows.size());
    m_sources->setText(agree == 0     ? tr("The sources disagree.")
                       : all == 1     ? tr("One source says so.")
                       : agree == all ? tr("All %1 sources agree.").arg(all)
                                      : tr("%1 of %2 sources agree.").arg(agree).arg(all));
    m_sources->setVisible(all > 0);
    m_more->setVisible(all > 0);
    m_methods->setVisible(all > 0 && m_more->isChecked());
}

void AddressesCard::refresh()
{
    const plan::MailPlan &plan = m_context.store.plan();
    const bool there = !plan.isEmpty() && !plan.hosts.empty();
    m_v4.field->setEnabled(there);
    m_v6.field->setEnabled(there);
    m_changes->setEnabled(there);
    const QSignalBlocker quiet(m_changes);
    m_changes->setChecked(there && plan.host().addressChanges);
    if (!there) {
        for (const Side *side : {&m_v4, &m_v6}) {
            side->choice->hide();
            side->back->hide();
        }
        m_sources->hide();
        m_more->hide();
        m_methods->hide();
        return;
    }
    for (Side *side : {&m_v4, &m_v6}) {
        showFound(*side);
        showConflict(*side);
    }
    showSources();
}

} // namespace mailworthy::gui
