#include "gui/pages/RecordsPage.h"

#include "checks/Removals.h"
#include "findings/Catalog.h"
#include "gui/pages/RecordTexts.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Paint.h"
#include "plan/Untouched.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// ux, screen 8: a live look every 45 s on this page only.
constexpr int lookAgainMilliseconds = 45'000;
/// Where nothing is left to be waited for; somebody may change it at the host all the same.
constexpr int lookSeldomMilliseconds = 600'000;

bool isRemoval(const plan::PlannedRecord &record)
{
    return record.action == plan::Action::Remove;
}

/// Owners enter their records there; not where names are known at home alone, or are the service's.
bool holdsZones(const data::DnsHost &host)
{
    return host.kind != u"local-only" && host.kind != u"protocol" && host.kind != u"dynamic-dns";
}

/// A resolver may have it from one name server where others have not.
bool isSeen(const plan::PlannedRecord &record, const checks::Verification *found)
{
    return record.action == plan::Action::Keep && !recordSeen(record, found).isPartial;
}

} // namespace

RecordsPage::RecordsPage(PageContext &context) : StepPage(plan::Step::Records, context)
{
    domainBar()->offerForAll(tr("All domains are there"),
                             [this](plan::MailDomain &to, const plan::MailDomain &from) {
                                 to.dnsHost = from.dnsHost;
                                 if (from.dnsHost.isEmpty())
                                     m_anyHost.insert(to.name);
                             });
    auto *tools = new FlowLayout(10, 6);
    auto *label = new Para(tr("Your DNS is at"), Type::Strong, Tone::Text, this);
    label->setOneLine(true);
    m_host = new QComboBox(this);
    m_host->setObjectName(u"hostCombo"_s);
    m_host->setAccessibleName(tr("Your DNS is at"));
    m_host->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // the longest of ninety names is no
                                                           // measure
    m_host->setMinimumContentsLength(14);
    m_dots = new SeenDots(this);
    m_dots->setPlain(true);
    m_dots->setObjectName(u"seenOfAll"_s);
    m_copyAll = new CopyButton(context.desktop, tr("All records as text"), tr("Copy all"), this);
    m_copyAll->setObjectName(u"copyAllButton"_s);
    tools->addWidget(label);
    tools->addWidget(m_host);
    tools->addWidget(m_dots);
    tools->addWidget(m_copyAll);
    column()->addLayout(tools);
    m_which = new Banner(this);
    m_which->setObjectName(u"whichHostBanner"_s);
    column()->addWidget(m_which);
    m_warnings = new HostWarnings(this);
    column()->addWidget(m_warnings);
    m_switches = new SwitchCard(this);
    column()->addWidget(m_switches);
    m_cards = new QVBoxLayout;
    setMargins(m_cards, 0, 0, 0, 0, 10);
    column()->addLayout(m_cards);
    m_untouched = new Para({}, Type::Caption, Tone::Text2, this);
    m_untouched->setObjectName(u"untouchedLine"_s);
    column()->addWidget(m_untouched);
    m_files = new RecordFilesCard(context, this);
    column()->addWidget(m_files);
    m_extras = new ExtrasCard(context, this);
    column()->addWidget(m_extras);
    column()->addStretch(1);
    m_again.setInterval(lookAgainMilliseconds);

    connect(m_host, &QComboBox::activated, this, [this](int index) {
        const QString id = m_host->itemData(index).toString();
        if (id.isEmpty())
            m_anyHost.insert(mailDomain().name);
        m_context.store.editDomain([&](plan::MailDomain &domain) { domain.dnsHost = id; });
        showCandidates();
    });
    connect(m_copyAll, &CopyButton::copied, this, &RecordsPage::spoke);
    connect(m_files, &RecordFilesCard::spoke, this, &RecordsPage::spoke);
    connect(m_extras, &ExtrasCard::spoke, this, &RecordsPage::spoke);
    connect(m_extras, &ExtrasCard::chosen, this, &RecordsPage::checkAgain);
    connect(&m_again, &QTimer::timeout, this, [this] { checkAgain(); });
    connect(&context.store, &session::SessionStore::opened, this, [this] { m_anyHost.clear(); });
    follow(&context.runs, &session::RunController::publishedChanged, [this] {
        refresh();
        emit leadChanged();
    });
    fillHosts();
}

QString RecordsPage::title() const
{
    return tr("Enter these records");
}

QString RecordsPage::quietLead() const
{
    return tr("Copy each field to the page of your DNS host. Nothing is changed from here.");
}

