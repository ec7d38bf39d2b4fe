#pragma once
// A web server on loopback, on a thread and an ephemeral port of its own, plain or with TLS.
//
//     HttpServer server([](const HttpServer::Request &) {
//         return HttpServer::text(200, "44.128.0.1\n");
//     });
//     internet.get({.url = server.url(u"localhost"), .addresses = {server.address()}}, {});
#include "base/Address.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mailworthy::testkit {

/// What a TLS server shows: certificate and key as PEM, and the authority to trust.
struct TlsIdentity
{
    QByteArray certificate;
    QByteArray key;
    QByteArray authority;
};

class HttpServer
{
public:
    struct Request
    {
        QByteArray target;
        QByteArray head; ///< everything up to the empty line
        QByteArray body; ///< as long as its Content-Length says
    };
    struct Response
    {
        QByteArray bytes;
        int delay = 0; ///< milliseconds
        bool silent = false;
        bool close = true; ///< after the bytes
    };
    using Script = std::function<Response(const Request &request)>;

    explicit HttpServer(Script script);
    HttpServer(Script script, TlsIdentity identity);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] static Response text(int status, const QByteArray &body);
    [[nodiscard]] static Response redirect(const QString &to);

    [[nodiscard]] Address address() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString url(QStringView host, QStringView path = u"/") const;
    [[nodiscard]] std::vector<Request> requests() const;

private:
    class Worker;
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< owners: this object and its worker
    std::unique_ptr<Worker> m_worker;
};

/// A new authority and a certificate of it for `host`, a name or an address, made by the openssl program; nothing when
/// that is missing.
[[nodiscard]] std::optional<TlsIdentity> makeTlsIdentity(const QString &host);

} // namespace mailworthy::testkit
