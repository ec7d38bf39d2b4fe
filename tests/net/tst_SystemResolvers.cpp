// The system's resolvers as resolv.conf names them.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/real/SystemResolvers.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;

class tst_SystemResolvers : public QObject
{
    Q_OBJECT
private slots:
    void readsResolvConf();
};

void tst_SystemResolvers::readsResolvConf()
{
    const auto servers = parseResolvConf(
        "# a comment\n; another\nsearch home.arpa\nnameserver 192.168.1.1\r\n"
        "nameserver\t2001:db8::53 # comment\n  nameserver 192.168.1.1\nnameserver fe80::1%eth0\n"
        "nameserver 010.0.0.1\nnameserver\noptions edns0\nnameserver 127.0.0.53");
    QCOMPARE(servers.size(), 3U);
    QCOMPARE(servers[0], *Endpoint::parse(u"192.168.1.1"));
    QCOMPARE(servers[1], *Endpoint::parse(u"2001:db8::53"));
    QCOMPARE(servers[2], *Endpoint::parse(u"127.0.0.53"));
    QVERIFY(parseResolvConf("").empty());
    QByteArray many;
    for (int i = 1; i < 100; ++i)
        many += "nameserver 10.0.0." + QByteArray::number(i) + "\n";
    QCOMPARE(parseResolvConf(many).size(), maxResolvers);
}

MW_TEST(tst_SystemResolvers)
#include "tst_SystemResolvers.moc"
