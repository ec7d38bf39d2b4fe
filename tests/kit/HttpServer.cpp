#include "kit/HttpServer.h"

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <openssl/crypto.h>

#include <mutex>

namespace mailworthy::testkit {

struct HttpServer::Shared
{
    Script script;
    std::optional<TlsIdentity> identity;
    mutable std::mutex mutex;
    std::vector<Request> requests;
};

class HttpServer::Worker
{
public:
    explicit Worker(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
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
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        auto gathered = std::make_shared<QByteArray>(); // owned by the connection below
        QObject::connect(socket, &QSslSocket::readyRead, m_context.get(), [this, socket, gathered] {
            gathered->append(socket->readAll());
            const qsizetype end = gathered->indexOf("\r\n\r\n");
            const QByteArray head = gathered->left(end);
            if (end < 0 || gathered->size() < end + 4 + bodySize(head))
                return;
            const QByteArray body = gathered->sliced(end + 4);
            gathered->clear();
            respond(socket, head, body);
        });
        if (m_shared->identity) {
            socket->setLocalCertificate(
                QSslCertificate(m_shared->identity->certificate, QSsl::Pem));
            socket->setPrivateKey(QSslKey(m_shared->identity->key, QSsl::Rsa, QSsl::Pem));
            socket->setPeerVerifyMode(QSslSocket::VerifyNone);
            socket->startServerEncryption();
        }
    }
    static qsizetype bodySize(const QByteArray &head)
    {
        const QByteArray field = "\r\nContent-Length: ";
        const qsizetype at = head.indexOf(field);
        if (at < 0)
            return 0;
        const QByteArray rest = head.sliced(at + field.size());
        return rest.left(rest.indexOf('\r')).toLongLong();
    }
    void respond(QSslSocket *socket, const QByteArray &head, const QByteArray &body)
    {
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        const Request request{words.size() > 1 ? words[1] : QByteArray(), head, body};
        {
            const std::lock_guard lock(m_shared->mutex);
            m_shared->requests.push_back(request);
        }
        const Response response = m_shared->script(request);
        if (response.silent)
            return;
        QTimer::singleShot(response.delay, m_context.get(),
                           [response, to = QPointer<QSslSocket>(socket)] {
                               if (!to)
                                   return;
                               to->write(response.bytes);
                               if (response.close)
                                   to->disconnectFromHost();
                           });
    }

    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Listener> m_server;
    quint16 m_port = 0;
};

HttpServer::HttpServer(Script script) : m_shared(std::make_shared<Shared>())
{
    m_shared->script = std::move(script);
    m_worker = std::make_unique<Worker>(m_shared);
}

HttpServer::HttpServer(Script script, TlsIdentity identity) : m_shared(std::make_shared<Shared>())
{
    m_shared->script = std::move(script);
    m_shared->identity = std::move(identity);
    m_worker = std::make_unique<Worker>(m_shared);
}

HttpServer::~HttpServer() = default;

HttpServer::Response HttpServer::text(int status, const QByteArray &body)
{
    return {"HTTP/1.1 " + QByteArray::number(status)
                + " Reason\r\nContent-Type: text/plain\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            0, false, true};
}

HttpServer::Response HttpServer::redirect(const QString &to)
{
    return {"HTTP/1.1 302 Found\r\nLocation: " + to.toLatin1() + "\r\nContent-Length: 0\r\n\r\n", 0,
            false, true};
}

Address HttpServer::address() const
{
    return Address::v4({127, 0, 0, 1});
}

quint16 HttpServer::port() const
{
    return m_worker->port();
}

QString HttpServer::url(QStringView host, QStringView path) const
{
    const QString scheme = m_shared->identity ? QStringLiteral("https") : QStringLiteral("http");
    return QStringLiteral("%1://%2:%3%4")
        .arg(scheme, host.toString(), QString::number(port()), path.toString());
}

std::vector<HttpServer::Request> HttpServer::requests() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->requests;
}

namespace {

bool runOpenSsl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<TlsIdentity> makeTlsIdentity(const QString &host)
{
    const QTemporaryDir folder;
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    QFile extensions(folder.filePath(QStringLiteral("host.ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return std::nullopt;
    const QByteArray kind = Address::parse(host) ? "IP:" : "DNS:";
    extensions.write("subjectAltName=" + kind + host.toLatin1() + "\nbasicConstraints=CA:FALSE\n");
    extensions.close();
    const bool made =
        runOpenSsl(folder.path(), words("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out "
                                        "ca.pem -days 2 -subj /CN=Test"))
        && runOpenSsl(
            folder.path(),
            words("req -newkey rsa:2048 -nodes -keyout host.key -out host.csr -subj /CN=host"))
        && runOpenSsl(folder.path(),
                      words("x509 -req -in host.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days "
                            "2 -extfile host.ext -out host.pem"));
    if (!made)
        return std::nullopt;
    return TlsIdentity{contentOf(folder.filePath(QStringLiteral("host.pem"))),
                       contentOf(folder.filePath(QStringLiteral("host.key"))),
                       contentOf(folder.filePath(QStringLiteral("ca.pem")))};
}

} // namespace mailworthy::testkit
