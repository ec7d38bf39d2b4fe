#include "base/Address.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <random>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private slots:
    void takesStrictTextOnly_data();
    void takesStrictTextOnly();
    void printsAsRfc5952_data();
    void printsAsRfc5952();
    void printedAddressesReadBack();
    void knowsTheClass_data();
    void knowsTheClass();
    void namesEveryClass();
    void unmapsMappedAddressesOnly();
    void comparesPrefixes();
    void masksHostBits();
    void ordersByFamilyThenOctets();
    void readsEndpoints_data();
    void readsEndpoints();
    void refusesBadEndpoints_data();
    void refusesBadEndpoints();
};

void tst_Address::takesStrictTextOnly_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "1",
                             "127.1",
                             "1.2.3",
                             "1.2.3.4.5",
                             "010.0.0.1",
                             "1.2.3.04",
                             "1.2.3.256",
                             "1.2.3.",
                             ".1.2.3",
                             "1..2.3",
                             " 1.2.3.4",
                             "1.2.3.4 ",
                             "1.2.3.4/24",
                             "0x1.2.3.4",
                             "+1.2.3.4",
                             "-1.2.3.4",
                             "1.2.3.4:53",
                             "[2001:db8::1]",
                             "2001:db8::1%eth0",
                             "fe80::1%1",
                             ":",
                             ":::",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1:2:3:4::5:6:7:8",
                             "1::2::3",
                             ":1:2:3:4:5:6:7:8",
                             "1:2:3:4:5:6:7:",
                             "12345::",
                             "g::1",
                             "::1.2.3",
                             "::1.2.3.04",
                             "1.2.3.4::",
                             "::1.2.3.4:5",
                             "1:2:3:4:5:6:7:1.2.3.4",
                             "2001:db8::1/64",
                             "::-1",
                             "localhost"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("full-width digits") << u"１.2.3.4"_s;
    QTest::newRow("arabic digits") << u"\u0661.2.3.4"_s;
    QTest::newRow("long") << QString(10000, u'1');
    QTest::newRow("many colons") << QString(10000, u':');
}

void tst_Address::takesStrictTextOnly()
{
    QFETCH(QString, text);
    const Result<Address> address = Address::parse(text);
    MW_VERIFY_ERROR(address, u"address.not-an-address"_s);
    QCOMPARE(argText(address.error().args.at(u"text"_s)), text);
}

void tst_Address::printsAsRfc5952_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("44.128.0.10", "44.128.0.10");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0db8:0000:0000:0000:ff00:0042:8329", "2001:db8::ff00:42:8329");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("1:0:0:0:0:0:0:0", "1::");
    row("0:0:1:0:0:0:0:0", "0:0:1::");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("::ffff:c000:201", "::ffff:192.0.2.1");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("::1.2.3.4", "::102:304");
    row("3ffe::1:0:0", "3ffe::1:0:0");
}

void tst_Address::printsAsRfc5952()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const Result<Address> address = Address::parse(text);
    MW_VERIFY_RESULT(address);
    QCOMPARE(address->toString(), printed);
    QCOMPARE(Address::parse(printed).value(), *address);
}

void tst_Address::printedAddressesReadBack()
{
    std::mt19937 random(20261124);
    for (int i = 0; i < 20000; ++i) {
        std::array<quint8, 16> octets{};
        for (quint8 &octet : octets)
            octet = random() % 3 == 0 ? static_cast<quint8>(random()) : quint8{0};
        const Address v6 = Address::v6(octets);
        QCOMPARE(Address::parse(v6.toString()).value(), v6);
        const Address v4 = Address::v4({octets[0], octets[1], octets[2], octets[3]});
        QCOMPARE(Address::parse(v4.toString()).value(), v4);
    }
}

