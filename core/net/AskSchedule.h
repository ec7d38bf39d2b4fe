#pragma once
// When a DNS question is asked again, whom, and when it is given up: pure, on any clock, no I/O
// (design §3).
//
// The owner (real/DnsClient on the I/O thread; the tests with a virtual time) adds questions,
// carries out what `due` says, reports what came of each attempt, and comes back at `nextDue`.
// Times are milliseconds of one monotonic clock. A question is asked at one server, again at the
// next one when there is no answer, and by TCP at last. How long to wait before a repeat follows
// from the round trips seen; a question that waits long no longer takes up a place in flight. While
// a server says nothing, a few questions are repeated for all; its first word lets the rest out.
#include "net/Internet.h"

#include <deque>
#include <map>
#include <set>

namespace mailworthy::net {

struct AskLimits
{
    Milliseconds firstRepeat{150}; ///< at least this long before the first repeat, then doubling
    int roundTripFactor = 3;       ///< ... and this many smoothed round trips
    Milliseconds timeout{5000};    ///< for a question that brings none of its own
    /// The last repeat is sent before this part of the time is over (percent), so that it is a
    /// patient one.
    int lastRepeatPercent = 60;
    std::size_t maxInFlight = 200; ///< receive buffers and home routers' tables are small
    /// Once a server refused while more than this were in flight, no more are let out at a time:
    /// small routers refuse what is beyond their table (dnsmasq: 150).
    std::size_t modestInFlight = 100;
    int groupBurst = 10;           ///< of one group at once ...
    Milliseconds groupPause{1000}; ///< ... then one in this time
    /// A server that left this many attempts in a row unanswered is asked after the others.
    int silentAttempts = 6;
    /// While a server says nothing at all, only so many questions, each of another group, are asked
    /// again to find out whether it lives; the others wait for its first word.
    std::size_t scouts = 8;
    /// For so long after it was given up without ever a word, a server is asked each question once,
    /// and that for `hurryFloor`.
    Milliseconds givenUpFor{10000};
    /// After so long without any answer the line was away: once it is back, all are asked again and
    /// have their time anew.
    Milliseconds outage{500};
    /// Without patience: given up after the longest of this and `hurryFactor` times what nearly
    /// every answer took (smoothed + 4 deviations, RFC 6298 §2) ...
    Milliseconds hurryFloor{600};
    double hurryFactor = 2;
    /// ... if an answer came after it was asked last, or so many were answered (percent): else the
    /// line itself may be away.
    std::size_t hurryPercent = 60;
    std::size_t hurryAnswers =
        8; ///< ... once so many questions were answered, half of those asked, and one since then
};

class AskSchedule
{
public:
    using Id = quint64; ///< of a question; the owner's own numbering
    struct Question
    {
        std::vector<Endpoint> servers; ///< at least one
        Transport transport = Transport::UdpThenTcp;
        Milliseconds timeout{0}; ///< counted from the first time it is asked; 0: the limit's
        std::optional<dns::Name> group;
        bool patient = true;
    };
    struct Send
    {
        Id id = 0;
        int attempt = 0; ///< 0, 1, 2, … of this question
        Endpoint server;
        bool tcp = false;
        friend bool operator==(const Send &, const Send &) = default;
    };
    /// What came of one attempt.
    enum class Reply {
        Good,        ///< records, no data or no such name
        Cut,         ///< TC over UDP
        Failed,      ///< an rcode that leaves the question open: another server may know better
        Refused,     ///< REFUSED: as Failed, but in a crowd it is put once more
        Unreachable, ///< ICMP, no route, connection refused
        Malformed,   ///< bytes that are no answer
        /// Somebody answers in between. The true answer may still come, so this ends no attempt; the
        /// next one goes by TCP.
        Spurious,
    };
    enum class End {
        Answered, ///< the answer of `attempt` is the answer, good or failed
        Timeout,
        Unreachable, ///< no server could be reached
        Malformed,   ///< nothing better than bytes that are no answer
    };
    struct Ended
    {
        Id id = 0;
        End end = End::Timeout;
        int attempt = -1;                   ///< whose reply counts; -1 when there was none
        std::optional<Endpoint> lastServer; ///< asked last
        Milliseconds took{0};               ///< since the first time it was asked
        friend bool operator==(const Ended &, const Ended &) = default;
    };
    struct Actions
    {
        std::vector<Send> sends;
        std::vector<Ended> ended;
    };

    explicit AskSchedule(AskLimits limits = {});

    void add(Id id, Question question, Milliseconds now);
    /// Everything to be done up to `now`. What was sent counts as sent.
    [[nodiscard]] Actions due(Milliseconds now);
    /// When `due` has to be called at the latest; nothing when nothing waits.
    [[nodiscard]] std::optional<Milliseconds> nextDue() const;
    /// Reports of questions that ended are ignored. Call `due` afterwards.
    void report(Id id, int attempt, Reply reply, Milliseconds now);
    void cancel(Id id);

