#include "data/Worlds.h"
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using dns::Name;
using dns::Outcome;
using dns::Type;
using net::HttpOutcome;
using testkit::FakeWorld;
using namespace Qt::Literals::StringLiterals;

namespace {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

net::Ask at(const char *server)
{
    net::Ask ask;
    ask.servers = {Endpoint{address(server), 53}};
    return ask;
}

const data::AddressServices &services()
{
    static const data::AddressServices loaded = *data::AddressServices::builtIn();
    return loaded;
}

/// Where its host is looked up, in no zone that the world declares.
net::StunReply askStun(FakeWorld &world, const data::AddressService &service, Family family)
{
    const std::vector<Address> where =
        world->lookup(service.questionFor(family), net::Ask{}, {}).addresses();
    if (where.empty())
        return {};
    net::StunRequest request;
    request.host = service.host;
    request.server = {where.front(), service.port};
    return world->stun(request, {});
}

/// What each service says of one family, by its id; empty: nothing.
std::map<QString, std::optional<Address>> said(FakeWorld &world, Family family)
{
    std::map<QString, std::optional<Address>> found;
    for (const data::AddressService &service : services().services) {
        if (!service.takes(family))
            continue;
        if (service.isDns()) {
            net::Ask ask;
            ask.servers = {Endpoint{service.serversOf(family).front(), 53}};
            const dns::Answer answer = world->lookup(service.questionFor(family), ask, {});
            found[service.id] = data::addressInAnswer(service.kind, answer);
        } else if (service.isStun()) {
            const net::StunReply reply = askStun(world, service, family);
            found[service.id] =
                reply.seen ? std::optional(reply.seen->address) : std::optional<Address>();
        } else {
            net::HttpRequest request;
            request.url = service.url;
            request.family = family;
            const net::HttpReply reply = world->get(request, {});
            found[service.id] = data::addressInReply(service.kind, reply.body);
        }
    }
    return found;
}

net::HttpReply get(FakeWorld &world, const QString &url, int maxRedirects = 0)
{
    net::HttpRequest request;
    request.url = url;
    request.maxRedirects = maxRedirects;
    return world->get(request, {});
}

} // namespace

class tst_WorldLine : public QObject
{
    Q_OBJECT

private slots:
    void everyServiceSaysWhatIsSeen();
    void stunEndsAsItsServiceDoes();
    void silentWhenNobodySees();
    void saysAtOnceThatAFamilyIsMissing();
    void oneServiceMaySaySomethingElse_data();
    void oneServiceMaySaySomethingElse();
    void showsTheResolverThroughTheResolver();
    void placesTheResolver_data();
    void placesTheResolver();
    void rewritesNamesThatAreNotThere();
    void cutsAnswersWithoutTcp();
    void interceptsEveryServer();
    void silentResolverLeavesServersAlone();
    void publicResolversAnswerByTheirAddress();
    void takesAnotherResolver();
    void servesPages();
    void refusesCertificates();
    void followsRedirectsWhenAsked();
    void boundsPages();
    void listsLocalAddresses();
    void asksTheRouter();
    void leavesAFamilyOut();
};

void tst_WorldLine::everyServiceSaysWhatIsSeen()
{
    FakeWorld world("!seen 44.128.0.25 3ffe::25\n");
    const auto v4 = said(world, Family::V4);
    QCOMPARE(v4.size(), services().services.size());
    for (const auto &[id, found] : v4)
        QVERIFY2(found == address("44.128.0.25"), qPrintable(id));
    const auto v6 = said(world, Family::V6);
    QVERIFY(v6.size() >= 6);
    for (const auto &[id, found] : v6)
        QVERIFY2(found == address("3ffe::25"), qPrintable(id));
}

void tst_WorldLine::stunEndsAsItsServiceDoes()
{
    const data::AddressService &google = *services().find(u"google-stun");
    FakeWorld silent("!seen 44.128.25.10\n!echo google-stun timeout\n");
    const net::StunReply none = askStun(silent, google, Family::V4);
    QCOMPARE(none.outcome, net::StunOutcome::Timeout);
    QVERIFY(none.took > Milliseconds(0));
    FakeWorld late("!seen 44.128.25.10\n!delay stun.l.google.com. 60000\n");
    QCOMPARE(late->stun({google.host, {address("44.128.253.1"), 1}, Milliseconds(3000)}, {}).took,
             Milliseconds(3000));
    FakeWorld world("!seen 44.128.25.10\n");
    QCOMPARE(askStun(world, google, Family::V4).outcome, net::StunOutcome::Answered);
    QCOMPARE(askStun(world, google, Family::V6).outcome, net::StunOutcome::Unreachable);
    net::StunRequest nobody{Name::of("stun.example"), {address("44.128.0.1"), 3478}};
    QCOMPARE(world->stun(nobody, {}).outcome, net::StunOutcome::Unreachable);
    std::stop_source stop;
    stop.request_stop();
    const net::StunReply stopped = world->stun(
        {google.host, {address("44.128.253.1"), 1}, Milliseconds(3000)}, stop.get_token());
    QCOMPARE(stopped.outcome, net::StunOutcome::Cancelled);
    QVERIFY(!stopped.seen);
    QVERIFY(world->mistakes().empty());
}

