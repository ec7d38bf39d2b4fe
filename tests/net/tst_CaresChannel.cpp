// The transport alone, against a loopback server: one message out, one reply back, nothing asked
// again.
#include "kit/DnsServer.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/real/CaresChannel.h"

#include <QUdpSocket>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using testkit::DnsServer;
using testkit::record;
using Status = CaresChannel::Status;

namespace {

/// A channel in the test's own event loop, with what it gave.
struct Sender
{
    struct Got
    {
        Status status = Status::Lost;
        Result<dns::Message> message = failure(QStringLiteral("none"));
    };
    std::map<quint64, Got> got;
    CaresChannel channel;

    Sender(const Endpoint &server, bool tcp = false, bool edns = true)
        : channel(server, tcp, edns, [this](quint64 token, Status status, const QByteArray &bytes) {
            got.emplace(token, Got{status, dns::parseMessage(bytes)});
        })
    {}
    void send(quint64 token, const char *name, bool edns = true)
    {
        dns::Message message;
        message.header.rd = true;
        message.questions.push_back({dns::Name::of(name), dns::Type::TXT});
        if (edns)
            message.edns = dns::Edns{};
        channel.send(token, message);
    }
    bool waitFor(std::size_t count)
    {
        return QTest::qWaitFor([&] { return got.size() >= count; }, 5000);
    }
    /// True when nothing comes while another question is asked and answered.
    bool staysSilent(quint64 token)
    {
        send(1000, "marker.example");
        const bool answered = QTest::qWaitFor([&] { return got.contains(1000); }, 5000);
        return answered && !got.contains(token);
    }
};

std::vector<dns::Record> txt(const DnsServer::Query &query, int octets)
{
    return {{query.question().name, 60, dns::Txt::of(QByteArray(octets, 'x'))}};
}

} // namespace

class tst_CaresChannel : public QObject
{
    Q_OBJECT
private slots:
    void carriesAMessageAndItsAnswer_data();
    void carriesAMessageAndItsAnswer();
    void usesItsOwnRandomUniqueIds();
    void handsOverEveryRcode_data();
    void handsOverEveryRcode();
    void handsOverACutAnswerAsItIs();
    void takesUdpAnswersUpToTheOfferedSize();
    void takesSixtyFourKilobytesOverTcp();
    void reachesAnIpv6ServerOnAnyPort();
    void ignoresAnswersWithTheWrongId();
    void ignoresAnswersFromAnotherSource();
    void ignoresAnswersToAnotherQuestion();
    void saysUnreachableForAClosedPort_data();
    void saysUnreachableForAClosedPort();
    void saysUnreachableWhenTheConnectionBreaks();
    void keepsManyQuestionsInFlight();
    void forgetsWhatIsNotWanted();
    void diesWithQuestionsInFlight();
    void neverAsksAgain();
};

void tst_CaresChannel::carriesAMessageAndItsAnswer_data()
{
    QTest::addColumn<bool>("tcp");
    QTest::addColumn<bool>("edns");
    QTest::newRow("UDP with EDNS") << false << true;
    QTest::newRow("UDP without EDNS") << false << false;
    QTest::newRow("TCP with EDNS") << true << true;
    QTest::newRow("TCP without EDNS") << true << false;
}

void tst_CaresChannel::carriesAMessageAndItsAnswer()
{
    QFETCH(bool, tcp);
    QFETCH(bool, edns);
    DnsServer server(
        [](const DnsServer::Query &query) { return DnsServer::answer(query, txt(query, 5)); });
    Sender sender(server.endpoint(), tcp, edns);
    sender.send(1, "a.example", edns);
    QVERIFY(sender.waitFor(1));
    QCOMPARE(sender.got.at(1).status, Status::Bytes);
    QVERIFY(sender.got.at(1).message);
    QCOMPARE(sender.got.at(1).message->answer.size(), 1U);
    const auto queries = server.queries();
    QCOMPARE(queries.size(), 1U);
    QCOMPARE(queries[0].tcp, tcp);
    QCOMPARE(queries[0].message.edns.has_value(), edns);
    QVERIFY(queries[0].message.header.rd);
    if (edns)
        QCOMPARE(queries[0].message.edns->udpSize, 1232);
}

