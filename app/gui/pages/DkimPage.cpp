#include "gui/pages/DkimPage.h"

#include "findings/Catalog.h"
#include "gui/widgets/Buttons.h"
#include "mail/dkim/KeyRecord.h"
#include "mail/dkim/KeyStrength.h"
#include "plan/RecordFit.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

DkimPage::DkimPage(PageContext &context) : StepPage(plan::Step::Dkim, context)
{
    auto *card = new Card(tr("Your key"), this);
    card->setSubtitle(tr("Made on this computer and kept in a file that only you can read."));
    m_selector = new Field(u"selectorField"_s, tr("Selector"), card);
    m_selector->setTechnical(true);
    card->body()->addWidget(m_selector);
    m_kind = new SegmentedChoice(u"kindChoice"_s, tr("Kind of key"), card);
    m_kind->setSegments(
        {{tr("RSA 2048"), {}}, {tr("RSA 3072"), {}}, {tr("RSA 4096"), {}}, {tr("Ed25519"), {}}});
    card->body()->addWidget(m_kind, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 10);
    m_make = new Button(tr("Make key"), ButtonKind::Secondary, Icon::Key, card);
    m_make->setObjectName(u"makeKeyButton"_s);
    m_import = new Button(tr("Use a key file"), ButtonKind::Quiet, Icon::File, card);
    m_import->setObjectName(u"importKeyButton"_s);
    m_folder = new Button(tr("Open folder"), ButtonKind::Quiet, Icon::Folder, card);
    m_folder->setObjectName(u"openKeyFolderButton"_s);
    row->addWidget(m_make);
    row->addWidget(m_import);
    row->addWidget(m_folder);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_error = new Banner(card);
    card->body()->addWidget(m_error);
    m_key = new FactTable(card);
    card->body()->addWidget(m_key);
    column()->addWidget(card);
    column()->addWidget(findingsCard());
    column()->addStretch(1);

    connect(m_make, &QPushButton::clicked, this, [this] { makeKey({}); });
    connect(m_import, &QPushButton::clicked, this, [this] {
        const std::optional<QString> file = m_context.desktop.askFileToOpen(
            this, tr("Choose a private key"), tr("Keys (*.pem *.key *.private);;All files (*)"));
        if (file)
            makeKey(*file);
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const plan::Selector *key = selector())
            m_context.desktop.openFolder(QFileInfo(key->keyFile).absolutePath());
    });
    connect(&context.runs, &session::RunController::keyMade, this,
            [this](const plan::MailDomain &domain) {
                m_error->setMessage(Status::Note, {});
                m_error->hide();
                m_context.store.edit([&](plan::MailPlan &plan) {
                    for (plan::MailDomain &item : plan.domains) {
                        if (item.name == domain.name)
                            item.selectors = domain.selectors;
                    }
                });
                emit spoke(tr("The key is ready."));
                checkAgain();
            });
    connect(&context.runs, &session::RunController::keyFailed, this, [this](const Error &error) {
        m_error->setMessage(Status::Problem, findings::textOf(error));
        m_error->show();
        refresh();
    });
}

QString DkimPage::title() const
{
    return tr("A signature for your mail");
}

QString DkimPage::quietLead() const
{
    return tr(
        "Receivers check with the published half of the key that a mail is yours and unchanged.");
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

const plan::Selector *DkimPage::selector() const
{
    if (!hasDomain())
        return nullptr;
    for (const plan::Selector &item : mailPlan().domain().selectors) {
        if (item.publicKey)
            return &item;
    }
    return nullptr;
}

/// The form the record goes to: chosen, or the only one that the name servers speak for.
const data::DnsHost *DkimPage::dnsHost() const
{
    const plan::MailDomain &domain = mailPlan().domain();
    if (!domain.dnsHost.isEmpty())
        return m_context.data.dnsHosts.find(domain.dnsHost);
    const auto &found = m_context.runs.facts().domains;
    const auto fact = found.find(domain.name.name());
    const bool one =
        fact != found.end() && fact->second.isKnown() && fact->second->dnsHosts.size() == 1;
    return one ? m_context.data.dnsHosts.find(fact->second->dnsHosts.front()) : nullptr;
}

QString DkimPage::strengthWords(const keys::PublicKey &key)
{
    return findings::phrase(QString(u"key.strength."_s + dkim::toString(dkim::strengthOf(key))));
}

QString DkimPage::fitWords(const keys::PublicKey &key) const
{
    const data::DnsHost *host = dnsHost();
    const plan::RecordFit fit = plan::fitOf(dkim::keyRecordText(key), host);
    return findings::phrase(
        QString(u"record.fit."_s + (host ? plan::toString(fit.fit) : u"no-host"_s)),
        {{u"octets"_s, fit.octets},
         {u"strings"_s, fit.strings},
         {u"limit"_s, fit.limit.value_or(0)},
         {u"host"_s, host ? host->name : QString()}});
}

void DkimPage::makeKey(const QString &imported)
{
    if (!hasDomain())
        return;
    const Result<QString> name = plan::parseSelectorName(m_selector->text());
    if (!name) {
        m_selector->setReason(Status::Problem, findings::textOf(name.error()));
        return;
    }
    m_selector->setReason(Status::Ok, {});
    constexpr std::array kinds{keys::KeyKind::Rsa2048, keys::KeyKind::Rsa3072,
                               keys::KeyKind::Rsa4096, keys::KeyKind::Ed25519};
    const auto kind = kinds.at(static_cast<std::size_t>(std::max(0, m_kind->current())));
    m_make->setEnabled(false);
    m_context.runs.makeKey(mailPlan().domain(), *name, kind, m_context.keyFolder, imported);
}

void DkimPage::refresh()
{
    const plan::Selector *key = selector();
    m_make->setEnabled(hasDomain());
    m_import->setEnabled(hasDomain());
    m_folder->setVisible(key && !key->keyFile.isEmpty());
    m_make->setText(key ? tr("Make another key") : tr("Make key"));
    if (m_kind->current() < 0)
        m_kind->setCurrent(0);
    if (!m_selector->edit()->isModified())
        m_selector->setText(key ? key->name : u"s1"_s);
    m_selector->setFound(key ? QString() : tr("suggested"));
    std::vector<FactRow> rows;
    if (key) {
        const QString strength = key->publicKey->algorithm() == keys::Algorithm::Rsa
                                     ? tr("RSA, %1 bit").arg(key->publicKey->bits())
                                     : tr("Ed25519");
        rows = {{tr("Selector"), key->name, true, {}},
                {tr("Kind"), strength, false, strengthWords(*key->publicKey)},
                {tr("Record"), fitWords(*key->publicKey), false, {}},
                {tr("File"), key->keyFile, true, tr("only you can read it")},
                {tr("Fingerprint"),
                 QString::fromLatin1(key->publicKey->fingerprint().toHex().left(32)), true,
                 tr("of the public half")}};
    }
    m_key->setRows(rows);
    m_key->setVisible(!rows.empty());
}

} // namespace mailworthy::gui
