#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using dns::Name;
using dns::Outcome;
using dns::Type;
using testkit::FakeWorld;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

dns::Answer ask(FakeWorld &world, const char *name, Type type, const net::Ask &how = {})
{
    return world->lookup({Name::of(name), type, dns::Class::IN}, how, {});
}

net::Ask at(const char *server)
{
    net::Ask ask;
    ask.servers = {Endpoint{address(server), 53}};
    ask.recursionDesired = false;
    return ask;
}

const QByteArray plain = R"(
!resolver honest validating
$ZONE good.example servers=44.128.0.10,44.128.0.11 signed
@            MX    10 mail
@            TXT   "v=spf1 mx -all"
mail         A     44.128.0.25
mail         A     44.128.0.26
www          CNAME mail
far          CNAME host.other.example.
nowhere      CNAME missing.other.example.
loop1        CNAME loop2
loop2        CNAME loop1
deep.er.name A     44.128.0.27
$ZONE other.example servers=44.128.0.12 unsigned
host         A     44.128.0.28
)";

} // namespace

class tst_WorldZones : public QObject
{
    Q_OBJECT

private slots:
    void answersFromRecords();
    void tellsNoDataFromNoSuchName();
    void followsAliases();
    void failsOnALoop();
    void callsUndeclaredQuestionsMistakes();
    void makesUpSoaAndServers();
    void knowsForeignNameServers();
    void answersAboveTheDeclaredZones();
    void expandsWildcardsAsRfc4592_data();
    void expandsWildcardsAsRfc4592();
    void followsDname();
    void validatesSignedZones();
    void failsBogusZonesUnlessUnchecked();
    void playsFaults();
    void refusesTheRootAlone();
    void cutsByUdpOnly();
    void asksServersWithoutRecursion();
    void playsServers();
    void delegates();
    void triesTheNextServer();
};

void tst_WorldZones::answersFromRecords()
{
    FakeWorld world(plain);
    const dns::Answer answer = ask(world, "MAIL.good.example", Type::A);
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.addresses(), (std::vector{address("44.128.0.25"), address("44.128.0.26")}));
    QVERIFY(answer.recursionAvailable && !answer.authoritative && !answer.truncated);
    QCOMPARE(answer.server->address, world->resolvers().front().address);
    QCOMPARE(ask(world, "good.example", Type::TXT).texts(),
             std::vector{QByteArray("v=spf1 mx -all")});
    QCOMPARE(world->asked().size(), 2U);
}

void tst_WorldZones::tellsNoDataFromNoSuchName()
{
    FakeWorld world(plain);
    const dns::Answer noData = ask(world, "good.example", Type::A);
    QCOMPARE(noData.outcome, Outcome::NoData);
    QCOMPARE(noData.ttl(), std::optional(300U));
    QCOMPARE(ask(world, "er.name.good.example", Type::A).outcome,
             Outcome::NoData); // an empty non-terminal
    const dns::Answer none = ask(world, "x.good.example", Type::A);
    QCOMPARE(none.outcome, Outcome::NoSuchName);
    QCOMPARE(none.rcode, quint16{3});
    QCOMPARE(none.authority.size(), 1U);
}

void tst_WorldZones::followsAliases()
{
    FakeWorld world(plain);
    const dns::Answer near = ask(world, "www.good.example", Type::A);
    QCOMPARE(near.chain, std::vector{Name::of("mail.good.example")});
    QCOMPARE(near.addresses().size(), 2U);
    const dns::Answer far = ask(world, "far.good.example", Type::A);
    QCOMPARE(far.addresses(), std::vector{address("44.128.0.28")});
    QVERIFY(near.authenticated && !far.authenticated);
    QCOMPARE(ask(world, "nowhere.good.example", Type::A).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(world, "www.good.example", Type::CNAME).all<dns::Cname>(),
             std::vector{dns::Cname{Name::of("mail.good.example")}});
    QCOMPARE(ask(world, "www.good.example", Type::MX).outcome, Outcome::NoData);
}

void tst_WorldZones::failsOnALoop()
{
    FakeWorld world(plain);
    QCOMPARE(ask(world, "loop1.good.example", Type::A).outcome, Outcome::ServerFailure);
}

