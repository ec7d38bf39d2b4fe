#include "net/real/StunJob.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QRandomGenerator>

namespace mailworthy::net {

namespace {

/// RFC 8489 §6.2.1: the first wait for an answer; each one after it is twice as long.
constexpr Milliseconds firstRepeat{500};
/// §6.1: a message fits the path's MTU; what is longer is cut, and so no answer.
constexpr qint64 mostOctets = 1500;

StunTransaction randomTransaction()
{
    StunTransaction transaction{};
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    for (std::size_t i = 0; i < transaction.size(); ++i)
        transaction[i] = static_cast<quint8>(words[i / 4] >> (i % 4 * 8));
    return transaction;
}

void disposeLater(QUdpSocket *socket)
{
    // It may be the sender of the signal that leads here.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

} // namespace

StunJob::StunJob(StunRequest request, OnDone onDone)
    : m_request(std::move(request))
    , m_onDone(std::move(onDone))
    , m_transaction(randomTransaction())
    , m_socket(new QUdpSocket, disposeLater)
{
    m_limit.setSingleShot(true);
    m_repeat.setSingleShot(true);
    QObject::connect(&m_limit, &QTimer::timeout, &m_context, [this] {
        if (m_sawOther)
            finish(StunOutcome::Malformed, QStringLiteral("what came is no answer"));
        else
            finish(StunOutcome::Timeout, QStringLiteral("no answer in time"));
    });
    QObject::connect(&m_repeat, &QTimer::timeout, &m_context, [this] { send(); });
    QObject::connect(m_socket.get(), &QUdpSocket::readyRead, &m_context, [this] { read(); });
    m_limit.start(m_request.timeout);
    m_repeat.setInterval(firstRepeat / 2);
    QMetaObject::invokeMethod(&m_context, [this] { start(); }, Qt::QueuedConnection);
}

StunJob::~StunJob() = default;

void StunJob::start()
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    // Connected: the kernel lets in only what comes from there, and tells when nobody listens.
    m_socket->connectToHost(QHostAddress(m_request.server.address.toString()),
                            m_request.server.port);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        send();
    else
        finish(StunOutcome::Unreachable, m_socket->errorString());
}

void StunJob::send()
{
    // A full buffer or a network that is away for a moment: the next repeat may come through.
    m_socket->write(stunBindingRequest(m_transaction));
    m_repeat.start(m_repeat.intervalAsDuration() * 2);
}

void StunJob::read()
{
    while (!m_finished) {
        // Read without looking first: the look would swallow that nobody listens there.
        const QNetworkDatagram datagram = m_socket->receiveDatagram(mostOctets);
        if (datagram.isValid()) {
            take(datagram.data());
            continue;
        }
        if (m_socket->error() == QAbstractSocket::ConnectionRefusedError)
            finish(StunOutcome::Unreachable, m_socket->errorString());
        return;
    }
}

void StunJob::take(QByteArrayView datagram)
{
    const StunAnswer answer = parseStunAnswer(datagram, m_transaction);
    switch (answer.kind) {
    case StunAnswer::Kind::Mapped: finish(StunOutcome::Answered, {}, answer.seen); return;
    case StunAnswer::Kind::Error:
        finish(StunOutcome::Refused, QStringLiteral("error %1").arg(answer.errorCode));
        return;
    case StunAnswer::Kind::Malformed:
    case StunAnswer::Kind::NotOurs: m_sawOther = true; return; // the right one may follow
    }
}

void StunJob::finish(StunOutcome outcome, const QString &detail, std::optional<Endpoint> seen)
{
    if (m_finished)
        return;
    m_finished = true;
    m_limit.stop();
    m_repeat.stop();
    StunReply reply;
    reply.outcome = outcome;
    reply.detail = detail;
    reply.seen = seen;
    m_socket.reset();
    const OnDone onDone = std::move(m_onDone);
    onDone(std::move(reply)); // may destroy this object
}

} // namespace mailworthy::net
