#pragma once
// Whether the way to the block lists is why they tell nothing, and which other name servers could be
// asked. Judging and listing are pure; trying asks.
#include "checks/Check.h"

namespace mailworthy::checks {

/// What stands between here and the block lists.
struct ListObstacle
{
    enum class Kind {
        None,
        Refused,     ///< lists that matter turn away who asks
        Invented,    ///< the name server invents answers, and nobody else could be asked
        Intercepted, ///< somebody answers in the place of every name server: another is no way out
    };
    Kind kind = Kind::None;
    /// Of Refused: which ones, and what they were asked about. The catalogue must outlive it.
    std::vector<const data::BlockList *> lists;
    std::vector<dnsbl::Subject> subjects;
};
[[nodiscard]] ListObstacle listObstacle(const facts::Facts &facts);

/// A name server that could be asked.
struct ResolverPlace
{
    enum class Kind { ThisComputer, Router, Named };
    Kind kind = Kind::Named; ///< by the owner
    Endpoint server;
    friend bool operator==(const ResolverPlace &, const ResolverPlace &) = default;
};
/// Those of this computer and of the router, without the first of those in use and without public
/// ones. Whether anybody answers there is not known.
[[nodiscard]] std::vector<ResolverPlace> resolverPlaces(const std::vector<Endpoint> &inUse,
                                                        const std::optional<Address> &gateway,
                                                        const data::PublicResolvers &known);

/// What came of asking one.
struct ResolverTrial
{
    ResolverPlace place;
    std::optional<findings::Finding> against; ///< why it is of no use, as its check says
    bool listsAnswer = true; ///< one at least of those that turned the other one away
    [[nodiscard]] bool isOfUse() const { return !against && listsAnswer; }
};
/// Puts the questions of the resolver's check to it, and to the lists of the obstacle through it. A
/// stopped trial is of no use.
[[nodiscard]] ResolverTrial tryResolver(const ResolverPlace &place, const ListObstacle &obstacle,
                                        net::Internet &internet, const DataSet &data,
                                        const std::stop_token &stop);

} // namespace mailworthy::checks
