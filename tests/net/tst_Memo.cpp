// One run, one snapshot: nothing is asked twice, from any thread.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "net/Memo.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace mailworthy;
using namespace mailworthy::net;
using dns::Outcome;

namespace {

const QByteArray world = R"($ZONE good.example servers=44.128.0.10 unsigned
@ MX 10 mail
mail A 44.128.0.25
!http https://good.example/ 200 text/plain "hello"
)";

dns::Question about(const char *name, dns::Type type)
{
    return {dns::Name::of(name), type};
}

/// Holds every answer back until it is let go.
class Gate final : public Internet
{
public:
    std::atomic<int> asked = 0;
    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override
    {
        asked += static_cast<int>(inquiries.size());
        std::unique_lock lock(m_mutex);
        const bool open = m_changed.wait(lock, stop, [this] { return m_open; });
        lock.unlock();
        for (std::size_t i = 0; i < inquiries.size(); ++i)
            onAnswer(i, dns::answerWith(inquiries[i].question,
                                        open ? Outcome::NoData : Outcome::Cancelled));
    }
    HttpReply get(const HttpRequest &, const std::stop_token &) override { return {}; }
    std::vector<LocalAddress> localAddresses() override { return {}; }
    std::vector<Endpoint> resolvers() override { return {}; }
    Clock &clock() override { return m_clock; }
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        m_changed.notify_all();
    }

private:
    SystemClock m_clock;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_open = false;
};

/// Sees another port each time.
class CountingStun final : public Internet
{
public:
    void lookupAll(std::span<const Inquiry>, const OnAnswer &, const std::stop_token &) override {}
    HttpReply get(const HttpRequest &, const std::stop_token &) override { return {}; }
    std::vector<LocalAddress> localAddresses() override { return {}; }
    StunReply stun(const StunRequest &, const std::stop_token &stop) override
    {
        StunReply reply;
        reply.outcome = stop.stop_requested() ? StunOutcome::Cancelled : StunOutcome::Answered;
        if (!stop.stop_requested())
            reply.seen = Endpoint{Address::v4({44, 128, 0, 2}), ++m_asked};
        return reply;
    }
    std::vector<Endpoint> resolvers() override { return {}; }
    Clock &clock() override { return m_clock; }

private:
    SystemClock m_clock;
    quint16 m_asked = 0;
};

} // namespace

class tst_Memo : public QObject
{
    Q_OBJECT
private slots:
    void asksTheSameQuestionOnce();
    void tellsDifferentAsksApart();
    void sharesOneAnswerAmongThreads();
    void doesNotKeepCancelledAnswers();
    void letsAWaiterAskWhenTheFirstIsStopped();
    void fetchesAPageOnce();
    void asksAStunServerOnce();
};

void tst_Memo::asksTheSameQuestionOnce()
{
    testkit::FakeWorld fake(world);
    Memo memo(*fake);
    const std::vector<Inquiry> inquiries{{about("good.example", dns::Type::MX), {}},
                                         {about("mail.good.example", dns::Type::A), {}},
                                         {about("GOOD.example", dns::Type::MX), {}}};
    const std::vector<dns::Answer> first = memo.lookupEach(inquiries, {});
    QCOMPARE(fake->asked().size(), 2U);
    QCOMPARE(first[0].outcome, Outcome::Records);
    QCOMPARE(first[2].answer, first[0].answer);
    const std::vector<dns::Answer> second = memo.lookupEach(inquiries, {});
    QCOMPARE(fake->asked().size(), 2U);
    QCOMPARE(second[1].answer, first[1].answer);
    QCOMPARE(memo.size(), 2U);
}

void tst_Memo::tellsDifferentAsksApart()
{
    testkit::FakeWorld fake(world);
    Memo memo(*fake);
    Ask own;
    own.servers = {*Endpoint::parse(u"44.128.0.10")};
    own.recursionDesired = false;
    Ask grouped;
    grouped.group = dns::Name::of("good.example");
    QCOMPARE(memo.lookup(about("good.example", dns::Type::MX), {}).outcome, Outcome::Records);
    QCOMPARE(memo.lookup(about("good.example", dns::Type::MX), own, {}).outcome, Outcome::Records);
    QCOMPARE(memo.lookup(about("good.example", dns::Type::MX), grouped, {}).outcome,
             Outcome::Records);
    QCOMPARE(fake->asked().size(), 2U);
}

void tst_Memo::sharesOneAnswerAmongThreads()
{
    Gate gate;
    Memo memo(gate);
    std::atomic<int> answers = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&] {
                answers +=
                    memo.lookup(about("a.example", dns::Type::A), {}).outcome == Outcome::NoData;
            });
        while (gate.asked == 0)
            std::this_thread::yield();
        gate.open();
    }
    QCOMPARE(answers.load(), 6);
    QCOMPARE(gate.asked.load(), 1);
}

void tst_Memo::doesNotKeepCancelledAnswers()
{
    testkit::FakeWorld fake(world);
    Memo memo(*fake);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(memo.lookup(about("good.example", dns::Type::MX), stopped.get_token()).outcome,
             Outcome::Cancelled);
    QCOMPARE(memo.size(), 0U);
    QCOMPARE(memo.lookup(about("good.example", dns::Type::MX), {}).outcome, Outcome::Records);
}

void tst_Memo::letsAWaiterAskWhenTheFirstIsStopped()
{
    Gate gate;
    Memo memo(gate);
    std::stop_source first;
    std::atomic<bool> cancelled = false;
    std::jthread one([&] {
        cancelled = memo.lookup(about("a.example", dns::Type::A), first.get_token()).outcome
                    == Outcome::Cancelled;
    });
    while (gate.asked == 0)
        std::this_thread::yield();
    std::atomic<bool> answered = false;
    std::jthread two([&] {
        answered = memo.lookup(about("a.example", dns::Type::A), {}).outcome == Outcome::NoData;
    });
    first.request_stop();
    one.join();
    QVERIFY(cancelled.load());
    gate.open();
    two.join();
    QVERIFY(answered.load());
}

void tst_Memo::fetchesAPageOnce()
{
    testkit::FakeWorld fake(world);
    Memo memo(*fake);
    HttpRequest request;
    request.url = QStringLiteral("https://good.example/");
    request.addresses = {*Address::parse(u"44.128.0.25")};
    const HttpReply reply = memo.get(request, {});
    QCOMPARE(memo.get(request, {}).body, reply.body);
    QCOMPARE(fake->fetched().size(), 1U);
}

void tst_Memo::asksAStunServerOnce()
{
    CountingStun inner;
    Memo memo(inner);
    const StunRequest request{dns::Name::of("stun.example"), {Address::v4({44, 128, 0, 1}), 3478}};
    StunRequest elsewhere = request;
    elsewhere.server.port = 19302;
    QCOMPARE(memo.stun(request, {}).seen->port, 1);
    QCOMPARE(memo.stun(request, {}).seen->port, 1);
    QCOMPARE(memo.stun(elsewhere, {}).seen->port, 2);
    // What was stopped is not kept.
    StunRequest again = request;
    again.timeout = Milliseconds(7);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(memo.stun(again, stop.get_token()).outcome, StunOutcome::Cancelled);
    QCOMPARE(memo.stun(again, {}).outcome, StunOutcome::Answered);
}

MW_TEST(tst_Memo)
#include "tst_Memo.moc"
