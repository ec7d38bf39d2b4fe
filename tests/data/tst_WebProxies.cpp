// Addresses of web proxies, and what their operators use for mail all the same.
#include "data/WebProxies.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::data;
using dns::Name;
using namespace Qt::Literals::StringLiterals;

namespace {

const WebProxies &proxies()
{
    static const WebProxies loaded = *WebProxies::builtIn();
    return loaded;
}

} // namespace

class tst_WebProxies : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryHasNetworksInsideNoOther();
    void exceptionsLieInsideTheNetworks();
    void knowsWhoIsInFront_data();
    void knowsWhoIsInFront();
    void namesEntryAndFieldOfAMistake_data();
    void namesEntryAndFieldOfAMistake();
};

void tst_WebProxies::everyEntryHasNetworksInsideNoOther()
{
    QVERIFY(proxies().all().size() >= 2);
    std::vector<Network> all;
    for (const WebProxy &proxy : proxies().all()) {
        QVERIFY2(!proxy.networks.empty(), qPrintable(proxy.id));
        all.insert(all.end(), proxy.networks.begin(), proxy.networks.end());
    }
    for (const Network &network : all) {
        QVERIFY2(network.address.isPublic(), qPrintable(network.address.toString()));
        const auto holders = std::count_if(all.begin(), all.end(), [&](const Network &other) {
            return other.bits <= network.bits && other.contains(network.address);
        });
        QVERIFY2(holders == 1, qPrintable(network.address.toString()));
    }
}

void tst_WebProxies::exceptionsLieInsideTheNetworks()
{
    for (const WebProxy &proxy : proxies().all()) {
        for (const Network &mail : proxy.mailNetworks) {
            QVERIFY2(std::any_of(proxy.networks.begin(), proxy.networks.end(),
                                 [&](const Network &network) {
                                     return network.bits < mail.bits
                                            && network.contains(mail.address);
                                 }),
                     qPrintable(mail.address.toString()));
        }
    }
}

void tst_WebProxies::knowsWhoIsInFront_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("proxy");
    QTest::newRow("orange cloud") << u"mail.good.example"_s << u"104.21.5.5"_s << u"cloudflare"_s;
    QTest::newRow("orange cloud of IPv6")
        << u"mail.good.example"_s << u"2606:4700:3030::6815:505"_s << u"cloudflare"_s;
    QTest::newRow("first address of a network")
        << u"mail.good.example"_s << u"172.64.0.0"_s << u"cloudflare"_s;
    QTest::newRow("last address of a network")
        << u"mail.good.example"_s << u"172.71.255.255"_s << u"cloudflare"_s;
    QTest::newRow("just behind a network") << u"mail.good.example"_s << u"172.72.0.0"_s << u""_s;
    QTest::newRow("just before a network")
        << u"mail.good.example"_s << u"172.63.255.255"_s << u""_s;
    QTest::newRow("another proxy") << u"mail.good.example"_s << u"151.101.1.57"_s << u"fastly"_s;
    QTest::newRow("mail routing, by its name")
        << u"route1.mx.cloudflare.net"_s << u"162.159.100.1"_s << u""_s;
    QTest::newRow("mail routing, by its address")
        << u"mx.good.example"_s << u"162.159.205.11"_s << u""_s;
    QTest::newRow("a proxy for every service")
        << u"mail.good.example"_s << u"172.65.3.4"_s << u""_s;
    QTest::newRow("a name that only ends like it")
        << u"xmx.cloudflare.net"_s << u"104.21.5.5"_s << u"cloudflare"_s;
    QTest::newRow("a home line") << u"mail.good.example"_s << u"44.128.0.25"_s << u""_s;
}

void tst_WebProxies::knowsWhoIsInFront()
{
    QFETCH(const QString, host);
    QFETCH(const QString, address);
    QFETCH(const QString, proxy);
    const WebProxy *found =
        proxies().inFrontOf(*Name::parse(QStringView(host)), *Address::parse(address));
    QCOMPARE(found ? found->id : QString(), proxy);
}

void tst_WebProxies::namesEntryAndFieldOfAMistake_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("field");
    const QByteArray sources = R"(,"sources":["https://a.example"])";
    QTest::newRow("no networks") << R"("name":"A")" + sources << u"networks"_s;
    QTest::newRow("an address") << R"("name":"A","networks":["44.128.0.1"])" + sources
                                << u"networks"_s;
    QTest::newRow("bits behind the prefix")
        << R"("name":"A","networks":["44.128.0.1/24"])" + sources << u"networks"_s;
    QTest::newRow("too many bits")
        << R"("name":"A","networks":["44.128.0.0/33"])" + sources << u"networks"_s;
    QTest::newRow("everything") << R"("name":"A","networks":["0.0.0.0/0"])" + sources
                                << u"networks"_s;
    QTest::newRow("an exception that is none")
        << R"("name":"A","networks":["44.128.0.0/24"],"mailNetworks":["x/24"])" + sources
        << u"mailNetworks"_s;
    QTest::newRow("no sources") << R"("name":"A","networks":["44.128.0.0/24"])"_ba << u"sources"_s;
}

void tst_WebProxies::namesEntryAndFieldOfAMistake()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, field);
    const Result<WebProxies> read = WebProxies::fromJson(
        R"({"schema":1,"asOf":"2026","proxies":[{"id":"a",)" + fields + "}]}", u"f"_s);
    MW_VERIFY_ERROR(read, u"data.schema"_s);
    QCOMPARE(argText(read.error().args.at(u"entry"_s)), u"a"_s);
    QCOMPARE(argText(read.error().args.at(u"field"_s)), field);
}

MW_TEST(tst_WebProxies)
#include "tst_WebProxies.moc"
