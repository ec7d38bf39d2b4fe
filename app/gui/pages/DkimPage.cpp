#include "gui/pages/DkimPage.h"

#include "findings/Catalog.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/SideBySide.h"
#include "mail/dkim/KeyRecord.h"
#include "mail/dkim/KeyStrength.h"
#include "plan/RecordFit.h"
#include "plan/SigningKeys.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kinds to choose from; the last one stands beside an RSA key, alone not every receiver could
/// check it.
constexpr std::array kinds{keys::KeyKind::Rsa2048, keys::KeyKind::Rsa3072, keys::KeyKind::Rsa4096,
                           keys::KeyKind::Rsa2048};
constexpr int withEd25519 = 3;

QString secondSelector(const QString &name)
{
    return name + u"-ed25519"_s;
}

} // namespace

DkimPage::DkimPage(PageContext &context) : StepPage(plan::Step::Dkim, context)
{
    domainBar();
    auto *cards = new SideBySide(this);
    cards->add(makeKeyCard());
    m_safety = new KeySafetyCard(context.desktop, cards);
    cards->add(m_safety);
    column()->addWidget(cards);
    m_rotation = new KeyRotationCard(this);
    column()->addWidget(m_rotation);
    m_records = new QVBoxLayout;
    setMargins(m_records, 0, 0, 0, 0, 12);
    column()->addLayout(m_records);
    column()->addWidget(findingsCard());
    column()->addStretch(1);
    connect(m_safety, &KeySafetyCard::spoke, this, &Page::spoke);
    connect(m_rotation, &KeyRotationCard::signAsked, this, &DkimPage::letSign);
    connect(m_rotation, &KeyRotationCard::outAsked, this, &DkimPage::takeOut);
    connectRuns();
}

Card *DkimPage::makeKeyCard()
{
    auto *card = new Card(tr("Your key"), this);
    m_selector = new Field(u"selectorField"_s, tr("Selector"), card);
    m_selector->setTechnical(true);
    card->body()->addWidget(m_selector);
    card->body()->addWidget(new Para(tr("Kind of key"), Type::Caption, Tone::Text2, card));
    m_kind = new SegmentedChoice(u"kindChoice"_s, tr("Kind of key"), card);
    m_kind->setSegments(
        {{tr("RSA 2048"), {}}, {tr("3072"), {}}, {tr("4096"), {}}, {tr("RSA + Ed25519"), {}}});
    m_kind->setStacking(true);
    card->body()->addWidget(m_kind, 0, Qt::AlignLeft);
    m_fit = new LimitBar(card);
    m_fit->setObjectName(u"keyFit"_s);
    card->body()->addWidget(m_fit);
    m_strength = new Para({}, Type::Caption, Tone::Text2, card);
    card->body()->addWidget(m_strength);
    auto *buttons = new QWidget(card);
    auto *row = new FlowLayout(10, 8, buttons);
    m_make = new Button(tr("Make key"), ButtonKind::Secondary, Icon::Key, buttons);
    m_make->setObjectName(u"makeKeyButton"_s);
    m_import = new Button(tr("Use a key file"), ButtonKind::Quiet, Icon::File, buttons);
    m_import->setObjectName(u"importKeyButton"_s);
    row->addWidget(m_make);
    row->addWidget(m_import);
    card->body()->addWidget(buttons);
    m_error = new Banner(card);
    m_error->setObjectName(u"keyBanner"_s);
    m_error->hide();
    card->body()->addWidget(m_error);
    card->body()->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &DkimPage::make);
    connect(m_import, &QPushButton::clicked, this, &DkimPage::take);
    connect(m_kind, &SegmentedChoice::chosen, this, [this] { showFit(); });
    connect(m_error, &Banner::acted, this, [this] {
        m_error->hide();
        m_selector->edit()->setText(m_suggested);
        m_selector->edit()->setModified(true);
        make();
    });
    return card;
}

void DkimPage::connectRuns()
{
    const session::RunController &runs = m_context.runs;
    connect(&runs, &session::RunController::keyMade, this, &DkimPage::takeMade);
    connect(&runs, &session::RunController::keyFailed, this, [this](const Error &error) {
        QString other;
        if (const auto arg = error.args.find(u"suggestion"_s); arg != error.args.end())
            other = argText(arg->second);
        m_suggested = other.isEmpty() ? m_suggested : other;
        m_error->setMessage(Status::Problem, findings::textOf(error),
                            other.isEmpty() ? QString() : tr("Take %1").arg(other), Icon::Key);
        m_error->show();
        refresh();
    });
    connect(&runs, &session::RunController::selectorSuggested, this,
            [this](const dns::Domain &domain, const QString &name) {
                if (!hasDomain() || mailDomain().name != domain)
                    return;
                m_suggested = name;
                refresh();
            });
    follow(&runs, &session::RunController::publishedChanged, [this] { showRecords(); });
    connect(&m_context.store, &session::SessionStore::domainChosen, this, [this] {
        forget();
        if (hasDomain() && isOpen())
            m_context.runs.suggestSelector(mailDomain());
        refresh();
    });
    connect(&m_context.store, &session::SessionStore::opened, this, &DkimPage::forget);
}

