#include "ScheduleRun.h"

#include <QtTest>

namespace mailworthy::net::test {

Endpoint server(int number)
{
    return {Address::v4({192, 0, 2, static_cast<quint8>(number)}), 53};
}

AskSchedule::Question ask(std::vector<int> servers, Transport transport)
{
    AskSchedule::Question question;
    for (const int number : servers)
        question.servers.push_back(server(number));
    question.transport = transport;
    return question;
}

void Run::carryOut()
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

void Run::play()
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

} // namespace mailworthy::net::test
