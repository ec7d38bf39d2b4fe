#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <atomic>
#include <thread>

using namespace mailworthy;
using dns::Name;
using dns::Outcome;
using dns::Type;
using testkit::FakeWorld;
using namespace Qt::Literals::StringLiterals;

namespace {

net::Inquiry inquiry(const char *name)
{
    return {{Name::of(name), Type::A, dns::Class::IN}, {}};
}

const QByteArray threeSpeeds = R"(
$ZONE a.example
slow   A 44.128.0.1
fast   A 44.128.0.2
medium A 44.128.0.3
!delay * 200
!delay fast 10
!delay slow.a.example 900
)";

} // namespace

class tst_WorldTime : public QObject
{
    Q_OBJECT

private slots:
    void answersInOrderOfArrival();
    void movesTheVirtualClock();
    void jitterIsTheSameInEveryRun();
    void timesOutWhenTheDelayIsLonger();
    void stopLeavesNothingUnanswered();
    void stopEndsARealWaitAtOnce();
    void startsAtTheClockOfTheWorld();
    void changesWithTime();
    void answersTwoThreadsAtOnce();
};

void tst_WorldTime::answersInOrderOfArrival()
{
    FakeWorld world(threeSpeeds);
    const std::vector<net::Inquiry> inquiries{inquiry("slow.a.example"), inquiry("fast.a.example"),
                                              inquiry("medium.a.example"),
                                              inquiry("fast.a.example")};
    std::vector<std::size_t> order;
    std::vector<qint64> times;
    world->lookupAll(inquiries,
                     [&](std::size_t index, const dns::Answer &answer) {
                         order.push_back(index);
                         times.push_back(world->clock().elapsed().count());
                         QCOMPARE(answer.took.count(), times.back());
                     },
                     {});
    QCOMPARE(order, (std::vector<std::size_t>{1, 3, 2, 0}));
    QCOMPARE(times, (std::vector<qint64>{10, 10, 200, 900}));
}

void tst_WorldTime::movesTheVirtualClock()
{
    FakeWorld world(threeSpeeds);
    const Timestamp before = world->clock().now();
    static_cast<void>(world->lookup(inquiry("slow.a.example").question, {}));
    QCOMPARE((world->clock().now() - before).count(), 900);
}

void tst_WorldTime::jitterIsTheSameInEveryRun()
{
    const auto took = [](const QByteArray &seed) {
        FakeWorld world(seed + "$ZONE a.example\n!delay * 100 1000\n");
        std::vector<qint64> found;
        for (const char *name : {"a.a.example", "b.a.example", "c.a.example", "d.a.example"})
            found.push_back(world->lookup(inquiry(name).question, {}).took.count());
        return found;
    };
    const std::vector<qint64> first = took("!seed 1\n");
    QCOMPARE(took("!seed 1\n"), first);
    QVERIFY(took("!seed 2\n") != first);
    for (const qint64 each : first)
        QVERIFY(each >= 100 && each <= 1100);
}

void tst_WorldTime::timesOutWhenTheDelayIsLonger()
{
    FakeWorld world(threeSpeeds);
    net::Ask ask;
    ask.timeout = Milliseconds(500);
    const dns::Answer answer = world->lookup(inquiry("slow.a.example").question, ask, {});
    QCOMPARE(answer.outcome, Outcome::Timeout);
    QCOMPARE(answer.took.count(), 500);
}

void tst_WorldTime::stopLeavesNothingUnanswered()
{
    FakeWorld world(threeSpeeds);
    const std::vector<net::Inquiry> inquiries{inquiry("slow.a.example"), inquiry("fast.a.example"),
                                              inquiry("medium.a.example")};
    std::stop_source stop;
    std::vector<Outcome> outcomes(3, Outcome::Malformed);
    world->lookupAll(
        inquiries,
        [&](std::size_t index, const dns::Answer &answer) {
            outcomes[index] = answer.outcome;
            stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(outcomes, (std::vector{Outcome::Cancelled, Outcome::Records, Outcome::Cancelled}));
    net::HttpRequest request;
    request.url = u"https://ifconfig.co/ip"_s;
    QCOMPARE(world->get(request, stop.get_token()).outcome, net::HttpOutcome::Cancelled);
}

void tst_WorldTime::stopEndsARealWaitAtOnce()
{
    net::fake::Options options;
    options.realDelays = true;
    options.timeout = std::chrono::hours(2);
    FakeWorld world("$ZONE a.example\n@ A 44.128.0.1\n!delay * 1h\n", options);
    std::stop_source stop;
    Outcome outcome = Outcome::Records;
    std::jthread asking(
        [&] { outcome = world->lookup(inquiry("a.example").question, stop.get_token()).outcome; });
    stop.request_stop();
    asking.join();
    QCOMPARE(outcome, Outcome::Cancelled);
}

void tst_WorldTime::startsAtTheClockOfTheWorld()
{
    FakeWorld world("!clock 2027-01-02T03:04:05Z\n");
    QCOMPARE(toIso(world->clock().now()), u"2027-01-02T03:04:05Z"_s);
    net::fake::Options options;
    options.realDelays = true;
    FakeWorld real("!clock 2027-01-02T03:04:05Z\n", options);
    QVERIFY(toIso(real->clock().now()).startsWith(u"2027-01-02T03:0"_s));
}

void tst_WorldTime::changesWithTime()
{
    FakeWorld world("$ZONE a.example\n@ A 44.128.0.1\n!after 60\n$ZONE a.example\n@ A "
                    "44.128.0.2\nnew A 44.128.0.3\n");
    const auto ask = [&world](const char *name) {
        return world->lookup(inquiry(name).question, {});
    };
    QCOMPARE(ask("new.a.example").outcome, Outcome::NoSuchName);
    static_cast<void>(world->clock().wait(std::chrono::seconds(60), {}));
    QCOMPARE(ask("new.a.example").outcome, Outcome::Records);
    QCOMPARE(ask("a.example").addresses().front().toString(), u"44.128.0.2"_s);
}

void tst_WorldTime::answersTwoThreadsAtOnce()
{
    FakeWorld world(threeSpeeds + "!lists\n");
    std::atomic<int> right = 0;
    const auto work = [&] {
        for (int i = 0; i < 200; ++i) {
            const std::vector<net::Inquiry> inquiries{inquiry("slow.a.example"),
                                                      inquiry("fast.a.example"),
                                                      inquiry("2.0.0.127.zen.spamhaus.org")};
            for (const dns::Answer &answer : world->lookupEach(inquiries, {}))
                right += answer.outcome == Outcome::Records ? 1 : 0;
        }
    };
    {
        std::jthread first(work);
        std::jthread second(work);
    }
    QCOMPARE(right.load(), 1200);
    QCOMPARE(world->asked().size(), 1200U);
}

MW_TEST(tst_WorldTime)
#include "tst_WorldTime.moc"
