// Names looked up over HTTPS (RFC 8484), past somebody who answers on port 53 in the place of every
// name server.
#include "dns/Message.h"
#include "kit/FakeWorld.h"
#include "kit/HttpServer.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/ChosenResolvers.h"
#include "net/DnsOverHttps.h"
#include "net/DnsQuery.h"
#include "net/RealInternet.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

#include <atomic>
#include <set>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::net;
using dns::Name;
using dns::Outcome;
using dns::Type;

namespace {

const QByteArray caught = "!resolver rewrites 44.128.9.9 server=192.168.178.1\n"
                          "!seen 44.128.0.25\n"
                          "$ZONE good.example servers=44.128.0.10 unsigned\n"
                          "one A 44.128.0.1\n"
                          "two A 44.128.0.2\n"
                          "long TXT \"0123456789012345678901234567890123456789\"\n"
                          "!http https://one.good.example/ 200 text/plain \"hello\"\n";

Endpoint at(QStringView text)
{
    return *Endpoint::parse(text);
}

Inquiry about(const char *name, Type type = Type::A)
{
    return {{Name::of(name), type}, {}};
}

const dns::Question question{Name::of("one.good.example"), Type::A};

/// What a server says that has one address for the name.
dns::Message goodMessage()
{
    dns::Message message;
    message.header.response = true;
    message.header.ra = true;
    message.header.ad = true;
    message.questions = {question};
    message.answer = {{question.name, 300, dns::A{*Address::parse(u"44.128.0.1")}}};
    return message;
}

HttpReply replyWith(const QByteArray &body, const QByteArray &type = "application/dns-message",
                    int status = 200)
{
    HttpReply reply;
    reply.outcome = HttpOutcome::Replied;
    reply.status = status;
    reply.contentType = type;
    reply.body = body;
    return reply;
}

/// Tells of each request before it is made.
class Watched final : public ForwardingInternet
{
public:
    Watched(Internet &inner, std::function<void(const QString &url)> before)
        : ForwardingInternet(inner)
        , m_before(std::move(before))
    {}
    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        inner().lookupAll(inquiries, onAnswer, stop);
    }
    HttpReply get(const HttpRequest &request, const std::stop_token &stop) override
    {
        m_before(request.url);
        return inner().get(request, stop);
    }

private:
    const std::function<void(const QString &url)> m_before;
};

/// Until another thread has done something; false when it does not.
template<typename Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer since;
    since.start();
    constexpr qint64 longest = 30'000;
    while (!condition() && since.elapsed() < longest)
        std::this_thread::yield();
    return condition();
}

/// What port 443 of an address is said to be stands on another one.
class OnPort final : public ForwardingInternet
{
public:
    OnPort(Internet &inner, quint16 port) : ForwardingInternet(inner), m_port(port) {}
    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        inner().lookupAll(inquiries, onAnswer, stop);
    }
    HttpReply get(const HttpRequest &request, const std::stop_token &stop) override
    {
        HttpRequest moved = request;
        QUrl url(request.url, QUrl::StrictMode);
        url.setPort(m_port);
        moved.url = url.toString(QUrl::FullyEncoded);
        return inner().get(moved, stop);
    }

private:
    const quint16 m_port;
};

HttpReply failed(HttpOutcome outcome)
{
    HttpReply reply;
    reply.outcome = outcome;
    return reply;
}

} // namespace

class tst_DnsOverHttps : public QObject
{
    Q_OBJECT

private slots:
    void theRequestIsThatOfTheStandard();
    void aReplyIsRead_data();
    void aReplyIsRead();
    void namesAreFoundPastTheResolver();
    void certainServersAreAskedAsBefore();
    void whatFollowsGoesTheSameWay();
    void theNextOneIsAskedWhereOneIsSilent();
    void eachHasItsOwnAnswer();
    void aStopEndsIt();
    void aStopOnTheWayEndsIt();
    void aSlowOneDoesNotHoldUpTheOthers_data();
    void aSlowOneDoesNotHoldUpTheOthers();
    void ordinaryServersAreNotFetched();
    void theCertificateIsForTheAddress_data();
    void theCertificateIsForTheAddress();
};

