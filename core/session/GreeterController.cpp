#include "session/GreeterController.h"

namespace mailworthy::session {

namespace {

constexpr quint16 mailPort = 25;

} // namespace

GreeterController::GreeterController(net::Internet &internet, const checks::DataSet &data,
                                     QObject *parent)
    : QObject(parent)
    , m_internet(internet)
    , m_data(data)
{}

GreeterController::~GreeterController()
{
    ++m_round;
    m_thread = {}; // stopped and waited for: it ends at once
}

void GreeterController::start(const plan::MailPlan &plan, const facts::Facts &facts,
                              std::chrono::seconds duration)
{
    if (m_waiting)
        return;
    m_waiting = true;
    const int round = ++m_round;
    // Said on the GUI thread, as long as this object is there and the round is the same.
    const auto tell = [this, round](std::function<void()> event) {
        QMetaObject::invokeMethod(
            this,
            [this, round, event = std::move(event)] {
                if (round == m_round)
                    event();
            },
            Qt::QueuedConnection);
    };
    m_thread = std::jthread([this, plan, facts, duration, tell](const std::stop_token &stop) {
        const checks::Options options;
        const checks::Context context{plan, m_internet, m_data, options, stop, {}};
        const net::GreeterRequest request{
            mailPort, plan.hosts.empty() ? QByteArray() : plan.host().name.ascii().toLatin1(),
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
