#include "gui/pages/NamePage.h"

#include "checks/FollowedName.h"
#include "checks/NameCheck.h"
#include "exporting/GreetingWords.h"
#include "findings/Catalog.h"
#include "findings/ProviderWords.h"
#include "gui/models/NameViews.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

NamePage::NamePage(PageContext &context) : StepPage(plan::Step::Name, context)
{
    m_pictures = new QVBoxLayout;
    setMargins(m_pictures, 0, 0, 0, 0, 12);
    column()->addLayout(m_pictures);
    fitPictures(1);

    column()->addWidget(makeHeading(tr("The server greets with"), this));
    m_greeting = new ChoiceGroup(u"greetingChoice"_s, tr("What the server greets with"), this);
    column()->addWidget(m_greeting);
    m_open = new Banner(this);
    m_open->setObjectName(u"greetingOpenBanner"_s);
    column()->addWidget(m_open);

    m_follow = new Card(findings::phrase(u"follow.title"), this);
    m_set = new Para({}, Type::Body, Tone::Text, m_follow);
    m_follow->body()->addWidget(m_set);
    m_follow->body()->addWidget(makeHeading(findings::phrase(u"follow.must-not"), m_follow));
    m_stays = new Para({}, Type::Body, Tone::Text, m_follow);
    m_follow->body()->addWidget(m_stays);
    column()->addWidget(m_follow);

    m_provider = new Card(findings::phrase(u"provider.title"), this);
    m_card = new FactTable(m_provider);
    m_provider->body()->addWidget(m_card);
    m_general =
        new Para(findings::phrase(u"provider.not-known"), Type::Body, Tone::Text, m_provider);
    m_provider->body()->addWidget(m_general);
    column()->addWidget(m_provider);

    m_request = new Card(tr("Ask your provider"), this);
    m_text =
        new ValueStrip(context.desktop, tr("Request"), tr("Request to the provider"), m_request);
    m_letter = new Para({}, Type::Body, Tone::Text, m_request);
    m_request->body()->addWidget(m_letter);
    m_request->body()->addWidget(m_text);
    column()->addWidget(m_request);
    column()->addWidget(findingsCard());
    column()->addStretch(1);

    connect(m_text->copyButton(), &CopyButton::copied, this, &Page::spoke);
    connect(m_greeting, &ChoiceGroup::chosen, this, [this](int index) {
        m_context.store.edit([this, index](plan::MailPlan &plan) {
            if (plan.hosts.empty())
                return;
            plan::Host &host = plan.hosts.front();
            host.heloMode = index == 1 ? plan::HeloMode::FollowsPtr : plan::HeloMode::OwnName;
            host.helo.clear();
            checks::followName(plan, m_context.runs.facts()); // else when it is known
        });
        checkAgain();
    });
}

QString NamePage::title() const
{
    return tr("One name, both directions");
}

QString NamePage::quietLead() const
{
    return tr(
        "Your address needs a name that leads back to it, and the server greets with that name.");
}

WhyView NamePage::why() const
{
    return {tr("Reverse DNS and name"),
            {{tr("Why it matters"), tr("Gmail and many others refuse mail from an address without "
                                       "a name that leads back to it.")},
             {tr("How to fix"), tr("Publish the host's address first, then ask the provider to set "
                                   "the reverse name. Where the "
                                   "provider fixes the name, let the server greet with it.")}},
            {},
            {{tr("Reverse name (PTR)"), tr("The name that belongs to an address.")},
             {tr("Greeting (EHLO)"), tr("What your server calls itself when it delivers mail.")}}};
}

/// One picture for each address that mail leaves from.
void NamePage::fitPictures(std::size_t count)
{
    while (m_triangles.size() > count) {
        delete m_triangles.back().card;
        m_triangles.pop_back();
    }
    while (m_triangles.size() < count) {
        auto *triangle = new ReverseTriangle(this);
        triangle->setObjectName(u"triangle%1"_s.arg(m_triangles.size()));
        auto *card = new PictureCard(tr("Address, name and greeting"), triangle, this);
        m_pictures->addWidget(card);
        m_triangles.push_back({card, triangle});
    }
}

