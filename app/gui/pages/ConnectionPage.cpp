#include "gui/pages/ConnectionPage.h"

#include "findings/Catalog.h"
#include "findings/RelayWords.h"
#include "plan/Relay.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

ConnectionPage::ConnectionPage(PageContext &context) : StepPage(plan::Step::Connection, context)
{
    auto *addresses = new Card(tr("Public addresses"), this);
    addresses->setSubtitle(
        tr("What the outside sees. Type the address in where it is wrong or missing."));
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 12);
    m_v4 = new Field(u"v4Field"_s, tr("IPv4"), addresses);
    m_v6 = new Field(u"v6Field"_s, tr("IPv6"), addresses);
    for (Field *field : {m_v4, m_v6}) {
        field->setTechnical(true);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    addresses->body()->addLayout(row);
    m_methods = new FactTable(addresses);
    addresses->body()->addWidget(m_methods);
    m_changes = new QCheckBox(tr("The address changes from time to time"), addresses);
    m_changes->setObjectName(u"changesBox"_s);
    m_changes->setToolTip(tr("The records then say it by name and for five minutes at most, and a "
                             "program on the server keeps it right."));
    addresses->body()->addWidget(m_changes);
    column()->addWidget(addresses);

    column()->addWidget(makeHeading(tr("How mail leaves"), this));
    m_route = new ChoiceGroup(u"routeChoice"_s, tr("How mail leaves"), this);
    m_route->setChoices(
        {{Icon::Mail,
          tr("Directly"),
          tr("Your server delivers itself. Address and name have to be good."),
          {}},
         {Icon::Swap,
          tr("Through a relay"),
          tr("A service delivers for you. Right where port 25 is closed or the address changes."),
          {}}});
    column()->addWidget(m_route);
    m_relay = new Field(u"relayField"_s, tr("Relay, host and port"), this);
    m_relay->setPlaceholder(u"smtp.example.net:587"_s);
    m_relay->setTechnical(true);
    column()->addWidget(m_relay);
    m_relayCard = new Card(findings::phrase(u"relay.title"), this);
    m_known = new QComboBox(m_relayCard);
    m_known->setObjectName(u"relayChoice"_s);
    m_known->setAccessibleName(tr("Relays that suit a home server"));
    m_known->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_relayCard->body()->addWidget(m_known);
    m_relayWords = new Para({}, Type::Body, Tone::Text, m_relayCard);
    m_relayCard->body()->addWidget(m_relayWords);
    column()->addWidget(m_relayCard);
    fillRelays();
    column()->addWidget(findingsCard());
    m_inbound = new InboundCard(m_context, this);
    column()->addWidget(m_inbound);
    column()->addStretch(1);

    connect(m_v4, &Field::committed, this,
            [this](const QString &text) { takeAddress(Family::V4, m_v4, text); });
    connect(m_v6, &Field::committed, this,
            [this](const QString &text) { takeAddress(Family::V6, m_v6, text); });
    connect(m_changes, &QCheckBox::toggled, this, [this](bool changes) {
        m_context.store.edit([changes](plan::MailPlan &plan) {
            if (!plan.hosts.empty())
                plan.hosts.front().addressChanges = changes;
        });
    });
    connect(m_relay, &Field::committed, this, &ConnectionPage::takeRelay);
    connect(m_known, &QComboBox::activated, this, [this](int index) {
        if (const QString target = m_known->itemData(index).toString(); !target.isEmpty())
            takeRelay(target);
    });
    connect(m_route, &ChoiceGroup::chosen, this, [this](int index) {
        m_context.store.edit([index](plan::MailPlan &plan) {
            const plan::Way way = index == 1 ? plan::Way::Relay : plan::Way::Direct;
            plan.route.v4 = way;
            plan.route.v6 = way;
        });
    });
}

QString ConnectionPage::title() const
{
    return tr("How does mail leave your line?");
}

QString ConnectionPage::quietLead() const
{
    return tr("Services of unrelated operators are asked for your address, and three large mail "
              "services are greeted on port 25; no mail is sent.");
}

WhyView ConnectionPage::why() const
{
    return {tr("Connection"),
            {{tr("Why it matters"), tr("Receivers see only your public address. Records must name "
                                       "exactly the address that mail "
                                       "leaves from.")},
             {tr("How to fix"), tr("If the provider shares or changes your address, ask for a "
                                   "fixed one, or send through a relay.")}},
            {},
            {{tr("Public address"), tr("The address the rest of the Internet sees.")},
             {tr("Relay"), tr("A service that delivers your mail for you.")},
             {tr("NAT"), tr("The router shares one address among the devices at home.")}}};
}

