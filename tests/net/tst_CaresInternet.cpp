// RealInternet's questions against loopback servers: schedule, transport and reading together.
#include "kit/DnsServer.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/RealInternet.h"
#include "net/real/SystemResolvers.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using dns::Outcome;
using testkit::DnsServer;
using testkit::record;

namespace {

dns::Name numbered(int number)
{
    return *dns::Name::parse(QStringLiteral("n%1.good.example").arg(number));
}

RealOptions via(std::vector<Endpoint> servers, Milliseconds timeout = Milliseconds(5000))
{
    RealOptions options;
    options.resolvers = std::move(servers);
    options.timeout = timeout;
    return options;
}

DnsServer::Script script(DnsServer::Script given)
{
    return given;
}

DnsServer::Reply oneAddress(const DnsServer::Query &query)
{
    return DnsServer::answer(query,
                             {{query.question().name, 60, dns::A{Address::v4({44, 128, 0, 1})}}});
}

dns::Question about(const char *name, dns::Type type = dns::Type::A)
{
    return {dns::Name::of(name), type};
}

Inquiry inquiryOf(const dns::Question &question, const Endpoint &server)
{
    Inquiry inquiry{question, {}};
    inquiry.ask.servers = {server};
    return inquiry;
}

} // namespace

class tst_CaresInternet : public QObject
{
    Q_OBJECT
private slots:
    void answersWithRecordsAndFlags();
    void tellsNoDataFromNoSuchName();
    void followsAnAliasInTheAnswer();
    void keepsThreeHundredQuestionsInFlight();
    void streamsAnswersInOrderOfArrival();
    void deliversOnTheCallersThread();
    void repeatsAfterLoss();
    void fetchesACutAnswerByTcp();
    void neverTakesACutEmptyAnswerForNoData();
    void leavesACutAnswerCutWhenAskedTo();
    void asksByTcpWhenAskedTo();
    void asksTheServersGivenForEachQuestion();
    void turnsRecursionOffAndFlagsOn();
    void tellsTheFailuresApart();
    void asksTheSecondResolverWhenTheFirstIsSilent();
    void asksTheSecondResolverWhenTheFirstFails();
    void asksAgainWithoutEdnsAfterAFormatError();
    void survivesMalformedAndForgedAnswers();
    void survivesAnAliasLoop();
    void survivesAFlood();
    void stopsAtOnce();
    void returnsCancelledWhenStoppedBefore();
    void saysThereIsNoResolver();
    void leavesAFamilyOut();
    void keepsTheGroupsPace();
    void servesManyThreads();
    void givesUpOnlyDeadListsEarly();
    void noticesAResolverThatDiesMidRun();
    void readsResolvConf();
};

void tst_CaresInternet::answersWithRecordsAndFlags()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.message.header.ad = true;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.addresses(), std::vector<Address>{Address::v4({44, 128, 0, 1})});
    QVERIFY(answer.authenticated);
    QVERIFY(answer.recursionAvailable);
    QVERIFY(!answer.truncated);
    QCOMPARE(answer.server, server.endpoint());
    QCOMPARE(internet.resolvers(), std::vector<Endpoint>{server.endpoint()});
    QVERIFY(server.queries()[0].message.header.rd);
    QVERIFY(server.queries()[0].message.header.ad);
}

void tst_CaresInternet::tellsNoDataFromNoSuchName()
{
    DnsServer server(DnsServer::serving(dns::Name::of("good.example"),
                                        {record("mail.good.example. 60 IN A 44.128.0.1")}));
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("mail.good.example", dns::Type::TXT), {}).outcome,
             Outcome::NoData);
    const dns::Answer none = internet.lookup(about("nowhere.good.example"), {});
    QCOMPARE(none.outcome, Outcome::NoSuchName);
    QCOMPARE(none.ttl(), 60U);
}