/// RFC 8484 §4.1.1 has this example.
void tst_DnsOverHttps::theRequestIsThatOfTheStandard()
{
    Inquiry inquiry = about("www.example.com");
    const QUrl url(dnsQueryUrl(at(u"9.9.9.9:443"), inquiry), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"https"_s);
    QCOMPARE(url.host(), u"9.9.9.9"_s);
    QCOMPARE(url.path(), u"/dns-query"_s);
    const QString text = QUrlQuery(url).queryItemValue(u"dns"_s);
    QVERIFY(!text.contains(u'=') && !text.contains(u'+') && !text.contains(u'/'));
    const Result<dns::Message> message =
        dns::parseMessage(QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding));
    QVERIFY(message.has_value());
    QCOMPARE(message->header.id, quint16(0));
    QVERIFY(message->header.rd && !message->header.response);
    QVERIFY(message->questions == std::vector<dns::Question>{inquiry.question});
    // The same question has the same address, so that it can be kept on the way.
    QCOMPARE(dnsQueryUrl(at(u"9.9.9.9:443"), inquiry), url.toString(QUrl::FullyEncoded));
    inquiry.ask.dnssecOk = true;
    QVERIFY(dnsQueryUrl(at(u"9.9.9.9:443"), inquiry) != url.toString(QUrl::FullyEncoded));
    QCOMPARE(QUrl(dnsQueryUrl(at(u"[2620:fe::9]:443"), inquiry), QUrl::StrictMode).host(),
             u"2620:fe::9"_s);
}

void tst_DnsOverHttps::aReplyIsRead_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<Outcome>("outcome");
    const QByteArray good = dns::toWire(goodMessage());
    const auto row = [](const char *name, const HttpReply &reply, Outcome outcome) {
        QTest::newRow(name) << reply << outcome;
    };
    row("an answer", replyWith(good), Outcome::Records);
    row("with parameters", replyWith(good, "Application/DNS-Message; charset=x"), Outcome::Records);
    row("a page", replyWith("<html>please log in</html>", "text/html"), Outcome::Malformed);
    row("an answer called a page", replyWith(good, "text/html"), Outcome::Malformed);
    row("a page called an answer", replyWith("<html>please log in</html>"), Outcome::Malformed);
    row("nothing", replyWith({}), Outcome::Malformed);
    row("cut", replyWith(good.first(good.size() - 3)), Outcome::Malformed);
    row("not served", replyWith(good, "application/dns-message", 404), Outcome::ServerFailure);
    row("too many", replyWith({}, "text/plain", 429), Outcome::ServerFailure);
    row("moved", replyWith({}, "text/plain", 302), Outcome::ServerFailure);
    row("too large", failed(HttpOutcome::TooLarge), Outcome::Malformed);
    row("silent", failed(HttpOutcome::Timeout), Outcome::Timeout);
    row("stopped", failed(HttpOutcome::Cancelled), Outcome::Cancelled);
    row("another's certificate", failed(HttpOutcome::CertificateRefused), Outcome::Unreachable);
    row("nobody there", failed(HttpOutcome::Unreachable), Outcome::Unreachable);
    dns::Message other = goodMessage();
    other.questions = {{Name::of("two.good.example"), Type::A}};
    row("to another question", replyWith(dns::toWire(other)), Outcome::Malformed);
    dns::Message echo = goodMessage();
    echo.header.response = false;
    row("the question", replyWith(dns::toWire(echo)), Outcome::Malformed);
    dns::Message none = goodMessage();
    none.answer.clear();
    none.header.ad = false;
    none.header.rcode = 3;
    row("no such name", replyWith(dns::toWire(none)), Outcome::NoSuchName);
    none.header.rcode = 2;
    row("could not find out", replyWith(dns::toWire(none)), Outcome::ServerFailure);
}

void tst_DnsOverHttps::aReplyIsRead()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const Outcome, outcome);
    const dns::Answer answer = answerIn(reply, question);
    QCOMPARE(answer.outcome, outcome);
    QVERIFY(answer.question == question);
    QCOMPARE(answer.addresses().size(), outcome == Outcome::Records ? 1U : 0U);
    QCOMPARE(answer.authenticated, outcome == Outcome::Records);
}

