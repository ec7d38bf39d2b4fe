#include "kit/SmtpServer.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <openssl/crypto.h>

#include <mutex>

namespace mailworthy::testkit {

class SmtpServer::Worker
{
public:
    Worker(Script script, std::optional<TlsIdentity> identity, bool tlsAtOnce)
        : m_script(std::move(script))
        , m_identity(std::move(identity))
        , m_tlsAtOnce(tlsAtOnce)
        , m_context(std::make_unique<QObject>())
    {
        m_context->moveToThread(&m_thread);
        m_thread.start();
        onThread([this] {
            m_server = std::make_unique<Listener>(this);
            const bool listening = m_server->listen(QHostAddress::LocalHost, 0);
            Q_ASSERT(listening);
            m_port = listening ? m_server->serverPort() : quint16(0);
        });
    }
    ~Worker()
    {
        onThread([this] {
            m_server.reset();
            m_context.reset();
            // QThread::wait() is back before the thread's own clean-up; at the end of the program
            // that would come too late.
            OPENSSL_thread_stop();
        });
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::vector<QByteArray> commands() const
    {
        const std::lock_guard lock(m_mutex);
        return m_commands;
    }

private:
    class Listener : public QTcpServer
    {
    public:
        explicit Listener(Worker *worker) : m_worker(worker) {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_worker->accept(descriptor, this); }

    private:
        Worker *m_worker;
    };

    template<typename F>
    void onThread(F job)
    {
        QMetaObject::invokeMethod(m_context.get(), job, Qt::BlockingQueuedConnection);
    }
    void accept(qintptr descriptor, QObject *parent)
    {
        auto *socket = new QSslSocket(parent);
        socket->setSocketDescriptor(descriptor);
        if (m_identity) {
            socket->setLocalCertificate(QSslCertificate(m_identity->certificate, QSsl::Pem));
            socket->setPrivateKey(QSslKey(m_identity->key, QSsl::Rsa, QSsl::Pem));
            socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        }
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QSslSocket::readyRead, m_context.get(), [this, socket] {
            while (socket->canReadLine()) {
                QByteArray line = socket->readLine();
                while (line.endsWith('\n') || line.endsWith('\r'))
                    line.chop(1);
                {
                    const std::lock_guard lock(m_mutex);
                    m_commands.push_back(line);
                }
                say(socket, line);
            }
        });
        if (m_tlsAtOnce) {
            QObject::connect(socket, &QSslSocket::encrypted, m_context.get(),
                             [this, socket] { say(socket, {}); });
            socket->startServerEncryption();
        } else {
            say(socket, {});
        }
    }
    void say(QSslSocket *socket, const QByteArray &command)
    {
        const Answer answer = m_script(command);
        socket->write(answer.bytes);
        if (answer.startTls) {
            socket->flush();
            socket->startServerEncryption();
        }
        if (answer.close)
            socket->disconnectFromHost();
    }

    Script m_script;
    std::optional<TlsIdentity> m_identity;
    bool m_tlsAtOnce;
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_commands;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Listener> m_server;
    quint16 m_port = 0;
};

SmtpServer::SmtpServer(Script script, std::optional<TlsIdentity> identity, bool tlsAtOnce)
    : m_worker(std::make_unique<Worker>(std::move(script), std::move(identity), tlsAtOnce))
{}

SmtpServer::~SmtpServer() = default;

Endpoint SmtpServer::endpoint() const
{
    return {Address::v4({127, 0, 0, 1}), m_worker->port()};
}

std::vector<QByteArray> SmtpServer::commands() const
{
    return m_worker->commands();
}

} // namespace mailworthy::testkit
