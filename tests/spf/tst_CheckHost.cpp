// check_host() rule by rule, with our own cases: the conformance data may be absent elsewhere.
#include "ZoneInternet.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/spf/CheckHost.h"

#include <QtTest>

using namespace mailworthy::spf;
using mailworthy::Address;
using mailworthy::ArgValue;
using mailworthy::Milliseconds;
using mailworthy::spf::test::ZoneInternet;
namespace dns = mailworthy::dns;

namespace {

Verdict ask(ZoneInternet &zone, const char *ip, const QByteArray &from = "bob@example.org",
            const QByteArray &helo = "mail.example.org", const Options &options = {})
{
    return checkHost(zone, Request::of(*Address::parse(QString::fromLatin1(ip)), from, helo),
                     options, {});
}

QString summary(const Verdict &verdict)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(toString(verdict.result), displayText(verdict.mechanism.value_or("(none)")),
             QString::number(verdict.lookups), QString::number(verdict.voids),
             toString(verdict.why.reason));
}

/// Names that the records below speak of.
void addNames(ZoneInternet &zone)
{
    zone.add("example.org", "A", "192.0.2.1");
    zone.add("example.org", "AAAA", "2001:db8::1");
    zone.add("example.org", "MX", "20 mx2.example.org");
    zone.add("example.org", "MX", "10 mx1.example.org");
    zone.add("mx1.example.org", "A", "192.0.2.25");
    zone.add("mx2.example.org", "A", "192.0.2.26");
    zone.add("mx2.example.org", "AAAA", "2001:db8::26");
    zone.add("pass.example", "TXT", "v=spf1 ip4:192.0.2.99 -all");
    zone.add("soft.example", "TXT", "v=spf1 ~all");
    zone.add("neutral.example", "TXT", "v=spf1 ?all");
    zone.add("plain.example", "TXT", "hello");
    zone.add("broken.example", "TXT", "v=spf1 moo");
    zone.add("two.example", "TXT", "v=spf1 -all");
    zone.add("two.example", "TXT", "v=spf1 +all");
    zone.fail("slow.example", dns::Outcome::Timeout);
    zone.fail("refused.example", dns::Outcome::Refused);
    zone.fail("servfail.example", dns::Outcome::ServerFailure);
    zone.add("1.2.0.192.in-addr.arpa", "PTR", "liar.example.org");
    zone.add("1.2.0.192.in-addr.arpa", "PTR", "Host.Example.ORG");
    zone.add("host.example.org", "A", "192.0.2.1");
    zone.add("liar.example.org", "A", "203.0.113.9");
    zone.fail("7.2.0.192.in-addr.arpa", dns::Outcome::ServerFailure);
}

} // namespace

class tst_CheckHost : public QObject
{
    Q_OBJECT
private slots:
    void evaluatesOneRecord_data();
    void evaluatesOneRecord();
    void saysNoneForWhatIsNoMailDomain_data();
    void saysNoneForWhatIsNoMailDomain();
    void judgesTheIdentityItIsGiven();
    void followsAliasesForTheRecord();
    void takesTheDomainOfANestedRecord();
    void explainsAFail_data();
    void explainsAFail();
    void countsTheEleventhTermAndNoMore();
    void allowsTenTerms();
    void passesBeforeTheLimitIsReached();
    void countsVoidQueriesUnderAnMx();
    void takesAnotherVoidLimitWhenAsked();
    void stopsAtTheEleventhMxHost();
    void matchesWithinTheFirstTenMxHosts();
    void readsTenPtrNamesAtMost();
    void neverMatchesEightBitLocalPartsInNames();
    void turnsNamesIntoALabels();
    void endsWhenItIsStopped();
    void endsWhenTheTimeIsOver();
    void asksAheadInFewRounds();
    void asksNoMoreThanItNeedsWithoutAskingAhead();
    void comesToTheSameVerdictEitherWay();
    void tracesWhatItAskedAndFound();
    void walksOnBeyondTheLimitForThePicture();
    void putsTheVerdictIntoJson();
    void namesEveryWord();
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

void tst_CheckHost::saysNoneForWhatIsNoMailDomain_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("expected");
    const QString notOne = QStringLiteral("none (none) 0 0 not-a-domain");
    QTest::newRow("single label") << QByteArray("localhost") << notOne;
    QTest::newRow("literal") << QByteArray("[192.0.2.1]") << notOne;
    QTest::newRow("long label") << QByteArray(64, 'a') + ".example" << notOne;
    QTest::newRow("empty label") << QByteArray("a..example") << notOne;
    QTest::newRow("too long") << QByteArray("a.").repeated(130) + "example" << notOne;
    QTest::newRow("empty") << QByteArray("x@") << notOne;
    QTest::newRow("does not exist")
        << QByteArray("nowhere.example") << QStringLiteral("none (none) 0 0 no-such-domain");
    QTest::newRow("no TXT") << QByteArray("mx1.example.org")
                            << QStringLiteral("none (none) 0 0 no-record");
    QTest::newRow("no SPF") << QByteArray("plain.example")
                            << QStringLiteral("none (none) 0 0 no-record");
    QTest::newRow("two records") << QByteArray("two.example")
                                 << QStringLiteral("permerror (none) 0 0 several-records");
    QTest::newRow("time-out") << QByteArray("slow.example")
                              << QStringLiteral("temperror (none) 0 0 dns-error");
    QTest::newRow("refused") << QByteArray("refused.example")
                             << QStringLiteral("temperror (none) 0 0 dns-error");
    QTest::newRow("server failure")
        << QByteArray("servfail.example") << QStringLiteral("temperror (none) 0 0 dns-error");
    QTest::newRow("final dot") << QByteArray("pass.example.")
                               << QStringLiteral("fail -all 0 0 matched");
}