void tst_DnsOverHttps::namesAreFoundPastTheResolver()
{
    testkit::FakeWorld fake(caught);
    ChosenResolvers internet(*fake);
    const dns::Question nobody{Name::of("nobody.good.example"), Type::A};
    QCOMPARE(internet.lookup(nobody, {}).outcome, Outcome::Records); // invented
    const std::vector<Endpoint> servers{at(u"1.1.1.1:443")};
    internet.choose(servers);
    QVERIFY(internet.resolvers() == servers);
    const dns::Answer answer = internet.lookup(question, {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.addresses().front(), *Address::parse(u"44.128.0.1"));
    QVERIFY(answer.server == servers.front());
    QCOMPARE(internet.lookup(nobody, {}).outcome, Outcome::NoSuchName);
    // Hosts of web addresses are looked up there as well.
    HttpRequest page;
    page.url = u"https://one.good.example/"_s;
    QCOMPARE(internet.get(page, {}).body, QByteArray("hello"));
    internet.choose({});
    QCOMPARE(internet.lookup(nobody, {}).outcome, Outcome::Records);
}

void tst_DnsOverHttps::certainServersAreAskedAsBefore()
{
    testkit::FakeWorld fake(caught);
    ChosenResolvers internet(*fake, {at(u"1.1.1.1:443")});
    Ask direct;
    direct.servers = {at(u"44.128.0.10")};
    direct.recursionDesired = false;
    const std::vector<Inquiry> inquiries{about("one.good.example"),
                                         {{Name::of("two.good.example"), Type::A}, direct},
                                         about("long.good.example", Type::TXT)};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers.size(), 3U);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QCOMPARE(answers[i].outcome, Outcome::Records);
        QVERIFY(answers[i].question == inquiries[i].question);
        QCOMPARE(answers[i].authoritative, i == 1);
    }
    QVERIFY(answers[1].server == direct.servers.front());
    QCOMPARE(fake->asked().size(), 1U);
    QCOMPARE(fake->fetched().size(), 2U);
}

void tst_DnsOverHttps::whatFollowsGoesTheSameWay()
{
    testkit::FakeWorld fake(caught);
    ChosenResolvers internet(*fake, {at(u"1.1.1.1:443")});
    std::vector<std::size_t> places;
    internet.lookupFollowing(
        {about("one.good.example")},
        [&](std::size_t index, const dns::Answer &answer) -> std::vector<Inquiry> {
            places.push_back(index);
            if (answer.outcome != Outcome::Records || index > 0)
                return {};
            return {about("two.good.example")};
        },
        {});
    QVERIFY((places == std::vector<std::size_t>{0, 1}));
    QVERIFY(fake->asked().empty());
    QCOMPARE(fake->fetched().size(), 2U);
}

