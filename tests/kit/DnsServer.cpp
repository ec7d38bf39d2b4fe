#include "kit/DnsServer.h"

#include "dns/ZoneText.h"

#include <QNetworkDatagram>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUdpSocket>

#include <algorithm>
#include <mutex>

namespace mailworthy::testkit {

struct DnsServer::Shared
{
    Script script;
    Options options;
    mutable std::mutex mutex;
    std::vector<Query> queries;
};

class DnsServer::Worker
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
        close();
        onThread([this] { m_context.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    void close()
    {
        onThread([this] {
            m_udp.reset();
            m_other.reset();
            m_tcp.reset();
        });
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static std::optional<Address> addressOf(const QHostAddress &address)
    {
        const Result<Address> parsed = Address::parse(address.toString());
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    template<typename F>
    void onThread(F job)
    {
        QMetaObject::invokeMethod(m_context.get(), job, Qt::BlockingQueuedConnection);
    }
    void open()
    {
        const Options &options = m_shared->options;
        const QHostAddress host(options.everywhere ? QHostAddress::AnyIPv4
                                : options.ipv6     ? QHostAddress::LocalHostIPv6
                                                   : QHostAddress::LocalHost);
        // One port free for both; UDP and TCP hand theirs out independently.
        for (int tries = 0; tries < 50 && m_port == 0; ++tries) {
            m_udp = std::make_unique<QUdpSocket>();
            m_tcp = std::make_unique<QTcpServer>();
            if (m_udp->bind(host, options.port) && m_tcp->listen(host, m_udp->localPort()))
                m_port = m_udp->localPort();
        }
        Q_ASSERT(m_port != 0);
        m_other = std::make_unique<QUdpSocket>();
        m_other->bind(host, 0);
        m_udp->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1024 * 1024);
        if (m_shared->options.udp)
            QObject::connect(m_udp.get(), &QUdpSocket::readyRead, m_context.get(),
                             [this] { readUdp(); });
        else
            m_udp.reset();
        if (m_shared->options.tcp)
            QObject::connect(m_tcp.get(), &QTcpServer::newConnection, m_context.get(),
                             [this] { acceptTcp(); });
        else
            m_tcp.reset();
    }
    std::optional<std::pair<Query, Reply>> ask(const QByteArray &bytes, bool tcp,
                                               const std::optional<Address> &server)
    {
        const Result<dns::Message> message = dns::parseMessage(bytes);
        if (!message || message->questions.empty())
            return std::nullopt;
        Query query{*message, tcp, 0, server};
        {
            const std::lock_guard lock(m_shared->mutex);
            query.number = static_cast<int>(m_shared->queries.size());
            m_shared->queries.push_back(query);
        }
        return std::pair{query, m_shared->script(query)};
    }
    [[nodiscard]] QByteArray bytesOf(const Query &query, Reply reply) const
    {
        if (reply.wrongId)
            reply.message.header.id = static_cast<quint16>(reply.message.header.id + 1);
        if (reply.raw)
            return dns::toWire(query.message).left(2) + *reply.raw;
        if (reply.cutUdp && !query.tcp) {
            reply.message.answer.clear();
            reply.message.header.tc = true;
        }
        const int size = query.tcp ? 65535 : query.message.edns ? m_shared->options.udpSize : 512;
        return dns::toWire(reply.message, size);
    }
    void readUdp()
    {
        while (m_udp && m_udp->hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_udp->receiveDatagram();
            const auto asked =
                ask(datagram.data(), false, addressOf(datagram.destinationAddress()));
            if (asked && asked->second.reflect)
                m_udp->writeDatagram(datagram.makeReply(datagram.data()));
            if (!asked || asked->second.drop)
                continue;
            const QByteArray bytes = bytesOf(asked->first, asked->second);
            const bool other = asked->second.wrongSource;
            const int copies = asked->second.copies;
            const QNetworkDatagram answer = datagram.makeReply(bytes);
            later(asked->second.delay, [this, answer, other, copies] {
                QUdpSocket *from = other ? m_other.get() : m_udp.get();
                for (int i = 0; from && i < copies; ++i)
                    from->writeDatagram(answer);
            });
        }
    }
    void acceptTcp()
    {
        while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, m_context.get(),
                             [this, socket] { readTcp(socket); });
        }
    }
    void readTcp(QTcpSocket *socket)
    {
        while (socket->isOpen()) {
            const QByteArray head = socket->peek(2);
            if (head.size() < 2)
                return;
            const qint64 size = (static_cast<quint8>(head[0]) << 8) + static_cast<quint8>(head[1]);
            if (socket->bytesAvailable() < 2 + size)
                return;
            const auto asked = ask(socket->read(2 + size).mid(2), true, {});
            if (!asked || asked->second.drop)
                continue;
            const QByteArray bytes = bytesOf(asked->first, asked->second);
            const bool close = asked->second.closeTcp;
            later(asked->second.delay, [bytes, close, to = QPointer<QTcpSocket>(socket)] {
                if (!to)
                    return;
                if (close) {
                    to->abort();
                    return;
                }
                const char length[2] = {static_cast<char>(bytes.size() >> 8),
                                        static_cast<char>(bytes.size() & 0xff)};
                to->write(length, 2);
                to->write(bytes);
            });
        }
    }
    template<typename F>
    void later(int delay, F job)
    {
        if (delay > 0)
            QTimer::singleShot(delay, Qt::PreciseTimer, m_context.get(), job);
        else
            job();
    }

    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<QUdpSocket> m_udp;
    std::unique_ptr<QUdpSocket> m_other;
    std::unique_ptr<QTcpServer> m_tcp;
    quint16 m_port = 0;
};

DnsServer::DnsServer(Script script) : DnsServer(std::move(script), Options()) {}

DnsServer::DnsServer(Script script, Options options) : m_shared(std::make_shared<Shared>())
{
    m_shared->script = std::move(script);
    m_shared->options = options;
    m_worker = std::make_unique<Worker>(m_shared);
}

DnsServer::~DnsServer() = default;

Endpoint DnsServer::endpoint() const
{
    const QString host =
        m_shared->options.ipv6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1");
    return {*Address::parse(host), m_worker->port()};
}

std::vector<DnsServer::Query> DnsServer::queries() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->queries;
}