void DkimPage::forget()
{
    m_suggested.clear();
    m_made.clear();
    m_error->hide();
    m_selector->setReason(Status::Ok, {});
    m_selector->edit()->setText({}); // also what is being typed just now; clear() would be an edit
}

QString DkimPage::title() const
{
    return tr("Give your mail a signature");
}

QString DkimPage::quietLead() const
{
    return tr("A key signs each mail; its public half goes into your DNS, so that receivers can "
              "check.");
}

WhyView DkimPage::why() const
{
    return {tr("DKIM key"),
            {{tr("Why it matters"), tr("A signature survives forwarding, where SPF does not. "
                                       "Several large receivers refuse unsigned mail.")},
             {tr("How to fix"), tr("RSA with 2048 bit is understood everywhere. Ed25519 only makes "
                                   "sense beside an RSA key.")}},
            {},
            {{tr("Selector"), tr("The name of one key, so that you can have several.")},
             {tr("Private key"), tr("The half that signs. It never leaves its file.")}}};
}

void DkimPage::opened()
{
    StepPage::opened();
    if (!hasDomain())
        return;
    if (!m_context.renewing)
        look();
    // The page is new where the language is: what was suggested before went with the old one.
    m_context.runs.suggestSelector(mailDomain());
}

void DkimPage::left()
{
    StepPage::left();
    m_safety->hideKey();
}

const plan::Selector *DkimPage::selector() const
{
    if (!hasDomain())
        return nullptr;
    for (const plan::Selector &item : mailDomain().selectors) {
        if (item.name == m_made && plan::isInUse(item))
            return &item;
    }
    const plan::Selector *rsa = plan::signingKey(mailDomain(), keys::Algorithm::Rsa);
    return rsa ? rsa : plan::signingKey(mailDomain(), keys::Algorithm::Ed25519);
}

/// The form the record goes to: chosen, or the only one that the name servers speak for.
const data::DnsHost *DkimPage::dnsHost() const
{
    if (!hasDomain())
        return nullptr;
    const plan::MailDomain &domain = mailDomain();
    if (!domain.dnsHost.isEmpty())
        return m_context.data.dnsHosts.find(domain.dnsHost);
    const auto &found = m_context.runs.facts().domains;
    const auto fact = found.find(domain.name.name());
    const bool one =
        fact != found.end() && fact->second.isKnown() && fact->second->dnsHosts.size() == 1;
    return one ? m_context.data.dnsHosts.find(fact->second->dnsHosts.front()) : nullptr;
}

std::optional<QString> DkimPage::typedSelector()
{
    const Result<QString> name = plan::parseSelectorName(m_selector->text());
    if (!name) {
        m_selector->setReason(Status::Problem, findings::textOf(name.error()));
        return std::nullopt;
    }
    m_selector->setReason(Status::Ok, {});
    return *name;
}

void DkimPage::make()
{
    std::optional<QString> name = hasDomain() ? typedSelector() : std::nullopt;
    if (!name)
        return;
    // Another key beside the one that is there has another name; the second kind joins the first.
    const plan::Selector *key = selector();
    if (key && *name == key->name && m_kind->current() != withEd25519) {
        if (m_suggested.isEmpty() || m_suggested == key->name)
            return m_context.runs.suggestSelector(mailDomain());
        name = m_suggested;
    }
    const int choice = std::max(0, m_kind->current());
    std::vector<session::KeyWish> wishes{{*name, kinds.at(static_cast<std::size_t>(choice))}};
    if (choice == withEd25519)
        wishes.push_back({secondSelector(*name), keys::KeyKind::Ed25519});
    m_make->setEnabled(false);
    m_context.runs.makeKeys(mailDomain(), wishes, m_context.keyFolder);
}

void DkimPage::take()
{
    const std::optional<QString> name = hasDomain() ? typedSelector() : std::nullopt;
    if (!name)
        return;
    const std::optional<QString> file = m_context.desktop.askFileToOpen(
        this, tr("Choose a private key"), tr("Keys (*.pem *.key *.private);;All files (*)"));
    if (!file)
        return;
    m_make->setEnabled(false);
    m_context.runs.importKey(mailDomain(), *name, *file, m_context.keyFolder);
}

