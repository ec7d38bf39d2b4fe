#include "gui/pages/ResolverCard.h"

#include "findings/Catalog.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Paint.h"
#include "net/DnsOverHttps.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;
using Kind = checks::ListObstacle::Kind;
using Place = checks::ResolverPlace::Kind;

namespace {

/// More of them would be no sentence any more.
constexpr std::size_t mostNames = 3;

QString namesOf(const std::vector<const data::BlockList *> &lists)
{
    QStringList names;
    for (std::size_t i = 0; i < lists.size() && i < mostNames; ++i)
        names << lists[i]->name;
    if (lists.size() > mostNames)
        names << u"…"_s;
    return isolate(names.join(u", "_s));
}

} // namespace

ResolverCard::ResolverCard(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_choices(new Card(tr("Ask through another name server"), this))
    , m_ownButton(new Button(tr("Ask through this computer's own name server"),
                             ButtonKind::Secondary, Icon::None, this))
    , m_routerButton(
          new Button(tr("Ask through the router"), ButtonKind::Secondary, Icon::None, this))
    , m_httpsButton(new Button({}, ButtonKind::Secondary, Icon::None, this))
    , m_field(new Field(u"resolverField"_s, tr("Name server to ask"), this))
{
    setObjectName(u"resolverCard"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 12);
    m_banner->setObjectName(u"resolverBanner"_s);
    column->addWidget(m_banner);
    m_choices->setObjectName(u"resolverChoices"_s);
    column->addWidget(m_choices);
    auto *buttons = new FlowLayout(10, 6);
    m_ownButton->setObjectName(u"ownResolverButton"_s);
    m_routerButton->setObjectName(u"routerResolverButton"_s);
    buttons->addWidget(m_ownButton);
    buttons->addWidget(m_routerButton);
    m_httpsButton->setObjectName(u"httpsResolverButton"_s);
    buttons->addWidget(m_httpsButton);
    m_choices->body()->addLayout(buttons);
    m_field->setTechnical(true);
    m_field->setStaysOnEnter(true);
    m_field->setPlaceholder(u"192.168.1.1"_s);
    m_choices->body()->addWidget(m_field);
    hide();

    connect(m_banner, &Banner::acted, this, [this] { choose({}); });
    connect(m_ownButton, &QPushButton::clicked, this,
            [this] { chooseOffered(Place::ThisComputer); });
    connect(m_routerButton, &QPushButton::clicked, this, [this] { chooseOffered(Place::Router); });
    connect(m_httpsButton, &QPushButton::clicked, this, &ResolverCard::chooseHttps);
    connect(m_field, &Field::committed, this, &ResolverCard::tryTyped);
    const session::RunController &runs = context.runs;
    connect(&runs, &session::RunController::resolversFound, this, [this] { refresh(m_declined); });
    connect(&runs, &session::RunController::resolverTried, this, &ResolverCard::take);
    connect(&runs, &session::RunController::idle, this, [this] {
        if (std::exchange(m_typed, std::nullopt)) // stopped: nothing was found out
            m_field->setReason(Status::Ok, {});
    });
    connect(&context.store, &session::SessionStore::opened, this, [this] {
        m_typed.reset();
        m_field->edit()->clear();
        m_field->setReason(Status::Ok, {});
    });
}

checks::ListObstacle ResolverCard::obstacle() const
{
    const facts::Facts &facts = m_context.runs.facts();
    if (!m_declined)
        return checks::listObstacle(facts);
    checks::ListObstacle found; // what is caught are other look-ups as well
    if (facts.intercepted.isKnown() && *facts.intercepted)
        found.kind = Kind::Intercepted;
    return found;
}

void ResolverCard::refresh(bool declined)
{
    m_declined = declined;
    session::RunController &runs = m_context.runs;
    if (!m_context.renewing && !declined)
        runs.findResolvers();
    const checks::ListObstacle found = obstacle();
    showBanner(found);
    showChoices(found);
    setVisible(found.kind != Kind::None || !runs.resolvers().empty());
}

void ResolverCard::showBanner(const checks::ListObstacle &obstacle)
{
    QStringList said;
    switch (obstacle.kind) {
    case Kind::None: break;
    case Kind::Refused:
        said << tr("Not every list answers your name server. What %1 would say is not known: that "
                   "is "
                   "neither good nor bad.")
                    .arg(namesOf(obstacle.lists));
        break;
    case Kind::Invented:
        said << tr("Your name server invents answers. What the lists say through it counts for "
                   "nothing.");
        break;
    case Kind::Intercepted:
        if (m_declined)
            said << tr("Look-ups are caught on your line: somebody answers in the place of every "
                       "name server.");
        else
            said << tr("Look-ups are caught on your line, so no list can be asked itself. Only a "
                       "list that passed its own test counts.");
        said << findings::phrase(u"cure.caught");
        break;
    }
    const std::vector<Endpoint> &servers = m_context.runs.resolvers();
    if (!servers.empty())
        said << (m_declined ? tr("Names are looked up through %1.")
                 : net::isOverHttps(servers.front())
                     ? tr("Names are looked up over HTTPS at %1, those of the lists as well.")
                     : tr("The lists are asked through %1."))
                    .arg(isolate(servers.front().toString()));
    m_banner->setMessage(obstacle.kind == Kind::None ? Status::Note : Status::Unknown,
                         said.join(u' '),
                         servers.empty() ? QString() : tr("Use the computer's setting again"));
}

void ResolverCard::showChoices(const checks::ListObstacle &obstacle)
{
    const session::RunController &runs = m_context.runs;
    const bool isOtherOfUse = obstacle.kind == Kind::Refused || obstacle.kind == Kind::Invented;
    const bool isOfUse = showHttps(obstacle) || isOtherOfUse;
    if (!isOfUse && m_choices->isAncestorOf(window()->focusWidget())) {
        auto *back = m_banner->findChild<QPushButton *>();
        if (back && !back->isHidden()) // else the focus would go somewhere
            back->setFocus(Qt::OtherFocusReason);
    }
    m_choices->setVisible(isOfUse);
    if (!isOfUse)
        return;
    m_field->setVisible(isOtherOfUse);
    bool any = false;
    for (const auto &[button, kind] :
         {std::pair{m_ownButton, Place::ThisComputer}, std::pair{m_routerButton, Place::Router}}) {
        const std::optional<Endpoint> server = isOtherOfUse ? offered(kind) : std::nullopt;
        button->setVisible(server.has_value());
        button->setAccessibleDescription(server ? server->toString() : QString());
        button->setToolTip(server ? isolate(server->toString()) : QString());
        any = any || server;
    }
    const session::ResolverSearch *search = runs.resolverSearch();
    if (!isOtherOfUse)
        m_choices->setSubtitle(
            tr("Over HTTPS nobody on your line can answer in its place. Whoever runs it learns "
               "which names are looked up, and block lists that answer now may turn it away."));
    else if (search && !search->done && runs.isRunning())
        m_choices->setSubtitle(
            tr("Looking whether this computer or the router can be asked instead …"));
    else if (any)
        m_choices->setSubtitle(
            tr("Tried a moment ago: what is offered here answers as it should."));
    else
        m_choices->setSubtitle(findings::phrase(
            obstacle.kind == Kind::Refused ? u"cure.public-resolver" : u"cure.own-server"));
}

bool ResolverCard::showHttps(const checks::ListObstacle &obstacle)
{
    const data::PublicResolvers::Operator *known = m_context.data.publicResolvers.overHttps();
    const std::vector<Endpoint> &inUse = m_context.runs.resolvers();
    const bool isOfUse = known && obstacle.kind == Kind::Intercepted
                         && (inUse.empty() || !net::isOverHttps(inUse.front()));
    m_httpsButton->setVisible(isOfUse);
    if (isOfUse)
        m_httpsButton->setText(tr("Look names up over HTTPS at %1").arg(known->name));
    return isOfUse;
}

void ResolverCard::chooseHttps()
{
    const data::PublicResolvers::Operator *known = m_context.data.publicResolvers.overHttps();
    if (!known)
        return;
    std::vector<Endpoint> servers;
    for (const Address &address : known->https)
        servers.push_back(net::httpsServer(address));
    choose(servers);
}

std::optional<Endpoint> ResolverCard::offered(Place kind) const
{
    if (const session::ResolverSearch *search = m_context.runs.resolverSearch()) {
        for (const checks::ResolverTrial &trial : search->trials) {
            if (trial.place.kind == kind && trial.isOfUse())
                return trial.place.server;
        }
    }
    return std::nullopt;
}

void ResolverCard::chooseOffered(Place kind)
{
    if (const std::optional<Endpoint> server = offered(kind))
        choose({*server});
}

void ResolverCard::tryTyped(const QString &text)
{
    m_typed.reset();
    m_field->setReason(Status::Ok, {});
    if (text.trimmed().isEmpty())
        return;
    const Result<Endpoint> server = Endpoint::parse(text.trimmed());
    if (!server) {
        m_field->setReason(Status::Problem, findings::textOf(server.error()));
        return;
    }
    m_typed = *server;
    m_field->setReason(Status::Note, tr("Looking whether it answers …"));
    m_context.runs.tryResolver(*server);
}

void ResolverCard::take(const checks::ResolverTrial &trial)
{
    if (m_typed != trial.place.server)
        return; // another one was typed meanwhile
    m_typed.reset();
    if (trial.against) {
        m_field->setReason(Status::Problem, findings::textsOf(*trial.against).text);
        return;
    }
    m_field->setReason(Status::Ok, {});
    m_field->edit()->clear();
    choose({trial.place.server});
}

void ResolverCard::choose(const std::vector<Endpoint> &servers)
{
    const auto isPast = [](const std::vector<Endpoint> &some) {
        return !some.empty() && net::isOverHttps(some.front());
    };
    // Past somebody who answers on the line, or back to him, all may be otherwise.
    const bool all = isPast(servers) || isPast(m_context.runs.resolvers());
    m_context.runs.setResolvers(servers);
    if (!m_context.store.plan().isEmpty())
        m_context.runs.check(m_context.store.plan(),
                             all ? QStringList{} : QStringList{u"resolver"_s, u"interception"_s});
    emit chosen(all);
    refresh(m_declined);
}

} // namespace mailworthy::gui
