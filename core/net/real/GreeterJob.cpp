#include "net/real/GreeterJob.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>

namespace mailworthy::net {

namespace {

/// How much is read at a time: the dialogue ends a flood before it is read.
constexpr qint64 piece = 16 * 1024;

void disposeLater(QTcpSocket *socket)
{
    // It may be the sender of the signal that leads here.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

std::optional<Address> addressOf(const QHostAddress &address)
{
    const Result<Address> read = Address::parse(address.toString().section(u'%', 0, 0));
    return read ? std::optional(read->unmapped()) : std::nullopt;
}

} // namespace

struct GreeterJob::Visitor
{
    Visitor(std::size_t place, QTcpSocket *connected, const QByteArray &name)
        : index(place)
        , socket(connected, disposeLater)
        , dialogue(name)
    {
        silence.setSingleShot(true);
        whole.setSingleShot(true);
    }

    std::size_t index;
    std::unique_ptr<QTcpSocket, void (*)(QTcpSocket *)> socket;
    GreeterDialogue dialogue;
    GreeterVisit visit;
    QTimer silence;
    QTimer whole;
};

GreeterJob::GreeterJob(GreeterRequest request, Places places, OnVisit onVisit, OnDone onDone,
                       GreeterLimits limits)
    : m_request(std::move(request))
    , m_places(std::move(places))
    , m_limits(limits)
    , m_onVisit(std::move(onVisit))
    , m_onDone(std::move(onDone))
{
    m_duration.setSingleShot(true);
    QObject::connect(&m_duration, &QTimer::timeout, &m_context, [this] { end(); });
    m_since.start();
    QMetaObject::invokeMethod(&m_context, [this] { start(); }, Qt::QueuedConnection);
}

GreeterJob::~GreeterJob()
{
    // Without a wire to here first: what is done to a socket may tell at once that it is
    // disconnected, and nobody is to be told of it any more.
    for (const auto &[index, visitor] : m_visitors)
        visitor->socket->disconnect(&m_context);
    for (const auto &[index, visitor] : m_visitors)
        close(*visitor);
}

QAbstractSocket::SocketError GreeterJob::openAt(const QHostAddress &address)
{
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy);
    if (!server->listen(address, m_request.port)) {
        m_reply.detail = server->errorString();
        return server->serverError();
    }
    QTcpServer *waiting = server.get();
    QObject::connect(waiting, &QTcpServer::newConnection, &m_context,
                     [this, waiting] { accept(*waiting); });
    if (const std::optional<Address> place = addressOf(server->serverAddress()))
        m_reply.places.push_back({*place, server->serverPort()});
    m_servers.push_back(std::move(server));
    return QAbstractSocket::UnknownSocketError; // none
}

GreeterOutcome GreeterJob::open(Family family)
{
    const auto outcomeOf = [](QAbstractSocket::SocketError error) {
        switch (error) {
        case QAbstractSocket::UnknownSocketError: return GreeterOutcome::Waited;
        case QAbstractSocket::AddressInUseError: return GreeterOutcome::PortTaken;
        case QAbstractSocket::SocketAccessError: return GreeterOutcome::NotAllowed;
        default: return GreeterOutcome::NotPossible;
        }
    };
    const GreeterOutcome all = outcomeOf(
        openAt(QHostAddress(family == Family::V4 ? QHostAddress::AnyIPv4 : QHostAddress::AnyIPv6)));
    if (all != GreeterOutcome::PortTaken)
        return all;
    bool some = false;
    for (const LocalAddress &local : m_places.local) {
        const AddressClass kind = local.address.addressClass();
        if (local.address.family() != family || kind == AddressClass::LinkLocal
            || kind == AddressClass::Loopback)
            continue;
        const GreeterOutcome one = outcomeOf(openAt(QHostAddress(local.address.toString())));
        if (one == GreeterOutcome::PortTaken || one == GreeterOutcome::NotAllowed)
            return one;
        some = some || one == GreeterOutcome::Waited;
    }
    return some ? GreeterOutcome::Waited : GreeterOutcome::PortTaken;
}

void GreeterJob::start()
{
    std::vector<Family> families;
    if (m_places.ipv4)
        families.push_back(Family::V4);
    if (m_places.ipv6)
        families.push_back(Family::V6);
    bool waits = false;
    for (const Family family : families) {
        const GreeterOutcome outcome = open(family);
        if (outcome == GreeterOutcome::PortTaken || outcome == GreeterOutcome::NotAllowed)
            return finish(outcome);
        waits = waits || outcome == GreeterOutcome::Waited;
    }
    if (!waits)
        return finish(GreeterOutcome::NotPossible);
    m_reply.detail.clear(); // one family is enough
    if (m_request.duration <= Milliseconds::zero())
        return finish(GreeterOutcome::Waited);
    m_duration.start(m_request.duration);
}

void GreeterJob::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        const std::optional<Address> from = addressOf(socket->peerAddress());
        const std::optional<Address> to = addressOf(socket->localAddress());
        const auto ofOne =
            std::count_if(m_visitors.begin(), m_visitors.end(), [&](const auto &entry) {
                return entry.second->visit.from.address == from;
            });
        if (m_finished || !from || !to || m_visits >= m_limits.visits
            || static_cast<std::size_t>(ofOne) >= m_limits.openOfOne) {
            ++m_reply.turnedAway;
            disposeLater(socket);
            continue;
        }
        if (m_visitors.size() >= m_limits.open)
            sendAway(m_visitors.begin()->first, VisitEnd::TimedOut); // the oldest
        const std::size_t index = m_visits++;
        auto owned = std::make_unique<Visitor>(index, socket, m_request.name);
        Visitor &visitor = *owned;
        m_visitors.emplace(index, std::move(owned));
        visitor.visit.from = {*from, socket->peerPort()};
        visitor.visit.to = {*to, socket->localPort()};
        visitor.visit.after = Milliseconds(m_since.elapsed());
        socket->setReadBufferSize(piece);
        QObject::connect(socket, &QTcpSocket::readyRead, &m_context,
                         [this, index] { (void)read(index); });
        QObject::connect(socket, &QTcpSocket::disconnected, &m_context, [this, index] {
            while (read(index)) // what it said before it left counts
                ;
            const auto found = m_visitors.find(index);
            if (found != m_visitors.end()) {
                found->second->dialogue.left();
                follow(*found->second, {{}, true});
            }
        });
        for (QTimer *timer : {&visitor.silence, &visitor.whole})
            QObject::connect(timer, &QTimer::timeout, &m_context,
                             [this, index] { sendAway(index, VisitEnd::TimedOut); });
        visitor.silence.start(m_limits.silence);
        visitor.whole.start(m_limits.visit);
        tell(visitor);
        follow(visitor, visitor.dialogue.greet());
        (void)read(index);
    }
}