void DkimPage::showFit()
{
    const plan::Selector *key = selector();
    const data::DnsHost *host = dnsHost();
    constexpr std::array longest{keys::KeyKind::Rsa2048, keys::KeyKind::Rsa3072,
                                 keys::KeyKind::Rsa4096, keys::KeyKind::Rsa2048};
    const auto choice = static_cast<std::size_t>(std::max(0, m_kind->current()));
    const bool made = key && !m_selector->edit()->isModified();
    const plan::RecordFit fit = made ? plan::fitOf(dkim::keyRecordText(*key->publicKey), host)
                                     : plan::fitOf(longest.at(choice), host);
    const QString sentence = findings::phrase(
        QString(u"record.fit."_s + (host ? plan::toString(fit.fit) : u"no-host"_s)),
        {{u"octets"_s, fit.octets},
         {u"strings"_s, fit.strings},
         {u"limit"_s, fit.limit.value_or(0)},
         {u"host"_s, host ? host->name : QString()}});
    const int octets = static_cast<int>(fit.octets);
    const int limit = static_cast<int>(std::min<qint64>(fit.limit.value_or(0), 4096));
    std::vector<LimitBar::Mark> marks{{255, tr("one piece: 255")}};
    if (limit > 255)
        marks.push_back({limit, QString::number(limit)});
    m_fit->setValue(sentence, octets, std::max({limit, octets, 512}), marks);
    m_strength->setVisible(made);
    if (made)
        m_strength->setText(
            tr("%1. %2", "kind of key, how good it is")
                .arg(kindOf(*key->publicKey),
                     findings::phrase(QString(
                         u"key.strength."_s + dkim::toString(dkim::strengthOf(*key->publicKey))))));
}

void DkimPage::showRecords()
{
    std::vector<const plan::PlannedRecord *> found;
    std::vector<plan::PlannedRecord> records;
    if (hasDomain())
        records = plan::planRecords(mailPlan(), m_context.runs.published());
    for (const plan::PlannedRecord &record : records) {
        // By its name: the domain may lie inside of another's zone.
        const plan::MailDomain *domain = plan::ownDomainOf(mailPlan(), record.record.owner);
        if (record.purpose == plan::Purpose::DkimKey && domain && domain->name == mailDomain().name)
            found.push_back(&record);
    }
    while (m_cards.size() > found.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i == m_cards.size()) {
            m_cards.push_back(
                new PlannedRecordCard(m_context.desktop, tr("What the record says"), this));
            m_records->addWidget(m_cards.back());
            connect(m_cards.back(), &PlannedRecordCard::spoke, this, &Page::spoke);
        }
        if (found.size() > 1)
            m_cards[i]->setTitle(tr("What the record says: %1")
                                     .arg(found[i]->record.owner.toString().section(u'.', 0, 0)));
        m_cards[i]->show(found[i], seenOf(*found[i]));
    }
    m_rotation->show(keyRows());
}

QWidget *DkimPage::mending(const findings::Finding &finding) const
{
    // A name that finds no room is another one then; all else here is mended by a key.
    return finding.code == u"dkim.no-room" ? static_cast<QWidget *>(m_selector->edit()) : m_make;
}

void DkimPage::refresh()
{
    const plan::Selector *key = selector();
    m_make->setEnabled(hasDomain());
    m_import->setEnabled(hasDomain());
    m_make->setText(key ? tr("Make another key") : tr("Make key"));
    m_make->refreshMargins();
    if (m_kind->current() < 0)
        m_kind->setCurrent(0);
    const QString suggested = m_suggested.isEmpty() ? u"s1"_s : m_suggested;
    m_selector->setSubject(
        m_context.store.path()
        + (hasDomain() ? QString(u'\n' + mailDomain().name.ascii()) : QString()));
    if (!m_selector->edit()->isModified())
        m_selector->setText(key ? key->name : suggested);
    m_selector->setFound(key ? QString() : tr("suggested"));
    if (!key && suggested != u"s1" && m_selector->text() == suggested)
        m_selector->setReason(
            Status::Note,
            tr("Nothing is published at this name. Those before it are in use, or could "
               "not be asked; they stay untouched."));
    else if (m_selector->reason().isEmpty() || key)
        m_selector->setReason(Status::Ok, {});
    showFit();
    m_safety->show(hasDomain() ? &mailDomain() : nullptr, key ? key->name : QString());
    showRecords();
}

} // namespace mailworthy::gui