void NamePage::showPictures()
{
    const std::vector<Address> addresses =
        hasDomain() ? mailPlan().sendingAddresses() : std::vector<Address>{};
    fitPictures(std::max<std::size_t>(1, addresses.size()));
    for (std::size_t i = 0; i < m_triangles.size(); ++i) {
        m_triangles[i].triangle->setView(
            i < addresses.size() ? triangleView(mailPlan(), addresses[i], m_context.runs.facts())
                                 : TriangleView{});
        m_triangles[i].card->setPictureShown(i < addresses.size());
        m_triangles[i].card->setVisible(i < addresses.size());
        if (addresses.size() > 1)
            m_triangles[i].card->setTitle(tr("Address, name and greeting: %1")
                                              .arg(addresses[i].isV4() ? tr("IPv4") : tr("IPv6")));
        m_triangles[i].card->refresh();
    }
}

void NamePage::showProvider()
{
    std::vector<FactRow> rows;
    for (const Address &address : mailPlan().sendingAddresses()) {
        const auto fact = m_context.runs.facts().reverse.find(address);
        if (fact == m_context.runs.facts().reverse.end() || !fact->second.isKnown()
            || !fact->second->provider)
            continue;
        for (const findings::CardLine &line :
             findings::providerCard(*fact->second->provider, m_context.data.lineProviders.asOf()))
            rows.push_back({line.label, line.text, false, {}});
        break; // one line, one provider
    }
    m_card->setRows(rows);
    m_card->setVisible(!rows.empty());
    m_general->setVisible(rows.empty());
}

void NamePage::showRequest()
{
    std::vector<line::PtrWish> wishes = findings::wishesOf(findings());
    if (wishes.empty())
        wishes = checks::wishesFor(mailPlan(), m_context.runs.facts());
    const QString before = findings::beforeAsking(wishes);
    m_request->setSubtitle(before.isEmpty()
                               ? tr("The reverse name is set by whoever gives you the address.")
                               : before);
    const QString letter = findings::requestText(wishes);
    m_letter->setText(letter.trimmed());
    m_text->setValue(letter);
}

void NamePage::showFollow()
{
    const plan::Host &host = mailPlan().host();
    const bool isOpen = host.lacksGreeting() && !mailPlan().sendingAddresses().empty();
    m_open->setMessage(m_context.runs.isRunning() ? Status::Note : Status::Unknown,
                       !isOpen ? QString()
                       : m_context.runs.isRunning()
                           ? tr("The provider's name is still being looked up. The server's "
                                "configuration is written when it is known.")
                           : tr("The provider's name is not known: no name was found that leads "
                                "back to the address. Check again later, or let the server greet "
                                "with its own name; until then no configuration is written."));
    const bool follows = host.heloMode == plan::HeloMode::FollowsPtr && !host.helo.isEmpty();
    m_follow->setVisible(follows);
    if (!follows)
        return;
    const exporting::GreetingWords words =
        exporting::greetingWords(plan::followProvider(mailPlan(), host.helo), host.server, false);
    m_follow->setSubtitle(words.lead);
    m_set->setText(words.set.join(u'\n'));
    m_stays->setText(words.stays.join(u'\n'));
}

QWidget *NamePage::mending(const findings::Finding &finding) const
{
    if (finding.fix.kind == findings::Fix::Kind::AskProvider)
        return m_request->isHidden() ? nullptr : m_text->copyButton();
    return m_greeting;
}

void NamePage::refresh()
{
    const bool there = hasDomain() && !mailPlan().sendingAddresses().empty();
    m_greeting->setEnabled(hasDomain());
    m_request->setVisible(there);
    m_provider->setVisible(there);
    showPictures();
    if (!hasDomain()) {
        m_follow->hide();
        m_open->hide();
        m_greeting->setChoices(
            {{Icon::Flag, tr("Its own name"), tr("The mail host's name, which is yours."), {}},
             {Icon::Provider,
              tr("The provider's name"),
              tr("The name the address has already."),
              {}}});
        return;
    }
    const plan::Host &host = mailPlan().host();
    m_greeting->setChoices(
        {{Icon::Flag, tr("Its own name"), host.name.unicode(), tr("suggested")},
         {Icon::Provider,
          tr("The provider's name"),
          tr("For lines whose reverse name cannot be changed. Your mail domain stays yours."),
          {}}});
    m_greeting->setCurrent(host.heloMode == plan::HeloMode::FollowsPtr ? 1 : 0);
    showFollow();
    if (!there)
        return;
    showProvider();
    showRequest();
}

} // namespace mailworthy::gui
