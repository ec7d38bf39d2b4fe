#pragma once
// Does mail come in? What a greeter saw, or what somebody outside wrote, judged against what is
// known of the own line. Pure. Careful in both directions: a connection out of the own network
// proves nothing (a router may send it back by itself), and silence alone never means that nobody
// can come.
#include "line/InboundText.h"
#include "net/Greeter.h"
#include "net/Internet.h"

#include <span>

namespace mailworthy::line {

/// The own side, as far as it is known.
struct OwnSide
{
    std::vector<Address> addresses; ///< this line's: of the machine, of the router, as seen outside
    std::vector<net::LocalAddress> local; ///< of this machine
    QStringList names;                    ///< the mail host's and its greeting name, lower case
    QString machine;                      ///< the name of this machine, lower case; empty: unknown
    /// The provider shares the IPv4 address, and that is certain: nobody comes in over it.
    bool sharedV4 = false;
    [[nodiscard]] bool has(const Address &address) const;
    [[nodiscard]] bool knows(Family family) const; ///< a public address of it
    [[nodiscard]] bool hasTunnel() const;
};

/// Where a connection comes from.
enum class Origin {
    Outside,    ///< a public address that is none of ours
    OwnAddress, ///< one of ours
    OwnNetwork, ///< a network that this machine is part of
    Hidden,     ///< another address that is not public: a router in between may have put it there
    Uncertain,  ///< public, but our own address of that family is not known
};
/// "outside", "own-address", "own-network", "hidden", "own-unknown"
QString toString(Origin origin);
[[nodiscard]] Origin originOf(const Address &from, const OwnSide &own);

enum class InboundState { Reached, Impossible, Unknown };
QString toString(InboundState state);

struct InboundVerdict
{
    InboundState state = InboundState::Unknown;
    /// Of Impossible: "shared-address", "timed-out", "refused". Of Unknown of a greeter:
    /// "port-taken", "not-allowed", "not-possible", "stopped", "own-address", "own-network",
    /// "hidden", "own-unknown", "greet-port", "nothing-came"; of a pasted text also "nothing-told", "other-host",
    /// "other-port", "inside", "login", "fetched", "old", "undated", "test-failed", "their-side",
    /// "one-family", "contradictory".
    QString why;
    std::optional<std::size_t> proof; ///< the visit, or what was read, that decides
    /// Of Reached: over which families it is shown; neither where the text does not say.
    bool overV4 = false;
    bool overV6 = false;
    friend bool operator==(const InboundVerdict &, const InboundVerdict &) = default;
};

/// The visit shows that port 25 leads here: the greeter waits there, or the visitor began to hand
/// over a mail, and mail servers know no other port (RFC 5321 §4.5.4.2).
[[nodiscard]] bool cameOverPort25(const net::GreeterVisit &visit);
[[nodiscard]] InboundVerdict judgeVisits(const net::GreeterReply &reply, const OwnSide &own);
/// Of what readInboundText has found.
[[nodiscard]] InboundVerdict judgeClues(std::span<const InboundClue> clues, const OwnSide &own,
                                        Timestamp now);

} // namespace mailworthy::line