void tst_CaresInternet::followsAnAliasInTheAnswer()
{
    DnsServer server(DnsServer::serving(dns::Name::of("good.example"),
                                        {record("www.good.example. 60 IN CNAME mail.good.example."),
                                         record("mail.good.example. 60 IN A 44.128.0.1")}));
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("www.good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.finalName(), dns::Name::of("mail.good.example"));
    QCOMPARE(answer.addresses().size(), 1U);
}

void tst_CaresInternet::keepsThreeHundredQuestionsInFlight()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.delay = 100;
        return reply;
    });
    RealOptions options = via({server.endpoint()});
    options.maxInFlight = 300;
    RealInternet internet(options);
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 300; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    QElapsedTimer timer;
    timer.start();
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QVERIFY2(timer.elapsed() < 3000,
             qPrintable(QString::number(timer.elapsed()))); // one after the other: 30 s
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(answers[static_cast<std::size_t>(i)].outcome, Outcome::Records);
        QCOMPARE(answers[static_cast<std::size_t>(i)].question.name, numbered(i));
    }
}

void tst_CaresInternet::streamsAnswersInOrderOfArrival()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        const QByteArray first = query.question().name.labels().front();
        reply.delay = first == "slow" ? 120 : first == "middle" ? 60 : 0;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    const std::vector<Inquiry> inquiries{
        {about("slow.example"), {}}, {about("middle.example"), {}}, {about("fast.example"), {}}};
    std::vector<std::size_t> order;
    internet.lookupAll(inquiries,
                       [&](std::size_t index, const dns::Answer &) { order.push_back(index); }, {});
    QCOMPARE(order, (std::vector<std::size_t>{2, 1, 0}));
}

void tst_CaresInternet::deliversOnTheCallersThread()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    const std::vector<Inquiry> inquiries{{about("a.example"), {}}, {about("b.example"), {}}};
    std::set<std::thread::id> threads;
    internet.lookupAll(
        inquiries,
        [&](std::size_t, const dns::Answer &) { threads.insert(std::this_thread::get_id()); }, {});
    QCOMPARE(threads.size(), 1U);
    QVERIFY(threads.contains(std::this_thread::get_id()));
}

void tst_CaresInternet::repeatsAfterLoss()
{
    DnsServer server([](const DnsServer::Query &query) {
        return query.number == 0 ? DnsServer::silence() : oneAddress(query);
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(server.queries().size(), 2U);
    QVERIFY(answer.took >= Milliseconds(150));
    QVERIFY2(answer.took < Milliseconds(1000), qPrintable(QString::number(answer.took.count())));
    QVERIFY(server.queries()[0].message.header.id != server.queries()[1].message.header.id);
}

void tst_CaresInternet::fetchesACutAnswerByTcp()
{
    DnsServer server([](const DnsServer::Query &query) {
        return DnsServer::answer(
            query, {{query.question().name, 60, dns::Txt::of(QByteArray(3000, 'k'))}});
    });
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("key.example", dns::Type::TXT), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.texts().at(0).size(), 3000);
    QVERIFY(!answer.truncated);
    QVERIFY(server.queries().back().tcp);
}

void tst_CaresInternet::neverTakesACutEmptyAnswerForNoData()
{
    DnsServer::Options options;
    options.tcp = false;
    DnsServer server(
        [](const DnsServer::Query &query) {
            return DnsServer::answer(
                query, {{query.question().name, 60, dns::Txt::of(QByteArray(3000, 'k'))}});
        },
        options);
    RealInternet internet(via({server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("key.example", dns::Type::TXT), {});
    QVERIFY(!answer.isKnown());
    QVERIFY(answer.truncated);
    QVERIFY(answer.took < Milliseconds(2000));
}

void tst_CaresInternet::leavesACutAnswerCutWhenAskedTo()
{
    DnsServer server([](const DnsServer::Query &query) {
        return DnsServer::answer(
            query, {{query.question().name, 60, dns::Txt::of(QByteArray(3000, 'k'))}});
    });
    RealInternet internet(via({server.endpoint()}));
    Ask ask;
    ask.transport = Transport::Udp;
    const dns::Answer answer = internet.lookup(about("key.example", dns::Type::TXT), ask, {});
    QVERIFY(answer.truncated);
    QCOMPARE(server.queries().size(), 1U);
}

void tst_CaresInternet::asksByTcpWhenAskedTo()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    Ask ask;
    ask.transport = Transport::Tcp;
    QCOMPARE(internet.lookup(about("good.example"), ask, {}).outcome, Outcome::Records);
    QCOMPARE(server.queries().size(), 1U);
    QVERIFY(server.queries()[0].tcp);
}

void tst_CaresInternet::asksTheServersGivenForEachQuestion()
{
    DnsServer resolver(script(oneAddress));
    DnsServer own([](const DnsServer::Query &query) {
        return DnsServer::answer(
            query, {{query.question().name, 60, dns::A{Address::v4({44, 128, 0, 2})}}});
    });
    RealInternet internet(via({resolver.endpoint()}));
    const std::vector<Inquiry> inquiries{{about("good.example"), {}},
                                         inquiryOf(about("good.example"), own.endpoint())};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers[0].addresses().at(0), Address::v4({44, 128, 0, 1}));
    QCOMPARE(answers[0].server, resolver.endpoint());
    QCOMPARE(answers[1].addresses().at(0), Address::v4({44, 128, 0, 2}));
    QCOMPARE(answers[1].server, own.endpoint());
}

void tst_CaresInternet::turnsRecursionOffAndFlagsOn()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    Ask ask;
    ask.recursionDesired = false;
    ask.dnssecOk = true;
    ask.checkingDisabled = true;
    QCOMPARE(internet.lookup(about("good.example"), ask, {}).outcome, Outcome::Records);
    const dns::Message query = server.queries()[0].message;
    QVERIFY(!query.header.rd);
    QVERIFY(!query.header.ad);
    QVERIFY(query.header.cd);
    QVERIFY(query.edns && query.edns->dnssecOk);
}

