#include "gui/pages/InboundCard.h"

#include "findings/Catalog.h"

#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Mail services bring a mail within seconds, some within minutes.
constexpr std::chrono::minutes longestWait{5};
constexpr int longestText = 1024 * 1024; ///< characters of what is pasted

} // namespace

InboundCard::InboundCard(PageContext &context, QWidget *parent)
    : Card(tr("Does mail come in?"), parent)
    , m_context(context)
{
    setObjectName(u"inboundCard"_s);
    setSubtitle(tr("That cannot be seen from inside."));
    m_about = new Para(tr("For a test this program waits on port 25 while you send a mail from a "
                          "mailbox elsewhere. The mail is not taken now; the other server brings "
                          "it again later."),
                       Type::Body, Tone::Text2, this);
    body()->addWidget(m_about);
    m_button = new Button({}, ButtonKind::Secondary, Icon::Mail, this);
    m_button->setObjectName(u"greetButton"_s);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    m_first = new Para({}, Type::Caption, Tone::Text3, this);
    m_first->setObjectName(u"greetFirst"_s);
    body()->addWidget(m_first);
    m_seen = new TextArea(
        u"inboundText"_s,
        tr("Paste what was seen elsewhere: the whole header of a mail that came in, a mail that "
           "was returned to its sender, or the output of a test of port 25."),
        4, longestText, this);
    body()->addWidget(m_seen);
    m_read = new Button(tr("Read it"), ButtonKind::Secondary, Icon::None, this);
    m_read->setObjectName(u"inboundReadButton"_s);
    body()->addWidget(m_read, 0, Qt::AlignLeft);
    m_state = new Para({}, Type::Body, Tone::Text2, this);
    m_state->setObjectName(u"greetState"_s);
    m_state->hide();
    body()->addWidget(m_state);
    connect(m_button, &QPushButton::clicked, this, &InboundCard::toggle);
    connect(m_seen, &TextArea::edited, this, &InboundCard::refresh);
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_context.greeter.read(m_context.store.plan(), m_context.runs.facts(),
                               m_seen->text().toUtf8());
        m_read->setEnabled(false);
    });
    using session::GreeterController;
    const GreeterController &greeter = m_context.greeter;
    connect(&greeter, &GreeterController::began, this, [this] {
        m_state->setText(tr("Waiting on port 25 for five minutes at most. Send the mail now."));
        m_state->show();
        refresh();
    });
    connect(&greeter, &GreeterController::visited, this, [this](const net::GreeterVisit &visit) {
        m_state->setText(tr("%1 has connected.").arg(visit.from.address.toString()));
    });
    connect(&greeter, &GreeterController::ended, this, &InboundCard::showResult);
    // What was tested and pasted says nothing about another set-up.
    connect(&context.store, &session::SessionStore::opened, this, [this] {
        m_state->hide();
        m_state->clear();
        m_seen->edit()->clear();
    });
}

void InboundCard::toggle()
{
    if (m_context.greeter.isWaiting())
        m_context.greeter.stop();
    else
        m_context.greeter.start(m_context.store.plan(), m_context.runs.facts(), longestWait);
}

void InboundCard::showResult(const facts::Fact<facts::InboundFact> &fact)
{
    std::vector<findings::Finding> found;
    checks::judgeInbound(m_context.store.plan(), fact, found);
    QStringList said;
    for (const findings::Finding &finding : found) {
        const findings::Texts texts = findings::textsOf(finding);
        said << texts.text;
        if (!texts.fix.isEmpty())
            said << texts.fix;
    }
    m_state->setText(said.join(u' '));
    m_state->setVisible(!said.isEmpty());
    refresh();
}

void InboundCard::refresh()
{
    const plan::MailPlan &plan = m_context.store.plan();
    setVisible(!plan.isEmpty());
    if (plan.isEmpty())
        return;
    // The test is made where the server runs: there port 25 leads.
    const bool isHere = plan.host().runsOn == plan::RunsOn::ThisMachine;
    m_about->setVisible(isHere);
    m_button->setVisible(isHere);
    const bool waits = m_context.greeter.isWaiting();
    m_button->setText(waits ? tr("Stop waiting") : tr("Wait for a mail"));
    m_button->setPicture(waits ? Icon::Stop : Icon::Mail);
    m_button->refreshMargins();
    // Who comes is held against our own addresses.
    const bool known = !m_context.runs.facts().addresses.empty();
    m_button->setEnabled(waits || known);
    m_first->setText(m_context.runs.isRunning()
                         ? tr("Your public address is looked for first.")
                         : tr("Your public address has to be found first: check again."));
    m_first->setVisible(isHere && !waits && !known);
    m_read->setEnabled(!waits && !m_seen->text().trimmed().isEmpty());
}

} // namespace mailworthy::gui