QString RecordsPage::lead() const
{
    if (m_records.empty())
        return quietLead();
    // What is to be removed is not to be seen.
    const auto left = removalsLeft();
    const auto total = std::count_if(m_records.begin(), m_records.end(), std::not_fn(isRemoval));
    const checks::Verification *found = m_context.runs.verificationOf(mailPlan());
    const auto seen =
        std::count_if(m_records.begin(), m_records.end(),
                      [found](const plan::PlannedRecord &record) { return isSeen(record, found); });
    const auto waiting =
        std::count_if(m_records.begin(), m_records.end(), [&](const plan::PlannedRecord &record) {
            return !isSeen(record, found) && !isRemoval(record) && isDone(record);
        });
    const QString lead =
        waiting > 0
            ? tr("%1 of %2 seen, %3 done and not seen yet. New records are mostly there after a "
                 "few minutes, changed ones when the old one's TTL is over.")
                  .arg(seen)
                  .arg(total)
                  .arg(waiting)
            : tr("%1 of %2 seen. Copy each field to your DNS host; cards turn to seen by "
                 "themselves.")
                  .arg(seen)
                  .arg(total);
    return left > 0 ? tr("%1 To be removed: %2.", "how many are seen, how many must go")
                          .arg(lead)
                          .arg(left)
                    : lead;
}

WhyView RecordsPage::why() const
{
    return {tr("The records"),
            {{tr("Why it matters"), tr("Receivers read these records each time a mail comes in.")},
             {tr("How to fix"), tr("Type only what the card shows. Change what is there instead of "
                                   "adding a second one.")}},
            {},
            {{tr("TTL"), tr("How long others may remember a record, in seconds.")},
             {tr("Zone"), tr("All records of a domain together.")}}};
}

const data::DnsHost *RecordsPage::host() const
{
    return hasDomain() && !mailDomain().dnsHost.isEmpty()
               ? m_context.data.dnsHosts.find(mailDomain().dnsHost)
               : nullptr;
}

void RecordsPage::fillHosts()
{
    m_host->addItem(tr("any DNS host"), QString());
    std::vector<const data::DnsHost *> hosts;
    for (const data::DnsHost &item : m_context.data.dnsHosts.all()) {
        if (holdsZones(item))
            hosts.push_back(&item);
    }
    std::sort(hosts.begin(), hosts.end(), [](const data::DnsHost *a, const data::DnsHost *b) {
        return a->name.compare(b->name, Qt::CaseInsensitive) < 0;
    });
    for (const data::DnsHost *item : hosts)
        m_host->addItem(item->name, item->id);
}

std::vector<QString> RecordsPage::candidates() const
{
    if (!hasDomain() || !mailDomain().dnsHost.isEmpty())
        return {};
    const std::map<dns::Name, facts::Fact<facts::DomainFact>> &domains =
        m_context.runs.facts().domains;
    const auto domain = domains.find(mailDomain().name.name());
    return domain != domains.end() && domain->second.isKnown() ? domain->second->dnsHosts
                                                               : std::vector<QString>{};
}

void RecordsPage::showCandidates()
{
    QStringList names;
    for (const QString &id : candidates()) {
        if (const data::DnsHost *item = m_context.data.dnsHosts.find(id))
            names << isolate(item->name);
    }
    const bool asks = names.size() > 1 && !m_anyHost.contains(mailDomain().name);
    m_which->setMessage(
        Status::Note, asks ? tr("Your name servers are those of several hosts: %1. Choose the one "
                                "whose page you use; the fields are named as there.")
                                 .arg(names.join(u", "_s))
                           : QString());
}

void RecordsPage::takeRecognised()
{
    const std::vector<QString> ids = candidates();
    if (ids.size() != 1 || m_anyHost.contains(mailDomain().name))
        return;
    m_context.store.take([name = mailDomain().name, id = ids.front()](plan::MailPlan &plan) {
        for (plan::MailDomain &item : plan.domains) {
            if (item.name == name && item.dnsHost.isEmpty())
                item.dnsHost = id;
        }
    });
}

void RecordsPage::showUntouched()
{
    m_untouched->setVisible(!m_records.empty());
    if (m_records.empty())
        return;
    constexpr qsizetype most = 4;
    constexpr int longest = 60; // more of a token of some service tells nothing to the eye
    const QString domain = isolate(mailDomain().name.unicode());
    const QStringList there =
        plan::untouchedAt(mailDomain().name, m_records, m_context.runs.published());
    QStringList shown;
    for (const QString &value : there.first(std::min(most, there.size())))
        shown << isolate(printable(value, longest));
    if (there.size() > most)
        shown << u"…"_s;
    m_untouched->setText(
        shown.isEmpty()
            ? tr("Whatever else stands in the DNS of %1 is yours and stays as it is.").arg(domain)
            : tr("Yours, and not touched: %1. Whatever else stands in the DNS of %2 stays as it is "
                 "as well.",
                 "records, domain")
                  .arg(shown.join(u", "_s), domain));
}

void RecordsPage::opened()
{
    StepPage::opened();
    m_again.start();
    if (!hasDomain())
        return;
    checkAgain();
}

void RecordsPage::left()
{
    StepPage::left();
    m_again.stop();
}

void RecordsPage::checkAgain()
{
    if (!hasDomain())
        return;
    // The name servers tell who has what. Until they have, and where they cannot be asked, there is
    // what the resolver sees.
    const checks::Verification *found = m_context.runs.verificationOf(mailPlan());
    if (!found || !found->fact.isKnown())
        m_context.runs.lookAtPublished(mailPlan());
    m_context.runs.verify(mailPlan(), false);
    refresh(); // what is not known yet is looked for now
}

