// RealInternet::stun against a server on loopback.
#include "kit/Printers.h"
#include "kit/StunServer.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"

#include <QElapsedTimer>
#include <QUdpSocket>
#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using testkit::StunServer;
using Query = StunServer::Query;
using Replies = std::vector<StunServer::Reply>;

namespace {

const Endpoint seen{*Address::parse(u"44.128.25.10"), 40'000};

StunRequest to(const Endpoint &server, Milliseconds timeout = Milliseconds(3000))
{
    StunRequest request;
    request.host = dns::Name::of("stun.example");
    request.server = server;
    request.timeout = timeout;
    return request;
}

Replies rightAnswer(const Query &query)
{
    return {{StunServer::mapped(query.datagram, seen)}};
}

/// The answer to a request that is like this one but for its last octet.
QByteArray withAnotherId(const Query &query, const Endpoint &said)
{
    QByteArray request = query.datagram;
    request.back() = static_cast<char>(request.back() ^ 1);
    return StunServer::mapped(request, said);
}

} // namespace

class tst_StunInternet : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsSeen_data();
    void tellsWhatIsSeen();
    void readsAnOldServer();
    void asksAgainWhenTheFirstIsLost();
    void everyRequestHasItsOwnTransaction();
    void takesNoAnswerOfAnotherTransaction();
    void takesNoAnswerFromElsewhere();
    void tellsTheFailuresApart_data();
    void tellsTheFailuresApart();
    void noticesThatNobodyListens();
    void leavesAFamilyOut();
    void stopsAtOnce();
};