void tst_WorldZones::callsUndeclaredQuestionsMistakes()
{
    FakeWorld world("$ZONE a.example\nout CNAME mail.b.example.\n");
    const dns::Answer answer = ask(world, "mail.b.example", Type::MX);
    QCOMPARE(answer.outcome, Outcome::Malformed);
    QCOMPARE(answer.detail, u"test.world: no zone declared for mail.b.example MX"_s);
    QCOMPARE(ask(world, "out.a.example", Type::A).detail,
             u"test.world: no zone declared for mail.b.example A"_s);
    QCOMPARE(ask(world, "zen.spamhaus.org", Type::A).outcome, Outcome::Malformed);
    QCOMPARE(world.takeMistakes().size(), 3U);
    QCOMPARE(world.takeMistakes().size(), 0U);
}

void tst_WorldZones::makesUpSoaAndServers()
{
    FakeWorld world(plain);
    const std::vector<dns::Ns> servers = ask(world, "good.example", Type::NS).all<dns::Ns>();
    QCOMPARE(servers, (std::vector{dns::Ns{Name::of("ns1.good.example")},
                                   dns::Ns{Name::of("ns2.good.example")}}));
    QCOMPARE(ask(world, "ns2.good.example", Type::A).addresses(),
             std::vector{address("44.128.0.11")});
    QCOMPARE(ask(world, "ns2.good.example", Type::AAAA).outcome, Outcome::NoData);
    const std::vector<dns::Soa> soa = ask(world, "good.example", Type::SOA).all<dns::Soa>();
    QCOMPARE(soa.size(), 1U);
    QCOMPARE(soa.front().primary, Name::of("ns1.good.example"));
}

void tst_WorldZones::knowsForeignNameServers()
{
    FakeWorld world("$ZONE a.example servers=44.128.0.1,44.128.0.2,3ffe::2\n@ NS ns1.host.test.\n@ "
                    "NS ns2.host.test.\n");
    QCOMPARE(ask(world, "ns1.host.test", Type::A).addresses(), std::vector{address("44.128.0.1")});
    QCOMPARE(ask(world, "ns2.host.test", Type::A).addresses(), std::vector{address("44.128.0.2")});
    QCOMPARE(ask(world, "ns1.host.test", Type::AAAA).addresses(), std::vector{address("3ffe::2")});
}

void tst_WorldZones::answersAboveTheDeclaredZones()
{
    FakeWorld world(plain);
    QCOMPARE(ask(world, "example", Type::NS).outcome, Outcome::Records);
    QCOMPARE(ask(world, "example", Type::SOA).outcome, Outcome::Records);
    QCOMPARE(ask(world, ".", Type::SOA).outcome, Outcome::Records);
    QCOMPARE(ask(world, "_dmarc.example", Type::TXT).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(world, "r4nd0m.invalid", Type::A).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(world, "good.example", Type::DS).all<dns::Ds>().size(), 1U);
    QCOMPARE(ask(world, "other.example", Type::DS).outcome, Outcome::NoData);
    QCOMPARE(ask(world, "good.example", Type::DNSKEY).outcome, Outcome::Records);
    QCOMPARE(ask(world, "other.example", Type::DNSKEY).outcome, Outcome::NoData);
}

void tst_WorldZones::expandsWildcardsAsRfc4592_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, Type type, Outcome outcome) {
        QTest::addRow("%s %s", name, qPrintable(dns::toString(type)))
            << QByteArray(name) << static_cast<int>(type) << static_cast<int>(outcome);
    };
    // RFC 4592 §2.2.1
    row("host3.example", Type::MX, Outcome::Records);
    row("host3.example", Type::A, Outcome::NoData);
    row("foo.bar.example", Type::TXT, Outcome::Records);
    row("host1.example", Type::MX, Outcome::NoData);
    row("sub.*.example", Type::MX, Outcome::NoData);
    row("_telnet._tcp.host1.example", Type::SRV, Outcome::NoSuchName);
    row("ghost.*.example", Type::MX, Outcome::NoSuchName);
    row("_tcp.host1.example", Type::A, Outcome::NoData);
    row("*.example", Type::MX, Outcome::Records);
}

