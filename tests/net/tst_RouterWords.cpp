// What a router says, read and weighed, and the dialogue behind the search, with a gateway device
// on loopback.
#include "kit/HttpServer.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/real/IoThread.h"
#include "net/real/RouterAsking.h"
#include "net/real/RouterWords.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;
using testkit::HttpServer;

Q_DECLARE_METATYPE(mailworthy::net::RouterReply)

namespace {

const QByteArray ipType = "urn:schemas-upnp-org:service:WANIPConnection:1";
const QByteArray pppType = "urn:schemas-upnp-org:service:WANPPPConnection:1";

Address address(QStringView text)
{
    return *Address::parse(text);
}

const Address router = Address::v4({192, 168, 1, 1});

QByteArray serviceXml(const QByteArray &type, const QByteArray &control)
{
    return "<service><serviceType>" + type + "</serviceType><serviceId>x</serviceId><controlURL>"
           + control + "</controlURL><eventSubURL>/e</eventSubURL><SCPDURL>/s</SCPDURL></service>";
}

/// A description as routers give it, around these connection services.
QByteArray description(const QByteArray &services, const QByteArray &base = {})
{
    return "<?xml version=\"1.0\"?>\n<root xmlns=\"urn:schemas-upnp-org:device-1-0\">" + base
           + "<device><deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType>"
             "<deviceList><device><deviceType>urn:schemas-upnp-org:device:WANDevice:1</deviceType>"
             "<deviceList><device>"
             "<deviceType>urn:schemas-upnp-org:device:WANConnectionDevice:1</deviceType>"
             "<serviceList>"
           + services
           + "</serviceList></device></deviceList></device></deviceList></device></root>";
}

QByteArray soap(const QByteArray &inner)
{
    return "<?xml version=\"1.0\"?><s:Envelope "
           "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
           "<u:GetExternalIPAddressResponse xmlns:u=\""
           + ipType + "\">" + inner + "</u:GetExternalIPAddressResponse></s:Body></s:Envelope>";
}

QByteArray soapAddress(const QByteArray &text)
{
    return soap("<NewExternalIPAddress>" + text + "</NewExternalIPAddress>");
}

RouterReply said(RouterOutcome outcome, const QString &service, const QString &text = {})
{
    RouterReply reply;
    reply.outcome = outcome;
    reply.service = service;
    if (!text.isEmpty())
        reply.address = address(text);
    return reply;
}

/// Asks the servers without an I/O thread of its own.
class Exchange
{
public:
    explicit Exchange(std::function<HttpReply(const HttpHop &)> script)
        : m_script(std::move(script))
    {}
    RouterExchange asFunction()
    {
        return [this](HttpHop hop, const std::stop_token &) {
            asked.push_back(hop);
            HttpHopReply reply;
            reply.reply = m_script(hop);
            return reply;
        };
    }
    std::vector<HttpHop> asked;

private:
    std::function<HttpReply(const HttpHop &)> m_script;
};

HttpReply page(const QByteArray &body, int status = 200)
{
    HttpReply reply;
    reply.outcome = HttpOutcome::Replied;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace

class tst_RouterWords : public QObject
{
    Q_OBJECT
private slots:
    void followsAddressesAtTheRouterAlone_data();
    void followsAddressesAtTheRouterAlone();
    void findsConnectionServices_data();
    void findsConnectionServices();
    void survivesDescriptionsThatAreNone();
    void readsTheExternalAddress_data();
    void readsTheExternalAddress();
    void weighsTwoWords_data();
    void weighsTwoWords();
    void asksTheDeviceItsAddress();
    void takesTheSecondConnectionWhenTheFirstHasNone();
    void neverFollowsADescriptionElsewhere();
    void readsAtMostTwoDescriptions();
};

void tst_RouterWords::followsAddressesAtTheRouterAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("followed");
    const auto row = [](const char *name, const QByteArray &text, bool followed) {
        QTest::newRow(name) << text << followed;
    };
    row("the router", "http://192.168.1.1:49152/desc.xml", true);
    row("without a port", "http://192.168.1.1/desc.xml?a=b", true);
    row("another machine", "http://192.168.1.2:49152/desc.xml", false);
    row("a host name", "http://router.example/desc.xml", false);
    row("a name in front", "http://192.168.1.1@44.128.0.1/", false);
    row("a user in front of the router", "http://user@192.168.1.1/", false);
    row("https", "https://192.168.1.1/", false);
    row("a file", "file:///etc/passwd", false);
    row("a space", "http://192.168.1.1/a b", false);
    row("nothing", {}, false);
    row("very long", "http://192.168.1.1/" + QByteArray(600, 'a'), false);
}

void tst_RouterWords::followsAddressesAtTheRouterAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, followed);
    QCOMPARE(routerUrl(text, router).has_value(), followed);
}

