// Files of Exim as they lie: macros and what depends on them, whole and in parts.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/EximMacros.h"
#include "servers/reading/EximText.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

ServerReading exim(const std::vector<QByteArray> &texts)
{
    ServerReading reading;
    readExim(texts, {}, reading);
    return reading;
}

/// Debian's exim4.conf.template, as far as it is about outgoing mail.
QByteArray debian(const QByteArray &macros)
{
    return macros
           + "UPEX4CmacrosUPEX4C = 1\n.ifndef CONFDIR\nCONFDIR = /etc/exim4\n.endif\n"
             "hostlist relay_from_hosts = MAIN_RELAY_NETS\n"
             ".ifdef MAIN_HARDCODE_PRIMARY_HOSTNAME\n"
             "primary_hostname = MAIN_HARDCODE_PRIMARY_HOSTNAME\n.endif\n"
             "begin routers\n"
             ".ifdef DCconfig_internet\ndnslookup:\n  driver = dnslookup\n"
             "  domains = ! +local_domains\n  transport = remote_smtp\n.endif\n"
             ".ifdef DCconfig_smarthost DCconfig_satellite\nsmarthost:\n  driver = manualroute\n"
             "  domains = ! +local_domains\n  transport = remote_smtp_smarthost\n"
             "  route_list = * DCsmarthost byname\n.endif\n"
             ".ifdef DCconfig_satellite\nhub_user_smarthost:\n  driver = manualroute\n"
             "  domains = DCreadhost\n  transport = remote_smtp_smarthost\n"
             "  route_list = * DCsmarthost byname\n.endif\n"
             "begin transports\n"
             ".ifdef REMOTE_SMTP_HELO_FROM_DNS\n.ifdef REMOTE_SMTP_HELO_DATA\n"
             "REMOTE_SMTP_HELO_DATA==${lookup dnsdb {ptr=$sending_ip_address}{$value}}\n.else\n"
             "REMOTE_SMTP_HELO_DATA=${lookup dnsdb {ptr=$sending_ip_address}{$value}}\n.endif\n"
             ".endif\n"
             "remote_smtp:\n  driver = smtp\n"
             ".ifdef REMOTE_SMTP_HELO_DATA\n  helo_data=REMOTE_SMTP_HELO_DATA\n.endif\n"
             ".ifdef DKIM_DOMAIN\ndkim_domain = DKIM_DOMAIN\n.endif\n"
             ".ifdef DKIM_SELECTOR\ndkim_selector = DKIM_SELECTOR\n.endif\n"
             ".ifdef DKIM_PRIVATE_KEY\ndkim_private_key = DKIM_PRIVATE_KEY\n.endif\n"
             "remote_smtp_smarthost:\n  driver = smtp\n  multi_domain\n";
}

const QByteArray direct = "DCsmarthost=\nDCreadhost=\nMAIN_RELAY_NETS=: 127.0.0.1\n"
                          "DCconfig_internet=1\nMAIN_HARDCODE_PRIMARY_HOSTNAME=mail.example.org\n";
const QByteArray signing = "DKIM_DOMAIN = example.org\nDKIM_SELECTOR = s1\n"
                           "DKIM_PRIVATE_KEY = CONFDIR/dkim/s1.pem\n";

} // namespace

class tst_EximFiles : public QObject
{
    Q_OBJECT

private slots:
    void partsCountAsTheirMacrosSay_data();
    void partsCountAsTheirMacrosSay();
    void macrosAreFilledIn();
    void readsWhatDebianPutsTogether();
    void readsDebiansSmartHost();
    void templateAloneTellsNoRoute();
    void macrosOfAnotherFileAreNoNames();
    void macrosAloneDoNotSayThatNothingIsSigned();
    void aRouteForSomeDomainsIsNoRelay();
};

