// The schedule on a virtual clock: nothing here waits or asks.
#include "kit/TestMain.h"
#include "net/AskSchedule.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using Reply = AskSchedule::Reply;
using End = AskSchedule::End;

namespace {

Endpoint server(int number)
{
    return {Address::v4({192, 0, 2, static_cast<quint8>(number)}), 53};
}

AskSchedule::Question ask(std::vector<int> servers, Transport transport = Transport::UdpThenTcp)
{
    AskSchedule::Question question;
    for (const int number : servers)
        question.servers.push_back(server(number));
    question.transport = transport;
    return question;
}

/// One line of a log: "150 udp 1" or "5000 timeout".
struct Step
{
    qint64 at = 0;
    int server = 0;
    bool tcp = false;
    friend bool operator==(const Step &, const Step &) = default;
};

/// Runs the schedule until nothing is due any more; `reply` says what each attempt brings, and
/// when.
struct Run
{
    AskSchedule schedule;
    Milliseconds now{1000}; // clocks start anywhere
    std::multimap<Milliseconds, std::tuple<AskSchedule::Id, int, Reply>> coming;
    std::map<AskSchedule::Id, std::vector<Step>> sends;
    std::map<AskSchedule::Id, AskSchedule::Ended> ended;
    std::map<AskSchedule::Id, qint64> endedAt;
    std::size_t mostInFlight = 0;
    std::function<std::optional<std::pair<int, Reply>>(const AskSchedule::Send &)> reply;

    explicit Run(AskLimits limits = {}) : schedule(limits) {}

    void carryOut()
    {
        const AskSchedule::Actions actions = schedule.due(now);
        for (const AskSchedule::Send &send : actions.sends) {
            sends[send.id].push_back(
                {(now - Milliseconds(1000)).count(), send.server.address.octets()[3], send.tcp});
            const auto answer = reply ? reply(send) : std::nullopt;
            if (answer)
                coming.emplace(now + Milliseconds(answer->first),
                               std::tuple{send.id, send.attempt, answer->second});
        }
        for (const AskSchedule::Ended &end : actions.ended) {
            ended.emplace(end.id, end);
            endedAt[end.id] = (now - Milliseconds(1000)).count();
        }
        mostInFlight = std::max(mostInFlight, schedule.inFlight());
    }
    void play()
    {
        carryOut();
        for (int steps = 0; steps < 100000 && schedule.waiting() > 0; ++steps) {
            Milliseconds next = Milliseconds::max();
            if (const auto due = schedule.nextDue())
                next = *due;
            if (!coming.empty())
                next = std::min(next, coming.begin()->first);
            QVERIFY2(next != Milliseconds::max(), "it waits for nothing");
            now = std::max(now, next);
            while (!coming.empty() && coming.begin()->first <= now) {
                const auto [id, attempt, what] = coming.begin()->second;
                coming.erase(coming.begin());
                schedule.report(id, attempt, what, now);
            }
            carryOut();
        }
        QCOMPARE(schedule.waiting(), 0U);
        QCOMPARE(schedule.inFlight(), 0U);
    }
};

} // namespace

class tst_AskSchedule : public QObject
{
    Q_OBJECT
private slots:
    void asksOnceWhenAnswered();
    void repeatsEarlyThenDoublesAndEndsPatientlyByTcp();
    void repeatsAfterThreeRoundTripsOfASlowServer();
    void usesTheOthersRoundTripForAnUnknownServer();
    void rotatesOverTheServers();
    void asksTheNextServerAtOnceAfterAFailure();
    void tellsTheFirstServersFailureWhenAllFail();
    void prefersAGoodAnswerThatComesLater();
    void takesACutAnswerOverTcp();
    void keepsTheCutAnswerWhenThereIsNoTcp();
    void leavesACutAnswerCutOverUdpAlone();
    void saysUnreachableSoonWhenNobodyIsThere();
    void saysTimeoutWhenOneOfTwoIsSilent();
    void asksAgainAfterAMalformedAnswer();
    void asksByUdpAgainWhenTcpIsRefused();
    void keepsToTheQuestionsOwnTimeout();
    void neverAsksByTcpWhenUdpIsWanted();
    void holdsToTheFlightLimit();
    void doesNotLetSilentQuestionsHoldUpTheOthers();
    void letsAGroupOutInABurstThenOneASecond();
    void givesTheImpatientUpWhenTheOthersAreDone();
    void keepsTheImpatientWhileNobodyIsAnswered();
    void asksSilentServersLast();
    void forgetsACancelledQuestion();
    void ignoresLateAndUnknownReports();
    void staysFastWithTenThousandQuestions();
};

