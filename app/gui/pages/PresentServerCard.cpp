#include "gui/pages/PresentServerCard.h"
#include "gui/widgets/FlowLayout.h"

#include "base/Files.h"
#include "findings/Catalog.h"
#include "servers/reading/JudgeReading.h"
#include "servers/reading/ReadServer.h"
#include "servers/reading/ReadingWords.h"
#include "servers/reading/Takeover.h"
#include "session/ServerKeys.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestText = 1024 * 1024; ///< characters of what is pasted

} // namespace

PresentServerCard::PresentServerCard(PageContext &context, QWidget *parent)
    : Card(tr("Your server as it is"), parent)
    , m_context(context)
{
    setObjectName(u"presentServerCard"_s);
    setSubtitle(tr("If a server runs already: see where it differs from the plan."));
    m_about = new Para(tr("Start this on the server and paste what it prints, or open the files. "
                          "The text is read here and not kept."),
                       Type::Body, Tone::Text2, this);
    body()->addWidget(m_about);
    auto *line = new QHBoxLayout;
    setMargins(line, 0, 0, 0, 0, 10);
    m_command = new Para({}, Type::SmallValue, Tone::Text, this);
    m_command->setObjectName(u"readCommand"_s);
    m_copy = new CopyButton(context.desktop, tr("Command"), {}, this);
    m_copy->setObjectName(u"copyReadCommandButton"_s);
    line->addWidget(m_command, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    body()->addLayout(line);
    m_text =
        new TextArea(u"presentServerText"_s,
                     tr("Configuration of the server: one text or several, one below the other."),
                     5, longestText, this);
    body()->addWidget(m_text);
    auto *row = new FlowLayout(10, 6);
    m_read = new Button(tr("Compare"), ButtonKind::Secondary, Icon::None, this);
    m_read->setObjectName(u"readServerButton"_s);
    auto *open = new Button(tr("Add a file"), ButtonKind::Quiet, Icon::File, this);
    open->setObjectName(u"openServerFileButton"_s);
    row->addWidget(m_read);
    row->addWidget(open);
    body()->addLayout(row);
    m_error = new Banner(this);
    body()->addWidget(m_error);
    m_says = new Para({}, Type::Body, Tone::Text2, this);
    m_says->setObjectName(u"serverSays"_s);
    body()->addWidget(m_says);
    m_list = new FindingList(this);
    m_list->setObjectName(u"serverFindings"_s);
    body()->addWidget(m_list);
    auto *acts = new FlowLayout(10, 6);
    m_take = new Button(tr("Take over into the plan"), ButtonKind::Secondary, Icon::None, this);
    m_take->setObjectName(u"takeServerButton"_s);
    m_back = new Button(tr("Undo"), ButtonKind::Quiet, Icon::None, this);
    m_back->setObjectName(u"takeServerBackButton"_s);
    acts->addWidget(m_take);
    acts->addWidget(m_back);
    body()->addLayout(acts);

    connect(m_copy, &CopyButton::copied, this, &PresentServerCard::spoke);
    connect(m_text, &TextArea::edited, this, &PresentServerCard::refresh);
    connect(m_read, &QPushButton::clicked, this, &PresentServerCard::read);
    connect(open, &QPushButton::clicked, this, &PresentServerCard::openFile);
    connect(m_take, &QPushButton::clicked, this, &PresentServerCard::takeOver);
    connect(m_back, &QPushButton::clicked, this, &PresentServerCard::takeBack);
    connect(&m_context.store, &session::SessionStore::opened, this, &PresentServerCard::forget);
    forget();
}

/// Another set-up is another server.
void PresentServerCard::forget()
{
    m_reading.reset();
    m_looks.clear();
    m_before.reset();
    m_error->hide();
    m_text->edit()->clear();
    refresh();
}

void PresentServerCard::openFile()
{
    const std::optional<QString> path = m_context.desktop.askFileToOpen(
        this, tr("Choose a file of the server's configuration"), tr("All files (*)"));
    if (!path)
        return;
    const Result<QByteArray> content = readFile(*path, longestText);
    if (!content) {
        showError(content.error());
        return;
    }
    // The head by which several files in one text are told apart.
    m_text->edit()->appendPlainText(u"==> %1 <==\n"_s.arg(*path) + QString::fromUtf8(*content));
    refresh();
}

void PresentServerCard::showError(const Error &error)
{
    m_error->setMessage(Status::Problem, findings::textOf(error));
    m_error->show();
}

void PresentServerCard::read()
{
    m_error->hide();
    m_reading.reset();
    m_before.reset();
    const Result<servers::ServerRead> read =
        servers::readServer(u"auto"_s, {{QString(), m_text->text().toUtf8()}});
    if (read) {
        m_reading = read->reading;
        m_looks = session::lookAtKeys(m_context.store.plan(), *m_reading);
    } else {
        showError(read.error());
    }
    refresh();
}

void PresentServerCard::takeOver()
{
    if (!m_reading)
        return;
    const plan::MailPlan &now = m_context.store.plan();
    const Result<plan::MailPlan> taken = servers::takeOver(now, *m_reading, m_looks);
    if (!taken) {
        showError(taken.error());
        return;
    }
    m_before = now;
    m_taken = *taken;
    m_context.store.edit([&](plan::MailPlan &plan) { plan = *taken; });
    refresh();
}

void PresentServerCard::takeBack()
{
    if (!m_before)
        return;
    const plan::MailPlan before = *m_before;
    m_before.reset();
    m_context.store.edit([&](plan::MailPlan &plan) { plan = before; });
    refresh();
}

void PresentServerCard::showFindings()
{
    m_says->setVisible(m_reading.has_value());
    m_list->setVisible(m_reading.has_value());
    if (!m_reading)
        return;
    m_says->setText(servers::sentencesOf(*m_reading).join(u' '));
    const std::vector<findings::Finding> found =
        servers::judgeReading(m_context.store.plan(), *m_reading, m_looks);
    std::vector<FindingView> views = findingViews(found);
    for (FindingView &view : views)
        view.buttonText.clear(); // the configuration stands on this page
    m_list->setFindings(std::move(views));
}

void PresentServerCard::refresh()
{
    const plan::MailPlan &plan = m_context.store.plan();
    setVisible(!plan.isEmpty());
    if (plan.isEmpty())
        return;
    const QString command = servers::readCommand(plan.host().server);
    m_command->setText(command);
    m_copy->setValue(command);
    m_command->setVisible(!command.isEmpty());
    m_copy->setVisible(!command.isEmpty());
    m_read->setEnabled(!m_text->text().trimmed().isEmpty());
    showFindings();
    const bool isTaken = m_before && m_taken == plan;
    const Result<plan::MailPlan> taken = m_reading
                                             ? servers::takeOver(plan, *m_reading, m_looks)
                                             : Result<plan::MailPlan>(failure(u"reading.empty"_s));
    m_take->setVisible(m_reading.has_value());
    m_take->setEnabled(taken && *taken != plan);
    m_back->setVisible(isTaken && *m_before != m_taken);
}

} // namespace mailworthy::gui