void tst_CaresInternet::tellsTheFailuresApart()
{
    DnsServer server([](const DnsServer::Query &query) {
        const QByteArray first = query.question().name.labels().front();
        if (first == "servfail")
            return DnsServer::failure(query, 2);
        if (first == "refused")
            return DnsServer::failure(query, 5);
        DnsServer::Reply reply = DnsServer::answer(query, {});
        // A right header and question, then an answer record whose name points to itself.
        if (first == "malformed")
            reply.raw = dns::toWire(reply.message).mid(2, 4) + QByteArray::fromHex("0001 0000 0000")
                        + dns::toWire(reply.message).mid(12, 24) + QByteArray::fromHex("c024");
        reply.drop = first == "silent";
        return reply;
    });
    DnsServer dead(script(oneAddress));
    dead.stop();
    RealInternet internet(via({server.endpoint()}, Milliseconds(900)));
    const std::vector<Inquiry> inquiries{{about("servfail.example"), {}},
                                         {about("refused.example"), {}},
                                         {about("silent.example"), {}},
                                         inquiryOf(about("a.example"), dead.endpoint()),
                                         {about("malformed.example"), {}}};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers[0].outcome, Outcome::ServerFailure);
    QCOMPARE(answers[0].rcode, quint16(2));
    QCOMPARE(answers[1].outcome, Outcome::Refused);
    QCOMPARE(answers[2].outcome, Outcome::Timeout);
    QCOMPARE(answers[2].server, server.endpoint());
    QVERIFY(answers[2].took >= Milliseconds(900));
    QCOMPARE(answers[3].outcome, Outcome::Unreachable);
    QVERIFY(answers[3].took < Milliseconds(700));
    // Newer c-ares drops what it cannot read and says nothing of it.
    QVERIFY(answers[4].outcome == Outcome::Malformed || answers[4].outcome == Outcome::Timeout);
}