bool GreeterJob::read(std::size_t index)
{
    const auto found = m_visitors.find(index);
    if (found == m_visitors.end())
        return false;
    Visitor &visitor = *found->second;
    const QByteArray octets = visitor.socket->read(piece);
    if (octets.isEmpty())
        return false;
    visitor.silence.start(m_limits.silence);
    const bool more = visitor.socket->bytesAvailable() > 0;
    follow(visitor, visitor.dialogue.receive(octets)); // may end the visit
    if (more)
        QMetaObject::invokeMethod(
            &m_context, [this, index] { (void)read(index); }, Qt::QueuedConnection);
    return true;
}

void GreeterJob::follow(Visitor &visitor, const GreeterDialogue::Step &step)
{
    if (!step.send.isEmpty() && visitor.socket->state() == QAbstractSocket::ConnectedState)
        visitor.socket->write(step.send);
    if (!step.close)
        return;
    // Out of the map first, and without a wire to here: what is done to the socket below may tell
    // at once that it is disconnected.
    const auto ended = m_visitors.extract(visitor.index);
    ended.mapped()->socket->disconnect(&m_context);
    tell(*ended.mapped());
    close(*ended.mapped());
}

void GreeterJob::sendAway(std::size_t index, VisitEnd why)
{
    const auto found = m_visitors.find(index);
    if (found != m_visitors.end())
        follow(*found->second, found->second->dialogue.sendAway(why));
}

void GreeterJob::tell(const Visitor &visitor)
{
    GreeterVisit visit = visitor.visit;
    visit.talk = visitor.dialogue.talk();
    visit.end = visitor.dialogue.end();
    m_onVisit(visitor.index, std::move(visit));
}

void GreeterJob::close(Visitor &visitor)
{
    // The system sends what it was handed, also after the socket is gone.
    visitor.socket->flush();
    visitor.socket.reset();
}

void GreeterJob::end()
{
    finish(GreeterOutcome::Waited);
}

void GreeterJob::finish(GreeterOutcome outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    m_duration.stop();
    while (!m_visitors.empty())
        sendAway(m_visitors.begin()->first, VisitEnd::Stopped);
    m_servers.clear();
    if (outcome != GreeterOutcome::Waited)
        m_reply.places.clear();
    m_reply.outcome = outcome;
    m_reply.took = Milliseconds(m_since.elapsed());
    const OnDone onDone = std::move(m_onDone);
    onDone(std::move(m_reply)); // may destroy this object
}

} // namespace mailworthy::net