void tst_DnsOverHttps::theNextOneIsAskedWhereOneIsSilent()
{
    testkit::FakeWorld fake(caught);
    ChosenResolvers internet(*fake, {at(u"44.128.77.7:443"), at(u"1.1.1.1:443")});
    const dns::Answer answer = internet.lookup(question, {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(answer.server == at(u"1.1.1.1:443"));
    internet.choose({at(u"44.128.77.7:443")});
    const dns::Answer none = internet.lookup(question, {});
    QVERIFY(!none.isKnown());
    QVERIFY(none.server == at(u"44.128.77.7:443"));
}

/// More of them than are under way at once.
void tst_DnsOverHttps::eachHasItsOwnAnswer()
{
    QByteArray many = caught;
    std::vector<Inquiry> inquiries;
    for (int i = 1; i <= 40; ++i) {
        const QByteArray name = "n" + QByteArray::number(i);
        many += name + ".good.example. A 44.128.1." + QByteArray::number(i) + '\n';
        inquiries.push_back(about((name + ".good.example").constData()));
    }
    testkit::FakeWorld fake(many);
    ChosenResolvers internet(*fake, {at(u"1.1.1.1:443")});
    std::set<std::size_t> told;
    const std::thread::id here = std::this_thread::get_id();
    internet.lookupAll(inquiries,
                       [&](std::size_t index, const dns::Answer &answer) {
                           QVERIFY(std::this_thread::get_id() == here);
                           QVERIFY(told.insert(index).second);
                           QVERIFY(answer.question == inquiries[index].question);
                           QCOMPARE(answer.addresses().front().toString(),
                                    u"44.128.1.%1"_s.arg(index + 1));
                       },
                       {});
    QCOMPARE(told.size(), inquiries.size());
}

void tst_DnsOverHttps::aStopEndsIt()
{
    testkit::FakeWorld fake(caught);
    ChosenResolvers internet(*fake, {at(u"1.1.1.1:443")});
    std::stop_source stop;
    stop.request_stop();
    const std::vector<Inquiry> inquiries(20, about("one.good.example"));
    for (const dns::Answer &answer : internet.lookupEach(inquiries, stop.get_token()))
        QCOMPARE(answer.outcome, Outcome::Cancelled);
    QVERIFY(fake->fetched().empty());
}

void tst_DnsOverHttps::aStopOnTheWayEndsIt()
{
    testkit::FakeWorld fake(caught);
    std::stop_source stop;
    std::atomic<int> begun = 0;
    Watched watched(*fake, [&](const QString &) {
        if (begun++ > 0) // but for one
            waitUntil([&] { return stop.stop_requested(); });
    });
    ChosenResolvers internet(watched, {at(u"1.1.1.1:443")});
    const std::vector<Inquiry> inquiries(200, about("one.good.example"));
    std::size_t told = 0;
    std::size_t cancelled = 0;
    internet.lookupAll(
        inquiries,
        [&](std::size_t, const dns::Answer &answer) {
            stop.request_stop();
            ++told;
            cancelled += answer.outcome == Outcome::Cancelled ? 1 : 0;
        },
        stop.get_token());
    QCOMPARE(told, inquiries.size());
    QVERIFY(cancelled > inquiries.size() / 2);
}

void tst_DnsOverHttps::aSlowOneDoesNotHoldUpTheOthers_data()
{
    QTest::addColumn<bool>("follows");
    QTest::newRow("it is there first") << false;
    QTest::newRow("it follows") << true;
}

/// What follows from the others is asked before it has answered.
void tst_DnsOverHttps::aSlowOneDoesNotHoldUpTheOthers()
{
    QFETCH(const bool, follows);
    testkit::FakeWorld fake(caught);
    const Endpoint server = at(u"1.1.1.1:443");
    const Inquiry slow = about("two.good.example");
    const Inquiry other = about("long.good.example", Type::TXT);
    std::atomic<bool> isAsked = false;
    bool hasWaited = false;
    Watched watched(*fake, [&](const QString &url) {
        if (url == dnsQueryUrl(server, other))
            isAsked = true;
        else if (url == dnsQueryUrl(server, slow))
            hasWaited = waitUntil([&] { return isAsked.load(); });
    });
    ChosenResolvers internet(watched, {server});
    std::vector<Inquiry> first{about("one.good.example")};
    std::vector<Inquiry> then{other};
    (follows ? then : first).insert((follows ? then : first).begin(), slow);
    std::size_t told = 0;
    internet.lookupFollowing(first,
                             [&](std::size_t, const dns::Answer &answer) {
                                 ++told;
                                 return answer.question == question ? then : std::vector<Inquiry>{};
                             },
                             {});
    QCOMPARE(told, 3U);
    QVERIFY(hasWaited);
}

/// Port 443 is what says it.
void tst_DnsOverHttps::ordinaryServersAreNotFetched()
{
    testkit::FakeWorld fake(caught);
    ChosenResolvers internet(*fake, {at(u"1.1.1.1")});
    QCOMPARE(internet.lookup(question, {}).outcome, Outcome::Records);
    QVERIFY(fake->fetched().empty());
    QCOMPARE(fake->asked().size(), 1U);
    QVERIFY(isOverHttps(httpsServer(*Address::parse(u"1.1.1.1"))));
    QVERIFY(!isOverHttps(at(u"1.1.1.1")));
}

void tst_DnsOverHttps::theCertificateIsForTheAddress_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("for it") << u"127.0.0.1"_s << Outcome::Records;
    QTest::newRow("for another") << u"127.0.0.9"_s << Outcome::Unreachable;
    QTest::newRow("for a name") << u"dns.example"_s << Outcome::Unreachable;
}

/// Through sockets and TLS.
void tst_DnsOverHttps::theCertificateIsForTheAddress()
{
    QFETCH(const QString, of);
    QFETCH(const Outcome, outcome);
    const auto identity = testkit::makeTlsIdentity(of);
    if (!QSslSocket::supportsSsl() || !identity)
        QSKIP("no TLS or no openssl program");
    const QByteArray body = dns::toWire(goodMessage());
    testkit::HttpServer server(
        [body](const testkit::HttpServer::Request &) {
            testkit::HttpServer::Response response;
            response.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/dns-message\r\n"
                             "Content-Length: "
                             + QByteArray::number(body.size()) + "\r\n\r\n" + body;
            return response;
        },
        *identity);
    RealOptions options;
    options.extraCertificates = identity->authority;
    RealInternet real(options);
    OnPort moved(real, server.port());
    ChosenResolvers internet(moved, {httpsServer(server.address())});
    const dns::Answer answer = internet.lookup(question, {});
    QCOMPARE(answer.outcome, outcome);
    QCOMPARE(answer.addresses().size(), outcome == Outcome::Records ? 1U : 0U);
    QCOMPARE(server.requests().size(), outcome == Outcome::Records ? 1U : 0U);
    for (const testkit::HttpServer::Request &request : server.requests()) {
        QVERIFY(request.target.startsWith("/dns-query?dns="));
        QVERIFY(request.head.contains("Accept: application/dns-message"));
    }
}

MW_TEST(tst_DnsOverHttps)
#include "tst_DnsOverHttps.moc"