void tst_WorldLine::silentWhenNobodySees()
{
    FakeWorld world("");
    for (const auto &[id, found] : said(world, Family::V4))
        QVERIFY2(!found, qPrintable(id));
    QCOMPARE(get(world, u"https://ifconfig.co/ip"_s).outcome, HttpOutcome::Timeout);
}

void tst_WorldLine::saysAtOnceThatAFamilyIsMissing()
{
    FakeWorld world("!seen 44.128.0.25\n");
    const dns::Answer answer = world->lookup(
        {Name::of("myip.opendns.com"), Type::AAAA, dns::Class::IN}, at("2620:119:35::35"), {});
    QCOMPARE(answer.outcome, Outcome::Unreachable);
    for (const auto &[id, found] : said(world, Family::V6))
        QVERIFY2(!found, qPrintable(id));
    QCOMPARE(world->clock().elapsed().count(), 0);
}

void tst_WorldLine::oneServiceMaySaySomethingElse_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << QByteArray("ifconfig-co") << u"ifconfig-co"_s;
    QTest::newRow("host") << QByteArray("API64.ipify.org") << u"ipify"_s;
    QTest::newRow("operator") << QByteArray("amazon") << u"amazon"_s;
    QTest::newRow("domain") << QByteArray("opendns.com") << u"opendns"_s;
    QTest::newRow("question") << QByteArray("whoami.akamai.net") << u"akamai"_s;
}

void tst_WorldLine::oneServiceMaySaySomethingElse()
{
    QFETCH(QByteArray, service);
    QFETCH(QString, id);
    FakeWorld world("!seen 44.128.0.25\n!echo " + service + " 44.128.9.9\n");
    for (const auto &[each, found] : said(world, Family::V4))
        QVERIFY2(found == address(each == id ? "44.128.9.9" : "44.128.0.25"), qPrintable(each));
    FakeWorld silent("!seen 44.128.0.25\n!echo " + service + " timeout\n");
    for (const auto &[each, found] : said(silent, Family::V4))
        QCOMPARE(found.has_value(), each != id);
}

void tst_WorldLine::showsTheResolverThroughTheResolver()
{
    const dns::Question question{Name::of("o-o.myaddr.l.google.com"), Type::TXT, dns::Class::IN};
    FakeWorld own("!seen 44.128.0.25\n!resolver honest validating\n");
    QCOMPARE(own->lookup(question, {}).texts(), std::vector{QByteArray("44.128.0.25")});
    FakeWorld open("!seen 44.128.0.25\n!resolver public\n");
    QVERIFY(open->lookup(question, {}).texts() != std::vector{QByteArray("44.128.0.25")});
    const dns::Question opendns{Name::of("myip.opendns.com"), Type::A, dns::Class::IN};
    QCOMPARE(own->lookup(opendns, {}).outcome, Outcome::NoSuchName);
}

void tst_WorldLine::placesTheResolver_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("none") << QByteArray() << QByteArray("192.168.1.1");
    QTest::newRow("validating") << QByteArray("!resolver validating\n") << QByteArray("127.0.0.1");
    QTest::newRow("public") << QByteArray("!resolver public validating\n") << QByteArray("8.8.8.8");
    QTest::newRow("given") << QByteArray("!resolver honest server=10.0.0.1\n")
                           << QByteArray("10.0.0.1");
}

void tst_WorldLine::placesTheResolver()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, server);
    FakeWorld world(line);
    QCOMPARE(world->resolvers(), (std::vector{Endpoint{address(server.constData()), 53}}));
}