void tst_CaresInternet::asksTheSecondResolverWhenTheFirstIsSilent()
{
    DnsServer silent([](const auto &) { return DnsServer::silence(); });
    DnsServer server(script(oneAddress));
    RealInternet internet(via({silent.endpoint(), server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QCOMPARE(answer.server, server.endpoint());
    QVERIFY2(answer.took < Milliseconds(1000), qPrintable(QString::number(answer.took.count())));
}

void tst_CaresInternet::asksTheSecondResolverWhenTheFirstFails()
{
    DnsServer failing([](const DnsServer::Query &query) { return DnsServer::failure(query, 2); });
    DnsServer dead(script(oneAddress));
    dead.stop();
    DnsServer server(script(oneAddress));
    RealInternet internet(via({failing.endpoint(), dead.endpoint(), server.endpoint()}));
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(answer.took < Milliseconds(140)); // without waiting
}

void tst_CaresInternet::asksAgainWithoutEdnsAfterAFormatError()
{
    DnsServer server([](const DnsServer::Query &query) {
        if (!query.message.edns)
            return oneAddress(query);
        DnsServer::Reply reply = DnsServer::failure(query, 1);
        reply.message.edns.reset();
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 20; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {}))
        QCOMPARE(answer.outcome, Outcome::Records);
    const std::size_t before = server.queries().size();
    QCOMPARE(internet.lookup(about("later.example"), {}).outcome, Outcome::Records);
    QCOMPARE(server.queries().size(), before + 1); // it is known by now
}

void tst_CaresInternet::survivesMalformedAndForgedAnswers()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        switch (query.number % 6) {
        case 0: reply.wrongId = true; break;
        case 1: reply.wrongSource = true; break;
        case 2: reply.raw = QByteArray("\x81\x80"); break;
        case 3: reply.raw = QByteArray(600, '\xff'); break;
        case 4: reply.message.questions[0].name = dns::Name::of("other.example"); break;
        default: break;
        }
        return reply;
    });
    RealInternet internet(via({server.endpoint()}, Milliseconds(1500)));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 60; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {})) {
        const bool honest = answer.outcome == Outcome::Records || answer.outcome == Outcome::Timeout
                            || answer.outcome == Outcome::Malformed
                            || answer.outcome == Outcome::Unreachable;
        QVERIFY2(honest, qPrintable(dns::toString(answer.outcome)));
        if (answer.outcome == Outcome::Records)
            QCOMPARE(answer.addresses().size(), 1U);
    }
}

void tst_CaresInternet::survivesAnAliasLoop()
{
    DnsServer server([](const DnsServer::Query &query) {
        return DnsServer::answer(query, {record("a.example. 60 IN CNAME b.example."),
                                         record("b.example. 60 IN CNAME a.example.")});
    });
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("a.example"), {}).outcome, Outcome::Malformed);
}

void tst_CaresInternet::survivesAFlood()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.wrongId = query.question().name != dns::Name::of("wanted.example");
        reply.copies = reply.wrongId ? 3000 : 1;
        reply.delay = reply.wrongId ? 0 : 100;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}, Milliseconds(2000)));
    const std::vector<Inquiry> inquiries{{about("flood.example"), {}},
                                         {about("wanted.example"), {}}};
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QCOMPARE(answers[1].outcome, Outcome::Records);
}

void tst_CaresInternet::stopsAtOnce()
{
    DnsServer server([](const DnsServer::Query &query) {
        return query.question().name == dns::Name::of("quick.example") ? oneAddress(query)
                                                                       : DnsServer::silence();
    });
    RealInternet internet(via({server.endpoint()}));
    std::vector<Inquiry> inquiries{{about("quick.example"), {}}};
    for (int i = 0; i < 300; ++i)
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
    std::stop_source source;
    QElapsedTimer sinceStop;
    std::map<Outcome, int> outcomes;
    internet.lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            ++outcomes[answer.outcome];
            if (index == 0) {
                sinceStop.start();
                source.request_stop();
            }
        },
        source.get_token());
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
    QCOMPARE(outcomes[Outcome::Records], 1);
    QCOMPARE(outcomes[Outcome::Cancelled], 300);
    // What was stopped holds nobody up.
    QCOMPARE(internet.lookup(about("quick.example"), {}).outcome, Outcome::Records);
    // A stop from another thread, in the middle of the wait.
    std::stop_source other;
    std::jthread stopper([&] { other.request_stop(); });
    const dns::Answer answer = internet.lookup(about("silent.example"), other.get_token());
    QCOMPARE(answer.outcome, Outcome::Cancelled);
}

void tst_CaresInternet::returnsCancelledWhenStoppedBefore()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    std::stop_source source;
    source.request_stop();
    QCOMPARE(internet.lookup(about("good.example"), source.get_token()).outcome,
             Outcome::Cancelled);
    QVERIFY(server.queries().empty());
    int calls = 0;
    internet.lookupAll({}, [&](std::size_t, const dns::Answer &) { ++calls; }, {});
    QCOMPARE(calls, 0);
}

void tst_CaresInternet::saysThereIsNoResolver()
{
    RealOptions options;
    options.ipv4 = false;
    options.ipv6 = false; // leaves out every resolver of the system
    RealInternet internet(options);
    const dns::Answer answer = internet.lookup(about("good.example"), {});
    QCOMPARE(answer.outcome, Outcome::Unreachable);
    QCOMPARE(answer.detail, QStringLiteral("no resolver"));
}

