#pragma once
// The recursive name servers that this system is set to: /etc/resolv.conf on Unix, what c-ares
// finds elsewhere.
#include "base/Address.h"

#include <QByteArray>

#include <vector>

namespace mailworthy::net {

/// The name servers of a resolv.conf(5), in their order, each once, at most `maxResolvers`.
/// Comments, other words and addresses that are none are passed over; so is an address with a zone
/// id ("fe80::1%eth0"), which an Endpoint cannot hold.
[[nodiscard]] std::vector<Endpoint> parseResolvConf(QByteArrayView text);
/// Empty when there is none: nothing is assumed in its place.
[[nodiscard]] std::vector<Endpoint> systemResolvers();

constexpr std::size_t maxResolvers = 8; ///< glibc reads 3 (MAXNS); a longer list does no harm

} // namespace mailworthy::net