void ConnectionPage::takeAddress(Family family, Field *field, const QString &text)
{
    const QString typed = text.trimmed();
    std::optional<Address> address;
    if (!typed.isEmpty()) {
        const Result<Address> parsed = Address::parse(typed);
        if (!parsed || parsed->family() != family) {
            field->setReason(
                Status::Problem,
                findings::textOf(parsed ? Error(u"address.not-an-address"_s, {{u"text"_s, typed}})
                                        : parsed.error()));
            return;
        }
        if (!parsed->isPublic()) {
            field->setReason(Status::Problem,
                             findings::textOf(Error(
                                 u"address.not-public"_s,
                                 {{u"address"_s, typed},
                                  {u"class"_s, mailworthy::toString(parsed->addressClass())}})));
            return;
        }
        address = *parsed;
    }
    field->setReason(Status::Ok, {});
    m_context.store.edit([&](plan::MailPlan &plan) {
        if (plan.hosts.empty())
            return;
        std::vector<plan::HostAddress> &addresses = plan.hosts.front().addresses;
        const bool same =
            address
            && std::any_of(addresses.begin(), addresses.end(),
                           [&](const plan::HostAddress &item) { return item.address == *address; });
        if (same)
            return;
        std::erase_if(addresses, [family](const plan::HostAddress &item) {
            return item.address.family() == family;
        });
        if (address)
            addresses.insert(family == Family::V4 ? addresses.begin() : addresses.end(),
                             {*address, plan::Provenance::Typed});
    });
}

void ConnectionPage::takeRelay(const QString &text)
{
    const Result<plan::Relay> relay = plan::parseRelay(text);
    if (!relay) {
        m_relay->setReason(Status::Problem, findings::textOf(relay.error()));
        return;
    }
    m_relay->setReason(Status::Ok, {});
    m_context.store.edit([&](plan::MailPlan &plan) { plan.route.relay = *relay; });
}

void ConnectionPage::fillRelays()
{
    m_known->addItem(tr("Another relay, or choose one that suits a home server"));
    Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders)
        return;
    m_senders = std::move(*senders);
    for (const plan::RelayAdvice &advice : plan::relaysToOffer(*m_senders))
        m_known->addItem(findings::relayVerdict(advice), advice.target());
}

void ConnectionPage::showRelay()
{
    const std::optional<plan::Relay> &relay = mailPlan().route.relay;
    m_relayCard->setVisible(mailPlan().route.usesRelay());
    m_relayWords->setVisible(relay.has_value() && m_senders);
    if (!relay || !m_senders)
        return;
    const plan::RelayAdvice advice = plan::relayAdvice(*relay, *m_senders);
    const QSignalBlocker quiet(m_known);
    m_known->setCurrentIndex(
        std::max(0, m_known->findData(relay->host + u':' + QString::number(relay->port))));
    QStringList words = findings::relaySentences(advice);
    if (m_known->currentIndex() == 0) // else the choice above says it
        words.prepend(findings::relayVerdict(advice));
    m_relayWords->setText(words.join(u'\n'));
}

void ConnectionPage::showFound(Family family, Field *field)
{
    const auto &addresses = mailPlan().host().addresses;
    const auto found =
        std::find_if(addresses.begin(), addresses.end(), [family](const plan::HostAddress &item) {
            return item.address.family() == family;
        });
    field->setText(found == addresses.end() ? QString() : found->address.toString());
    if (found == addresses.end())
        field->setFound({});
    else
        field->setFound(found->provenance == plan::Provenance::Typed ? tr("typed") : tr("found"));
}

QString ConnectionPage::wayOf(const line::MethodAnswer &answer)
{
    switch (answer.method) {
    case line::MethodKind::Dns: return tr("by name server");
    case line::MethodKind::Https: return tr("over HTTPS");
    case line::MethodKind::Stun: return tr("over STUN");
    case line::MethodKind::Router: return tr("its own word, by %1").arg(answer.service);
    case line::MethodKind::Interface:
    case line::MethodKind::Typed: break;
    }
    return tr("of this machine");
}

std::vector<FactRow> ConnectionPage::methodRows() const
{
    std::vector<FactRow> rows;
    for (const auto &[family, fact] : m_context.runs.facts().addresses) {
        if (!fact.isKnown() || fact->given)
            continue;
        for (const line::MethodAnswer &answer : fact->verdict.methods) {
            if (!answer.address)
                continue;
            const bool router = answer.method == line::MethodKind::Router;
            rows.push_back({router ? tr("Your router") : findings::dataText(answer.service),
                            answer.address->toString(), true, wayOf(answer)});
        }
    }
    return rows;
}

void ConnectionPage::refresh()
{
    const bool there = hasDomain();
    m_inbound->refresh();
    m_v4->setEnabled(there);
    m_v6->setEnabled(there);
    m_route->setEnabled(there);
    m_changes->setEnabled(there);
    const QSignalBlocker quiet(m_changes);
    m_changes->setChecked(there && mailPlan().host().addressChanges);
    const bool relay = mailPlan().route.usesRelay();
    m_relay->setVisible(there && relay);
    m_relayCard->setVisible(there && relay);
    m_route->setCurrent(relay ? 1 : 0);
    if (!there)
        return;
    showFound(Family::V4, m_v4);
    showFound(Family::V6, m_v6);
    if (const auto &target = mailPlan().route.relay)
        m_relay->setText(target->host + u':' + QString::number(target->port));
    showRelay();
    const std::vector<FactRow> rows = methodRows();
    m_methods->setRows(rows);
    m_methods->setVisible(!rows.empty());
}

} // namespace mailworthy::gui
