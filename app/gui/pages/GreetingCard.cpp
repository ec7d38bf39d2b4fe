#include "gui/pages/GreetingCard.h"

#include "findings/Catalog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

GreetingCard::GreetingCard(PageContext &context, QWidget *parent)
    : Card(tr("Your server as it answers"), parent)
    , m_context(context)
{
    setObjectName(u"greetingCard"_s);
    m_look = new Button(tr("Look now"), ButtonKind::Secondary, Icon::Refresh, this);
    m_look->setObjectName(u"hearServerButton"_s);
    m_stop = new Button(tr("Stop"), ButtonKind::Quiet, Icon::Stop, this);
    m_stop->setObjectName(u"stopHearingButton"_s);
    m_stop->hide();
    addHeaderWidget(m_look);
    addHeaderWidget(m_stop);
    m_sentence = new Para({}, Type::Body, Tone::Text, this);
    m_sentence->setObjectName(u"greetingSentence"_s);
    body()->addWidget(m_sentence);
    m_step = new Para({}, Type::Body, Tone::Text2, this);
    m_step->setObjectName(u"greetingStep"_s);
    body()->addWidget(m_step);
    m_commandLine = new QWidget(this);
    auto *line = new QHBoxLayout(m_commandLine);
    setMargins(line, 0, 0, 0, 0, 10);
    m_command = new Para({}, Type::SmallValue, Tone::Text, m_commandLine);
    m_command->setObjectName(u"greetingCommand"_s);
    m_copy = new CopyButton(context.desktop, tr("Command for the server"), {}, m_commandLine);
    m_copy->setObjectName(u"copyGreetingCommandButton"_s);
    line->addWidget(m_command, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    body()->addWidget(m_commandLine);
    m_rows = new FactTable(this);
    m_rows->setObjectName(u"greetingRows"_s);
    body()->addWidget(m_rows);
    m_name = new Banner(this);
    m_name->setObjectName(u"greetingNameBanner"_s);
    body()->addWidget(m_name);

    connect(m_look, &QPushButton::clicked, this, &GreetingCard::look);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.runs.stop(); });
    connect(m_copy, &CopyButton::copied, this, &GreetingCard::spoke);
    connect(m_name, &Banner::acted, this, &GreetingCard::nameAsked);
    connect(&context.runs, &session::RunController::serverHeard, this, &GreetingCard::refresh);
}

GreetingView GreetingCard::viewOf(const session::SessionStore &store,
                                  const session::RunController &runs)
{
    if (store.plan().hosts.empty())
        return {};
    return greetingView({store.plan(), runs.serverTalk(), runs.isHearingServer(), runs.facts()});
}

void GreetingCard::look()
{
    if (!m_context.store.plan().hosts.empty())
        m_context.runs.hearServer(m_context.store.plan());
}

void GreetingCard::showName()
{
    const plan::MailPlan &plan = m_context.store.plan();
    const findings::Report &report = m_context.store.session().report;
    const auto trouble = nameTrouble(report, checks::Coverage(report, plan));
    if (trouble) {
        m_name->setMessage(statusOf(trouble->severity), findings::textsOf(*trouble).title,
                           tr("Go there"));
    }
    m_name->setVisible(trouble.has_value());
}

void GreetingCard::refresh()
{
    const plan::MailPlan &plan = m_context.store.plan();
    setVisible(!plan.isEmpty() && !plan.hosts.empty());
    if (plan.isEmpty() || plan.hosts.empty())
        return;
    const GreetingView view = viewOf(m_context.store, m_context.runs);
    if (view.status == Status::Waiting && view.pill.isEmpty())
        hidePill();
    else
        setPill(view.status, view.pill);
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused == m_look || focused == m_stop;
    const bool runs = view.status == Status::Running;
    m_look->setVisible(!runs);
    m_stop->setVisible(runs);
    if (hadFocus) // the one that takes the other's place has it
        (runs ? m_stop : m_look)->setFocus(Qt::OtherFocusReason);
    m_sentence->setText(view.sentence);
    m_step->setText(view.step);
    m_step->setVisible(!view.step.isEmpty());
    m_command->setValue(view.command);
    m_copy->setValue(view.command);
    m_commandLine->setVisible(!view.command.isEmpty());
    m_rows->setRows(view.rows);
    m_rows->setVisible(!view.rows.empty());
    showName();
}

} // namespace mailworthy::gui
