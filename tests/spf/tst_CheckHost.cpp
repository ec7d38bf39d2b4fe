// check_host() rule by rule, with our own cases: the conformance data may be absent elsewhere.
#include "ExampleOrg.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy::spf;
using namespace mailworthy::spf::test;
using mailworthy::Address;
namespace dns = mailworthy::dns;

class tst_CheckHost : public QObject
{
    Q_OBJECT
private slots:
    void evaluatesOneRecord_data();
    void evaluatesOneRecord();
    void followsAliasesForTheRecord();
    void takesTheDomainOfANestedRecord();
    void explainsAFail_data();
    void explainsAFail();
};

void tst_CheckHost::evaluatesOneRecord_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QString>("expected"); // result, mechanism, look-ups, void, reason
    const auto row = [](const char *record, const char *ip, const char *expected) {
        QTest::addRow("%s for %s", record, ip)
            << QByteArray(record) << QByteArray(ip) << QString::fromLatin1(expected);
    };
    const char *own = "192.0.2.1";
    const char *other = "203.0.113.9";
    // RFC 7208 §4.6.2, §4.7
    row("v=spf1", own, "neutral (none) 0 0 default");
    row("v=spf1 ip4:192.0.2.2", own, "neutral (none) 0 0 default");
    row("v=spf1 +ip4:192.0.2.1", own, "pass +ip4:192.0.2.1 0 0 matched");
    row("v=spf1 -all", own, "fail -all 0 0 matched");
    row("v=spf1 ~ALL", own, "softfail ~ALL 0 0 matched");
    row("v=spf1 ?all", own, "neutral ?all 0 0 matched");
    row("v=spf1 -all ip4:192.0.2.1 a", own, "fail -all 0 0 matched");
    // §4.6: found wherever it stands
    row("v=spf1 ip4:192.0.2.1 moo", own, "permerror (none) 0 0 syntax");
    // §5: a client in IPv4-mapped form is an IPv4 client
    row("v=spf1 ip4:192.0.2.0/24 -all", "::ffff:192.0.2.1", "pass ip4:192.0.2.0/24 0 0 matched");
    row("v=spf1 ip6:::ffff:192.0.2.0/120 ?all", own, "neutral ?all 0 0 matched");
    row("v=spf1 ip6:::/0 -all", own, "fail -all 0 0 matched");
    row("v=spf1 ip4:0.0.0.0/0 -all", "2001:db8::9", "fail -all 0 0 matched");
    row("v=spf1 ip6:2001:db8::/64 -all", "2001:db8::9", "pass ip6:2001:db8::/64 0 0 matched");
    row("v=spf1 ip6:2001:db8::/125 -all", "2001:db8::9", "fail -all 0 0 matched");
    // §5.3
    row("v=spf1 a -all", own, "pass a 1 0 matched");
    row("v=spf1 a -all", other, "fail -all 1 0 matched");
    row("v=spf1 a//64 -all", "2001:db8::9", "pass a//64 1 0 matched");
    row("v=spf1 a/24 -all", "2001:db8::9", "fail -all 1 0 matched");
    row("v=spf1 a:nowhere.example/0 -all", own, "fail -all 1 1 matched");
    row("v=spf1 a:mx1.example.org -all", "2001:db8::9",
        "fail -all 1 1 matched"); // no AAAA there: void
    row("v=spf1 a:slow.example -all", own, "temperror a:slow.example 1 0 dns-error");
    row("v=spf1 a:refused.example -all", own, "temperror a:refused.example 1 0 dns-error");
    row("v=spf1 ip4:192.0.2.1 a:slow.example -all", own, "pass ip4:192.0.2.1 0 0 matched");
    row("v=spf1 a:a..b.example -all", own,
        "fail -all 1 1 matched"); // §4.8 leaves it open: as if it did not exist
    // §5.4
    row("v=spf1 mx -all", "192.0.2.26", "pass mx 1 0 matched");
    row("v=spf1 mx/24 -all", own, "pass mx/24 1 0 matched");
    row("v=spf1 mx -all", "2001:db8::26", "pass mx 1 1 matched"); // mx1 has no AAAA
    row("v=spf1 mx:host.example.org -all", own,
        "fail -all 1 1 matched"); // no MX: never its address
    row("v=spf1 mx:slow.example -all", own, "temperror mx:slow.example 1 0 dns-error");
    // §5.5
    row("v=spf1 ptr -all", own, "pass ptr 1 0 matched");
    row("v=spf1 ptr:host.example.org -all", own, "pass ptr:host.example.org 1 0 matched");
    row("v=spf1 ptr:liar.example.org -all", own, "fail -all 1 0 matched");
    row("v=spf1 ptr:ample.org -all", own, "fail -all 1 0 matched");
    row("v=spf1 ptr -all", other, "fail -all 1 1 matched");
    row("v=spf1 ptr ?all", "192.0.2.7",
        "neutral ?all 1 0 matched"); // an error at PTR is no temperror
    // §5.7
    row("v=spf1 exists:%{ir}.in-addr.arpa -all", own, "fail -all 1 1 matched");
    row("v=spf1 exists:mx2.%{d} -all", "2001:db8::9", "pass exists:mx2.%{d} 1 0 matched");
    row("v=spf1 exists:slow.example -all", own, "temperror exists:slow.example 1 0 dns-error");
    // §5.2
    row("v=spf1 include:pass.example -all", "192.0.2.99", "pass include:pass.example 1 0 matched");
    row("v=spf1 ?include:pass.example -all", "192.0.2.99",
        "neutral ?include:pass.example 1 0 matched");
    row("v=spf1 include:pass.example ~all", own, "softfail ~all 1 0 matched");
    row("v=spf1 include:soft.example include:neutral.example -all", own, "fail -all 2 0 matched");
    row("v=spf1 include:plain.example -all", own,
        "permerror include:plain.example 1 0 include-without-record");
    row("v=spf1 include:nowhere.example -all", own,
        "permerror include:nowhere.example 1 1 include-without-record");
    row("v=spf1 include:broken.example -all", own, "permerror include:broken.example 1 0 syntax");
    row("v=spf1 include:two.example -all", own,
        "permerror include:two.example 1 0 several-records");
    row("v=spf1 include:slow.example -all", own, "temperror include:slow.example 1 0 dns-error");
    row("v=spf1 include:a..b.example -all", own,
        "permerror include:a..b.example 1 0 include-without-record");
    // §6.1
    row("v=spf1 redirect=pass.example", "192.0.2.99", "pass ip4:192.0.2.99 1 0 matched");
    row("v=spf1 redirect=pass.example", own, "fail -all 1 0 matched");
    row("v=spf1 redirect=pass.example a", own, "pass a 1 0 matched");
    row("v=spf1 redirect=pass.example ?all", "192.0.2.99", "neutral ?all 0 0 matched");
    row("v=spf1 redirect=nowhere.example", own,
        "permerror redirect=nowhere.example 1 1 redirect-without-record");
    row("v=spf1 redirect=plain.example", own,
        "permerror redirect=plain.example 1 0 redirect-without-record");
    row("v=spf1 redirect=broken.example", own, "permerror redirect=broken.example 1 0 syntax");
    row("v=spf1 redirect=slow.example", own, "temperror redirect=slow.example 1 0 dns-error");
    // §6: unknown modifiers do nothing
    row("v=spf1 foo=%{d}bar match=all -all", own, "fail -all 0 0 matched");
}

