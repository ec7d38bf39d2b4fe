#pragma once
// One run = one snapshot: the same question is asked once, so that SPF, MX and verification judge
// the same answers. Wraps another Internet, which must outlive it. Any thread may call: who asks
// what another thread is asking already waits for that answer. Cancelled answers are not kept,
// and waiting for visitors is no question: each call waits anew.
// "Check again" makes a new Memo.
#include "net/ForwardingInternet.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

namespace mailworthy::net {

class Memo final : public ForwardingInternet
{
public:
    explicit Memo(Internet &inner);
    ~Memo() override;

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    /// What another call is asking at this moment is asked here as well: the first answer is kept.
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;
    [[nodiscard]] HttpReply get(const HttpRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] SmtpTranscript smtp(const SmtpScript &script,
                                      const std::stop_token &stop) override;
    [[nodiscard]] std::vector<LocalAddress> localAddresses() override;
    [[nodiscard]] RouterReply router(const std::stop_token &stop) override;
    [[nodiscard]] StunReply stun(const StunRequest &request, const std::stop_token &stop) override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;

    /// The resolver is known to be silent: what would be asked of it from now on is answered as
    /// Timeout, unasked.
    void giveUpResolver();

    /// How many different questions were asked so far.
    [[nodiscard]] std::size_t size() const;

private:
    /// Order of inquiries; the group that a question belongs to makes no other question of it.
    struct InquiryOrder
    {
        bool operator()(const Inquiry &a, const Inquiry &b) const;
    };
    struct Entry
    {
        bool asking = false;
        std::optional<dns::Answer> answer;
    };
    /// A request of HTTP, STUN or SMTP, and what came back.
    template<typename Request, typename Reply>
    struct Kept
    {
        Request request;
        bool asking = false;
        std::optional<Reply> reply;
    };
    template<typename Request, typename Reply>
    using KeptOnes = std::vector<std::unique_ptr<Kept<Request, Reply>>>;
    struct Round;
    class Conversation;

    /// What is kept for this request, else what `ask` gives, once; with that outcome when stopped
    /// before.
    template<typename Request, typename Reply, typename Outcome, typename AskInner>
    Reply once(KeptOnes<Request, Reply> &all, const Request &request, Outcome cancelled,
               const std::stop_token &stop, AskInner ask);

    void askInner(const std::vector<Inquiry> &mine, const std::vector<Entry *> &entries,
                  Round &round, const std::stop_token &stop);
    void deliver(Entry &entry, Round &round);
    /// With the mutex held: what is known without asking.
    void answerUnasked(Entry &entry, const Inquiry &inquiry) const;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<Inquiry, Entry, InquiryOrder> m_answers;
    bool m_resolverGivenUp = false;
    KeptOnes<HttpRequest, HttpReply> m_http;
    KeptOnes<StunRequest, StunReply> m_stun;
    KeptOnes<SmtpScript, SmtpTranscript> m_smtp;
    std::optional<std::vector<LocalAddress>> m_local;
    std::optional<RouterReply> m_router;
    std::optional<std::vector<Endpoint>> m_resolvers;
};

} // namespace mailworthy::net
