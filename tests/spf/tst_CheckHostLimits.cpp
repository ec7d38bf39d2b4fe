// Where check_host() ends early: the limits of RFC 7208 §4.6.4, a stop from outside, the time.
#include "ExampleOrg.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy::spf;
using namespace mailworthy::spf::test;
using mailworthy::Address;
using mailworthy::ArgValue;
using mailworthy::Milliseconds;
namespace dns = mailworthy::dns;

class tst_CheckHostLimits : public QObject
{
    Q_OBJECT
private slots:
    void countsTheEleventhTermAndNoMore();
    void allowsTenTerms();
    void passesBeforeTheLimitIsReached();
    void countsVoidQueriesUnderAnMx();
    void takesAnotherVoidLimitWhenAsked();
    void stopsAtTheEleventhMxHost();
    void matchesWithinTheFirstTenMxHosts();
    void readsTenPtrNamesAtMost();
    void endsWhenItIsStopped();
    void endsWhenTheTimeIsOver();
};

void tst_CheckHostLimits::countsTheEleventhTermAndNoMore()
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

void tst_CheckHostLimits::allowsTenTerms()
{
    ZoneInternet zone;
    addNames(zone);
    zone.add("example.org", "TXT",
             "v=spf1 a mx a mx a mx a mx include:soft.example a:mx2.example.org -all");
    QCOMPARE(summary(ask(zone, "203.0.113.9")), QStringLiteral("fail -all 10 0 matched"));
}

void tst_CheckHostLimits::passesBeforeTheLimitIsReached()
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

void tst_CheckHostLimits::countsVoidQueriesUnderAnMx()
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

void tst_CheckHostLimits::takesAnotherVoidLimitWhenAsked()
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

void tst_CheckHostLimits::stopsAtTheEleventhMxHost()
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

void tst_CheckHostLimits::matchesWithinTheFirstTenMxHosts()
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

void tst_CheckHostLimits::readsTenPtrNamesAtMost()
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

void tst_CheckHostLimits::endsWhenItIsStopped()
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

void tst_CheckHostLimits::endsWhenTheTimeIsOver()
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

MW_TEST(tst_CheckHostLimits)
#include "tst_CheckHostLimits.moc"