void tst_CheckHost::saysNoneForWhatIsNoMailDomain()
{
    QFETCH(QByteArray, domain);
    QFETCH(QString, expected);
    ZoneInternet zone;
    addNames(zone);
    QCOMPARE(summary(ask(zone, "203.0.113.1", domain.contains('@') ? domain : "bob@" + domain)),
             expected);
}

void tst_CheckHost::judgesTheIdentityItIsGiven()
{
    const Address ip = *Address::parse(u"192.0.2.1");
    const Request path = Request::of(ip, "a@b@example.org", "helo.example");
    QCOMPARE(path.identity, Identity::MailFrom);
    QCOMPARE(path.localPart, QByteArray("a@b"));
    QCOMPARE(path.domain, QByteArray("example.org"));
    for (const char *null : {"", "<>"}) { // RFC 7208 §2.4
        const Request helo = Request::of(ip, null, "helo.example");
        QCOMPARE(helo.identity, Identity::Helo);
        QCOMPARE(helo.localPart, QByteArray("postmaster"));
        QCOMPARE(helo.domain, QByteArray("helo.example"));
    }
    QCOMPARE(Request::of(ip, "<bob@example.org>", "h").localPart, QByteArray("bob"));
    QCOMPARE(Request::of(ip, "@example.org", "h").localPart, QByteArray("postmaster")); // §4.3
    QCOMPARE(Request::of(ip, "example.org", "h").domain, QByteArray("example.org"));
    QCOMPARE(Request::of(*Address::parse(u"::ffff:192.0.2.1"), "", "h").ip, ip);

    ZoneInternet zone;
    zone.add("helo.example", "TXT", "v=spf1 exists:%{l}.%{o}.%{h}.check.example -all");
    zone.add("postmaster.helo.example.helo.example.check.example", "A", "127.0.0.2");
    const Verdict verdict = ask(zone, "192.0.2.1", "", "helo.example");
    QCOMPARE(verdict.result, Result::Pass);
    QCOMPARE(verdict.identity, Identity::Helo);
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

void tst_CheckHost::countsTheEleventhTermAndNoMore()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT",
             "v=spf1 a mx a mx a include:nest.example a:last.example a:never.example -all");
    zone.add("nest.example", "TXT",
             "v=spf1 a:example.org a:example.org a:example.org a:example.org a:example.org -all");
    const Verdict verdict = ask(zone, "203.0.113.9");
    QCOMPARE(summary(verdict),
             QStringLiteral("permerror include:nest.example 11 0 too-many-lookups"));
    QCOMPARE(verdict.why.args.at(QStringLiteral("limit")), ArgValue(qint64(10)));
}

void tst_CheckHost::allowsTenTerms()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT",
             "v=spf1 a mx a mx a mx a mx include:soft.example a:mx2.example.org -all");
    QCOMPARE(summary(ask(zone, "203.0.113.9")), QStringLiteral("fail -all 10 0 matched"));
}

void tst_CheckHost::passesBeforeTheLimitIsReached()
{
    // RFC 7208 §4.6.4 counts by evaluated term: over the limit on paper, fine for an address that
    // matches early.
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT", "v=spf1 a a a a a a a a a a a a a -all");
    QCOMPARE(summary(ask(zone, "192.0.2.1")), QStringLiteral("pass a 1 0 matched"));
    QCOMPARE(summary(ask(zone, "203.0.113.9")),
             QStringLiteral("permerror a 11 0 too-many-lookups"));
}

