#pragma once
// Waits for visitors on the I/O thread, on IPv4 and IPv6. What is said is decided by
// GreeterDialogue; here are the sockets, their number and their time. Where another program waits on
// loopback alone (as mail systems do that only send), the other addresses of this machine are taken
// one by one.
#include "net/GreeterDialogue.h"
#include "net/Internet.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <map>
#include <memory>

namespace mailworthy::net {

/// How much one greeter bears.
struct GreeterLimits
{
    std::size_t open = 20;        ///< visitors at a time; the oldest goes for a new one
    std::size_t openOfOne = 5;    ///< of one address
    std::size_t visits = 500;     ///< in all; later ones are closed at once
    Milliseconds silence{30'000}; ///< between two things a visitor says
    Milliseconds visit{120'000};  ///< for a whole visit
};

class GreeterJob
{
public:
    using OnVisit = std::function<void(std::size_t index, GreeterVisit visit)>;
    using OnDone = std::function<void(GreeterReply reply)>;

    struct Places
    {
        bool ipv4 = true;
        bool ipv6 = true;
        std::vector<LocalAddress> local; ///< of this machine, without loopback
    };

    /// Both come from the event loop, `onDone` once and last (its reply has no visits); it may
    /// destroy this object. Without it (destroyed first) nothing comes.
    GreeterJob(GreeterRequest request, Places places, OnVisit onVisit, OnDone onDone,
               GreeterLimits limits = {});
    ~GreeterJob();

    /// Sends all visitors away; then comes `onDone`.
    void end();

private:
    struct Visitor;
    using Server = std::unique_ptr<QTcpServer>;

    void start();
    [[nodiscard]] GreeterOutcome open(Family family);
    [[nodiscard]] QAbstractSocket::SocketError openAt(const QHostAddress &address);
    void accept(QTcpServer &server);
    /// False: there is nothing to read.
    bool read(std::size_t index);
    void follow(Visitor &visitor, const GreeterDialogue::Step &step);
    void sendAway(std::size_t index, VisitEnd why);
    void tell(const Visitor &visitor);
    void close(Visitor &visitor);
    void finish(GreeterOutcome outcome);

    const GreeterRequest m_request;
    const Places m_places;
    const GreeterLimits m_limits;
    OnVisit m_onVisit;
    OnDone m_onDone;
    QObject m_context;
    QTimer m_duration;
    std::vector<Server> m_servers;
    std::map<std::size_t, std::unique_ptr<Visitor>> m_visitors; ///< those that are there
    std::size_t m_visits = 0;
    GreeterReply m_reply;
    QElapsedTimer m_since;
    bool m_finished = false;
};

} // namespace mailworthy::net
