#pragma once
// A new SPF record from what an owner wants: addresses, names, other senders, strictness. Pure.
// Order: ip4, ip6, a, mx, include, all (standards §1.7); no ptr, no exists, no "+".
#include "mail/spf/Merge.h"

namespace mailworthy::spf {

struct Network
{
    Address address;
    int prefix = -1; ///< -1: the address alone
};

struct Wanted
{
    std::vector<Network> networks;
    bool ownAddress = false;       ///< `a`: the addresses of the domain itself
    std::vector<QByteArray> hosts; ///< `a:name`: for addresses that change
    bool mx = false;
    std::vector<QByteArray> includes;
    Policy policy = Policy::Soft; ///< Keep means Soft
};

/// Error "spf.bad-name" {name} for a host or include that is no name a record can hold.
[[nodiscard]] mailworthy::Result<Record> build(const Wanted &wanted);
/// For a name that sends no mail: "v=spf1 -all".
[[nodiscard]] Record noMailRecord();
/// For the EHLO name of a server (RFC 7208 §10.1.3): "v=spf1 a -all".
[[nodiscard]] Record heloRecord();

} // namespace mailworthy::spf