void tst_CheckHost::evaluatesOneRecord()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, ip);
    QFETCH(QString, expected);
    for (const bool ahead : {false, true}) {
        ZoneInternet zone;
        addNames(zone);
        zone.add("example.org", "TXT", "some other text");
        zone.add("example.org", "TXT", record);
        Options options;
        options.askAhead = ahead;
        QCOMPARE(summary(ask(zone, ip.constData(), "bob@example.org", "mail.example.org", options)),
                 expected);
    }
}

void tst_CheckHost::followsAliasesForTheRecord()
{
    ZoneInternet zone;
    zone.add("example.org", "CNAME", "shared.example");
    zone.add("shared.example", "TXT", "v=spf1 a -all");
    zone.add("shared.example", "A", "192.0.2.5");
    QCOMPARE(summary(ask(zone, "192.0.2.5")), QStringLiteral("pass a 1 0 matched"));
}

void tst_CheckHost::takesTheDomainOfANestedRecord()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 include:%{d1}.example. -all");
    zone.add("org.example", "TXT", "v=spf1 a mx:%{o} exists:%{d}.%{o}.x.example -all");
    zone.add("org.example", "A", "203.0.113.1");
    zone.add("example.org", "MX", "10 mx.example.org");
    zone.add("mx.example.org", "A", "192.0.2.8");
    zone.add("org.example.example.org.x.example", "A", "127.0.0.1");
    QCOMPARE(summary(ask(zone, "192.0.2.8")),
             QStringLiteral("pass include:%{d1}.example. 3 0 matched"));
    QCOMPARE(summary(ask(zone, "192.0.2.9")),
             QStringLiteral("pass include:%{d1}.example. 4 0 matched"));
}