void tst_WorldLine::rewritesNamesThatAreNotThere()
{
    FakeWorld world("!resolver rewrites 44.128.6.6\n!lists\n$ZONE a.example servers=44.128.0.1\n@ "
                    "A 44.128.0.2\n");
    const auto ask = [&world](const char *name, Type type, const net::Ask &how = {}) {
        return world->lookup({Name::of(name), type, dns::Class::IN}, how, {});
    };
    QCOMPARE(ask("r4nd.invalid", Type::A).addresses(), std::vector{address("44.128.6.6")});
    QCOMPARE(ask("1.2.0.192.zen.spamhaus.org", Type::A).addresses(),
             std::vector{address("44.128.6.6")});
    QCOMPARE(ask("x.a.example", Type::TXT).outcome, Outcome::NoSuchName);
    QCOMPARE(ask("a.example", Type::A).addresses(), std::vector{address("44.128.0.2")});
    QCOMPARE(ask("x.a.example", Type::A, at("44.128.0.1")).outcome, Outcome::NoSuchName);
}

void tst_WorldLine::cutsAnswersWithoutTcp()
{
    const QByteArray text(250, 'x');
    FakeWorld world("!resolver cuts\n$ZONE a.example servers=44.128.0.1\n@ TXT \"" + text + "\" \""
                    + text + "\"\n@ A 44.128.0.2\n");
    const dns::Question big{Name::of("a.example"), Type::TXT, dns::Class::IN};
    const dns::Question small{Name::of("a.example"), Type::A, dns::Class::IN};
    QCOMPARE(world->lookup(small, {}).outcome, Outcome::Records);
    const dns::Answer cut = world->lookup(big, {});
    QVERIFY(cut.truncated && !cut.isKnown());
    net::Ask tcp;
    tcp.transport = net::Transport::Tcp;
    QCOMPARE(world->lookup(small, tcp, {}).outcome, Outcome::Timeout);
    QCOMPARE(world->lookup(big, at("44.128.0.1"), {}).outcome, Outcome::Records);
}