void DnsServer::stop()
{
    m_worker->close();
}

DnsServer::Reply DnsServer::answer(const Query &query, std::vector<dns::Record> records)
{
    Reply reply;
    reply.message.header = query.message.header;
    reply.message.header.response = true;
    reply.message.header.ra = true;
    reply.message.header.ad = false;
    reply.message.questions = query.message.questions;
    reply.message.answer = std::move(records);
    if (query.message.edns)
        reply.message.edns = dns::Edns{};
    return reply;
}

DnsServer::Reply DnsServer::failure(const Query &query, quint8 rcode)
{
    Reply reply = answer(query, {});
    reply.message.header.rcode = rcode;
    return reply;
}

DnsServer::Reply DnsServer::silence()
{
    Reply reply;
    reply.drop = true;
    return reply;
}

DnsServer::Script DnsServer::serving(const dns::Name &zone, std::vector<dns::Record> records)
{
    return [zone, records = std::move(records)](const Query &query) {
        constexpr quint8 nxdomain = 3;
        Reply reply = answer(query, {});
        reply.message.header.aa = true;
        dns::Name name = query.question().name;
        bool exists = false;
        for (std::size_t aliases = 0; aliases <= records.size(); ++aliases) {
            const dns::Record *alias = nullptr;
            for (const dns::Record &one : records) {
                exists = exists || one.owner.isPartOf(name);
                if (one.owner != name)
                    continue;
                if (one.type() == query.question().type)
                    reply.message.answer.push_back(one);
                else if (one.type() == dns::Type::CNAME)
                    alias = &one;
            }
            if (!alias)
                break;
            reply.message.answer.push_back(*alias);
            name = std::get<dns::Cname>(alias->data).target;
            exists = false;
        }
        if (reply.message.answer.empty() || !exists) {
            dns::Soa soa;
            soa.primary = zone;
            soa.mailbox = zone;
            soa.minimum = 60;
            reply.message.authority.push_back({zone, 60, soa});
        }
        if (!exists)
            reply.message.header.rcode = nxdomain;
        return reply;
    };
}

dns::Record record(const char *line)
{
    dns::ZoneContext context;
    const Result<dns::Record> parsed = dns::parseZoneLine(QString::fromUtf8(line), context);
    Q_ASSERT_X(parsed, "record", line);
    return *parsed;
}

} // namespace mailworthy::testkit
