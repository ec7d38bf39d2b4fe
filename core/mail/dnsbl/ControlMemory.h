#pragma once
// What lists' controls came to, kept for hours: a list that proved itself once in a session is not
// asked for all its test points with every address. The must-be-listed one, on which "clean" rests,
// holds as long as its record says (RFC 1035 §3.2.1, TTL): no longer than a resolver would repeat
// it. After that it is asked again, alone. Any thread.
#include "mail/dnsbl/Judge.h"

#include <map>
#include <mutex>

namespace mailworthy::dnsbl {

class ControlMemory
{
public:
    struct Controls
    {
        std::optional<Probe> positive; ///< of find(): empty when it is to be asked again
        Milliseconds positiveAt{0};    ///< when it was asked, on the clock of the Internet
        Milliseconds positiveFor{0};   ///< how long it holds
        std::vector<Probe> negatives;
        Milliseconds negativesAt{0};
    };
    /// Over which path a list was asked.
    struct Path
    {
        dns::Name zone;
        SubjectKind subject = SubjectKind::V4;
        bool direct = false; ///< of its own servers
        friend auto operator<=>(const Path &, const Path &) = default;
    };
    static constexpr Milliseconds kept = std::chrono::hours(2); ///< ours; nothing is kept longer

    /// Another resolver, or another network that it is asked from, is another path: what was heard
    /// over the one before is forgotten.
    void setPlace(const std::vector<Endpoint> &resolvers, const std::vector<Address> &own);
    /// `now` on the clock of the Internet.
    [[nodiscard]] std::optional<Controls> find(const Path &path, Milliseconds now) const;
    /// Only controls that show a list in order are kept; others make forget what was known.
    void keep(const Path &path, const Controls &controls);

private:
    mutable std::mutex m_mutex;
    std::vector<Endpoint> m_resolvers;
    std::vector<Address> m_own;
    std::map<Path, Controls> m_entries;
};

} // namespace mailworthy::dnsbl