void tst_RouterWords::findsConnectionServices_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("controls");
    const auto row = [](const char *name, const QByteArray &xml, const QStringList &controls) {
        QTest::newRow(name) << xml << controls;
    };
    row("WANIPConnection", description(serviceXml(ipType, "/ctl/IPConn")),
        {u"http://192.168.1.1:5000/ctl/IPConn"_s});
    row("WANPPPConnection", description(serviceXml(pppType, "/ctl/PPP")),
        {u"http://192.168.1.1:5000/ctl/PPP"_s});
    row("both", description(serviceXml(ipType, "/ip") + serviceXml(pppType, "/ppp")),
        {u"http://192.168.1.1:5000/ip"_s, u"http://192.168.1.1:5000/ppp"_s});
    row("a base of its own",
        description(serviceXml(ipType, "/ip"), "<URLBase>http://192.168.1.1:6000</URLBase>"),
        {u"http://192.168.1.1:6000/ip"_s});
    row("a base elsewhere",
        description(serviceXml(ipType, "/ip"), "<URLBase>http://44.128.0.1/</URLBase>"), {});
    row("control elsewhere", description(serviceXml(ipType, "http://44.128.0.1/ip")), {});
    row("no control", description(serviceXml(ipType, "")), {});
    row("a version with a header in it", description(serviceXml(ipType + "\r\nX: y", "/ip")), {});
    row("another service",
        description(serviceXml("urn:schemas-upnp-org:service:Layer3Forwarding:1", "/l3")), {});
}

void tst_RouterWords::findsConnectionServices()
{
    QFETCH(QByteArray, xml);
    QFETCH(QStringList, controls);
    QStringList found;
    const QUrl at(u"http://192.168.1.1:5000/desc.xml"_s);
    for (const IgdService &service : igdServices(xml, at, router))
        found << service.control.toString();
    QCOMPARE(found, controls);
}

