#pragma once
// c-ares as transport: sends one message of ours to one server, by UDP or by TCP, and hands back
// the bytes that came (design §3). Owned by DnsClient, lives on the I/O thread. It never asks again
// and never gives up: that is AskSchedule's.
//
// c-ares 1.18 to 1.34. No bytes come back for what c-ares drops itself: a wrong ID, question or
// source address (silence), and, in newer versions, a message that it cannot read (Malformed
// without bytes; Lost when more than one question waited on that socket). A question that comes back
// (QR=0) never reaches it: it would be taken for the answer, and the true one dropped.
#include "dns/Message.h"
#include "net/real/DnsSockets.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

#include <QSocketNotifier>
#include <QTimer>

struct ares_channeldata;

namespace mailworthy::net {

class CaresChannel
{
public:
    enum class Status {
        Bytes,       ///< a response with our ID and question
        Unreachable, ///< ICMP, no route, refused, or the connection broke
        Malformed,   ///< c-ares could not read it and gives no bytes
        Lost,        ///< c-ares itself stopped waiting
        Reflected,   ///< the question itself came back by UDP; the answer is still waited for
    };
    /// Called outside of c-ares; may call `send`, must not destroy the channel.
    using OnReply = std::function<void(quint64 token, Status status, const QByteArray &bytes)>;

    /// `edns` says whether messages with an OPT record are sent here.
    CaresChannel(const Endpoint &server, bool tcp, bool edns, OnReply onReply);
    ~CaresChannel();
    CaresChannel(const CaresChannel &) = delete;
    CaresChannel &operator=(const CaresChannel &) = delete;

    /// The message's ID is replaced by one from the system's random generator, unique on this
    /// channel.
    void send(quint64 token, dns::Message message);
    /// The reply is not wanted any more.
    void forget(quint64 token);
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    struct Sent
    {
        CaresChannel *channel = nullptr;
        quint64 token = 0;
        quint16 id = 0;
        QByteArray question;
    };
    struct Notifiers
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };
    struct Done
    {
        quint64 token = 0;
        Status status = Status::Lost;
        QByteArray bytes;
    };

    void open(const Endpoint &server, bool tcp, bool edns);
    [[nodiscard]] quint16 newId(quint64 token);
    void cameBack(QByteArrayView message);
    void watch(int socket, bool readable, bool writable);
    void process(int readSocket, int writeSocket);
    void afterwards();
    void settleUnreadable();
    void deliver();
    void answered(std::unique_ptr<Sent> sent, int status, const unsigned char *bytes, int length);

    OnReply m_onReply;
    QObject m_context; ///< receiver of the notifiers and queued calls; they end with it
    QTimer m_timer;
    ares_channeldata *m_channel = nullptr;
    std::unordered_map<int, Notifiers> m_notifiers;
    std::vector<std::unique_ptr<QSocketNotifier>>
        m_oldNotifiers; ///< closed; deleted outside their activation
    DnsSockets m_sockets{[this](QByteArrayView message) { cameBack(message); }};
    std::map<quint16, quint64> m_ids; ///< in use, and whose; those of forgotten questions too
    /// Question sections under way, and whose: c-ares from 1.20 on sends under an ID of its own.
    std::map<QByteArray, quint64> m_questions;
    std::set<quint64> m_waiting;
    std::vector<Done> m_done;
    int m_unreadable = 0; ///< questions that ended so within one look at a socket
    bool m_deliverQueued = false;
};

} // namespace mailworthy::net
