#include "session/GreeterController.h"

namespace mailworthy::session {

namespace {

constexpr quint16 mailPort = 25;

} // namespace

GreeterController::GreeterController(net::Internet &internet, const checks::DataSet &data,
                                     const QString &machineName, QObject *parent)
    : QObject(parent)
    , m_internet(internet)
    , m_data(data)
{
    m_options.machineName = machineName;
}

GreeterController::~GreeterController()
{
    ++m_round;
    m_thread = {}; // stopped and waited for: it ends at once
}

void GreeterController::run(const plan::MailPlan &plan, Work work)
{
    m_waiting = true;
    const Tell tell = [this, round = ++m_round](std::function<void()> event) {
        QMetaObject::invokeMethod(
            this,
            [this, round, event = std::move(event)] {
                if (round == m_round)
                    event();
            },
            Qt::QueuedConnection);
    };
    m_thread = std::jthread([this, plan, work = std::move(work), options = m_options,
                             tell](const std::stop_token &stop) {
        work({plan, m_internet, m_data, options, stop, {}}, tell);
    });
}

void GreeterController::start(const plan::MailPlan &plan, const facts::Facts &facts,
                              std::chrono::seconds duration)
{
    if (m_waiting)
        return;
    run(plan, [this, facts, duration](const checks::Context &context, const Tell &tell) {
        const net::GreeterRequest request{
            mailPort,
            context.plan.hosts.empty() ? QByteArray() : context.plan.host().name.ascii().toLatin1(),
            duration};
        const auto fact =
            checks::waitForVisitors(context, facts, request,
                                    [&](std::size_t, const net::GreeterVisit &visit, line::Origin) {
                                        tell([this, visit] { emit visited(visit); });
                                    });
        tell([this, fact] {
            m_waiting = false;
            emit ended(fact);
        });
    });
    emit began();
}

void GreeterController::read(const plan::MailPlan &plan, const facts::Facts &facts,
                             const QByteArray &text)
{
    if (m_waiting)
        return;
    run(plan, [this, facts, text](const checks::Context &context, const Tell &tell) {
        const auto fact = checks::readInbound(context, facts, text);
        tell([this, fact] {
            m_waiting = false;
            emit ended(fact);
        });
    });
}

void GreeterController::stop()
{
    m_thread.request_stop();
}

void GreeterController::forget()
{
    ++m_round;
    m_thread.request_stop();
    m_waiting = false;
}

} // namespace mailworthy::session
