// The own server, spoken to: where, as whom, and what its words are worth.
#include "checks/ServerTalk.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::NameFit;
using plan::RunsOn;
using testkit::FakeWorld;

namespace {

Address at(const QString &text)
{
    return *Address::parse(text);
}

plan::Host hostOn(RunsOn place, const QStringList &addresses)
{
    plan::Host host;
    host.name = dns::Domain::of("mail.good.example");
    host.runsOn = place;
    for (const QString &address : addresses)
        host.addresses.push_back({at(address), plan::Provenance::Typed});
    return host;
}

std::vector<net::LocalAddress> local(const QStringList &addresses)
{
    std::vector<net::LocalAddress> found;
    for (const QString &address : addresses)
        found.push_back({u"eth0"_s, at(address), 24, false, false});
    return found;
}

QStringList placesOf(const plan::Host &host, const QStringList &own, const QStringList &published)
{
    std::vector<Address> addresses;
    for (const QString &address : published)
        addresses.push_back(at(address));
    QStringList texts;
    for (const Address &address : checks::placesToHear(host, local(own), addresses))
        texts << address.toString();
    return texts;
}

checks::HeardServer heard(const QByteArray &greeting, const QByteArray &ehlo)
{
    checks::HeardServer server;
    server.transcript.greeting = {220, {greeting}};
    server.transcript.ehlo = {250, {ehlo}};
    return server;
}

const QByteArray world = "!clock 2026-11-24T10:00:00Z\n!local eth0 44.128.0.25/24\n"
                         "!seen 44.128.0.25\n!port25 open\n"
                         "$ZONE good.example servers=44.128.0.10 unsigned\n"
                         "mail A 44.128.0.25\n";
const QByteArray server = "!smtp mail.good.example:25\n    S: 220 mail.good.example\n"
                          "    C: EHLO probe\n    S: 250-mail.good.example\n"
                          "    S: 250 STARTTLS\n    C: STARTTLS\n    S: 220 ready\n";

checks::ServerTalk hear(FakeWorld &internet, const plan::Host &host,
                        const std::stop_token &stop = {})
{
    static const Result<checks::DataSet> data = checks::DataSet::load();
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts = {host};
    const checks::Options options;
    return checks::hearServer({plan, *internet, *data, options, stop, {}});
}

} // namespace

class tst_ServerTalk : public QObject
{
    Q_OBJECT

private slots:
    void triesTheLikeliestPlaceFirst()
    {
        // Behind a router the public address is not this machine's; the loopback comes last.
        QCOMPARE(placesOf(hostOn(RunsOn::ThisMachine, {u"44.128.0.25"_s}),
                          {u"127.0.0.1"_s, u"192.168.1.2"_s, u"fe80::1"_s}, {u"44.128.0.25"_s}),
                 (QStringList{u"192.168.1.2"_s, u"127.0.0.1"_s}));
        QCOMPARE(placesOf(hostOn(RunsOn::ThisMachine, {u"44.128.0.25"_s}),
                          {u"172.17.0.1"_s, u"44.128.0.25"_s}, {}),
                 (QStringList{u"44.128.0.25"_s, u"172.17.0.1"_s, u"127.0.0.1"_s}));
        QCOMPARE(placesOf(hostOn(RunsOn::ThisNetwork, {u"44.128.0.25"_s}), {u"192.168.1.2"_s},
                          {u"192.168.1.9"_s, u"44.128.0.77"_s}),
                 (QStringList{u"192.168.1.9"_s, u"44.128.0.25"_s}));
        // What is published may still be a former server's.
        QCOMPARE(placesOf(hostOn(RunsOn::Elsewhere, {u"44.128.0.60"_s}), {u"192.168.1.2"_s},
                          {u"44.128.0.77"_s}),
                 (QStringList{u"44.128.0.60"_s}));
        QCOMPARE(placesOf(hostOn(RunsOn::Elsewhere, {}), {}, {u"44.128.0.77"_s}),
                 (QStringList{u"44.128.0.77"_s}));
        // A server elsewhere is not in this network, whatever is published.
        QCOMPARE(placesOf(hostOn(RunsOn::Elsewhere, {}), {u"192.168.1.2"_s},
                          {u"127.0.0.1"_s, u"192.168.1.9"_s, u"44.128.0.77"_s}),
                 (QStringList{u"44.128.0.77"_s}));
        QStringList many;
        for (int i = 1; i < 100; ++i)
            many << u"44.128.0.%1"_s.arg(i);
        QVERIFY(placesOf(hostOn(RunsOn::Elsewhere, {}), {}, many).size() < 10);
    }