void tst_CaresChannel::usesItsOwnRandomUniqueIds()
{
    DnsServer server([](const auto &) { return DnsServer::silence(); });
    Sender sender(server.endpoint());
    constexpr std::size_t count = 150;
    for (quint64 i = 0; i < count; ++i)
        sender.send(i, "same.example");
    QVERIFY(QTest::qWaitFor([&] { return server.queries().size() == count; }, 5000));
    std::set<quint16> ids;
    int inSequence = 0;
    quint16 last = 0;
    for (const auto &query : server.queries()) {
        ids.insert(query.message.header.id);
        inSequence += query.message.header.id == last + 1;
        last = query.message.header.id;
    }
    QCOMPARE(ids.size(), count);
    QVERIFY(inSequence < 5);
}

void tst_CaresChannel::handsOverEveryRcode_data()
{
    QTest::addColumn<int>("rcode");
    QTest::newRow("SERVFAIL") << 2;
    QTest::newRow("NXDOMAIN") << 3;
    QTest::newRow("NOTIMP") << 4;
    QTest::newRow("REFUSED") << 5;
}

void tst_CaresChannel::handsOverEveryRcode()
{
    QFETCH(int, rcode);
    DnsServer server([rcode](const DnsServer::Query &query) {
        return DnsServer::failure(query, static_cast<quint8>(rcode));
    });
    Sender sender(server.endpoint());
    sender.send(1, "a.example");
    QVERIFY(sender.waitFor(1));
    QCOMPARE(sender.got.at(1).status, Status::Bytes);
    QCOMPARE(int(sender.got.at(1).message->header.rcode), rcode);
}

void tst_CaresChannel::handsOverACutAnswerAsItIs()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, txt(query, 200));
        reply.cutUdp = true;
        return reply;
    });
    Sender sender(server.endpoint());
    sender.send(1, "a.example");
    QVERIFY(sender.waitFor(1));
    QVERIFY(sender.got.at(1).message->header.tc);
    QCOMPARE(server.queries().size(), 1U); // no TCP of its own accord
}

void tst_CaresChannel::takesUdpAnswersUpToTheOfferedSize()
{
    DnsServer server(
        [](const DnsServer::Query &query) { return DnsServer::answer(query, txt(query, 1100)); });
    Sender sender(server.endpoint());
    sender.send(1, "a.example");
    QVERIFY(sender.waitFor(1));
    QVERIFY(sender.got.at(1).message);
    QVERIFY(!sender.got.at(1).message->header.tc);
    QCOMPARE(std::get<dns::Txt>(sender.got.at(1).message->answer[0].data).joined().size(), 1100);
    QVERIFY(!server.queries()[0].tcp);
}

void tst_CaresChannel::takesSixtyFourKilobytesOverTcp()
{
    DnsServer server([](const DnsServer::Query &query) {
        std::vector<dns::Record> records;
        for (int i = 0; i < 60; ++i)
            records.push_back({query.question().name, 60,
                               dns::Txt::of(QByteArray(1000, static_cast<char>('a' + i % 26)))});
        return DnsServer::answer(query, records);
    });
    Sender sender(server.endpoint(), true);
    sender.send(1, "a.example");
    QVERIFY(sender.waitFor(1));
    QVERIFY(sender.got.at(1).message);
    QCOMPARE(sender.got.at(1).message->answer.size(), 60U);
}

void tst_CaresChannel::reachesAnIpv6ServerOnAnyPort()
{
    QUdpSocket probe;
    if (!probe.bind(QHostAddress::LocalHostIPv6, 0))
        QSKIP("no IPv6 on this machine's loopback");
    DnsServer::Options options;
    options.ipv6 = true;
    DnsServer server(
        [](const DnsServer::Query &query) { return DnsServer::answer(query, txt(query, 5)); },
        options);
    for (const bool tcp : {false, true}) {
        Sender sender(server.endpoint(), tcp);
        sender.send(1, "a.example");
        QVERIFY(sender.waitFor(1));
        QCOMPARE(sender.got.at(1).status, Status::Bytes);
    }
}

void tst_CaresChannel::ignoresAnswersWithTheWrongId()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, {});
        reply.wrongId = query.question().name == dns::Name::of("forged.example");
        return reply;
    });
    Sender sender(server.endpoint());
    sender.send(1, "forged.example");
    QVERIFY(sender.staysSilent(1));
}

void tst_CaresChannel::ignoresAnswersFromAnotherSource()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, {});
        reply.wrongSource = query.question().name == dns::Name::of("forged.example");
        return reply;
    });
    Sender sender(server.endpoint());
    sender.send(1, "forged.example");
    QVERIFY(sender.staysSilent(1));
}