std::ptrdiff_t RecordsPage::removalsLeft() const
{
    return std::count_if(m_records.begin(), m_records.end(), [](const plan::PlannedRecord &record) {
        return isRemoval(record) && !checks::isGone(record);
    });
}

bool RecordsPage::isDone(const plan::PlannedRecord &record) const
{
    return m_context.store.session().entered.contains(entryOf(record));
}

bool RecordsPage::isSettled(const plan::PlannedRecord &record) const
{
    return isSeen(record, m_context.runs.verificationOf(mailPlan())) || checks::isGone(record)
           || isDone(record);
}

void RecordsPage::setDone(const QString &key, bool done)
{
    const auto ticked =
        std::find_if(m_records.begin(), m_records.end(),
                     [&](const plan::PlannedRecord &record) { return recordKey(record) == key; });
    if (ticked == m_records.end())
        return;
    m_context.store.setEntered(entryOf(*ticked), done);
    // On to the next one that is left, below first.
    const auto isLeft = [this](const plan::PlannedRecord &record) { return !isSettled(record); };
    auto next = std::find_if(ticked, m_records.end(), isLeft);
    if (next == m_records.end())
        next = std::find_if(m_records.begin(), ticked, isLeft);
    const bool goesOn = done && next != m_records.end();
    if (goesOn) {
        m_open = recordKey(*next);
        m_openChosen = true;
    }
    const std::ptrdiff_t place = next - m_records.begin();
    refresh();
    emit leadChanged();
    if (goesOn)
        m_shown[static_cast<std::size_t>(place)]->focusHead();
}

void RecordsPage::refresh()
{
    takeRecognised();
    m_all = hasDomain()
                ? checks::withRemovals(plan::planRecords(mailPlan(), m_context.runs.published()),
                                       mailPlan(), m_context.store.session().report,
                                       m_context.runs.published())
                : std::vector<plan::PlannedRecord>{};
    const checks::Verification *found =
        hasDomain() ? m_context.runs.verificationOf(mailPlan()) : nullptr;
    m_context.runs.setRemovals(
        checks::removalsToFollow(m_all, found ? found->removals : std::vector<checks::SeenRow>{}));
    m_records = m_all;
    std::erase_if(m_records, [this](const plan::PlannedRecord &record) {
        const plan::MailDomain *own = plan::ownDomainOf(mailPlan(), record.record.owner);
        return own && own->name != mailDomain().name;
    });
    const int index = hasDomain() ? m_host->findData(mailDomain().dnsHost) : 0;
    m_host->setCurrentIndex(std::max(0, index));
    showCandidates();
    m_warnings->setWarnings(host() && holdsZones(*host()) ? host()->warnings : QStringList());
    showUntouched();
    while (m_shown.size() > m_records.size()) {
        delete m_shown.back();
        m_shown.pop_back();
    }
    while (m_shown.size() < m_records.size()) {
        auto *card = new RecordCard(m_context.desktop, this);
        m_cards->addWidget(card);
        connect(card, &RecordCard::copied, this,
                [this](const QString &, const QString &sentence) { emit spoke(sentence); });
        connect(card, &RecordCard::openChanged, this, [this](const QString &key, bool open) {
            m_open = open ? key : QString();
            m_openChosen = true;
        });
        connect(card, &RecordCard::doneChanged, this, &RecordsPage::setDone);
        m_shown.push_back(card);
    }
    if (!m_openChosen) {
        // The first record that is left opens by itself.
        m_open.clear();
        for (const plan::PlannedRecord &record : m_records) {
            if (!isSettled(record)) {
                m_open = recordKey(record);
                break;
            }
        }
    }
    std::vector<Status> dots;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        m_shown[i]->setView(
            recordView(m_records[i], host(), isDone(m_records[i]), seenOf(m_records[i])));
        m_shown[i]->setOpen(recordKey(m_records[i]) == m_open);
        if (!isRemoval(m_records[i]))
            dots.push_back(isSeen(m_records[i], found) ? Status::Ok : Status::Waiting);
    }
    m_dots->setDots(dots);
    const auto left = removalsLeft();
    const bool waits =
        left > 0 || dots.empty() || std::count(dots.begin(), dots.end(), Status::Waiting) > 0;
    if (const int pause = waits ? lookAgainMilliseconds : lookSeldomMilliseconds;
        pause != m_again.interval())
        m_again.setInterval(pause);
    m_dots->setAccessibleDescription(left > 0 ? tr("To be removed: %1.").arg(left) : QString());
    m_copyAll->setValue(exporting::writeRecords(u"text"_s, checks::withoutGone(m_records), {host()})
                            .value_or(QString()));
    m_copyAll->setEnabled(!m_records.empty());
    m_switches->show(hasDomain() ? plan::switchesOf(mailPlan(), m_context.runs.published())
                                 : std::vector<plan::MailSwitch>{});
    m_files->show(checks::withoutGone(m_all), host());
    m_extras->refresh();
}

} // namespace mailworthy::gui
