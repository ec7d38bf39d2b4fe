// The schedule at servers that say nothing, or nothing any more: on a virtual clock.
#include "ScheduleRun.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::net;
using namespace mailworthy::net::test;
using Reply = AskSchedule::Reply;
using End = AskSchedule::End;

namespace {

using Coming = std::optional<std::pair<int, Reply>>;

/// As a run over lists: four questions of each group, none of them patient.
AskSchedule::Question ofTheCrowd(AskSchedule::Id id, std::vector<int> servers = {1})
{
    AskSchedule::Question question = ask(std::move(servers));
    question.group = dns::Name::of("list.example").under(QByteArray::number(id / 4)).value();
    question.patient = false;
    return question;
}

AskLimits manyAtOnce()
{
    AskLimits limits;
    limits.maxInFlight = 600;
    return limits;
}

std::size_t packetsOf(const Run &run)
{
    std::size_t count = 0;
    for (const auto &[id, steps] : run.sends)
        count += steps.size();
    return count;
}

constexpr AskSchedule::Id crowd = 300;

void addCrowd(Run &run, const std::vector<int> &servers = {1})
{
    for (AskSchedule::Id id = 0; id < crowd; ++id)
        run.schedule.add(id, ofTheCrowd(id, servers), run.now);
}

} // namespace

class tst_AskScheduleSilence : public QObject
{
    Q_OBJECT
private slots:
    void repeatsAFewForAllWhileNobodySpeaks();
    void repeatsOneOfAGroup();
    void repeatsTheLostWhenAServerFirstSpeaks();
    void repeatsTheLostEarlyAtALiveServer();
    void goesOnWithTheSecondServer();
    void goesByTcpWhereUdpIsNeverAnswered();
    void asksAllAtOnceAfterAnOutage();
    void takesNoStopForAnOutage();
    void keepsToThePlacesAfterAnOutage();
    void givesUpAllThatWaitWithTheFew();
    void asksAServerThatWasGivenUpOnce();
    void believesAServerAgainThatSpeaks();
    void knowsAServerThatRefusesAll();
    void waitsForNoConnectionToWhoRefusesAll();
    void asksARefusingServerOnceMoreEachTime();
    void waitsForTheAnswerBehindAReflectedQuestion();
    void asksByTcpBehindAReflectedQuestion();
    void saysMalformedWhereNothingButTheQuestionCameBack();
};

void tst_AskScheduleSilence::repeatsAFewForAllWhileNobodySpeaks()
{
    Run run(manyAtOnce());
    addCrowd(run);
    run.play();
    QCOMPARE(run.ended.size(), crowd);
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Timeout);
    for (const auto &[id, at] : run.endedAt)
        QCOMPARE(at, 5000);
    QCOMPARE(packetsOf(run), crowd + 8 * 4);
    std::set<AskSchedule::Id> groups;
    for (const auto &[id, steps] : run.sends) {
        if (steps.size() > 1)
            groups.insert(id / 4);
    }
    QCOMPARE(groups.size(), 8U);
}

void tst_AskScheduleSilence::repeatsOneOfAGroup()
{
    Run run;
    for (AskSchedule::Id id = 0; id < 4; ++id)
        run.schedule.add(id, ofTheCrowd(id, {1, 2}), run.now);
    run.play();
    QCOMPARE(packetsOf(run), 4U + 4U);
}

void tst_AskScheduleSilence::repeatsTheLostWhenAServerFirstSpeaks()
{
    Run run(manyAtOnce());
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        const bool lost = send.attempt == 0 && send.id % 30 == 7;
        return lost ? std::nullopt : Coming({300, Reply::Good});
    };
    addCrowd(run);
    run.play();
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Answered);
    for (const auto &[id, at] : run.endedAt)
        QVERIFY2(at <= 675, qPrintable(QString::number(at)));
    QCOMPARE(packetsOf(run), crowd + 8 + crowd / 30);
}

void tst_AskScheduleSilence::repeatsTheLostEarlyAtALiveServer()
{
    Run run(manyAtOnce());
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        const bool lost = send.attempt == 0 && send.id % 30 == 7;
        return lost ? std::nullopt : Coming({30, Reply::Good});
    };
    addCrowd(run);
    run.play();
    QCOMPARE(run.endedAt[7], 180);
    QCOMPARE(packetsOf(run), crowd + crowd / 30);
}

void tst_AskScheduleSilence::goesOnWithTheSecondServer()
{
    Run run(manyAtOnce());
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.server == server(2) ? Coming({30, Reply::Good}) : std::nullopt;
    };
    addCrowd(run, {1, 2});
    run.play();
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Answered);
    for (const auto &[id, at] : run.endedAt)
        QVERIFY2(at <= 210, qPrintable(QString::number(at)));
}

