#pragma once
// One STUN binding request over UDP with its repeats (RFC 8489 §6.2.1), on the I/O thread. Answers
// count only from the server asked and with the transaction id of this request.
#include "net/Stun.h"
#include "net/StunMessage.h"

#include <QTimer>
#include <QUdpSocket>

#include <functional>

namespace mailworthy::net {

class StunJob
{
public:
    using OnDone = std::function<void(StunReply reply)>;

    /// The request's timeout must be set. `onDone` comes from the event loop, once; it may destroy
    /// this object. Without it (destroyed first) nothing comes.
    StunJob(StunRequest request, OnDone onDone);
    ~StunJob();

private:
    void start();
    void send();
    void read();
    void take(QByteArrayView datagram);
    void finish(StunOutcome outcome, const QString &detail, std::optional<Endpoint> seen = {});

    const StunRequest m_request;
    OnDone m_onDone;
    const StunTransaction m_transaction;
    QObject m_context;
    QTimer m_limit;  ///< for everything
    QTimer m_repeat; ///< until the next request
    std::unique_ptr<QUdpSocket, void (*)(QUdpSocket *)> m_socket;
    bool m_sawOther = false; ///< something came that is no answer
    bool m_finished = false;
};

} // namespace mailworthy::net
