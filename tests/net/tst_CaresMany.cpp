// RealInternet with many questions at once: in flight, in order of arrival, over threads, stopped.
#include "Loopback.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace mailworthy::net::test;
using dns::Outcome;
using testkit::DnsServer;

class tst_CaresMany : public QObject
{
    Q_OBJECT
private slots:
    void keepsThreeHundredQuestionsInFlight();
    void streamsAnswersInOrderOfArrival();
    void deliversOnTheCallersThread();
    void stopsAtOnce();
    void returnsCancelledWhenStoppedBefore();
    void keepsTheGroupsPace();
    void servesManyThreads();
    void givesUpOnlyDeadListsEarly();
};

void tst_CaresMany::keepsThreeHundredQuestionsInFlight()
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

void tst_CaresMany::streamsAnswersInOrderOfArrival()
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

void tst_CaresMany::deliversOnTheCallersThread()
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

void tst_CaresMany::stopsAtOnce()
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

void tst_CaresMany::returnsCancelledWhenStoppedBefore()
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

void tst_CaresMany::keepsTheGroupsPace()
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

void tst_CaresMany::servesManyThreads()
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

void tst_CaresMany::givesUpOnlyDeadListsEarly()
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

MW_TEST(tst_CaresMany)
#include "tst_CaresMany.moc"