void tst_CheckHost::countsVoidQueriesUnderAnMx()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 mx -all");
    for (int i = 1; i <= 3; ++i)
        zone.add("example.org", "MX",
                 QByteArray::number(i) + " empty" + QByteArray::number(i) + ".example.org");
    QCOMPARE(summary(ask(zone, "192.0.2.1")),
             QStringLiteral("permerror mx 1 3 too-many-void-lookups"));
    zone.add("empty2.example.org", "A", "192.0.2.7");
    QCOMPARE(summary(ask(zone, "192.0.2.1")), QStringLiteral("fail -all 1 2 matched"));
}

void tst_CheckHost::takesAnotherVoidLimitWhenAsked()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 a:x.example a:x.example a:y.example -all");
    Options options;
    QCOMPARE(summary(ask(zone, "192.0.2.1", "b@example.org", "h", options)),
             QStringLiteral("permerror a:y.example 3 3 too-many-void-lookups"));
    options.maxVoidLookups = 3;
    QCOMPARE(summary(ask(zone, "192.0.2.1", "b@example.org", "h", options)),
             QStringLiteral("fail -all 3 3 matched"));
}

void tst_CheckHost::stopsAtTheEleventhMxHost()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 mx ip4:192.0.2.11 -all");
    for (int i = 1; i <= 11; ++i) {
        const QByteArray host = "mx" + QByteArray::number(i) + ".example.org";
        zone.add("example.org", "MX", QByteArray::number(i) + ' ' + host);
        zone.add(host, "A", "192.0.2." + QByteArray::number(i));
    }
    zone.add("example.org", "MX", "0 ."); // RFC 7505: nothing to ask, does not count
    QCOMPARE(summary(ask(zone, "192.0.2.11")),
             QStringLiteral("permerror mx 1 0 too-many-mx-hosts"));
}

void tst_CheckHost::matchesWithinTheFirstTenMxHosts()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 mx -all");
    for (int i = 11; i >= 1; --i) {
        const QByteArray host = "mx" + QByteArray::number(i) + ".example.org";
        zone.add("example.org", "MX", QByteArray::number(i) + ' ' + host);
        zone.add(host, "A", "192.0.2." + QByteArray::number(i));
    }
    QCOMPARE(summary(ask(zone, "192.0.2.10")),
             QStringLiteral("pass mx 1 0 matched")); // by preference
}

void tst_CheckHost::readsTenPtrNamesAtMost()
{
    ZoneInternet zone;
    zone.add("example.org", "TXT", "v=spf1 ptr -all");
    for (int i = 1; i <= 11; ++i) {
        const QByteArray host =
            "h" + QByteArray::number(i) + (i == 11 ? ".example.org" : ".example.net");
        zone.add("1.2.0.192.in-addr.arpa", "PTR", host);
        zone.add(host, "A", "192.0.2.1");
    }
    QCOMPARE(summary(ask(zone, "192.0.2.1")), QStringLiteral("fail -all 1 0 matched"));
}

void tst_CheckHost::neverMatchesEightBitLocalPartsInNames()
{
    // RFC 8616 §4
    ZoneInternet zone;
    zone.add("example.org", "TXT",
             "v=spf1 exists:%{l}.x.example exists:%{s}.x.example include:%{l}.x.example -all");
    const QByteArray from = "j\xC3\xBCrgen@example.org";
    QCOMPARE(summary(ask(zone, "192.0.2.1", from)), QStringLiteral("fail -all 3 0 matched"));
    QCOMPARE(zone.asked, QStringList({QStringLiteral("example.org TXT")}));
}

void tst_CheckHost::turnsNamesIntoALabels()
{
    // RFC 8616 §4
    ZoneInternet zone;
    zone.add("xn--mller-kva.example", "TXT", "v=spf1 exists:%{o}.%{h}.x.example -all");
    zone.add("xn--mller-kva.example.xn--bcher-kva.example.x.example", "A", "127.0.0.2");
    QCOMPARE(ask(zone, "192.0.2.1", "info@m\xC3\xBCller.example",
                 "b\xC3\xBC"
                 "cher.example")
                 .result,
             Result::Pass);
    // Octets that are no UTF-8 stay what they are.
    QCOMPARE(Request::of(Address(), "x@m\xFCller.example", "h").domain,
             QByteArray("m\xFCller.example"));
}

