// The schedule of one question on a virtual clock: when it is asked again, whom, over what, and how
// it ends.
#include "ScheduleRun.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace mailworthy::net::test;
using Reply = AskSchedule::Reply;
using End = AskSchedule::End;

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
    void ignoresLateAndUnknownReports();
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

MW_TEST(tst_AskSchedule)
#include "tst_AskSchedule.moc"