void tst_Address::knowsTheClass_data()
{
    QTest::addColumn<AddressClass>("expected");
    const auto rows = [](AddressClass expected, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << expected;
    };
    rows(AddressClass::Public,
         {"1.0.0.0",    "9.255.255.255",   "44.128.0.10",     "100.63.255.255", "100.128.0.0",
          "126.0.0.1",  "169.253.255.255", "172.15.255.255",  "172.32.0.0",     "192.0.1.0",
          "192.0.3.0",  "192.88.98.255",   "192.167.255.255", "192.169.0.0",    "198.17.255.255",
          "198.20.0.0", "198.51.99.255",   "203.0.112.255",   "203.0.114.0",    "223.255.255.255",
          "2000::",     "2001:200::1",     "2001:db7::1",     "2001:db9::1",    "2003::1",
          "2a00::1",    "3ffe::1",         "3fff:1000::",     "3fff:ffff::1"});
    rows(AddressClass::Unspecified, {"0.0.0.0", "0.255.255.255", "::"});
    rows(AddressClass::Loopback, {"127.0.0.1", "127.255.255.255", "::1"});
    rows(AddressClass::Private,
         {"10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.1"});
    rows(AddressClass::CarrierNat, {"100.64.0.0", "100.127.255.255"});
    rows(AddressClass::LinkLocal, {"169.254.0.1", "fe80::1", "febf:ffff::1"});
    rows(AddressClass::UniqueLocal, {"fc00::1", "fdff::1"});
    rows(AddressClass::Multicast, {"224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"});
    rows(AddressClass::Documentation, {"192.0.2.1", "198.51.100.1", "203.0.113.255", "2001:db8::1",
                                       "2001:db8:ffff::1", "3fff::1", "3fff:fff::1"});
    rows(AddressClass::Benchmarking, {"198.18.0.0", "198.19.255.255", "2001:2::1"});
    rows(AddressClass::ProtocolUse,
         {"192.0.0.1", "192.0.0.9", "192.0.0.170", "64:ff9b::1", "64:ff9b::102:304", "64:ff9b:1::1",
          "100::1", "100:0:0:1::1", "2001:1::1", "2001:3::1", "2001:4:112::1", "2001:10::1",
          "2001:20::1", "2001:2f::1", "2001:2:1::1", "2001:1ff::1", "5f00::1"});
    rows(AddressClass::Transition,
         {"192.88.99.1", "2001::1", "2001:0:ffff::1", "2002::1", "2002:c000:201::1"});
    rows(AddressClass::Reserved,
         {"240.0.0.1", "255.255.255.255", "::2", "::1.2.3.4", "::ffff:1.2.3.4", "64:ff9a::1",
          "100:0:0:2::1", "1000::1", "4000::1", "5eff::1", "fbff::1", "fe00::1", "fec0::1"});
}

void tst_Address::knowsTheClass()
{
    QFETCH(AddressClass, expected);
    const Address address = Address::parse(QString::fromUtf8(QTest::currentDataTag())).value();
    QCOMPARE(address.addressClass(), expected);
    QCOMPARE(address.isPublic(), expected == AddressClass::Public);
}

void tst_Address::namesEveryClass()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(AddressClass::Reserved); ++i)
        names.insert(toString(static_cast<AddressClass>(i)));
    QCOMPARE(names.size(), static_cast<int>(AddressClass::Reserved) + 1);
}

void tst_Address::unmapsMappedAddressesOnly()
{
    const auto address = [](const char *text) {
        return Address::parse(QString::fromUtf8(text)).value();
    };
    QCOMPARE(address("::ffff:192.0.2.1").unmapped(), address("192.0.2.1"));
    QCOMPARE(address("::192.0.2.1").unmapped(), address("::192.0.2.1"));
    QCOMPARE(address("64:ff9b::192.0.2.1").unmapped(), address("64:ff9b::192.0.2.1"));
    QCOMPARE(address("192.0.2.1").unmapped(), address("192.0.2.1"));
}

void tst_Address::comparesPrefixes()
{
    const auto shares = [](const char *a, const char *b, int bits) {
        return Address::parse(QString::fromUtf8(a))
            .value()
            .sharesPrefix(Address::parse(QString::fromUtf8(b)).value(), bits);
    };
    QVERIFY(shares("192.0.2.1", "192.0.2.254", 24));
    QVERIFY(!shares("192.0.2.1", "192.0.3.1", 24));
    QVERIFY(shares("192.0.2.1", "192.0.3.1", 23));
    QVERIFY(shares("1.2.3.4", "200.1.1.1", 0));
    QVERIFY(shares("1.2.3.4", "1.2.3.4", 32));
    QVERIFY(!shares("1.2.3.4", "1.2.3.5", 32));
    QVERIFY(!shares("1.2.3.4", "1.2.3.5", 99));
    QVERIFY(shares("1.2.3.4", "1.2.3.5", 31));
    QVERIFY(shares("2001:db8::1", "2001:db8:0:0:ffff::1", 64));
    QVERIFY(!shares("2001:db8::1", "2001:db8:0:1::1", 64));
    QVERIFY(!shares("2001:db8::1", "2001:db8::2", 128));
    QVERIFY(!shares("0.0.0.0", "::", 0));
}

