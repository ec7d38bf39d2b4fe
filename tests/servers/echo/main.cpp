// A service that tells its visitors their address, over HTTPS on port 443: always the one it is
// given.
//     test_echo ADDRESS CERTIFICATE KEY SEEN
#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

#include <cstdio>

namespace {

constexpr quint16 httpsPort = 443;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void answer(QTcpSocket &visitor, const QByteArray &seen)
{
    // The request is of no interest; it ends with an empty line.
    if (!visitor.peek(visitor.bytesAvailable()).contains("\r\n\r\n"))
        return;
    const QByteArray body = seen + '\n';
    visitor.readAll();
    visitor.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    visitor.disconnectFromHost();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("usage: test_echo ADDRESS CERTIFICATE KEY SEEN\n", stderr);
        return 64;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(arguments[2]), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(contentOf(arguments[3]), QSsl::Ec, QSsl::Pem));
    QSslServer server;
    server.setSslConfiguration(configuration);
    const QByteArray seen = arguments[4].toLatin1();
    QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &app, [&server, seen] {
        while (QTcpSocket *visitor = server.nextPendingConnection()) {
            QObject::connect(visitor, &QTcpSocket::readyRead, visitor,
                             [visitor, seen] { answer(*visitor, seen); });
            QObject::connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
            answer(*visitor, seen);
        }
    });
    if (!server.listen(QHostAddress(arguments[1]), httpsPort)) {
        std::fprintf(stderr, "%s\n", qPrintable(server.errorString()));
        return 1;
    }
    return QCoreApplication::exec();
}
