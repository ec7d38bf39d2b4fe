// Includes written out as addresses: the same senders pass as before, or it is refused.
#include "ZoneInternet.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/spf/CheckHost.h"
#include "mail/spf/Flatten.h"

#include <QtTest>

using namespace mailworthy::spf;
using namespace Qt::Literals::StringLiterals;
using mailworthy::Address;

namespace {

Network network(const QByteArray &text)
{
    const QByteArrayList parts = text.split('/');
    return {*Address::parse(QString::fromLatin1(parts[0])),
            parts.size() > 1 ? parts[1].toInt() : -1};
}

QByteArray text(const std::vector<Network> &networks)
{
    QByteArrayList list;
    for (const Network &one : networks)
        list << one.address.toString().toLatin1() + '/' + QByteArray::number(one.prefix);
    return list.join(' ');
}

/// The networks of the record at service.example, or the code of the error with its arguments.
QByteArray written(test::ZoneInternet &zone)
{
    const auto found = networksOf(budget(zone, "service.example", {}).trace.root);
    return found ? text(*found) : found.error().toDebugString().toUtf8();
}

} // namespace

class tst_Flatten : public QObject
{
    Q_OBJECT

private slots:
    void aggregatesNetworks_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *given, const char *expected) {
            QTest::newRow(name) << QByteArray(given) << QByteArray(expected);
        };
        row("nothing", "", "");
        row("one", "192.0.2.1", "192.0.2.1/32");
        row("twice", "192.0.2.1 192.0.2.1", "192.0.2.1/32");
        row("host bits", "192.0.2.77/24", "192.0.2.0/24");
        row("one inside another", "192.0.2.77 192.0.2.0/24 192.0.2.128/25", "192.0.2.0/24");
        row("two halves", "192.0.2.0/25 192.0.2.128/25", "192.0.2.0/24");
        row("halves of halves", "192.0.2.2 192.0.2.3 192.0.2.0 192.0.2.1", "192.0.2.0/30");
        row("neighbours that are no halves", "192.0.2.1 192.0.2.2", "192.0.2.1/32 192.0.2.2/32");
        row("everything", "0.0.0.0/1 128.0.0.0/1", "0.0.0.0/0");
        row("both families, IPv4 first", "2001:db8::/33 192.0.2.1 2001:db8:8000::/33",
            "192.0.2.1/32 2001:db8::/32");
        row("mapped", "::ffff:192.0.2.1", "192.0.2.1/32");
    }
    void aggregatesNetworks()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        std::vector<Network> networks;
        for (const QByteArray &one : given.split(' ')) {
            if (!one.isEmpty())
                networks.push_back(network(one));
        }
        QCOMPARE(text(aggregated(networks)), expected);
    }

    void writesOutWhatPasses()
    {
        test::ZoneInternet zone;
        zone.add("service.example", "TXT",
                 "v=spf1 ip4:192.0.2.0/25 ip4:192.0.2.128/25 include:more.example a:out.example/31 "
                 "mx ~all ip4:203.0.113.1");
        zone.add("service.example", "MX", "10 in.example");
        zone.add("more.example", "TXT", "v=spf1 ip6:2001:db8::/32 redirect=last.example");
        zone.add("last.example", "TXT", "v=spf1 ip4:198.51.100.7 -all");
        zone.add("out.example", "A", "198.51.100.6");
        zone.add("in.example", "A", "198.51.100.25");
        zone.add("in.example", "AAAA", "2001:db8:1::25");
        QCOMPARE(written(zone), "192.0.2.0/24 198.51.100.6/31 198.51.100.25/32 2001:db8::/32"_ba);
    }

    void refusesWhatAddressesCannotSay_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("term");
        const auto row = [](const char *name, const char *record, const QString &term) {
            QTest::newRow(name) << QByteArray(record) << u"spf.flatten-impossible"_s << term;
        };
        row("exists", "v=spf1 exists:%{i}.list.example -all", u"exists:%{i}.list.example"_s);
        row("ptr", "v=spf1 ptr -all", u"ptr"_s);
        row("a macro", "v=spf1 a:%{l}.example -all", u"a:%{l}.example"_s);
        row("an include of a macro", "v=spf1 include:%{l}.example -all", u"include:%{l}.example"_s);
        row("a term that takes out", "v=spf1 -ip4:192.0.2.1 ip4:192.0.2.0/24 ~all",
            u"-ip4:192.0.2.1"_s);
        row("everybody", "v=spf1 ip4:192.0.2.1 +all", u"+all"_s);
        QTest::newRow("two records")
            << QByteArray("v=spf1 -all|v=spf1 ~all") << u"spf.flatten-no-record"_s << QString();
        QTest::newRow("none") << QByteArray() << u"spf.flatten-no-record"_s << QString();
        QTest::newRow("a broken one")
            << QByteArray("v=spf1 ip4:x") << u"spf.flatten-no-record"_s << QString();
        QTest::newRow("an include of nothing") << QByteArray("v=spf1 include:gone.example -all")
                                               << u"spf.flatten-no-record"_s << QString();
        QTest::newRow("a loop") << QByteArray("v=spf1 include:service.example -all")
                                << u"spf.flatten-no-record"_s << QString();
    }
    void refusesWhatAddressesCannotSay()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, code);
        QFETCH(QString, term);
        test::ZoneInternet zone;
        for (const QByteArray &one : record.split('|')) {
            if (!one.isEmpty())
                zone.add("service.example", "TXT", one);
        }
        const auto found = networksOf(budget(zone, "service.example", {}).trace.root);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        if (!term.isEmpty())
            QVERIFY(found.error().args.at(u"term"_s) == mailworthy::ArgValue(term));
    }

    void saysWhatCouldNotBeAsked()
    {
        test::ZoneInternet zone;
        zone.add("service.example", "TXT", "v=spf1 a:slow.example -all");
        zone.fail("slow.example", mailworthy::dns::Outcome::Timeout);
        const auto host = networksOf(budget(zone, "service.example", {}).trace.root);
        QVERIFY(!host);
        QCOMPARE(host.error().code, u"spf.flatten-unknown"_s);

        test::ZoneInternet silent;
        silent.fail("service.example", mailworthy::dns::Outcome::ServerFailure);
        const auto record = networksOf(budget(silent, "service.example", {}).trace.root);
        QVERIFY(!record);
        QCOMPARE(record.error().code, u"spf.flatten-unknown"_s);
    }

    void letsTheSameSendersPass()
    {
        test::ZoneInternet zone;
        const QByteArray before =
            "v=spf1 mx:example.org include:service.example include:other.example ~all";
        zone.add("example.org", "MX", "10 mail.example.org");
        zone.add("mail.example.org", "A", "203.0.113.25");
        zone.add("service.example", "TXT", "v=spf1 ip4:192.0.2.0/24 include:more.example ~all");
        zone.add("more.example", "TXT", "v=spf1 ip6:2001:db8::/32 -all");
        zone.add("other.example", "TXT", "v=spf1 ip4:198.51.100.0/24 ~all");
        const auto networks = networksOf(budget(zone, "service.example", {}).trace.root);
        const auto request =
            withFlattened({{before}, {}, {}, Policy::Keep}, "SERVICE.example", networks.value());
        const auto merged = merge(request.value());
        QCOMPARE(merged->after, "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 mx:example.org "
                                "include:other.example ~all"_ba);
        zone.add("before.example", "TXT", before);
        zone.add("after.example", "TXT", merged->after);
        for (const QByteArray &domain : {"before.example"_ba, "after.example"_ba}) {
            for (const auto &[address, result] :
                 {std::pair{"203.0.113.25", Result::Pass}, std::pair{"192.0.2.9", Result::Pass},
                  std::pair{"2001:db8::9", Result::Pass}, std::pair{"198.51.100.9", Result::Pass},
                  std::pair{"203.0.113.9", Result::SoftFail}}) {
                const Address ip = *Address::parse(QString::fromLatin1(address));
                const Request asked = Request::of(ip, "joe@" + domain, "mail.example.org");
                QVERIFY2(checkHost(zone, asked, {}).result == result, address);
            }
        }
    }

    void leavesARecordAloneThatItCannotMend()
    {
        const std::vector<Network> networks{network("192.0.2.1")};
        const auto absent =
            withFlattened({{"v=spf1 mx -all"}, {}, {}, Policy::Keep}, "service.example", networks);
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, u"spf.flatten-no-include"_s);
        const auto nothing = withFlattened({}, "service.example", networks);
        QCOMPARE(nothing.error().code, u"spf.flatten-no-include"_s);
        // Addresses come first, so one that is refused in front of the include would pass.
        const auto refused =
            withFlattened({{"v=spf1 -ip4:192.0.2.1 include:service.example -all"}, {}, {}, {}},
                          "service.example", networks);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"spf.flatten-impossible"_s);
    }
};

MW_TEST(tst_Flatten)
#include "tst_Flatten.moc"