void tst_CaresInternet::leavesAFamilyOut()
{
    DnsServer server(script(oneAddress));
    RealOptions options = via({*Endpoint::parse(u"[::1]:5300"), server.endpoint()});
    options.ipv6 = false;
    RealInternet internet(options);
    QCOMPARE(internet.resolvers(), std::vector<Endpoint>{server.endpoint()});
    QCOMPARE(internet.lookup(about("good.example"), {}).outcome, Outcome::Records);
    Ask ask;
    ask.servers = {*Endpoint::parse(u"[::1]:5300")};
    QCOMPARE(internet.lookup(about("good.example"), ask, {}).outcome, Outcome::Unreachable);
}

void tst_CaresInternet::keepsTheGroupsPace()
{
    DnsServer server(script(oneAddress));
    RealOptions options = via({server.endpoint()});
    options.limits.groupPause = Milliseconds(50);
    RealInternet internet(options);
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 13; ++i) {
        inquiries.push_back({{numbered(i), dns::Type::A}, {}});
        inquiries.back().ask.group = dns::Name::of("good.example");
    }
    QElapsedTimer timer;
    timer.start();
    for (const dns::Answer &answer : internet.lookupEach(inquiries, {}))
        QCOMPARE(answer.outcome, Outcome::Records);
    QVERIFY(timer.elapsed() >= 145);
}

void tst_CaresInternet::servesManyThreads()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 20; ++i)
                    good += internet.lookup({numbered(thread * 100 + i), dns::Type::A}, {}).outcome
                            == Outcome::Records;
            });
        }
    }
    QCOMPARE(good.load(), 160);
}

void tst_CaresInternet::givesUpOnlyDeadListsEarly()
{
    DnsServer server([](const DnsServer::Query &query) {
        DnsServer::Reply reply = oneAddress(query);
        reply.drop = query.question().name.labels().front().startsWith("dead");
        reply.delay = 30;
        return reply;
    });
    RealInternet internet(via({server.endpoint()}));
    std::vector<Inquiry> inquiries;
    for (int i = 0; i < 120; ++i) {
        const QString name =
            i < 20 ? QStringLiteral("dead%1.example") : QStringLiteral("live%1.example");
        inquiries.push_back({{*dns::Name::parse(name.arg(i)), dns::Type::A}, {}});
        inquiries.back().ask.patient = false;
    }
    QElapsedTimer timer;
    timer.start();
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, {});
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    for (std::size_t i = 0; i < 120; ++i)
        QCOMPARE(answers[i].outcome, i < 20 ? Outcome::Timeout : Outcome::Records);
}

void tst_CaresInternet::noticesAResolverThatDiesMidRun()
{
    DnsServer server(script(oneAddress));
    RealInternet internet(via({server.endpoint()}));
    QCOMPARE(internet.lookup(about("a.example"), {}).outcome, Outcome::Records);
    server.stop();
    const dns::Answer answer = internet.lookup(about("b.example"), {});
    QCOMPARE(answer.outcome, Outcome::Unreachable);
    QVERIFY(answer.took < Milliseconds(2000));
}

void tst_CaresInternet::readsResolvConf()
{
    const auto servers = parseResolvConf(
        "# a comment\n; another\nsearch home.arpa\nnameserver 192.168.1.1\r\n"
        "nameserver\t2001:db8::53 # comment\n  nameserver 192.168.1.1\nnameserver fe80::1%eth0\n"
        "nameserver 010.0.0.1\nnameserver\noptions edns0\nnameserver 127.0.0.53");
    QCOMPARE(servers.size(), 3U);
    QCOMPARE(servers[0], *Endpoint::parse(u"192.168.1.1"));
    QCOMPARE(servers[1], *Endpoint::parse(u"2001:db8::53"));
    QCOMPARE(servers[2], *Endpoint::parse(u"127.0.0.53"));
    QVERIFY(parseResolvConf("").empty());
    QByteArray many;
    for (int i = 1; i < 100; ++i)
        many += "nameserver 10.0.0." + QByteArray::number(i) + "\n";
    QCOMPARE(parseResolvConf(many).size(), maxResolvers);
}

MW_TEST(tst_CaresInternet)
#include "tst_CaresInternet.moc"
