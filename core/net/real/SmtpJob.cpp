#include "net/real/SmtpJob.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <algorithm>

namespace mailworthy::net {

namespace {

void disposeLater(QSslSocket *socket)
{
    // It may be the sender of the signal that leads here.
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLS 1.3");
    default: return {};
    }
}

PeerCertificate described(const QSslSocket &socket, const QList<QSslError> &faults)
{
    const QSslCertificate peer = socket.peerCertificate();
    PeerCertificate told;
    told.trust = trustOf(faults);
    const QStringList subject = peer.subjectInfo(QSslCertificate::CommonName);
    const QStringList issuer = peer.issuerInfo(QSslCertificate::CommonName);
    const QStringList organization = peer.issuerInfo(QSslCertificate::Organization);
    told.subject = subject.value(0);
    told.names = peer.subjectAlternativeNames().values(QSsl::DnsEntry);
    told.names.sort();
    told.issuer = issuer.isEmpty() ? organization.value(0) : issuer.value(0);
    told.validUntil = Timestamp(std::chrono::milliseconds(peer.expiryDate().toMSecsSinceEpoch()));
    told.protocol = protocolName(socket.sessionProtocol());
    return told;
}

} // namespace

CertificateTrust trustOf(const QList<QSslError> &faults)
{
    bool expired = false;
    bool early = false;
    bool name = false;
    bool self = false;
    bool other = false;
    for (const QSslError &fault : faults) {
        switch (fault.error()) {
        case QSslError::NoError: break;
        case QSslError::CertificateExpired: expired = true; break;
        case QSslError::CertificateNotYetValid: early = true; break;
        case QSslError::HostNameMismatch: name = true; break;
        case QSslError::SelfSignedCertificate: self = true; break;
        default: other = true; break;
        }
    }
    if (self)
        return CertificateTrust::SelfSigned;
    if (other)
        return CertificateTrust::Untrusted;
    if (expired)
        return CertificateTrust::Expired;
    if (early)
        return CertificateTrust::NotYetValid;
    return name ? CertificateTrust::OtherName : CertificateTrust::Trusted;
}

SmtpJob::SmtpJob(SmtpScript script, const QSslConfiguration &tls, OnDone onDone)
    : m_script(std::move(script))
    , m_onDone(std::move(onDone))
    , m_dialogue(m_script)
    , m_socket(nullptr, disposeLater)
    , m_tls(tls)
{
    m_patience.setSingleShot(true);
    QObject::connect(&m_patience, &QTimer::timeout, &m_context, [this] { outOfTime(); });
    m_patience.start(m_script.timeout);
    QMetaObject::invokeMethod(&m_context, [this] { start(); }, Qt::QueuedConnection);
}

SmtpJob::~SmtpJob() = default;

Milliseconds SmtpJob::patience() const
{
    return m_script.patience > Milliseconds::zero() ? m_script.patience : m_script.timeout;
}

void SmtpJob::start()
{
    m_socket.reset(new QSslSocket);
    QSslSocket &socket = *m_socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setSslConfiguration(m_tls);
    socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_script.host.isEmpty())
        socket.setPeerVerifyName(m_script.host); // and the name asked for in TLS (SNI)
    QObject::connect(&socket, &QSslSocket::connected, &m_context, [this] {
        m_dialogue.connected();
        m_patience.start(patience());
    });
    QObject::connect(&socket, &QSslSocket::encrypted, &m_context, [this] { encrypted(); });
    QObject::connect(&socket, &QSslSocket::sslErrors, &m_context,
                     [this](const QList<QSslError> &faults) {
                         m_faults = faults;
                         if (m_script.host.isEmpty())
                             erase_if(m_faults, [](const QSslError &fault) {
                                 return fault.error() == QSslError::HostNameMismatch;
                             });
                         m_socket->ignoreSslErrors();
                     });
    QObject::connect(&socket, &QSslSocket::readyRead, &m_context, [this] { read(); });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &m_context,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
    const QString address = m_script.server.address.toString();
    m_negotiating = m_script.security == SmtpSecurity::Tls;
    if (m_negotiating)
        socket.connectToHostEncrypted(address, m_script.server.port,
                                      m_script.host.isEmpty() ? address : m_script.host);
    else
        socket.connectToHost(address, m_script.server.port);
}

void SmtpJob::read()
{
    if (m_finished || m_negotiating)
        return;
    // Bounded: a flood is read piece by piece, and the dialogue ends it.
    constexpr qint64 piece = 64 * 1024;
    follow(m_dialogue.receive(m_socket->read(piece)));
    if (!m_finished && !m_negotiating && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(&m_context, [this] { read(); }, Qt::QueuedConnection);
}

void SmtpJob::follow(const SmtpDialogue::Step &step)
{
    if (!step.send.isEmpty()) {
        m_socket->write(step.send);
        m_patience.start(patience());
    }
    if (step.next == SmtpDialogue::Next::Close) {
        finish();
    } else if (step.next == SmtpDialogue::Next::StartTls) {
        m_socket->readAll(); // nothing said in plain text counts inside TLS
        m_negotiating = true;
        m_patience.start(patience());
        m_socket->startClientEncryption();
    }
}

void SmtpJob::encrypted()
{
    m_negotiating = false;
    m_patience.start(patience());
    follow(m_dialogue.encrypted(described(*m_socket, m_faults)));
    read();
}

void SmtpJob::failed(QAbstractSocket::SocketError error)
{
    if (m_finished)
        return;
    const QString detail = m_socket->errorString();
    if (!m_dialogue.isConnected()) {
        const bool refused = error == QAbstractSocket::ConnectionRefusedError
                             || error == QAbstractSocket::RemoteHostClosedError;
        const bool silent = error == QAbstractSocket::SocketTimeoutError;
        m_dialogue.ended(silent    ? SmtpOutcome::Silent
                         : refused ? SmtpOutcome::Refused
                                   : SmtpOutcome::Unreachable,
                         detail);
    } else if (m_negotiating) {
        m_dialogue.ended(SmtpOutcome::TlsFailed, detail);
    } else {
        while (!m_dialogue.isOver() && m_socket->bytesAvailable() > 0) {
            // What it said before it closed counts.
            if (m_dialogue.receive(m_socket->readAll()).next == SmtpDialogue::Next::StartTls)
                break;
        }
        m_dialogue.ended(SmtpOutcome::Dropped, detail);
    }
    finish();
}

void SmtpJob::outOfTime()
{
    m_dialogue.ended(!m_dialogue.isConnected() ? SmtpOutcome::Silent
                     : m_negotiating           ? SmtpOutcome::TlsFailed
                                               : SmtpOutcome::NoAnswer,
                     QStringLiteral("no answer in time"));
    finish();
}

void SmtpJob::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    m_patience.stop();
    m_socket.reset();
    const OnDone onDone = std::move(m_onDone);
    onDone(m_dialogue.transcript()); // may destroy this object
}

} // namespace mailworthy::net
