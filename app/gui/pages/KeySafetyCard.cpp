#include "gui/pages/KeySafetyCard.h"

#include "findings/Catalog.h"
#include "gui/widgets/FlowLayout.h"
#include "session/Keys.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In groups of four, the first sixteen digits: enough to compare by eye.
QString printOf(const keys::PublicKey &key)
{
    const QString hex = QString::fromLatin1(key.fingerprint().toHex().left(16));
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups << hex.mid(at, 4);
    return groups.join(u' ');
}

} // namespace

KeySafetyCard::KeySafetyCard(Desktop &desktop, QWidget *parent)
    : Card(tr("The private key stays here"), parent)
    , m_desktop(desktop)
{
    setObjectName(u"keySafetyCard"_s);
    m_about = new Para({}, Type::Body, Tone::Text2, this);
    body()->addWidget(m_about);
    m_prints = new FactTable(this);
    m_prints->setObjectName(u"keyFingerprint"_s);
    m_prints->setAccessibleName(tr("Fingerprint of the public half"));
    body()->addWidget(m_prints);
    m_file = new Para({}, Type::SmallValue, Tone::Text2, this);
    m_file->setObjectName(u"keyFile"_s);
    body()->addWidget(m_file);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(10, 8, buttons);
    m_folder = new Button(tr("Open folder"), ButtonKind::Secondary, Icon::Folder, buttons);
    m_folder->setObjectName(u"openKeyFolderButton"_s);
    m_copy = new Button(tr("Back up"), ButtonKind::Quiet, Icon::Save, buttons);
    m_copy->setObjectName(u"backUpKeyButton"_s);
    m_show = new Button(tr("Show private key"), ButtonKind::Quiet, Icon::Eye, buttons);
    m_show->setObjectName(u"showKeyButton"_s);
    for (Button *button : {m_folder, m_copy, m_show})
        row->addWidget(button);
    body()->addWidget(buttons);
    m_warning = new Banner(this);
    m_warning->setObjectName(u"showKeyBanner"_s);
    m_warning->hide();
    body()->addWidget(m_warning);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"privateKeyText"_s);
    m_text->setAccessibleName(tr("Private key"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_text->setFont(typeFont(Type::SmallValue));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->hide();
    setMinimum(m_text, 0, 160);
    body()->addWidget(m_text);
    body()->addStretch(1);
    m_end.setSingleShot(true);
    m_end.setInterval(keyInSight);
    connect(&m_end, &QTimer::timeout, this, &KeySafetyCard::hideKey);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const plan::Selector *key = shown())
            m_desktop.openFolder(QFileInfo(key->keyFile).absolutePath());
    });
    connect(m_copy, &QPushButton::clicked, this, &KeySafetyCard::backUp);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_text->isHidden() && m_warning->isHidden())
            askToShow();
        else
            hideKey();
    });
    connect(m_warning, &Banner::acted, this, &KeySafetyCard::showKey);
}

const plan::Selector *KeySafetyCard::shown() const
{
    if (!m_domain)
        return nullptr;
    const plan::Selector *first = nullptr;
    for (const plan::Selector &selector : m_domain->selectors) {
        if (!selector.publicKey || selector.keyFile.isEmpty())
            continue;
        if (selector.name == m_selector)
            return &selector;
        if (!first)
            first = &selector;
    }
    return first;
}

void KeySafetyCard::backUp()
{
    const std::optional<QString> folder =
        m_desktop.askFolder(this, tr("Where the copy of the key goes"));
    if (!folder || !m_domain)
        return;
    QStringList copies;
    for (const plan::Selector &selector : m_domain->selectors) {
        if (!selector.publicKey || selector.keyFile.isEmpty())
            continue;
        const Result<QString> made = session::backUpKey(*m_domain, selector, *folder);
        if (!made) {
            m_warning->setMessage(Status::Problem, findings::textOf(made.error()));
            m_warning->show();
            return;
        }
        copies << *made;
    }
    emit spoke(tr("Copied to %1. Keep it where only you can read it.").arg(copies.join(u", "_s)));
}

void KeySafetyCard::askToShow()
{
    m_warning->setMessage(Status::Warning,
                          tr("Whoever sees this text can sign mail in your name. It is needed only "
                             "where a mail server has no way to take the file."),
                          tr("Show it for 30 seconds"), Icon::Eye);
    m_warning->show();
    m_asked = true;
    m_show->setText(tr("Do not show"));
    m_show->refreshMargins();
}

void KeySafetyCard::showKey()
{
    const plan::Selector *selector = shown();
    if (!selector || !m_asked)
        return;
    m_asked = false;
    const Result<keys::KeyFile> file = keys::readKeyFile(selector->keyFile);
    const Result<Secret> text = file ? file->key.toPkcs8Pem() : failure(file.error());
    if (!text) {
        m_warning->setMessage(Status::Problem, findings::textOf(text.error()));
        return;
    }
    m_warning->hide();
    const std::span<const char> octets = text->reveal();
    m_text->setPlainText(QString::fromLatin1(octets.data(), static_cast<qsizetype>(octets.size())));
    m_text->show();
    m_show->setText(tr("Hide"));
    m_show->refreshMargins();
    m_end.start();
}

void KeySafetyCard::hideKey()
{
    m_end.stop();
    m_asked = false;
    m_text->clear();
    m_text->hide();
    m_warning->hide();
    m_show->setText(tr("Show private key"));
    m_show->refreshMargins();
}

void KeySafetyCard::show(const plan::MailDomain *domain, const QString &selector)
{
    const bool same = domain && m_domain && *domain == *m_domain && selector == m_selector;
    if (!same)
        hideKey(); // never the key of another domain, nor one that is not used any more
    m_domain = domain ? std::optional(*domain) : std::nullopt;
    m_selector = selector;
    const plan::Selector *key = shown();
    m_about->setText(
        key ? tr("Written once, readable only by you. Nothing sends, shows or copies it "
                 "unless you ask for it.")
            : tr("It is made on this computer, written once and readable only by you. "
                 "Only its public half is published."));
    for (QWidget *widget : {static_cast<QWidget *>(m_prints), static_cast<QWidget *>(m_file),
                            static_cast<QWidget *>(m_folder->parentWidget())})
        widget->setVisible(key);
    if (!key)
        return;
    std::vector<FactRow> prints;
    for (const plan::Selector &each : m_domain->selectors) {
        if (each.publicKey && !each.keyFile.isEmpty())
            prints.push_back(
                {tr("Fingerprint %1").arg(each.name), printOf(*each.publicKey), true, {}});
    }
    m_prints->setRows(prints);
    m_file->setValue(key->keyFile);
}

} // namespace mailworthy::gui