void tst_CheckHost::explainsAFail_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("explanation");
    const QByteArray none = "(none)";
    QTest::newRow("after a fail")
        << QByteArray("v=spf1 exp=why.example -all")
        << QByteArray("192.0.2.9 is not allowed by bob@example.org (example.org, mx.here.example)");
    QTest::newRow("not after a softfail") << QByteArray("v=spf1 exp=why.example ~all") << none;
    QTest::newRow("of the redirect's target")
        << QByteArray("v=spf1 exp=why.example redirect=target.example")
        << QByteArray("target target.example");
    QTest::newRow("never of an include")
        << QByteArray("v=spf1 -include:target2.example ~all") << none;
    QTest::newRow("two texts") << QByteArray("v=spf1 exp=two.example -all") << none;
    QTest::newRow("no text") << QByteArray("v=spf1 exp=none.example -all") << none;
    QTest::newRow("time-out") << QByteArray("v=spf1 exp=slow.example -all") << none;
    QTest::newRow("bad macro") << QByteArray("v=spf1 exp=bad.example -all") << none;
    QTest::newRow("not ASCII") << QByteArray("v=spf1 exp=latin.example -all") << none;
    QTest::newRow("no legal name") << QByteArray("v=spf1 exp=a..b.example -all") << none;
    QTest::newRow("validated name")
        << QByteArray("v=spf1 exp=name.%{p}.example -all") << QByteArray("I know host.example.org");
}

void tst_CheckHost::explainsAFail()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, explanation);
    ZoneInternet zone;
    zone.add("example.org", "TXT", record);
    zone.add("why.example", "TXT", "%{i} is not allowed by %{s} (%{d}, %{r})");
    zone.add("target.example", "TXT", "v=spf1 -all exp=text.target.example");
    zone.add("target2.example", "TXT", "v=spf1 exp=text.target.example +all");
    zone.add("text.target.example", "TXT", "target %{d}");
    zone.add("two.example", "TXT", "one");
    zone.add("two.example", "TXT", "two");
    zone.add("none.example", "A", "192.0.2.1");
    zone.add("bad.example", "TXT", "%{x}");
    zone.add("latin.example", "TXT", "caf\xE9");
    zone.fail("slow.example", dns::Outcome::Timeout);
    zone.add("9.2.0.192.in-addr.arpa", "PTR", "host.example.org");
    zone.add("host.example.org", "A", "192.0.2.9");
    zone.add("name.host.example.org.example", "TXT", "I know %{p}");
    const Request request =
        Request::of(*Address::parse(u"192.0.2.9"), "bob@example.org", "h", "mx.here.example");
    const Verdict verdict = checkHost(zone, request, {});
    QCOMPARE(verdict.explanation.value_or("(none)"), explanation);
    QCOMPARE(verdict.lookups, record.contains("redirect") || record.contains("include")
                                  ? 1
                                  : 0); // §4.6.4: exp is not counted
    QCOMPARE(verdict.voids, 0);
}

MW_TEST(tst_CheckHost)
#include "tst_CheckHost.moc"
