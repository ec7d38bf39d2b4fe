// The router of a home network: a gateway device that answers SSDP searches and tells its outer
// address over SOAP, and NAT-PMP. Prints "ready" when all of it listens, and
// "asked" for each NAT-PMP request.
//     test_gateway OWN-ADDRESS UPNP NAT-PMP [DESCRIPTION-URL]
// UPNP: what it gives as its outer address, "-" for an empty one, "off"; NAT-PMP: an address,
// "silent", "off"; DESCRIPTION-URL instead of its own.
#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <cstdio>

namespace {

constexpr quint16 ssdpPort = 1900;
constexpr quint16 httpPort = 5000;
constexpr quint16 natPmpPort = 5351;
const QByteArray serviceType = "urn:schemas-upnp-org:service:WANIPConnection:1";

QByteArray description()
{
    return "<?xml version=\"1.0\"?>\n<root xmlns=\"urn:schemas-upnp-org:device-1-0\"><device>"
           "<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType>"
           "<deviceList><device><deviceType>urn:schemas-upnp-org:device:WANDevice:1</deviceType>"
           "<deviceList><device>"
           "<deviceType>urn:schemas-upnp-org:device:WANConnectionDevice:1</deviceType>"
           "<serviceList><service><serviceType>"
           + serviceType
           + "</serviceType><serviceId>urn:upnp-org:serviceId:WANIPConn1</serviceId>"
             "<controlURL>/ctl/IPConn</controlURL><eventSubURL>/evt/IPConn</eventSubURL>"
             "<SCPDURL>/WANIPCn.xml</SCPDURL></service></serviceList></device></deviceList>"
             "</device></deviceList></device></root>";
}

QByteArray addressReply(const QByteArray &outside)
{
    return "<?xml version=\"1.0\"?>\n<s:Envelope "
           "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
           "<u:GetExternalIPAddressResponse xmlns:u=\""
           + serviceType + "\"><NewExternalIPAddress>" + outside
           + "</NewExternalIPAddress></u:GetExternalIPAddressResponse></s:Body></s:Envelope>";
}

/// Answers when the request is whole; its length is of no interest, it ends with its envelope.
void answer(QTcpSocket &visitor, const QByteArray &outside)
{
    const QByteArray request = visitor.peek(visitor.bytesAvailable());
    const bool post = request.startsWith("POST /ctl/IPConn ");
    if (!request.contains(post ? QByteArray("</s:Envelope>") : QByteArray("\r\n\r\n")))
        return;
    visitor.readAll();
    const bool asks = post && request.contains("#GetExternalIPAddress\"");
    const bool describes = request.startsWith("GET /desc.xml ");
    const QByteArray body = asks ? addressReply(outside) : describes ? description() : "";
    visitor.write(QByteArray(asks || describes ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found")
                  + "\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    visitor.disconnectFromHost();
}

void answerSearch(QUdpSocket &socket, const QByteArray &location)
{
    while (socket.hasPendingDatagrams()) {
        const QNetworkDatagram search = socket.receiveDatagram();
        const QByteArray type = "urn:schemas-upnp-org:device:InternetGatewayDevice:1";
        if (!search.data().startsWith("M-SEARCH * ") || !search.data().contains("ST: " + type))
            continue;
        socket.writeDatagram("HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=120\r\nST: " + type
                                 + "\r\nUSN: uuid:1::" + type + "\r\nEXT:\r\nLOCATION: " + location
                                 + "\r\n\r\n",
                             search.senderAddress(), static_cast<quint16>(search.senderPort()));
    }
}

/// RFC 6886 §3.2.
void answerNatPmp(QUdpSocket &socket, const QHostAddress &outside)
{
    while (socket.hasPendingDatagrams()) {
        const QNetworkDatagram request = socket.receiveDatagram();
        std::puts("asked");
        std::fflush(stdout);
        if (outside.isNull() || request.data() != QByteArray(2, '\0'))
            continue;
        QByteArray reply = QByteArray::fromHex("0080000000000001");
        const quint32 address = outside.toIPv4Address();
        for (const int shift : {24, 16, 8, 0})
            reply.append(static_cast<char>(address >> shift & 0xff));
        socket.writeDatagram(reply, request.senderAddress(),
                             static_cast<quint16>(request.senderPort()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: test_gateway OWN-ADDRESS UPNP NAT-PMP [DESCRIPTION-URL]\n", stderr);
        return 64;
    }
    const QHostAddress own(arguments[1]);
    const QByteArray upnp = arguments[2].toLatin1();
    const QByteArray outside = upnp == "-" ? QByteArray() : upnp;
    QByteArray location = "http://" + own.toString().toLatin1() + ":5000/desc.xml";
    if (arguments.size() > 4)
        location = arguments[4].toLatin1();
    bool listening = true;
    QUdpSocket ssdp;
    QTcpServer http;
    if (upnp != "off") {
        listening = ssdp.bind(QHostAddress(QHostAddress::AnyIPv4), ssdpPort)
                    && ssdp.joinMulticastGroup(QHostAddress(QStringLiteral("239.255.255.250")))
                    && http.listen(own, httpPort);
        QObject::connect(&ssdp, &QUdpSocket::readyRead, &app,
                         [&ssdp, location] { answerSearch(ssdp, location); });
        QObject::connect(&http, &QTcpServer::newConnection, &app, [&http, outside] {
            while (QTcpSocket *visitor = http.nextPendingConnection()) {
                QObject::connect(visitor, &QTcpSocket::readyRead, visitor,
                                 [visitor, outside] { answer(*visitor, outside); });
                QObject::connect(visitor, &QTcpSocket::disconnected, visitor,
                                 &QObject::deleteLater);
            }
        });
    }
    QUdpSocket natPmp;
    if (arguments[3] != QLatin1String("off")) {
        listening = listening && natPmp.bind(own, natPmpPort);
        QObject::connect(
            &natPmp, &QUdpSocket::readyRead, &app,
            [&natPmp, said = QHostAddress(arguments[3])] { answerNatPmp(natPmp, said); });
    }
    if (!listening) {
        std::fputs("test_gateway: cannot listen\n", stderr);
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
