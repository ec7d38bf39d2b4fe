#include "gui/pages/DomainPage.h"

#include "data/DnsHosts.h"
#include "findings/Catalog.h"

#include <QApplication>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

DomainPage::DomainPage(PageContext &context) : StepPage(plan::Step::Domain, context)
{
    m_domain = new Field(u"domainField"_s, tr("Domain or mail address"), this);
    m_domain->setBig(true);
    m_domain->setPlaceholder(u"example.org"_s);
    column()->addWidget(m_domain);

    m_goOn = new Card(tr("Go on with"), this);
    m_goOn->setObjectName(u"goOnCard"_s);
    m_begun = new QVBoxLayout;
    setMargins(m_begun, 0, 0, 0, 0, 6);
    m_goOn->body()->addLayout(m_begun);
    column()->addWidget(m_goOn);

    column()->addWidget(makeHeading(tr("My mail server runs on"), this));
    m_where = new ChoiceGroup(u"whereChoice"_s, tr("Where the mail server runs"), this);
    m_where->setChoices(
        {{Icon::Computer, tr("This computer"), tr("Where this program runs now."), {}},
         {Icon::House,
          tr("Elsewhere in my network"),
          tr("A small server at home, behind the same line."),
          {}},
         {Icon::Rack,
          tr("A rented server"),
          tr("At a provider; its address counts, not this line's."),
          {}}});
    column()->addWidget(m_where);

    m_host = new Field(u"hostField"_s, tr("Name of the mail host"), this);
    m_host->setTechnical(true);
    column()->addWidget(m_host);

    m_factsCard = new Card(tr("What is there already"), this);
    m_facts = new FactTable(m_factsCard);
    m_factsCard->body()->addWidget(m_facts);
    column()->addWidget(m_factsCard);
    m_more = new MoreDomainsCard(context, this);
    column()->addWidget(m_more);
    column()->addWidget(findingsCard());
    column()->addStretch(1);

    connect(m_more, &MoreDomainsCard::added, this, &DomainPage::checkAgain);
    connect(&context.setUps, &SetUps::changed, this, &DomainPage::showBegun);
    connect(m_domain, &Field::edited, this, &DomainPage::judgeTyped);
    connect(m_domain, &Field::committed, this, &DomainPage::takeDomain);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        // Left empty: it is still the plan's.
        if (left == m_domain->edit() && m_domain->text().trimmed().isEmpty())
            showDomain();
    });
    follow(&context.store, &session::SessionStore::opened, [this] { showDomain(); });
    connect(m_host, &Field::committed, this, &DomainPage::takeHost);
    connect(m_where, &ChoiceGroup::chosen, this, &DomainPage::takeWhere);
    connect(&context.runs, &session::RunController::guessed, this,
            [this](const plan::MailPlan &guess) {
                m_context.store.take([&](plan::MailPlan &plan) {
                    const bool same = !plan.isEmpty() && !guess.isEmpty()
                                      && plan.domain().name == guess.domain().name;
                    // Only while the owner has not named a host.
                    if (same && plan.host().name == plan::makePlan(plan.domain().name).host().name)
                        plan.hosts.front().name = guess.host().name;
                });
                checkAgain();
            });
}

DomainPage::~DomainPage()
{
    // A field that goes loses the focus, and that would be told to a page that is half gone.
    for (QObject *teller : {static_cast<QObject *>(qApp), static_cast<QObject *>(m_domain),
                            static_cast<QObject *>(m_host)})
        teller->disconnect(this);
}

QString DomainPage::title() const
{
    return tr("Which domain is your mail for?");
}

QString DomainPage::quietLead() const
{
    return tr("The part after the @. Nothing is changed anywhere; this only looks.");
}

WhyView DomainPage::why() const
{
    return {tr("Your domain"),
            {{tr("Why it matters"), tr("Receivers judge a mail by the domain it claims to come "
                                       "from. Everything that follows is "
                                       "set up for this name.")},
             {tr("How to fix"), tr("Use a domain of your own, registered in your name. Names of "
                                   "dynamic DNS services cannot "
                                   "carry all records.")}},
            {},
            {{tr("Domain"), tr("The part of a mail address after the @.")},
             {tr("DNS host"), tr("Who keeps the records of your domain.")},
             {tr("MX"), tr("The record that says where mail for you goes.")}}};
}

bool DomainPage::mayContinue() const
{
    return typed().has_value(); // going on takes what is typed
}

bool DomainPage::takeTyped()
{
    const Result<dns::Domain> domain = typed();
    if (domain && planned() != *domain)
        takeDomain(m_domain->text());
    return domain && planned() == *domain;
}

QWidget *DomainPage::firstFocus() const
{
    return m_domain->edit();
}

