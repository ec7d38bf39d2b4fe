#pragma once
// What stands between this machine and the Internet, per family: pure, from this machine's
// addresses, what the router says is outside, and what the outside sees (RFC 1918, 6598, 6333,
// 7335, 6886).
#include "line/Agreement.h"

namespace mailworthy::line {

enum class Nat {
    None,         ///< the public address is on this machine
    Single,       ///< one router between, its outer address is the one seen
    Double,       ///< the router's outer address is private: a second router (or a provider's)
    CarrierGrade, ///< the provider shares the address: no inbound, no own reverse name
    Unknown,
};
/// "none", "nat", "double-nat", "cgnat", "unknown"
QString toString(Nat nat);

struct NatQuestion
{
    Family family = Family::V4;
    std::vector<Address> local;    ///< of this machine, tunnels left out by the caller
    std::optional<Address> router; ///< the router's outer address
    bool routerHasNoV4 = false;    ///< it said it has none, but IPv6 works: DS-Lite
    std::optional<Address> seen;   ///< what the outside sees
    std::vector<Address>
        alsoSeen; ///< other addresses of the family that the outside saw at the same time
    bool serverElsewhere = false; ///< this machine is not the mail server: nothing can be told
};

struct NatVerdict
{
    Nat nat = Nat::Unknown;
    std::vector<QString>
        reasons; ///< codes: "local-is-seen", "local-carrier-range", "router-is-seen",
                 ///< "router-carrier-range", "router-private", "router-differs", "router-no-v4",
                 ///< "ds-lite-range", "several-seen", "local-private", "local-prefix-is-seen",
                 ///< "router-silent", "nothing-seen", "elsewhere"
};

[[nodiscard]] NatVerdict judgeNat(const NatQuestion &question);

} // namespace mailworthy::line
