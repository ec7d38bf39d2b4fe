#pragma once
// A STUN server on loopback, on a thread and an ephemeral port of its own.
//
//     StunServer server([](const StunServer::Query &query) {
//         return StunServer::Reply{StunServer::mapped(query.datagram, Endpoint{…})};
//     });
// The script runs on that thread: it shares nothing with the test unguarded.
#include "base/Address.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace mailworthy::testkit {

class StunServer
{
public:
    struct Query
    {
        QByteArray datagram;
        Endpoint from;
        int number = 0; ///< 0, 1, 2, … in order of arrival
    };
    struct Reply
    {
        QByteArray datagram;      ///< nothing is sent when it is empty
        bool wrongSource = false; ///< from another port
    };
    /// All are sent, in this order.
    using Script = std::function<std::vector<Reply>(const Query &query)>;

    explicit StunServer(Script script, bool ipv6 = false);
    ~StunServer();
    StunServer(const StunServer &) = delete;
    StunServer &operator=(const StunServer &) = delete;

    /// The success response to that request, written apart from the code that is tested (RFC 8489
    /// §14.2); with `plain` a MAPPED-ADDRESS, as servers from before RFC 5389 send it.
    [[nodiscard]] static QByteArray mapped(const QByteArray &request, const Endpoint &seen,
                                           bool plain = false);
    /// The error response to that request.
    [[nodiscard]] static QByteArray error(const QByteArray &request, int code);

    [[nodiscard]] Endpoint endpoint() const;
    /// What was asked so far.
    [[nodiscard]] std::vector<Query> queries() const;

private:
    class Worker;
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< owners: this object and its worker
    std::unique_ptr<Worker> m_worker;
};

} // namespace mailworthy::testkit
