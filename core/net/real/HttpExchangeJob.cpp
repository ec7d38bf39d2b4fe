#include "net/real/HttpExchangeJob.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace mailworthy::net {

namespace {

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;
/// One address among several gets at least this long to take the connection.
constexpr Milliseconds leastPatience{1500};

bool isHttps(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(isHttps(url) ? httpsPort : httpPort));
}

/// A value that can begin no header of its own.
QByteArray oneLine(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ');
}

void disposeLater(QSslSocket *socket)
{
    // It may be the sender of the signal that leads here.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

} // namespace

QSslConfiguration tlsConfiguration(const QByteArray &extraCertificates)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!extraCertificates.isEmpty())
        tls.addCaCertificates(QSslCertificate::fromData(extraCertificates, QSsl::Pem));
    return tls;
}

HttpExchangeJob::HttpExchangeJob(HttpHop hop, const QSslConfiguration &tls, OnDone onDone)
    : m_hop(std::move(hop))
    , m_tls(tls)
    , m_onDone(std::move(onDone))
    , m_socket(nullptr, disposeLater)
{
    m_limit.setSingleShot(true);
    m_patience.setSingleShot(true);
    QObject::connect(&m_limit, &QTimer::timeout, &m_context,
                     [this] { finish(HttpOutcome::Timeout, QStringLiteral("no answer in time")); });
    QObject::connect(&m_patience, &QTimer::timeout, &m_context, [this] {
        attemptFailed(HttpOutcome::Timeout, QStringLiteral("no connection in time"));
    });
    m_limit.start(m_hop.timeout);
    QMetaObject::invokeMethod(&m_context, [this] { connectToNext(); }, Qt::QueuedConnection);
}

HttpExchangeJob::~HttpExchangeJob() = default;

void HttpExchangeJob::connectToNext()
{
    if (m_next >= m_hop.addresses.size()) {
        const auto fault = m_firstFault.value_or(std::pair{HttpOutcome::NoAddress, QString()});
        finish(fault.first, fault.second);
        return;
    }
    m_current = m_hop.addresses[m_next++];
    m_reader = std::make_unique<HttpReader>(m_hop.maxBytes);
    m_sent = false;
    m_certificateFaults.clear();
    m_socket.reset(new QSslSocket);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connectSignals(*m_socket);
    const auto left = static_cast<Milliseconds::rep>(m_hop.addresses.size() - m_next + 1);
    m_patience.start(std::max(leastPatience, m_hop.timeout / left));
    if (isHttps(m_hop.url)) {
        m_socket->setSslConfiguration(m_tls);
        m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
        // The address is fixed, name and certificate are those of the host (SNI too).
        m_socket->connectToHostEncrypted(m_current->toString(), portOf(m_hop.url),
                                         hostOf(m_hop.url));
    } else {
        m_socket->connectToHost(m_current->toString(), portOf(m_hop.url));
    }
}

void HttpExchangeJob::connectSignals(QSslSocket &socket)
{
    if (isHttps(m_hop.url))
        QObject::connect(&socket, &QSslSocket::encrypted, &m_context, [this] { sendRequest(); });
    else
        QObject::connect(&socket, &QSslSocket::connected, &m_context, [this] { sendRequest(); });
    QObject::connect(&socket, &QSslSocket::sslErrors, &m_context,
                     [this](const QList<QSslError> &errors) {
                         for (const QSslError &error : errors)
                             m_certificateFaults.append(error.errorString());
                     });
    QObject::connect(&socket, &QSslSocket::readyRead, &m_context, [this] { read(); });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &m_context,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
}

void HttpExchangeJob::sendRequest()
{
    m_patience.stop();
    m_sent = true;
    QByteArray target = m_hop.url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (m_hop.url.hasQuery())
        target += '?' + m_hop.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = hostOf(m_hop.url).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_hop.url.port() != -1)
        host += ':' + QByteArray::number(m_hop.url.port());
    const QByteArray accept = m_hop.accept.isEmpty() ? QByteArray("*/*") : m_hop.accept;
    QByteArray request =
        (m_hop.post ? "POST " : "GET ") + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: mailworthy/" MAILWORTHY_VERSION "\r\nAccept: " + oneLine(accept)
        + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (m_hop.post)
        request += "Content-Type: " + oneLine(m_hop.post->contentType) + "\r\nSOAPAction: \""
                   + oneLine(m_hop.post->soapAction) + "\"\r\nContent-Length: "
                   + QByteArray::number(m_hop.post->body.size()) + "\r\n\r\n" + m_hop.post->body;
    else
        request += "\r\n";
    m_socket->write(request);
}

void HttpExchangeJob::read()
{
    if (m_finished || !m_reader || !m_socket)
        return;
    switch (m_reader->feed(m_socket->readAll())) {
    case HttpReader::State::Head:
    case HttpReader::State::Body: return;
    case HttpReader::State::Done: finish(HttpOutcome::Replied, {}); return;
    case HttpReader::State::Malformed: finish(HttpOutcome::Malformed, m_reader->detail()); return;
    case HttpReader::State::TooLarge: finish(HttpOutcome::TooLarge, m_reader->detail()); return;
    }
}

void HttpExchangeJob::closed()
{
    read();
    if (m_finished)
        return;
    const bool done = m_reader->close() == HttpReader::State::Done;
    finish(done ? HttpOutcome::Replied : HttpOutcome::Malformed, m_reader->detail());
}

void HttpExchangeJob::failed(QAbstractSocket::SocketError error)
{
    if (m_finished)
        return;
    const QString detail = m_socket->errorString();
    if (!m_certificateFaults.isEmpty())
        attemptFailed(HttpOutcome::CertificateRefused,
                      m_certificateFaults.join(QLatin1String("; ")));
    else if (m_sent && error == QAbstractSocket::RemoteHostClosedError)
        closed();
    else
        attemptFailed(HttpOutcome::Unreachable, detail);
}

void HttpExchangeJob::attemptFailed(HttpOutcome outcome, const QString &detail)
{
    m_patience.stop();
    if (!m_firstFault || m_firstFault->first == HttpOutcome::Unreachable)
        m_firstFault = std::pair{outcome, detail};
    m_socket.reset();
    connectToNext();
}

void HttpExchangeJob::finish(HttpOutcome outcome, const QString &detail)
{
    if (m_finished)
        return;
    m_finished = true;
    m_limit.stop();
    m_patience.stop();
    HttpHopReply result;
    result.reply.outcome = outcome;
    result.reply.detail = detail;
    result.reply.server = m_current;
    if (m_reader) {
        result.reply.status = m_reader->head().status;
        result.reply.contentType = m_reader->head().contentType;
        if (!m_reader->head().fromCache)
            result.reply.date = m_reader->head().date;
        if (outcome == HttpOutcome::Replied)
            result.reply.body = m_reader->body();
        result.location = m_reader->head().location;
    }
    m_socket.reset();
    const OnDone onDone = std::move(m_onDone);
    onDone(std::move(result)); // may destroy this object
}

} // namespace mailworthy::net
