#include "gui/pages/ConnectionPage.h"

#include "findings/Catalog.h"
#include "findings/RelayWords.h"
#include "gui/models/PathViews.h"
#include "gui/models/StepStates.h"
#include "plan/Families.h"
#include "plan/Relay.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

ConnectionPage::ConnectionPage(PageContext &context) : StepPage(plan::Step::Connection, context)
{
    m_path = new DeliveryPath(this);
    m_path->setObjectName(u"deliveryPath"_s);
    m_travels = new PictureCard(tr("How your mail travels"), m_path, this);
    column()->addWidget(m_travels);
    m_addresses = new AddressesCard(context, this);
    column()->addWidget(m_addresses);
    column()->addWidget(makeHeading(tr("How mail leaves"), this));
    m_route = new ChoiceGroup(u"routeChoice"_s, tr("How mail leaves"), this);
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

    follow(&context.runs, &session::RunController::started, [this] { showPath(); });
    follow(&context.runs, &session::RunController::idle, [this] { showPath(); });
    connect(m_addresses, &AddressesCard::chose, this, &ConnectionPage::checkAgain);
    connect(m_relay, &Field::committed, this, &ConnectionPage::takeRelay);
    connect(m_known, &QComboBox::activated, this, [this](int index) {
        if (const QString target = m_known->itemData(index).toString(); !target.isEmpty())
            takeRelay(target);
    });
    connect(m_route, &ChoiceGroup::chosen, this, [this](int index) {
        m_context.store.edit([index](plan::MailPlan &plan) {
            plan::chooseWay(plan.route, index == 1 ? plan::Way::Relay : plan::Way::Direct);
        });
    });
}

QString ConnectionPage::title() const
{
    return tr("Can mail leave and arrive from here?");
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

void ConnectionPage::showPath()
{
    const findings::Report &report = m_context.store.session().report;
    const bool tried = coverage().isDone(u"ports"_s);
    const PathView view =
        pathView(mailPlan(), report, m_context.runs.facts(), m_context.runs.isRunning() && !tried);
    m_path->setPath(view.hops, view.lanes);
    if (isOutdated())
        m_travels->setPill(Status::Waiting, tr("Out of date"));
    else
        m_travels->hidePill();
    m_travels->refresh();
}

/// A relay is suggested where the line itself lets no mail out, or nobody believes it.
void ConnectionPage::showRoutes()
{
    const checks::Coverage seen = coverage();
    const bool shut = seen.has(u"port25.blocked"_s) || seen.has(u"port25.refused"_s)
                      || seen.has(u"port25.intercepted"_s) || seen.has(u"address.cgnat"_s)
                      || seen.has(u"address.dynamic"_s);
    // A line that lets mail out may still turn out to be one that nobody believes.
    const QStringList known = checksBehind(step()) + QStringList{u"lists"_s};
    const bool open = seen.has(u"port25.open"_s) && seen.areDone(checksBehind(step()))
                      && seen.wanted(known) == known; // lists tell of lines that nobody believes
    m_route->setChoices(
        {{Icon::Mail, tr("Directly"),
          tr("Your server delivers itself. Address and name have to be good."),
          open && !shut ? tr("suggested") : QString()},
         {Icon::Swap, tr("Through a relay"),
          tr("A service delivers for you. Right where port 25 is closed or the address changes."),
          shut ? tr("suggested") : QString()}});
    m_route->setCurrent(mailPlan().route.usesRelay() ? 1 : 0);
}

void ConnectionPage::refresh()
{
    const bool there = hasDomain();
    showPath();
    m_addresses->refresh();
    m_inbound->refresh();
    m_route->setEnabled(there);
    const bool relay = mailPlan().route.usesRelay();
    m_relay->setVisible(there && relay);
    m_relayCard->setVisible(there && relay);
    showRoutes();
    if (!there)
        return;
    const std::optional<plan::Relay> &target = mailPlan().route.relay;
    m_relay->setSubject(m_context.store.path());
    m_relay->setText(target ? target->host + u':' + QString::number(target->port) : QString());
    showRelay();
}

} // namespace mailworthy::gui
