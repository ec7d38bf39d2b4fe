#pragma once
// A mail server on loopback, on a thread and an ephemeral port of its own; what it says is a script.
//
//     SmtpServer server([](const QByteArray &command) -> SmtpServer::Answer {
//         return command.isEmpty() ? SmtpServer::Answer{"220 mx.example ESMTP\r\n"} : …;
//     });
#include "kit/HttpServer.h"

namespace mailworthy::testkit {

class SmtpServer
{
public:
    struct Answer
    {
        QByteArray bytes;
        bool close = false;    ///< after the bytes
        bool startTls = false; ///< TLS begins after the bytes
    };
    /// Called with each line of the client, and with an empty one for the greeting.
    using Script = std::function<Answer(const QByteArray &command)>;

    explicit SmtpServer(Script script, std::optional<TlsIdentity> identity = {},
                        bool tlsAtOnce = false);
    ~SmtpServer();
    SmtpServer(const SmtpServer &) = delete;
    SmtpServer &operator=(const SmtpServer &) = delete;

    [[nodiscard]] Endpoint endpoint() const;
    /// All lines that came, in order.
    [[nodiscard]] std::vector<QByteArray> commands() const;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace mailworthy::testkit