void tst_EximFiles::partsCountAsTheirMacrosSay_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("counts"); // of each "x": y, n, or ? where it cannot be told
    const auto row = [](const char *name, const QString &text, const QString &counts) {
        QTest::newRow(name) << text.split(u';') << counts;
    };
    const QString all = u";begin routers;begin transports"_s;
    row("defined", u"AB = 1;.ifdef AB;x;.else;x;.endif;x"_s, u"yny"_s);
    row("not defined here", u".ifdef AB;x;.else;x;.endif;x"_s, u"??y"_s);
    row("defined nowhere", u".ifdef AB;x;.else;x;.endif;x"_s + all, u"nyy"_s);
    row("in a file that is included", u".include /x;.ifdef AB;x;.endif"_s + all, u"?"_s);
    row("ifndef", u"AB = 1;.ifndef AB;x;.else;x;.endif"_s, u"ny"_s);
    row("one of two", u"AB = 1;.ifdef CD AB;x;.endif"_s, u"y"_s);
    row("elifdef", u"AB = 1;CD = 1;.ifdef AB;x;.elifdef CD;x;.else;x;.endif"_s, u"ynn"_s);
    row("elifdef of an unknown one", u"CD = 1;.ifdef AB;x;.elifdef CD;x;.else;x;.endif"_s,
        u"??n"_s);
    row("inside another", u"AB = 1;.ifdef CD;.ifdef AB;x;.else;x;.endif;.endif;x"_s, u"?ny"_s);
    row("what Exim was built with", u".ifdef _HAVE_TLS;x;.endif"_s + all, u"?"_s);
    row("one of Debian's kinds", u"DCconfig_internet=1;.ifdef DCconfig_smarthost;x;.endif"_s,
        u"n"_s);
    row("its own default", u".ifndef AB;AB = 1;.endif;.ifdef AB;x;.endif"_s, u"y"_s);
    row("no beginning", u".endif;.else;x"_s, u"y"_s);
}

void tst_EximFiles::partsCountAsTheirMacrosSay()
{
    QFETCH(const QStringList, lines);
    QFETCH(const QString, counts);
    const EximMacros macros({lines});
    EximMacros::Walk walk(macros);
    QString found;
    for (const QString &line : lines) {
        if (!walk.take(line) && line == u"x")
            found += u"yn?"_s[static_cast<int>(walk.counts())];
    }
    QCOMPARE(found, counts);
}

void tst_EximFiles::macrosAreFilledIn()
{
    const EximMacros macros({{u"DIR = /etc"_s, u"KEYsAt = DIR/dkim"_s, u".ifdef OTHER"_s,
                              u"DIR2 = /x"_s, u".endif"_s, u".ifdef OURS"_s, u"OURS == a"_s,
                              u".else"_s, u"OURS = a"_s, u".endif"_s, u"RR = RR RR"_s}});
    QCOMPARE(macros.filled(u"KEYsAt/a.pem"_s), u"/etc/dkim/a.pem"_s);
    QCOMPARE(macros.filled(u"OURS.example"_s), u"a.example"_s); // whatever stands before
    QCOMPARE(macros.filled(u"DIR2/a"_s), notWorkedOut);
    QCOMPARE(macros.filled(u"UNKNOWN/a"_s), u"UNKNOWN/a"_s);
    QVERIFY(macros.filled(u"RR"_s).size() < 1000);
}

/// /var/lib/exim4/config.autogenerated of one that sends directly.
void tst_EximFiles::readsWhatDebianPutsTogether()
{
    const ServerReading plain = exim({debian(direct)});
    QCOMPARE(plain.relay, std::optional(RelaySetting{}));
    QCOMPARE(plain.ownName.name, u"mail.example.org"_s);
    QCOMPARE(plain.greeting.name, u"mail.example.org"_s); // Exim's default
    QCOMPARE(plain.signing, Telling::Told);
    QVERIFY(plain.keys.empty() && plain.openRelay.empty());
    const ServerReading ours =
        exim({debian(direct + signing + "REMOTE_SMTP_HELO_DATA = out.example.org\n")});
    QCOMPARE(ours.greeting.name, u"out.example.org"_s);
    QCOMPARE(ours.keys.size(), std::size_t(1));
    QCOMPARE(ours.keys.front().keyFile, u"/etc/exim4/dkim/s1.pem"_s);
    QVERIFY(exim({debian(direct + "REMOTE_SMTP_HELO_FROM_DNS = true\n")}).greeting.followsPtr);
    const QByteArray all = QByteArray(direct).replace(": 127.0.0.1", "0.0.0.0/0");
    QCOMPARE(exim({debian(all)}).openRelay.size(), std::size_t(1));
}

