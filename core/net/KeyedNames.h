#pragma once
// Puts the owner's keys into the names of list questions, and takes them out of everything that
// comes back: above this object nobody holds a key. Names under a placeholder ("2.0.0.127.
// <spamhaus-dqs>.zen.dq.spamhaus.net") are asked with the key in its place; all else goes through
// untouched. Wraps another Internet, which must outlive it, like the keys. Any thread may call. Put
// it beneath Memo and Recording.
#include "base/Secret.h"
#include "net/ForwardingInternet.h"

namespace mailworthy::net {

/// A label of names, and what goes over the wire for it.
struct KeyLabel
{
    QByteArray placeholder;
    const Secret *key = nullptr;
};

class KeyedNames final : public ForwardingInternet
{
public:
    KeyedNames(Internet &inner, std::vector<KeyLabel> labels);

    void lookupAll(std::span<const Inquiry> inquiries, const OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    void lookupFollowing(std::vector<Inquiry> first, const Follow &follow,
                         const std::stop_token &stop) override;

private:
    /// Puts a key into the question; whose placeholder it had, null: none.
    const KeyLabel *putIn(Inquiry &inquiry) const;

    std::vector<KeyLabel> m_labels;
};

} // namespace mailworthy::net