void tst_CheckHost::endsWhenItIsStopped()
{
    for (const bool ahead : {false, true}) {
        ZoneInternet zone;
        addNames(zone);
        zone.add("example.org", "TXT", "v=spf1 a:host.example.org mx -all");
        zone.stopAt = dns::Question{dns::Name::of("example.org"), dns::Type::MX, dns::Class::IN};
        Options options;
        options.askAhead = ahead;
        const Verdict verdict =
            checkHost(zone, Request::of(*Address::parse(u"203.0.113.9"), "b@example.org", "h"),
                      options, zone.stopSource.get_token());
        QCOMPARE(verdict.result, Result::TempError);
        QCOMPARE(toString(verdict.why.reason), QStringLiteral("cancelled"));
    }
}

void tst_CheckHost::endsWhenTheTimeIsOver()
{
    ZoneInternet zone;
    addNames(zone);
    zone.perQuestion = Milliseconds(30'000);
    zone.add("example.org", "TXT", "v=spf1 a mx exists:x.example -all");
    Options options;
    options.askAhead = false;
    const Verdict verdict = ask(zone, "203.0.113.9", "b@example.org", "h", options);
    QCOMPARE(verdict.result, Result::TempError);
    QCOMPARE(toString(verdict.why.reason), QStringLiteral("time-limit"));
    QCOMPARE(zone.asked.size(), qsizetype(3));
}

void tst_CheckHost::asksAheadInFewRounds()
{
    ZoneInternet zone;
    QByteArray record = "v=spf1";
    for (int i = 0; i < 10; ++i) {
        const QByteArray name = "s" + QByteArray::number(i) + ".example";
        record += " include:" + name;
        zone.add(name, "TXT", "v=spf1 ip4:198.51.100." + QByteArray::number(i));
    }
    zone.add("example.org", "TXT", record + " -all");
    QCOMPARE(summary(ask(zone, "203.0.113.9")), QStringLiteral("fail -all 10 0 matched"));
    QCOMPARE(zone.rounds, 2);
    QCOMPARE(zone.asked.size(), qsizetype(11));
}

void tst_CheckHost::asksNoMoreThanItNeedsWithoutAskingAhead()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT", "v=spf1 a mx include:pass.example -all");
    Options options;
    options.askAhead = false;
    ask(zone, "192.0.2.25", "b@example.org", "h", options);
    QCOMPARE(zone.asked,
             QStringList({QStringLiteral("example.org TXT"), QStringLiteral("example.org A"),
                          QStringLiteral("example.org MX"), QStringLiteral("mx1.example.org A")}));
}

void tst_CheckHost::comesToTheSameVerdictEitherWay()
{
    // A pile of terms in random order, some that fail, over several records.
    QRandomGenerator random(4);
    const std::vector<QByteArray> terms = {"a",
                                           "mx",
                                           "a:nowhere.example",
                                           "mx:host.example.org",
                                           "include:pass.example",
                                           "include:nest.example",
                                           "exists:%{i}.x.example",
                                           "a:slow.example",
                                           "include:broken.example",
                                           "ptr",
                                           "-exists:mx1.example.org",
                                           "?a:mx2.example.org",
                                           "exists:%{p}.y.example",
                                           "include:loop.example"};
    for (int round = 0; round < 400; ++round) {
        QByteArray record = "v=spf1";
        for (int i = 0; i < 9; ++i)
            record += ' ' + terms[random.bounded(static_cast<quint32>(terms.size()))];
        QStringList verdicts;
        for (const bool ahead : {false, true}) {
            ZoneInternet zone;
            addNames(zone);
            zone.add("example.org", "TXT", record + " ~all");
            zone.add("nest.example", "TXT",
                     "v=spf1 a:mx1.example.org include:pass.example a:void.example ?all");
            zone.add("loop.example", "TXT", "v=spf1 include:loop.example");
            Options options;
            options.askAhead = ahead;
            for (const char *ip : {"192.0.2.1", "192.0.2.99", "203.0.113.9", "2001:db8::26"})
                verdicts.append(summary(ask(zone, ip, "bob@example.org", "h", options)));
        }
        QCOMPARE(verdicts.mid(0, 4), verdicts.mid(4));
    }
}