void tst_WorldZones::expandsWildcardsAsRfc4592()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(int, outcome);
    FakeWorld world(R"(
$ZONE example servers=44.128.0.1
*               TXT "this is a wildcard"
*               MX  10 host1.example.
sub.*           TXT "this is not a wildcard"
host1           A   44.128.0.5
_ssh._tcp.host1 SRV 0 0 22 host1
)");
    const dns::Answer answer = ask(world, name.constData(), static_cast<Type>(type));
    QCOMPARE(answer.outcome, static_cast<Outcome>(outcome));
    for (const dns::Record &record : answer.answer)
        QCOMPARE(record.owner, Name::of(name.constData()));
}

void tst_WorldZones::followsDname()
{
    FakeWorld world("$ZONE a.example\nold DNAME new.a.example.\nx.new A 44.128.0.1\n");
    const dns::Answer answer = ask(world, "x.old.a.example", Type::A);
    QCOMPARE(answer.addresses(), std::vector{address("44.128.0.1")});
    QCOMPARE(answer.finalName(), Name::of("x.new.a.example"));
}

void tst_WorldZones::validatesSignedZones()
{
    FakeWorld world(plain);
    QVERIFY(ask(world, "good.example", Type::MX).authenticated);
    QVERIFY(ask(world, "x.good.example", Type::MX).authenticated);
    QVERIFY(!ask(world, "host.other.example", Type::A).authenticated);
    FakeWorld other("!resolver honest\n$ZONE good.example signed\n@ MX 10 mail\n");
    QVERIFY(!ask(other, "good.example", Type::MX).authenticated);
    FakeWorld island(
        "!resolver validating\n$ZONE example unsigned\n$ZONE good.example signed\n@ MX 10 mail\n");
    QVERIFY(!ask(island, "good.example", Type::MX).authenticated);
}

void tst_WorldZones::failsBogusZonesUnlessUnchecked()
{
    FakeWorld world(
        "!resolver validating\n$ZONE bad.example servers=44.128.0.1 bogus\n@ MX 10 mail\n");
    const dns::Answer checked = ask(world, "bad.example", Type::MX);
    QCOMPARE(checked.outcome, Outcome::ServerFailure);
    QCOMPARE(checked.extendedError->code, quint16{6});
    net::Ask unchecked;
    unchecked.checkingDisabled = true;
    const dns::Answer answer = ask(world, "bad.example", Type::MX, unchecked);
    QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(!answer.authenticated);
    QCOMPARE(ask(world, "bad.example", Type::MX, at("44.128.0.1")).outcome, Outcome::Records);
    QCOMPARE(ask(world, "bad.example", Type::DS).outcome, Outcome::Records);
}

void tst_WorldZones::refusesTheRootAlone()
{
    FakeWorld world(plain + "!refused .\n");
    QCOMPARE(world->lookup({Name(), Type::SOA}, {}).outcome, Outcome::Refused);
    QCOMPARE(ask(world, "example", Type::SOA).outcome, Outcome::Records);
    QCOMPARE(ask(world, "good.example", Type::MX).outcome, Outcome::Records);
}

void tst_WorldZones::playsFaults()
{
    FakeWorld world(plain + R"(
!servfail good.example TXT
!refused www.good.example
!timeout mail.good.example A
!malformed deep.er.name.good.example
)");
    QCOMPARE(ask(world, "good.example", Type::TXT).outcome, Outcome::ServerFailure);
    QCOMPARE(ask(world, "good.example", Type::MX).outcome, Outcome::Records);
    QCOMPARE(ask(world, "www.good.example", Type::TXT).outcome, Outcome::Refused);
    const Milliseconds before = world->clock().elapsed();
    QCOMPARE(ask(world, "mail.good.example", Type::A).outcome, Outcome::Timeout);
    QCOMPARE((world->clock().elapsed() - before).count(), 5000);
    QCOMPARE(ask(world, "mail.good.example", Type::AAAA).outcome, Outcome::NoData);
    QCOMPARE(ask(world, "deep.er.name.good.example", Type::A).outcome, Outcome::Malformed);
}

void tst_WorldZones::cutsByUdpOnly()
{
    FakeWorld world(plain + "!truncated good.example TXT\n");
    net::Ask udp;
    udp.transport = net::Transport::Udp;
    const dns::Answer cut = ask(world, "good.example", Type::TXT, udp);
    QVERIFY(cut.truncated && !cut.isKnown());
    const dns::Answer whole = ask(world, "good.example", Type::TXT);
    QCOMPARE(whole.outcome, Outcome::Records);
    QVERIFY(!whole.truncated);
}

