#pragma once
// Answers DNS questions on the I/O thread: AskSchedule says when and whom, CaresChannel carries the
// messages, dns::toAnswer reads them. Owned by RealInternet; every function is called on the I/O
// thread.
#include "net/AskSchedule.h"
#include "net/real/CaresChannel.h"

namespace mailworthy::net {

class DnsClient
{
public:
    using OnAnswer = std::function<void(dns::Answer answer)>;

    DnsClient(Clock &clock, AskLimits limits);
    ~DnsClient();

    /// `inquiry.ask.servers` are set. The answer comes from the event loop, never from inside this
    /// call.
    AskSchedule::Id ask(const Inquiry &inquiry, OnAnswer onAnswer);
    void cancel(AskSchedule::Id id);

private:
    struct Attempt
    {
        Endpoint server;
        bool tcp = false;
        bool edns = false;
        std::optional<dns::Answer> answer; ///< what came, when it was no good answer
        quint64 token = 0;
        CaresChannel *channel = nullptr; ///< while it waits
    };
    struct Asked
    {
        Inquiry inquiry;
        OnAnswer onAnswer;
        std::vector<Attempt> attempts;
    };
    struct ChannelKey
    {
        Endpoint server;
        bool tcp = false;
        bool edns = false;
        friend auto operator<=>(const ChannelKey &, const ChannelKey &) = default;
    };

    void queuePump();
    void pump();
    void send(const AskSchedule::Send &send);
    void finish(const AskSchedule::Ended &ended);
    void received(quint64 token, CaresChannel::Status status, const QByteArray &bytes);
    [[nodiscard]] AskSchedule::Reply judge(Asked &asked, Attempt &attempt,
                                           CaresChannel::Status status, const QByteArray &bytes);
    void noteEdns(const Asked &asked, const Attempt &attempt, const dns::Message &message);
    [[nodiscard]] CaresChannel &channel(const ChannelKey &key);
    void retire(const ChannelKey &key);
    void forgetAttempts(Asked &asked);

    Clock &m_clock;
    AskSchedule m_schedule;
    QObject m_context;
    QTimer m_timer;
    bool m_pumpQueued = false;
    AskSchedule::Id m_lastId = 0;
    quint64 m_lastToken = 0;
    std::map<AskSchedule::Id, Asked> m_asked;
    std::unordered_map<quint64, std::pair<AskSchedule::Id, int>>
        m_tokens; ///< token → question, attempt
    std::map<ChannelKey, std::unique_ptr<CaresChannel>> m_channels;
    std::vector<std::unique_ptr<CaresChannel>>
        m_retired;                         ///< replaced; destroyed when nothing waits on them
    std::set<Endpoint> m_withEdns;         ///< answered with an OPT record
    std::set<Endpoint> m_withoutEdns;      ///< asked without one
    std::map<Endpoint, int> m_onlyWithout; ///< answers to the repeat without OPT alone
};

} // namespace mailworthy::net