void tst_AskScheduleSilence::goesByTcpWhereUdpIsNeverAnswered()
{
    Run run(manyAtOnce());
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.tcp ? Coming({30, Reply::Good}) : std::nullopt;
    };
    addCrowd(run);
    run.play();
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Answered);
    for (const auto &[id, at] : run.endedAt)
        QVERIFY2(at <= 2310, qPrintable(QString::number(at)));
    // Nobody waits for UDP there any more.
    run.schedule.add(1000, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[1000].size(), 1U);
    QVERIFY(run.sends[1000].front().tcp);
}

void tst_AskScheduleSilence::asksAllAtOnceAfterAnOutage()
{
    Run run(manyAtOnce());
    const Milliseconds start = run.now;
    // UDP is away from 35 ms on, for two seconds; by TCP one after the other is answered.
    Milliseconds tcpFree = run.now;
    run.reply = [&](const AskSchedule::Send &send) -> Coming {
        if (send.tcp) {
            tcpFree = std::max(tcpFree, run.now) + Milliseconds(30);
            return Coming({static_cast<int>((tcpFree - run.now).count()), Reply::Good});
        }
        const int takes = 30 + static_cast<int>(send.id % 20);
        const Milliseconds at = run.now - start;
        const bool away = at + Milliseconds(takes) > Milliseconds(35) && at < Milliseconds(2035);
        return away ? std::nullopt : Coming({takes, Reply::Good});
    };
    addCrowd(run);
    run.play();
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Answered);
    for (const auto &[id, at] : run.endedAt)
        QVERIFY2(at <= 2400, qPrintable(QString::number(at)));
    QVERIFY2(packetsOf(run) <= 4 * crowd, qPrintable(QString::number(packetsOf(run))));
}

void tst_AskScheduleSilence::takesNoStopForAnOutage()
{
    Run run(manyAtOnce());
    run.reply = [](const auto &) { return std::pair{30, Reply::Good}; };
    addCrowd(run);
    run.play();
    run.schedule.add(crowd, ask({1}), run.now);
    run.reply = nullptr;
    run.carryOut();
    run.schedule.cancel(crowd);
    // Half a minute later: nobody is asked twice because some answers take longer than the first.
    run.now += Milliseconds(30000);
    run.sends.clear();
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return Coming({30 + static_cast<int>(send.id % 60), Reply::Good});
    };
    addCrowd(run);
    run.play();
    QCOMPARE(packetsOf(run), crowd);
}

void tst_AskScheduleSilence::keepsToThePlacesAfterAnOutage()
{
    AskLimits limits;
    limits.maxInFlight = 300;
    Run run(limits);
    const Milliseconds start = run.now;
    std::map<Milliseconds, int> sentAt;
    run.reply = [&](const AskSchedule::Send &send) -> Coming {
        const Milliseconds at = run.now - start;
        if (at > Milliseconds(2000))
            ++sentAt[at];
        return at < Milliseconds(2035) ? std::nullopt
                                       : Coming({30 + static_cast<int>(send.id % 20), Reply::Good});
    };
    for (AskSchedule::Id id = 0; id < 900; ++id)
        run.schedule.add(id, ofTheCrowd(id), run.now);
    run.play();
    QCOMPARE(run.ended.size(), 900U);
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Answered);
    for (const auto &[at, count] : sentAt)
        QVERIFY2(count <= 300, qPrintable(QString::number(count)));
}

void tst_AskScheduleSilence::givesUpAllThatWaitWithTheFew()
{
    Run run(manyAtOnce());
    addCrowd(run);
    run.carryOut();
    // Others come later, and are given up with these.
    for (AskSchedule::Id id = 1000; id < 1010; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.coming.clear();
    const Milliseconds start = run.now;
    while (run.now - start < Milliseconds(3000)) {
        run.now = std::max(run.now, run.schedule.nextDue().value());
        run.carryOut();
    }
    for (AskSchedule::Id id = 2000; id < 2010; ++id)
        run.schedule.add(id, ask({1}), run.now);
    run.play();
    for (AskSchedule::Id id = 2000; id < 2010; ++id)
        QVERIFY2(run.endedAt[id] <= 5700, qPrintable(QString::number(run.endedAt[id])));
}

void tst_AskScheduleSilence::asksAServerThatWasGivenUpOnce()
{
    Run run;
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    for (AskSchedule::Id id = 2; id < 20; ++id) {
        const Milliseconds start = run.now;
        run.schedule.add(id, ask({1}), run.now);
        run.play();
        QCOMPARE(run.sends[id].size(), 1U);
        QCOMPARE(run.ended.at(id).end, End::Timeout);
        QCOMPARE(run.now - start, Milliseconds(600));
    }
    // Some time later it has its full chance again.
    run.now += Milliseconds(10001);
    run.schedule.add(30, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(30).took, Milliseconds(5000));
}

void tst_AskScheduleSilence::believesAServerAgainThatSpeaks()
{
    Run run;
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.id == 2 || (send.id == 3 && send.attempt == 1) ? Coming({40, Reply::Good})
                                                                   : std::nullopt;
    };
    run.schedule.add(2, ask({1}), run.now);
    run.schedule.add(3, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(2).end, End::Answered);
    QCOMPARE(run.ended.at(3).end, End::Answered);
}

