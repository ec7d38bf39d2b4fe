// Whom check_host() judges: the identity it is given, what is no mail domain, and names that are
// not ASCII.
#include "ExampleOrg.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy::spf;
using namespace mailworthy::spf::test;
using mailworthy::Address;

class tst_CheckHostIdentity : public QObject
{
    Q_OBJECT
private slots:
    void saysNoneForWhatIsNoMailDomain_data();
    void saysNoneForWhatIsNoMailDomain();
    void judgesTheIdentityItIsGiven();
    void neverMatchesEightBitLocalPartsInNames();
    void turnsNamesIntoALabels();
    void takesTheRootsDotOffTheGreeting();
    void prefersTheDomainItselfAsValidatedName();
};

void tst_CheckHostIdentity::saysNoneForWhatIsNoMailDomain_data()
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

void tst_CheckHostIdentity::saysNoneForWhatIsNoMailDomain()
{
    QFETCH(QByteArray, domain);
    QFETCH(QString, expected);
    ZoneInternet zone;
    addNames(zone);
    QCOMPARE(summary(ask(zone, "203.0.113.1", domain.contains('@') ? domain : "bob@" + domain)),
             expected);
}

void tst_CheckHostIdentity::judgesTheIdentityItIsGiven()
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

void tst_CheckHostIdentity::neverMatchesEightBitLocalPartsInNames()
{
    // RFC 8616 §4
    ZoneInternet zone;
    zone.add("example.org", "TXT",
             "v=spf1 exists:%{l}.x.example exists:%{s}.x.example include:%{l}.x.example -all");
    const QByteArray from = "j\xC3\xBCrgen@example.org";
    QCOMPARE(summary(ask(zone, "192.0.2.1", from)), QStringLiteral("fail -all 3 0 matched"));
    QCOMPARE(zone.asked, QStringList({QStringLiteral("example.org TXT")}));
}

void tst_CheckHostIdentity::turnsNamesIntoALabels()
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

void tst_CheckHostIdentity::takesTheRootsDotOffTheGreeting()
{
    // RFC 7208 §7.3: a final dot is no part of a name
    QCOMPARE(Request::of(Address(), {}, "mail.example.org.").domain,
             QByteArray("mail.example.org"));
    QCOMPARE(Request::of(Address(), {}, "mail.example.org..").domain,
             QByteArray("mail.example.org.."));
}

void tst_CheckHostIdentity::prefersTheDomainItselfAsValidatedName()
{
    // RFC 7208 §7.3: the domain itself, else a name below it, else any
    const auto validated = [](std::initializer_list<const char *> names) {
        ZoneInternet zone;
        zone.add("example.org", "TXT", "v=spf1 exists:%{p}.x.example -all");
        for (const char *name : names) {
            zone.add("1.2.0.192.in-addr.arpa", "PTR", name);
            zone.add(name, "A", "192.0.2.1");
        }
        static_cast<void>(ask(zone, "192.0.2.1", "a@example.org"));
        return zone.asked.last();
    };
    QCOMPARE(validated({"other.example", "a.example.org", "example.org"}),
             QStringLiteral("example.org.x.example A"));
    QCOMPARE(validated({"other.example", "a.example.org", "b.example.org"}),
             QStringLiteral("a.example.org.x.example A"));
    QCOMPARE(validated({"other.example", "third.example"}),
             QStringLiteral("other.example.x.example A"));
}

MW_TEST(tst_CheckHostIdentity)
#include "tst_CheckHostIdentity.moc"