void tst_RouterWords::survivesDescriptionsThatAreNone()
{
    const QUrl at(u"http://192.168.1.1:5000/desc.xml"_s);
    const QByteArray whole = description(serviceXml(ipType, "/ip"));
    std::size_t least = 1;
    for (qsizetype size = 0; size < whole.size(); ++size)
        least = std::min(least, igdServices(whole.first(size), at, router).size());
    QCOMPARE(least, 0U);
    const QByteArray deep = QByteArray("<a>").repeated(50'000);
    QVERIFY(igdServices(deep, at, router).empty());
    const QByteArray longText(200'000, 'x');
    QVERIFY(igdServices(description(serviceXml(longText, longText)), at, router).empty());
    QCOMPARE(externalAddressIn(deep).outcome, RouterOutcome::Silent);
}

void tst_RouterWords::readsTheExternalAddress_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<RouterReply>("expected");
    const auto row = [](const char *name, const QByteArray &reply, RouterOutcome outcome,
                        const QString &text = {}) {
        QTest::newRow(name) << reply << said(outcome, {}, text);
    };
    row("a public one", soapAddress("44.128.25.10"), RouterOutcome::Answered, u"44.128.25.10"_s);
    row("with spaces", soapAddress("\n 44.128.25.10 \n"), RouterOutcome::Answered,
        u"44.128.25.10"_s);
    row("one of a carrier", soapAddress("100.64.3.4"), RouterOutcome::Answered, u"100.64.3.4"_s);
    row("DS-Lite: none", soapAddress(""), RouterOutcome::NoV4);
    row("DS-Lite: all zeros", soapAddress("0.0.0.0"), RouterOutcome::NoV4);
    row("short form", soap("<NewExternalIPAddress/>"), RouterOutcome::NoV4);
    row("IPv6", soapAddress("3ffe::1"), RouterOutcome::Silent);
    row("a shorter spelling", soapAddress("127.1"), RouterOutcome::Silent);
    row("a name", soapAddress("home.example"), RouterOutcome::Silent);
    row("elements inside", soapAddress("<a>44.128.25.10</a>"), RouterOutcome::Silent);
    row("an error", soap("<errorCode>501</errorCode>"), RouterOutcome::Silent);
    row("nothing", {}, RouterOutcome::Silent);
    row("cut", soapAddress("44.128.25.10").left(230), RouterOutcome::Silent);
    row("no XML", "44.128.25.10", RouterOutcome::Silent);
    row("an entity that grows",
        "<!DOCTYPE a [<!ENTITY b \"44.128.25.10\">]><NewExternalIPAddress>&b;&b;"
        "</NewExternalIPAddress>",
        RouterOutcome::Silent);
}

void tst_RouterWords::readsTheExternalAddress()
{
    QFETCH(QByteArray, reply);
    QFETCH(RouterReply, expected);
    const RouterReply found = externalAddressIn(reply);
    QCOMPARE(found.outcome, expected.outcome);
    QCOMPARE(found.address, expected.address);
}

void tst_RouterWords::weighsTwoWords_data()
{
    QTest::addColumn<RouterReply>("first");
    QTest::addColumn<RouterReply>("second");
    QTest::addColumn<bool>("firstCounts");
    QTest::addColumn<QString>("detail");
    using enum RouterOutcome;
    const QString u = u"UPnP"_s;
    const QString n = u"NAT-PMP"_s;
    const RouterReply publicOne = said(Answered, u, u"44.128.25.10"_s);
    const RouterReply inner = said(Answered, u, u"10.0.0.2"_s);
    const RouterReply nPublic = said(Answered, n, u"44.128.25.10"_s);
    const RouterReply nOther = said(Answered, n, u"44.128.25.11"_s);
    const RouterReply nInner = said(Answered, n, u"100.64.0.2"_s);
    QTest::newRow("the same") << publicOne << nPublic << true << QString();
    QTest::newRow("public before inner") << publicOne << nInner << true << u"NAT-PMP: 100.64.0.2"_s;
    QTest::newRow("also the other way") << inner << nPublic << false << u"UPnP: 10.0.0.2"_s;
    QTest::newRow("two public ones") << publicOne << nOther << true << u"NAT-PMP: 44.128.25.11"_s;
    QTest::newRow("two inner ones") << inner << nInner << true << u"NAT-PMP: 100.64.0.2"_s;
    QTest::newRow("one silent") << said(Silent, u) << nInner << false << QString();
    QTest::newRow("the other silent") << inner << said(Silent, n) << true << QString();
    QTest::newRow("none before silence") << said(NoV4, u) << said(Silent, n) << true << QString();
    QTest::newRow("an address before none") << said(NoV4, u) << nInner << false << u"UPnP: no-v4"_s;
    QTest::newRow("both silent") << said(Silent, u) << said(Silent, n) << true << QString();
}

void tst_RouterWords::weighsTwoWords()
{
    QFETCH(RouterReply, first);
    QFETCH(RouterReply, second);
    QFETCH(bool, firstCounts);
    QFETCH(QString, detail);
    RouterReply expected = firstCounts ? first : second;
    expected.detail = detail;
    const RouterReply chosen = chooseRouterReply(first, second);
    QCOMPARE(chosen.service, expected.service);
    QCOMPARE(chosen.detail, expected.detail);
    QVERIFY(chosen == expected);
}

void tst_RouterWords::asksTheDeviceItsAddress()
{
    const QByteArray xml = description(serviceXml(ipType, "/ctl"));
    HttpServer server([xml](const HttpServer::Request &request) {
        return HttpServer::text(200,
                                request.target == "/desc.xml" ? xml : soapAddress("44.128.25.10"));
    });
    // Over real sockets, as RealInternet does it.
    IoThread io;
    const RouterExchange exchange = [&](HttpHop hop, const std::stop_token &stop) {
        auto pickup = std::make_shared<Pickup<HttpHopReply>>();
        auto job = std::make_shared<std::unique_ptr<HttpExchangeJob>>();
        io.post([&, hop] {
            *job = std::make_unique<HttpExchangeJob>(
                hop, QSslConfiguration(),
                [pickup](HttpHopReply reply) { pickup->give(std::move(reply)); });
        });
        HttpHopReply reply = pickup->wait(stop).value_or(HttpHopReply());
        io.post([job] { job->reset(); });
        return reply;
    };
    const Address loopback = Address::v4({127, 0, 0, 1});
    const QByteArray place = server.url(u"127.0.0.1", u"/desc.xml").toLatin1();
    const RouterReply reply = askGatewayDevice({place}, loopback, Milliseconds(3000), exchange, {});
    QCOMPARE(reply.outcome, RouterOutcome::Answered);
    QCOMPARE(reply.address, std::optional(address(u"44.128.25.10")));
    QCOMPARE(reply.service, u"UPnP"_s);
    const std::vector<HttpServer::Request> asked = server.requests();
    QCOMPARE(asked.size(), 2U);
    QVERIFY(asked[0].head.startsWith("GET /desc.xml HTTP/1.1\r\n") && asked[0].body.isEmpty());
    QVERIFY(asked[1].head.startsWith("POST /ctl HTTP/1.1\r\n"));
    QVERIFY(asked[1].head.contains("\r\nSOAPAction: \"" + ipType + "#GetExternalIPAddress\""));
    QCOMPARE(asked[1].body, externalAddressQuestion(ipType));
}

void tst_RouterWords::takesTheSecondConnectionWhenTheFirstHasNone()
{
    Exchange exchange([](const HttpHop &hop) {
        if (hop.url.path() == u"/desc.xml")
            return page(description(serviceXml(ipType, "/ip") + serviceXml(pppType, "/ppp")));
        return page(soapAddress(hop.url.path() == u"/ip" ? "0.0.0.0" : "100.64.3.4"));
    });
    const RouterReply reply = askGatewayDevice({"http://192.168.1.1:5000/desc.xml"}, router,
                                               Milliseconds(3000), exchange.asFunction(), {});
    QCOMPARE(reply.address, std::optional(address(u"100.64.3.4")));
    QCOMPARE(exchange.asked.size(), 3U);
    QVERIFY(exchange.asked[2].post.has_value());
    QCOMPARE(exchange.asked[2].addresses, std::vector{router});
}

void tst_RouterWords::neverFollowsADescriptionElsewhere()
{
    Exchange exchange([](const HttpHop &) { return page({}); });
    const RouterReply reply = askGatewayDevice(
        {"http://44.128.0.1/desc.xml", "http://192.168.1.2/desc.xml", "http://127.0.0.1/"}, router,
        Milliseconds(3000), exchange.asFunction(), {});
    QCOMPARE(reply.outcome, RouterOutcome::Silent);
    QVERIFY(exchange.asked.empty());
    // A page that is not there says nothing, whatever is in it.
    Exchange broken(
        [](const HttpHop &) { return page(description(serviceXml(ipType, "/ip")), 404); });
    QCOMPARE(askGatewayDevice({"http://192.168.1.1/"}, router, Milliseconds(3000),
                              broken.asFunction(), {})
                 .outcome,
             RouterOutcome::Silent);
    QCOMPARE(broken.asked.size(), 1U);
}

void tst_RouterWords::readsAtMostTwoDescriptions()
{
    Exchange exchange([](const HttpHop &) { return page({}); });
    const std::vector<QByteArray> many(7, "http://192.168.1.1/desc.xml");
    QCOMPARE(askGatewayDevice(many, router, Milliseconds(3000), exchange.asFunction(), {}).outcome,
             RouterOutcome::Silent);
    QCOMPARE(exchange.asked.size(), 2U);
}

MW_TEST(tst_RouterWords)
#include "tst_RouterWords.moc"
