// check_host() asking ahead: fewer rounds, the same verdict.
#include "ExampleOrg.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy::spf;
using namespace mailworthy::spf::test;

class tst_CheckHostAhead : public QObject
{
    Q_OBJECT
private slots:
    void asksAheadInFewRounds();
    void needsARoundForEachStorey();
    void asksForATreeOfProvidersInFewRounds();
    void dropsWhatIsNotNeededAnyMore();
    void asksNoMoreThanItNeedsWithoutAskingAhead();
    void comesToTheSameVerdictEitherWay();
};

void tst_CheckHostAhead::asksAheadInFewRounds()
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

void tst_CheckHostAhead::needsARoundForEachStorey()
{
    // Ten includes in two storeys: the record, two names, eight names below those.
    ZoneInternet zone;
    for (const QByteArray above : {"p", "q"}) {
        QByteArray record = "v=spf1";
        for (int i = 0; i < 4; ++i) {
            const QByteArray name = above + QByteArray::number(i) + ".example";
            record += " include:" + name;
            zone.add(name, "TXT", "v=spf1 ip4:198.51.100.0/24 ~all");
        }
        zone.add(above + ".example", "TXT", record + " ~all");
    }
    zone.add("example.org", "TXT", "v=spf1 include:p.example include:q.example -all");
    QCOMPARE(summary(ask(zone, "203.0.113.9")), QStringLiteral("fail -all 10 0 matched"));
    QCOMPARE(zone.rounds, 3);
    QCOMPARE(zone.asked.size(), qsizetype(11));
}

void tst_CheckHostAhead::asksForATreeOfProvidersInFewRounds()
{
    // What a domain with a mailbox provider, a newsletter and a shop has: ten look-ups.
    ZoneInternet zone;
    zone.add("example.org", "TXT",
             "v=spf1 a mx include:_spf.provider.example include:mailing.example "
             "include:shop.example ~all");
    zone.add("example.org", "A", "198.51.100.1");
    zone.add("example.org", "MX", "10 mx1.provider.example");
    zone.add("example.org", "MX", "20 mx2.provider.example");
    zone.add("mx1.provider.example", "A", "198.51.100.2");
    zone.add("mx2.provider.example", "A", "198.51.100.3");
    zone.add("_spf.provider.example", "TXT",
             "v=spf1 include:_net1.provider.example include:_net2.provider.example "
             "include:_net3.provider.example ~all");
    for (const QByteArray name : {"_net1", "_net2", "_net3"})
        zone.add(name + ".provider.example", "TXT", "v=spf1 ip4:198.51.100.128/25 ~all");
    zone.add("mailing.example", "TXT", "v=spf1 include:ab.mailing.example ~all");
    zone.add("ab.mailing.example", "TXT", "v=spf1 ip4:198.51.100.64/26 ~all");
    zone.add("shop.example", "TXT", "v=spf1 redirect=_spf.shop.example");
    zone.add("_spf.shop.example", "TXT", "v=spf1 ip4:198.51.100.32/27 -all");
    QCOMPARE(summary(ask(zone, "203.0.113.9")), QStringLiteral("softfail ~all 10 0 matched"));
    QCOMPARE(zone.rounds, 3);
}

void tst_CheckHostAhead::dropsWhatIsNotNeededAnyMore()
{
    // The first include decides; what was asked along with it is dropped when it is there.
    ZoneInternet zone;
    zone.add("example.org", "TXT",
             "v=spf1 include:p.example include:q.example a:slow.example -all");
    zone.add("p.example", "TXT", "v=spf1 ip4:203.0.113.0/24 -all");
    zone.add("q.example", "TXT", "v=spf1 -all");
    zone.add("slow.example", "A", "198.51.100.1");
    QCOMPARE(summary(ask(zone, "203.0.113.9")),
             QStringLiteral("pass include:p.example 1 0 matched"));
    QCOMPARE(zone.asked,
             QStringList({QStringLiteral("example.org TXT"), QStringLiteral("p.example TXT")}));
}

void tst_CheckHostAhead::asksNoMoreThanItNeedsWithoutAskingAhead()
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

void tst_CheckHostAhead::comesToTheSameVerdictEitherWay()
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

MW_TEST(tst_CheckHostAhead)
#include "tst_CheckHostAhead.moc"
