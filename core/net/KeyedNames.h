#pragma once
// Puts the owner's keys into the names of list questions, and takes them out of everything that
// comes back: above this object nobody holds a key. Names under a placeholder ("2.0.0.127.
// <spamhaus-dqs>.zen.dq.spamhaus.net") are asked with the key in its place; all else goes through
// untouched. Wraps another Internet, which must outlive it, like the keys. Any thread may call. Put
// it beneath Memo and Recording.
#include "base/Secret.h"
#include "net/Internet.h"

namespace mailworthy::net {

/// A label of names, and what goes over the wire for it.
struct KeyLabel
{
    QByteArray placeholder;
    const Secret *key = nullptr;
};

class KeyedNames final : public Internet
{
public:
    KeyedNames(Internet &inner, std::vector<KeyLabel> labels);

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
    [[nodiscard]] std::vector<Endpoint> resolvers() override;
    [[nodiscard]] Clock &clock() override;

private:
    /// Puts a key into the question; whose placeholder it had, null: none.
    const KeyLabel *putIn(Inquiry &inquiry) const;

    Internet &m_inner;
    std::vector<KeyLabel> m_labels;
};

} // namespace mailworthy::net
