#include "gui/pages/ServerPage.h"

#include "findings/Catalog.h"
#include "gui/widgets/Buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

ServerPage::ServerPage(PageContext &context) : StepPage(plan::Step::Server, context)
{
    auto *tools = new QHBoxLayout;
    setMargins(tools, 0, 0, 0, 0, 10);
    tools->addWidget(new Para(tr("Your server is"), Type::Strong, Tone::Text, this));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"serverCombo"_s);
    m_kind->setAccessibleName(tr("Your server is"));
    for (const QString &id : servers::serverIds()) {
        if (const Result<servers::ServerKind> kind = servers::loadServerKind(id))
            m_kind->addItem(kind->name, id);
    }
    tools->addWidget(m_kind);
    tools->addStretch(1);
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
    m_card->setSubtitle(tr("Each goes to the place it is named by; the folder's script does it, "
                           "shows every change and can undo it."));
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 12);
    m_files = new FileList(m_card);
    m_files->setObjectName(u"fileList"_s);
    auto *side = new QVBoxLayout;
    setMargins(side, 0, 0, 0, 0, 6);
    m_preview = new CodePreview(m_card);
    m_rights = new Para({}, Type::Caption, Tone::Text3, m_card);
    side->addWidget(m_preview);
    side->addWidget(m_rights);
    side->addStretch(1);
    row->addWidget(m_files, 2, Qt::AlignTop);
    row->addLayout(side, 5);
    m_card->body()->addLayout(row);
    m_known = new Card(tr("To be known before"), this);
    m_known->setObjectName(u"knownCard"_s);
    m_notes = new Para({}, Type::Body, Tone::Text2, m_known);
    m_known->body()->addWidget(m_notes);
    column()->addWidget(m_known);
    column()->addWidget(m_card);
    m_byHand = new Card(tr("By hand, in this order"), this);
    m_byHand->setObjectName(u"stepsCard"_s);
    m_steps = new Para({}, Type::Body, Tone::Text, m_byHand);
    m_byHand->body()->addWidget(m_steps);
    column()->addWidget(m_byHand);
    column()->addStretch(1);
    m_present = new PresentServerCard(m_context, this);
    column()->insertWidget(column()->count() - 1, m_present);

    connect(m_files, &FileList::fileChosen, this, &ServerPage::showFile);
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
    return {tr("Server configuration"),
            {{tr("Why it matters"), tr("Records alone sign nothing: the server must greet with its "
                                       "name and sign with the key.")},
             {tr("How to fix"), tr("Save the folder, copy it to the server, and start its script. "
                                   "It asks before each change.")}},
            {},
            {{tr("Postfix"), tr("The program that sends and takes mail.")},
             {tr("OpenDKIM"), tr("The program that signs it.")}}};
}

void ServerPage::refresh()
{
    m_present->refresh();
    m_configuration.reset();
    m_error->hide();
    if (hasDomain() && plan::missingFor(plan::Step::Server, mailPlan()).empty()) {
        const QString id = servers::serverIds().contains(mailPlan().host().server)
                               ? mailPlan().host().server
                               : m_kind->itemData(0).toString();
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(id)));
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
    if (!m_configuration)
        return;
    std::vector<FileView> views;
    for (const exporting::ConfigFile &file : m_configuration->files) {
        const QString how = file.how == servers::FileHow::New      ? tr("new")
                            : file.how == servers::FileHow::Append ? tr("lines are added")
                                                                   : tr("settings are changed");
        views.push_back({file.target, how});
    }
    m_files->setFiles(views);
    m_files->setCurrentFile(0);
    showFile(0);
}

void ServerPage::showFile(int index)
{
    if (!m_configuration || index < 0
        || static_cast<std::size_t>(index) >= m_configuration->files.size())
        return;
    const exporting::ConfigFile &file = m_configuration->files[static_cast<std::size_t>(index)];
    m_preview->setText(QString::fromUtf8(file.content));
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
        for (const QString &step : m_configuration->steps)
            steps << QString::number(steps.size() + 1) + u". "_s + step;
    }
    m_notes->setText(notes.join(u'\n'));
    m_known->setVisible(!notes.isEmpty());
    m_steps->setText(steps.join(u'\n'));
    m_byHand->setVisible(!steps.isEmpty());
}

void ServerPage::save(const std::optional<QString> &target)
{
    if (!m_configuration || !target)
        return;
    const Result<> written = exporting::writeConfiguration(*m_configuration, *target, {});
    if (written) {
        m_error->hide();
        emit spoke(findings::phrase(u"export.written", {{u"path"_s, *target}}));
    } else {
        m_error->setMessage(Status::Problem, findings::textOf(written.error()));
        m_error->show();
    }
}

} // namespace mailworthy::gui