void DomainPage::opened()
{
    const Result<dns::Domain> domain = typed();
    if (domain && planned() == *domain)
        m_domain->setReason(Status::Ok, {}); // how it was read was said when it was typed
    else
        showDomain(); // nothing that was refused, or left half typed
    StepPage::opened();
}

std::optional<dns::Domain> DomainPage::planned() const
{
    return hasDomain() ? std::optional(mailPlan().domain().name) : std::nullopt;
}

/// The field as the plan has it: the plan's domain was changed elsewhere, by another set-up or by
/// taking a change back, or it is to be read in its proper form.
void DomainPage::showDomain()
{
    if (m_isTaking)
        return; // an empty plan may come first
    m_shown = planned();
    m_domain->setReason(Status::Ok, {});
    m_domain->setVerdict(std::nullopt);
    QLineEdit *edit = m_domain->edit();
    // Field::setText leaves alone what is being typed; this is the owner's own later wish.
    edit->setText(m_shown ? m_shown->unicode() : QString());
    edit->setCursorPosition(edit->hasFocus() ? static_cast<int>(edit->text().size()) : 0);
    showPossible();
}

/// What can be used is taken by using it: the cards and Continue wait for a domain, not for the
/// field to be left, which a switched-off control cannot bring about.
void DomainPage::showPossible()
{
    m_where->setEnabled(hasDomain() || typed());
    if (m_goOn->isHidden() == offersBegun())
        showBegun();
    emit stateChanged();
}

void DomainPage::judgeTyped(const QString &text)
{
    showPossible();
    if (text.trimmed().isEmpty()) {
        m_domain->setReason(Status::Note, {});
        m_domain->setVerdict(std::nullopt);
        return;
    }
    const Result<dns::Domain> domain = dns::Domain::parse(text);
    if (!domain) {
        // While typing a name is not finished yet; only what can never become right is said at
        // once.
        const bool unfinished = domain.error().code == u"domain.single-label"
                                || domain.error().code == u"domain.empty-label";
        m_domain->setReason(Status::Problem, unfinished && m_domain->edit()->hasFocus()
                                                 ? QString()
                                                 : findings::textOf(domain.error()));
        m_domain->setVerdict(unfinished ? std::nullopt : std::optional(Status::Problem));
        return;
    }
    m_domain->setReason(Status::Ok, text.trimmed() == domain->unicode()
                                        ? QString()
                                        : tr("Read as %1").arg(domain->unicode()));
    m_domain->setVerdict(Status::Ok);
}

void DomainPage::takeDomain(const QString &text)
{
    const Result<dns::Domain> domain = dns::Domain::parse(text);
    if (!domain) {
        if (!text.trimmed().isEmpty()) {
            m_domain->setReason(Status::Problem, findings::textOf(domain.error()));
            m_domain->setVerdict(Status::Problem);
        }
        return;
    }
    m_isTaking = true;
    const bool isTaken = planned() == *domain || putIntoPlan(*domain);
    m_isTaking = false;
    if (isTaken || m_shown != planned())
        showDomain();
    if (isTaken)
        judgeTyped(text); // in sight: how it was read
}

bool DomainPage::putIntoPlan(const dns::Domain &domain)
{
    // A set-up of that name that was begun goes on; nothing takes its place.
    for (const session::SessionEntry &entry : m_context.setUps.all()) {
        if (!entry.error && entry.domain == domain.unicode()) {
            (void)m_context.setUps.open(QString(entry.path));
            return false;
        }
    }
    // What holds keys or ticks is kept, and the new domain gets a set-up of its own.
    const bool holds =
        hasDomain()
        && (!m_context.store.session().entered.isEmpty()
            || std::any_of(mailPlan().domains.begin(), mailPlan().domains.end(),
                           [](const plan::MailDomain &item) { return !item.selectors.empty(); }));
    if (holds) {
        m_context.setUps.begin();
        if (hasDomain())
            return false; // it could not be kept; the banner says why
    }
    m_context.store.edit([&](plan::MailPlan &plan) {
        const plan::MailPlan fresh = plan::makePlan(domain);
        if (plan.isEmpty())
            plan = fresh;
        else {
            plan.domains.front() = fresh.domains.front();
            plan.hosts.front().name = fresh.hosts.front().name;
        }
    });
    checks::Given given;
    given.domains = {domain};
    m_context.runs.guess(given);
    return true;
}

void DomainPage::takeWhere(int index)
{
    if (typed() && !takeTyped()) {
        refresh(); // the choice is not for the set-up of before
        return;
    }
    if (!isOpen())
        return; // the domain's own set-up goes on, at another step
    m_context.store.edit([index](plan::MailPlan &plan) {
        if (plan.hosts.empty())
            return;
        plan.hosts.front().runsOn = static_cast<plan::RunsOn>(index);
        // What was measured here is not a rented server's.
        if (plan.hosts.front().runsOn == plan::RunsOn::Elsewhere)
            std::erase_if(plan.hosts.front().addresses, [](const plan::HostAddress &item) {
                return item.provenance == plan::Provenance::Measured;
            });
    });
}

