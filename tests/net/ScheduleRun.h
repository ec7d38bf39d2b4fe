#pragma once
// AskSchedule on a virtual clock: nothing here waits or asks.
//
//     Run run;
//     run.reply = [](const auto &) { return std::pair{30, AskSchedule::Reply::Good}; };
//     run.schedule.add(7, ask({1}), run.now);
//     run.play();
#include "net/AskSchedule.h"

#include <functional>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace mailworthy::net::test {

/// 192.0.2.NUMBER.
[[nodiscard]] Endpoint server(int number);

/// A question to those servers.
[[nodiscard]] AskSchedule::Question ask(std::vector<int> servers,
                                        Transport transport = Transport::UdpThenTcp);

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
    std::multimap<Milliseconds, std::tuple<AskSchedule::Id, int, AskSchedule::Reply>> coming;
    std::map<AskSchedule::Id, std::vector<Step>> sends;
    std::map<AskSchedule::Id, AskSchedule::Ended> ended;
    std::map<AskSchedule::Id, qint64> endedAt;
    std::size_t mostInFlight = 0;
    std::function<std::optional<std::pair<int, AskSchedule::Reply>>(const AskSchedule::Send &)>
        reply;

    explicit Run(AskLimits limits = {}) : schedule(limits) {}
    void carryOut();
    void play();
};

} // namespace mailworthy::net::test
