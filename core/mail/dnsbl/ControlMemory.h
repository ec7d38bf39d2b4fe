#pragma once
// What lists' controls came to, kept for hours: a list that proved itself once in a session is not
// asked for its test points with every address. Any thread.
#include "mail/dnsbl/Judge.h"

#include <map>
#include <mutex>

namespace mailworthy::dnsbl {

class ControlMemory
{
public:
    struct Controls
    {
        std::optional<Probe> positive;
        std::vector<Probe> negatives;
    };
    /// Over which path a list was asked.
    struct Path
    {
        dns::Name zone;
        SubjectKind subject = SubjectKind::V4;
        bool direct = false; ///< of its own servers
        friend auto operator<=>(const Path &, const Path &) = default;
    };
    static constexpr Milliseconds kept = std::chrono::hours(2); ///< ours

    /// Another resolver is another path: what was heard from the one before is forgotten.
    void setResolvers(const std::vector<Endpoint> &resolvers);
    /// `now` on the clock of the Internet.
    [[nodiscard]] std::optional<Controls> find(const Path &path, Milliseconds now) const;
    /// Only controls that show a list in order are kept.
    void keep(const Path &path, const Controls &controls, Milliseconds now);

private:
    struct Entry
    {
        Controls controls;
        Milliseconds at{0};
    };
    mutable std::mutex m_mutex;
    std::vector<Endpoint> m_resolvers;
    std::map<Path, Entry> m_entries;
};

} // namespace mailworthy::dnsbl
