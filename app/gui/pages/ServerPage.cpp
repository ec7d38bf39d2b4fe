#include "gui/pages/ServerPage.h"

#include "findings/Catalog.h"
#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/FlowLayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

ServerPage::ServerPage(PageContext &context) : StepPage(plan::Step::Server, context)
{
    auto *tools = new FlowLayout(10, 6);
    auto *label = new Para(tr("Your server is"), Type::Strong, Tone::Text, this);
    label->setOneLine(true);
    tools->addWidget(label);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"serverCombo"_s);
    m_kind->setAccessibleName(tr("Your server is"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(30); // longer names are whole in the list
    setMinimum(m_kind, 160, 0);
    fillKinds();
    tools->addWidget(m_kind);
    m_save = new Button(tr("Save folder"), ButtonKind::Secondary, Icon::Save, this);
    m_save->setObjectName(u"saveFolderButton"_s);
    m_archive = new Button(tr("Save archive"), ButtonKind::Quiet, Icon::Save, this);
    m_archive->setObjectName(u"saveArchiveButton"_s);
    tools->addWidget(m_archive);
    tools->addWidget(m_save);
    column()->addLayout(tools);
    m_error = new Banner(this);
    column()->addWidget(m_error);

    m_card = new Card(tr("Files"), this);
    m_card->setObjectName(u"filesCard"_s);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 12);
    m_files = new FileList(m_card);
    m_files->setObjectName(u"fileList"_s);
    auto *side = new QVBoxLayout;
    setMargins(side, 0, 0, 0, 0, 6);
    m_preview = new CodePreview(m_card);
    m_place = new Para({}, Type::SmallValue, Tone::Text2, m_card);
    m_place->setObjectName(u"filePlace"_s);
    m_rights = new Para({}, Type::Caption, Tone::Text3, m_card);
    side->addWidget(m_place);
    side->addWidget(m_preview);
    side->addWidget(m_rights);
    side->addStretch(1);
    row->addWidget(m_files, 2, Qt::AlignTop);
    row->addLayout(side, 5);
    m_card->body()->addLayout(row);
    m_known = new Card(tr("To be known before"), this);
    m_known->setObjectName(u"knownCard"_s);
    m_notes = new TextList(ListMarks::Dots, Tone::Text2, m_known);
    m_known->body()->addWidget(m_notes);
    column()->addWidget(m_known);
    column()->addWidget(m_card);
    m_byHand = new Card(tr("By hand, in this order"), this);
    m_byHand->setObjectName(u"stepsCard"_s);
    m_steps = new TextList(ListMarks::Numbers, Tone::Text, m_byHand);
    m_byHand->body()->addWidget(m_steps);
    column()->addWidget(m_byHand);
    column()->addStretch(1);
    m_present = new PresentServerCard(m_context, this);
    column()->insertWidget(column()->count() - 1, m_present);
    m_greeting = new GreetingCard(m_context, this);
    column()->insertWidget(column()->count() - 1, m_greeting);

    connect(m_greeting, &GreetingCard::spoke, this, &Page::spoke);
    connect(m_greeting, &GreetingCard::nameAsked, this,
            [this] { emit stepAsked(static_cast<int>(plan::Step::Name) - 1); });
    connect(m_present, &PresentServerCard::spoke, this, &Page::spoke);
    connect(m_files, &FileList::fileChosen, this, [this](int index) {
        if (!m_configuration)
            return;
        m_chosen = m_configuration->files.at(static_cast<std::size_t>(index)).target;
        showFile(index);
    });
    connect(m_save, &QPushButton::clicked, this,
            [this] { save(m_context.desktop.askFolder(this, tr("Choose an empty folder"))); });
    connect(m_archive, &QPushButton::clicked, this, [this] {
        save(m_context.desktop.askFileToSave(this, tr("Save archive"), u"mail-server.tar.gz"_s));
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const QString id = m_kind->itemData(index).toString();
        m_context.store.edit([&](plan::MailPlan &plan) {
            if (!plan.hosts.empty())
                plan.hosts.front().server = id;
        });
    });
}

/// Those that were tried come first; the others after a line of their own, as nobody could be sure.
void ServerPage::fillKinds()
{
    std::vector<servers::ServerKind> tried;
    std::vector<servers::ServerKind> documented;
    for (const QString &id : servers::serverIds()) {
        if (Result<servers::ServerKind> kind = servers::loadServerKind(id))
            (kind->basis == u"tried" ? tried : documented).push_back(std::move(*kind));
    }
    auto *model = qobject_cast<QStandardItemModel *>(m_kind->model());
    const auto heading = [&](const QString &words) {
        m_kind->addItem(words);
        if (model)
            model->item(m_kind->count() - 1)->setFlags(Qt::NoItemFlags);
    };
    const bool both = !tried.empty() && !documented.empty();
    if (both)
        heading(tr("Tried with the real server"));
    for (const servers::ServerKind &kind : tried)
        m_kind->addItem(kind.name, kind.id);
    if (both)
        heading(tr("Made from the documentation"));
    for (const servers::ServerKind &kind : documented)
        m_kind->addItem(kind.name, kind.id);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setMaxVisibleItems(30);
}

QString ServerPage::title() const
{
    return tr("Make the server match");
}

QString ServerPage::quietLead() const
{
    return tr("Greeting, signature and route, as your server wants them written.");
}

