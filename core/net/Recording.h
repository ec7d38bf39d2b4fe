#pragma once
// Keeps every exchange as evidence, and can save a run as a world file, so that a bug report
// becomes a test. Wraps another Internet, which must outlive it. Any thread may call. Put it inside
// Memo to see what was really asked, outside to see what each check asked.
#include "net/ForwardingInternet.h"

#include <mutex>

namespace mailworthy::net {

/// One question and what came back.
struct Exchange
{
    Inquiry inquiry;
    dns::Answer answer; ///< with the server that answered and the time it took
    Timestamp at{};     ///< when the answer came
};

struct HttpExchange
{
    HttpRequest request;
    HttpReply reply;
    Timestamp at{};
};

struct SmtpExchange
{
    SmtpScript script;
    SmtpTranscript transcript;
    Timestamp at{};
};

struct StunExchange
{
    StunRequest request;
    StunReply reply;
    Timestamp at{};
};

class Recording final : public ForwardingInternet
{
public:
    explicit Recording(Internet &inner);

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] SmtpTranscript smtp(const SmtpScript &script,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<LocalAddress> localAddresses() override;
    [[nodiscard]] RouterReply router(const std::stop_token &stop) override;
    [[nodiscard]] StunReply stun(const StunRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] GreeterReply listen(const GreeterRequest &request, const OnVisit &onVisit,
                                      const std::stop_token &stop) override;

    [[nodiscard]] std::vector<Exchange> exchanges() const;
    [[nodiscard]] std::vector<HttpExchange> httpExchanges() const;
    [[nodiscard]] std::vector<SmtpExchange> smtpExchanges() const;
    [[nodiscard]] std::vector<StunExchange> stunExchanges() const;
    /// The run as a world file: zones, records, faults, HTTP and STUN services, SMTP dialogues, who
    /// came to the greeter, this machine's and the router's addresses. Where the same question was asked of several servers,
    /// the recursive resolver's answer counts.
    [[nodiscard]] QString toWorld() const;

private:
    void note(const Inquiry &inquiry, const dns::Answer &answer);

    mutable std::mutex m_mutex;
    std::vector<Exchange> m_exchanges;
    std::vector<HttpExchange> m_http;
    std::vector<SmtpExchange> m_smtp;
    std::vector<StunExchange> m_stun;
    std::optional<std::vector<LocalAddress>> m_local;
    RouterReply m_router;
    GreeterReply m_greeter;
};

/// The pure part of Recording::toWorld.
[[nodiscard]] QString
toWorldText(std::span<const Exchange> exchanges, std::span<const HttpExchange> http,
            std::span<const LocalAddress> local, const RouterReply &router = {},
            std::span<const StunExchange> stun = {}, std::span<const SmtpExchange> smtp = {},
            const GreeterReply &greeter = {});

} // namespace mailworthy::net
