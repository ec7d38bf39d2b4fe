#include "kit/StunServer.h"

#include <QNetworkDatagram>
#include <QThread>
#include <QUdpSocket>

#include <mutex>

namespace mailworthy::testkit {

struct StunServer::Shared
{
    Script script;
    bool ipv6 = false;
    mutable std::mutex mutex;
    std::vector<Query> queries;
};

class StunServer::Worker
{
public:
    explicit Worker(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
        , m_context(std::make_unique<QObject>())
    {
        m_context->moveToThread(&m_thread);
        m_thread.start();
        onThread([this] { open(); });
    }
    ~Worker()
    {
        onThread([this] {
            m_socket.reset();
            m_other.reset();
            m_context.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    template<typename F>
    void onThread(F job)
    {
        QMetaObject::invokeMethod(m_context.get(), job, Qt::BlockingQueuedConnection);
    }
    void open()
    {
        const QHostAddress host(m_shared->ipv6 ? QHostAddress::LocalHostIPv6
                                               : QHostAddress::LocalHost);
        m_socket = std::make_unique<QUdpSocket>();
        m_other = std::make_unique<QUdpSocket>();
        const bool bound = m_socket->bind(host, 0) && m_other->bind(host, 0);
        Q_ASSERT(bound);
        m_port = bound ? m_socket->localPort() : quint16(0);
        QObject::connect(m_socket.get(), &QUdpSocket::readyRead, m_context.get(),
                         [this] { read(); });
    }
    void read()
    {
        while (m_socket->hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket->receiveDatagram();
            const auto port = static_cast<quint16>(datagram.senderPort());
            Query query{datagram.data(), {}, 0};
            query.from = {*Address::parse(datagram.senderAddress().toString()), port};
            {
                const std::lock_guard lock(m_shared->mutex);
                query.number = static_cast<int>(m_shared->queries.size());
                m_shared->queries.push_back(query);
            }
            for (const Reply &reply : m_shared->script(query)) {
                QUdpSocket &from = reply.wrongSource ? *m_other : *m_socket;
                if (!reply.datagram.isEmpty())
                    from.writeDatagram(reply.datagram, datagram.senderAddress(), port);
            }
        }
    }

    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<QUdpSocket> m_socket;
    std::unique_ptr<QUdpSocket> m_other;
    quint16 m_port = 0;
};

StunServer::StunServer(Script script, bool ipv6) : m_shared(std::make_shared<Shared>())
{
    m_shared->script = std::move(script);
    m_shared->ipv6 = ipv6;
    m_worker = std::make_unique<Worker>(m_shared);
}

StunServer::~StunServer() = default;

namespace {

QByteArray response(const char *type, const QByteArray &request, const QByteArray &attributes)
{
    QByteArray message = QByteArray::fromHex(type);
    message.append('\0').append(static_cast<char>(attributes.size()));
    return message + request.mid(4, 16) + attributes;
}

} // namespace

QByteArray StunServer::mapped(const QByteArray &request, const Endpoint &seen, bool plain)
{
    QByteArray value;
    value.append(static_cast<char>(seen.port >> 8)).append(static_cast<char>(seen.port & 0xff));
    for (const quint8 octet : seen.address.octets())
        value.append(static_cast<char>(octet));
    if (!plain) {
        const QByteArray port = request.mid(4, 2);
        const QByteArray mask = request.mid(4, 16);
        for (qsizetype i = 0; i < value.size(); ++i)
            value[i] = static_cast<char>(value[i] ^ (i < 2 ? port[i] : mask[i - 2]));
    }
    QByteArray attribute = QByteArray::fromHex(plain ? "0001" : "0020");
    attribute.append('\0').append(static_cast<char>(value.size() + 2));
    attribute.append('\0').append(seen.address.isV4() ? '\1' : '\2');
    return response("0101", request, attribute + value);
}

QByteArray StunServer::error(const QByteArray &request, int code)
{
    QByteArray attribute = QByteArray::fromHex("000900040000");
    attribute.append(static_cast<char>(code / 100)).append(static_cast<char>(code % 100));
    return response("0111", request, attribute);
}

Endpoint StunServer::endpoint() const
{
    const char16_t *host = m_shared->ipv6 ? u"::1" : u"127.0.0.1";
    return {*Address::parse(QStringView(host)), m_worker->port()};
}

std::vector<StunServer::Query> StunServer::queries() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->queries;
}

} // namespace mailworthy::testkit
