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
