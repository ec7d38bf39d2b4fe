#pragma once
// Many lists, several subjects, one run: everything is asked together so that verdicts stream in;
// controls are asked once per list and kind. Then, only where needed, each list by itself: TXT after
// a hit, and the list's own name servers (recursion off) where the resolver proved nothing.
#include "mail/dnsbl/ControlMemory.h"
#include "mail/dnsbl/Judge.h"
#include "net/Internet.h"

#include <functional>
#include <span>

namespace mailworthy::dnsbl {

enum class Path {
    ResolverFirst,   ///< the resolver, and the list's own servers where that proved nothing
    ResolverThenOwn, ///< both: the resolver is a public one, which many lists answer otherwise
    ResolverOnly,
    AuthoritativeOnly, ///< the resolver rewrites answers
};

struct SurveyOptions
{
    bool selfTest = true; ///< off: only whether each list's zone is there
    Path path = Path::ResolverFirst;
    quint64 seed = 0;     ///< for the random controls; draw a fresh one per run
    bool askTexts = true; ///< TXT after a hit
    /// The kinds of keys that the Internet can put in (data::ListKeys, net::KeyedNames): lists that
    /// take one are asked under data::keyedZone, and without it where that tells nothing.
    QStringList keys = {};
    Timestamp now = {};                ///< for the dates that texts tell
    ControlMemory *controls = nullptr; ///< of this session; null: none is kept
};

struct Survey
{
    std::vector<Verdict> verdicts; ///< in the order of lists, then subjects; settled
    Totals totals;
    /// The resolver gave the same address outside 127/8 for names at unrelated lists, of which one at
    /// least is there and says otherwise: it invents answers.
    bool resolverRewrites = false;
    std::optional<Address> invented; ///< ... and this is that address
    /// It does, and the lists' own servers could not be asked either: no verdict counts.
    bool isVoid = false;
    bool cancelled = false;
};

/// On the caller's thread; first a provisional verdict (`settled` false) where more is to be asked,
/// then the settled one; of what a stop cut off, nothing. `index` is the place in Survey::verdicts.
using OnVerdict = std::function<void(std::size_t index, const Verdict &verdict)>;

/// A subject is asked at the lists that take it; a retired list yields Retired without being asked.
/// The lists must outlive the result.
[[nodiscard]] Survey survey(net::Internet &internet, std::span<const data::BlockList *const> lists,
                            std::span<const Subject> subjects, const SurveyOptions &options,
                            const OnVerdict &onVerdict, const std::stop_token &stop);

/// Somebody answers for whatever server is asked: what came from the lists' own ones proves nothing.
void voidOwnServers(Survey &survey);

/// {"lists":[…],"totals":{…}}, of what was heard
[[nodiscard]] QJsonObject toJson(const Survey &survey);

} // namespace mailworthy::dnsbl