    void hearsAsAStranger()
    {
        FakeWorld internet(world + server);
        const checks::ServerTalk talk =
            hear(internet, hostOn(RunsOn::ThisMachine, {u"44.128.0.25"_s}));
        QVERIFY(talk.heard.isKnown());
        QVERIFY(talk.heard->from == checks::HeardFrom::ThisMachine);
        QCOMPARE(talk.heard->name(), u"mail.good.example"_s);
        QVERIFY(talk.heard->transcript.certificate.has_value());
        QVERIFY(talk.heard->transcript.lines.contains(u"C: EHLO [44.128.0.25]"_s));
        QCOMPARE(checks::judgeCertificate(talk).code, u"starttls.fine"_s);
    }

    void saysWhyItWasNotHeard()
    {
        FakeWorld nobody(world);
        QCOMPARE(hear(nobody, hostOn(RunsOn::ThisMachine, {u"44.128.0.25"_s})).heard.unknown.code,
                 u"smtp.refused"_s);
        FakeWorld blocked(QByteArray(world + server).replace("!port25 open", "!port25 blocked"));
        const checks::ServerTalk away =
            hear(blocked, hostOn(RunsOn::Elsewhere, {u"44.128.0.60"_s}));
        QCOMPARE(away.heard.unknown.code, u"smtp.silent"_s);
        QCOMPARE(checks::judgeCertificate(away).code, u"starttls.unknown"_s);
        FakeWorld nameless(QByteArray(world).replace("mail A 44.128.0.25\n", ""));
        QCOMPARE(hear(nameless, hostOn(RunsOn::Elsewhere, {})).heard.unknown.code,
                 u"smtp.no-address"_s);
        std::stop_source stopped;
        stopped.request_stop();
        FakeWorld stop(world + server);
        QVERIFY(hear(stop, hostOn(RunsOn::ThisMachine, {u"44.128.0.25"_s}), stopped.get_token())
                    .wasStopped());
    }

    void judgesTheName_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("ehlo");
        QTest::addColumn<NameFit>("fit");
        const QByteArray planned = "mail.good.example";
        const auto row = [](const char *title, const QByteArray &greeting, const QByteArray &ehlo,
                            NameFit fit) { QTest::newRow(title) << greeting << ehlo << fit; };
        row("planned", planned + " ESMTP", planned, NameFit::Planned);
        row("its letters", "MAIL.Good.example ESMTP", planned, NameFit::Planned);
        row("what it is to greet with", "out.good.example ESMTP", planned, NameFit::Planned);
        row("another", "mx.good.example ESMTP", planned, NameFit::Other);
        row("localhost", "localhost ESMTP", planned, NameFit::Unusable);
        row("literal", "[44.128.0.25] ESMTP", planned, NameFit::Unusable);
        row("one label", "server ESMTP", "server", NameFit::Unusable);
        row("no name, but in EHLO", "ESMTP ready", planned, NameFit::Planned);
        row("no name, localhost in EHLO", "ESMTP ready", "localhost", NameFit::Unusable);
        row("no name at all", "Welcome", "Hello", NameFit::None);
        row("hidden", "****************", "PIPELINING", NameFit::None);
        row("nothing", "", "", NameFit::None);
    }
    void judgesTheName()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QByteArray, ehlo);
        plan::Host host = hostOn(RunsOn::ThisMachine, {});
        host.helo = u"out.good.example"_s;
        QTEST(checks::nameFit(host, heard(greeting, ehlo)), "fit");
    }

    void aBadNameIsBadAlsoWhenItIsPlanned()
    {
        plan::Host host = hostOn(RunsOn::ThisMachine, {});
        host.helo = u"localhost"_s;
        QVERIFY(checks::nameFit(host, heard("localhost ESMTP", "localhost")) == NameFit::Unusable);
    }
};

MW_TEST(tst_ServerTalk)
#include "tst_ServerTalk.moc"
