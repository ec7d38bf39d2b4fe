// The schedule of many questions on a virtual clock: limits, groups, and who waits for whom.
#include "ScheduleRun.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <set>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace mailworthy::net::test;
using Reply = AskSchedule::Reply;
using End = AskSchedule::End;

class tst_AskScheduleMany : public QObject
{
    Q_OBJECT
private slots:
    void holdsToTheFlightLimit();
    void doesNotLetSilentQuestionsHoldUpTheOthers();
    void letsAGroupOutInABurstThenOneASecond();
    void withoutAPauseNoGroupWaits();
    void givesTheImpatientUpWhenTheOthersAreDone();
    void keepsTheImpatientWhileNobodyIsAnswered();
    void asksSilentServersLast();
    void forgetsACancelledQuestion();
    void putsARefusedQuestionOnceMoreInACrowd();
    void believesARefusalOutsideOfACrowd();
    void outlastsALineThatIsAway();
    void givesUpWhoIsAskedLastAndSilent();
    void staysFastWithTenThousandQuestions();
};

void tst_AskScheduleMany::holdsToTheFlightLimit()
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

void tst_AskScheduleMany::doesNotLetSilentQuestionsHoldUpTheOthers()
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
    // Let out where two of the silent ones wait for others to find out, from their first repeat on.
    for (AskSchedule::Id id = 11; id <= 20; ++id)
        QVERIFY2(run.endedAt[id] <= 300, qPrintable(QString::number(run.endedAt[id])));
}

void tst_AskScheduleMany::letsAGroupOutInABurstThenOneASecond()
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

void tst_AskScheduleMany::withoutAPauseNoGroupWaits()
{
    AskLimits limits;
    limits.groupPause = Milliseconds(0);
    AskSchedule schedule(limits);
    AskSchedule::Question question = ask({1});
    question.group = dns::Name::of("list.example");
    for (AskSchedule::Id id = 1; id <= 30; ++id)
        schedule.add(id, question, Milliseconds(0));
    QCOMPARE(schedule.due(Milliseconds(0)).sends.size(), 30U);
}

void tst_AskScheduleMany::givesTheImpatientUpWhenTheOthersAreDone()
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

void tst_AskScheduleMany::keepsTheImpatientWhileNobodyIsAnswered()
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

void tst_AskScheduleMany::asksSilentServersLast()
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

void tst_AskScheduleMany::forgetsACancelledQuestion()
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

void tst_AskScheduleMany::putsARefusedQuestionOnceMoreInACrowd()
{
    AskLimits limits;
    limits.maxInFlight = 600;
    Run run(limits);
    // A router whose table takes 150 questions.
    std::multiset<Milliseconds> pending;
    run.reply = [&](const AskSchedule::Send &) -> std::optional<std::pair<int, Reply>> {
        pending.erase(pending.begin(), pending.upper_bound(run.now));
        if (pending.size() >= 150)
            return std::pair{1, Reply::Refused};
        pending.insert(run.now + Milliseconds(30));
        return std::pair{30, Reply::Good};
    };
    for (AskSchedule::Id id = 1; id <= 600; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.size(), 600U);
    std::size_t answered = 0;
    for (const auto &[id, ended] : run.ended)
        answered += ended.end == End::Answered && ended.attempt == int(run.sends[id].size()) - 1;
    QCOMPARE(answered, 600U);
    for (const auto &[id, at] : run.endedAt)
        QVERIFY2(at <= 300, qPrintable(QString::number(at)));
}

void tst_AskScheduleMany::believesARefusalOutsideOfACrowd()
{
    AskLimits limits;
    limits.maxInFlight = 600;
    Run run(limits);
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{30, send.id == 7 ? Reply::Refused : Reply::Good};
    };
    for (AskSchedule::Id id = 1; id <= 100; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[7].size(), 1U);
    QVERIFY(run.ended.at(7).end == End::Answered);
    // In a crowd it is put once more, and believed then.
    for (AskSchedule::Id id = 1001; id <= 1500; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return std::pair{30, send.id == 1400 ? Reply::Refused : Reply::Good};
    };
    run.play();
    QCOMPARE(run.sends[1400].size(), 2U);
    QVERIFY(run.ended.at(1400).end == End::Answered);
}

void tst_AskScheduleMany::outlastsALineThatIsAway()
{
    AskLimits limits;
    limits.maxInFlight = 600;
    Run run(limits);
    const Milliseconds start = run.now;
    // Half of the answers come before the line goes; it is away for two seconds. Ten are dead.
    run.reply = [&](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        const Milliseconds at = run.now - start;
        const int takes = 20 + static_cast<int>(send.id % 40);
        const bool away = at + Milliseconds(takes) > Milliseconds(40) && at < Milliseconds(2040);
        if (send.id <= 10 || away)
            return std::nullopt;
        return std::pair{takes, Reply::Good};
    };
    for (AskSchedule::Id id = 1; id <= 300; ++id) {
        AskSchedule::Question question = ask({1});
        question.patient = false;
        run.schedule.add(id, question, run.now);
    }
    run.play();
    std::size_t answered = 0;
    for (const auto &[id, ended] : run.ended)
        answered += ended.end == End::Answered ? 1U : 0U;
    QCOMPARE(answered, 290U);
    for (const auto &[id, at] : run.endedAt) {
        if (id > 10)
            QVERIFY2(at < 2500, qPrintable(QString::number(at)));
    }
}

void tst_AskScheduleMany::givesUpWhoIsAskedLastAndSilent()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> std::optional<std::pair<int, Reply>> {
        return send.id == 100 ? std::nullopt : std::optional(std::pair{30, Reply::Good});
    };
    for (AskSchedule::Id id = 1; id <= 20; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.play();
    // Follows from the last answer: nobody else is asked any more.
    AskSchedule::Question question = ask({2});
    question.patient = false;
    run.schedule.add(100, question, run.now);
    run.play();
    QVERIFY(run.ended.at(100).end == End::Timeout);
    QVERIFY2(run.endedAt[100] < 1000, qPrintable(QString::number(run.endedAt[100])));
}

void tst_AskScheduleMany::staysFastWithTenThousandQuestions()
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

MW_TEST(tst_AskScheduleMany)
#include "tst_AskScheduleMany.moc"