    [[nodiscard]] std::size_t waiting() const { return m_open.size(); }
    [[nodiscard]] std::size_t inFlight() const { return m_inFlight; }
    /// Smoothed round trip of this server (RFC 6298 §2's weights), or of all servers when it has
    /// not answered yet.
    [[nodiscard]] std::optional<Milliseconds> roundTrip(const Endpoint &server) const;

private:
    struct Attempt
    {
        std::size_t server = 0; ///< index into the question's servers
        bool tcp = false;
        Milliseconds sent{0};
        std::optional<Reply> reply;
        bool crowded = false;    ///< many were in flight when it was sent
        bool crowdedOut = false; ///< refused for that reason, it seems
    };
    struct Open
    {
        Question question;
        std::vector<std::size_t> order; ///< of its servers, the healthy ones first
        std::vector<Attempt> attempts;
        std::optional<Milliseconds> wake;     ///< its place in m_wakes
        std::optional<int> finish;            ///< the attempt with the good answer
        bool counted = false;                 ///< takes up a place in flight
        bool cut = false;                     ///< an answer was cut: from now on by TCP
        std::optional<std::size_t> cutServer; ///< ... at the server that cut it first
        bool queued = false;                  ///< in m_ready
        bool held = false;                    ///< waits for a silent server's word
        bool again = false;          ///< asked once more: the server spoke, or the line is back
        bool brief = false;          ///< asked once, its servers were given up before
        std::size_t base = 0;        ///< the attempt that its repeats count from
        std::optional<int> spurious; ///< the attempt that somebody answers in between
        bool putBack = false;        ///< once crowded out, it waits for a place again
        bool tcpRefused = false;     ///< the last repeat, by TCP, was refused: one more by UDP
    };
    struct Group
    {
        int tokens = 0;
        Milliseconds refilled{0};
        std::deque<Id> waiting;
    };
    struct RoundTrip
    {
        double smoothed = 0; ///< milliseconds
        double deviation = 0;
    };
    struct Health
    {
        std::optional<RoundTrip> roundTrip;
        int silent = 0; ///< attempts without an answer since the last one with an answer
        std::optional<Milliseconds> spoke;      ///< when it last said anything
        std::optional<Milliseconds> askedSince; ///< when it was asked first after that
        bool byUdp = false;                     ///< it has spoken by UDP
        bool byTcp = false;
        std::set<Id> scouts;                 ///< repeated while it says nothing
        std::optional<Milliseconds> refused; ///< the first refusal since its last word
        bool unreachable = false;            ///< refused again later
        std::optional<Milliseconds> givenUp; ///< when, without ever a word
        Milliseconds givenUpAfter{0};        ///< ... having waited so long
    };

    void setWake(Id id, Open &open, Milliseconds when);
    void sleep(Id id, Open &open, Milliseconds until, Milliseconds now);
    void countOut(Open &open);
    void enqueue(Id id, Open &open);
    void putBack(Id id, Open &open);
    void resume(Id id, Open &open, Milliseconds now, Actions &actions);
    void noteAnswer(Milliseconds took, Milliseconds now);
    void noteWord(const Endpoint &server, const Attempt &made, Milliseconds now);
    void noteRefusal(const Endpoint &server, Milliseconds now);
    void noteEnd(Id id, const Open &open, End how, Milliseconds now);
    void leaveServers(Id id, const Open &open);
    void askAgain(Id id, Open &open, Milliseconds took, Milliseconds now);
    void wakeWaiting(const Endpoint &server, bool heldAlone, Milliseconds now);
    [[nodiscard]] std::set<Id> chooseScouts(const Endpoint &server) const;
    [[nodiscard]] bool mayRepeat(Id id, const Open &open, Milliseconds now);
    [[nodiscard]] bool isMute(const Endpoint &server, Milliseconds now) const;
    [[nodiscard]] bool isUnreachable(const Endpoint &server) const;
    [[nodiscard]] bool speaksTcpAlone(const Endpoint &server) const;
    [[nodiscard]] bool areGivenUp(const Open &open, Milliseconds now) const;
    [[nodiscard]] bool isOutstanding(const Open &open, const Attempt &attempt) const;
    void refill(Group &group, Milliseconds now) const;
    void releaseGroups(Milliseconds now);
    void start(Id id, Open &open, Milliseconds now, Actions &actions);
    void proceed(Id id, Milliseconds now, Actions &actions);
    void send(Id id, Open &open, std::size_t server, bool tcp, Milliseconds now, Actions &actions);
    void end(Id id, End how, int attempt, Milliseconds now, Actions &actions);
    void endWithBest(Id id, const Open &open, Milliseconds now, Actions &actions);
    [[nodiscard]] bool isSettled(const Open &open, std::size_t server) const;
    [[nodiscard]] std::optional<std::size_t> nextServer(const Open &open) const;
    [[nodiscard]] bool nextByTcp(const Open &open, std::size_t server, Milliseconds now) const;
    [[nodiscard]] Milliseconds repeatAfter(const Open &open) const;
    [[nodiscard]] Milliseconds lastRepeatAt(const Open &open) const;
    [[nodiscard]] Milliseconds giveUpAt(const Open &open) const;
    void measure(const Endpoint &server, Milliseconds roundTrip);

    AskLimits m_limits;
    std::map<Id, Open> m_open;
    std::set<std::pair<Milliseconds, Id>> m_wakes;
    std::deque<Id> m_ready; ///< let out by their group, waiting for a place in flight
    std::map<dns::Name, Group> m_groups;
    std::set<std::pair<Milliseconds, dns::Name>> m_groupWakes;
    std::map<Endpoint, Health> m_health;
    std::optional<RoundTrip> m_overall;
    std::optional<Milliseconds> m_lastAnswer;
    std::optional<Milliseconds> m_lastSend;
    std::optional<Milliseconds> m_backAt; ///< when the line was back after it was away
    std::size_t m_inFlight = 0;
    std::size_t m_window; ///< at most so many in flight now
    std::size_t m_started = 0;
    std::size_t m_answered = 0;
};

} // namespace mailworthy::net