void tst_WorldZones::asksServersWithoutRecursion()
{
    FakeWorld world(plain);
    const dns::Answer own = ask(world, "good.example", Type::MX, at("44.128.0.10"));
    QCOMPARE(own.outcome, Outcome::Records);
    QVERIFY(own.authoritative && !own.recursionAvailable && !own.authenticated);
    QVERIFY(ask(world, "x.good.example", Type::MX, at("44.128.0.11")).authoritative);
    QCOMPARE(ask(world, "host.other.example", Type::A, at("44.128.0.10")).outcome,
             Outcome::Refused);
    QCOMPARE(ask(world, "good.example", Type::MX, at("192.0.2.1")).outcome, Outcome::Timeout);
    // An alias out of the server's zones is left for others to follow.
    const dns::Answer alias = ask(world, "far.good.example", Type::A, at("44.128.0.10"));
    QCOMPARE(alias.chain.size(), 1U);
    QVERIFY(alias.addresses().empty());
}

void tst_WorldZones::playsServers()
{
    const QByteArray zone =
        "$ZONE a.example servers=44.128.0.1,44.128.0.2\n@ TXT \"new\"\nx TXT \"x\"\n"
        "!stale\n@ TXT \"old\"\n";
    FakeWorld stale(zone + "!server 44.128.0.2 stale\n");
    QCOMPARE(ask(stale, "a.example", Type::TXT, at("44.128.0.1")).texts(),
             std::vector{QByteArray("new")});
    QCOMPARE(ask(stale, "a.example", Type::TXT, at("44.128.0.2")).texts(),
             std::vector{QByteArray("old")});
    QCOMPARE(ask(stale, "x.a.example", Type::TXT, at("44.128.0.2")).outcome, Outcome::NoSuchName);
    QCOMPARE(ask(stale, "a.example", Type::TXT).texts(), std::vector{QByteArray("new")});
    const auto serial = [&stale](const char *server) {
        return ask(stale, "a.example", Type::SOA, at(server)).all<dns::Soa>().front().serial;
    };
    QVERIFY(serial("44.128.0.2") < serial("44.128.0.1"));

    FakeWorld remembering(zone + "!resolver honest stale\n");
    QCOMPARE(ask(remembering, "a.example", Type::TXT).texts(), std::vector{QByteArray("old")});
    QCOMPARE(ask(remembering, "a.example", Type::TXT, at("44.128.0.1")).texts(),
             std::vector{QByteArray("new")});

    FakeWorld silent(zone + "!server 44.128.0.1 silent\n");
    QCOMPARE(ask(silent, "a.example", Type::TXT, at("44.128.0.1")).outcome, Outcome::Timeout);
    QCOMPARE(ask(silent, "a.example", Type::TXT).outcome, Outcome::Records);
    FakeWorld refusing(zone + "!server 44.128.0.1 refused\n!server 44.128.0.2 lame\n");
    QCOMPARE(ask(refusing, "a.example", Type::TXT, at("44.128.0.1")).outcome, Outcome::Refused);
    QVERIFY(!ask(refusing, "a.example", Type::TXT, at("44.128.0.2")).authoritative);
    QCOMPARE(ask(refusing, "a.example", Type::TXT).outcome, Outcome::ServerFailure);
}

void tst_WorldZones::delegates()
{
    FakeWorld world("$ZONE a.example servers=44.128.0.1\n$ZONE sub.a.example servers=44.128.0.2\nx "
                    "A 44.128.0.9\n");
    const dns::Answer referral = ask(world, "x.sub.a.example", Type::A, at("44.128.0.1"));
    QVERIFY(!referral.isKnown());
    QCOMPARE(referral.authority.size(), 1U);
    QCOMPARE(referral.additional.size(), 1U);
    QCOMPARE(ask(world, "x.sub.a.example", Type::A).addresses(),
             std::vector{address("44.128.0.9")});
}

void tst_WorldZones::triesTheNextServer()
{
    FakeWorld world(plain + "!server 44.128.0.10 silent\n");
    net::Ask both = at("44.128.0.10");
    both.servers.push_back(Endpoint{address("44.128.0.11"), 53});
    const dns::Answer answer = ask(world, "good.example", Type::MX, both);
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.server->address, address("44.128.0.11"));
}

MW_TEST(tst_WorldZones)
#include "tst_WorldZones.moc"