void tst_CheckHost::tracesWhatItAskedAndFound()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT",
             "v=spf1 a:void.example include:pass.example mx exp=e.example ~all");
    const Verdict verdict = ask(zone, "192.0.2.26");
    const RecordTrace &root = verdict.trace.root;
    QCOMPARE(root.domain, QByteArray("example.org"));
    QCOMPARE(root.records, 1);
    QCOMPARE(root.result, Result::Pass);
    QCOMPARE(root.lookups, 3);
    QCOMPARE(root.voids, 1);
    QCOMPARE(root.terms.size(), std::size_t(5));
    QCOMPARE(root.terms[0].outcome, TermOutcome::NoMatch);
    QCOMPARE(root.terms[0].voidAfter, 1);
    QVERIFY(root.terms[0].lookups.at(0).isVoid);
    QCOMPARE(root.terms[1].outcome, TermOutcome::NoMatch);
    QCOMPARE(root.terms[1].below.at(0).result, Result::Fail);
    QCOMPARE(root.terms[2].outcome, TermOutcome::Match);
    QCOMPARE(root.terms[2].lookupsAfter, 3);
    QCOMPARE(root.terms[2].addresses, (std::vector<Address>{*Address::parse(u"192.0.2.25"),
                                                            *Address::parse(u"192.0.2.26")}));
    QCOMPARE(root.terms[2].lookups.at(0).names,
             (std::vector<QByteArray>{"mx1.example.org", "mx2.example.org"}));
    QCOMPARE(root.terms[3].outcome, TermOutcome::Ignored);
    QCOMPARE(root.terms[4].outcome, TermOutcome::NotReached);
    QVERIFY(!root.terms[4].beyondLimit);

    Options quiet;
    quiet.trace = false;
    QVERIFY(ask(zone, "192.0.2.26", "b@example.org", "h", quiet).trace.root.terms.empty());
}

void tst_CheckHost::walksOnBeyondTheLimitForThePicture()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add(
        "example.org", "TXT",
        "v=spf1 a a a a a a a a a include:nest.example include:pass.example a:late.example -all");
    zone.add("nest.example", "TXT", "v=spf1 a:mx1.example.org include:nest.example -all");
    zone.add("late.example", "A", "192.0.2.77");
    const Verdict verdict = ask(zone, "203.0.113.9");
    QCOMPARE(summary(verdict),
             QStringLiteral("permerror include:nest.example 11 0 too-many-lookups"));
    const std::vector<TermTrace> &terms = verdict.trace.root.terms;
    QVERIFY(!terms[8].beyondLimit);
    QVERIFY(terms[11].beyondLimit);
    QCOMPARE(terms[11].addresses, (std::vector<Address>{*Address::parse(u"192.0.2.77")}));
    QVERIFY(terms[11].lookupsAfter > 11);
    Options options;
    options.walkBeyondLimit = false;
    zone.asked.clear();
    QCOMPARE(summary(ask(zone, "203.0.113.9", "b@example.org", "h", options)),
             QStringLiteral("permerror include:nest.example 11 0 too-many-lookups"));
    QVERIFY(!zone.asked.contains(QStringLiteral("late.example A")));
}

void tst_CheckHost::putsTheVerdictIntoJson()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT", "v=spf1 mx -all");
    const Verdict verdict = ask(zone, "203.0.113.9");
    const QJsonObject json = toJson(verdict);
    QCOMPARE(json.value(QStringLiteral("result")).toString(), QStringLiteral("fail"));
    QCOMPARE(json.value(QStringLiteral("identity")).toString(), QStringLiteral("mailfrom"));
    QVERIFY(json.value(QStringLiteral("explanation")).isNull());
    QCOMPARE(json.value(QStringLiteral("mechanism")).toString(), QStringLiteral("-all"));
    QCOMPARE(json.value(QStringLiteral("lookups")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("void")).toInt(), 0);
    QCOMPARE(json.value(QStringLiteral("reason")).toString(), QStringLiteral("matched"));
    const QJsonObject trace = toJson(verdict.trace);
    QCOMPARE(trace.value(QStringLiteral("text")).toString(), QStringLiteral("v=spf1 mx -all"));
    QCOMPARE(displayText("caf\xC3\xA9"), QStringLiteral("caf\u00E9"));
    QCOMPARE(displayText("caf\xE9"), QStringLiteral("caf\u00E9"));
}

void tst_CheckHost::namesEveryWord()
{
    for (int i = 0; i <= static_cast<int>(Result::PermError); ++i)
        QCOMPARE(resultFromString(toString(static_cast<Result>(i))),
                 std::optional(static_cast<Result>(i)));
    QVERIFY(!resultFromString(u"Pass"));
    QSet<QString> reasons;
    for (int i = 0; i <= static_cast<int>(Reason::Cancelled); ++i)
        reasons.insert(toString(static_cast<Reason>(i)));
    QCOMPARE(reasons.size(), qsizetype(Reason::Cancelled) + 1);
    QCOMPARE(toString(TermOutcome::Followed), QStringLiteral("followed"));
    QCOMPARE(toString(Identity::Helo), QStringLiteral("helo"));
}

MW_TEST(tst_CheckHost)
#include "tst_CheckHost.moc"