void tst_EximFiles::readsDebiansSmartHost()
{
    const QByteArray macros = "DCsmarthost=relay.test::587\nDCreadhost=\nDCconfig_smarthost=1\n";
    const ServerReading reading = exim({debian(macros + signing)});
    QCOMPARE(reading.relay, std::optional(RelaySetting{u"relay.test"_s, 587}));
    QCOMPARE(reading.signing, Telling::Told); // by that transport nothing is
    QVERIFY(reading.keys.empty());
}

/// /etc/exim4/exim4.conf.template: what it comes to stands in other files.
void tst_EximFiles::templateAloneTellsNoRoute()
{
    const ServerReading reading = exim({debian({})});
    QVERIFY(!reading.relay.has_value());
    QVERIFY(reading.open.contains(u"route_list"_s));
    QCOMPARE(reading.ownName.telling, Telling::Computed);
    QVERIFY(reading.greeting.telling != Telling::Told && !reading.greeting.followsPtr);
    QCOMPARE(reading.signing, Telling::NotTold);
    QVERIFY(!reading.signerAsked && !reading.signsBounces && !reading.signerDown);
}

void tst_EximFiles::macrosOfAnotherFileAreNoNames()
{
    const ServerReading reading =
        exim({"primary_hostname = OUR_NAME\n\nsmarthost:\n  driver = manualroute\n"
              "  transport = out\n  route_list = * DCsmarthost byname\n\nout:\n  driver = smtp\n"
              "  dkim_domain = OUR_DOMAINS : example.org\n  dkim_selector = OUR_SELECTOR\n"});
    QVERIFY(!reading.relay.has_value());
    QCOMPARE(reading.ownName.telling, Telling::Computed);
    QCOMPARE(reading.signing, Telling::Computed);
    QVERIFY(reading.keys.empty());
}

/// DKIM may stand in another one of the files.
void tst_EximFiles::macrosAloneDoNotSayThatNothingIsSigned()
{
    const ServerReading reading = exim({"REMOTE_SMTP_HELO_DATA = mail.example.org\n"});
    QCOMPARE(reading.greeting.name, u"mail.example.org"_s);
    QCOMPARE(reading.signing, Telling::NotTold);
    QVERIFY(!reading.signerAsked && !reading.signsBounces && !reading.signsLocal);
    const ServerReading keys =
        exim({"MAIN_HARDCODE_PRIMARY_HOSTNAME = mail.example.org\nDKIM_DOMAIN = example.org\n"
              "DKIM_SELECTOR = s1\n"});
    QCOMPARE(keys.greeting.telling, Telling::NotTold);
    QCOMPARE(keys.signing, Telling::Told);
    QVERIFY(!keys.signerDown); // DKIM_STRICT may stand elsewhere as well
    // A transport that was printed has all of its options.
    const ServerReading printed = exim({"driver = smtp\nhelo_data = mail.example.org\n"});
    QCOMPARE(printed.signing, Telling::Told);
}

void tst_EximFiles::aRouteForSomeDomainsIsNoRelay()
{
    const QByteArray some = "some router:\ndomains = partner.test\ndriver = manualroute\n"
                            "route_list = * relay.test::587\ntransport = remote_smtp\n\n";
    const QByteArray rest = "rest router:\ndriver = dnslookup\n\n"
                            "remote_smtp transport:\ndriver = smtp\n";
    QCOMPARE(exim({some + rest}).relay, std::optional(RelaySetting{}));
    const QByteArray computed = QByteArray(some).replace("partner.test", "${lookup{x}{y}}");
    QVERIFY(!exim({computed + rest}).relay.has_value());
}

MW_TEST(tst_EximFiles)
#include "tst_EximFiles.moc"