void tst_AskScheduleSilence::knowsAServerThatRefusesAll()
{
    Run run(manyAtOnce());
    // Kernels limit how many refusals they send.
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.id % 50 == 0 ? Coming({1, Reply::Unreachable}) : std::nullopt;
    };
    addCrowd(run);
    run.play();
    QCOMPARE(run.ended.size(), crowd);
    for (const auto &[id, ended] : run.ended)
        QCOMPARE(ended.end, End::Unreachable);
    for (const auto &[id, at] : run.endedAt)
        QVERIFY2(at <= 160, qPrintable(QString::number(at)));
}

void tst_AskScheduleSilence::waitsForNoConnectionToWhoRefusesAll()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.tcp ? std::nullopt : Coming({1, Reply::Unreachable});
    };
    run.schedule.add(1, ask({1}), run.now);
    run.schedule.add(2, ask({1}, Transport::Tcp), run.now);
    run.play();
    QCOMPARE(run.ended.at(1).end, End::Unreachable);
    QCOMPARE(run.ended.at(2).end, End::Unreachable);
    QVERIFY2(run.endedAt[2] <= 800, qPrintable(QString::number(run.endedAt[2])));
    // The second refusal may be the one of the connection.
    run.now += Milliseconds(60000);
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.attempt == 0 || send.tcp ? Coming({1, Reply::Unreachable}) : std::nullopt;
    };
    run.schedule.add(4, ask({2}), run.now);
    run.play();
    QCOMPARE(run.ended.at(4).end, End::Unreachable);
    QVERIFY2(run.ended.at(4).took < Milliseconds(2300),
             qPrintable(QString::number(run.endedAt[4])));
    // Where it listens by TCP all the same, that is heard.
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return Coming({30, send.tcp ? Reply::Good : Reply::Unreachable});
    };
    run.schedule.add(3, ask({1}, Transport::Tcp), run.now);
    run.play();
    QCOMPARE(run.ended.at(3).end, End::Answered);
}

void tst_AskScheduleSilence::asksARefusingServerOnceMoreEachTime()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{1, Reply::Unreachable}; };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    run.schedule.add(2, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[2].size(), 1U);
    QCOMPARE(run.ended.at(2).took, Milliseconds(1));
    QCOMPARE(run.ended.at(2).end, End::Unreachable);
    // It is back.
    run.reply = [](const auto &) { return std::pair{30, Reply::Good}; };
    run.schedule.add(3, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(3).end, End::Answered);
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return send.attempt == 0 ? Coming({1, Reply::Unreachable}) : Coming({30, Reply::Good});
    };
    run.schedule.add(4, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(4).end, End::Answered);
}

void tst_AskScheduleSilence::waitsForTheAnswerBehindAReflectedQuestion()
{
    Run run;
    run.schedule.add(1, ask({1}), run.now);
    run.carryOut();
    run.schedule.report(1, 0, Reply::Spurious, run.now);
    run.now += Milliseconds(100);
    run.schedule.report(1, 0, Reply::Good, run.now);
    run.play();
    QCOMPARE(run.ended.at(1),
             (AskSchedule::Ended{1, End::Answered, 0, server(1), Milliseconds(100)}));
    QCOMPARE(run.sends[1].size(), 1U);
}

void tst_AskScheduleSilence::asksByTcpBehindAReflectedQuestion()
{
    Run run;
    run.reply = [](const AskSchedule::Send &send) -> Coming {
        return Coming({1, send.tcp ? Reply::Good : Reply::Spurious});
    };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    QCOMPARE(run.sends[1], (std::vector<Step>{{0, 1, false}, {150, 1, true}}));
    QCOMPARE(run.ended.at(1).attempt, 1);
}

void tst_AskScheduleSilence::saysMalformedWhereNothingButTheQuestionCameBack()
{
    Run run;
    run.reply = [](const auto &) { return std::pair{1, Reply::Spurious}; };
    run.schedule.add(1, ask({1}), run.now);
    run.play();
    QCOMPARE(run.ended.at(1).end, End::Malformed);
    QCOMPARE(run.ended.at(1).attempt, 0);
}

MW_TEST(tst_AskScheduleSilence)
#include "tst_AskScheduleSilence.moc"
