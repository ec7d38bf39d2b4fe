#pragma once
// The test whether mail comes in, for the wizard: the temporary greeter, or a text from elsewhere. The
// greeter waits for minutes, so it has a thread of its own beside the runs of checks. Lives on the GUI thread and reports by queued signals that carry values; stop
// ends it at once. The Internet and the data must outlive it.
#include "checks/Inbound.h"

#include <QObject>

#include <thread>

namespace mailworthy::session {

class GreeterController : public QObject
{
    Q_OBJECT
public:
    /// `machineName`: of this machine; empty: not known.
    GreeterController(net::Internet &internet, const checks::DataSet &data,
                      const QString &machineName, QObject *parent = nullptr);
    ~GreeterController() override;

    /// Waits on port 25 for a visitor from outside. `facts` holds the addresses that were found for
    /// the plan. One that waits already goes on.
    void start(const plan::MailPlan &plan, const facts::Facts &facts,
               std::chrono::seconds duration);
    /// Reads what the owner has from elsewhere (checks::readInbound); `ended` tells what it shows.
    /// Nothing happens while the greeter waits.
    void read(const plan::MailPlan &plan, const facts::Facts &facts, const QByteArray &text);
    /// Ends it; what came before is told.
    void stop();
    /// Another set-up is opened: ends it, and nothing more is told.
    void forget();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

signals:
    void began();
    void visited(const mailworthy::net::GreeterVisit &visit);
    void ended(const mailworthy::facts::Fact<mailworthy::facts::InboundFact> &fact);

private:
    using Tell = std::function<void(std::function<void()> event)>;
    using Work = std::function<void(const checks::Context &context, const Tell &tell)>;
    /// Runs `work` on the thread. What it tells is said on the GUI thread, as long as this object is
    /// there and the round is the same.
    void run(const plan::MailPlan &plan, Work work);

    net::Internet &m_internet;
    const checks::DataSet &m_data;
    checks::Options m_options;
    bool m_waiting = false;
    int m_round = 0; ///< what an earlier one still says is dropped
    std::jthread m_thread;
};

} // namespace mailworthy::session