void DomainPage::takeHost(const QString &text)
{
    const Result<dns::Domain> host = dns::Domain::parse(text);
    if (!host) {
        m_host->setReason(Status::Problem, findings::textOf(host.error()));
        return;
    }
    m_host->setReason(Status::Ok, {});
    m_context.store.edit([&](plan::MailPlan &plan) {
        if (!plan.hosts.empty())
            plan.hosts.front().name = *host;
    });
}

/// Before a domain is there or typed.
bool DomainPage::offersBegun() const
{
    return !hasDomain() && m_domain->text().trimmed().isEmpty() && !m_context.setUps.all().empty();
}

void DomainPage::showBegun()
{
    while (QLayoutItem *item = m_begun->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be what was pressed
        delete item;
    }
    m_goOn->setVisible(offersBegun());
    if (m_goOn->isHidden())
        return;
    for (const session::SessionEntry &entry : m_context.setUps.all()) {
        const QString step = findings::phrase(QString(u"step."_s + plan::toString(entry.step)));
        const QString words = entry.error
                                  ? tr("%1: this file cannot be read").arg(entry.domain)
                                  : tr("%1, step %2 of %3: %4", "domain, number, count, title")
                                        .arg(entry.domain)
                                        .arg(static_cast<int>(entry.step))
                                        .arg(plan::allSteps().size())
                                        .arg(step);
        auto *button = new Button(words, ButtonKind::Link, Icon::Folder, m_goOn);
        button->setObjectName(u"goOn."_s + entry.domain);
        m_begun->addWidget(button, 0, Qt::AlignLeft);
        connect(
            button, &QPushButton::clicked, this,
            [this, path = entry.path] { (void)m_context.setUps.open(path); }, Qt::QueuedConnection);
    }
}

void DomainPage::refresh()
{
    const bool there = hasDomain();
    if (m_shown != planned())
        showDomain();
    showBegun();
    showPossible();
    m_host->setVisible(there);
    m_factsCard->setVisible(there);
    m_more->refresh();
    m_where->setCurrent(there ? static_cast<int>(mailPlan().host().runsOn) : -1);
    if (there) {
        m_host->setSubject(mailPlan().domain().name.unicode());
        m_host->setText(mailPlan().host().name.unicode());
    }
    showFacts();
}

FactRow DomainPage::mailRow(const facts::MxFact &fact)
{
    const QString label = tr("Mail goes to");
    QStringList exchangers;
    for (const facts::MailExchanger &exchanger : fact.exchangers)
        exchangers << exchanger.host.toLower();
    if (fact.nullMx) // RFC 7505
        return {label, tr("nobody: the domain takes no mail"), false, tr("from the MX record")};
    if (!exchangers.isEmpty())
        return {label, exchangers.join(u", "_s), true, tr("from the MX record")};
    if (fact.implicit)
        return {label, fact.domain.ascii(), true, tr("from its address, without an MX record")};
    return {label, tr("nowhere yet"), false, tr("from the MX record")};
}

void DomainPage::showFacts()
{
    std::vector<FactRow> rows;
    if (hasDomain()) {
        const dns::Name &name = mailPlan().domain().name.name();
        const facts::Facts &facts = m_context.runs.facts();
        if (const auto domain = facts.domains.find(name);
            domain != facts.domains.end() && domain->second.isKnown()) {
            QStringList servers;
            for (const dns::Name &server : domain->second->nameServers)
                servers << server.toLower();
            QStringList hosts;
            for (const QString &id : domain->second->dnsHosts) {
                if (const data::DnsHost *host = m_context.data.dnsHosts.find(id))
                    hosts << host->name;
            }
            if (!hosts.isEmpty())
                rows.push_back(
                    {tr("DNS host"), hosts.join(tr(" or ")), false, tr("from its name servers")});
            if (!servers.isEmpty())
                rows.push_back({tr("Name servers"), servers.join(u", "_s), true, {}});
        }
        if (const auto mx = facts.mx.find(name); mx != facts.mx.end() && mx->second.isKnown()) {
            rows.push_back(mailRow(*mx->second));
        }
        if (rows.empty())
            rows.push_back({tr("Domain"), mailPlan().domain().name.unicode(), true,
                            m_context.runs.isRunning() ? tr("looking …")
                            : m_context.runs.haveObserved({u"domain"_s})
                                ? tr("could not tell")
                                : tr("not looked up yet")});
    }
    m_facts->setRows(rows);
}

} // namespace mailworthy::gui