void tst_CaresChannel::ignoresAnswersToAnotherQuestion()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, {});
        if (query.question().name == dns::Name::of("forged.example"))
            reply.message.questions[0].name = dns::Name::of("other.example");
        return reply;
    });
    Sender sender(server.endpoint());
    sender.send(1, "forged.example");
    QVERIFY(sender.staysSilent(1));
}

void tst_CaresChannel::saysUnreachableForAClosedPort_data()
{
    QTest::addColumn<bool>("tcp");
    QTest::newRow("UDP") << false;
    QTest::newRow("TCP") << true;
}

void tst_CaresChannel::saysUnreachableForAClosedPort()
{
    QFETCH(bool, tcp);
    DnsServer server([](const DnsServer::Query &query) { return DnsServer::answer(query, {}); });
    server.stop();
    Sender sender(server.endpoint(), tcp);
    sender.send(1, "a.example");
    QVERIFY(sender.waitFor(1));
    QCOMPARE(sender.got.at(1).status, Status::Unreachable);
    sender.send(2, "b.example"); // the channel can be used on
    QVERIFY(sender.waitFor(2));
    QCOMPARE(sender.got.at(2).status, Status::Unreachable);
}

void tst_CaresChannel::saysUnreachableWhenTheConnectionBreaks()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, {});
        reply.closeTcp = true;
        return reply;
    });
    Sender sender(server.endpoint(), true);
    sender.send(1, "a.example");
    QVERIFY(sender.waitFor(1));
    QCOMPARE(sender.got.at(1).status, Status::Unreachable);
}

void tst_CaresChannel::keepsManyQuestionsInFlight()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, txt(query, 5));
        reply.delay = 50 + query.number % 20;
        return reply;
    });
    Sender sender(server.endpoint());
    for (quint64 i = 0; i < 300; ++i)
        sender.send(i, qPrintable(QStringLiteral("n%1.example").arg(i)));
    QCOMPARE(sender.channel.waiting(), 300U);
    QVERIFY(sender.waitFor(300));
    for (quint64 i = 0; i < 300; ++i)
        QCOMPARE(sender.got.at(i).message->questions[0].name,
                 dns::Name::of(qPrintable(QStringLiteral("n%1.example").arg(i))));
}

void tst_CaresChannel::forgetsWhatIsNotWanted()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = DnsServer::answer(query, {});
        reply.delay = query.question().name == dns::Name::of("slow.example") ? 30 : 60;
        return reply;
    });
    Sender sender(server.endpoint());
    sender.send(1, "slow.example");
    sender.send(2, "slower.example");
    sender.channel.forget(1);
    QVERIFY(sender.waitFor(1));
    QVERIFY(sender.got.contains(2));
    QVERIFY(!sender.got.contains(1));
    sender.send(3, "a.example");
    sender.channel.forget(3); // the last one: its socket is closed in a quiet moment
    QCoreApplication::processEvents();
    sender.send(4, "b.example");
    QVERIFY(sender.waitFor(2));
    QVERIFY(sender.got.contains(4));
}

void tst_CaresChannel::diesWithQuestionsInFlight()
{
    DnsServer server([](const auto &) { return DnsServer::silence(); });
    {
        Sender udp(server.endpoint());
        Sender tcp(server.endpoint(), true);
        for (quint64 i = 0; i < 20; ++i) {
            udp.send(i, "a.example");
            tcp.send(i, "a.example");
        }
        QVERIFY(QTest::qWaitFor([&] { return server.queries().size() == 40; }, 5000));
        QVERIFY(udp.got.empty());
    }
    QCoreApplication::processEvents();
}

void tst_CaresChannel::neverAsksAgain()
{
    DnsServer server([](const DnsServer::Query &query) {
        return query.question().name == dns::Name::of("silent.example")
                   ? DnsServer::silence()
                   : DnsServer::answer(query, {});
    });
    Sender sender(server.endpoint());
    sender.send(1, "silent.example");
    for (quint64 i = 2; i < 30; ++i)
        sender.send(i, "a.example");
    QVERIFY(sender.waitFor(28));
    QVERIFY(sender.staysSilent(1));
    QCOMPARE(server.queries().size(), 30U);
}

MW_TEST(tst_CaresChannel)
#include "tst_CaresChannel.moc"
