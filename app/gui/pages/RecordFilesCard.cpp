#include "gui/pages/RecordFilesCard.h"

#include "base/Files.h"
#include "exporting/Records.h"
#include "exporting/Updater.h"
#include "findings/Catalog.h"
#include "gui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QDir>
#include <QVBoxLayout>

#include <utility>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox *makeCombo(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(26);
    setMinimum(combo, 160, 0);
    return combo;
}

} // namespace

RecordFilesCard::RecordFilesCard(PageContext &context, QWidget *parent)
    : Card(tr("As a file"), parent)
    , m_context(context)
{
    setSubtitle(tr("For a name server of your own, or a program that writes your DNS. What is "
                   "published already and is not meant by these records stays."));
    auto *row = new FlowLayout(10, 6);
    m_format = makeCombo(u"formatCombo"_s, tr("Form of the file"), this);
    for (const QString &format : exporting::recordFormats())
        m_format->addItem(findings::phrase(u"format."_s + format), format);
    auto *saveButton = new Button(tr("Save"), ButtonKind::Secondary, Icon::Save, this);
    saveButton->setObjectName(u"saveRecordsButton"_s);
    saveButton->setAccessibleName(tr("Save the records"));
    row->addWidget(m_format);
    row->addWidget(saveButton);
    body()->addLayout(row);

    m_withSwitch = new CheckLine(tr("With the MX record that comes last"), this);
    m_withSwitch->setObjectName(u"withSwitchBox"_s);
    body()->addWidget(m_withSwitch, 0, Qt::AlignLeft);

    m_updaterRow = new QWidget(this);
    auto *updaters = new QVBoxLayout(m_updaterRow);
    setMargins(updaters, 0, 0, 0, 0, 6);
    updaters->addWidget(
        new Para(tr("The address of this line changes. A program on the server has to "
                    "tell your DNS host each time; its configuration:"),
                 Type::Body, Tone::Text, m_updaterRow));
    auto *second = new FlowLayout(10, 6);
    m_updater = makeCombo(u"updaterCombo"_s, tr("Program that follows the address"), m_updaterRow);
    auto *saveFolder =
        new Button(tr("Save folder"), ButtonKind::Secondary, Icon::Save, m_updaterRow);
    saveFolder->setObjectName(u"saveUpdaterButton"_s);
    second->addWidget(m_updater);
    second->addWidget(saveFolder);
    updaters->addLayout(second);
    body()->addWidget(m_updaterRow);

    connect(saveButton, &QPushButton::clicked, this, &RecordFilesCard::save);
    connect(saveFolder, &QPushButton::clicked, this, &RecordFilesCard::saveUpdater);
}

void RecordFilesCard::show(std::vector<plan::PlannedRecord> records, const data::DnsHost *host)
{
    m_records = std::move(records);
    m_host = host;
    setVisible(!m_records.empty());
    m_withSwitch->setVisible(
        std::any_of(m_records.begin(), m_records.end(),
                    [](const plan::PlannedRecord &record) { return record.isSwitch; }));
    const plan::MailPlan &plan = m_context.store.plan();
    m_updaterRow->setVisible(!plan.isEmpty() && plan.host().addressChanges);
    const QStringList programs = exporting::updaterPrograms(host);
    QStringList shown;
    for (int i = 0; i < m_updater->count(); ++i)
        shown << m_updater->itemText(i);
    if (shown != programs) {
        m_updater->clear();
        m_updater->addItems(programs);
    }
}

Result<QString> RecordFilesCard::textFor(const QString &format,
                                         std::optional<dns::Domain> zone) const
{
    exporting::RecordOptions options;
    options.host = m_host;
    options.published = &m_context.runs.published();
    options.zone = std::move(zone);
    for (const plan::MailDomain &domain : m_context.store.plan().domains)
        options.hosts.emplace_back(domain.name, m_context.data.dnsHosts.find(domain.dnsHost));
    options.withSwitch = m_withSwitch->isVisibleTo(this) && m_withSwitch->isChecked();
    return exporting::writeRecords(format, m_records, options);
}

void RecordFilesCard::save()
{
    const QString format = m_format->currentData().toString();
    const Result<QString> text = textFor(format, std::nullopt);
    if (!text && text.error().code == u"format.one-zone") {
        saveZones(format);
        return;
    }
    const QString suggested =
        m_context.store.plan().domain().name.ascii() + u'.' + exporting::recordFileSuffix(format);
    const std::optional<QString> file =
        m_context.desktop.askFileToSave(this, tr("Save the records"), suggested);
    if (!file)
        return;
    if (!text)
        return tell(failure(text.error()), *file);
    write([path = *file, content = text->toUtf8()] { return writeFileAtomically(path, content); },
          *file);
}

/// A form for one zone, and records of several: a file for each.
void RecordFilesCard::saveZones(const QString &format)
{
    const std::optional<QString> folder =
        m_context.desktop.askFolder(this, tr("Choose a folder for a file of each zone"));
    if (!folder)
        return;
    std::vector<dns::Domain> zones;
    for (const plan::PlannedRecord &record : m_records) {
        if (!record.setByProvider
            && std::find(zones.begin(), zones.end(), record.zone) == zones.end())
            zones.push_back(record.zone);
    }
    std::vector<std::pair<QString, QByteArray>> files;
    for (const dns::Domain &zone : zones) {
        const QString file =
            QDir(*folder).filePath(zone.ascii() + u'.' + exporting::recordFileSuffix(format));
        const Result<QString> text = textFor(format, zone);
        if (!text)
            return tell(failure(text.error()), file);
        files.emplace_back(file, text->toUtf8());
    }
    write(
        [files = std::move(files)]() -> Result<> {
            for (const auto &[file, content] : files) {
                if (const Result<> written = writeFileAtomically(file, content); !written)
                    return written;
            }
            return {};
        },
        *folder);
}

void RecordFilesCard::saveUpdater()
{
    const std::optional<QString> folder =
        m_context.desktop.askFolder(this, tr("Choose an empty folder"));
    if (!folder)
        return;
    const plan::MailPlan &plan = m_context.store.plan();
    const auto domain = m_context.runs.facts().domains.find(plan.domain().name.name());
    std::optional<dns::Name> zone;
    if (domain != m_context.runs.facts().domains.end() && domain->second.isKnown()
        && !domain->second->zone.isRoot())
        zone = domain->second->zone;
    const Result<exporting::Configuration> made =
        exporting::updaterConfiguration(plan, m_updater->currentText(), m_host, zone);
    if (!made)
        return tell(failure(made.error()), *folder);
    write([made = *made,
           folder = *folder] { return exporting::writeConfiguration(made, folder, {}); },
          *folder);
}

void RecordFilesCard::write(std::function<Result<>()> work, const QString &path)
{
    m_saver.save(std::move(work), [this, path](const Result<> &written) { tell(written, path); });
}

void RecordFilesCard::tell(const Result<> &written, const QString &path)
{
    if (written)
        emit spoke(tr("Saved to %1").arg(path));
    else
        m_context.desktop.tell(this, tr("Not saved"), findings::textOf(written.error()));
}

} // namespace mailworthy::gui