WhyView ServerPage::why() const
{
    const servers::Place place =
        m_configuration ? m_configuration->kind.place : servers::Place::System;
    const QString how =
        place == servers::Place::None
            ? tr("Do the steps in their order. The folder has the files they speak of, and the "
                 "same steps in its README.")
        : place == servers::Place::Folder
            ? tr("Save the folder, copy it to the machine of the server, and start its script with "
                 "the folder that the server's configuration lies in. It asks before each change.")
            : tr("Save the folder, copy it to the server, and start its script. It asks before "
                 "each change.");
    return {tr("Server configuration"),
            {{tr("Why it matters"), tr("Records alone sign nothing: the server must greet with its "
                                       "name and sign with the key.")},
             {tr("How to fix"), how}},
            {},
            {{tr("Greeting"), tr("The name that a server says first to another one (EHLO).")},
             {tr("Private key"), tr("The half of the DKIM key that signs; it stays on the server "
                                    "and with you.")}}};
}

/// The one thing here that asks anybody.
void ServerPage::checkAgain()
{
    m_greeting->look();
}

void ServerPage::refresh()
{
    m_present->refresh();
    m_greeting->refresh();
    m_configuration.reset();
    m_error->hide();
    const int index = hasDomain() ? m_kind->findData(mailPlan().host().server) : -1;
    m_kind->setCurrentIndex(index < 0 ? m_kind->findData(servers::serverIds().front()) : index);
    if (hasDomain() && plan::missingFor(plan::Step::Server, mailPlan()).empty()) {
        const QString id = m_kind->currentData().toString();
        Result<exporting::Configuration> made = exporting::makeConfiguration(mailPlan(), id);
        if (made) {
            m_configuration = std::move(*made);
        } else {
            m_error->setMessage(Status::Problem, findings::textOf(made.error()));
            m_error->show();
        }
    }
    m_card->setVisible(m_configuration && !m_configuration->files.empty());
    m_save->setEnabled(m_configuration.has_value());
    m_archive->setEnabled(m_configuration.has_value());
    showWords();
    emit whyChanged();
    if (m_configuration)
        showFiles();
}

void ServerPage::showFiles()
{
    // Where nothing but the steps leads there, they come before the files they speak of.
    const bool byHand = m_configuration->kind.place == servers::Place::None;
    column()->removeWidget(m_byHand);
    column()->insertWidget(column()->indexOf(m_card) + (byHand ? 0 : 1), m_byHand);
    switch (m_configuration->kind.place) {
    case servers::Place::System:
        m_card->setSubtitle(tr("Each goes to the place it is named by; the folder's script does "
                               "it, shows every change and can undo it."));
        break;
    case servers::Place::Folder:
        m_card->setSubtitle(tr("Each goes below the folder that the server's configuration lies "
                               "in; the script in the export does it, shows every change and can "
                               "undo it."));
        break;
    case servers::Place::None:
        m_card->setSubtitle(tr("Each goes to the place it is named by. There is no script for "
                               "that: the steps say what is done with it."));
        break;
    }
    std::vector<FileView> views;
    for (const exporting::ConfigFile &file : m_configuration->files) {
        const QString how = file.how == servers::FileHow::New      ? tr("new")
                            : file.how == servers::FileHow::Append ? tr("lines are added")
                                                                   : tr("settings are changed");
        // The end of the path tells them apart; all of it stands above the preview.
        views.push_back({file.target.section(u'/', -2, -1, QString::SectionSkipEmpty), how});
    }
    const std::vector<exporting::ConfigFile> &files = m_configuration->files;
    const auto chosen =
        std::find_if(files.begin(), files.end(),
                     [this](const exporting::ConfigFile &file) { return file.target == m_chosen; });
    const int index = chosen == files.end() ? 0 : static_cast<int>(chosen - files.begin());
    {
        const QSignalBlocker quiet(m_files); // it goes by what is shown of a name
        m_files->setFiles(views);
    }
    m_files->setCurrentFile(index);
    showFile(index);
}

void ServerPage::showFile(int index)
{
    if (!m_configuration || index < 0
        || static_cast<std::size_t>(index) >= m_configuration->files.size())
        return;
    const exporting::ConfigFile &file = m_configuration->files[static_cast<std::size_t>(index)];
    m_place->setValue(servers::shownPath(m_configuration->kind, file.target));
    setName(m_preview, m_place->text());
    m_preview->setText(QString::fromUtf8(file.content).remove(u'\r'));
    m_rights->setVisible(m_configuration->kind.place == servers::Place::System);
    m_rights->setText(findings::phrase(
        u"export.rights",
        {{u"owner"_s, file.owner}, {u"group"_s, file.group}, {u"mode"_s, file.mode}}));
}

void ServerPage::showWords()
{
    QStringList notes;
    QStringList steps;
    if (m_configuration) {
        const servers::ServerKind &kind = m_configuration->kind;
        notes = QStringList{findings::phrase(kind.basis == u"tried" ? u"export.tried"
                                                                    : u"export.documented",
                                             {{u"tested"_s, kind.tested}})}
                + m_configuration->notes;
        steps = m_configuration->steps;
    }
    m_notes->setItems(notes);
    m_known->setVisible(!notes.isEmpty());
    m_steps->setItems(steps);
    m_byHand->setVisible(!steps.isEmpty());
}

void ServerPage::save(const std::optional<QString> &target)
{
    if (!m_configuration || !target)
        return;
    m_saver.save(
        [configuration = *m_configuration, target = *target] {
            return exporting::writeConfiguration(configuration, target, {});
        },
        [this, target = *target](const Result<> &written) { tell(written, target); });
}

void ServerPage::tell(const Result<> &written, const QString &target)
{
    if (written) {
        m_error->hide();
        emit spoke(findings::phrase(u"export.written", {{u"path"_s, target}}));
    } else {
        m_error->setMessage(Status::Problem, findings::textOf(written.error()));
        m_error->show();
    }
}

} // namespace mailworthy::gui