void tst_WorldLine::interceptsEveryServer()
{
    FakeWorld world("!resolver intercepted\n!seen 44.128.0.25\n$ZONE a.example "
                    "servers=44.128.0.1\n@ A 44.128.0.2\n");
    net::Ask direct = at("44.128.0.1");
    direct.recursionDesired = false;
    const dns::Answer answer =
        world->lookup({Name::of("a.example"), Type::A, dns::Class::IN}, direct, {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(!answer.authoritative && answer.recursionAvailable);
    QCOMPARE(world->lookup({Name::of("a.example"), Type::A, dns::Class::IN}, at("192.0.2.1"), {})
                 .outcome,
             Outcome::Records);
    QVERIFY(!said(world, Family::V4).at(u"opendns"_s));
    QVERIFY(said(world, Family::V4).at(u"google"_s) != address("44.128.0.25"));
    QVERIFY(said(world, Family::V4).at(u"ipify"_s) == address("44.128.0.25"));
}

void tst_WorldLine::silentResolverLeavesServersAlone()
{
    FakeWorld world("!resolver silent\n$ZONE a.example servers=44.128.0.1\n@ A 44.128.0.2\n");
    const dns::Question question{Name::of("a.example"), Type::A, dns::Class::IN};
    QCOMPARE(world->lookup(question, {}).outcome, Outcome::Timeout);
    QCOMPARE(world->lookup(question, at("44.128.0.1"), {}).outcome, Outcome::Records);
}

void tst_WorldLine::publicResolversAnswerByTheirAddress()
{
    FakeWorld world("!lists\n$ZONE a.example\n@ A 44.128.0.2\n");
    QCOMPARE(
        world->lookup({Name::of("a.example"), Type::A, dns::Class::IN}, at("9.9.9.9"), {}).outcome,
        Outcome::Records);
    QCOMPARE(world
                 ->lookup({Name::of("2.0.0.127.zen.spamhaus.org"), Type::A, dns::Class::IN},
                          at("1.1.1.1"), {})
                 .addresses(),
             std::vector{address("127.255.255.254")});
}

void tst_WorldLine::takesAnotherResolver()
{
    net::fake::Options options;
    options.resolvers = {Endpoint{address("192.0.2.53"), 53}};
    FakeWorld world("$ZONE a.example\n@ A 44.128.0.2\n", options);
    QCOMPARE(world->resolvers(), options.resolvers);
    QCOMPARE(world->lookup({Name::of("a.example"), Type::A, dns::Class::IN}, {}).outcome,
             Outcome::Timeout);
}

void tst_WorldLine::servesPages()
{
    FakeWorld world(R"(
$ZONE a.example
sts A 44.128.0.2
www A 44.128.0.3
!http https://sts.a.example/.well-known/mta-sts.txt 200 text/plain
  version: STSv1
!http https://six.a.example/ 200 text/plain
)");
    const net::HttpReply page = get(world, u"https://sts.a.example/.well-known/mta-sts.txt"_s);
    QCOMPARE(page.outcome, HttpOutcome::Replied);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.body, QByteArray("version: STSv1\n"));
    QCOMPARE(*page.server, address("44.128.0.2"));
    QCOMPARE(get(world, u"https://sts.a.example/other"_s).status, 404);
    QCOMPARE(get(world, u"https://www.a.example/"_s).outcome, HttpOutcome::Unreachable);
    QCOMPARE(get(world, u"https://six.a.example/"_s).outcome, HttpOutcome::NoAddress);
    QCOMPARE(get(world, u"gopher://a.example/"_s).outcome, HttpOutcome::Malformed);
    net::HttpRequest given;
    given.url = u"https://six.a.example/"_s;
    given.addresses = {address("44.128.0.9")};
    QCOMPARE(world->get(given, {}).outcome, HttpOutcome::Replied);
    given.family = Family::V6;
    QCOMPARE(world->get(given, {}).outcome, HttpOutcome::NoAddress);
}

void tst_WorldLine::refusesCertificates()
{
    FakeWorld world(
        "$ZONE a.example\n@ A 44.128.0.2\n!http https://a.example/ 200 text/plain \"x\"\n"
        "!http http://a.example/ 200 text/plain \"x\"\n!tls a.example:443 expired\n");
    const net::HttpReply reply = get(world, u"https://a.example/"_s);
    QCOMPARE(reply.outcome, HttpOutcome::CertificateRefused);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(get(world, u"http://a.example/"_s).outcome, HttpOutcome::Replied);
}

void tst_WorldLine::followsRedirectsWhenAsked()
{
    FakeWorld world(
        "$ZONE a.example\n@ A 44.128.0.2\n!http https://a.example/ 301 https://a.example/new\n"
        "!http https://a.example/new 200 text/plain \"x\"\n");
    QCOMPARE(get(world, u"https://a.example/"_s).status, 301);
    QCOMPARE(get(world, u"https://a.example/"_s, 1).body, QByteArray("x"));
}

void tst_WorldLine::boundsPages()
{
    FakeWorld world(
        "$ZONE a.example\n@ A 44.128.0.2\n!http https://a.example/ 200 text/plain \"123456789\"\n");
    net::HttpRequest request;
    request.url = u"https://a.example/"_s;
    request.maxBytes = 5;
    const net::HttpReply reply = world->get(request, {});
    QCOMPARE(reply.outcome, HttpOutcome::TooLarge);
    QVERIFY(reply.body.isEmpty());
}

void tst_WorldLine::listsLocalAddresses()
{
    FakeWorld world("!local eth0 192.168.1.20/24\n!after 10\n!local eth0 192.168.1.21/24\n");
    QCOMPARE(world->localAddresses().size(), 1U);
    QCOMPARE(world->localAddresses().front().address, address("192.168.1.20"));
    world->advance(std::chrono::seconds(10));
    QCOMPARE(world->localAddresses().size(), 1U);
    QCOMPARE(world->localAddresses().front().address, address("192.168.1.21"));
}

void tst_WorldLine::asksTheRouter()
{
    FakeWorld world("!router 100.64.3.4\n!after 10\n!router none\n");
    const net::RouterReply first = world->router({});
    QVERIFY(first.outcome == net::RouterOutcome::Answered);
    QCOMPARE(first.address, std::optional(address("100.64.3.4")));
    world->advance(std::chrono::seconds(10));
    QVERIFY(world->router({}).outcome == net::RouterOutcome::Silent);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(world->router(stop.get_token()).outcome == net::RouterOutcome::Cancelled);
}

void tst_WorldLine::leavesAFamilyOut()
{
    net::fake::Options options;
    options.ipv6 = false;
    const auto world = data::worldFromText("!seen 44.128.0.25 3ffe::25\n$ZONE a.example "
                                           "servers=44.128.0.10\n@ A 44.128.0.2\n@ AAAA 3ffe::2\n"
                                           "!http https://a.example/ 200 text/plain \"x\"\n",
                                           u"test"_s);
    QVERIFY(world.has_value());
    const auto internet = world->open(options);
    QCOMPARE(internet->lookup({Name::of("a.example"), Type::AAAA}, at("3ffe::53"), {}).outcome,
             Outcome::Unreachable);
    net::HttpRequest request;
    request.url = u"https://a.example/"_s;
    QCOMPARE(internet->get(request, {}).server, std::optional(address("44.128.0.2")));
    request.family = Family::V6;
    QCOMPARE(internet->get(request, {}).outcome, HttpOutcome::NoAddress);
}

MW_TEST(tst_WorldLine)
#include "tst_WorldLine.moc"
