// The kernel's routes, and which gateway is a router of the own network.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/real/Gateway.h"

#include <QtTest>

#include <cstring>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(QStringView text)
{
    return *Address::parse(text);
}

const Address router = Address::v4({192, 168, 1, 1});

LocalAddress local(const QString &interface, const QString &text, int prefix, bool tunnel = false)
{
    LocalAddress one;
    one.interface = interface;
    one.address = address(text);
    one.prefixLength = prefix;
    one.tunnel = tunnel;
    return one;
}

} // namespace

class tst_Gateway : public QObject
{
    Q_OBJECT
private slots:
    void readsTheRoutes();
    void findsTheOwnGateway_data();
    void findsTheOwnGateway();
};

void tst_Gateway::readsTheRoutes()
{
    // As a little-endian kernel writes it, and so as this machine reads it.
    const auto number = [](std::array<quint8, 4> octets) {
        quint32 value = 0;
        std::memcpy(&value, octets.data(), octets.size());
        return QByteArray::number(value, 16).toUpper().rightJustified(8, '0');
    };
    const QByteArray table =
        "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
        "wlan0\t00000000\t"
        + number({192, 168, 2, 1}) + "\t0003\t0\t0\t600\t00000000\t0\t0\t0\n" + "eth0\t00000000\t"
        + number({192, 168, 1, 1}) + "\t0003\t0\t0\t100\t00000000\t0\t0\t0\n" + "eth0\t"
        + number({192, 168, 1, 0}) + "\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"
        + "tun0\t00000000\t00000000\t0001\t0\t0\t50\t00000000\t0\t0\t0\n" + "half\t00000000\t0101\n"
        + "bad\t00000000\tzzzz\t0003\t0\t0\t1\t00000000\t0\t0\t0\n";
    const std::vector<DefaultRoute> routes = defaultRoutes(table);
    QCOMPARE(routes.size(), 2U);
    QCOMPARE(routes[0].gateway, router);
    QCOMPARE(routes[1].gateway, address(u"192.168.2.1"));
    QVERIFY(defaultRoutes({}).empty());
}

void tst_Gateway::findsTheOwnGateway_data()
{
    QTest::addColumn<QStringList>("gateways");
    QTest::addColumn<QString>("own");
    QTest::newRow("a router at home") << QStringList{u"192.168.1.1"_s} << u"192.168.1.20"_s;
    QTest::newRow("the router behind a VPN's route")
        << QStringList{u"10.8.0.1"_s, u"192.168.1.1"_s} << u"192.168.1.20"_s;
    QTest::newRow("only a VPN") << QStringList{u"10.8.0.1"_s} << QString();
    QTest::newRow("in no network of ours") << QStringList{u"192.168.7.1"_s} << QString();
    QTest::newRow("a router with a public address") << QStringList{u"44.128.25.1"_s} << QString();
    QTest::newRow("this machine itself") << QStringList{u"192.168.1.20"_s} << QString();
    QTest::newRow("no route") << QStringList() << QString();
}

void tst_Gateway::findsTheOwnGateway()
{
    QFETCH(QStringList, gateways);
    QFETCH(QString, own);
    std::vector<DefaultRoute> routes;
    for (const QString &gateway : gateways)
        routes.push_back({address(gateway), 0});
    const std::vector<LocalAddress> locals{local(u"tun0"_s, u"10.8.0.2"_s, 24, true),
                                           local(u"eth0"_s, u"192.168.1.20"_s, 24),
                                           local(u"eth1"_s, u"44.128.25.10"_s, 24)};
    const std::optional<Gateway> found = ownGateway(routes, locals);
    QCOMPARE(found.has_value(), !own.isEmpty());
    if (found) {
        QCOMPARE(found->own, address(own));
        QCOMPARE(found->router, router);
    }
}

MW_TEST(tst_Gateway)
#include "tst_Gateway.moc"