void tst_Address::masksHostBits()
{
    const auto masked = [](const char *text, int bits) {
        return Address::parse(QString::fromUtf8(text)).value().masked(bits).toString();
    };
    QCOMPARE(masked("192.0.2.255", 32), u"192.0.2.255"_s);
    QCOMPARE(masked("192.0.2.255", 31), u"192.0.2.254"_s);
    QCOMPARE(masked("192.0.2.255", 24), u"192.0.2.0"_s);
    QCOMPARE(masked("192.0.2.255", 9), u"192.0.0.0"_s);
    QCOMPARE(masked("192.0.2.255", 0), u"0.0.0.0"_s);
    QCOMPARE(masked("2001:db8:ffff::1", 33), u"2001:db8:8000::"_s);
    QCOMPARE(masked("2001:db8::1", 128), u"2001:db8::1"_s);
}

void tst_Address::ordersByFamilyThenOctets()
{
    std::vector<Address> list;
    for (const char *text : {"::1", "9.0.0.1", "10.0.0.1", "::"})
        list.push_back(Address::parse(QString::fromUtf8(text)).value());
    std::sort(list.begin(), list.end());
    QStringList texts;
    for (const Address &address : list)
        texts.append(address.toString());
    QCOMPARE(texts, QStringList({u"9.0.0.1"_s, u"10.0.0.1"_s, u"::"_s, u"::1"_s}));
}

void tst_Address::readsEndpoints_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("printed");
    QTest::newRow("1.2.3.4") << u"1.2.3.4"_s << 53 << u"1.2.3.4"_s;
    QTest::newRow("1.2.3.4:53") << u"1.2.3.4"_s << 53 << u"1.2.3.4"_s;
    QTest::newRow("1.2.3.4:5300") << u"1.2.3.4"_s << 5300 << u"1.2.3.4:5300"_s;
    QTest::newRow("1.2.3.4:65535") << u"1.2.3.4"_s << 65535 << u"1.2.3.4:65535"_s;
    QTest::newRow("2001:db8::53") << u"2001:db8::53"_s << 53 << u"2001:db8::53"_s;
    QTest::newRow("[2001:db8::53]") << u"2001:db8::53"_s << 53 << u"2001:db8::53"_s;
    QTest::newRow("[2001:db8::53]:5300") << u"2001:db8::53"_s << 5300 << u"[2001:db8::53]:5300"_s;
}

void tst_Address::readsEndpoints()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(QString, printed);
    const Result<Endpoint> endpoint = Endpoint::parse(QString::fromUtf8(QTest::currentDataTag()));
    MW_VERIFY_RESULT(endpoint);
    QCOMPARE(endpoint->address, Address::parse(address).value());
    QCOMPARE(int{endpoint->port}, port);
    QCOMPARE(endpoint->toString(), printed);
    QCOMPARE(Endpoint::parse(printed).value(), *endpoint);
    QCOMPARE(Endpoint::parse(endpoint->toString(0), 1).value(), *endpoint);
}

void tst_Address::refusesBadEndpoints_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             ":",
                             ":53",
                             "1.2.3.4:",
                             "1.2.3.4:0",
                             "1.2.3.4:65536",
                             "1.2.3.4:053",
                             "1.2.3.4:x",
                             "1.2.3.4:5:3",
                             "[1.2.3.4]:53",
                             "[2001:db8::53",
                             "[2001:db8::53]x",
                             "[2001:db8::53]:",
                             "[2001:db8::53]:0",
                             "2001:db8::53]:53",
                             "[]:53",
                             "[",
                             "[]",
                             "localhost:53",
                             "127.1:53"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Address::refusesBadEndpoints()
{
    QFETCH(QString, text);
    MW_VERIFY_ERROR(Endpoint::parse(text), u"endpoint.not-an-address"_s);
}

MW_TEST(tst_Address)
#include "tst_Address.moc"