void tst_StunInternet::tellsWhatIsSeen_data()
{
    QTest::addColumn<bool>("ipv6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void tst_StunInternet::tellsWhatIsSeen()
{
    QFETCH(bool, ipv6);
    QUdpSocket probe;
    if (ipv6 && !probe.bind(QHostAddress(QHostAddress::LocalHostIPv6), 0))
        QSKIP("this kernel has no IPv6");
    // It says where the request comes from, as a STUN server does.
    StunServer server(
        [](const Query &query) {
            return Replies{{StunServer::mapped(query.datagram, query.from)}};
        },
        ipv6);
    RealInternet internet;
    const StunReply reply = internet.stun(to(server.endpoint()), {});
    QCOMPARE(reply.outcome, StunOutcome::Answered);
    QCOMPARE(reply.seen, std::optional(server.queries().at(0).from));
    QCOMPARE(server.queries().size(), 1U);
}

void tst_StunInternet::readsAnOldServer()
{
    StunServer server([](const Query &query) {
        return Replies{{StunServer::mapped(query.datagram, seen, true)}};
    });
    RealInternet internet;
    QCOMPARE(internet.stun(to(server.endpoint()), {}).seen, std::optional(seen));
}

void tst_StunInternet::asksAgainWhenTheFirstIsLost()
{
    StunServer server(
        [](const Query &query) { return query.number == 0 ? Replies{} : rightAnswer(query); });
    RealInternet internet;
    const StunReply reply = internet.stun(to(server.endpoint()), {});
    QCOMPARE(reply.seen, std::optional(seen));
    const std::vector<Query> asked = server.queries();
    QCOMPARE(asked.size(), 2U);
    QCOMPARE(asked[1].datagram, asked[0].datagram); // RFC 8489 §6.2.1: the same transaction
    QVERIFY2(reply.took >= Milliseconds(450), qPrintable(QString::number(reply.took.count())));
}

void tst_StunInternet::everyRequestHasItsOwnTransaction()
{
    StunServer server(rightAnswer);
    RealInternet internet;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(internet.stun(to(server.endpoint()), {}).outcome, StunOutcome::Answered);
    const std::vector<Query> asked = server.queries();
    QCOMPARE(asked[0].datagram.size(), 20);
    QCOMPARE(asked[0].datagram.first(8), asked[1].datagram.first(8));
    QVERIFY(asked[0].datagram != asked[1].datagram);
}

void tst_StunInternet::takesNoAnswerOfAnotherTransaction()
{
    const Endpoint forged{*Address::parse(u"44.128.66.66"), 1};
    StunServer server([forged](const Query &query) {
        return Replies{{withAnotherId(query, forged)}, {StunServer::mapped(query.datagram, seen)}};
    });
    RealInternet internet;
    QCOMPARE(internet.stun(to(server.endpoint()), {}).seen, std::optional(seen));
}

void tst_StunInternet::takesNoAnswerFromElsewhere()
{
    const Endpoint forged{*Address::parse(u"44.128.66.66"), 1};
    StunServer server([forged](const Query &query) {
        return Replies{{StunServer::mapped(query.datagram, forged), true},
                       {StunServer::mapped(query.datagram, seen)}};
    });
    RealInternet internet;
    QCOMPARE(internet.stun(to(server.endpoint()), {}).seen, std::optional(seen));
}

void tst_StunInternet::tellsTheFailuresApart_data()
{
    QTest::addColumn<int>("script");
    QTest::addColumn<StunOutcome>("outcome");
    QTest::newRow("silence") << 0 << StunOutcome::Timeout;
    QTest::newRow("garbage") << 1 << StunOutcome::Malformed;
    QTest::newRow("only the answer to another request") << 2 << StunOutcome::Malformed;
    QTest::newRow("only an answer from elsewhere") << 3 << StunOutcome::Timeout;
    QTest::newRow("an error") << 4 << StunOutcome::Refused;
    QTest::newRow("nothing but an answer without address") << 5 << StunOutcome::Malformed;
}

void tst_StunInternet::tellsTheFailuresApart()
{
    QFETCH(int, script);
    QFETCH(StunOutcome, outcome);
    StunServer server([script](const Query &query) {
        switch (script) {
        case 1: return Replies{{QByteArray(3000, 'x')}, {QByteArray(1, '\0')}};
        case 2: return Replies{{withAnotherId(query, seen)}};
        case 3: return Replies{{StunServer::mapped(query.datagram, seen), true}};
        case 4: return Replies{{StunServer::error(query.datagram, 500)}};
        case 5: return Replies{{QByteArray::fromHex("01010000") + query.datagram.sliced(4)}};
        default: return Replies{};
        }
    });
    RealInternet internet;
    const Milliseconds wait(300);
    const StunReply reply = internet.stun(to(server.endpoint(), wait), {});
    QCOMPARE(reply.outcome, outcome);
    QVERIFY(!reply.seen);
    QVERIFY(outcome == StunOutcome::Refused || reply.took >= wait - Milliseconds(20));
    QVERIFY(reply.took < Milliseconds(3000));
}

void tst_StunInternet::noticesThatNobodyListens()
{
    QUdpSocket taken;
    QVERIFY(taken.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const Endpoint nobody{Address::v4({127, 0, 0, 1}), taken.localPort()};
    taken.close();
    RealInternet internet;
    const Milliseconds wait(1000);
    const StunReply reply = internet.stun(to(nobody, wait), {});
    // From Qt 6.8 on the socket looks itself whether something came, and the refusal is gone.
    constexpr bool told = QT_VERSION < QT_VERSION_CHECK(6, 8, 0);
    QCOMPARE(reply.outcome, told ? StunOutcome::Unreachable : StunOutcome::Timeout);
    QVERIFY(!reply.seen);
    QVERIFY(!told || reply.took < wait);
}

void tst_StunInternet::leavesAFamilyOut()
{
    StunServer server(rightAnswer);
    RealOptions options;
    options.ipv4 = false;
    RealInternet internet(options);
    QCOMPARE(internet.stun(to(server.endpoint()), {}).outcome, StunOutcome::Unreachable);
    QVERIFY(server.queries().empty());
}

void tst_StunInternet::stopsAtOnce()
{
    StunServer server([](const Query &) { return Replies{}; });
    RealInternet internet;
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        while (server.queries().empty())
            std::this_thread::yield();
        sinceStop.start();
        source.request_stop();
    });
    QCOMPARE(internet.stun(to(server.endpoint()), source.get_token()).outcome,
             StunOutcome::Cancelled);
    stopper.join();
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
}

MW_TEST(tst_StunInternet)
#include "tst_StunInternet.moc"
