// RealInternet::get against loopback servers, plain and with TLS.
#include "kit/DnsServer.h"
#include "kit/HttpServer.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using testkit::DnsServer;
using testkit::HttpServer;
using testkit::record;

namespace {

HttpRequest request(const QString &url,
                    std::vector<Address> addresses = {Address::v4({127, 0, 0, 1})})
{
    HttpRequest made;
    made.url = url;
    made.addresses = std::move(addresses);
    return made;
}

HttpServer::Script always(HttpServer::Response response)
{
    return [response](const HttpServer::Request &) { return response; };
}

} // namespace

class tst_HttpInternet : public QObject
{
    Q_OBJECT
private slots:
    void fetchesFromThePinnedAddress();
    void tellsTheTimeOfTheServer();
    void findsTheAddressByLookup();
    void holdsToTheFamily();
    void triesTheNextAddress();
    void tellsTheFailuresApart();
    void followsRedirectsOnlyWhenAskedTo();
    void boundsTheBody();
    void keepsToItsTimeout();
    void stopsAtOnce();
    void checksTheCertificateAgainstTheHost();
    void refusesAWeakerRedirect();
    void listsLocalAddressesWithoutLoopback();
};

void tst_HttpInternet::fetchesFromThePinnedAddress()
{
    HttpServer server(always(HttpServer::text(200, "44.128.0.1\n")));
    RealInternet internet;
    const HttpReply reply = internet.get(request(server.url(u"echo.example", u"/ip?x=1")), {});
    QCOMPARE(reply.outcome, HttpOutcome::Replied);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("44.128.0.1\n"));
    QCOMPARE(reply.contentType, QByteArray("text/plain"));
    QCOMPARE(reply.server, server.address());
    const HttpServer::Request asked = server.requests().at(0);
    QCOMPARE(asked.target, QByteArray("/ip?x=1"));
    QVERIFY(asked.head.contains("Host: echo.example:" + QByteArray::number(server.port())));
    QVERIFY(asked.head.contains("Accept: text/plain"));
    QVERIFY(!asked.head.contains("gzip"));
}

/// Out of a cache it is the time of another moment.
void tst_HttpInternet::tellsTheTimeOfTheServer()
{
    const QByteArray date = "HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 10:00:07 GMT\r\n";
    HttpServer fresh(always({date + "Content-Length: 0\r\n\r\n"}));
    HttpServer cached(always({date + "Age: 60\r\nContent-Length: 0\r\n\r\n"}));
    RealInternet internet;
    QCOMPARE(internet.get(request(fresh.url(u"echo.example")), {}).date,
             timestampFromIso(u"2026-11-24T10:00:07Z"));
    const HttpReply old = internet.get(request(cached.url(u"echo.example")), {});
    QCOMPARE(old.outcome, HttpOutcome::Replied);
    QVERIFY(!old.date);
}

void tst_HttpInternet::findsTheAddressByLookup()
{
    DnsServer names(
        DnsServer::serving(dns::Name::of("example"), {record("web.example. 60 IN A 127.0.0.1")}));
    HttpServer server(always(HttpServer::text(200, "ok")));
    RealOptions options;
    options.resolvers = {names.endpoint()};
    RealInternet internet(options);
    QCOMPARE(internet.get(request(server.url(u"web.example"), {}), {}).outcome,
             HttpOutcome::Replied);
    QCOMPARE(names.queries().size(), 2U); // A and AAAA
    QCOMPARE(internet.get(request(server.url(u"nowhere.example"), {}), {}).outcome,
             HttpOutcome::NoAddress);
    QCOMPARE(internet.get(request(server.url(u"127.0.0.1"), {}), {}).outcome, HttpOutcome::Replied);
}

void tst_HttpInternet::holdsToTheFamily()
{
    HttpServer server(always(HttpServer::text(200, "ok")));
    RealInternet internet;
    HttpRequest v6 = request(server.url(u"web.example"));
    v6.family = Family::V6;
    QCOMPARE(internet.get(v6, {}).outcome, HttpOutcome::NoAddress);
    RealOptions options;
    options.ipv4 = false;
    RealInternet onlyV6(options);
    QCOMPARE(onlyV6.get(request(server.url(u"web.example")), {}).outcome, HttpOutcome::NoAddress);
    QVERIFY(server.requests().empty());
}

void tst_HttpInternet::triesTheNextAddress()
{
    HttpServer server(always(HttpServer::text(200, "ok")));
    RealInternet internet;
    // Nothing listens there: the whole of 127/8 is this machine.
    const HttpReply reply = internet.get(
        request(server.url(u"web.example"), {Address::v4({127, 0, 0, 9}), server.address()}), {});
    QCOMPARE(reply.outcome, HttpOutcome::Replied);
    QCOMPARE(reply.server, server.address());
}