void tst_AskSchedule::asksOnceWhenAnswered()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{30, Reply::Good}; };
    run.schedule.add(7, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[7], (std::vector<Step>{{0, 1, false}}));
    QCOMPARE(run.ended.at(7),
             (AskSchedule::Ended{7, End::Answered, 0, server(1), Milliseconds(30)}));
    QCOMPARE(run.schedule.roundTrip(server(1)), Milliseconds(30));
}

void tst_AskSchedule::repeatsEarlyThenDoublesAndEndsPatientlyByTcp()
{
    Run run;
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    QCOMPARE(
        run.sends[1],
        (std::vector<Step>{
            {0, 1, false}, {150, 1, false}, {450, 1, false}, {1050, 1, false}, {2250, 1, true}}));
    QCOMPARE(run.ended.at(1),
             (AskSchedule::Ended{1, End::Timeout, -1, server(1), Milliseconds(5000)}));
}

void tst_AskSchedule::repeatsAfterThreeRoundTripsOfASlowServer()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.id == 1 ? std::optional(std::pair{200, Reply::Good}) : std::nullopt;
    };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    run.sends.clear();
    run.now = Milliseconds(1000);
    run.schedule.add(2, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[2].at(1), (Step{600, 1, false}));
}

void tst_AskSchedule::usesTheOthersRoundTripForAnUnknownServer()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.id == 1 ? std::optional(std::pair{100, Reply::Good}) : std::nullopt;
    };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    run.now = Milliseconds(1000);
    run.schedule.add(2, ask({9}), run.now);
    run.play();
    QCOMPARE(run.sends[2].at(1), (Step{300, 9, false}));
}

void tst_AskSchedule::rotatesOverTheServers()
{
    Run run;
    run.schedule.add(1, ask({1, 2, 3}), run.now);
    run.play();
    QCOMPARE(
        run.sends[1],
        (std::vector<Step>{
            {0, 1, false}, {150, 2, false}, {450, 3, false}, {1050, 1, false}, {2250, 2, true}}));
}

void tst_AskSchedule::asksTheNextServerAtOnceAfterAFailure()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{20, send.server == server(1) ? Reply::Failed : Reply::Good};
    };
    run.schedule.add(1, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.sends[1], (std::vector<Step>{{0, 1, false}, {20, 2, false}}));
    QCOMPARE(run.ended.at(1).attempt, 1);
    QCOMPARE(run.endedAt[1], 40);
}

void tst_AskSchedule::tellsTheFirstServersFailureWhenAllFail()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{20, Reply::Failed}; };
    run.schedule.add(1, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1),
             (AskSchedule::Ended{1, End::Answered, 0, server(1), Milliseconds(40)}));
}

void tst_AskSchedule::prefersAGoodAnswerThatComesLater()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.server == server(1) ? std::pair{400, Reply::Good}
                                        : std::pair{10, Reply::Failed};
    };
    run.schedule.add(1, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1).attempt, 0);
    QCOMPARE(run.endedAt[1], 400);
}

void tst_AskSchedule::takesACutAnswerOverTcp()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{30, send.tcp ? Reply::Good : Reply::Cut};
    };
    run.schedule.add(1, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.sends[1], (std::vector<Step>{{0, 1, false}, {30, 1, true}}));
    QCOMPARE(run.ended.at(1).attempt, 1);
}

void tst_AskSchedule::keepsTheCutAnswerWhenThereIsNoTcp()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{30, send.tcp ? Reply::Unreachable : Reply::Cut};
    };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1),
             (AskSchedule::Ended{1, End::Answered, 0, server(1), Milliseconds(60)}));
}

