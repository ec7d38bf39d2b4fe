#pragma once
// One HTTP/1.1 GET or POST without redirects, on the I/O thread: connects to the given addresses one after
// the other, while name and certificate are checked against the URL's host. No proxy, no HTTP/2, no
// compression, no cookies.
#include "net/Internet.h"
#include "net/real/HttpReader.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace mailworthy::net {

/// What makes the request a POST (RFC 9110 §9.3.3), for a router's SOAP.
struct HttpPost
{
    QByteArray contentType;
    QByteArray soapAction; ///< without quotes
    QByteArray body;
};

struct HttpHop
{
    QUrl url;                       ///< http or https, with a host
    std::vector<Address> addresses; ///< at least one, tried in this order
    QByteArray accept;
    qint64 maxBytes = 0;
    Milliseconds timeout{0}; ///< for everything
    std::optional<HttpPost> post = std::nullopt;
};

struct HttpHopReply
{
    HttpReply reply;
    QByteArray location; ///< of a redirect
};

class HttpExchangeJob
{
public:
    using OnDone = std::function<void(HttpHopReply reply)>;

    /// `onDone` comes from the event loop, once; it may destroy this object. Without it (destroyed
    /// first) nothing comes.
    HttpExchangeJob(HttpHop hop, const QSslConfiguration &tls, OnDone onDone);
    ~HttpExchangeJob();

private:
    void connectToNext();
    void connectSignals(QSslSocket &socket);
    void sendRequest();
    void read();
    void closed();
    void failed(QAbstractSocket::SocketError error);
    void attemptFailed(HttpOutcome outcome, const QString &detail);
    void finish(HttpOutcome outcome, const QString &detail);

    HttpHop m_hop;
    const QSslConfiguration m_tls;
    OnDone m_onDone;
    QObject m_context;
    QTimer m_limit;    ///< the whole exchange
    QTimer m_patience; ///< one address, until it is connected
    std::unique_ptr<QSslSocket, void (*)(QSslSocket *)> m_socket;
    std::unique_ptr<HttpReader> m_reader;
    std::size_t m_next = 0;
    std::optional<Address> m_current;
    bool m_sent = false;
    bool m_finished = false;
    QStringList m_certificateFaults;
    std::optional<std::pair<HttpOutcome, QString>> m_firstFault;
};

/// The system's authorities and these; no session tickets are kept.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QByteArray &extraCertificates);

} // namespace mailworthy::net