void tst_HttpInternet::tellsTheFailuresApart()
{
    RealInternet internet;
    HttpServer nonsense(always({"220 mail.example ESMTP\r\n", 0, false, true}));
    QCOMPARE(internet.get(request(nonsense.url(u"a.example")), {}).outcome, HttpOutcome::Malformed);
    HttpServer early(always({"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", 0, false, true}));
    QCOMPARE(internet.get(request(early.url(u"a.example")), {}).outcome, HttpOutcome::Malformed);
    HttpServer untilClose(always({"HTTP/1.1 404 Not Found\r\n\r\nabc", 0, false, true}));
    const HttpReply reply = internet.get(request(untilClose.url(u"a.example")), {});
    QCOMPARE(reply.outcome, HttpOutcome::Replied);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body, QByteArray("abc"));
    const HttpReply closed = internet.get(request(QStringLiteral("http://a.example:1/")), {});
    QCOMPARE(closed.outcome, HttpOutcome::Unreachable);
    QVERIFY(!closed.detail.isEmpty());
    for (const QString &bad : {QStringLiteral("ftp://a.example/"), QStringLiteral("not a url"),
                               QString(), QStringLiteral("http:///x")})
        QCOMPARE(internet.get(request(bad), {}).outcome, HttpOutcome::NoAddress);
}

void tst_HttpInternet::followsRedirectsOnlyWhenAskedTo()
{
    HttpServer server([](const HttpServer::Request &asked) {
        if (asked.target == "/first")
            return HttpServer::redirect(QStringLiteral("/second"));
        return asked.target == "/second" ? HttpServer::redirect(QStringLiteral("third"))
                                         : HttpServer::text(200, asked.target);
    });
    RealInternet internet;
    HttpRequest asked = request(server.url(u"web.example", u"/first"));
    QCOMPARE(internet.get(asked, {}).status, 302);
    asked.maxRedirects = 1;
    QCOMPARE(internet.get(asked, {}).status, 302);
    asked.maxRedirects = 2;
    const HttpReply reply = internet.get(asked, {});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("/third"));
}

void tst_HttpInternet::boundsTheBody()
{
    HttpServer server(always(HttpServer::text(200, QByteArray(2000, 'x'))));
    RealInternet internet;
    HttpRequest asked = request(server.url(u"web.example"));
    asked.maxBytes = 1999;
    QCOMPARE(internet.get(asked, {}).outcome, HttpOutcome::TooLarge);
    asked.maxBytes = 2000;
    QCOMPARE(internet.get(asked, {}).body.size(), 2000);
}

void tst_HttpInternet::keepsToItsTimeout()
{
    HttpServer server(always({{}, 0, true, false}));
    RealInternet internet;
    HttpRequest asked = request(server.url(u"web.example"));
    asked.timeout = Milliseconds(200);
    const HttpReply reply = internet.get(asked, {});
    QCOMPARE(reply.outcome, HttpOutcome::Timeout);
    QVERIFY(reply.took >= Milliseconds(150)); // a coarse timer may fire a little early
}

void tst_HttpInternet::stopsAtOnce()
{
    HttpServer server(always({{}, 0, true, false}));
    RealInternet internet;
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        while (server.requests().empty())
            std::this_thread::yield();
        sinceStop.start();
        source.request_stop();
    });
    QCOMPARE(internet.get(request(server.url(u"web.example")), source.get_token()).outcome,
             HttpOutcome::Cancelled);
    stopper.join();
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
}

void tst_HttpInternet::checksTheCertificateAgainstTheHost()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    const auto identity = testkit::makeTlsIdentity(QStringLiteral("echo.example"));
    if (!identity)
        QSKIP("the openssl program is missing");
    HttpServer server(always(HttpServer::text(200, "secret")), *identity);
    RealOptions options;
    options.extraCertificates = identity->authority;
    RealInternet internet(options);
    const HttpReply good = internet.get(request(server.url(u"echo.example")), {});
    QVERIFY2(good.outcome == HttpOutcome::Replied, qPrintable(good.detail));
    QCOMPARE(good.body, QByteArray("secret"));
    const HttpReply wrongName = internet.get(request(server.url(u"other.example")), {});
    QCOMPARE(wrongName.outcome, HttpOutcome::CertificateRefused);
    QVERIFY(!wrongName.detail.isEmpty());
    RealInternet distrusting;
    QCOMPARE(distrusting.get(request(server.url(u"echo.example")), {}).outcome,
             HttpOutcome::CertificateRefused);
    QCOMPARE(server.requests().size(), 1U); // nothing was asked of those that were refused
}

void tst_HttpInternet::refusesAWeakerRedirect()
{
    const auto identity = testkit::makeTlsIdentity(QStringLiteral("echo.example"));
    if (!QSslSocket::supportsSsl() || !identity)
        QSKIP("no TLS or no openssl program");
    HttpServer server(always(HttpServer::redirect(QStringLiteral("http://echo.example/plain"))),
                      *identity);
    RealOptions options;
    options.extraCertificates = identity->authority;
    RealInternet internet(options);
    HttpRequest asked = request(server.url(u"echo.example"));
    asked.maxRedirects = 3;
    const HttpReply reply = internet.get(asked, {});
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.detail, QStringLiteral("redirect refused"));
}

void tst_HttpInternet::listsLocalAddressesWithoutLoopback()
{
    RealInternet internet;
    for (const LocalAddress &local : internet.localAddresses()) {
        QVERIFY(local.address.addressClass() != AddressClass::Loopback);
        QVERIFY(!local.interface.isEmpty());
        QVERIFY(local.prefixLength > 0 && local.prefixLength <= (local.address.isV4() ? 32 : 128));
        QVERIFY(!(local.temporary && local.address.isV4()));
    }
}

MW_TEST(tst_HttpInternet)
#include "tst_HttpInternet.moc"