void tst_AskSchedule::leavesACutAnswerCutOverUdpAlone()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{30, Reply::Cut}; };
    run.schedule.add(1, ask({1}, Transport::Udp), run.now);
    run.play();
    QCOMPARE(run.sends[1].size(), 1U);
    QCOMPARE(run.ended.at(1).attempt, 0);
}

void tst_AskSchedule::saysUnreachableSoonWhenNobodyIsThere()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{1, Reply::Unreachable}; };
    run.schedule.add(1, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1).end, End::Unreachable);
    QVERIFY2(run.endedAt[1] <= 1000, qPrintable(QString::number(run.endedAt[1])));
    QCOMPARE(run.sends[1].size(), 4U); // each twice: it may pass
}

void tst_AskSchedule::saysTimeoutWhenOneOfTwoIsSilent()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.server == server(1) ? std::optional(std::pair{1, Reply::Unreachable})
                                        : std::nullopt;
    };
    run.schedule.add(1, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1).end, End::Timeout);
    QCOMPARE(run.endedAt[1], 5000);
}

void tst_AskSchedule::asksAgainAfterAMalformedAnswer()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{10, send.id == 1 && send.attempt == 1 ? Reply::Good : Reply::Malformed};
    };
    run.schedule.add(1, ask({1}), run.now);
    run.schedule.add(2, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1).end, End::Answered);
    QCOMPARE(run.ended.at(2),
             (AskSchedule::Ended{2, End::Malformed, 0, server(1), Milliseconds(run.endedAt[2])}));
    QVERIFY(run.endedAt[2] < 1000);
}

void tst_AskSchedule::asksByUdpAgainWhenTcpIsRefused()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.tcp ? std::optional(std::pair{5, Reply::Unreachable}) : std::nullopt;
    };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[1].back(), (Step{2255, 1, false}));
    QCOMPARE(run.ended.at(1).end, End::Timeout);
}

void tst_AskSchedule::keepsToTheQuestionsOwnTimeout()
{
    Run run;
    AskSchedule::Question question = ask({1});
    question.timeout = Milliseconds(1000);
    run.schedule.add(1, question, run.now);
    run.play();
    QCOMPARE(run.sends[1], (std::vector<Step>{{0, 1, false}, {150, 1, false}, {450, 1, true}}));
    QCOMPARE(run.endedAt[1], 1000);
}

void tst_AskSchedule::neverAsksByTcpWhenUdpIsWanted()
{
    Run run;
    run.schedule.add(1, ask({1}, Transport::Udp), run.now);
    run.schedule.add(2, ask({1}, Transport::Tcp), run.now);
    run.play();
    for (const Step &step : run.sends[1])
        QVERIFY(!step.tcp);
    for (const Step &step : run.sends[2])
        QVERIFY(step.tcp);
}

void tst_AskSchedule::holdsToTheFlightLimit()
{
    AskLimits limits;
    limits.maxInFlight = 20;
    Run run(limits);
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{static_cast<int>(20 + send.id % 7), Reply::Good};
    };
    for (AskSchedule::Id id = 1; id <= 200; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.play();
    QCOMPARE(run.mostInFlight, 20U);
    QCOMPARE(run.ended.size(), 200U);
}

void tst_AskSchedule::doesNotLetSilentQuestionsHoldUpTheOthers()
{
    AskLimits limits;
    limits.maxInFlight = 10;
    Run run(limits);
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.id > 10 ? std::optional(std::pair{30, Reply::Good}) : std::nullopt;
    };
    for (AskSchedule::Id id = 1; id <= 20; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.play();
    for (AskSchedule::Id id = 11; id <= 20; ++id)
        QCOMPARE(run.endedAt[id], 480); // let out with the silent ones' third attempt
}

void tst_AskSchedule::letsAGroupOutInABurstThenOneASecond()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{30, Reply::Good}; };
    for (AskSchedule::Id id = 1; id <= 13; ++id) {
        AskSchedule::Question question = ask({1});
        question.group = dns::Name::of("list.example");
        run.schedule.add(id, question, run.now);
    }
    AskSchedule::Question other = ask({1});
    other.group = dns::Name::of("other.example");
    run.schedule.add(14, other, run.now);
    run.play();
    for (AskSchedule::Id id = 1; id <= 10; ++id)
        QCOMPARE(run.sends[id].front().at, 0);
    QCOMPARE(run.sends[11].front().at, 1000);
    QCOMPARE(run.sends[12].front().at, 2000);
    QCOMPARE(run.sends[13].front().at, 3000);
    QCOMPARE(run.sends[14].front().at, 0);
    QCOMPARE(run.ended.at(13).took, Milliseconds(30)); // the time it waited is not the server's
}

void tst_AskSchedule::givesTheImpatientUpWhenTheOthersAreDone()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.id <= 100
                   ? std::optional(std::pair{static_cast<int>(30 + send.id % 10), Reply::Good})
                   : std::nullopt;
    };
    for (AskSchedule::Id id = 1; id <= 121; ++id) {
        AskSchedule::Question question = ask({1});
        question.patient = id == 121;
        run.schedule.add(id, question, run.now);
    }
    run.play();
    for (AskSchedule::Id id = 101; id <= 120; ++id) {
        QCOMPARE(run.ended.at(id).end, End::Timeout);
        QVERIFY2(run.endedAt[id] <= 760, qPrintable(QString::number(run.endedAt[id])));
    }
    QCOMPARE(run.endedAt[121], 5000); // a patient one keeps its time
}

void tst_AskSchedule::keepsTheImpatientWhileNobodyIsAnswered()
{
    Run run;
    for (AskSchedule::Id id = 1; id <= 20; ++id) {
        AskSchedule::Question question = ask({1});
        question.patient = false;
        run.schedule.add(id, question, run.now);
    }
    run.play();
    for (AskSchedule::Id id = 1; id <= 20; ++id)
        QCOMPARE(run.endedAt[id], 5000); // it may be the line
}

void tst_AskSchedule::asksSilentServersLast()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.server == server(2) ? std::optional(std::pair{20, Reply::Good}) : std::nullopt;
    };
    for (AskSchedule::Id id = 1; id <= 10; ++id) {
        run.schedule.add(id, ask({1, 2}), run.now);
        run.play();
    }
    QCOMPARE(run.sends[1].size(), 2U);
    QCOMPARE(run.sends[10].size(), 1U);
    QCOMPARE(run.sends[10].front().server, 2);
}

void tst_AskSchedule::forgetsACancelledQuestion()
{
    Run run;
    AskSchedule::Question question = ask({1});
    question.group = dns::Name::of("list.example");
    for (AskSchedule::Id id = 1; id <= 12; ++id)
        run.schedule.add(id, question, run.now);
    run.carryOut();
    for (AskSchedule::Id id = 1; id <= 12; ++id)
        run.schedule.cancel(id);
    run.now += Milliseconds(10000);
    run.carryOut();
    QVERIFY(run.ended.empty());
    QVERIFY(!run.sends.contains(11));
    QCOMPARE(run.schedule.inFlight(), 0U);
    QVERIFY(!run.schedule.nextDue());
}

void tst_AskSchedule::ignoresLateAndUnknownReports()
{
    Run run;
    run.schedule.add(1, ask({1}), run.now);
    run.carryOut();
    run.schedule.report(1, 3, Reply::Good, run.now);
    run.schedule.report(1, -1, Reply::Good, run.now);
    run.schedule.report(99, 0, Reply::Good, run.now);
    run.carryOut();
    QVERIFY(run.ended.empty());
    run.schedule.report(1, 0, Reply::Good, run.now);
    run.schedule.report(1, 0, Reply::Failed, run.now);
    run.carryOut();
    QCOMPARE(run.ended.at(1).end, End::Answered);
}

void tst_AskSchedule::staysFastWithTenThousandQuestions()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.id % 10 ? std::optional(std::pair{static_cast<int>(send.id % 50), Reply::Good})
                            : std::nullopt;
    };
    for (AskSchedule::Id id = 1; id <= 10000; ++id)
        run.schedule.add(id, ask({1, 2}), run.now);
    run.play();
    QCOMPARE(run.ended.size(), 10000U);
}

MW_TEST(tst_AskSchedule)
#include "tst_AskSchedule.moc"
